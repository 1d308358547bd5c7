# Amit csak a Telegramon mondunk: a menü, a csoport, megosztás egy gombbal.

privacy =
    Ezt teszi a Wegwijzer az adataival a Telegramon:

    - Nem őrzöm meg a kérdéseit. Az üzenet titkosítva várakozik, amíg meg nem kapja a választ.
    - A telegramos nevét és számát nem őrzöm meg olvasható formában.
    - Jelentkezik valamire, vagy emberrel beszél? Akkor titkosítva megőrzöm, hová kell küldeni a választ. Amint ez lezárult, törlődik.
    - Maga a Telegram egy cég, és láthatja, hogy velem beszél. Ezen nem tudok változtatni.

    Írja be: /delete, és megtudja, hogyan törölheti az adatait.
only_in_private = Ez személyes. Itt mások is olvasnak. Írjon nekem kettesben, külön beszélgetésben.
telegram-private = Beszélgetés csak a Wegwijzerrel
telegram-share-contact = Beírhatja a telefonszámát, vagy megoszthatja az alsó gombbal.
telegram-share-contact-button = Megosztom a telefonszámomat
telegram-share-location = Megnézzem, mi van a közelében? Ossza meg az alsó gombbal, hol van. Nem őrzöm meg.
telegram-share-location-button = Megosztom, hol vagyok

telegram-command-start = Kezdés
telegram-command-help = Mit kérdezhetek?
telegram-command-language = Másik nyelv választása
telegram-command-office = Melyik hivatal segít nekem?
telegram-command-course = Holland nyelvtanulás: jelentkezés
telegram-command-person = Beszélgetés emberrel
telegram-command-privacy = Mi történik az adataimmal?
telegram-command-delete = Az adataim törlése
