# Co mówimy tylko w Telegramie: menu, grupa, udostępnianie jednym przyciskiem.

privacy =
    Oto co Wegwijzer robi z twoimi danymi w Telegramie:

    - Nie przechowuję twoich pytań. Wiadomość czeka zaszyfrowana, aż dostaniesz odpowiedź.
    - Twojego imienia i numeru z Telegrama nie przechowuję w czytelnej postaci.
    - Zapisujesz się albo rozmawiasz z człowiekiem? Wtedy przechowuję w postaci zaszyfrowanej, dokąd ma trafić odpowiedź. Gdy sprawa się zakończy, usuwam to.
    - Sam Telegram to firma i może widzieć, że ze mną piszesz. Tego nie mogę zmienić.

    Wpisz /delete, aby dowiedzieć się, jak usunąć swoje dane.
only_in_private = To sprawa osobista. Tutaj czytają inni. Napisz do mnie w rozmowie tylko we dwoje.
telegram-private = Rozmowa tylko z Wegwijzerem
telegram-share-contact = Możesz wpisać numer telefonu albo udostępnić go przyciskiem na dole.
telegram-share-contact-button = Udostępnij mój numer telefonu
telegram-share-location = Mam sprawdzić, co jest blisko ciebie? Udostępnij przyciskiem na dole, gdzie jesteś. Nie przechowuję tego.
telegram-share-location-button = Udostępnij, gdzie jestem

telegram-command-start = Zacznij
telegram-command-help = O co mogę zapytać?
telegram-command-language = Wybierz inny język
telegram-command-office = Który urząd mi pomoże?
telegram-command-course = Nauka niderlandzkiego: zapisz się
telegram-command-person = Rozmowa z człowiekiem
telegram-command-privacy = Co się dzieje z moimi danymi?
telegram-command-delete = Usuń moje dane
