# Was nur auf Telegram gesagt wird: das Menü, die Gruppe, Teilen mit einem Knopf.

privacy =
    Das macht Wegwijzer mit Ihren Daten auf Telegram:

    - Ich speichere Ihre Fragen nicht. Eine Nachricht liegt verschlüsselt bereit, bis Sie die Antwort haben.
    - Ihren Namen und Ihre Nummer auf Telegram speichere ich nicht lesbar.
    - Melden Sie sich an oder sprechen Sie mit einem Menschen? Dann speichere ich verschlüsselt, wohin die Antwort gehen soll. Ist das erledigt, wird es gelöscht.
    - Telegram selbst ist ein Unternehmen und kann sehen, dass Sie mit mir schreiben. Das kann ich nicht ändern.

    Tippen Sie /delete, um zu erfahren, wie Ihre Daten gelöscht werden.
only_in_private = Das ist persönlich. Hier lesen andere mit. Schreiben Sie mir in einem privaten Chat.
telegram-private = Privat mit Wegwijzer schreiben
telegram-share-contact = Sie können Ihre Telefonnummer tippen oder mit dem Knopf unten teilen.
telegram-share-contact-button = Meine Telefonnummer teilen
telegram-share-location = Soll ich schauen, was in Ihrer Nähe ist? Teilen Sie mit dem Knopf unten, wo Sie sind. Ich speichere es nicht.
telegram-share-location-button = Teilen, wo ich bin

telegram-command-start = Anfangen
telegram-command-help = Was kann ich fragen?
telegram-command-language = Andere Sprache wählen
telegram-command-office = Welche Stelle hilft mir?
telegram-command-course = Niederländisch lernen: anmelden
telegram-command-person = Mit einem Menschen sprechen
telegram-command-privacy = Was passiert mit meinen Daten?
telegram-command-delete = Meine Daten löschen
