# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Пилотен курс по нидерландски
title-volunteer = Езиков партньор (доброволец)
title-housing_signal = Сигнал за жилище или агенция
title-event_signup = Записване за събитие

button-form-language_pilot = Запиши се за езиковия пилот
button-form-volunteer = Стани езиков партньор
button-form-housing_signal = Подай сигнал за жилище или агенция
button-form-event_signup = Запиши се за събитие

form-intro-language_pilot = Тук можеш да се запишеш за пилотния курс по нидерландски (taalpilot). Има 500 места. Ще ти задам около девет кратки въпроса. Можеш да питаш и друго, и да спреш по всяко време.
form-intro-volunteer = Хубаво е, че искаш да помогнеш на някого с нидерландския. Ще ти задам няколко кратки въпроса. Можеш да спреш по всяко време.
form-intro-housing_signal = Тук можеш да подадеш сигнал за лошо жилище или нечестна агенция (uitzendbureau), и без име. Сигналът отива при екипа на общината (gemeente). Не мога да обещая, че нещо ще се случи. В опасност ли си? Обади се на 112.
form-intro-event_signup = Тук можеш да кажеш, че ще дойдеш на събитие. Ще ти задам няколко кратки въпроса.

form-done-language_pilot = Записването е готово и имаш място. Кодът ти е { $code }. Пази го: с него можеш да видиш, промениш или изтриеш записването. Ще получиш съобщение, когато има група.
form-done-volunteer = Благодарим, записването ти като езиков партньор е готово. Кодът ти е { $code }. Пази го. Ще получиш съобщение, когато намерим подходящ човек.
form-done-housing_signal = Сигналът ти е запазен за екипа на общината. Кодът ти е { $code }. Не мога да обещая, че нещо ще се случи. В опасност ли си? Обади се на 112.
form-done-event_signup = Записването е готово. Кодът ти е { $code }. Пази го: с него можеш да видиш, промениш или изтриеш записването.
form-nothing-event_signup = Сега няма събитие, за което можеш да се запишеш тук. Попитай в библиотеката или в Taalhuis (езиков център) близо до теб.

form-waiting = Записването ти е запазено. Всички места са заети сега. { $state } Когато се освободи място, ще получиш съобщение. Кодът ти е { $code }.
form-already = Вече имаш записване. { $state } Кодът ти е { $code }.
form-state-place = Имаш място.
form-state-waiting = В списъка на чакащите си номер { $position }.
form-state-received = Записването ти е получено.

form-summary =
    Вярно ли е това?

    { $lines }
form-pick = Какво искаш да промениш?
form-take_up = Формулярът ти още не е готов. Искаш ли да продължиш?
form-still_open = Обратно към формуляра:
form-paused = Добре. Отговорите ти се пазят шифровани 7 дни. Сега можеш да питаш нещо друго.
form-dropped = Отговорите ти са изтрити. Нищо не е запазено.
form-refused = Добре, няма да запазя нищо. Отговорите ти са изтрити. Винаги можеш да започнеш отначало.
form-other_open = Имаш отворен друг формуляр. Първо го довърши или го спри.
form-over = Този формуляр е готов или спрян. Искаш ли да започнеш отначало?
form-must = Този въпрос не мога да пропусна.
form-which_place = Коя община имаш предвид?
form-skipped = непопълнено
form-unavailable = Сега нямам достъп до данните ти. Запазеното си остава. Опитай пак след няколко минути.
form-moved_up = Добра новина: освободи се място в езиковия пилот и то е за теб. Ще получиш съобщение, когато има група.
form-signed_up_again = Някой се записа отново с твоя телефон или имейл. Ти ли беше? Тогава не прави нищо: първото записване остава. Не беше ти? Този човек не е видял нищо за теб.
form-invited = Има група за теб в езиковия пилот. Водещият ще се свърже с теб за първия урок.

form-button-done = Готово
form-button-skip = Пропусни
form-button-why = Защо?
form-button-go = Продължи
form-button-pause = По-късно
form-button-drop = Спри и изтрий
form-button-confirm = Да, изпрати
form-button-pick = Промени нещо

form-wrong-phone = Това не е телефонен номер, който познавам. Напиши го с кода на страната, например +359 88 123 4567.
form-wrong-email = Това не е верен имейл адрес. Напиши го така: ime@primer.bg.
form-wrong-name = Не мога да запазя това като име. Използвай само букви.
form-wrong-too_long = Това е твърде дълго. Напиши го по-кратко.
form-wrong-missing = Тук ми трябва отговор.
form-wrong-option = Не разпознавам това. Избери бутон или напиши една от думите.
form-wrong-place = Не познавам това място. Напиши общината, селото или пощенския код.
form-wrong-number = Напиши число.
form-wrong-date = Напиши деня така: 31-01-2027.
form-wrong-past = Този ден вече мина. Избери днес или по-късно.
form-wrong-consent = Без твоето съгласие не мога да те запиша.
form-wrong-unknown = Нещо вече не е вярно. Прегледай отговорите си.

ask-name = Как да те наричам?
ask-contact_way = Как можем да се свържем с теб?
ask-phone = Какъв е телефонният ти номер?
ask-email = Какъв е имейл адресът ти?
ask-place = В коя община (gemeente) живееш? Можеш да напишеш и селото или пощенския код.
ask-first_language = Кой е първият ти език?
ask-dutch_level = Колко добре знаеш нидерландски? Избери изречението, което е най-вярно.
ask-stay = Колко време мислиш да останеш в Нидерландия?
ask-times = Кога можеш да идваш на уроци? Избери всичко възможно и натисни Готово.
ask-barriers = Какво ти пречи да ходиш на уроци? Избери всичко вярно и натисни Готово.
ask-speaks = Какви езици говориш? Избери всичко вярно и натисни Готово.
ask-start_from = От кой ден можеш да започнеш? Напиши така: 31-01-2027.
ask-about = За какво е сигналът ти?
ask-what = Какво се случва? Напиши със свои думи. Не пиши имена на други хора.
ask-anonymous = Искаш ли сигналът да е анонимен?
ask-event = За кое събитие искаш да се запишеш?
ask-people = Колко души ще дойдете заедно с теб?

ask-language_pilot-consent = Може ли Провинция Лимбург да използва тези отговори, за да ти даде място в пилота и да се свърже с теб? Пазят се до 90 дни след края на пилота. Винаги можеш да ги видиш, промениш или изтриеш.
ask-volunteer-consent = Може ли да използваме тези отговори, за да намерим човек за теб? Пазят се до една година след последната промяна. Винаги можеш да ги изтриеш.
ask-housing_signal-consent = Може ли екипът на общината да прочете този сигнал? Пази се 180 дни. Винаги можеш да го изтриеш.
ask-event_signup-consent = Може ли да използваме тези отговори, за да ти пишем за събитието? Пазят се 60 дни. Винаги можеш да ги изтриеш.

why-name = За да знаем как да се обръщаме към теб. Не е нужно да е цялото име.
why-contact_way = Искаме да можем да ти кажем кога започват уроците или какво се променя.
why-phone = Само за да се свържем с теб. Номерът се пази шифрован и не го даваме на работодателя ти.
why-email = Само за да се свържем с теб. Адресът се пази шифрован и не го даваме на работодателя ти.
why-place = За да търсим нещо близо до дома ти.
why-first_language = За да ти помагаме на език, който знаеш добре.
why-dutch_level = За да си в група с хора, които знаят горе-долу колкото теб.
why-stay = За да изберем уроци според престоя ти. Можеш да пропуснеш.
why-times = За да изберем уроци в часове, когато можеш.
why-barriers = Провинцията иска да намали такива проблеми, например с детска грижа или транспорт. Можеш да пропуснеш.
why-speaks = За да намерим подходящ за теб човек.
why-start_from = За да знаем откога да разчитаме на теб. Можеш да пропуснеш.
why-about = За да стигне сигналът до правилните хора.
why-what = За да разбере екипът какво се случва.
why-anonymous = Без име никой не вижда кой е подал сигнала. С името ти екипът може да те попита нещо.
why-event = За да знае организаторът кой ще дойде.
why-people = За да знаем колко място е нужно.
why-consent = Без твоето съгласие нямаме право да пазим нищо за теб.

label-name = Име
label-contact_way = Контакт
label-phone = Телефон
label-email = Имейл
label-place = Община
label-first_language = Първи език
label-dutch_level = Нидерландски
label-stay = Престой
label-times = Часове
label-barriers = Какво пречи
label-speaks = Езици
label-start_from = От
label-about = Тема
label-what = Какво се случва
label-anonymous = Анонимно
label-event = Събитие
label-people = Брой хора
label-consent = Съгласие

option-contact_way-chat = Този чат
option-contact_way-phone = Телефон
option-contact_way-email = Имейл
option-place-other = Другаде
option-dutch_level-a0 = Почти не знам нидерландски
option-dutch_level-a1 = Мога да кажа името и адреса си
option-dutch_level-a2 = Мога да водя кратък, прост разговор
option-dutch_level-b1 = Мога да говоря за работата и живота си
option-dutch_level-b2 = Мога да кажа и прочета почти всичко
option-stay-months = Няколко месеца
option-stay-year = Около година
option-stay-years = Няколко години
option-stay-always = Искам да остана
option-times-days = През деня
option-times-evenings = Вечер
option-times-weekend = През уикенда
option-times-shifts = Различни смени
option-barriers-childcare = Грижа за децата
option-barriers-transport = Транспорт
option-barriers-shift_work = Работа на смени
option-barriers-cost = Цената
option-barriers-other = Нещо друго
option-barriers-none = Нищо
option-about-housing = Жилището
option-about-agency = Агенцията
option-about-both = И двете
option-anonymous-yes = Да, анонимно
option-anonymous-no = Не, може да знаете името ми
option-consent-yes = Да, може
option-consent-no = Не, не пази нищо

option-language-nl = Нидерландски
option-language-pl = Полски
option-language-ro = Румънски
option-language-bg = Български
option-language-hu = Унгарски
option-language-uk = Украински
option-language-de = Немски
option-language-en = Английски
option-language-es = Испански
option-language-tr = Турски
option-language-ar = Арабски
option-language-other = Друг език

words-why = защо, защо?, защо питаш
words-skip = пропусни, без отговор, не знам, не искам да кажа, не искам да казвам, по-добре не
words-stop = стоп, спри, пауза, по-късно
words-correct = промени, поправи, назад, грешно, не е вярно
words-go = продължи, нататък
words-done = готово, това е всичко
words-yes = да, да моля, ок, добре, вярно, съгласен, съгласна
words-no = не, не благодаря, не е вярно
words-my_name_is = казвам се, аз съм, името ми е
words-danger = 112, помощ, линейка, пожар, кървя, изнасил, самоуби, искам да умра, не искам да живея, бият ме, бие ме, убие, убият, с нож, умира, pomosht
words-mine_show = покажи, виж, какво имате за мен, какво знаеш за мен
words-mine_change = промени, промяна
words-mine_withdraw = отпиши ме, откажи, отказвам се
words-mine_delete = изтрий всичко, изтрий

mine-choose = Какво искаш да направиш?
mine-button-show = Виж какво е запазено
mine-button-change = Промени
mine-button-withdraw = Отпиши ме
mine-button-delete = Изтрий всичко
mine-button-code = Имам код
mine-button-withdraw_yes = Да, отпиши ме
mine-button-delete_yes = Да, изтрий всичко
mine-button-no = Не
mine-ask_code = Напиши кода си. Изглежда така: W-7K3P-9QXD.
mine-nothing = В този разговор няма запазено записване. Записа ли се другаде? Използвай кода си.
mine-left = Добре, нищо не е променено.
mine-sure_withdraw = Наистина ли искаш да се отпишеш? Мястото ти отива при следващия човек, а отговорите ти се изтриват.
mine-sure_delete = Наистина ли искаш да изтриеш всичко? Това не може да се върне.
mine-receipt_withdraw =
    Отписването стана на { $at } (UTC). Изтрито е:

    { $lines }
mine-receipt_delete =
    Всичко е изтрито на { $at } (UTC):

    { $lines }
mine-removed-signups = Записвания: { $count }
mine-removed-drafts = Недовършени формуляри: { $count }
mine-removed-messages = Чакащи съобщения: { $count }
mine-removed-handovers = Разговори със служител: { $count }
mine-removed-telegram = За Telegram (адрес, избран език): { $count }
mine-removed-conversation = Паметта на този разговор
mine-shown =
    { $title }. { $state }
    Код: { $code }

    { $lines }
mine-has_draft = Има и недовършен формуляр. Той се изтрива сам след 7 дни.
mine-too_many_codes = Твърде много грешни кодове. Опитай пак след час.
mine-unknown_code = Не познавам този код. Провери дали е преписан добре.
