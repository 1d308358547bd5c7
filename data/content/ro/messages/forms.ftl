# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Curs-pilot de olandeză (taalpilot)
title-volunteer = Partener de conversație (voluntar, taalmaatje)
title-housing_signal = Sesizare despre locuință sau agenție
title-event_signup = Înscriere la o activitate

button-form-language_pilot = Înscrie-te la cursul-pilot (taalpilot)
button-form-volunteer = Devino partener de conversație (taalmaatje)
button-form-housing_signal = Semnalează o locuință sau o agenție rea
button-form-event_signup = Înscrie-te la o activitate

form-intro-language_pilot = Aici te poți înscrie la cursul-pilot de olandeză (taalpilot). Sunt 500 de locuri. Îți pun cam nouă întrebări scurte. Între timp poți întreba și altceva și te poți opri oricând.
form-intro-volunteer = Ce bine că vrei să ajuți pe cineva să învețe olandeza. Îți pun câteva întrebări scurte. Te poți opri oricând.
form-intro-housing_signal = Aici poți sesiza o locuință proastă sau o agenție de muncă rea (uitzendbureau), și fără să îți spui numele. Sesizarea ajunge la echipa primăriei (gemeente). Nu pot promite că se va întâmpla ceva. Ești în pericol? Sună la 112.
form-intro-event_signup = Aici poți spune că vrei să vii la o activitate. Vei afla când și unde este.

form-done-language_pilot = Te-ai înscris și ai un loc. Codul tău este { $code }. Păstrează-l: cu el poți vedea, schimba sau șterge înscrierea. Primești un mesaj când există o grupă pentru tine.
form-done-volunteer = Mulțumim, te-ai înscris ca partener de conversație. Codul tău este { $code }. Păstrează-l. Primești un mesaj când găsim pe cineva potrivit.
form-done-housing_signal = Sesizarea ta este păstrată pentru echipa primăriei. Codul tău este { $code }. Nu pot promite că se va întâmpla ceva. Ești în pericol? Sună la 112.
form-done-event_signup = Te-ai înscris. Codul tău este { $code }. Păstrează-l. Primești un mesaj despre zi și loc.

form-waiting = Înscrierea ta este păstrată. Toate locurile sunt ocupate acum. { $state } Când se eliberează un loc, primești un mesaj. Codul tău este { $code }.
form-already = Te-ai înscris deja. { $state } Codul tău este { $code }.
form-state-place = Ai un loc.
form-state-waiting = Ești pe lista de așteptare, numărul { $position }.
form-state-received = Înscrierea ta a fost primită.

form-summary =
    Este corect?

    { $lines }
form-pick = Ce vrei să schimbi?
form-take_up = Formularul tău nu este gata încă. Vrei să continui?
form-still_open = Înapoi la formular:
form-paused = Bine. Răspunsurile tale rămân păstrate, criptat, 7 zile. Acum poți întreba altceva.
form-dropped = Răspunsurile tale au fost șterse. Nu s-a păstrat nimic.
form-refused = Bine, atunci nu păstrez nimic. Răspunsurile tale au fost șterse. Poți începe din nou oricând.
form-other_open = Ai încă alt formular deschis. Termină-l mai întâi sau renunță la el.
form-over = Acest formular este terminat sau oprit. Vrei să începi din nou?
form-must = Nu pot sări peste această întrebare.
form-which_place = La ce localitate (gemeente) te referi?
form-skipped = necompletat
form-unavailable = Acum nu pot ajunge la datele tale. Ce era păstrat rămâne păstrat. Încearcă din nou peste câteva minute.
form-moved_up = Veste bună: s-a eliberat un loc în cursul-pilot (taalpilot) și este pentru tine. Primești un mesaj când există o grupă pentru tine.
form-signed_up_again = Cineva s-a înscris din nou cu numărul tău de telefon sau adresa ta de e-mail. Ai fost tu? Nu trebuie să faci nimic: prima înscriere rămâne. Nu ai fost tu? Persoana aceea nu a văzut nimic despre tine.
form-invited = Există o grupă pentru tine în cursul-pilot (taalpilot). Coordonatorul te va contacta pentru prima lecție.

form-button-done = Gata
form-button-skip = Sari peste
form-button-why = De ce?
form-button-go = Continuă
form-button-pause = Mai târziu
form-button-drop = Oprește și șterge
form-button-confirm = Da, trimite
form-button-pick = Schimbă ceva

form-wrong-phone = Nu recunosc acest număr de telefon. Scrie-l cu prefixul țării, de exemplu +40 712 345 678.
form-wrong-email = Adresa de e-mail nu este corectă. Scrie-o așa: nume@exemplu.ro.
form-wrong-name = Nu pot păstra asta ca nume. Folosește doar litere.
form-wrong-too_long = Este prea lung. Scrie mai scurt.
form-wrong-missing = Aici am nevoie de un răspuns.
form-wrong-option = Nu recunosc asta. Alege un buton sau scrie unul dintre cuvinte.
form-wrong-place = Nu cunosc acest loc. Scrie gemeente, satul sau codul poștal.
form-wrong-number = Scrie un număr.
form-wrong-date = Scrie ziua așa: 31-01-2027.
form-wrong-past = Ziua aceea a trecut. Alege astăzi sau mai târziu.
form-wrong-consent = Fără acordul tău nu te pot înscrie.
form-wrong-unknown = Ceva nu mai este corect. Verifică răspunsurile tale.

ask-name = Cum să îți spun?
ask-contact_way = Cum te putem contacta?
ask-phone = Care este numărul tău de telefon?
ask-email = Care este adresa ta de e-mail?
ask-place = În ce localitate (gemeente) locuiești? Poți scrie și satul sau codul poștal.
ask-first_language = Care este limba ta maternă?
ask-dutch_level = Cât de bine știi olandeza? Alege propoziția care se potrivește cel mai bine.
ask-stay = Cât timp crezi că rămâi în Olanda?
ask-times = Când poți veni la lecții? Alege toate variantele posibile și apasă Gata.
ask-barriers = Ce te împiedică să mergi la lecții? Alege tot ce se potrivește și apasă Gata.
ask-speaks = Ce limbi vorbești? Alege tot ce se potrivește și apasă Gata.
ask-start_from = Din ce zi poți începe? Scrie așa: 31-01-2027.
ask-about = Despre ce este sesizarea ta?
ask-what = Ce se întâmplă? Scrie cu cuvintele tale. Nu da numele altor persoane.
ask-anonymous = Vrei ca sesizarea să fie anonimă?
ask-event = La ce activitate vrei să te înscrii?
ask-people = Câte persoane veniți, cu tine cu tot?

ask-language_pilot-consent = Poate Provincia Limburg să folosească aceste răspunsuri ca să îți dea un loc în cursul-pilot și să te contacteze? Se păstrează până la 90 de zile după sfârșitul cursului-pilot. Le poți vedea, schimba sau șterge oricând.
ask-volunteer-consent = Putem folosi aceste răspunsuri ca să te punem în legătură cu cineva? Se păstrează până la un an după ultima schimbare. Le poți șterge oricând.
ask-housing_signal-consent = Poate echipa primăriei să citească această sesizare? Se păstrează 180 de zile. O poți șterge oricând.
ask-event_signup-consent = Putem folosi aceste răspunsuri ca să îți scriem despre activitate? Se păstrează 60 de zile. Le poți șterge oricând.

why-name = Ca să știm cum să ți ne adresăm. Nu trebuie să fie numele întreg.
why-contact_way = Vrem să îți putem spune când încep lecțiile sau ce se schimbă.
why-phone = Doar ca să te contactăm. Numărul este păstrat criptat și nu ajunge la angajator.
why-email = Doar ca să te contactăm. Adresa este păstrată criptat și nu ajunge la angajator.
why-place = Ca să căutăm ceva aproape de casa ta.
why-first_language = Ca să te ajutăm într-o limbă pe care o știi bine.
why-dutch_level = Ca să ajungi într-o grupă cu oameni de același nivel.
why-stay = Ca să alegem lecții potrivite cu timpul cât rămâi aici. Poți sări peste.
why-times = Ca să alegem lecții la ore când poți.
why-barriers = Provincia vrea să micșoreze astfel de probleme, de exemplu cu îngrijirea copiilor sau transport. Poți sări peste.
why-speaks = Ca să găsim pe cineva care ți se potrivește.
why-start_from = Ca să știm de când ne putem baza pe tine. Poți sări peste.
why-about = Ca sesizarea ta să ajungă la oamenii potriviți.
why-what = Ca echipa să înțeleagă ce se întâmplă.
why-anonymous = Fără nume nimeni nu vede cine a făcut sesizarea. Cu numele tău, echipa te poate întreba ceva.
why-event = Ca să primești doar mesaje despre ce vrei.
why-people = Ca să știm câte locuri sunt necesare.
why-consent = Fără acordul tău nu avem voie să păstrăm nimic despre tine.

label-name = Nume
label-contact_way = Contact
label-phone = Telefon
label-email = E-mail
label-place = Localitate
label-first_language = Limba maternă
label-dutch_level = Olandeză
label-stay = Ședere
label-times = Program
label-barriers = Ce te împiedică
label-speaks = Limbi
label-start_from = Încep din
label-about = Subiect
label-what = Ce se întâmplă
label-anonymous = Anonim
label-event = Activitate
label-people = Număr de persoane
label-consent = Acordul meu

option-contact_way-chat = Acest chat
option-contact_way-phone = Telefon
option-contact_way-email = E-mail
option-place-other = În altă parte
option-dutch_level-a0 = Nu știu aproape deloc olandeză
option-dutch_level-a1 = Pot spune numele și adresa mea
option-dutch_level-a2 = Pot purta o discuție scurtă și simplă
option-dutch_level-b1 = Pot vorbi despre muncă și viață
option-dutch_level-b2 = Pot spune și citi aproape tot
option-stay-months = Câteva luni
option-stay-year = Cam un an
option-stay-years = Câțiva ani
option-stay-always = Vreau să rămân
option-times-days = Ziua
option-times-evenings = Seara
option-times-weekend = În weekend
option-times-shifts = Lucrez în ture diferite
option-barriers-childcare = Îngrijirea copiilor
option-barriers-transport = Transport
option-barriers-shift_work = Munca în schimburi
option-barriers-cost = Costurile
option-barriers-other = Altceva
option-barriers-none = Nimic
option-about-housing = Locuința
option-about-agency = Agenția
option-about-both = Amândouă
option-anonymous-yes = Da, anonim
option-anonymous-no = Nu, puteți ști numele meu
option-event-meet_greet = Meet & Greet
option-event-welcome = Întâlnire de bun venit
option-event-language_cafe = Cafenea lingvistică (taalcafé)
option-consent-yes = Da, sunt de acord
option-consent-no = Nu, nu păstra nimic

option-language-nl = Olandeză
option-language-pl = Poloneză
option-language-ro = Română
option-language-bg = Bulgară
option-language-hu = Maghiară
option-language-uk = Ucraineană
option-language-de = Germană
option-language-en = Engleză
option-language-es = Spaniolă
option-language-tr = Turcă
option-language-ar = Arabă
option-language-other = Altă limbă

words-why = de ce, de ce?, de ce întrebi, de ce mă întrebi, de ce întrebați, pentru ce, la ce îți trebuie, la ce vă trebuie
words-skip = sari peste, sări peste, treci peste, trec peste, peste asta, fără răspuns, fara raspuns, nu știu, nu stiu, nu vreau să spun, nu vreau sa spun, nu vreau să zic, nu vreau sa zic, nu vreau să spun numele meu, nu vreau să dau numele, nu vreau sa dau numele, nu vreau să-mi dau numele, nu vreau sa-mi dau numele, prefer să nu spun, prefer sa nu spun, mai bine nu
words-stop = stop, oprește, mă opresc, vreau să mă opresc, pauză, mai târziu, altă dată, las pe mai târziu, renunț
words-correct = schimbă, corectează, modifică, vreau să schimb, înapoi, greșit, am greșit, greșeală, nu e corect
words-go = continuă, continuăm, vreau să continui, mai departe, mergem mai departe
words-done = gata, am terminat, asta e tot, asta-i tot, atât
words-yes = da, da te rog, da vă rog, da va rog, ok, okay, corect, e corect, este corect, da e corect, da este corect, bine, e bine, sigur, sunt de acord, da sunt de acord, puteți, puteti, da puteți, da puteti
words-no = nu, nu mulțumesc, nu multumesc, nu este corect, nu e bine, nu sunt de acord
words-my_name_is = mă numesc, ma numesc, numele meu este, numele meu e, eu sunt, mă cheamă, ma cheama
words-danger = 112, ajutor, ambulanț, ambulanţ, ambulanta, salvarea, salvare urgent, arde casa, casa arde, ne arde casa, arde la noi, foc în casă, foc in casa, a luat foc casa, casa a luat foc, a luat foc camera, a luat foc în, a luat foc in, e incendiu, este incendiu, sângerez, sangerez, sângerează tare, sangereaza tare, curge sânge, curge sange, nu respir, nu mai respir, face infarct, supradoz, violată, violata, m-a violat, m a violat, ma violat, m-au violat, fost violat, mă violeaz, ma violeaz, ne violeaz, sinucid, sinucig, vreau să mor, vreau sa mor, vr sa mor, aș vrea să mor, as vrea sa mor, nu mai vreau să trăiesc, nu mai vreau sa traiesc, nu mai vr sa traiesc, capăt zilelor, capat zilelor, spânzur, spanzur, în fața trenului, in fata trenului, tai venele, mă bate, ma bate, ne bate cu, ne bat cu, m-a bătut, m-a batut, ma batut, m-au bătut, m-au batut, ne-a bătut, ne-a batut, mă lovește, ma loveste, strâns de gât, strans de gat, strânge de gât, strange de gat, să mă omoar, sa ma omoar, să mă omor, sa ma omor, să ne omoar, sa ne omoar, că mă omoară dacă, ca ma omoara daca, zice că mă omoar, zice ca ma omoar, spune că mă omoar, spune ca ma omoar, cuțitul la gât, cutitul la gat, cuțitul la mine, cutitul la mine, cuțitul în mână, cutitul in mana, scos cuțit, scos cutit, amenință cu cuțit, ameninta cu cutit, amenință cu un cuțit, ameninta cu un cutit, înjunghi, injunghi, amenință cu pistol, ameninta cu pistol, împușc, impusc, moare un om, e pe moarte, este pe moarte, o să moară, o sa moara
words-mine_show = arată, arată-mi, arată-mi datele, vezi, vreau să văd, vezi ce este păstrat, ce aveți despre mine, ce ai despre mine, ce știi despre mine, ce știți despre mine, ce date aveți
words-mine_change = schimbă, vreau să schimb, modifică, corectează
words-mine_withdraw = retrage, retrage-mă, mă retrag, vreau să mă retrag, anulează, anulează înscrierea, anulare, renunț
words-mine_delete = șterge tot, șterge, ștergeți tot, ștergeți, vreau să șterg tot, șterge-mi datele, șterge datele mele

mine-choose = Ce vrei să faci?
mine-button-show = Vezi ce este păstrat
mine-button-change = Schimbă
mine-button-withdraw = Retrage-mă
mine-button-delete = Șterge tot
mine-button-code = Am un cod
mine-button-withdraw_yes = Da, retrage-mă
mine-button-delete_yes = Da, șterge tot
mine-button-no = Nu
mine-ask_code = Scrie codul tău. Arată așa: W-7K3P-9QXD.
mine-nothing = În această conversație nu este păstrată nicio înscriere. Te-ai înscris în altă parte? Folosește codul tău.
mine-left = Bine, nu s-a schimbat nimic.
mine-sure_withdraw = Chiar vrei să te retragi? Locul tău trece la următoarea persoană, iar răspunsurile tale se șterg.
mine-sure_delete = Chiar vrei să ștergi tot? Nu se mai poate recupera nimic.
mine-receipt_withdraw =
    Te-ai retras la { $at } (UTC). S-a șters:

    { $lines }
mine-receipt_delete =
    Totul a fost șters la { $at } (UTC):

    { $lines }
mine-removed-signups = Înscrieri: { $count }
mine-removed-drafts = Formulare neterminate: { $count }
mine-removed-messages = Mesaje în așteptare: { $count }
mine-removed-handovers = Conversații cu un angajat: { $count }
mine-removed-conversation = Memoria acestei conversații
mine-shown =
    { $title }. { $state }
    Cod: { $code }

    { $lines }
mine-has_draft = Există și un formular neterminat. Se șterge singur după 7 zile.
mine-too_many_codes = Prea multe coduri greșite. Încearcă din nou peste o oră.
mine-unknown_code = Nu cunosc acest cod. Verifică dacă l-ai copiat bine.
