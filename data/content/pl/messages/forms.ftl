# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Pilotaż niderlandzkiego (taalpilot)
title-volunteer = Partner językowy (wolontariat)
title-housing_signal = Zgłoszenie: mieszkanie lub agencja
title-event_signup = Zapis na spotkanie

button-form-language_pilot = Zapisz się na pilotaż językowy
button-form-volunteer = Zostań partnerem językowym
button-form-housing_signal = Zgłoś złe mieszkanie lub agencję
button-form-event_signup = Zapisz się na spotkanie

form-intro-language_pilot = Tutaj możesz zapisać się na pilotaż nauki niderlandzkiego (taalpilot). Jest 500 miejsc. Zadam około dziewięciu krótkich pytań. W trakcie możesz zapytać o coś innego i zawsze możesz przerwać.
form-intro-volunteer = Dobrze, że chcesz pomóc komuś w nauce niderlandzkiego. Zadam kilka krótkich pytań. Zawsze możesz przerwać.
form-intro-housing_signal = Tutaj możesz zgłosić złe mieszkanie albo nieuczciwą agencję pracy (uitzendbureau), także bez podawania nazwiska. Zgłoszenie trafi do zespołu gminy (gemeente). Nie mogę obiecać, że coś się stanie. Grozi ci niebezpieczeństwo? Zadzwoń pod 112.
form-intro-event_signup = Tutaj możesz powiedzieć, że chcesz przyjść na spotkanie. Dostaniesz wiadomość, kiedy i gdzie się odbędzie.

form-done-language_pilot = Jesteś na liście i masz miejsce. Twój kod to { $code }. Zachowaj go: dzięki niemu możesz zobaczyć, zmienić albo usunąć swoje zgłoszenie. Dostaniesz wiadomość, gdy będzie grupa.
form-done-volunteer = Dziękujemy, jesteś na liście partnerów językowych. Twój kod to { $code }. Zachowaj go. Dostaniesz wiadomość, gdy znajdziemy kogoś dla ciebie.
form-done-housing_signal = Twoje zgłoszenie jest zapisane dla zespołu gminy. Twój kod to { $code }. Nie mogę obiecać, że coś się stanie. Grozi ci niebezpieczeństwo? Zadzwoń pod 112.
form-done-event_signup = Jesteś na liście. Twój kod to { $code }. Zachowaj go. Dostaniesz wiadomość o dniu i miejscu.

form-waiting = Twoje zgłoszenie jest zapisane. Wszystkie miejsca są teraz zajęte. { $state } Gdy zwolni się miejsce, dostaniesz wiadomość. Twój kod to { $code }.
form-already = Jesteś już na liście. { $state } Twój kod to { $code }.
form-state-place = Masz miejsce.
form-state-waiting = Jesteś na liście oczekujących, numer { $position }.
form-state-received = Twoje zgłoszenie dotarło.

form-summary =
    Czy wszystko się zgadza?

    { $lines }
form-pick = Co chcesz zmienić?
form-take_up = Twój formularz nie jest jeszcze gotowy. Chcesz wypełniać go dalej?
form-still_open = Wracamy do formularza:
form-paused = Dobrze. Twoje odpowiedzi będą przechowywane w postaci zaszyfrowanej przez 7 dni. Możesz teraz zapytać o coś innego.
form-dropped = Twoje odpowiedzi są usunięte. Nic nie zostało zapisane.
form-refused = Dobrze, niczego nie zapisuję. Twoje odpowiedzi są usunięte. Zawsze możesz zacząć od nowa.
form-other_open = Masz otwarty inny formularz. Najpierw go dokończ albo przerwij.
form-over = Ten formularz jest gotowy albo przerwany. Chcesz zacząć od nowa?
form-must = Tego pytania nie mogę pominąć.
form-which_place = O którą gminę chodzi?
form-skipped = nie podano
form-unavailable = Nie mam teraz dostępu do twoich danych. To, co było zapisane, zostaje. Spróbuj znów za kilka minut.
form-moved_up = Dobra wiadomość: w pilotażu językowym zwolniło się miejsce i jest dla ciebie. Dostaniesz wiadomość, gdy będzie grupa.
form-signed_up_again = Ktoś jeszcze raz zapisał się z twoim numerem telefonu lub adresem e-mail. To ty? Nie musisz nic robić: pierwsze zgłoszenie zostaje. To nie ty? Ta osoba niczego o tobie nie zobaczyła.
form-invited = Jest dla ciebie grupa w pilotażu językowym. Osoba prowadząca skontaktuje się z tobą w sprawie pierwszej lekcji.

form-button-done = Gotowe
form-button-skip = Pomiń
form-button-why = Dlaczego?
form-button-go = Dalej
form-button-pause = Później
form-button-drop = Przerwij i usuń
form-button-confirm = Tak, wyślij
form-button-pick = Zmień coś

form-wrong-phone = Nie rozpoznaję tego numeru telefonu. Napisz go z numerem kraju, na przykład +48 512 345 678.
form-wrong-email = To nie jest poprawny adres e-mail. Napisz go tak: imie@przyklad.pl.
form-wrong-name = Nie mogę zapisać tego jako imienia. Użyj tylko liter.
form-wrong-too_long = To jest za długie. Napisz krócej.
form-wrong-missing = Tutaj potrzebuję odpowiedzi.
form-wrong-option = Tego nie rozpoznaję. Wybierz przycisk albo napisz jedno ze słów.
form-wrong-place = Nie znam tego miejsca. Napisz gminę, miejscowość albo kod pocztowy.
form-wrong-number = Napisz liczbę.
form-wrong-date = Napisz dzień tak: 31-01-2027.
form-wrong-past = Ten dzień już minął. Wybierz dziś albo później.
form-wrong-consent = Bez twojej zgody nie mogę cię zapisać.
form-wrong-unknown = Coś się już nie zgadza. Sprawdź swoje odpowiedzi.

ask-name = Jak mam się do ciebie zwracać?
ask-contact_way = Jak możemy się z tobą skontaktować?
ask-phone = Jaki jest twój numer telefonu?
ask-email = Jaki jest twój adres e-mail?
ask-place = W jakiej gminie (gemeente) mieszkasz? Możesz też napisać miejscowość albo kod pocztowy.
ask-first_language = Jaki jest twój pierwszy język?
ask-dutch_level = Jak dobrze znasz niderlandzki? Wybierz zdanie, które pasuje najlepiej.
ask-stay = Jak długo chcesz zostać w Holandii?
ask-times = Kiedy możesz przychodzić na lekcje? Wybierz wszystko, co możliwe, i naciśnij Gotowe.
ask-barriers = Co utrudnia ci chodzenie na lekcje? Wybierz wszystko, co pasuje, i naciśnij Gotowe.
ask-speaks = Jakie języki znasz? Wybierz wszystko, co pasuje, i naciśnij Gotowe.
ask-start_from = Od którego dnia możesz zacząć? Napisz tak: 31-01-2027.
ask-about = Czego dotyczy zgłoszenie?
ask-what = Co się dzieje? Napisz własnymi słowami. Nie podawaj nazwisk innych osób.
ask-anonymous = Czy zgłoszenie ma być anonimowe?
ask-event = Na jakie spotkanie chcesz się zapisać?
ask-people = Ile osób przyjdzie? Policz też siebie.

ask-language_pilot-consent = Czy Prowincja Limburg może użyć tych odpowiedzi, żeby dać ci miejsce w pilotażu i skontaktować się z tobą? Są przechowywane do 90 dni po końcu pilotażu. Zawsze możesz je zobaczyć, zmienić albo usunąć.
ask-volunteer-consent = Czy możemy użyć tych odpowiedzi, żeby znaleźć kogoś dla ciebie? Są przechowywane do roku po ostatniej zmianie. Zawsze możesz je usunąć.
ask-housing_signal-consent = Czy zespół gminy może przeczytać to zgłoszenie? Jest przechowywane 180 dni. Zawsze możesz je usunąć.
ask-event_signup-consent = Czy możemy użyć tych odpowiedzi, żeby napisać ci o spotkaniu? Są przechowywane 60 dni. Zawsze możesz je usunąć.

why-name = Żebyśmy wiedzieli, jak się do ciebie zwracać. Nie musisz podawać całego imienia i nazwiska.
why-contact_way = Chcemy móc ci powiedzieć, kiedy zaczynają się lekcje albo co się zmienia.
why-phone = Tylko żeby się z tobą skontaktować. Numer jest zaszyfrowany i nie dajemy go twojemu pracodawcy.
why-email = Tylko żeby się z tobą skontaktować. Adres jest zaszyfrowany i nie dajemy go twojemu pracodawcy.
why-place = Żeby znaleźć coś blisko twojego domu.
why-first_language = Żeby pomagać ci w języku, który dobrze znasz.
why-dutch_level = Żeby trafić do grupy z osobami na podobnym poziomie.
why-stay = Żeby wybrać lekcje pasujące do twojego pobytu. Możesz to pominąć.
why-times = Żeby wybrać lekcje w godzinach, kiedy możesz.
why-barriers = Prowincja chce zmniejszyć takie problemy, na przykład opieką nad dziećmi albo dojazdem. Możesz to pominąć.
why-speaks = Żeby znaleźć kogoś, kto do ciebie pasuje.
why-start_from = Żebyśmy wiedzieli, od kiedy możemy na ciebie liczyć. Możesz to pominąć.
why-about = Żeby zgłoszenie trafiło do właściwych osób.
why-what = Żeby zespół zrozumiał, co się dzieje.
why-anonymous = Bez imienia nikt nie zobaczy, od kogo jest zgłoszenie. Gdy podasz imię, zespół może cię o coś zapytać.
why-event = Żeby przychodziły tylko wiadomości o tym, co wybierasz.
why-people = Żebyśmy wiedzieli, ile miejsca potrzeba.
why-consent = Bez twojej zgody nie wolno nam niczego o tobie zapisać.

label-name = Imię
label-contact_way = Kontakt
label-phone = Telefon
label-email = E-mail
label-place = Gmina
label-first_language = Pierwszy język
label-dutch_level = Niderlandzki
label-stay = Pobyt
label-times = Godziny
label-barriers = Co utrudnia
label-speaks = Języki
label-start_from = Od
label-about = Temat
label-what = Co się dzieje
label-anonymous = Anonimowo
label-event = Spotkanie
label-people = Liczba osób
label-consent = Zgoda

option-contact_way-chat = Ten czat
option-contact_way-phone = Telefon
option-contact_way-email = E-mail
option-place-other = Gdzieś indziej
option-dutch_level-a0 = Prawie nie znam niderlandzkiego
option-dutch_level-a1 = Umiem podać imię i adres
option-dutch_level-a2 = Umiem prowadzić krótką, prostą rozmowę
option-dutch_level-b1 = Umiem mówić o pracy i życiu
option-dutch_level-b2 = Umiem prawie wszystko powiedzieć i przeczytać
option-stay-months = Kilka miesięcy
option-stay-year = Około roku
option-stay-years = Kilka lat
option-stay-always = Chcę zostać
option-times-days = W ciągu dnia
option-times-evenings = Wieczorem
option-times-weekend = W weekend
option-times-shifts = Różnie, pracuję na zmiany
option-barriers-childcare = Opieka nad dziećmi
option-barriers-transport = Dojazd
option-barriers-shift_work = Praca zmianowa
option-barriers-cost = Koszty
option-barriers-other = Coś innego
option-barriers-none = Nic
option-about-housing = Mieszkanie
option-about-agency = Agencja
option-about-both = Jedno i drugie
option-anonymous-yes = Tak, anonimowo
option-anonymous-no = Nie, możecie znać moje imię
option-event-meet_greet = Meet & Greet
option-event-welcome = Spotkanie powitalne
option-event-language_cafe = Kawiarnia językowa (taalcafé)
option-consent-yes = Tak, zgadzam się
option-consent-no = Nie, nic nie zapisuj

option-language-nl = Niderlandzki
option-language-pl = Polski
option-language-ro = Rumuński
option-language-bg = Bułgarski
option-language-hu = Węgierski
option-language-uk = Ukraiński
option-language-de = Niemiecki
option-language-en = Angielski
option-language-es = Hiszpański
option-language-tr = Turecki
option-language-ar = Arabski
option-language-other = Inny język

words-why = dlaczego, dlaczego?, dlaczego pytasz, czemu, czemu pytasz, po co pytasz, po co to, po co wam to, po co ci to
words-skip = pomiń, pomin, pomijam, bez odpowiedzi, nie wiem, nie chcę podawać nazwiska, nie chce podawac nazwiska, nie chcę podawać imienia, nie chce podawac imienia, nie chcę podawać, nie chce podawac, nie chcę podać, nie chce podac, nie podam, nie chcę mówić, nie chce mowic, nie chcę odpowiadać, nie chce odpowiadac, nie powiem, wolę nie, wole nie
words-stop = stop, przerwij, przerwa, pauza, później, pozniej, potem, kiedy indziej, nie teraz
words-correct = zmień, zmien, popraw, poprawka, cofnij, wstecz, źle, zle, pomyłka, pomylka, to nie tak
words-go = dalej, kontynuuj, wróć do formularza, wroc do formularza, lecimy dalej
words-done = gotowe, to wszystko, to tyle
words-yes = tak, tak proszę, tak prosze, no tak, ok, okej, jasne, pewnie, zgadza się, zgadza sie, dobrze, może być, moze byc, zgadzam się, zgadzam sie, zgoda
words-no = nie, nie dziękuję, nie dziekuje, nie zgadza się, nie zgadza sie, nie zgadzam się, nie zgadzam sie, nie chcę, nie chce, raczej nie
words-my_name_is = nazywam się, nazywam sie, mam na imię, mam na imie, jestem, mów mi, mow mi
words-danger = 112, ratunku, na pomoc!, pomocy!, pomocy pomocy, pomocy szybko, szybko pomocy, karetka!, karetka szybko, karetkę szybko, karetke szybko, wezwij karetk, wezwijcie karetk, dzwoń po karetk, dzwon po karetk, dzwońcie po karetk, dzwoncie po karetk, przyślijcie karetk, przyslijcie karetk, potrzebna karetk, potrzebuję karetk, potrzebuje karetk, potrzebujemy karetk, wezwij pogotowie, wezwijcie pogotowie, pali się!, pali sie!, dom się pali, dom sie pali, pali się dom, pali sie dom, pali się miesz, pali sie miesz, mieszkanie się pali, mieszkanie sie pali, wybuchł pożar, wybuchl pozar, jest pożar, jest pozar, czuć gaz, czuc gaz, krwawi, nie oddycha, zgwałc, zgwalc, samobójstw, samobojstw, samobójcz, samobojcz, zabić się, zabic sie, się zabić, sie zabic, zabiję się, zabije się, zabije sie, zabije mnie, on mnie zabije, oni mnie zabij, że mnie zabij, ze mnie zabij, mąż mnie zabije, maz mnie zabije, mnie zabić, mnie zabic, nas zabić, nas zabic, że nas zabij, ze nas zabij, powieszę się, powiesze sie, się powiesić, sie powiesic, chcę umrzeć, chce umrzec, nie chcę żyć, nie chce zyc, nie chcę już żyć, nie chce juz zyc, odebrać sobie życie, odebrac sobie zycie, skończyć ze sobą, skonczyc ze soba, ze sobą skończyć, ze soba skonczyc, bije mnie, mnie bije, biją mnie, bija mnie, mnie biją, mnie bija, biją nas, bija nas, nas bije, nas biją, nas bija, pobił mnie, pobil mnie, mnie pobi, pobili mnie, dusił mnie, dusil mnie, mnie dusił, mnie dusil, z nożem, z nozem, nożem mnie, nozem mnie, nożem mi, nozem mi, grozi nożem, grozi nozem, nożem grozi, nozem grozi, dźgn, dzgn, on umiera, ona umiera, ktoś umiera, ktos umiera, człowiek umiera, czlowiek umiera, dziecko umiera, kolega umiera, koleżanka umiera, kolezanka umiera
words-mine_show = pokaż, pokaz, zobacz, co o mnie macie, co o mnie wiesz, co o mnie wiecie, jakie dane macie
words-mine_change = zmień, zmien, zmiana, popraw
words-mine_withdraw = wypisz mnie, wypisz, wypisuję się, wycofaj, wycofuję się, rezygnuję, chcę się wypisać
words-mine_delete = usuń wszystko, usun wszystko, usuń, usuń moje dane, skasuj wszystko, skasuj, wykasuj wszystko

mine-choose = Co chcesz zrobić?
mine-button-show = Zobacz, co jest zapisane
mine-button-change = Zmień
mine-button-withdraw = Wypisz mnie
mine-button-delete = Usuń wszystko
mine-button-code = Mam kod
mine-button-withdraw_yes = Tak, wypisz mnie
mine-button-delete_yes = Tak, usuń wszystko
mine-button-no = Nie
mine-ask_code = Napisz swój kod. Wygląda tak: W-7K3P-9QXD.
mine-nothing = W tej rozmowie nie ma zapisanego zgłoszenia. Zapis był gdzie indziej? Użyj swojego kodu.
mine-left = Dobrze, nic się nie zmieniło.
mine-sure_withdraw = Na pewno chcesz się wypisać? Twoje miejsce dostanie następna osoba, a odpowiedzi zostaną usunięte.
mine-sure_delete = Na pewno usunąć wszystko? Tego nie można cofnąć.
mine-receipt_withdraw =
    Wypisano cię { $at } (UTC). Usunięto:

    { $lines }
mine-receipt_delete =
    Wszystko usunięto { $at } (UTC):

    { $lines }
mine-removed-signups = Zgłoszenia: { $count }
mine-removed-drafts = Niedokończone formularze: { $count }
mine-removed-messages = Oczekujące wiadomości: { $count }
mine-removed-handovers = Rozmowy z pracownikiem: { $count }
mine-removed-conversation = Pamięć tej rozmowy
mine-shown =
    { $title }. { $state }
    Kod: { $code }

    { $lines }
mine-has_draft = Jest też niedokończony formularz. Po 7 dniach usunie się sam.
mine-too_many_codes = Za dużo błędnych kodów. Spróbuj za godzinę.
mine-unknown_code = Nie znam tego kodu. Sprawdź, czy jest dobrze przepisany.
