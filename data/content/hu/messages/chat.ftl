# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Jó napot! Wegwijzer vagyok. Kérdezzen munkáról, lakásról, pénzről, egészségről vagy iratokról Limburgban. Írhat a saját nyelvén.
thanks = Szívesen. Van még kérdése? Kérdezzen nyugodtan.
goodbye = Viszontlátásra. Bármikor visszajöhet új kérdéssel.
capabilities =
    Számítógép vagyok, nem ember. Ingyenes tájékoztatást adok azoknak, akik Limburgba jönnek dolgozni.

    - Válaszolok kérdésekre: munka, bér, lakbér, egészség, adó, iratok és hollandtanulás.
    - Megmutatom, melyik hivatalos oldalról való a válasz.
    - Megmondom, melyik hivatal vagy iroda tud segíteni.

    Nem kell megadnia a nevét. Mit szeretne tudni?
insult = Látom, hogy mérges. Megértem. Írja le pár szóban, mi történt, és együtt keresünk megoldást. Emberrel is beszélhet.
affirm = Rendben. Mit szeretne tudni?
deny = Rendben. Bármikor feltehet másik kérdést.

## Niet zeker

choose = Nem vagyok biztos benne, mire gondol. Válassza azt, ami a legjobban illik.
likely = Másra gondolt?
reconsider = Nem ezt kereste. Ezek közül gondolt valamelyik kérdésre? Más szavakkal is leírhatja.
reconsider-none = Sajnálom, hogy nem értettem jól. Írja le más szavakkal, vagy beszéljen egy emberrel.
unknown =
    Ezt nem tudom, vagy nem értem jól a kérdést. Kitalált választ nem adok.

    - Írja le más szavakkal, egy rövid mondatban.
    - Vagy válasszon lent, hogyan folytatja.

    Veszély esetén hívja a 112-t.
follow-up-cost = { $title }: ellenőrzött összegem erről nincs. Nézze meg a hivatalos oldalt, vagy kérdezze meg a hivatalban.
follow-up-duration = { $title }: ellenőrzött határidőm erről nincs. Nézze meg a hivatalos oldalt, vagy kérdezze meg a hivatalban.
follow-up-documents = { $title }: ellenőrzött iratlistám erről nincs. Nézze meg a hivatalos oldalt. Mindig vigye magával az útlevelét vagy a személyi igazolványát.
follow-up-family = { $title }: hogy ez másra is érvényes-e, az illető helyzetétől függ. Nézze meg a hivatalos oldalt, vagy kérdezze meg a hivatalban.
follow-up-place = { $title }: a szabályok egész Hollandiában ugyanazok. Csak az ügyintézés helye más. Kérdezze meg a lakóhelye önkormányzatánál (gemeente).
follow-up-unclear = Melyik témáról szeretné ezt tudni? Írja le a kérdését egy mondatban.
unsupported = Fotót, hangüzenetet vagy fájlt nem tudok elolvasni. Írja le a kérdését pár szóban.
only_a_link = Linket nem tudok megnyitni. Írja le pár szóban, mit szeretne tudni.
only_a_number = Ez telefonszámnak vagy más számnak látszik. Nem mentettem el. Írja le pár szóban, mit szeretne tudni.
no_words = Nem látok szavakat az üzenetében. Írja le a kérdését pár szóban.
one_moment = Egy pillanat. Ez most a szokásosnál tovább tart; hamarosan válaszolok az üzenetére. Veszély van? Hívja a 112-t.

## Taal

language-choose = Melyik nyelven szeretné folytatni?
language-chosen = Rendben, magyarul folytatjuk.
language-unclear = Milyen nyelven beszél?
language-not_live = Az ön nyelve még nincs meg. Válasszon egy nyelvet, amelyet szintén ért. Feljegyezzük, hogy az ön nyelvére is van igény.

## Loketten en mensen

find_office =
    A kérdésétől függ, hol tudnak segíteni.

    - Bejelentkezés, BSN, költözés: a lakóhelye önkormányzata (gemeente). Rövid ideig marad: az RNI-pult Venlóban vagy Heerlenben, előre foglalt időpontban.
    - Lakás vagy munka a határ másik oldalán: GrensInfoPunt (határmenti tanácsadás).
    - Szerződés, bér vagy lakbér: Juridisch Loket (jogi tanács), ingyenes.
    - Hollandtanulás: Taalhuis (nyelvi segítség) a könyvtárban.

    Indulás előtt ellenőrizze a nyitvatartást. Tegye fel a kérdését, és megmondom, hová menjen.
talk_to_person =
    Most nem tud ember válaszolni ebben a chatben. Ők ingyen segítenek:

    - Juridisch Loket (jogi tanács): ha gond van a szerződéssel, bérrel, elbocsátással vagy lakbérrel. Lengyelül, románul és bolgárul is segít.
    - FairWork: ha a munkáltatója kizsákmányolja, vagy nyomást gyakorol önre.
    - A lakóhelye önkormányzata (gemeente): bejelentkezésnél, vagy ha nincs hol aludnia.

    Veszély esetén hívja a 112-t.
events = Most nincs ellenőrzött program a naptárban. Kérdezze meg a közeli könyvtárban vagy a Taalhuisban (nyelvi segítség).
delete_my_data = A kérdéseit nem őrizzük meg. A beszélgetés rövid ideig van a memóriában, és legkésőbb az utolsó üzenete után 24 órával eltűnik. Csak ha űrlapot tölt ki, azokat a válaszokat őrizzük meg, titkosítva. Megnézheti, módosíthatja vagy töröltetheti őket.
withdraw_signup = Megnézem, jelentkeztél-e ebben a beszélgetésben.

## Gevaar

crisis =
    Most veszély van? Hívja a 112-t, éjjel-nappal, ingyen.

    Öngyilkosságra gondol? Hívja ingyen: 0800-0113. A 113-mal chatelhet is a 113.nl oldalon. Nincs egyedül.

    Verik vagy fenyegetik? Menjen biztonságos helyre, és hívja a 112-t.

## Knoppen

button-capabilities = Mit kérdezhetek?
button-find_office = Hol kapok segítséget?
button-talk_to_person = Beszélek egy emberrel
button-change_language = Másik nyelv
button-signup_language_pilot = Jelentkezés a nyelvi pilotprogramra
button-withdraw_signup = Lemondás a nyelvi pilotprogramról
button-events = Programok, találkozók
button-delete_my_data = Az adataim
button-greet = Köszönés
button-thanks = Köszönet
button-goodbye = Búcsú
button-insult = Harag
button-affirm = Igen
button-deny = Nem
button-crisis = Azonnali segítség
button-wrong_answer = Nem erre gondoltam
button-none = Egyik sem

## Fouten

error-empty = Először írja be a kérdését.
error-too_long = Túl hosszú az üzenete. Legyen rövidebb, mint { $most } karakter.
error-too_many = Sok üzenetet küld egymás után. Várjon { $seconds } másodpercet, és próbálja újra. Veszély esetén hívja a 112-t.
error-old_button = Ez a gomb már nem működik. Írja be a kérdését.
error-request = Ez a kérés hibás. Töltse be újra az oldalt.
error-internal = Valami hiba történt. Az üzenete nem veszett el: próbálja újra. Veszély esetén hívja a 112-t.

## Venster

widget-title = Wegwijzer
widget-intro = Kérdezzen a saját nyelvén. Ne írjon be neveket vagy számokat. Veszély esetén hívja a 112-t.
widget-placeholder = Írja be a kérdését
widget-send = Küldés
widget-language = Nyelv
widget-language-auto = Az üzenetem nyelve
widget-log = Beszélgetés
widget-you = Ön
widget-bot = Wegwijzer
widget-source = Hivatalos oldal: { $name }
widget-reviewed = Ellenőrizve: { $date }
widget-new-window = új ablakban nyílik meg
widget-waiting = Wegwijzer keresi a választ
widget-offline = Nincs internet. Az üzenetét elküldjük, amint újra van kapcsolat.
widget-retry = Újra
widget-failed = Nem sikerült elküldeni.
widget-general = Ez általános tájékoztatás, nem jogi tanács.
widget-share-location = Megosztom, hol vagyok
widget-no-location = Nem látom, hol van. Írja be a település nevét.
