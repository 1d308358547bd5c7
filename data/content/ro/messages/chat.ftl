# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Bună ziua! Eu sunt Wegwijzer. Puneți o întrebare despre muncă, locuință, bani, sănătate sau acte în Limburg. Puteți scrie în limba dumneavoastră.
thanks = Cu plăcere. Mai aveți o întrebare? Nu ezitați să o puneți.
goodbye = La revedere. Puteți reveni oricând cu o întrebare nouă.
capabilities =
    Sunt un computer, nu un om. Dau informații gratuite celor care vin să lucreze în Limburg.

    - Răspund la întrebări despre muncă, salariu, chirie, sănătate, impozite, acte și învățarea olandezei.
    - Vă arăt de pe ce pagină oficială vine răspunsul.
    - Vă spun ce birou vă poate ajuta.

    Nu trebuie să vă spuneți numele. Ce doriți să știți?
insult = Văd că vă supără ceva. Este normal. Spuneți în câteva cuvinte ce s-a întâmplat și caut împreună cu dumneavoastră. Puteți vorbi și cu o persoană.
affirm = Bine. Ce doriți să știți?
deny = Este în regulă. Puteți pune oricând altă întrebare.

## Niet zeker

choose = Nu știu sigur la ce vă referiți. Alegeți ce se potrivește cel mai bine.
likely = Vă referiți la altceva?
reconsider = Nu era ce căutați. Vă referiți la una dintre aceste întrebări? Puteți spune și cu alte cuvinte.
reconsider-none = Îmi pare rău că nu v-am înțeles bine. Spuneți cu alte cuvinte sau vorbiți cu o persoană.
unknown =
    Nu știu asta sau nu înțeleg bine. Nu inventez răspunsuri.

    - Spuneți cu alte cuvinte, într-o propoziție scurtă.
    - Sau alegeți mai jos cum doriți să continuați.

    În caz de pericol: sunați la 112.
follow-up-cost = { $title }: nu am aici o sumă verificată. Uitați-vă pe pagina oficială sau întrebați la birou.
follow-up-duration = { $title }: nu am aici un termen verificat. Uitați-vă pe pagina oficială sau întrebați la birou.
follow-up-documents = { $title }: nu am aici o listă verificată de acte. Uitați-vă pe pagina oficială. Luați mereu cu dumneavoastră pașaportul sau cartea de identitate.
follow-up-family = { $title }: dacă este valabil și pentru altcineva, depinde de situația acelei persoane. Uitați-vă pe pagina oficială sau întrebați la birou.
follow-up-place = { $title }: regulile sunt la fel în toată Olanda. Numai biroul diferă de la o localitate la alta. Întrebați la primăria (gemeente) unde locuiți.
follow-up-unclear = Despre ce temă doriți să știți asta? Puneți întrebarea într-o propoziție.
unsupported = Nu pot citi poze, mesaje vocale sau fișiere. Scrieți întrebarea în câteva cuvinte.
only_a_link = Nu pot deschide linkuri. Scrieți în câteva cuvinte ce doriți să știți.
only_a_number = Pare un număr de telefon sau alt număr. Nu l-am păstrat. Scrieți în câteva cuvinte ce doriți să știți.
no_words = Nu văd cuvinte în mesajul dumneavoastră. Scrieți întrebarea în câteva cuvinte.
one_moment = Un moment. Durează puțin mai mult decât de obicei; veți primi curând răspunsul. Este pericol? Sunați la 112.

## Taal

language-choose = În ce limbă doriți să continuați?
language-chosen = Bine, continuăm în română.
language-unclear = Ce limbă vorbiți?
language-not_live = Limba dumneavoastră nu este încă aici. Alegeți o limbă pe care o înțelegeți. Ținem minte că această limbă este cerută.

## Loketten en mensen

find_office =
    Biroul care vă ajută depinde de întrebare.

    - Înscriere, BSN, mutare: primăria (gemeente) unde locuiți. Rămâneți puțin timp: ghișeul RNI din Venlo sau Heerlen, cu programare.
    - Locuiți sau lucrați peste graniță: GrensInfoPunt.
    - Contract, salariu sau chirie: Juridisch Loket (ajutor juridic), gratuit.
    - Învățarea olandezei: Taalhuis (casa limbii) din bibliotecă.

    Verificați programul înainte să mergeți. Puneți întrebarea și vă spun ce se potrivește.
talk_to_person =
    Acum nu poate intra nimeni în acest chat. Aici primiți ajutor gratuit:

    - Juridisch Loket (ajutor juridic): la probleme cu contractul, salariul, concedierea sau chiria. Ajută și în poloneză, română și bulgară.
    - FairWork: dacă angajatorul vă exploatează sau vă pune presiune.
    - Primăria (gemeente) unde locuiți: la înscriere sau dacă nu aveți unde să dormiți.

    În caz de pericol: sunați la 112.
events = Nu am acum activități verificate în agendă. Întrebați la biblioteca sau la Taalhuis (casa limbii) din apropiere.
delete_my_data = Întrebările tale nu se păstrează. Conversația rămâne puțin în memorie și dispare cel târziu la 24 de ore după ultimul tău mesaj. Doar când completezi un formular, răspunsurile se păstrează, criptat. Le poți vedea, schimba sau șterge.
withdraw_signup = Verific dacă ai o înscriere în această conversație.

## Gevaar

crisis =
    Este pericol acum? Sunați la 112, zi și noapte, gratuit.

    Vă gândiți la sinucidere? Sunați gratuit la 0800-0113. Puteți și scrie pe chat cu 113, pe 113.nl. Cineva este alături de dumneavoastră.

    Vă bate sau vă amenință cineva? Mergeți într-un loc sigur și sunați la 112.

## Knoppen

button-capabilities = Ce pot întreba?
button-find_office = Ce birou mă ajută?
button-talk_to_person = Vreau să vorbesc cu o persoană
button-change_language = Altă limbă
button-signup_language_pilot = Înscriere la cursul-pilot (taalpilot)
button-withdraw_signup = Retragere din cursul-pilot (taalpilot)
button-events = Activități
button-delete_my_data = Datele mele
button-greet = Salut
button-thanks = Mulțumesc
button-goodbye = La revedere
button-insult = Supărare
button-affirm = Da
button-deny = Nu
button-crisis = Ajutor imediat
button-wrong_answer = Nu la asta mă refeream
button-none = Niciuna dintre acestea

## Fouten

error-empty = Scrieți întâi întrebarea.
error-too_long = Mesajul este prea lung. Faceți-l mai scurt de { $most } de caractere.
error-too_many = Trimiteți multe mesaje unul după altul. Așteptați { $seconds } sec. și încercați din nou. În caz de pericol: sunați la 112.
error-old_button = Acest buton nu mai funcționează. Scrieți întrebarea.
error-request = Cererea nu este validă. Încărcați pagina din nou.
error-internal = Ceva nu a mers bine. Mesajul nu s-a pierdut: încercați din nou. În caz de pericol: sunați la 112.

## Venster

widget-title = Wegwijzer
widget-intro = Puneți întrebarea în limba dumneavoastră. Nu scrieți nume sau numere. În caz de pericol: sunați la 112.
widget-placeholder = Scrieți întrebarea
widget-send = Trimite
widget-language = Limba
widget-language-auto = Limba mesajului meu
widget-log = Conversație
widget-you = Dumneavoastră
widget-bot = Wegwijzer
widget-source = Pagina oficială: { $name }
widget-reviewed = Verificat la { $date }
widget-new-window = se deschide într-o fereastră nouă
widget-waiting = Wegwijzer caută răspunsul
widget-offline = Nu aveți internet. Mesajul se va trimite imediat ce revine internetul.
widget-retry = Încercați din nou
widget-failed = Nu s-a trimis.
widget-general = Acestea sunt informații generale, nu sfat juridic.
widget-share-location = Trimit locul unde sunt
widget-no-location = Nu pot vedea unde sunteți. Scrieți numele localității.
