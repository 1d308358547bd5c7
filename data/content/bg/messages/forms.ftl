# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.
# words-danger telt overal in een bericht, words-danger_alone alleen als er verder niets staat.

title-language_pilot = Пилотен курс по холандски (taalpilot)
title-volunteer = Езиков партньор (доброволец, taalmaatje)
title-housing_signal = Сигнал за жилище или агенция
title-event_signup = Записване за събитие

button-form-language_pilot = Записване за пилотния курс (taalpilot)
button-form-volunteer = Искам да съм езиков партньор (taalmaatje)
button-form-housing_signal = Сигнал за лошо жилище или агенция
button-form-event_signup = Записване за събитие

form-intro-language_pilot = Тук можете да се запишете за пилотния курс по холандски (taalpilot). Има 500 места. Ще ви задам около девет кратки въпроса. Междувременно можете да питате и друго, а също да спрете по всяко време.
form-intro-volunteer = Хубаво е, че искате да помогнете на някого с холандския. Ще ви задам няколко кратки въпроса. Можете да спрете по всяко време.
form-intro-housing_signal = Тук можете да подадете сигнал за лошо жилище или лоша агенция (uitzendbureau), и без име. Сигналът отива при екипа на общината (gemeente). Не мога да обещая, че нещо ще се случи. В опасност ли сте? Обадете се на 112.
form-intro-event_signup = Тук можете да кажете, че ще дойдете на събитие. Ще ви задам няколко кратки въпроса.

form-done-language_pilot = Записването е готово и имате място. Кодът ви е { $code }. Пазете го: с него можете да видите, промените или изтриете записването. Ще получите съобщение, когато има група за вас.
form-done-volunteer = Благодарим, записването ви като езиков партньор е готово. Кодът ви е { $code }. Пазете го. Ще получите съобщение, когато намерим подходящ човек.
form-done-housing_signal = Сигналът ви е запазен за екипа на общината. Кодът ви е { $code }. Не мога да обещая, че нещо ще се случи. В опасност ли сте? Обадете се на 112.
form-done-event_signup = Записването е готово. Кодът ви е { $code }. Пазете го: с него можете да видите, промените или изтриете записването.
form-nothing-event_signup = Сега няма събитие, за което можете да се запишете тук. Попитайте в библиотеката или в Taalhuis (езиков център) близо до вас.

form-waiting = Записването ви е запазено. Всички места са заети сега. { $state } Когато се освободи място, ще получите съобщение. Кодът ви е { $code }.
form-already = Вече имате записване. { $state } Кодът ви е { $code }.
form-state-place = Имате място.
form-state-waiting = В списъка на чакащите сте номер { $position }.
form-state-received = Записването ви е получено.

form-summary =
    Вярно ли е това?

    { $lines }
form-pick = Какво искате да промените?
form-take_up = Формулярът ви още не е готов. Искате ли да продължите?
form-still_open = Обратно към формуляра:
form-paused = Добре. Отговорите ви се пазят шифровани 7 дни. Сега можете да питате нещо друго.
form-dropped = Отговорите ви са изтрити. Нищо не е запазено.
form-refused = Добре, няма да запазя нищо. Отговорите ви са изтрити. Винаги можете да започнете отначало.
form-other_open = Имате отворен друг формуляр. Първо го довършете или го спрете.
form-over = Този формуляр е завършен или спрян. Искате ли да започнете отначало?
form-must = Не мога да пропусна този въпрос.
form-which_place = Коя община имате предвид?
form-skipped = непопълнено
form-unavailable = Сега нямам достъп до данните ви. Каквото беше запазено, остава запазено. Опитайте пак след няколко минути.
form-moved_up = Добра новина: освободи се място в пилотния курс (taalpilot) и то е за вас. Ще получите съобщение, когато има група за вас.
form-signed_up_again = Някой се записа отново с вашия телефон или имейл. Вие ли бяхте? Тогава не е нужно да правите нищо: първото записване остава. Не бяхте вие? Този човек не е видял нищо за вас.
form-invited = Има група за вас в пилотния курс (taalpilot). Водещият ще се свърже с вас за първия урок.

form-button-done = Готово
form-button-skip = Пропуснете
form-button-why = Защо?
form-button-go = Продължете
form-button-pause = По-късно
form-button-drop = Спрете и изтрийте
form-button-confirm = Да, изпратете
form-button-pick = Променете нещо

form-wrong-phone = Не разпознавам този телефонен номер. Напишете го с кода на страната, например +359 88 123 4567.
form-wrong-email = Това не е верен имейл адрес. Напишете го така: ime@primer.bg.
form-wrong-name = Не мога да запазя това като име. Използвайте само букви.
form-wrong-too_long = Това е твърде дълго. Напишете го по-кратко.
form-wrong-missing = Тук ми трябва отговор.
form-wrong-option = Не разпознавам това. Изберете бутон или напишете една от думите.
form-wrong-place = Не познавам това място. Напишете общината, селото или пощенския код.
form-wrong-number = Напишете число.
form-wrong-date = Напишете датата така: 31-01-2027.
form-wrong-past = Тази дата вече мина. Изберете днес или по-късно.
form-wrong-consent = Без вашето съгласие не мога да ви запиша.
form-wrong-unknown = Нещо не е наред. Прегледайте отговорите си.

ask-name = Как да ви наричам?
ask-contact_way = Как можем да се свържем с вас?
ask-phone = Какъв е телефонният ви номер?
ask-email = Какъв е имейл адресът ви?
ask-place = В коя община (gemeente) живеете? Можете да напишете и селото или пощенския код.
ask-first_language = Кой е майчиният ви език?
ask-dutch_level = Колко добре знаете холандски? Изберете изречението, което е най-вярно.
ask-stay = Колко време мислите да останете в Холандия?
ask-times = Кога можете да идвате на уроци? Изберете всичко, което е възможно, и натиснете Готово.
ask-barriers = Какво ви пречи да ходите на уроци? Изберете всичко, което важи за вас, и натиснете Готово.
ask-speaks = Какви езици говорите? Изберете всичко, което важи за вас, и натиснете Готово.
ask-start_from = От коя дата можете да започнете? Напишете така: 31-01-2027.
ask-about = За какво е сигналът ви?
ask-what = Какво се случва? Напишете със свои думи. Не пишете имена на други хора.
ask-anonymous = Искате ли сигналът да е анонимен?
ask-event = За кое събитие искате да се запишете?
ask-people = Колко души ще дойдете общо, заедно с вас?

ask-language_pilot-consent = Може ли Провинция Лимбург да използва тези отговори, за да ви даде място в пилотния курс и да се свърже с вас? Пазят се до 90 дни след края на пилотния курс. Винаги можете да ги видите, промените или изтриете.
ask-volunteer-consent = Може ли да използваме тези отговори, за да ви свържем с подходящ човек? Пазят се до една година след последната промяна. Винаги можете да ги изтриете.
ask-housing_signal-consent = Може ли екипът на общината да прочете този сигнал? Пази се 180 дни. Винаги можете да го изтриете.
ask-event_signup-consent = Може ли да използваме тези отговори, за да ви пишем за събитието? Пазят се 60 дни. Винаги можете да ги изтриете.

why-name = За да знаем как да се обръщаме към вас. Не е нужно да е цялото име.
why-contact_way = Искаме да можем да ви кажем кога започват уроците или какво се променя.
why-phone = Само за да се свържем с вас. Номерът се пази шифрован и не го даваме на работодателя ви.
why-email = Само за да се свържем с вас. Адресът се пази шифрован и не го даваме на работодателя ви.
why-place = За да търсим нещо близо до дома ви.
why-first_language = За да ви помагаме на език, който знаете добре.
why-dutch_level = За да сте в група с хора, които знаят горе-долу колкото вас.
why-stay = За да изберем уроци според престоя ви. Можете да пропуснете.
why-times = За да изберем уроци в часове, когато можете.
why-barriers = Провинцията иска да намали такива проблеми, например с гледане на деца или транспорт. Можете да пропуснете.
why-speaks = За да намерим подходящ за вас човек.
why-start_from = За да знаем откога да разчитаме на вас. Можете да пропуснете.
why-about = За да стигне сигналът до правилните хора.
why-what = За да разбере екипът какво се случва.
why-anonymous = Без име никой не вижда кой е подал сигнала. С името ви екипът може да ви попита нещо.
why-event = За да знае организаторът кой ще дойде.
why-people = За да знаем колко място е нужно.
why-consent = Без вашето съгласие нямаме право да пазим нищо за вас.

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
option-consent-yes = Да, може
option-consent-no = Не, не пазете нищо

option-language-other = Друг език

words-why = защо, защо?, защо питаш, защо ме питаш, защо питате, за какво ти е, за какво ви е, zashto, za6to, zasto, zashto pitash, za6to pita6
words-skip = пропусни, пропускам, прескочи, без отговор, не знам, не искам да кажа, не искам да казвам, не искам да отговоря, не искам да си кажа името, не искам да си давам името, по-добре не, propusni, propuskam, preskochi, presko4i, ne znam, ne iskam da kaja, ne iskam da kazha, ne iskam da kazvam, ne iskam da si kaja imeto, po dobre ne, po-dobre ne, пропуснете
words-stop = стоп, спри, спирам, искам да спра, пауза, по-късно, друг път, stop, spri, spiram, pauza, po-kasno, po-kusno, po-kysno, drug put, спрете
words-correct = промени, искам да променя, поправи, назад, грешно, грешка, сбърках, обърках, не е вярно, promeni, iskam da promenq, popravi, nazad, greshno, gre6no, greshka, gre6ka, sburkah, sbarkah, ne e vqrno, ne e vyarno, променете, променете нещо, поправете
words-go = продължи, продължавам, да продължим, продължаваме, нататък, давай, prodalji, produlji, prodalzhi, prodaljavam, produljavam, natatuk, natatak, продължете
words-done = готово, готов съм, готова съм, това е всичко, това е, само това, gotovo, tova e vsichko, tova e vsi4ko, tova e
words-yes = да, да моля, да благодаря, ок, окей, добре, вярно, вярно е, точно така, може, съгласен, съгласна, съгласен съм, съгласна съм, da, da molq, da molya, dobre, vqrno, vyarno, vqrno e, saglasen, saglasna, suglasen, suglasna
words-no = не, не благодаря, не е вярно, не съм съгласен, не съм съгласна, ne, ne blagodarq, ne blagodarya, ne e vqrno
words-and = и, или, както и, i, ili
words-my_name_is = казвам се, аз се казвам, аз съм, името ми е, моето име е, kazvam se, az se kazvam, az sum, az sam, az sym, imeto mi e, moeto ime e
words-danger = 112, бърза помощ, бързата помощ, помощ помощ, викайте помощ, извикайте помощ, линейка, lineika, lineyka, linejka, burza pomosht, byrza pomosht, barza pomosht, burza pomo6t, пожар, гори къщата, къщата гори, гори ни къщата, gori kushtata, gori kashtata, kushtata gori, кървя, kyrvq, тече кръв, teche kryv, teche krav, te4e krav, много кръв, mnogo kryv, mnogo krav, не диша, ne disha, ne di6a, в безсъзнание, v bezsaznanie, v bezsuznanie, свръхдоз, изнасил, iznasil, самоуби, samoubi, искам да умра, iskam da umra, се убия, se ubiq, se ubia, не ми се живее, ne mi se jivee, ne mi se zhivee, не искам повече да живея, не искам вече да живея, не искам да живея повече, ne iskam poveche da jiv, ne iskam pove4e da jiv, ne iskam da jiveq pove, ne iskam da zhiveya pove, край на живота, krai na jivota, kraj na jivota, се обеся, se obesq, под влака, pod vlaka, режа вените, режа си вените, прережа вените, бият ме, бие ме, ме бият, ме бие, ни бият, ни бие, бият ни, бие ни, biqt me, biyat me, biat me, toi me bie, toj me bie, maj mi me bie, muj mi me bie, mujat mi me bie, mujut mi me bie, bie me vseki, bie me i men, bie me pak, bie me maj, bie me muj, biqt ni, bie ni, преби ме, пребиха ме, ме преби, ме пребиха, prebi me, prebiha me, удря ме, udrq me, udrya me, убие, убият, shte me ubie, 6te me ubie, shte me ubiqt, 6te me ubiqt, da me ubie, da me ubiqt, с нож ме, ме с нож, ми с нож, налетя с нож, нападна с нож, заплашва с нож, заплаши с нож, извади нож, размахва нож, me s noj, izvadi noj, наръга, намушка, ме с пистолет, заплашва с пистолет, насочи пистолет, стрелят, умира човек, човек умира, на умиране, умира ми
words-danger_alone = помощ, помощ моля, моля помощ, помощ бързо, бързо помощ, спешно помощ, помогнете, помогнете ми, моля помогнете, моля помогнете ми, помогнете моля, помогни ми, помогнете ни, pomosht, pomo6t, pomosht molq, pomosht molya, pomognete, pomognete mi, molq pomognete, pomogni mi, sos
words-mine_show = покажи, покажи ми, виж, искам да видя, виж какво е запазено, какво имате за мен, какво пазите за мен, какво знаеш за мен, какво знаете за мен, pokaji, pokazhi, vij, iskam da vidq, kakvo imate za men, kakvo znaete za men, покажете, покажете ми, вижте, вижте какво е запазено
words-mine_change = промени, промяна, искам да променя, promeni, promqna, iskam da promenq, променете
words-mine_withdraw = отпиши ме, отпишете ме, искам да се отпиша, отписване, откажи, отказвам се, otpishi me, otpi6i me, otpishete me, otkaji, otkazvam se, otpisvane
words-mine_delete = изтрий всичко, изтрий, изтрийте всичко, искам да изтрия всичко, изтрий данните ми, изтрийте данните ми, iztrii vsichko, iztrij vsichko, iztrii vsi4ko, iztrij vsi4ko, iztrii, iztrij

mine-choose = Какво искате да направите?
mine-button-show = Вижте какво е запазено
mine-button-change = Променете
mine-button-withdraw = Отпишете ме
mine-button-delete = Изтрийте всичко
mine-button-code = Имам код
mine-button-withdraw_yes = Да, отпишете ме
mine-button-delete_yes = Да, изтрийте всичко
mine-button-no = Не
mine-ask_code = Напишете кода си. Изглежда така: W-7K3P-9QXD.
mine-nothing = В този разговор няма запазено записване. Записахте ли се другаде? Използвайте кода си.
mine-left = Добре, нищо не е променено.
mine-sure_withdraw = Наистина ли искате да се отпишете? Мястото ви отива при следващия човек, а отговорите ви се изтриват.
mine-sure_delete = Наистина ли искате да изтриете всичко? После не може да се върне нищо.
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
mine-too_many_codes = Твърде много грешни кодове. Опитайте пак след час.
mine-unknown_code = Не познавам този код. Проверете дали е преписан вярно.
