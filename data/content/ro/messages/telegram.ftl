# Ce se spune doar pe Telegram: meniul, grupul, trimiterea cu un buton.

privacy =
    Iată ce face Wegwijzer cu datele dumneavoastră pe Telegram:

    - Nu păstrez întrebările dumneavoastră. Un mesaj așteaptă criptat până primiți răspunsul.
    - Numele și numărul dumneavoastră de pe Telegram nu le păstrez în formă lizibilă.
    - Vă înscrieți sau vorbiți cu un om? Atunci păstrez, criptat, unde trebuie să ajungă răspunsul. Când s-a terminat, se șterge.
    - Telegram este o firmă și poate vedea că vorbiți cu mine. Asta nu pot schimba.

    Scrieți /delete ca să aflați cum se șterg datele dumneavoastră.
only_in_private = Acesta este un lucru personal. Aici citesc și alții. Scrieți-mi într-o conversație doar între noi doi.
telegram-private = Vorbiți doar cu Wegwijzer
telegram-share-contact = Puteți scrie numărul de telefon sau îl puteți trimite cu butonul de jos.
telegram-share-contact-button = Trimit numărul meu de telefon
telegram-share-location = Să caut ce este aproape de dumneavoastră? Trimiteți cu butonul de jos locul unde sunteți. Nu îl păstrez.
telegram-share-location-button = Trimit locul unde sunt

telegram-command-start = Începeți
telegram-command-help = Ce pot întreba?
telegram-command-language = Alegeți altă limbă
telegram-command-office = Ce birou mă ajută?
telegram-command-course = Învățați neerlandeza: înscriere
telegram-command-person = Vorbiți cu un om
telegram-command-privacy = Ce se întâmplă cu datele mele?
telegram-command-delete = Ștergeți datele mele
