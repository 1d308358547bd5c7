handover-consent =
    Мога да ви свържа с човек от { $office }. Безплатно е. Този човек вижда:

    - за какво питахте: { $topics }
    - къде живеете: { $place }
    - вашия език: { $language }
    - какво пишете оттук нататък и моите отговори.

    Това, което писахте преди, не е запазено. Може ли да предам това?
handover-closed_now = В { $office } сега няма никого. Можете да пишете сега: отговорът ще дойде по-късно тук, в този чат. Или оставете телефон или имейл. При опасност: обадете се на 112.
handover-closed_hours = В { $office } сега няма никого. В работни дни отговарят от { $opens } до { $closes } ч. Можете да пишете сега: отговорът ще дойде по-късно тук. Или оставете телефон или имейл. При опасност: обадете се на 112.
handover-waiting = Чакате човек от { $office }. Вие сте номер { $position }. Напоследък се чака около { $minutes } мин. Можете вече да пишете; всичко се пази и се чете.
handover-waiting_unknown = Чакате човек от { $office }. Вие сте номер { $position }. Не знам колко време ще отнеме. Можете вече да пишете; всичко се пази и се чете.
handover-later = Напишете въпроса си сега. { $office } ще го прочете по-късно и ще отговори тук. Можете да затворите страницата и да се върнете по-късно на същото устройство.
handover-contact_ask = Напишете телефона или имейла си. Вижда го само { $office }. Пазим го шифрован и го изтриваме, след като ви помогнат.
handover-contact_kept = Запазено. Някой от { $office } ще се свърже с вас. Можете да пишете и тук.
handover-contact_left = Човекът остави данни за контакт.
handover-taken = Сега говорите с човек от { $office }.
handover-transferred = Разговорът ви отива в { $office }. Там могат да ви помогнат по-добре. Не е нужно да разказвате отново.
handover-closed = Този разговор е приключен. Как беше помощта?
handover-closed_silence = Този разговор е приключен, защото известно време никой не писа. Винаги можете отново да поискате човек.
handover-back = Отново говорите с Wegwijzer. Какво искате да знаете?
handover-not_asked = Добре, не предавам нищо. Можете да зададете друг въпрос.
handover-rated = Благодаря ви. Имате ли още въпроси? Питайте спокойно.
handover-place_unknown = не е посочено
handover-nothing_yet = още няма тема
handover-translated =
    { $translation }

    Преведено автоматично от компютър. Така е написано:
    { $original }
handover-back_words = обратно към бота, назад към бота, обратно при бота, обратно към wegwijzer, назад към wegwijzer, не искам повече човек, без човек, край на разговора, спри разговора, obratno kum bota, obratno kam bota, nazad kum bota, nazad kam bota, obratno kum wegwijzer, obratno kam wegwijzer, krai na razgovora, kraj na razgovora, spri razgovora

button-handover-yes = Да, предайте
button-handover-no = Не, по-добре не
button-handover-back = Обратно към Wegwijzer
button-handover-write = Пиша сега, отговор по-късно
button-handover-contact = Оставям данни за контакт
button-rating-good = Добра
button-rating-fair = Горе-долу
button-rating-poor = Не беше добра

canned-hello = Здравейте, говорите със служител на { $office }. С какво мога да помогна?
canned-one_moment = Един момент, ще проверя за вас.
canned-ask_more = Можете ли да разкажете малко повече? Не споменавайте имена на други хора.
canned-ask_place = В кое населено място живеете?
canned-papers = Вземете паспорта или личната си карта и писмото, за което става дума.
canned-come_by = Елате в { $office }. Първо проверете работното време.
canned-goodbye = Няма защо. Скоро ще приключа този разговор. Винаги можете да се върнете.

widget-typing = Някой пише
