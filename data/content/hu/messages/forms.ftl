# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Holland nyelvi pilot
title-volunteer = Nyelvi társ (önkéntes)
title-housing_signal = Bejelentés lakásról vagy ügynökségről
title-event_signup = Jelentkezés programra

button-form-language_pilot = Jelentkezem a nyelvi pilotra
button-form-volunteer = Nyelvi társ leszek
button-form-housing_signal = Rossz lakás vagy ügynökség bejelentése
button-form-event_signup = Jelentkezem egy programra

form-intro-language_pilot = Itt jelentkezhetsz a holland nyelvi pilotra (taalpilot). 500 hely van. Körülbelül kilenc rövid kérdést teszek fel. Közben mást is kérdezhetsz, és bármikor abbahagyhatod.
form-intro-volunteer = Jó, hogy segíteni szeretnél valakinek a hollandban. Néhány rövid kérdést teszek fel. Bármikor abbahagyhatod.
form-intro-housing_signal = Itt bejelenthetsz rossz lakást vagy tisztességtelen munkaközvetítőt (uitzendbureau), név nélkül is. A bejelentésed az önkormányzat (gemeente) csapatához kerül. Nem ígérhetem, hogy történik valami. Veszélyben vagy? Hívd a 112-t.
form-intro-event_signup = Itt jelezheted, hogy eljössz egy programra. Felteszek néhány rövid kérdést.

form-done-language_pilot = Jelentkeztél, és van helyed. A kódod: { $code }. Őrizd meg: ezzel megnézheted, módosíthatod vagy törölheted a jelentkezésedet. Üzenetet kapsz, ha van csoport.
form-done-volunteer = Köszönjük, jelentkeztél nyelvi társnak. A kódod: { $code }. Őrizd meg. Üzenetet kapsz, ha találunk hozzád illő embert.
form-done-housing_signal = A bejelentésedet megőriztük az önkormányzat csapatának. A kódod: { $code }. Nem ígérhetem, hogy történik valami. Veszélyben vagy? Hívd a 112-t.
form-done-event_signup = Jelentkeztél. A kódod: { $code }. Őrizd meg: ezzel megnézheted, módosíthatod vagy törölheted a jelentkezésedet.
form-nothing-event_signup = Most nincs olyan program, amelyre itt jelentkezhetsz. Kérdezd meg a közeli könyvtárban vagy a Taalhuisban (nyelvi segítség).

form-waiting = A jelentkezésedet megőriztük. Most minden hely foglalt. { $state } Ha felszabadul egy hely, üzenetet kapsz. A kódod: { $code }.
form-already = Már jelentkeztél. { $state } A kódod: { $code }.
form-state-place = Van helyed.
form-state-waiting = A várólistán a { $position }. helyen vagy.
form-state-received = A jelentkezésed megérkezett.

form-summary =
    Jó így?

    { $lines }
form-pick = Mit szeretnél módosítani?
form-take_up = Az űrlapod még nincs kész. Folytatod?
form-still_open = Vissza az űrlapodhoz:
form-paused = Rendben. A válaszaidat 7 napig titkosítva őrizzük. Most kérdezhetsz mást.
form-dropped = A válaszaidat töröltem. Semmi nem maradt meg.
form-refused = Rendben, nem őrzök meg semmit. A válaszaidat töröltem. Bármikor újrakezdheted.
form-other_open = Még egy másik űrlap van nyitva. Előbb fejezd be, vagy állítsd le.
form-over = Ez az űrlap kész vagy leállt. Újrakezded?
form-must = Ezt a kérdést nem hagyhatom ki.
form-which_place = Melyik településre gondolsz?
form-skipped = nincs kitöltve
form-unavailable = Most nem érem el az adataidat. Ami megvolt, az megmarad. Próbáld újra néhány perc múlva.
form-moved_up = Jó hír: felszabadult egy hely a nyelvi pilotban, és a tiéd. Üzenetet kapsz, ha van csoport.
form-signed_up_again = Valaki újra jelentkezett a te telefonszámoddal vagy e-mail-címeddel. Te voltál? Akkor nincs teendőd: az első jelentkezésed megmarad. Nem te voltál? Az a személy semmit nem látott rólad.
form-invited = Van számodra csoport a nyelvi pilotban. A vezető felveszi veled a kapcsolatot az első óráról.

form-button-done = Kész
form-button-skip = Kihagyom
form-button-why = Miért?
form-button-go = Folytatom
form-button-pause = Később
form-button-drop = Leállítom és törlöm
form-button-confirm = Igen, elküldöm
form-button-pick = Módosítok

form-wrong-phone = Ezt a telefonszámot nem ismerem fel. Írd országkóddal, például +36 30 123 4567.
form-wrong-email = Ez nem jó e-mail-cím. Írd így: nev@pelda.hu.
form-wrong-name = Ezt nem tudom névként megőrizni. Csak betűket használj.
form-wrong-too_long = Ez túl hosszú. Írd rövidebben.
form-wrong-missing = Itt kell egy válasz.
form-wrong-option = Ezt nem ismerem fel. Válassz egy gombot, vagy írd be az egyik szót.
form-wrong-place = Ezt a helyet nem ismerem. Írd be az önkormányzatot, a falut vagy az irányítószámot.
form-wrong-number = Írj egy számot.
form-wrong-date = Így írd a napot: 31-01-2027.
form-wrong-past = Ez a nap már elmúlt. Válaszd a mait vagy későbbit.
form-wrong-consent = A hozzájárulásod nélkül nem tudlak felvenni.
form-wrong-unknown = Valami már nem stimmel. Nézd át a válaszaidat.

ask-name = Hogyan szólítsalak?
ask-contact_way = Hogyan érhetünk el?
ask-phone = Mi a telefonszámod?
ask-email = Mi az e-mail-címed?
ask-place = Melyik településen (gemeente) laksz? Írhatod a falut vagy az irányítószámot is.
ask-first_language = Mi az első nyelved?
ask-dutch_level = Mennyire tudsz hollandul? Válaszd a legjobban illő mondatot.
ask-stay = Mit gondolsz, meddig maradsz Hollandiában?
ask-times = Mikor tudsz órára jönni? Válassz ki mindent, ami lehetséges, és nyomd meg: Kész.
ask-barriers = Mi nehezíti, hogy órára járj? Válassz ki mindent, ami igaz, és nyomd meg: Kész.
ask-speaks = Milyen nyelveken beszélsz? Válassz ki mindent, ami igaz, és nyomd meg: Kész.
ask-start_from = Melyik naptól tudsz kezdeni? Írd így: 31-01-2027.
ask-about = Miről szól a bejelentésed?
ask-what = Mi történik? Írd le a saját szavaiddal. Ne írd le mások nevét.
ask-anonymous = Névtelen szeretnél maradni?
ask-event = Melyik programra jelentkezel?
ask-people = Hányan jöttök, veled együtt?

ask-language_pilot-consent = Használhatja Limburg tartomány ezeket a válaszokat, hogy helyet adjon a pilotban és elérjen téged? A pilot vége után 90 napig őrizzük őket. Bármikor megnézheted, módosíthatod vagy törölheted.
ask-volunteer-consent = Használhatjuk ezeket a válaszokat, hogy találjunk hozzád valakit? Az utolsó módosítás után egy évig őrizzük őket. Bármikor törölheted.
ask-housing_signal-consent = Elolvashatja az önkormányzat csapata ezt a bejelentést? 180 napig őrizzük. Bármikor törölheted.
ask-event_signup-consent = Használhatjuk ezeket a válaszokat, hogy írjunk neked a programról? 60 napig őrizzük őket. Bármikor törölheted.

why-name = Hogy tudjuk, hogyan szólítsunk. Nem kell a teljes neved.
why-contact_way = Szeretnénk megmondani, mikor kezdődik az óra, vagy mi változik.
why-phone = Csak azért, hogy elérjünk. A számodat titkosítva őrizzük, és nem adjuk át a munkáltatódnak.
why-email = Csak azért, hogy elérjünk. A címedet titkosítva őrizzük, és nem adjuk át a munkáltatódnak.
why-place = Hogy az otthonodhoz közel keressünk.
why-first_language = Hogy olyan nyelven segítsünk, amelyet jól tudsz.
why-dutch_level = Hogy hasonló szintű emberekkel kerülj egy csoportba.
why-stay = Hogy olyan órát válasszunk, amely illik az itt töltött időhöz. Kihagyhatod.
why-times = Hogy akkor legyen óra, amikor ráérsz.
why-barriers = A tartomány csökkenteni szeretné az ilyen gondokat, például gyermekfelügyelettel vagy közlekedéssel. Kihagyhatod.
why-speaks = Hogy hozzád illő embert találjunk.
why-start_from = Hogy tudjuk, mikortól számíthatunk rád. Kihagyhatod.
why-about = Hogy a bejelentésed a megfelelő emberekhez jusson.
why-what = Hogy a csapat megértse, mi történik.
why-anonymous = Név nélkül senki nem látja, ki jelentett. A neveddel a csapat kérdezhet tőled.
why-event = Hogy a szervező tudja, ki jön.
why-people = Hogy tudjuk, mennyi hely kell.
why-consent = A hozzájárulásod nélkül semmit nem őrizhetünk meg rólad.

label-name = Név
label-contact_way = Kapcsolat
label-phone = Telefon
label-email = E-mail
label-place = Település
label-first_language = Első nyelv
label-dutch_level = Holland
label-stay = Tartózkodás
label-times = Időpontok
label-barriers = Mi nehezíti
label-speaks = Nyelvek
label-start_from = Ettől
label-about = Téma
label-what = Mi történik
label-anonymous = Névtelen
label-event = Program
label-people = Hány fő
label-consent = Hozzájárulás

option-contact_way-chat = Ez a csevegés
option-contact_way-phone = Telefon
option-contact_way-email = E-mail
option-place-other = Máshol
option-dutch_level-a0 = Szinte semmit nem tudok hollandul
option-dutch_level-a1 = Meg tudom mondani a nevem és a címem
option-dutch_level-a2 = Tudok rövid, egyszerű beszélgetést folytatni
option-dutch_level-b1 = Tudok beszélni a munkámról és az életemről
option-dutch_level-b2 = Szinte mindent el tudok mondani és olvasni
option-stay-months = Néhány hónap
option-stay-year = Körülbelül egy év
option-stay-years = Néhány év
option-stay-always = Maradni szeretnék
option-times-days = Napközben
option-times-evenings = Este
option-times-weekend = Hétvégén
option-times-shifts = Váltakozó műszak
option-barriers-childcare = Gyermekfelügyelet
option-barriers-transport = Közlekedés
option-barriers-shift_work = Műszakos munka
option-barriers-cost = A költség
option-barriers-other = Valami más
option-barriers-none = Semmi
option-about-housing = A lakás
option-about-agency = Az ügynökség
option-about-both = Mindkettő
option-anonymous-yes = Igen, névtelenül
option-anonymous-no = Nem, tudhatjátok a nevemet
option-consent-yes = Igen, lehet
option-consent-no = Nem, ne őrizz meg semmit

option-language-nl = Holland
option-language-pl = Lengyel
option-language-ro = Román
option-language-bg = Bolgár
option-language-hu = Magyar
option-language-uk = Ukrán
option-language-de = Német
option-language-en = Angol
option-language-es = Spanyol
option-language-tr = Török
option-language-ar = Arab
option-language-other = Másik nyelv

words-why = miért, miért?, miért kérdezed
words-skip = kihagyom, kihagy, nincs válasz, nem tudom, nem akarom megmondani, nem akarom megmondani a nevem, inkább nem
words-stop = stop, állj, szünet, később
words-correct = módosít, javít, vissza, rossz, nem jó
words-go = folytatom, tovább, folytatás
words-done = kész, ennyi
words-yes = igen, igen kérem, ok, oké, rendben, jó így, helyes
words-no = nem, nem köszönöm, nem jó így
words-my_name_is = a nevem, nevem, én vagyok, úgy hívnak
words-danger = 112, segítség, segítsetek, mentő, tűz van, vérzem, megerőszakol, öngyilkos, meg akarok halni, nem akarok élni, bánt engem, ver engem, megver, megöl, késsel, haldokl
words-mine_show = mutasd, megnézem, mit tudtok rólam, mit tudsz rólam
words-mine_change = módosítom, módosít
words-mine_withdraw = lejelentkezem, visszalépek, kilépek
words-mine_delete = törölj mindent, mindent törölj, törlés

mine-choose = Mit szeretnél?
mine-button-show = Megnézem, mit őriztek
mine-button-change = Módosítom
mine-button-withdraw = Visszalépek
mine-button-delete = Mindent törölj
mine-button-code = Van kódom
mine-button-withdraw_yes = Igen, visszalépek
mine-button-delete_yes = Igen, mindent törölj
mine-button-no = Nem
mine-ask_code = Írd be a kódodat. Így néz ki: W-7K3P-9QXD.
mine-nothing = Ebben a beszélgetésben nincs jelentkezés. Máshol jelentkeztél? Akkor használd a kódodat.
mine-left = Rendben, semmi nem változott.
mine-sure_withdraw = Biztosan visszalépsz? A helyedet a következő kapja, a válaszaidat töröljük.
mine-sure_delete = Biztosan mindent törölsz? Ezt nem lehet visszavonni.
mine-receipt_withdraw =
    Visszaléptél: { $at } (UTC). Ezt töröltük:

    { $lines }
mine-receipt_delete =
    Mindent töröltünk: { $at } (UTC)

    { $lines }
mine-removed-signups = Jelentkezések: { $count }
mine-removed-drafts = Be nem fejezett űrlapok: { $count }
mine-removed-messages = Várakozó üzenetek: { $count }
mine-removed-handovers = Beszélgetések munkatárssal: { $count }
mine-removed-telegram = A Telegramhoz (cím, választott nyelv): { $count }
mine-removed-conversation = Ennek a beszélgetésnek az emléke
mine-shown =
    { $title }. { $state }
    Kód: { $code }

    { $lines }
mine-has_draft = Van egy be nem fejezett űrlap is. 7 nap után magától törlődik.
mine-too_many_codes = Túl sok hibás kód. Próbáld újra egy óra múlva.
mine-unknown_code = Ezt a kódot nem ismerem. Nézd meg, jól másoltad-e le.
