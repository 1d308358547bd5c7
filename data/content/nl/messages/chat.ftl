# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Dag! Ik ben Wegwijzer. Stel uw vraag over werk, wonen, geld, zorg of papieren in Limburg. U mag in uw eigen taal schrijven.
thanks = Graag gedaan. Hebt u nog een vraag? Stel die gerust.
goodbye = Tot ziens. U kunt altijd terugkomen met een nieuwe vraag.
capabilities =
    Ik ben een computer, geen mens. Ik geef gratis informatie aan mensen die in Limburg komen werken.

    - Ik beantwoord vragen over werk, loon, huur, zorg, belasting, papieren en Nederlands leren.
    - Ik laat zien van welke officiële pagina het antwoord komt.
    - Ik zeg welk loket u kan helpen.

    U hoeft uw naam niet te noemen. Wat wilt u weten?
insult = Ik merk dat u boos bent. Dat kan. Vertel in een paar woorden wat er is gebeurd, dan zoek ik mee. U kunt ook met een mens praten.
affirm = Goed. Wat wilt u weten?
deny = Dat is goed. U kunt altijd een andere vraag stellen.

## Niet zeker

choose = Ik weet niet zeker wat u bedoelt. Kies wat het best past.
likely = Bedoelt u iets anders?
reconsider = Dat was niet wat u zocht. Bedoelt u een van deze vragen? U kunt het ook met andere woorden zeggen.
reconsider-none = Het spijt me dat ik u niet goed begreep. Zeg het met andere woorden, of praat met een mens.
unknown =
    Dit weet ik niet, of ik begrijp het niet goed. Ik verzin geen antwoord.

    - Zeg het met andere woorden, in één korte zin.
    - Of kies hieronder hoe u verder wilt.

    Bij gevaar: bel 112.
follow-up-cost = { $title }: een gecontroleerd bedrag heb ik hier niet. Kijk op de officiële pagina of vraag het aan het loket.
follow-up-duration = { $title }: een gecontroleerde termijn heb ik hier niet. Kijk op de officiële pagina of vraag het aan het loket.
follow-up-documents = { $title }: een gecontroleerde lijst van papieren heb ik hier niet. Kijk op de officiële pagina. Neem altijd uw paspoort of identiteitskaart mee.
follow-up-family = { $title }: of dit ook voor iemand anders geldt, hangt af van de situatie van die persoon. Kijk op de officiële pagina of vraag het aan het loket.
follow-up-place = { $title }: de regels zijn in heel Nederland gelijk. Alleen het loket is per plaats anders. Vraag het bij de gemeente waar u woont.
follow-up-unclear = Over welk onderwerp wilt u dat weten? Stel uw vraag in één zin.
unsupported = Ik kan geen foto's, spraakberichten of bestanden lezen. Typ uw vraag in een paar woorden.
only_a_link = Ik kan geen links openen. Typ in een paar woorden wat u wilt weten.
only_a_number = Dit lijkt een telefoonnummer of een ander nummer. Ik heb het niet bewaard. Typ in een paar woorden wat u wilt weten.
no_words = Ik zie geen woorden in uw bericht. Typ uw vraag in een paar woorden.
one_moment = Een ogenblik. Het duurt even langer dan normaal; uw bericht wordt zo beantwoord. Is er gevaar? Bel 112.

## Taal

language-choose = In welke taal wilt u verder?
language-chosen = Goed, we gaan verder in het Nederlands.
language-unclear = Welke taal spreekt u?
language-not_live = Uw taal is er nog niet. Kies een taal die u ook begrijpt. We tellen mee dat er vraag is naar uw taal.

## Loketten en mensen

find_office =
    Welk loket u helpt, hangt af van uw vraag.

    - Inschrijven, BSN, verhuizen: de gemeente waar u woont. Blijft u kort: het RNI-loket in Venlo of Heerlen, op afspraak.
    - Wonen of werken over de grens: het GrensInfoPunt.
    - Contract, loon of huur: het Juridisch Loket, gratis.
    - Nederlands leren: het Taalhuis in de bibliotheek.

    Controleer de openingstijden voordat u gaat. Stel uw vraag, dan zeg ik wat past.
talk_to_person =
    Een mens kan nu niet in deze chat komen. Deze mensen helpen gratis:

    - Juridisch Loket: bij problemen met contract, loon, ontslag of huur. Het helpt ook in het Pools, Roemeens en Bulgaars.
    - FairWork: als uw werkgever u uitbuit of onder druk zet.
    - De gemeente waar u woont: bij inschrijving of als u geen slaapplaats hebt.

    Bij gevaar: bel 112.
events = Ik heb nu geen gecontroleerde activiteiten in de agenda. Vraag het in de bibliotheek of het Taalhuis bij u in de buurt.
delete_my_data = Uw vragen worden niet bewaard. Het gesprek blijft kort in het geheugen en is uiterlijk 24 uur na uw laatste bericht weg. Alleen als u een formulier invult, blijven die antwoorden bewaard, versleuteld. U kunt ze bekijken, veranderen of laten wissen.
withdraw_signup = Ik kijk of u in dit gesprek bent aangemeld.

## Gevaar

crisis =
    Is er nu gevaar? Bel 112, dag en nacht, gratis.

    Denkt u aan zelfdoding? Bel gratis 0800-0113. U kunt ook met 113 chatten op 113.nl. U bent niet alleen.

    Wordt u geslagen of bedreigd? Ga naar een veilige plek en bel 112.

## Knoppen

button-capabilities = Wat kan ik vragen?
button-find_office = Welk loket helpt mij?
button-talk_to_person = Met een mens praten
button-change_language = Andere taal
button-signup_language_pilot = Aanmelden voor de taalpilot
button-withdraw_signup = Afmelden voor de taalpilot
button-events = Activiteiten
button-delete_my_data = Mijn gegevens
button-greet = Begroeting
button-thanks = Bedanken
button-goodbye = Afscheid
button-insult = Boosheid
button-affirm = Ja
button-deny = Nee
button-crisis = Direct hulp
button-wrong_answer = Dit bedoelde ik niet
button-none = Geen van deze

## Fouten

error-empty = Typ eerst uw vraag.
error-too_long = Uw bericht is te lang. Maak het korter dan { $most } tekens.
error-too_many = U stuurt veel berichten achter elkaar. Wacht { $seconds } seconden en probeer het opnieuw. Bij gevaar: bel 112.
error-old_button = Deze knop werkt niet meer. Typ uw vraag.
error-request = Deze aanvraag klopt niet. Laad de pagina opnieuw.
error-internal = Er ging iets mis. Uw bericht is niet weg: probeer het opnieuw. Bij gevaar: bel 112.

## Venster

widget-title = Wegwijzer
widget-intro = Stel uw vraag in uw eigen taal. Typ geen namen of nummers. Bij gevaar: bel 112.
widget-placeholder = Typ uw vraag
widget-send = Versturen
widget-language = Taal
widget-language-auto = Taal van mijn bericht
widget-log = Gesprek
widget-you = U
widget-bot = Wegwijzer
widget-source = Officiële pagina: { $name }
widget-reviewed = Gecontroleerd op { $date }
widget-new-window = opent in een nieuw venster
widget-waiting = Wegwijzer zoekt het antwoord
widget-offline = Geen internet. Uw bericht wordt verstuurd zodra er weer verbinding is.
widget-retry = Opnieuw proberen
widget-failed = Niet verstuurd.
widget-general = Dit is algemene informatie, geen juridisch advies.
widget-share-location = Delen waar ik ben
widget-no-location = Ik kan niet zien waar u bent. Typ de naam van uw plaats.
