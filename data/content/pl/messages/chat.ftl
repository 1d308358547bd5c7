# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Dzień dobry! Jestem Wegwijzer. Zadaj pytanie o pracę, mieszkanie, pieniądze, zdrowie lub dokumenty w Limburgii. Możesz pisać w swoim języku.
thanks = Nie ma za co. Masz jeszcze jakieś pytanie? Śmiało pytaj.
goodbye = Do widzenia. Zawsze możesz wrócić z nowym pytaniem.
capabilities =
    Jestem komputerem, nie człowiekiem. Daję bezpłatne informacje osobom, które przyjeżdżają do pracy w Limburgii.

    - Odpowiadam na pytania o pracę, wypłatę, czynsz, zdrowie, podatki, dokumenty i naukę niderlandzkiego.
    - Pokazuję, z jakiej oficjalnej strony jest odpowiedź.
    - Mówię, który urząd lub punkt może ci pomóc.

    Nie musisz podawać nazwiska. Co chcesz wiedzieć?
insult = Widzę, że coś cię złości. Masz do tego prawo. Napisz w kilku słowach, co się stało, a poszukam z tobą. Możesz też porozmawiać z człowiekiem.
affirm = Dobrze. Co chcesz wiedzieć?
deny = W porządku. Zawsze możesz zadać inne pytanie.

## Niet zeker

choose = Nie wiem na pewno, o co pytasz. Wybierz to, co najlepiej pasuje.
likely = Pytasz o coś innego?
reconsider = To nie było to, czego szukasz. Czy pytasz o jedną z tych spraw? Możesz też napisać to innymi słowami.
reconsider-none = Przepraszam za nieporozumienie. Napisz to innymi słowami albo porozmawiaj z człowiekiem.
unknown =
    Tego nie wiem albo nie rozumiem dobrze pytania. Nie wymyślam odpowiedzi.

    - Napisz to innymi słowami, w jednym krótkim zdaniu.
    - Albo wybierz poniżej, co dalej.

    W niebezpieczeństwie: dzwoń pod 112.
follow-up-cost = { $title }: nie mam tu sprawdzonej kwoty. Zajrzyj na oficjalną stronę albo zapytaj w urzędzie.
follow-up-duration = { $title }: nie mam tu sprawdzonego terminu. Zajrzyj na oficjalną stronę albo zapytaj w urzędzie.
follow-up-documents = { $title }: nie mam tu sprawdzonej listy dokumentów. Zajrzyj na oficjalną stronę. Zawsze weź paszport lub dowód osobisty.
follow-up-family = { $title }: czy to dotyczy też kogoś innego, zależy od sytuacji tej osoby. Zajrzyj na oficjalną stronę albo zapytaj w urzędzie.
follow-up-place = { $title }: zasady są w całej Holandii takie same. Tylko urząd jest w każdym miejscu inny. Zapytaj w gminie (gemeente), w której mieszkasz.
follow-up-unclear = O jaki temat pytasz? Zadaj pytanie w jednym zdaniu.
unsupported = Nie mogę czytać zdjęć, wiadomości głosowych ani plików. Napisz pytanie w kilku słowach.
only_a_link = Nie mogę otwierać linków. Napisz w kilku słowach, co chcesz wiedzieć.
only_a_number = To wygląda na numer telefonu lub inny numer. Nie zapisuję go. Napisz w kilku słowach, co chcesz wiedzieć.
no_words = Nie widzę słów w twojej wiadomości. Napisz pytanie w kilku słowach.
one_moment = Chwileczkę. To trwa trochę dłużej niż zwykle; zaraz dostaniesz odpowiedź. Jest niebezpieczeństwo? Dzwoń pod 112.

## Taal

language-choose = W jakim języku chcesz pisać dalej?
language-chosen = Dobrze, rozmawiamy dalej po polsku.
language-unclear = W jakim języku mówisz?
language-not_live = Twojego języka jeszcze nie ma. Wybierz język, który też rozumiesz. Liczymy, ile osób pyta o twój język.

## Loketten en mensen

find_office =
    To, kto ci pomoże, zależy od twojego pytania.

    - Meldunek, BSN, przeprowadzka: gmina (gemeente), w której mieszkasz. Zostajesz krótko: okienko RNI w Venlo lub Heerlen, po umówieniu wizyty.
    - Mieszkanie lub praca po drugiej stronie granicy: GrensInfoPunt (punkt informacji dla pogranicza).
    - Umowa, wypłata lub czynsz: Juridisch Loket (porady prawne), bezpłatnie.
    - Nauka niderlandzkiego: Taalhuis (dom języka) w bibliotece.

    Zanim pójdziesz, sprawdź godziny otwarcia. Zadaj pytanie, a powiem, co pasuje.
talk_to_person =
    Teraz człowiek nie może dołączyć do tego czatu. Ci ludzie pomagają bezpłatnie:

    - Juridisch Loket (porady prawne): problemy z umową, wypłatą, zwolnieniem lub czynszem. Pomaga też po polsku, rumuńsku i bułgarsku.
    - FairWork: gdy pracodawca cię wyzyskuje lub wywiera presję.
    - Gmina (gemeente), w której mieszkasz: meldunek albo gdy nie masz gdzie spać.

    W niebezpieczeństwie: dzwoń pod 112.
events = Nie mam teraz w kalendarzu sprawdzonych spotkań. Zapytaj w bibliotece lub w Taalhuis (dom języka) w okolicy.
delete_my_data = Twoich pytań nie przechowujemy. Rozmowa zostaje krótko w pamięci i znika najpóźniej 24 godziny po ostatniej wiadomości. Tylko gdy wypełniasz formularz, te odpowiedzi są zapisane w postaci zaszyfrowanej. Możesz je zobaczyć, zmienić albo usunąć.
withdraw_signup = Sprawdzę, czy w tej rozmowie jest twoje zgłoszenie.

## Gevaar

crisis =
    Jest teraz niebezpieczeństwo? Dzwoń pod 112, dzień i noc, bezpłatnie.

    Myślisz o samobójstwie? Zadzwoń bezpłatnie pod 0800-0113. Możesz też pisać na czacie 113 na stronie 113.nl. Są ludzie, którzy ci pomogą.

    Ktoś cię bije lub ci grozi? Idź w bezpieczne miejsce i zadzwoń pod 112.

## Knoppen

button-capabilities = O co mogę zapytać?
button-find_office = Który urząd mi pomoże?
button-talk_to_person = Rozmowa z człowiekiem
button-change_language = Inny język
button-signup_language_pilot = Zapisz mnie na pilotaż językowy
button-withdraw_signup = Wypisz mnie z pilotażu językowego
button-events = Spotkania
button-delete_my_data = Moje dane
button-greet = Powitanie
button-thanks = Podziękowanie
button-goodbye = Pożegnanie
button-insult = Złość
button-affirm = Tak
button-deny = Nie
button-crisis = Natychmiastowa pomoc
button-wrong_answer = Nie o to mi chodzi
button-none = Żadne z tych

## Fouten

error-empty = Najpierw napisz pytanie.
error-too_long = Twoja wiadomość jest za długa. Skróć ją, limit znaków to { $most }.
error-too_many = Wysyłasz dużo wiadomości jedna po drugiej. Poczekaj (sekundy: { $seconds }) i spróbuj jeszcze raz. W niebezpieczeństwie: dzwoń pod 112.
error-old_button = Ten przycisk już nie działa. Napisz pytanie.
error-request = Coś się nie zgadza w tym zapytaniu. Odśwież stronę.
error-internal = Coś poszło nie tak. Twoja wiadomość nie zniknęła: spróbuj jeszcze raz. W niebezpieczeństwie: dzwoń pod 112.

## Venster

widget-title = Wegwijzer
widget-intro = Zadaj pytanie w swoim języku. Nie wpisuj nazwisk ani numerów. W niebezpieczeństwie: dzwoń pod 112.
widget-placeholder = Napisz pytanie
widget-send = Wyślij
widget-language = Język
widget-language-auto = Język mojej wiadomości
widget-log = Rozmowa
widget-you = Ty
widget-bot = Wegwijzer
widget-source = Oficjalna strona: { $name }
widget-reviewed = Sprawdzono { $date }
widget-new-window = otwiera się w nowym oknie
widget-waiting = Wegwijzer szuka odpowiedzi
widget-offline = Brak internetu. Wiadomość zostanie wysłana, gdy wróci połączenie.
widget-retry = Spróbuj jeszcze raz
widget-failed = Nie wysłano.
widget-general = To ogólne informacje, nie porada prawna.
widget-share-location = Udostępnij, gdzie jestem
widget-no-location = Nie widzę, gdzie jesteś. Wpisz nazwę swojej miejscowości.
