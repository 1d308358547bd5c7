# Wat alleen op Telegram gezegd wordt: het menu, de groep, delen met één knop.

privacy =
    Dit doet Wegwijzer met uw gegevens op Telegram:

    - Ik bewaar uw vragen niet. Een bericht staat versleuteld klaar tot het antwoord bij u is.
    - Uw naam en nummer op Telegram bewaar ik niet leesbaar.
    - Meldt u zich aan of praat u met een mens? Dan bewaar ik, versleuteld, waar het antwoord heen moet. Is dat klaar, dan gaat het weg.
    - Telegram zelf is een bedrijf en kan zien dat u met mij praat. Dat kan ik niet veranderen.

    Typ /delete om te horen hoe u uw gegevens laat wissen.
only_in_private = Dit is persoonlijk. Anderen lezen hier mee. Schrijf mij in een gesprek met ons tweeën.
telegram-private = Alleen met Wegwijzer praten
telegram-share-contact = U kunt uw telefoonnummer typen, of het met de knop onderaan delen.
telegram-share-contact-button = Mijn telefoonnummer delen
telegram-share-location = Zal ik kijken wat bij u in de buurt is? Deel waar u bent met de knop onderaan. Ik bewaar het niet.
telegram-share-location-button = Delen waar ik ben

telegram-command-start = Beginnen
telegram-command-help = Wat kan ik vragen?
telegram-command-language = Andere taal kiezen
telegram-command-office = Welk loket helpt mij?
telegram-command-course = Nederlands leren: aanmelden
telegram-command-person = Met een mens praten
telegram-command-privacy = Wat gebeurt er met mijn gegevens?
telegram-command-delete = Mijn gegevens wissen
