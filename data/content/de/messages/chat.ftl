# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Guten Tag! Ich bin Wegwijzer. Stellen Sie Ihre Frage zu Arbeit, Wohnen, Geld, Gesundheit oder Papieren in Limburg. Sie können in Ihrer eigenen Sprache schreiben.
thanks = Gern geschehen. Haben Sie noch eine Frage? Fragen Sie einfach.
goodbye = Auf Wiedersehen. Sie können jederzeit mit einer neuen Frage wiederkommen.
capabilities =
    Ich bin ein Computer, kein Mensch. Ich gebe kostenlose Informationen für Menschen, die zum Arbeiten nach Limburg kommen.

    - Ich beantworte Fragen zu Arbeit, Lohn, Miete, Gesundheit, Steuern, Papieren und zum Niederländischlernen.
    - Ich zeige, von welcher offiziellen Seite die Antwort kommt.
    - Ich sage, welche Stelle Ihnen helfen kann.

    Sie müssen Ihren Namen nicht nennen. Was möchten Sie wissen?
insult = Ich merke, dass Sie wütend sind. Das ist in Ordnung. Erzählen Sie in ein paar Worten, was passiert ist, dann helfe ich beim Suchen. Sie können auch mit einem Menschen sprechen.
affirm = Gut. Was möchten Sie wissen?
deny = In Ordnung. Sie können jederzeit eine andere Frage stellen.

## Niet zeker

choose = Ich bin nicht sicher, was Sie meinen. Wählen Sie, was am besten passt.
likely = Meinen Sie etwas anderes?
reconsider = Das war nicht das, was Sie gesucht haben. Meinen Sie eine von diesen Fragen? Sie können es auch mit anderen Worten sagen.
reconsider-none = Es tut mir leid, dass ich Sie nicht richtig verstanden habe. Sagen Sie es mit anderen Worten oder sprechen Sie mit einem Menschen.
unknown =
    Das weiß ich nicht, oder ich verstehe es nicht richtig. Ich erfinde keine Antwort.

    - Sagen Sie es mit anderen Worten, in einem kurzen Satz.
    - Oder wählen Sie unten, wie Sie weitermachen möchten.

    Bei Gefahr rufen Sie 112 an.
follow-up-cost = { $title }: Einen geprüften Betrag habe ich hier nicht. Schauen Sie auf der offiziellen Seite nach oder fragen Sie bei der Stelle.
follow-up-duration = { $title }: Eine geprüfte Frist habe ich hier nicht. Schauen Sie auf der offiziellen Seite nach oder fragen Sie bei der Stelle.
follow-up-documents = { $title }: Eine geprüfte Liste der Papiere habe ich hier nicht. Schauen Sie auf der offiziellen Seite nach. Nehmen Sie immer Ihren Pass oder Personalausweis mit.
follow-up-family = { $title }: Ob das auch für eine andere Person gilt, hängt von der Situation dieser Person ab. Schauen Sie auf der offiziellen Seite nach oder fragen Sie bei der Stelle.
follow-up-place = { $title }: Die Regeln sind in den ganzen Niederlanden gleich. Nur die Stelle ist je nach Ort anders. Fragen Sie bei der Gemeinde (gemeente), in der Sie wohnen.
follow-up-unclear = Zu welchem Thema möchten Sie das wissen? Stellen Sie Ihre Frage in einem Satz.
unsupported = Ich kann keine Fotos, Sprachnachrichten oder Dateien lesen. Schreiben Sie Ihre Frage in ein paar Worten.
only_a_link = Ich kann keine Links öffnen. Schreiben Sie in ein paar Worten, was Sie wissen möchten.
only_a_number = Das sieht aus wie eine Telefonnummer oder eine andere Nummer. Ich habe sie nicht gespeichert. Schreiben Sie in ein paar Worten, was Sie wissen möchten.
no_words = Ich sehe keine Wörter in Ihrer Nachricht. Schreiben Sie Ihre Frage in ein paar Worten.
one_moment = Einen Moment. Es dauert etwas länger als sonst; Ihre Nachricht wird gleich beantwortet. Besteht Gefahr? Rufen Sie 112 an.

## Taal

language-choose = In welcher Sprache möchten Sie weitermachen?
language-chosen = Gut, wir machen auf Deutsch weiter.
language-unclear = Welche Sprache sprechen Sie?
language-not_live = Ihre Sprache gibt es hier noch nicht. Wählen Sie eine Sprache, die Sie auch verstehen. Wir zählen, wie oft nach Ihrer Sprache gefragt wird.

## Loketten en mensen

find_office =
    Welche Stelle Ihnen hilft, hängt von Ihrer Frage ab.

    - Anmelden, BSN, Umzug: die Gemeinde (gemeente), in der Sie wohnen. Bleiben Sie kurz: der RNI-Schalter in Venlo oder Heerlen, mit Termin.
    - Wohnen oder Arbeiten über die Grenze: der GrenzInfoPunkt (GrensInfoPunt).
    - Vertrag, Lohn oder Miete: das Juridisch Loket (Rechtsberatung), kostenlos.
    - Niederländisch lernen: das Taalhuis in der Bibliothek.

    Prüfen Sie die Öffnungszeiten, bevor Sie hingehen. Stellen Sie Ihre Frage, dann sage ich, was passt.
talk_to_person =
    Gerade kann kein Mensch in diesen Chat kommen. Hier helfen Ihnen Menschen kostenlos:

    - Juridisch Loket (Rechtsberatung): bei Problemen mit Vertrag, Lohn, Kündigung oder Miete. Es hilft auch auf Polnisch, Rumänisch und Bulgarisch.
    - FairWork (Hilfsorganisation): wenn Ihr Arbeitgeber Sie ausbeutet oder unter Druck setzt.
    - Die Gemeinde (gemeente), in der Sie wohnen: bei der Anmeldung oder wenn Sie keinen Schlafplatz haben.

    Bei Gefahr rufen Sie 112 an.
events = Ich habe jetzt keine geprüften Aktivitäten im Kalender. Fragen Sie in der Bibliothek oder im Taalhuis in Ihrer Nähe.
delete_my_data = Ihre Fragen werden nicht gespeichert. Das Gespräch bleibt kurz im Speicher und ist spätestens 24 Stunden nach Ihrer letzten Nachricht weg. Nur wenn Sie ein Formular ausfüllen, werden diese Antworten gespeichert, verschlüsselt. Sie können diese Antworten ansehen, ändern oder löschen lassen.
withdraw_signup = Ich sehe nach, ob Sie in diesem Gespräch angemeldet sind.

## Gevaar

crisis =
    Sind Sie jetzt in Gefahr? Rufen Sie 112 an, Tag und Nacht, kostenlos.

    Denken Sie an Suizid? Rufen Sie kostenlos 0800-0113 an. Sie können auch mit 113 chatten, auf 113.nl. Sie sind nicht allein.

    Werden Sie geschlagen oder bedroht? Gehen Sie an einen sicheren Ort und rufen Sie 112 an.

## Knoppen

button-capabilities = Was kann ich fragen?
button-find_office = Welche Stelle hilft mir?
button-talk_to_person = Mit einem Menschen sprechen
button-change_language = Andere Sprache
button-signup_language_pilot = Zum Sprachprojekt (taalpilot) anmelden
button-withdraw_signup = Vom Sprachprojekt (taalpilot) abmelden
button-events = Aktivitäten
button-delete_my_data = Meine Daten
button-greet = Begrüßung
button-thanks = Dank
button-goodbye = Abschied
button-insult = Ärger
button-affirm = Ja
button-deny = Nein
button-crisis = Sofort Hilfe
button-wrong_answer = Das habe ich nicht gemeint
button-none = Keine davon

## Fouten

error-empty = Schreiben Sie zuerst Ihre Frage.
error-too_long = Ihre Nachricht ist zu lang. Machen Sie sie kürzer als { $most } Zeichen.
error-too_many = Sie schicken viele Nachrichten hintereinander. Warten Sie { $seconds } Sekunden und versuchen Sie es noch einmal. Bei Gefahr rufen Sie 112 an.
error-old_button = Dieser Knopf funktioniert nicht mehr. Schreiben Sie Ihre Frage.
error-request = Diese Anfrage stimmt nicht. Laden Sie die Seite neu.
error-internal = Etwas ist schiefgegangen. Ihre Nachricht ist nicht weg: Versuchen Sie es noch einmal. Bei Gefahr rufen Sie 112 an.

## Venster

widget-title = Wegwijzer
widget-intro = Stellen Sie Ihre Frage in Ihrer eigenen Sprache. Schreiben Sie keine Namen oder Nummern. Bei Gefahr rufen Sie 112 an.
widget-placeholder = Schreiben Sie Ihre Frage
widget-send = Senden
widget-language = Sprache
widget-language-auto = Sprache meiner Nachricht
widget-log = Gespräch
widget-you = Sie
widget-bot = Wegwijzer
widget-source = Offizielle Seite: { $name }
widget-reviewed = Geprüft am { $date }
widget-new-window = öffnet sich in einem neuen Fenster
widget-waiting = Wegwijzer sucht die Antwort
widget-offline = Kein Internet. Ihre Nachricht wird gesendet, sobald es wieder eine Verbindung gibt.
widget-retry = Noch einmal versuchen
widget-failed = Nicht gesendet.
widget-general = Das sind allgemeine Informationen, keine Rechtsberatung.
widget-share-location = Teilen, wo ich bin
widget-no-location = Ich kann nicht sehen, wo Sie sind. Schreiben Sie den Namen Ihres Ortes.
