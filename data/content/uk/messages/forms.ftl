# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Пілотний курс нідерландської
title-volunteer = Мовний партнер (волонтер)
title-housing_signal = Повідомлення про житло або агенцію
title-event_signup = Запис на захід

button-form-language_pilot = Записатися на мовний пілот
button-form-volunteer = Стати мовним партнером
button-form-housing_signal = Повідомити про погане житло чи агенцію
button-form-event_signup = Записатися на захід

form-intro-language_pilot = Тут можна записатися на пілотний курс нідерландської мови (taalpilot). Є 500 місць. Я поставлю приблизно дев'ять коротких запитань. Можна запитати й про інше і будь-коли зупинитися.
form-intro-volunteer = Добре, що ти хочеш допомогти комусь із нідерландською. Я поставлю кілька коротких запитань. Можна будь-коли зупинитися.
form-intro-housing_signal = Тут можна повідомити про погане житло або нечесну агенцію (uitzendbureau), також без імені. Повідомлення отримає команда муніципалітету (gemeente). Я не можу обіцяти, що щось зміниться. Ти в небезпеці? Телефонуй 112.
form-intro-event_signup = Тут можна сказати, що ти хочеш прийти на захід. Тобі напишуть, коли і де він буде.

form-done-language_pilot = Тебе записано, і місце є. Твій код: { $code }. Збережи його: з ним можна переглянути, змінити або видалити запис. Ти отримаєш повідомлення, коли буде група.
form-done-volunteer = Дякуємо, тебе записано мовним партнером. Твій код: { $code }. Збережи його. Ти отримаєш повідомлення, коли знайдеться хтось для тебе.
form-done-housing_signal = Твоє повідомлення збережено для команди муніципалітету. Твій код: { $code }. Я не можу обіцяти, що щось зміниться. Ти в небезпеці? Телефонуй 112.
form-done-event_signup = Тебе записано. Твій код: { $code }. Збережи його. Ти отримаєш повідомлення про день і місце.

form-waiting = Твій запис збережено. Зараз усі місця зайняті. { $state } Коли місце звільниться, ти отримаєш повідомлення. Твій код: { $code }.
form-already = Тебе вже записано. { $state } Твій код: { $code }.
form-state-place = Ти маєш місце.
form-state-waiting = Ти у списку очікування, номер { $position }.
form-state-received = Твій запис отримано.

form-summary =
    Усе правильно?

    { $lines }
form-pick = Що змінити?
form-take_up = Твоя анкета ще не закінчена. Продовжимо?
form-still_open = Повернімося до анкети:
form-paused = Добре. Твої відповіді зберігаються зашифровано 7 днів. Зараз можна запитати про інше.
form-dropped = Твої відповіді видалено. Нічого не збережено.
form-refused = Добре, я нічого не зберігаю. Твої відповіді видалено. Завжди можна почати знову.
form-other_open = У тебе відкрита інша анкета. Спочатку закінчи її або зупини.
form-over = Цю анкету закінчено або зупинено. Почати знову?
form-must = Це запитання не можна пропустити.
form-which_place = Який муніципалітет ти маєш на увазі?
form-skipped = не заповнено
form-unavailable = Зараз я не маю доступу до твоїх даних. Збережене залишається. Спробуй ще раз за кілька хвилин.
form-moved_up = Гарна новина: у мовному пілоті звільнилося місце, і воно для тебе. Ти отримаєш повідомлення, коли буде група.
form-signed_up_again = Хтось знову записався з твоїм телефоном або електронною адресою. Це ти? Нічого робити не треба: перший запис залишається. Це не ти? Та людина нічого про тебе не побачила.
form-invited = Для тебе є група в мовному пілоті. Координатор зв'яжеться з тобою щодо першого заняття.

form-button-done = Готово
form-button-skip = Пропустити
form-button-why = Навіщо?
form-button-go = Продовжити
form-button-pause = Пізніше
form-button-drop = Зупинити й видалити
form-button-confirm = Так, надіслати
form-button-pick = Щось змінити

form-wrong-phone = Це не схоже на номер телефону. Напиши його з кодом країни, наприклад +380 50 123 4567.
form-wrong-email = Це не схоже на електронну адресу. Напиши так: imia@pryklad.ua.
form-wrong-name = Я не можу зберегти це як ім'я. Використовуй лише літери.
form-wrong-too_long = Це задовго. Напиши коротше.
form-wrong-missing = Тут потрібна відповідь.
form-wrong-option = Я цього не розпізнаю. Вибери кнопку або напиши одне зі слів.
form-wrong-place = Я не знаю цього місця. Напиши муніципалітет, село або поштовий індекс.
form-wrong-number = Напиши число.
form-wrong-date = Напиши день так: 31-01-2027.
form-wrong-past = Цей день уже минув. Вибери сьогодні або пізніше.
form-wrong-consent = Без твоєї згоди я не можу тебе записати.
form-wrong-unknown = Щось уже не збігається. Перевір свої відповіді.

ask-name = Як до тебе звертатися?
ask-contact_way = Як з тобою зв'язатися?
ask-phone = Який у тебе номер телефону?
ask-email = Яка в тебе електронна адреса?
ask-place = У якому муніципалітеті (gemeente) ти живеш? Можна написати також село або поштовий індекс.
ask-first_language = Яка твоя перша мова?
ask-dutch_level = Як добре ти знаєш нідерландську? Вибери речення, яке підходить найкраще.
ask-stay = Як довго ти думаєш залишитися в Нідерландах?
ask-times = Коли ти можеш приходити на заняття? Вибери все, що можливо, і натисни Готово.
ask-barriers = Що заважає ходити на заняття? Вибери все, що підходить, і натисни Готово.
ask-speaks = Якими мовами ти говориш? Вибери все, що підходить, і натисни Готово.
ask-start_from = З якого дня ти можеш почати? Напиши так: 31-01-2027.
ask-about = Про що твоє повідомлення?
ask-what = Що відбувається? Напиши своїми словами. Не називай імен інших людей.
ask-anonymous = Залишити повідомлення анонімним?
ask-event = На який захід записати тебе?
ask-people = Скільки вас прийде, разом із тобою?

ask-language_pilot-consent = Чи може Провінція Лімбург використати ці відповіді, щоб дати тобі місце в пілоті й зв'язатися з тобою? Вони зберігаються до 90 днів після кінця пілоту. Їх завжди можна переглянути, змінити або видалити.
ask-volunteer-consent = Чи можемо ми використати ці відповіді, щоб знайти когось для тебе? Вони зберігаються до року після останньої зміни. Їх завжди можна видалити.
ask-housing_signal-consent = Чи може команда муніципалітету прочитати це повідомлення? Воно зберігається 180 днів. Його завжди можна видалити.
ask-event_signup-consent = Чи можемо ми використати ці відповіді, щоб написати тобі про захід? Вони зберігаються 60 днів. Їх завжди можна видалити.

why-name = Щоб знати, як до тебе звертатися. Повне ім'я не обов'язкове.
why-contact_way = Ми хочемо сказати тобі, коли почнуться заняття або що зміниться.
why-phone = Лише щоб зв'язатися з тобою. Номер зберігається зашифровано, і роботодавець його не отримає.
why-email = Лише щоб зв'язатися з тобою. Адреса зберігається зашифровано, і роботодавець її не отримає.
why-place = Щоб шукати щось близько до твого дому.
why-first_language = Щоб допомагати тобі мовою, яку ти добре знаєш.
why-dutch_level = Щоб у твоїй групі були люди такого самого рівня.
why-stay = Щоб вибрати заняття на час твого перебування. Можна пропустити.
why-times = Щоб вибрати зручний для тебе час.
why-barriers = Провінція хоче зменшити такі проблеми, наприклад доглядом за дітьми чи транспортом. Можна пропустити.
why-speaks = Щоб знайти людину, яка тобі підходить.
why-start_from = Щоб знати, відколи на тебе розраховувати. Можна пропустити.
why-about = Щоб повідомлення дійшло до потрібних людей.
why-what = Щоб команда зрозуміла, що відбувається.
why-anonymous = Без імені ніхто не побачить, хто повідомив. З іменем команда зможе щось уточнити.
why-event = Щоб тобі приходили повідомлення лише про те, що ти хочеш.
why-people = Щоб знати, скільки місця потрібно.
why-consent = Без твоєї згоди ми не маємо права нічого про тебе зберігати.

label-name = Ім'я
label-contact_way = Контакт
label-phone = Телефон
label-email = Ел. пошта
label-place = Муніципалітет
label-first_language = Перша мова
label-dutch_level = Нідерландська
label-stay = Перебування
label-times = Час
label-barriers = Що заважає
label-speaks = Мови
label-start_from = З дня
label-about = Тема
label-what = Що відбувається
label-anonymous = Анонімно
label-event = Захід
label-people = Кількість людей
label-consent = Згода

option-contact_way-chat = Цей чат
option-contact_way-phone = Телефон
option-contact_way-email = Електронна пошта
option-place-other = В іншому місці
option-dutch_level-a0 = Я майже не знаю нідерландської
option-dutch_level-a1 = Я можу назвати ім'я та адресу
option-dutch_level-a2 = Я можу вести коротку просту розмову
option-dutch_level-b1 = Я можу говорити про роботу й життя
option-dutch_level-b2 = Я можу сказати й прочитати майже все
option-stay-months = Кілька місяців
option-stay-year = Приблизно рік
option-stay-years = Кілька років
option-stay-always = Хочу залишитися
option-times-days = Удень
option-times-evenings = Увечері
option-times-weekend = У вихідні
option-times-shifts = Різні зміни
option-barriers-childcare = Догляд за дітьми
option-barriers-transport = Транспорт
option-barriers-shift_work = Позмінна робота
option-barriers-cost = Вартість
option-barriers-other = Щось інше
option-barriers-none = Нічого
option-about-housing = Житло
option-about-agency = Агенція
option-about-both = І те, і те
option-anonymous-yes = Так, анонімно
option-anonymous-no = Ні, можна знати моє ім'я
option-event-meet_greet = Meet & Greet
option-event-welcome = Вітальна зустріч
option-event-language_cafe = Мовне кафе (taalcafé)
option-consent-yes = Так, можна
option-consent-no = Ні, нічого не зберігайте

option-language-nl = Нідерландська
option-language-pl = Польська
option-language-ro = Румунська
option-language-bg = Болгарська
option-language-hu = Угорська
option-language-uk = Українська
option-language-de = Німецька
option-language-en = Англійська
option-language-es = Іспанська
option-language-tr = Турецька
option-language-ar = Арабська
option-language-other = Інша мова

words-why = навіщо, навіщо?, чому, чому питаєш
words-skip = пропустити, пропусти, без відповіді, не знаю, не хочу казати, не хочу називати ім'я, краще ні
words-stop = стоп, зупини, пауза, пізніше
words-correct = змінити, зміни, виправити, назад, неправильно
words-go = продовжити, далі
words-done = готово, це все
words-yes = так, так будь ласка, ок, добре, правильно, згоден, згодна
words-no = ні, ні дякую, неправильно
words-my_name_is = мене звати, моє ім'я, я звуся
words-danger = 112, допоможіть, рятуйте, швидку, пожежа, кровоточ, зґвалт, самогуб, хочу померти, не хочу жити, б'ють мене, мене б'ють, б'є мене, вбити, вб'є, ножем, помирає
words-mine_show = покажи, показати, що ви маєте про мене, що ти знаєш про мене
words-mine_change = змінити, зміни
words-mine_withdraw = відпишіть мене, відписати, скасувати запис
words-mine_delete = видали все, видалити все, видалити

mine-choose = Що зробити?
mine-button-show = Переглянути, що збережено
mine-button-change = Змінити
mine-button-withdraw = Скасувати запис
mine-button-delete = Видалити все
mine-button-code = Маю код
mine-button-withdraw_yes = Так, скасувати запис
mine-button-delete_yes = Так, видалити все
mine-button-no = Ні
mine-ask_code = Напиши свій код. Він виглядає так: W-7K3P-9QXD.
mine-nothing = У цій розмові немає збереженого запису. Запис зроблено в іншому місці? Скористайся своїм кодом.
mine-left = Добре, нічого не змінено.
mine-sure_withdraw = Точно скасувати запис? Твоє місце отримає наступна людина, а відповіді буде видалено.
mine-sure_delete = Точно видалити все? Це не можна повернути.
mine-receipt_withdraw =
    Запис скасовано { $at } (UTC). Видалено:

    { $lines }
mine-receipt_delete =
    Усе видалено { $at } (UTC):

    { $lines }
mine-removed-signups = Записи: { $count }
mine-removed-drafts = Незакінчені анкети: { $count }
mine-removed-messages = Повідомлення, що чекали: { $count }
mine-removed-handovers = Розмови з працівником: { $count }
mine-removed-telegram = Для Telegram (адреса, вибрана мова): { $count }
mine-removed-conversation = Пам'ять цієї розмови
mine-shown =
    { $title }. { $state }
    Код: { $code }

    { $lines }
mine-has_draft = Є також незакінчена анкета. Через 7 днів вона видалиться сама.
mine-too_many_codes = Забагато неправильних кодів. Спробуй за годину.
mine-unknown_code = Я не знаю цього коду. Перевір, чи його правильно переписано.
