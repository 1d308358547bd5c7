# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.
# words-danger telt overal in een bericht, words-danger_alone alleen als er verder niets staat.

title-language_pilot = Taalpilot Nederlands
title-volunteer = Taalmaatje (vrijwilliger)
title-housing_signal = Melding over wonen of uitzendbureau
title-event_signup = Aanmelding voor een activiteit

button-form-language_pilot = Aanmelden voor de taalpilot
button-form-volunteer = Taalmaatje worden
button-form-housing_signal = Slechte woning of uitzendbureau melden
button-form-event_signup = Aanmelden voor een activiteit

form-intro-language_pilot = U kunt zich hier aanmelden voor de taalpilot Nederlands. Er zijn 500 plaatsen. Ik stel ongeveer negen korte vragen. U mag tussendoor iets anders vragen, en u kunt altijd stoppen.
form-intro-volunteer = Fijn dat u iemand wilt helpen met Nederlands. Ik stel een paar korte vragen. U kunt altijd stoppen.
form-intro-housing_signal = U kunt hier een slechte woning of een slecht uitzendbureau melden, ook zonder uw naam. Uw melding gaat naar het team van de gemeente. Ik kan niet beloven dat er iets gebeurt. Bent u in gevaar? Bel 112.
form-intro-event_signup = U kunt hier laten weten dat u naar een activiteit komt. Ik stel een paar korte vragen.

form-done-language_pilot = U bent aangemeld en u hebt een plaats. Uw code is { $code }. Bewaar die goed: daarmee kunt u uw aanmelding bekijken, veranderen of weghalen. U krijgt bericht als er een groep is.
form-done-volunteer = Dank u wel, u bent aangemeld als taalmaatje. Uw code is { $code }. Bewaar die goed. U krijgt bericht als er iemand bij u past.
form-done-housing_signal = Uw melding is bewaard voor het team van de gemeente. Uw code is { $code }. Ik kan niet beloven dat er iets gebeurt. Bent u in gevaar? Bel 112.
form-done-event_signup = U bent aangemeld. Uw code is { $code }. Bewaar die goed: daarmee kunt u uw aanmelding bekijken, veranderen of weghalen.
form-nothing-event_signup = Er is nu geen activiteit waarvoor u zich hier kunt aanmelden. Vraag het in de bibliotheek of het Taalhuis bij u in de buurt.

form-waiting = Uw aanmelding is bewaard. De plaatsen zijn nu vol. { $state } Als er een plaats vrijkomt, krijgt u bericht. Uw code is { $code }.
form-already = U bent al aangemeld. { $state } Uw code is { $code }.
form-state-place = U hebt een plaats.
form-state-waiting = U staat op de wachtlijst op nummer { $position }.
form-state-received = Uw aanmelding is ontvangen.

form-summary =
    Klopt dit?

    { $lines }
form-pick = Wat wilt u veranderen?
form-take_up = Uw formulier is nog niet klaar. Wilt u verdergaan?
form-still_open = Terug naar uw formulier:
form-paused = Goed. Uw antwoorden blijven 7 dagen versleuteld bewaard. U kunt nu iets anders vragen.
form-dropped = Uw antwoorden zijn weg. Er is niets bewaard.
form-refused = Goed, dan bewaar ik niets. Uw antwoorden zijn weg. U kunt altijd opnieuw beginnen.
form-other_open = U bent nog bezig met een ander formulier. Maak dat eerst af, of stop ermee.
form-over = Dit formulier is klaar of gestopt. Wilt u opnieuw beginnen?
form-must = Deze vraag kan ik niet overslaan.
form-which_place = Welke gemeente bedoelt u?
form-skipped = niet ingevuld
form-unavailable = Ik kan uw gegevens nu niet bereiken. Wat bewaard was, blijft bewaard. Probeer het over een paar minuten opnieuw.
form-moved_up = Goed nieuws: er is een plaats vrij in de taalpilot, en die is voor u. U krijgt bericht als er een groep is.
form-signed_up_again = Iemand heeft zich opnieuw aangemeld met uw telefoonnummer of e-mailadres. Was u dat? Dan hoeft u niets te doen: uw eerste aanmelding blijft staan. Was u het niet? Dan heeft die ander niets van u gezien.
form-invited = Er is een groep voor u in de taalpilot. De begeleider neemt contact met u op over de eerste les.

form-button-done = Klaar
form-button-skip = Overslaan
form-button-why = Waarom?
form-button-go = Verdergaan
form-button-pause = Later verder
form-button-drop = Stoppen en wissen
form-button-confirm = Ja, versturen
form-button-pick = Iets veranderen

form-wrong-phone = Dit is geen telefoonnummer dat ik ken. Schrijf het met het landnummer, bijvoorbeeld +31 6 12345678.
form-wrong-email = Dit is geen goed e-mailadres. Schrijf het zo: naam@voorbeeld.nl.
form-wrong-name = Dit kan ik niet als naam bewaren. Gebruik alleen letters.
form-wrong-too_long = Dit is te lang. Maak het korter.
form-wrong-missing = Ik heb hier een antwoord nodig.
form-wrong-option = Dat herken ik niet. Kies een knop of schrijf een van de woorden.
form-wrong-place = Deze plaats ken ik niet. Schrijf de gemeente, uw dorp of uw postcode.
form-wrong-number = Schrijf een getal.
form-wrong-date = Schrijf de dag zo: 31-01-2027.
form-wrong-past = Die dag is al voorbij. Kies een dag vanaf vandaag.
form-wrong-consent = Zonder uw toestemming kan ik u niet aanmelden.
form-wrong-unknown = Er klopt iets niet meer. Kijk uw antwoorden na.

ask-name = Hoe mag ik u noemen?
ask-contact_way = Hoe kunnen we u bereiken?
ask-phone = Wat is uw telefoonnummer?
ask-email = Wat is uw e-mailadres?
ask-place = In welke gemeente woont u? U mag ook uw dorp of postcode schrijven.
ask-first_language = Wat is uw eerste taal?
ask-dutch_level = Hoe goed is uw Nederlands? Kies de zin die het best past.
ask-stay = Hoe lang denkt u in Nederland te blijven?
ask-times = Wanneer kunt u naar de les? Kies alles wat kan en druk op Klaar.
ask-barriers = Wat maakt het moeilijk om naar de les te gaan? Kies alles wat past en druk op Klaar.
ask-speaks = Welke talen spreekt u? Kies alles wat past en druk op Klaar.
ask-start_from = Vanaf welke dag kunt u beginnen? Schrijf het zo: 31-01-2027.
ask-about = Waar gaat uw melding over?
ask-what = Wat is er aan de hand? Schrijf het in uw eigen woorden. Noem geen namen van andere mensen.
ask-anonymous = Wilt u anoniem blijven?
ask-event = Voor welke activiteit wilt u zich aanmelden?
ask-people = Met hoeveel mensen komt u? Tel uzelf mee.

ask-language_pilot-consent = Mag de Provincie Limburg deze antwoorden gebruiken om u een plaats in de taalpilot te geven en u te bereiken? Ze worden bewaard tot 90 dagen na het einde van de pilot. U kunt ze altijd bekijken, veranderen of laten wissen.
ask-volunteer-consent = Mogen we deze antwoorden gebruiken om u aan iemand te koppelen? Ze worden bewaard tot een jaar na de laatste verandering. U kunt ze altijd laten wissen.
ask-housing_signal-consent = Mag het team van de gemeente deze melding lezen? Ze wordt 180 dagen bewaard. U kunt haar altijd laten wissen.
ask-event_signup-consent = Mogen we deze antwoorden gebruiken om u over de activiteit te berichten? Ze worden 60 dagen bewaard. U kunt ze altijd laten wissen.

why-name = Zo weten we hoe we u mogen aanspreken. Het hoeft niet uw hele naam te zijn.
why-contact_way = We willen u kunnen zeggen wanneer de les begint of wat er verandert.
why-phone = Alleen om u te bereiken. Uw nummer wordt versleuteld bewaard en niet gedeeld met uw werkgever.
why-email = Alleen om u te bereiken. Uw adres wordt versleuteld bewaard en niet gedeeld met uw werkgever.
why-place = Zo zoeken we iets dicht bij uw huis.
why-first_language = Zo kunnen we u helpen in een taal die u goed kent.
why-dutch_level = Zo komt u in een groep met mensen die ongeveer even veel Nederlands kennen.
why-stay = Zo kiezen we een les die past bij uw tijd hier. U mag dit overslaan.
why-times = Zo kiezen we lessen op tijden dat u kunt.
why-barriers = De Provincie wil zulke problemen kleiner maken, bijvoorbeeld met opvang of vervoer. U mag dit overslaan.
why-speaks = Zo vinden we iemand die bij u past.
why-start_from = Zo weten we vanaf wanneer we op u kunnen rekenen. U mag dit overslaan.
why-about = Zo komt uw melding bij de juiste mensen.
why-what = Zo begrijpt het team wat er aan de hand is.
why-anonymous = Zonder naam kan niemand zien wie de melding deed. Met uw naam kan het team u iets terugvragen.
why-event = Zo weet de organisatie wie er komt.
why-people = Zo weten we hoeveel plaats er nodig is.
why-consent = Zonder uw toestemming mogen we niets van u bewaren.

label-name = Naam
label-contact_way = Contact
label-phone = Telefoon
label-email = E-mail
label-place = Gemeente
label-first_language = Eerste taal
label-dutch_level = Nederlands
label-stay = Verblijf
label-times = Tijden
label-barriers = Wat het moeilijk maakt
label-speaks = Talen
label-start_from = Vanaf
label-about = Onderwerp
label-what = Wat er aan de hand is
label-anonymous = Anoniem
label-event = Activiteit
label-people = Aantal mensen
label-consent = Toestemming

option-contact_way-chat = Deze chat
option-contact_way-phone = Telefoon
option-contact_way-email = E-mail
option-place-other = Ergens anders
option-dutch_level-a0 = Ik ken nog bijna geen Nederlands
option-dutch_level-a1 = Ik kan mijn naam en adres zeggen
option-dutch_level-a2 = Ik kan een kort, simpel gesprek voeren
option-dutch_level-b1 = Ik kan over mijn werk en leven praten
option-dutch_level-b2 = Ik kan bijna alles zeggen en lezen
option-stay-months = Een paar maanden
option-stay-year = Ongeveer een jaar
option-stay-years = Een paar jaar
option-stay-always = Ik wil blijven
option-times-days = Overdag
option-times-evenings = {""}'s Avonds
option-times-weekend = In het weekend
option-times-shifts = Wisselende diensten
option-barriers-childcare = Opvang voor kinderen
option-barriers-transport = Vervoer
option-barriers-shift_work = Ploegendienst
option-barriers-cost = De kosten
option-barriers-other = Iets anders
option-barriers-none = Niets
option-about-housing = De woning
option-about-agency = Het uitzendbureau
option-about-both = Allebei
option-anonymous-yes = Ja, anoniem
option-anonymous-no = Nee, u mag mijn naam weten
option-consent-yes = Ja, dat mag
option-consent-no = Nee, bewaar niets

option-language-other = Een andere taal

words-why = waarom, waarom?, waarom vraag je dat, waarom vraagt u dat
words-skip = overslaan, sla over, geen antwoord, weet ik niet, dat wil ik niet zeggen, ik wil dat niet zeggen, ik wil mijn naam niet geven, liever niet
words-stop = stop, stoppen, pauze, later
words-correct = veranderen, verander, verbeteren, terug, fout, dat klopt niet
words-go = verder, verdergaan, ga verder, ga door, doorgaan
words-done = klaar, dat is alles
words-yes = ja, ja graag, ok, oké, klopt, goed, prima
words-no = nee, nee bedankt, klopt niet
words-and = en, of, en ook, plus
words-my_name_is = mijn naam is, ik heet, ik ben, noem me
words-danger = 112, help help, ambulance, brand in, ik bloed, verkracht, zelfmoord, ik wil dood, ik wil niet meer leven, slaat me, slaan me, vermoord, mes in, doodgaan, ik word geslagen
words-danger_alone = help, help me, help mij, help ons, help me aub, help me alsjeblieft, help me alstublieft, help aub, help alsjeblieft, help alstublieft, hulp, hulp aub, sos
words-mine_show = laat zien, bekijken, wat heb je van mij, wat hebt u van mij, wat weet je van mij, wat weet u van mij, toon
words-mine_change = veranderen, verander, wijzigen, wijzig
words-mine_withdraw = afmelden, uitschrijven, meld me af, intrekken
words-mine_delete = wis alles, alles wissen, verwijder alles, wissen, verwijderen

mine-choose = Wat wilt u doen?
mine-button-show = Bekijken wat er bewaard is
mine-button-change = Veranderen
mine-button-withdraw = Afmelden
mine-button-delete = Alles wissen
mine-button-code = Ik heb een code
mine-button-withdraw_yes = Ja, meld me af
mine-button-delete_yes = Ja, wis alles
mine-button-no = Nee
mine-ask_code = Schrijf uw code. Die ziet er zo uit: W-7K3P-9QXD.
mine-nothing = In dit gesprek is geen aanmelding bewaard. Hebt u zich op een andere plek aangemeld? Gebruik dan uw code.
mine-left = Goed, er is niets veranderd.
mine-sure_withdraw = Wilt u zich echt afmelden? Uw plaats gaat dan naar de volgende, en uw antwoorden worden gewist.
mine-sure_delete = Wilt u echt alles wissen? Dit kan niet terug.
mine-receipt_withdraw =
    U bent afgemeld op { $at } (UTC). Dit is gewist:

    { $lines }
mine-receipt_delete =
    Alles is gewist op { $at } (UTC):

    { $lines }
mine-removed-signups = Aanmeldingen: { $count }
mine-removed-drafts = Formulieren die nog niet klaar waren: { $count }
mine-removed-messages = Berichten die nog klaarstonden: { $count }
mine-removed-handovers = Gesprekken met een medewerker: { $count }
mine-removed-telegram = Voor Telegram (adres, gekozen taal): { $count }
mine-removed-conversation = Het geheugen van dit gesprek
mine-shown =
    { $title }. { $state }
    Code: { $code }

    { $lines }
mine-has_draft = Er is ook een formulier dat nog niet klaar is. Dat wordt na 7 dagen vanzelf gewist.
mine-too_many_codes = Te veel verkeerde codes. Probeer het over een uur opnieuw.
mine-unknown_code = Deze code ken ik niet. Kijk of u hem goed hebt overgenomen.
