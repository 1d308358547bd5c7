# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Taalpilot Nederlands
title-volunteer = Taalmaatje (vrijwilliger)
title-housing_signal = Melding over wonen of uitzendbureau
title-event_signup = Aanmelding voor een activiteit

button-form-language_pilot = Aanmelden voor de taalpilot
button-form-volunteer = Taalmaatje worden
button-form-housing_signal = Slechte woning of uitzendbureau melden
button-form-event_signup = Aanmelden voor een activiteit

form-intro-language_pilot = Je kunt je hier aanmelden voor de taalpilot Nederlands. Er zijn 500 plaatsen. Ik stel ongeveer negen korte vragen. Je mag tussendoor iets anders vragen, en je kunt altijd stoppen.
form-intro-volunteer = Fijn dat je iemand wilt helpen met Nederlands. Ik stel een paar korte vragen. Je kunt altijd stoppen.
form-intro-housing_signal = Je kunt hier een slechte woning of een slecht uitzendbureau melden, ook zonder je naam. Je melding gaat naar het team van de gemeente. Ik kan niet beloven dat er iets gebeurt. Ben je in gevaar? Bel 112.
form-intro-event_signup = Je kunt hier laten weten dat je naar een activiteit komt. Ik stel een paar korte vragen.

form-done-language_pilot = Je bent aangemeld en je hebt een plaats. Je code is { $code }. Bewaar die goed: daarmee kun je je aanmelding bekijken, veranderen of weghalen. Je krijgt bericht als er een groep is.
form-done-volunteer = Dank je wel, je bent aangemeld als taalmaatje. Je code is { $code }. Bewaar die goed. Je krijgt bericht als er iemand bij je past.
form-done-housing_signal = Je melding is bewaard voor het team van de gemeente. Je code is { $code }. Ik kan niet beloven dat er iets gebeurt. Ben je in gevaar? Bel 112.
form-done-event_signup = Je bent aangemeld. Je code is { $code }. Bewaar die goed: daarmee kun je je aanmelding bekijken, veranderen of weghalen.
form-nothing-event_signup = Er is nu geen activiteit waarvoor je je hier kunt aanmelden. Vraag het in de bibliotheek of het Taalhuis bij je in de buurt.

form-waiting = Je aanmelding is bewaard. De plaatsen zijn nu vol. { $state } Als er een plaats vrijkomt, krijg je bericht. Je code is { $code }.
form-already = Je bent al aangemeld. { $state } Je code is { $code }.
form-state-place = Je hebt een plaats.
form-state-waiting = Je staat op de wachtlijst op nummer { $position }.
form-state-received = Je aanmelding is ontvangen.

form-summary =
    Klopt dit?

    { $lines }
form-pick = Wat wil je veranderen?
form-take_up = Je formulier is nog niet klaar. Wil je verdergaan?
form-still_open = Terug naar je formulier:
form-paused = Goed. Je antwoorden blijven 7 dagen versleuteld bewaard. Je kunt nu iets anders vragen.
form-dropped = Je antwoorden zijn weg. Er is niets bewaard.
form-refused = Goed, dan bewaar ik niets. Je antwoorden zijn weg. Je kunt altijd opnieuw beginnen.
form-other_open = Je bent nog bezig met een ander formulier. Maak dat eerst af, of stop ermee.
form-over = Dit formulier is klaar of gestopt. Wil je opnieuw beginnen?
form-must = Deze vraag kan ik niet overslaan.
form-which_place = Welke gemeente bedoel je?
form-skipped = niet ingevuld
form-unavailable = Ik kan je gegevens nu niet bereiken. Wat bewaard was, blijft bewaard. Probeer het over een paar minuten opnieuw.
form-moved_up = Goed nieuws: er is een plaats vrij in de taalpilot, en die is voor jou. Je krijgt bericht als er een groep is.
form-signed_up_again = Iemand heeft zich opnieuw aangemeld met jouw telefoonnummer of e-mailadres. Was jij dat? Dan hoef je niets te doen: je eerste aanmelding blijft staan. Was jij het niet? Dan heeft die ander niets van jou gezien.
form-invited = Er is een groep voor je in de taalpilot. De begeleider neemt contact met je op over de eerste les.

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
form-wrong-place = Deze plaats ken ik niet. Schrijf de gemeente, je dorp of je postcode.
form-wrong-number = Schrijf een getal.
form-wrong-date = Schrijf de dag zo: 31-01-2027.
form-wrong-past = Die dag is al voorbij. Kies een dag vanaf vandaag.
form-wrong-consent = Zonder je toestemming kan ik je niet aanmelden.
form-wrong-unknown = Er klopt iets niet meer. Kijk je antwoorden na.

ask-name = Hoe mag ik je noemen?
ask-contact_way = Hoe kunnen we je bereiken?
ask-phone = Wat is je telefoonnummer?
ask-email = Wat is je e-mailadres?
ask-place = In welke gemeente woon je? Je mag ook je dorp of postcode schrijven.
ask-first_language = Wat is je eerste taal?
ask-dutch_level = Hoe goed is je Nederlands? Kies de zin die het best past.
ask-stay = Hoe lang denk je in Nederland te blijven?
ask-times = Wanneer kun je naar de les? Kies alles wat kan en druk op Klaar.
ask-barriers = Wat maakt het moeilijk om naar de les te gaan? Kies alles wat past en druk op Klaar.
ask-speaks = Welke talen spreek je? Kies alles wat past en druk op Klaar.
ask-start_from = Vanaf welke dag kun je beginnen? Schrijf het zo: 31-01-2027.
ask-about = Waar gaat je melding over?
ask-what = Wat is er aan de hand? Schrijf het in je eigen woorden. Noem geen namen van andere mensen.
ask-anonymous = Wil je anoniem blijven?
ask-event = Voor welke activiteit wil je je aanmelden?
ask-people = Met hoeveel mensen kom je?

ask-language_pilot-consent = Mag de Provincie Limburg deze antwoorden gebruiken om je een plaats in de taalpilot te geven en je te bereiken? Ze worden bewaard tot 90 dagen na het einde van de pilot. Je kunt ze altijd bekijken, veranderen of laten wissen.
ask-volunteer-consent = Mogen we deze antwoorden gebruiken om je aan iemand te koppelen? Ze worden bewaard tot een jaar na de laatste verandering. Je kunt ze altijd laten wissen.
ask-housing_signal-consent = Mag het team van de gemeente deze melding lezen? Ze wordt 180 dagen bewaard. Je kunt haar altijd laten wissen.
ask-event_signup-consent = Mogen we deze antwoorden gebruiken om je over de activiteit te berichten? Ze worden 60 dagen bewaard. Je kunt ze altijd laten wissen.

why-name = Zo weten we hoe we je mogen aanspreken. Het hoeft niet je hele naam te zijn.
why-contact_way = We willen je kunnen zeggen wanneer de les begint of wat er verandert.
why-phone = Alleen om jou te bereiken. Je nummer wordt versleuteld bewaard en niet gedeeld met je werkgever.
why-email = Alleen om jou te bereiken. Je adres wordt versleuteld bewaard en niet gedeeld met je werkgever.
why-place = Zo zoeken we iets dicht bij je huis.
why-first_language = Zo kunnen we je helpen in een taal die je goed kent.
why-dutch_level = Zo kom je in een groep met mensen die ongeveer even veel Nederlands kennen.
why-stay = Zo kiezen we een les die past bij je tijd hier. Je mag dit overslaan.
why-times = Zo kiezen we lessen op tijden dat je kunt.
why-barriers = De Provincie wil zulke problemen kleiner maken, bijvoorbeeld met opvang of vervoer. Je mag dit overslaan.
why-speaks = Zo vinden we iemand die bij je past.
why-start_from = Zo weten we vanaf wanneer we op je kunnen rekenen. Je mag dit overslaan.
why-about = Zo komt je melding bij de juiste mensen.
why-what = Zo begrijpt het team wat er aan de hand is.
why-anonymous = Zonder naam kan niemand zien wie de melding deed. Met je naam kan het team je iets terugvragen.
why-event = Zo weet de organisatie wie er komt.
why-people = Zo weten we hoeveel plaats er nodig is.
why-consent = Zonder je toestemming mogen we niets van je bewaren.

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
option-anonymous-no = Nee, je mag mijn naam weten
option-consent-yes = Ja, dat mag
option-consent-no = Nee, bewaar niets

option-language-nl = Nederlands
option-language-pl = Pools
option-language-ro = Roemeens
option-language-bg = Bulgaars
option-language-hu = Hongaars
option-language-uk = Oekraïens
option-language-de = Duits
option-language-en = Engels
option-language-es = Spaans
option-language-tr = Turks
option-language-ar = Arabisch
option-language-other = Een andere taal

words-why = waarom, waarom?, waarom vraag je dat
words-skip = overslaan, sla over, geen antwoord, weet ik niet, dat wil ik niet zeggen, ik wil dat niet zeggen, ik wil mijn naam niet geven, liever niet
words-stop = stop, stoppen, pauze, later
words-correct = veranderen, verander, verbeteren, terug, fout, dat klopt niet
words-go = verder, verdergaan, ga verder, ga door, doorgaan
words-done = klaar, dat is alles
words-yes = ja, ja graag, ok, oké, klopt, goed, prima
words-no = nee, nee bedankt, klopt niet
words-my_name_is = mijn naam is, ik heet, ik ben, noem me
words-danger = 112, help me, ambulance, brand in, ik bloed, verkracht, zelfmoord, ik wil dood, ik wil niet meer leven, slaat me, slaan me, vermoord, mes in, doodgaan, ik word geslagen
words-mine_show = laat zien, bekijken, wat heb je van mij, wat weet je van mij, toon
words-mine_change = veranderen, verander, wijzigen, wijzig
words-mine_withdraw = afmelden, uitschrijven, meld me af, intrekken
words-mine_delete = wis alles, alles wissen, verwijder alles, wissen, verwijderen

mine-choose = Wat wil je doen?
mine-button-show = Bekijken wat er bewaard is
mine-button-change = Veranderen
mine-button-withdraw = Afmelden
mine-button-delete = Alles wissen
mine-button-code = Ik heb een code
mine-button-withdraw_yes = Ja, meld me af
mine-button-delete_yes = Ja, wis alles
mine-button-no = Nee
mine-ask_code = Schrijf je code. Die ziet er zo uit: W-7K3P-9QXD.
mine-nothing = In dit gesprek is geen aanmelding bewaard. Heb je je op een andere plek aangemeld? Gebruik dan je code.
mine-left = Goed, er is niets veranderd.
mine-sure_withdraw = Wil je je echt afmelden? Je plaats gaat dan naar de volgende, en je antwoorden worden gewist.
mine-sure_delete = Wil je echt alles wissen? Dit kan niet terug.
mine-receipt_withdraw =
    Je bent afgemeld op { $at } (UTC). Dit is gewist:

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
mine-unknown_code = Deze code ken ik niet. Kijk of je hem goed hebt overgenomen.
