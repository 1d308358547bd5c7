# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Пилотен курс по холандски (taalpilot)
title-volunteer = Езиков партньор (доброволец, taalmaatje)
title-housing_signal = Сигнал за жилище или агенция
title-event_signup = Записване за събитие

button-form-language_pilot = Запиши се за пилотния курс (taalpilot)
button-form-volunteer = Стани езиков партньор (taalmaatje)
button-form-housing_signal = Сигнал за лошо жилище или агенция
button-form-event_signup = Запиши се за събитие

form-intro-language_pilot = Тук можеш да се запишеш за пилотния курс по холандски (taalpilot). Има 500 места. Ще ти задам около девет кратки въпроса. Междувременно можеш да питаш и друго, а също да спреш по всяко време.
form-intro-volunteer = Хубаво е, че искаш да помогнеш на някого с холандския. Ще ти задам няколко кратки въпроса. Можеш да спреш по всяко време.
form-intro-housing_signal = Тук можеш да подадеш сигнал за лошо жилище или лоша агенция (uitzendbureau), и без име. Сигналът отива при екипа на общината (gemeente). Не мога да обещая, че нещо ще се случи. В опасност ли си? Обади се на 112.
form-intro-event_signup = Тук можеш да кажеш, че искаш да дойдеш на събитие. Ще разбереш кога и къде е.

form-done-language_pilot = Записването е готово и имаш място. Кодът ти е { $code }. Пази го: с него можеш да видиш, промениш или изтриеш записването. Ще получиш съобщение, когато има група за теб.
form-done-volunteer = Благодарим, записването ти като езиков партньор е готово. Кодът ти е { $code }. Пази го. Ще получиш съобщение, когато намерим подходящ човек.
form-done-housing_signal = Сигналът ти е запазен за екипа на общината. Кодът ти е { $code }. Не мога да обещая, че нещо ще се случи. В опасност ли си? Обади се на 112.
form-done-event_signup = Записването е готово. Кодът ти е { $code }. Пази го. Ще получиш съобщение за деня и мястото.

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
form-over = Този формуляр е завършен или спрян. Искаш ли да започнеш отначало?
form-must = Не мога да пропусна този въпрос.
form-which_place = Коя община имаш предвид?
form-skipped = непопълнено
form-unavailable = Сега нямам достъп до данните ти. Каквото беше запазено, остава запазено. Опитай пак след няколко минути.
form-moved_up = Добра новина: освободи се място в пилотния курс (taalpilot) и то е за теб. Ще получиш съобщение, когато има група за теб.
form-signed_up_again = Някой се записа отново с твоя телефон или имейл. Ти ли беше? Тогава не е нужно да правиш нищо: първото записване остава. Не беше ти? Този човек не е видял нищо за теб.
form-invited = Има група за теб в пилотния курс (taalpilot). Водещият ще се свърже с теб за първия урок.

form-button-done = Готово
form-button-skip = Пропусни
form-button-why = Защо?
form-button-go = Продължи
form-button-pause = По-късно
form-button-drop = Спри и изтрий
form-button-confirm = Да, изпрати
form-button-pick = Промени нещо

form-wrong-phone = Не разпознавам този телефонен номер. Напиши го с кода на страната, например +359 88 123 4567.
form-wrong-email = Това не е верен имейл адрес. Напиши го така: ime@primer.bg.
form-wrong-name = Не мога да запазя това като име. Използвай само букви.
form-wrong-too_long = Това е твърде дълго. Напиши го по-кратко.
form-wrong-missing = Тук ми трябва отговор.
form-wrong-option = Не разпознавам това. Избери бутон или напиши една от думите.
form-wrong-place = Не познавам това място. Напиши общината, селото или пощенския код.
form-wrong-number = Напиши число.
form-wrong-date = Напиши датата така: 31-01-2027.
form-wrong-past = Тази дата вече мина. Избери днес или по-късно.
form-wrong-consent = Без твоето съгласие не мога да те запиша.
form-wrong-unknown = Нещо не е наред. Прегледай отговорите си.

ask-name = Как да те наричам?
ask-contact_way = Как можем да се свържем с теб?
ask-phone = Какъв е телефонният ти номер?
ask-email = Какъв е имейл адресът ти?
ask-place = В коя община (gemeente) живееш? Можеш да напишеш и селото или пощенския код.
ask-first_language = Кой е майчиният ти език?
ask-dutch_level = Колко добре знаеш холандски? Избери изречението, което е най-вярно.
ask-stay = Колко време мислиш да останеш в Холандия?
ask-times = Кога можеш да идваш на уроци? Избери всичко, което е възможно, и натисни Готово.
ask-barriers = Какво ти пречи да ходиш на уроци? Избери всичко, което важи за теб, и натисни Готово.
ask-speaks = Какви езици говориш? Избери всичко, което важи за теб, и натисни Готово.
ask-start_from = От коя дата можеш да започнеш? Напиши така: 31-01-2027.
ask-about = За какво е сигналът ти?
ask-what = Какво се случва? Напиши със свои думи. Не пиши имена на други хора.
ask-anonymous = Искаш ли сигналът да е анонимен?
ask-event = За кое събитие искаш да се запишеш?
ask-people = Колко души ще дойдете общо, заедно с теб?

ask-language_pilot-consent = Може ли Провинция Лимбург да използва тези отговори, за да ти даде място в пилотния курс и да се свърже с теб? Пазят се до 90 дни след края на пилотния курс. Винаги можеш да ги видиш, промениш или изтриеш.
ask-volunteer-consent = Може ли да използваме тези отговори, за да те свържем с подходящ човек? Пазят се до една година след последната промяна. Винаги можеш да ги изтриеш.
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
why-barriers = Провинцията иска да намали такива проблеми, например с гледане на деца или транспорт. Можеш да пропуснеш.
why-speaks = За да намерим подходящ за теб човек.
why-start_from = За да знаем откога да разчитаме на теб. Можеш да пропуснеш.
why-about = За да стигне сигналът до правилните хора.
why-what = За да разбере екипът какво се случва.
why-anonymous = Без име никой не вижда кой е подал сигнала. С името ти екипът може да те попита нещо.
why-event = За да получаваш само съобщения за това, което искаш.
why-people = За да знаем колко място е нужно.
why-consent = Без твоето съгласие нямаме право да пазим нищо за теб.

label-name = Името
label-contact_way = Контакт
label-phone = Телефон
label-email = Имейл
label-place = Община
label-first_language = Майчин език
label-dutch_level = Холандски
label-stay = Престой
label-times = Часове
label-barriers = Какво пречи
label-speaks = Езици
label-start_from = Започвам от
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
option-dutch_level-a0 = Почти не знам холандски
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
option-times-shifts = Работя на различни смени
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
option-event-meet_greet = Meet & Greet
option-event-welcome = Среща за новодошли
option-event-language_cafe = Езиково кафене (taalcafé)
option-consent-yes = Да, може
option-consent-no = Не, не пази нищо

option-language-nl = Холандски
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

words-why = защо, защо?, защо питаш, защо ме питаш, защо питате, за какво ти е, за какво ви е, zashto, za6to, zasto, zashto pitash, za6to pita6
words-skip = пропусни, пропускам, прескочи, без отговор, не знам, не искам да кажа, не искам да казвам, не искам да отговоря, не искам да си кажа името, не искам да си давам името, по-добре не, propusni, propuskam, preskochi, presko4i, ne znam, ne iskam da kaja, ne iskam da kazha, ne iskam da kazvam, ne iskam da si kaja imeto, po dobre ne, po-dobre ne
words-stop = стоп, спри, спирам, искам да спра, пауза, по-късно, друг път, stop, spri, spiram, pauza, po-kasno, po-kusno, po-kysno, drug put
words-correct = промени, искам да променя, поправи, назад, грешно, грешка, сбърках, обърках, не е вярно, promeni, iskam da promenq, popravi, nazad, greshno, gre6no, greshka, gre6ka, sburkah, sbarkah, ne e vqrno, ne e vyarno
words-go = продължи, продължавам, да продължим, продължаваме, нататък, давай, prodalji, produlji, prodalzhi, prodaljavam, produljavam, natatuk, natatak
words-done = готово, готов съм, готова съм, това е всичко, това е, само това, gotovo, tova e vsichko, tova e vsi4ko, tova e
words-yes = да, да моля, да благодаря, ок, окей, добре, вярно, вярно е, точно така, може, съгласен, съгласна, съгласен съм, съгласна съм, da, da molq, da molya, dobre, vqrno, vyarno, vqrno e, saglasen, saglasna, suglasen, suglasna
words-no = не, не благодаря, не е вярно, не съм съгласен, не съм съгласна, ne, ne blagodarq, ne blagodarya, ne e vqrno
words-my_name_is = казвам се, аз се казвам, аз съм, името ми е, моето име е, kazvam se, az se kazvam, az sum, az sam, az sym, imeto mi e, moeto ime e
words-danger = 112, помощ, pomosht!, pomo6t!, линейка, lineika, lineyka, linejka, burza pomosht, byrza pomosht, barza pomosht, burza pomo6t, пожар, гори къщата, къщата гори, гори ни къщата, gori kushtata, gori kashtata, kushtata gori, кървя, kyrvq, тече кръв, teche kryv, teche krav, te4e krav, много кръв, mnogo kryv, mnogo krav, не диша, ne disha, ne di6a, в безсъзнание, v bezsaznanie, v bezsuznanie, свръхдоз, изнасил, iznasil, самоуби, samoubi, искам да умра, iskam da umra, се убия, se ubiq, se ubia, не ми се живее, ne mi se jivee, ne mi se zhivee, не искам повече да живея, не искам вече да живея, не искам да живея повече, ne iskam poveche da jiv, ne iskam pove4e da jiv, ne iskam da jiveq pove, ne iskam da zhiveya pove, край на живота, krai na jivota, kraj na jivota, се обеся, se obesq, под влака, pod vlaka, режа вените, режа си вените, прережа вените, бият ме, бие ме, ме бият, ме бие, ни бият, ни бие, бият ни, бие ни, biqt me, biyat me, biat me, toi me bie, toj me bie, maj mi me bie, muj mi me bie, mujat mi me bie, mujut mi me bie, bie me vseki, bie me i men, bie me pak, bie me maj, bie me muj, biqt ni, bie ni, преби ме, пребиха ме, ме преби, ме пребиха, prebi me, prebiha me, удря ме, udrq me, udrya me, убие, убият, shte me ubie, 6te me ubie, shte me ubiqt, 6te me ubiqt, da me ubie, da me ubiqt, с нож ме, ме с нож, ми с нож, налетя с нож, нападна с нож, заплашва с нож, заплаши с нож, извади нож, размахва нож, me s noj, izvadi noj, наръга, намушка, ме с пистолет, заплашва с пистолет, насочи пистолет, стрелят, умира човек, човек умира, на умиране, умира ми
words-mine_show = покажи, покажи ми, виж, искам да видя, виж какво е запазено, какво имате за мен, какво пазите за мен, какво знаеш за мен, какво знаете за мен, pokaji, pokazhi, vij, iskam da vidq, kakvo imate za men, kakvo znaete za men
words-mine_change = промени, промяна, искам да променя, promeni, promqna, iskam da promenq
words-mine_withdraw = отпиши ме, отпишете ме, искам да се отпиша, отписване, откажи, отказвам се, otpishi me, otpi6i me, otpishete me, otkaji, otkazvam se, otpisvane
words-mine_delete = изтрий всичко, изтрий, изтрийте всичко, искам да изтрия всичко, изтрий данните ми, изтрийте данните ми, iztrii vsichko, iztrij vsichko, iztrii vsi4ko, iztrij vsi4ko, iztrii, iztrij

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
mine-sure_delete = Наистина ли искаш да изтриеш всичко? После не може да се върне нищо.
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
mine-removed-conversation = Паметта на този разговор
mine-shown =
    { $title }. { $state }
    Код: { $code }

    { $lines }
mine-has_draft = Има и недовършен формуляр. Той се изтрива сам след 7 дни.
mine-too_many_codes = Твърде много грешни кодове. Опитай пак след час.
mine-unknown_code = Не познавам този код. Провери дали е преписан вярно.
