# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.
# words-danger telt overal in een bericht, words-danger_alone alleen als er verder niets staat.

title-language_pilot = Curs-pilot de olandeză (taalpilot)
title-volunteer = Partener de conversație (voluntar, taalmaatje)
title-housing_signal = Sesizare despre locuință sau agenție
title-event_signup = Înscriere la o activitate

button-form-language_pilot = Înscriere la cursul-pilot (taalpilot)
button-form-volunteer = Vreau să fiu partener de conversație (taalmaatje)
button-form-housing_signal = Sesizare: locuință sau agenție rea
button-form-event_signup = Înscriere la o activitate

form-intro-language_pilot = Aici vă puteți înscrie la cursul-pilot de olandeză (taalpilot). Sunt 500 de locuri. Vă pun cam nouă întrebări scurte. Între timp puteți întreba și altceva și vă puteți opri oricând.
form-intro-volunteer = Ce bine că vreți să ajutați pe cineva să învețe olandeza. Vă pun câteva întrebări scurte. Vă puteți opri oricând.
form-intro-housing_signal = Aici puteți sesiza o locuință proastă sau o agenție de muncă rea (uitzendbureau), și fără să vă spuneți numele. Sesizarea ajunge la echipa primăriei (gemeente). Nu pot promite că se va întâmpla ceva. Sunteți în pericol? Sunați la 112.
form-intro-event_signup = Aici puteți spune că veniți la o activitate. Vă pun câteva întrebări scurte.

form-done-language_pilot = V-ați înscris și aveți un loc. Codul dumneavoastră este { $code }. Păstrați-l: cu el puteți vedea, schimba sau șterge înscrierea. Primiți un mesaj când există o grupă pentru dumneavoastră.
form-done-volunteer = Vă mulțumim, v-ați înscris ca partener de conversație. Codul dumneavoastră este { $code }. Păstrați-l. Primiți un mesaj când găsim pe cineva potrivit.
form-done-housing_signal = Sesizarea dumneavoastră este păstrată pentru echipa primăriei. Codul dumneavoastră este { $code }. Nu pot promite că se va întâmpla ceva. Sunteți în pericol? Sunați la 112.
form-done-event_signup = V-ați înscris. Codul dumneavoastră este { $code }. Păstrați-l: cu el puteți vedea, schimba sau șterge înscrierea.
form-nothing-event_signup = Acum nu există nicio activitate la care vă puteți înscrie aici. Întrebați la bibliotecă sau la Taalhuis (casa limbii) din apropiere.

form-waiting = Înscrierea dumneavoastră este păstrată. Toate locurile sunt ocupate acum. { $state } Când se eliberează un loc, primiți un mesaj. Codul dumneavoastră este { $code }.
form-already = V-ați înscris deja. { $state } Codul dumneavoastră este { $code }.
form-state-place = Aveți un loc.
form-state-waiting = Sunteți pe lista de așteptare, numărul { $position }.
form-state-received = Înscrierea dumneavoastră a fost primită.

form-summary =
    Este corect?

    { $lines }
form-pick = Ce vreți să schimbați?
form-take_up = Formularul dumneavoastră nu este gata încă. Vreți să continuați?
form-still_open = Înapoi la formular:
form-paused = Bine. Răspunsurile dumneavoastră rămân păstrate, criptat, 7 zile. Acum puteți întreba altceva.
form-dropped = Răspunsurile dumneavoastră au fost șterse. Nu s-a păstrat nimic.
form-refused = Bine, atunci nu păstrez nimic. Răspunsurile dumneavoastră au fost șterse. Puteți începe din nou oricând.
form-other_open = Aveți încă alt formular deschis. Terminați-l mai întâi sau renunțați la el.
form-over = Acest formular este terminat sau oprit. Vreți să începeți din nou?
form-must = Nu pot sări peste această întrebare.
form-which_place = La ce localitate (gemeente) vă referiți?
form-skipped = necompletat
form-unavailable = Acum nu pot ajunge la datele dumneavoastră. Ce era păstrat rămâne păstrat. Încercați din nou peste câteva minute.
form-moved_up = Veste bună: s-a eliberat un loc în cursul-pilot (taalpilot) și este pentru dumneavoastră. Primiți un mesaj când există o grupă.
form-signed_up_again = Cineva s-a înscris din nou cu numărul dumneavoastră de telefon sau cu adresa de e-mail. Ați fost dumneavoastră? Nu trebuie să faceți nimic: prima înscriere rămâne. Nu ați fost dumneavoastră? Persoana aceea nu v-a văzut datele.
form-invited = Există o grupă pentru dumneavoastră în cursul-pilot (taalpilot). Coordonatorul vă va contacta pentru prima lecție.

form-button-done = Gata
form-button-skip = Săriți peste
form-button-why = De ce?
form-button-go = Continuați
form-button-pause = Mai târziu
form-button-drop = Opriți și ștergeți
form-button-confirm = Da, trimiteți
form-button-pick = Schimbați ceva

form-wrong-phone = Nu recunosc acest număr de telefon. Scrieți-l cu prefixul țării, de exemplu +40 712 345 678.
form-wrong-email = Adresa de e-mail nu este corectă. Scrieți-o așa: nume@exemplu.ro.
form-wrong-name = Nu pot păstra asta ca nume. Folosiți doar litere.
form-wrong-too_long = Este prea lung. Scrieți mai scurt.
form-wrong-missing = Aici am nevoie de un răspuns.
form-wrong-option = Nu recunosc asta. Alegeți un buton sau scrieți unul dintre cuvinte.
form-wrong-place = Nu cunosc acest loc. Scrieți gemeente, satul sau codul poștal.
form-wrong-number = Scrieți un număr.
form-wrong-date = Scrieți ziua așa: 31-01-2027.
form-wrong-past = Ziua aceea a trecut. Alegeți astăzi sau mai târziu.
form-wrong-consent = Fără acordul dumneavoastră nu vă pot înscrie.
form-wrong-unknown = Ceva nu mai este corect. Verificați răspunsurile dumneavoastră.

ask-name = Cum să vă spun?
ask-contact_way = Cum vă putem contacta?
ask-phone = Care este numărul dumneavoastră de telefon?
ask-email = Care este adresa dumneavoastră de e-mail?
ask-place = În ce localitate (gemeente) locuiți? Puteți scrie și satul sau codul poștal.
ask-first_language = Care este limba dumneavoastră maternă?
ask-dutch_level = Cât de bine știți olandeza? Alegeți propoziția care se potrivește cel mai bine.
ask-stay = Cât timp credeți că rămâneți în Olanda?
ask-times = Când puteți veni la lecții? Alegeți toate variantele posibile și apăsați Gata.
ask-barriers = Ce vă împiedică să mergeți la lecții? Alegeți tot ce se potrivește și apăsați Gata.
ask-speaks = Ce limbi vorbiți? Alegeți tot ce se potrivește și apăsați Gata.
ask-start_from = Din ce zi puteți începe? Scrieți așa: 31-01-2027.
ask-about = Despre ce este sesizarea dumneavoastră?
ask-what = Ce se întâmplă? Scrieți cu cuvintele dumneavoastră. Nu dați numele altor persoane.
ask-anonymous = Vreți ca sesizarea să fie anonimă?
ask-event = La ce activitate vreți să vă înscrieți?
ask-people = Câte persoane veniți, cu dumneavoastră cu tot?

ask-language_pilot-consent = Poate Provincia Limburg să folosească aceste răspunsuri ca să vă dea un loc în cursul-pilot și să vă contacteze? Se păstrează până la 90 de zile după sfârșitul cursului-pilot. Le puteți vedea, schimba sau șterge oricând.
ask-volunteer-consent = Putem folosi aceste răspunsuri ca să vă punem în legătură cu cineva? Se păstrează până la un an după ultima schimbare. Le puteți șterge oricând.
ask-housing_signal-consent = Poate echipa primăriei să citească această sesizare? Se păstrează 180 de zile. O puteți șterge oricând.
ask-event_signup-consent = Putem folosi aceste răspunsuri ca să vă scriem despre activitate? Se păstrează 60 de zile. Le puteți șterge oricând.

why-name = Ca să știm cum să vă spunem. Nu trebuie să fie numele întreg.
why-contact_way = Vrem să vă putem spune când încep lecțiile sau ce se schimbă.
why-phone = Doar ca să vă contactăm. Numărul este păstrat criptat și nu ajunge la angajator.
why-email = Doar ca să vă contactăm. Adresa este păstrată criptat și nu ajunge la angajator.
why-place = Ca să căutăm ceva aproape de casa dumneavoastră.
why-first_language = Ca să vă ajutăm într-o limbă pe care o știți bine.
why-dutch_level = Ca să ajungeți într-o grupă cu oameni de același nivel.
why-stay = Ca să alegem lecții potrivite cu timpul cât rămâneți aici. Puteți sări peste.
why-times = Ca să alegem lecții la ore când puteți.
why-barriers = Provincia vrea să micșoreze astfel de probleme, de exemplu cu îngrijirea copiilor sau transport. Puteți sări peste.
why-speaks = Ca să găsim pe cineva care vi se potrivește.
why-start_from = Ca să știm de când ne putem baza pe dumneavoastră. Puteți sări peste.
why-about = Ca sesizarea dumneavoastră să ajungă la oamenii potriviți.
why-what = Ca echipa să înțeleagă ce se întâmplă.
why-anonymous = Fără nume nimeni nu vede cine a făcut sesizarea. Cu numele dumneavoastră, echipa vă poate întreba ceva.
why-event = Ca organizatorul să știe cine vine.
why-people = Ca să știm câte locuri sunt necesare.
why-consent = Fără acordul dumneavoastră nu avem voie să păstrăm nimic despre dumneavoastră.

label-name = Nume
label-contact_way = Contact
label-phone = Telefon
label-email = E-mail
label-place = Localitate
label-first_language = Limba maternă
label-dutch_level = Olandeză
label-stay = Ședere
label-times = Program
label-barriers = Ce vă împiedică
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
option-consent-yes = Da, sunt de acord
option-consent-no = Nu, nu păstrați nimic

option-language-other = Altă limbă

words-why = de ce, de ce?, de ce întrebi, de ce mă întrebi, de ce întrebați, pentru ce, la ce îți trebuie, la ce vă trebuie
words-skip = sari peste, sări peste, treci peste, trec peste, peste asta, fără răspuns, fara raspuns, nu știu, nu stiu, nu vreau să spun, nu vreau sa spun, nu vreau să zic, nu vreau sa zic, nu vreau să spun numele meu, nu vreau să dau numele, nu vreau sa dau numele, nu vreau să-mi dau numele, nu vreau sa-mi dau numele, prefer să nu spun, prefer sa nu spun, mai bine nu, săriți peste, sariti peste, treceți peste, treceti peste
words-stop = stop, oprește, mă opresc, vreau să mă opresc, pauză, mai târziu, altă dată, las pe mai târziu, renunț, opriți, opriti
words-correct = schimbă, corectează, modifică, vreau să schimb, înapoi, greșit, am greșit, greșeală, nu e corect, schimbați, schimbati, schimbați ceva, schimbati ceva, corectați, corectati, modificați, modificati
words-go = continuă, continuăm, vreau să continui, mai departe, mergem mai departe, continuați, continuati
words-done = gata, am terminat, asta e tot, asta-i tot, atât
words-yes = da, da te rog, da vă rog, da va rog, ok, okay, corect, e corect, este corect, da e corect, da este corect, bine, e bine, sigur, sunt de acord, da sunt de acord, puteți, puteti, da puteți, da puteti
words-no = nu, nu mulțumesc, nu multumesc, nu este corect, nu e bine, nu sunt de acord
words-and = și, si, sau, ori, precum și, precum si
words-my_name_is = mă numesc, ma numesc, numele meu este, numele meu e, eu sunt, mă cheamă, ma cheama
words-danger = 112, ajutor ajutor, chemați salvarea, chemati salvarea, cheamă salvarea, cheama salvarea, sunați la salvare, sunati la salvare, ambulanț, ambulanţ, ambulanta, salvare urgent, arde casa, casa arde, ne arde casa, arde la noi, foc în casă, foc in casa, a luat foc casa, casa a luat foc, a luat foc camera, a luat foc în, a luat foc in, e incendiu, este incendiu, sângerez, sangerez, sângerează tare, sangereaza tare, curge sânge, curge sange, nu respir, nu mai respir, face infarct, supradoz, violată, violata, m-a violat, m a violat, ma violat, m-au violat, fost violat, mă violeaz, ma violeaz, ne violeaz, sinucid, sinucig, vreau să mor, vreau sa mor, vr sa mor, aș vrea să mor, as vrea sa mor, nu mai vreau să trăiesc, nu mai vreau sa traiesc, nu mai vr sa traiesc, capăt zilelor, capat zilelor, spânzur, spanzur, în fața trenului, in fata trenului, tai venele, mă bate, ma bate, ne bate cu, ne bat cu, m-a bătut, m-a batut, ma batut, m-au bătut, m-au batut, ne-a bătut, ne-a batut, mă lovește, ma loveste, strâns de gât, strans de gat, strânge de gât, strange de gat, să mă omoar, sa ma omoar, să mă omor, sa ma omor, să ne omoar, sa ne omoar, că mă omoară dacă, ca ma omoara daca, zice că mă omoar, zice ca ma omoar, spune că mă omoar, spune ca ma omoar, cuțitul la gât, cutitul la gat, cuțitul la mine, cutitul la mine, cuțitul în mână, cutitul in mana, scos cuțit, scos cutit, amenință cu cuțit, ameninta cu cutit, amenință cu un cuțit, ameninta cu un cutit, înjunghi, injunghi, amenință cu pistol, ameninta cu pistol, împușc, impusc, moare un om, e pe moarte, este pe moarte, o să moară, o sa moara
words-danger_alone = ajutor, ajutor vă rog, ajutor va rog, vă rog ajutor, va rog ajutor, ajutor repede, repede ajutor, ajutor urgent, ajutați-mă, ajutati-ma, ajutati ma, ajutați-mă vă rog, ajutati-ma va rog, ajută-mă, ajuta-ma, ajuta ma, ajutați-ne, ajutati-ne, săriți, sariti, salvarea, salvare, sos
words-mine_show = arată, arată-mi, arată-mi datele, vezi, vreau să văd, vezi ce este păstrat, ce aveți despre mine, ce ai despre mine, ce știi despre mine, ce știți despre mine, ce date aveți, arătați, arătați-mi, vedeți, vedeți ce este păstrat
words-mine_change = schimbă, vreau să schimb, modifică, corectează, schimbați, schimbati, modificați, corectați
words-mine_withdraw = retrage, retrage-mă, mă retrag, vreau să mă retrag, anulează, anulează înscrierea, anulare, renunț, retrageți-mă, retrageti-ma
words-mine_delete = șterge tot, șterge, ștergeți tot, ștergeți, vreau să șterg tot, șterge-mi datele, șterge datele mele, stergeti tot

mine-choose = Ce vreți să faceți?
mine-button-show = Vedeți ce este păstrat
mine-button-change = Schimbați
mine-button-withdraw = Retrageți-mă
mine-button-delete = Ștergeți tot
mine-button-code = Am un cod
mine-button-withdraw_yes = Da, retrageți-mă
mine-button-delete_yes = Da, ștergeți tot
mine-button-no = Nu
mine-ask_code = Scrieți codul dumneavoastră. Arată așa: W-7K3P-9QXD.
mine-nothing = În această conversație nu este păstrată nicio înscriere. V-ați înscris în altă parte? Folosiți codul dumneavoastră.
mine-left = Bine, nu s-a schimbat nimic.
mine-sure_withdraw = Chiar vreți să vă retrageți? Locul dumneavoastră trece la următoarea persoană, iar răspunsurile dumneavoastră se șterg.
mine-sure_delete = Chiar vreți să ștergeți tot? Nu se mai poate recupera nimic.
mine-receipt_withdraw =
    V-ați retras la { $at } (UTC). S-a șters:

    { $lines }
mine-receipt_delete =
    Totul a fost șters la { $at } (UTC):

    { $lines }
mine-removed-signups = Înscrieri: { $count }
mine-removed-drafts = Formulare neterminate: { $count }
mine-removed-messages = Mesaje în așteptare: { $count }
mine-removed-handovers = Conversații cu un angajat: { $count }
mine-removed-telegram = Pentru Telegram (adresa, limba aleasă): { $count }
mine-removed-conversation = Memoria acestei conversații
mine-shown =
    { $title }. { $state }
    Cod: { $code }

    { $lines }
mine-has_draft = Există și un formular neterminat. Se șterge singur după 7 zile.
mine-too_many_codes = Prea multe coduri greșite. Încercați din nou peste o oră.
mine-unknown_code = Nu cunosc acest cod. Verificați dacă l-ați copiat bine.
