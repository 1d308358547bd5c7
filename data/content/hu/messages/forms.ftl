# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Holland nyelvi pilotprogram (taalpilot)
title-volunteer = Nyelvi társ (önkéntes)
title-housing_signal = Bejelentés szállásról vagy munkaközvetítőről
title-event_signup = Jelentkezés programra

button-form-language_pilot = Jelentkezem a nyelvi pilotprogramra
button-form-volunteer = Nyelvi társ leszek
button-form-housing_signal = Rossz szállás vagy munkaközvetítő bejelentése
button-form-event_signup = Jelentkezem egy programra

form-intro-language_pilot = Itt jelentkezhet a holland nyelvi pilotprogramra (taalpilot). 500 hely van. Körülbelül kilenc rövid kérdést teszek fel. Közben mást is kérdezhet, és bármikor abbahagyhatja.
form-intro-volunteer = Örülök, hogy segíteni szeretne valakinek a holland nyelvben. Néhány rövid kérdést teszek fel. Bármikor abbahagyhatja.
form-intro-housing_signal = Itt bejelenthet egy rossz szállást vagy rossz munkaközvetítőt (uitzendbureau), név nélkül is. A bejelentése az önkormányzat (gemeente) csapatához kerül. Nem ígérhetem, hogy történik valami. Veszélyben van? Hívja a 112-t.
form-intro-event_signup = Itt jelezheti, hogy eljönne egy programra. Utána megtudja, mikor és hol lesz.

form-done-language_pilot = Jelentkezett, és van helye. A kódja: { $code }. Őrizze meg: ezzel megnézheti, módosíthatja vagy törölheti a jelentkezését. Üzenetet kap, ha van csoport.
form-done-volunteer = Köszönjük, jelentkezett nyelvi társnak. A kódja: { $code }. Őrizze meg. Üzenetet kap, ha találunk önhöz illő embert.
form-done-housing_signal = A bejelentését megőriztük az önkormányzat csapatának. A kódja: { $code }. Nem ígérhetem, hogy történik valami. Veszélyben van? Hívja a 112-t.
form-done-event_signup = Jelentkezett. A kódja: { $code }. Őrizze meg. Üzenetet kap a napról és a helyről.

form-waiting = A jelentkezését megőriztük. Most minden hely foglalt. { $state } Ha felszabadul egy hely, üzenetet kap. A kódja: { $code }.
form-already = Már jelentkezett. { $state } A kódja: { $code }.
form-state-place = Van helye.
form-state-waiting = Helye a várólistán: { $position }.
form-state-received = A jelentkezése megérkezett.

form-summary =
    Jó így?

    { $lines }
form-pick = Mit szeretne módosítani?
form-take_up = Az űrlapja még nincs kész. Folytatja?
form-still_open = Vissza az űrlaphoz:
form-paused = Rendben. A válaszait 7 napig titkosítva őrizzük. Most kérdezhet mást.
form-dropped = A válaszait töröltem. Semmi nem maradt meg.
form-refused = Rendben, nem őrzök meg semmit. A válaszait töröltem. Bármikor újrakezdheti.
form-other_open = Még egy másik űrlap van nyitva. Előbb fejezze be, vagy állítsa le.
form-over = Ez az űrlap kész, vagy leállították. Újrakezdi?
form-must = Ezt a kérdést nem hagyhatom ki.
form-which_place = Melyik településre gondol?
form-skipped = nincs kitöltve
form-unavailable = Most nem érem el az adatait. Ami megvolt, az megmarad. Próbálja újra néhány perc múlva.
form-moved_up = Jó hír: felszabadult egy hely a nyelvi pilotprogramban, és az öné. Üzenetet kap, ha van csoport.
form-signed_up_again = Valaki újra jelentkezett az ön telefonszámával vagy e-mail-címével. Ön volt? Akkor nincs teendője: az első jelentkezése megmarad. Nem ön volt? Az a személy semmit nem látott önről.
form-invited = Van csoport az ön számára a nyelvi pilotprogramban. A csoport vezetője felveszi önnel a kapcsolatot az első óráról.

form-button-done = Kész
form-button-skip = Kihagyom
form-button-why = Miért?
form-button-go = Folytatom
form-button-pause = Később
form-button-drop = Leállítom és törlöm
form-button-confirm = Igen, elküldöm
form-button-pick = Módosítok

form-wrong-phone = Ezt a telefonszámot nem ismerem fel. Írja országkóddal, például +36 30 123 4567.
form-wrong-email = Ez nem jó e-mail-cím. Így írja: nev@pelda.hu.
form-wrong-name = Ezt nem tudom névként megőrizni. Csak betűket használjon.
form-wrong-too_long = Ez túl hosszú. Írja rövidebben.
form-wrong-missing = Itt kell egy válasz.
form-wrong-option = Ezt nem ismerem fel. Válasszon egy gombot, vagy írja be az egyik szót.
form-wrong-place = Ezt a helyet nem ismerem. Írja be az önkormányzatot, a falut vagy az irányítószámot.
form-wrong-number = Írjon egy számot.
form-wrong-date = Így írja a napot: 2027-01-31.
form-wrong-past = Ez a nap már elmúlt. Válassza a mait vagy egy későbbit.
form-wrong-consent = A hozzájárulása nélkül nem tudom felvenni.
form-wrong-unknown = Valami már nem stimmel. Nézze át a válaszait.

ask-name = Hogyan szólíthatom?
ask-contact_way = Hogyan érhetjük el?
ask-phone = Mi a telefonszáma?
ask-email = Mi az e-mail-címe?
ask-place = Melyik településen (gemeente) lakik? Írhatja a falut vagy az irányítószámot is.
ask-first_language = Mi az anyanyelve?
ask-dutch_level = Mennyire tud hollandul? Válassza a legjobban illő mondatot.
ask-stay = Mit gondol, meddig marad Hollandiában?
ask-times = Mikor tud órára jönni? Válasszon ki mindent, ami lehetséges, és nyomja meg: Kész.
ask-barriers = Mi nehezíti, hogy órára járjon? Válasszon ki mindent, ami igaz, és nyomja meg: Kész.
ask-speaks = Milyen nyelveken beszél? Válasszon ki mindent, ami igaz, és nyomja meg: Kész.
ask-start_from = Melyik naptól tud kezdeni? Így írja: 2027-01-31.
ask-about = Miről szól a bejelentése?
ask-what = Mi történik? Írja le a saját szavaival. Ne írja le mások nevét.
ask-anonymous = Névtelen szeretne maradni?
ask-event = Melyik programra jelentkezik?
ask-people = Hányan jönnek, önnel együtt?

ask-language_pilot-consent = Használhatja Limburg tartomány ezeket a válaszokat, hogy helyet adjon önnek a pilotprogramban, és elérje önt? A program vége után 90 napig őrizzük őket. Bármikor megnézheti, módosíthatja vagy töröltetheti.
ask-volunteer-consent = Használhatjuk ezeket a válaszokat, hogy találjunk önhöz valakit? Az utolsó módosítás után egy évig őrizzük őket. Bármikor töröltetheti.
ask-housing_signal-consent = Elolvashatja az önkormányzat csapata ezt a bejelentést? 180 napig őrizzük. Bármikor töröltetheti.
ask-event_signup-consent = Használhatjuk ezeket a válaszokat, hogy írjunk önnek a programról? 60 napig őrizzük őket. Bármikor töröltetheti.

why-name = Hogy tudjuk, hogyan szólíthatjuk. Nem kell a teljes neve.
why-contact_way = Szeretnénk megmondani, mikor kezdődik az óra, vagy mi változik.
why-phone = Csak azért, hogy elérjük. A számát titkosítva őrizzük, és nem adjuk át a munkáltatójának.
why-email = Csak azért, hogy elérjük. A címét titkosítva őrizzük, és nem adjuk át a munkáltatójának.
why-place = Hogy az otthonához közel keressünk.
why-first_language = Hogy olyan nyelven segítsünk, amelyet jól tud.
why-dutch_level = Hogy hasonló szintű emberekkel kerüljön egy csoportba.
why-stay = Hogy olyan órát válasszunk, amely illik az itt töltött időhöz. Kihagyhatja.
why-times = Hogy akkor legyen óra, amikor ráér.
why-barriers = A tartomány csökkenteni szeretné az ilyen gondokat, például gyermekfelügyelettel vagy közlekedéssel. Kihagyhatja.
why-speaks = Hogy önhöz illő embert találjunk.
why-start_from = Hogy tudjuk, mikortól számíthatunk önre. Kihagyhatja.
why-about = Hogy a bejelentése a megfelelő emberekhez jusson.
why-what = Hogy a csapat megértse, mi történik.
why-anonymous = Név nélkül senki nem látja, kitől jött a bejelentés. Ha megadja a nevét, a csapat visszakérdezhet.
why-event = Hogy csak arról kapjon üzenetet, amit szeretne.
why-people = Hogy tudjuk, mennyi hely kell.
why-consent = A hozzájárulása nélkül semmit nem őrizhetünk meg önről.

label-name = Név
label-contact_way = Kapcsolat
label-phone = Telefon
label-email = E-mail
label-place = Település
label-first_language = Anyanyelv
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

option-contact_way-chat = Ez a chat
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
option-about-housing = A szállás
option-about-agency = A munkaközvetítő
option-about-both = Mindkettő
option-anonymous-yes = Igen, névtelenül
option-anonymous-no = Nem, tudhatják a nevemet
option-event-meet_greet = Meet & Greet
option-event-welcome = Üdvözlő találkozó
option-event-language_cafe = Nyelvi kávézó (taalcafé)
option-consent-yes = Igen, lehet
option-consent-no = Nem, ne őrizzenek meg semmit

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

words-why = miért, miert, miért?, miért kérdezed, miért kérdezi, miért kell ez, minek, minek ez, minek kell ez
words-skip = kihagyom, kihagy, hagyjuk ki, átugrom, nincs válasz, nem tudom, nem akarom megmondani, nem akarom megmondani a nevem, nem akarom megadni, nem adom meg, nem mondom meg, nem szeretném megadni, nem szeretnem megadni, inkább nem, inkabb nem
words-stop = stop, állj, szünet, később, majd később, most nem, abbahagyom
words-correct = módosít, módosítom, javít, javítom, javítás, vissza, rossz, nem jó, hibás, elírtam, változtatnék
words-go = folytatom, tovább, folytatás, folytassuk, mehet tovább
words-done = kész, kész vagyok, ennyi, ennyi az összes, befejeztem
words-yes = igen, igen kérem, igen kerem, ja igen, ok, oké, oke, okés, rendben, jó így, jo igy, jó, jo, helyes, persze, mehet, elküldöm, elkuldom, egyetértek, egyetertek
words-no = nem, nem köszönöm, nem koszonom, nem jó így, nem jo igy, nem kérem, nem kerem, inkább ne, inkabb ne, nem egyezik
words-my_name_is = a nevem, nevem, én vagyok, úgy hívnak, ugy hivnak, hívj csak, hivj csak, szólíts, szólítson
words-danger = 112, segítség!, segitseg!, segítség segítség, segitseg segitseg, segítsetek!, segitsetek!, mentőt, mentot h, mentot a, mentot k, hívjon mentő, hívjatok mentő, tűz van, tuz van, tűz ütött ki, tuz utott ki, ég a ház, ég a szoba, ég a konyha, ég a lakás, gázszag, gazszag, vérzem, verzem, nem lélegzik, nem lelegzik, megerőszakol, megeroszakol, öngyilkos, ongyilkos, meg akarok halni, nem akarok élni, nem akarok elni, nem akarok tovább élni, nem akarok tovabb elni, nem akarok már élni, megölöm mag, megolom mag, megöl engem, megol engem, megöl minket, megöl ha, hogy megöl, mondta megöl, meg akar ölni, meg akar olni, meg akarnak ölni, meg akarnak olni, megölnek, megolnek, felakasztom mag, felakasztja mag, vagdosom mag, bántalmaz, bantalmaz, bántanak minket, bantanak minket, ver engem, ver a férj, ver a ferj, megver, vernek minket, vernek engem, fojtogat engem, késsel fenyeget, kessel fenyeget, késsel jött, kessel jott, késsel támad, kessel tamad, késsel kerget, késsel szúr, megkéselt, megkeselt, pisztolya van, pisztollyal fenyeget, fegyverrel fenyeget, itt haldokl
words-mine_show = mutasd, mutassa, megnézem, megnézném, mit tudtok rólam, mit tudsz rólam, mit tud rólam, milyen adataim vannak
words-mine_change = módosítom, módosít, módosítás, javítom, megváltoztatom
words-mine_withdraw = lejelentkezem, visszalépek, kilépek, lemondom, visszavonom, kijelentkezem
words-mine_delete = törölj mindent, mindent törölj, töröljön mindent, mindent töröljön, törlés, törlöm, mindent törlök, töröld az adataimat

mine-choose = Mit szeretne tenni?
mine-button-show = Megnézem, mit őriznek
mine-button-change = Módosítom
mine-button-withdraw = Visszalépek
mine-button-delete = Mindent törlök
mine-button-code = Van kódom
mine-button-withdraw_yes = Igen, visszalépek
mine-button-delete_yes = Igen, mindent törlök
mine-button-no = Nem
mine-ask_code = Írja be a kódját. Így néz ki: W-7K3P-9QXD.
mine-nothing = Ebben a beszélgetésben nincs jelentkezés. Máshol jelentkezett? Akkor használja a kódját.
mine-left = Rendben, semmi nem változott.
mine-sure_withdraw = Biztosan visszalép? A helyét a következő kapja, a válaszait töröljük.
mine-sure_delete = Biztosan mindent töröl? Ezt nem lehet visszavonni.
mine-receipt_withdraw =
    Visszalépett: { $at } (UTC). Ezt töröltük:

    { $lines }
mine-receipt_delete =
    Mindent töröltünk: { $at } (UTC):

    { $lines }
mine-removed-signups = Jelentkezések: { $count }
mine-removed-drafts = Be nem fejezett űrlapok: { $count }
mine-removed-messages = Várakozó üzenetek: { $count }
mine-removed-handovers = Beszélgetések munkatárssal: { $count }
mine-removed-conversation = Ennek a beszélgetésnek a memóriája
mine-shown =
    { $title }. { $state }
    Kód: { $code }

    { $lines }
mine-has_draft = Van egy be nem fejezett űrlap is. 7 nap után magától törlődik.
mine-too_many_codes = Túl sok hibás kód. Próbálja újra egy óra múlva.
mine-unknown_code = Ezt a kódot nem ismerem. Nézze meg, jól másolta-e le.
