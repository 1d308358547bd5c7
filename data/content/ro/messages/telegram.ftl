# Ce se spune doar pe Telegram: meniul, grupul, trimiterea cu un buton.

privacy =
    Iată ce face Wegwijzer cu datele dumneavoastră pe Telegram:

    - Nu păstrez întrebările dumneavoastră. Un mesaj așteaptă criptat până primiți răspunsul.
    - Numele și numărul dumneavoastră de pe Telegram le păstrez doar într-o formă care nu se poate citi.
    - Vă înscrieți sau vorbiți cu o persoană? Atunci păstrez, criptat, unde trebuie să ajungă răspunsul. Când s-a terminat, se șterge.
    - Telegram este o firmă și poate vedea că vorbiți cu mine. Asta nu pot schimba.

    Scrieți /delete ca să aflați cum se șterg datele dumneavoastră.
only_in_private = Acesta este un lucru personal. Aici citesc și alții. Scrieți-mi într-o conversație doar între noi doi.
telegram-private = Vorbesc doar cu Wegwijzer
telegram-share-contact = Puteți scrie numărul de telefon sau îl puteți trimite cu butonul de jos.
telegram-share-contact-button = Trimit numărul meu de telefon
telegram-share-location = Să caut ce este aproape de dumneavoastră? Trimiteți cu butonul de jos locul unde sunteți. Nu îl păstrez.
telegram-share-location-button = Trimit locul unde sunt

telegram-command-start = Început
telegram-command-help = Ce pot întreba?
telegram-command-language = Altă limbă
telegram-command-office = Ce birou mă ajută?
telegram-command-course = Învățarea olandezei: înscriere
telegram-command-person = Vreau să vorbesc cu o persoană
telegram-command-privacy = Ce se întâmplă cu datele mele?
telegram-command-delete = Ștergerea datelor mele
