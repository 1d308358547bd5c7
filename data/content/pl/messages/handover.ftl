handover-consent =
    Mogę połączyć cię z człowiekiem z { $office }. To nic nie kosztuje. Ta osoba zobaczy:

    - o co pytasz: { $topics }
    - twoją miejscowość: { $place }
    - twój język: { $language }
    - to, co napiszesz od teraz, i moje odpowiedzi.

    Tego, co było napisane wcześniej, nie zapisaliśmy. Czy mogę to przekazać?
handover-closed_now = W { $office } nikogo teraz nie ma. Możesz napisać teraz: odpowiedź przyjdzie później tutaj, w tym czacie. Możesz też zostawić numer telefonu lub e-mail. W niebezpieczeństwie dzwoń pod 112.
handover-closed_hours = W { $office } nikogo teraz nie ma. W dni robocze odpowiadają od { $opens } do { $closes }. Możesz napisać teraz: odpowiedź przyjdzie później tutaj. Możesz też zostawić numer telefonu lub e-mail. W niebezpieczeństwie dzwoń pod 112.
handover-waiting = Czekasz na człowieka z { $office }. Twój numer w kolejce: { $position }. Ostatnio trzeba było czekać około { $minutes } min. Możesz już pisać; wszystko zostanie zapisane i przeczytane.
handover-waiting_unknown = Czekasz na człowieka z { $office }. Twój numer w kolejce: { $position }. Nie wiem, jak długo to potrwa. Możesz już pisać; wszystko zostanie zapisane i przeczytane.
handover-later = Napisz swoje pytanie teraz. { $office } przeczyta je później i odpowie tutaj. Możesz zamknąć tę stronę i wrócić później na tym samym urządzeniu.
handover-contact_ask = Wpisz numer telefonu lub e-mail. Zobaczy go tylko { $office }. Przechowujemy go zaszyfrowany i usuwamy, gdy sprawa będzie załatwiona.
handover-contact_kept = Zapisane. Ktoś z { $office } skontaktuje się z tobą. Możesz tu jeszcze coś napisać.
handover-contact_left = Osoba zostawiła dane kontaktowe.
handover-taken = Rozmawiasz teraz z człowiekiem z { $office }.
handover-transferred = Twoja rozmowa trafia do { $office }. Tam pomogą ci lepiej. Nie musisz niczego opowiadać od nowa.
handover-closed = Ta rozmowa jest zakończona. Jak oceniasz pomoc?
handover-closed_silence = Ta rozmowa jest zakończona, bo przez pewien czas nikt nic nie napisał. Zawsze możesz znów poprosić o rozmowę z człowiekiem.
handover-back = Znów rozmawiasz z Wegwijzerem. Co chcesz wiedzieć?
handover-not_asked = Dobrze, niczego nie przekazuję. Możesz zadać inne pytanie.
handover-rated = Dziękuję. Masz jeszcze jakieś pytanie? Śmiało pytaj.
handover-place_unknown = nie podano
handover-nothing_yet = jeszcze bez tematu
handover-translated =
    { $translation }

    Przetłumaczył komputer. Tak to napisano:
    { $original }
handover-back_words = wróć do bota, wroc do bota, powrót do bota, powrot do bota, z powrotem do bota, wróć do wegwijzera, wroc do wegwijzera, powrót do wegwijzera, powrot do wegwijzera, koniec rozmowy, zakończ rozmowę, zakoncz rozmowe, nie chcę już człowieka, nie chce juz czlowieka

button-handover-yes = Tak, przekaż to
button-handover-no = Nie, wolę nie
button-handover-back = Wróć do Wegwijzera
button-handover-write = Napisz teraz, odpowiedź później
button-handover-contact = Zostaw dane kontaktowe
button-rating-good = Dobrze
button-rating-fair = Średnio
button-rating-poor = Niedobrze

canned-hello = Dzień dobry, rozmawiasz z osobą z { $office }. W czym mogę pomóc?
canned-one_moment = Chwileczkę, sprawdzę to dla ciebie.
canned-ask_more = Możesz powiedzieć trochę więcej? Nie podawaj nazwisk innych osób.
canned-ask_place = W jakiej miejscowości mieszkasz?
canned-papers = Zabierz paszport lub dowód osobisty i pismo, którego to dotyczy.
canned-come_by = Przyjdź do { $office }. Najpierw sprawdź godziny otwarcia.
canned-goodbye = Nie ma za co. Zaraz zakończę tę rozmowę. Zawsze możesz wrócić.

widget-typing = Ktoś pisze
