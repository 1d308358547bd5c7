# Какво се казва само в Telegram: менюто, групата, споделяне с един бутон.

privacy =
    Ето какво прави Wegwijzer с вашите данни в Telegram:

    - Не пазя въпросите ви. Съобщението чака шифровано, докато получите отговора.
    - Не пазя името и номера ви в Telegram в четим вид.
    - Записвате се или говорите с човек? Тогава пазя, шифровано, къде да отиде отговорът. Когато това приключи, се изтрива.
    - Самият Telegram е фирма и може да види, че си пишете с мен. Това не мога да променя.

    Напишете /delete, за да научите как да се изтрият данните ви.
only_in_private = Това е лично. Тук четат и други хора. Пишете ми в разговор само между нас двамата.
telegram-private = Разговор само с Wegwijzer
telegram-share-contact = Можете да напишете телефонния си номер или да го споделите с бутона долу.
telegram-share-contact-button = Споделям телефонния си номер
telegram-share-location = Да потърся ли какво има близо до вас? Споделете с бутона долу къде сте. Не го пазя.
telegram-share-location-button = Споделям къде съм

telegram-command-start = Начало
telegram-command-help = Какво мога да питам?
telegram-command-language = Избор на друг език
telegram-command-office = Коя служба ми помага?
telegram-command-course = Учене на холандски: записване
telegram-command-person = Разговор с човек
telegram-command-privacy = Какво става с данните ми?
telegram-command-delete = Изтриване на данните ми
