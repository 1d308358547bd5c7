# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Sprachprojekt Niederländisch (taalpilot)
title-volunteer = Sprachpatenschaft (ehrenamtlich)
title-housing_signal = Meldung zu Wohnung oder Zeitarbeitsfirma
title-event_signup = Anmeldung zu einer Veranstaltung

button-form-language_pilot = Zum Sprachprojekt (taalpilot) anmelden
button-form-volunteer = Sprachpatenschaft übernehmen
button-form-housing_signal = Schlechte Wohnung oder Firma melden
button-form-event_signup = Zu einer Veranstaltung anmelden

form-intro-language_pilot = Hier können Sie sich für das Sprachprojekt Niederländisch (taalpilot) anmelden. Es gibt 500 Plätze. Ich stelle ungefähr neun kurze Fragen. Sie dürfen zwischendurch etwas anderes fragen und jederzeit aufhören.
form-intro-volunteer = Schön, dass Sie jemandem mit Niederländisch helfen wollen. Ich stelle ein paar kurze Fragen. Sie können jederzeit aufhören.
form-intro-housing_signal = Hier können Sie eine schlechte Wohnung oder eine schlechte Zeitarbeitsfirma (uitzendbureau) melden, auch ohne Ihren Namen. Ihre Meldung geht an das Team der Gemeinde (gemeente). Ich kann nicht versprechen, dass etwas passiert. Sind Sie in Gefahr? Rufen Sie 112 an.
form-intro-event_signup = Hier können Sie sagen, dass Sie zu einer Veranstaltung kommen möchten. Sie erfahren dann, wann und wo sie ist.

form-done-language_pilot = Sie sind angemeldet und haben einen Platz. Ihr Code ist { $code }. Bewahren Sie ihn gut auf: Damit können Sie Ihre Anmeldung ansehen, ändern oder löschen. Sie bekommen eine Nachricht, wenn es eine Gruppe gibt.
form-done-volunteer = Danke, Sie sind für eine Sprachpatenschaft angemeldet. Ihr Code ist { $code }. Bewahren Sie ihn gut auf. Sie bekommen eine Nachricht, wenn jemand zu Ihnen passt.
form-done-housing_signal = Ihre Meldung ist für das Team der Gemeinde gespeichert. Ihr Code ist { $code }. Ich kann nicht versprechen, dass etwas passiert. Sind Sie in Gefahr? Rufen Sie 112 an.
form-done-event_signup = Sie sind angemeldet. Ihr Code ist { $code }. Bewahren Sie ihn gut auf. Sie bekommen eine Nachricht über Tag und Ort.

form-waiting = Ihre Anmeldung ist gespeichert. Alle Plätze sind jetzt besetzt. { $state } Wenn ein Platz frei wird, bekommen Sie eine Nachricht. Ihr Code ist { $code }.
form-already = Sie sind schon angemeldet. { $state } Ihr Code ist { $code }.
form-state-place = Sie haben einen Platz.
form-state-waiting = Sie sind Nummer { $position } auf der Warteliste.
form-state-received = Ihre Anmeldung ist angekommen.

form-summary =
    Stimmt das?

    { $lines }
form-pick = Was möchten Sie ändern?
form-take_up = Ihr Formular ist noch nicht fertig. Möchten Sie weitermachen?
form-still_open = Zurück zu Ihrem Formular:
form-paused = Gut. Ihre Antworten bleiben 7 Tage verschlüsselt gespeichert. Sie können jetzt etwas anderes fragen.
form-dropped = Ihre Antworten sind gelöscht. Es ist nichts gespeichert.
form-refused = Gut, dann speichere ich nichts. Ihre Antworten sind gelöscht. Sie können jederzeit neu anfangen.
form-other_open = Ein anderes Formular ist noch offen. Füllen Sie es zuerst fertig aus oder beenden Sie es.
form-over = Dieses Formular ist fertig oder beendet. Möchten Sie neu anfangen?
form-must = Diese Frage kann ich nicht überspringen.
form-which_place = Welche Gemeinde meinen Sie?
form-skipped = nicht ausgefüllt
form-unavailable = Ich kann Ihre Daten gerade nicht erreichen. Was gespeichert war, bleibt gespeichert. Versuchen Sie es in ein paar Minuten noch einmal.
form-moved_up = Gute Nachricht: Im Sprachprojekt (taalpilot) ist ein Platz frei, und er ist für Sie. Sie bekommen eine Nachricht, wenn es eine Gruppe gibt.
form-signed_up_again = Jemand hat sich noch einmal mit Ihrer Telefonnummer oder E-Mail-Adresse angemeldet. Waren Sie das? Dann müssen Sie nichts tun: Ihre erste Anmeldung bleibt. Waren Sie es nicht? Dann hat diese Person nichts von Ihnen gesehen.
form-invited = Es gibt eine Gruppe für Sie im Sprachprojekt (taalpilot). Die Kursbegleitung meldet sich bei Ihnen wegen der ersten Stunde.

form-button-done = Fertig
form-button-skip = Überspringen
form-button-why = Warum?
form-button-go = Weitermachen
form-button-pause = Später weiter
form-button-drop = Aufhören und löschen
form-button-confirm = Ja, abschicken
form-button-pick = Etwas ändern

form-wrong-phone = Diese Telefonnummer kann ich nicht lesen. Schreiben Sie sie mit Landesvorwahl, zum Beispiel +31 6 12345678.
form-wrong-email = Das ist keine richtige E-Mail-Adresse. Schreiben Sie sie so: name@beispiel.de.
form-wrong-name = Das kann ich nicht als Namen speichern. Benutzen Sie nur Buchstaben.
form-wrong-too_long = Das ist zu lang. Schreiben Sie es kürzer.
form-wrong-missing = Hier brauche ich eine Antwort.
form-wrong-option = Das erkenne ich nicht. Wählen Sie einen Knopf oder schreiben Sie eines der Wörter.
form-wrong-place = Diesen Ort kenne ich nicht. Schreiben Sie die Gemeinde, Ihr Dorf oder Ihre Postleitzahl.
form-wrong-number = Schreiben Sie eine Zahl.
form-wrong-date = Schreiben Sie den Tag so: 31.01.2027.
form-wrong-past = Dieser Tag ist schon vorbei. Wählen Sie heute oder später.
form-wrong-consent = Ohne Ihre Zustimmung kann ich Sie nicht anmelden.
form-wrong-unknown = Etwas stimmt nicht mehr. Sehen Sie sich Ihre Antworten noch einmal an.

ask-name = Wie darf ich Sie nennen?
ask-contact_way = Wie können wir Sie erreichen?
ask-phone = Wie ist Ihre Telefonnummer?
ask-email = Wie ist Ihre E-Mail-Adresse?
ask-place = In welcher Gemeinde (gemeente) wohnen Sie? Sie können auch Ihr Dorf oder Ihre Postleitzahl schreiben.
ask-first_language = Was ist Ihre Muttersprache?
ask-dutch_level = Wie gut ist Ihr Niederländisch? Wählen Sie den Satz, der am besten passt.
ask-stay = Wie lange möchten Sie ungefähr in den Niederlanden bleiben?
ask-times = Wann können Sie zum Unterricht kommen? Wählen Sie alles, was geht, und drücken Sie auf Fertig.
ask-barriers = Was macht es schwer, zum Unterricht zu gehen? Wählen Sie alles, was passt, und drücken Sie auf Fertig.
ask-speaks = Welche Sprachen sprechen Sie? Wählen Sie alles, was passt, und drücken Sie auf Fertig.
ask-start_from = Ab welchem Tag können Sie anfangen? Schreiben Sie ihn so: 31.01.2027.
ask-about = Worum geht es in Ihrer Meldung?
ask-what = Was ist los? Schreiben Sie es mit Ihren eigenen Worten. Nennen Sie keine Namen von anderen.
ask-anonymous = Möchten Sie anonym bleiben?
ask-event = Zu welcher Veranstaltung möchten Sie sich anmelden?
ask-people = Mit wie vielen Personen kommen Sie, Sie selbst mitgezählt?

ask-language_pilot-consent = Darf die Provinz Limburg diese Antworten benutzen, um Ihnen einen Platz im Sprachprojekt (taalpilot) zu geben und Sie zu erreichen? Sie werden bis 90 Tage nach dem Ende des Projekts gespeichert. Sie können die Antworten jederzeit ansehen, ändern oder löschen lassen.
ask-volunteer-consent = Dürfen wir diese Antworten benutzen, um jemanden für Sie zu finden? Sie werden bis ein Jahr nach der letzten Änderung gespeichert. Sie können die Antworten jederzeit löschen lassen.
ask-housing_signal-consent = Darf das Team der Gemeinde diese Meldung lesen? Sie wird 180 Tage gespeichert. Sie können die Meldung jederzeit löschen lassen.
ask-event_signup-consent = Dürfen wir diese Antworten benutzen, um Ihnen über die Veranstaltung zu schreiben? Sie werden 60 Tage gespeichert. Sie können die Antworten jederzeit löschen lassen.

why-name = So wissen wir, wie wir Sie ansprechen. Es muss nicht Ihr ganzer Name sein.
why-contact_way = Wir möchten Ihnen sagen können, wann der Unterricht beginnt oder was sich ändert.
why-phone = Nur um Sie zu erreichen. Ihre Nummer wird verschlüsselt gespeichert und nicht an Ihren Arbeitgeber gegeben.
why-email = Nur um Sie zu erreichen. Ihre Adresse wird verschlüsselt gespeichert und nicht an Ihren Arbeitgeber gegeben.
why-place = So suchen wir etwas in Ihrer Nähe.
why-first_language = So können wir Ihnen in einer Sprache helfen, die Sie gut können.
why-dutch_level = So kommen Sie in eine Gruppe mit Leuten, die etwa gleich viel Niederländisch können.
why-stay = So wählen wir Unterricht, der zu Ihrer Zeit hier passt. Sie dürfen das überspringen.
why-times = So wählen wir Zeiten, zu denen Sie können.
why-barriers = Die Provinz will solche Probleme kleiner machen, zum Beispiel mit Kinderbetreuung oder Transport. Sie dürfen das überspringen.
why-speaks = So finden wir jemanden, der zu Ihnen passt.
why-start_from = So wissen wir, ab wann wir mit Ihnen rechnen können. Sie dürfen das überspringen.
why-about = So kommt Ihre Meldung zu den richtigen Leuten.
why-what = So versteht das Team, was los ist.
why-anonymous = Ohne Namen kann niemand sehen, von wem die Meldung kommt. Mit Ihrem Namen kann das Team Sie etwas fragen.
why-event = So bekommen Sie nur Nachrichten über das, was Sie interessiert.
why-people = So wissen wir, wie viel Platz nötig ist.
why-consent = Ohne Ihre Zustimmung dürfen wir nichts von Ihnen speichern.

label-name = Name
label-contact_way = Kontakt
label-phone = Telefon
label-email = E-Mail
label-place = Gemeinde
label-first_language = Muttersprache
label-dutch_level = Niederländisch
label-stay = Aufenthalt
label-times = Zeiten
label-barriers = Was es schwer macht
label-speaks = Sprachen
label-start_from = Ab
label-about = Thema
label-what = Was los ist
label-anonymous = Anonym
label-event = Veranstaltung
label-people = Anzahl Personen
label-consent = Zustimmung

option-contact_way-chat = Dieser Chat
option-contact_way-phone = Telefon
option-contact_way-email = E-Mail
option-place-other = Woanders
option-dutch_level-a0 = Ich kann noch fast kein Niederländisch
option-dutch_level-a1 = Ich kann meinen Namen und meine Adresse sagen
option-dutch_level-a2 = Ich kann ein kurzes, einfaches Gespräch führen
option-dutch_level-b1 = Ich kann über Arbeit und Leben sprechen
option-dutch_level-b2 = Ich kann fast alles sagen und lesen
option-stay-months = Ein paar Monate
option-stay-year = Ungefähr ein Jahr
option-stay-years = Ein paar Jahre
option-stay-always = Ich will bleiben
option-times-days = Tagsüber
option-times-evenings = Abends
option-times-weekend = Am Wochenende
option-times-shifts = Wechselnde Schichten
option-barriers-childcare = Kinderbetreuung
option-barriers-transport = Transport
option-barriers-shift_work = Schichtarbeit
option-barriers-cost = Die Kosten
option-barriers-other = Etwas anderes
option-barriers-none = Nichts
option-about-housing = Die Wohnung
option-about-agency = Die Zeitarbeitsfirma
option-about-both = Beides
option-anonymous-yes = Ja, anonym
option-anonymous-no = Nein, mein Name darf bekannt sein
option-event-meet_greet = Meet & Greet
option-event-welcome = Willkommenstreffen
option-event-language_cafe = Sprachcafé
option-consent-yes = Ja, das ist erlaubt
option-consent-no = Nein, nichts speichern

option-language-nl = Niederländisch
option-language-pl = Polnisch
option-language-ro = Rumänisch
option-language-bg = Bulgarisch
option-language-hu = Ungarisch
option-language-uk = Ukrainisch
option-language-de = Deutsch
option-language-en = Englisch
option-language-es = Spanisch
option-language-tr = Türkisch
option-language-ar = Arabisch
option-language-other = Eine andere Sprache

words-why = warum, warum?, wieso, wieso?, weshalb, wozu, wofür, wofuer, warum fragst du das, warum fragen sie das, warum wollen sie das wissen, warum willst du das wissen, wozu brauchen sie das, wofür brauchen sie das
words-skip = überspringen, ueberspringen, auslassen, weglassen, keine antwort, keine angabe, weiß nicht, weiß ich nicht, ich weiß nicht, ich weiß es nicht, keine ahnung, das will ich nicht sagen, will ich nicht sagen, ich will das nicht sagen, das möchte ich nicht sagen, das moechte ich nicht sagen, möchte ich nicht sagen, moechte ich nicht sagen, ich möchte das nicht sagen, ich moechte das nicht sagen, ich will meinen namen nicht sagen, ich möchte meinen namen nicht sagen, ich moechte meinen namen nicht sagen, lieber nicht
words-stop = stopp, stop, aufhören, aufhoeren, abbrechen, abbruch, beenden, unterbrechen, pause, später, spaeter, jetzt nicht, nicht jetzt, ein andermal
words-correct = ändern, aendern, etwas ändern, etwas aendern, ich möchte etwas ändern, ich will etwas ändern, korrigieren, verbessern, bearbeiten, zurück, zurueck, falsch, das ist falsch, fehler, das stimmt nicht
words-go = weiter, weitermachen, fortsetzen, fortfahren, weiter gehts, mach weiter, machen wir weiter, zurück zum formular
words-done = fertig, das ist alles, das wars, mehr nicht, ich bin fertig
words-yes = ja, ja bitte, ja gern, ja gerne, ja das stimmt, ja stimmt, ja ok, jo, jup, klar, ok, okay, stimmt, das stimmt, passt, richtig, korrekt, genau, einverstanden, in ordnung, gut, gerne
words-no = nein, nein danke, ne, nee, nö, noe, stimmt nicht, nicht richtig, nicht einverstanden, will ich nicht
words-my_name_is = mein name ist, ich heiße, ich heisse, ich bin, nenn mich, nennen sie mich, man nennt mich
words-danger = 112, hilfe, hilf mir!, helft mir!, helfen sie mir!, krankenwagen, rettungswagen, ruft den notarzt, rufen sie den notarzt, es brennt, bei uns brennt es, nebenan brennt es, feuer im haus, gasgeruch, riecht nach gas, notruf, polizei rufen, feuerwehr rufen, ruft die polizei, ruft die feuerwehr, das haus brennt, ich blute, blutet stark, vergewaltig, selbstmord, suizid, umbringen, umzubringen, bringe mich um, bring mich um, er bringt mich um, sie bringen mich um, bringen mich um, ich will sterben, will tot sein, lebensmüde, lebensmuede, nich mehr leben, vor den zug werfen, vor den zug springen, abschiedsbrief, mich töten, mich toeten, ich möchte sterben, ich moechte sterben, will nicht mehr leben, möchte nicht mehr leben, moechte nicht mehr leben, schlägt mich, schlaegt mich, schlagt mich, schlagen mich, schlägt uns, schlaegt uns, hat mich geschlagen, haben mich geschlagen, werde geschlagen, wurde geschlagen, verprügel, verpruegel, würgt mich, wuergt mich, mich gewürgt, mich gewuergt, messer auf mich los, hat ein messer, messer gezogen, mit einem messer bedroht, mit dem messer bedroht, mit einem messer angegriffen, mit einem messer auf, niedergestochen, eingestochen, mit einer pistole, hat eine pistole, hat eine waffe, erschießen, erschiessen, atmet nicht, keine luft mehr, bewusstlos, liegt im sterben, er stirbt, sie stirbt, jemand stirbt
words-mine_show = zeig, zeigen, zeig mir, zeigen sie mir, anzeigen, ansehen, anschauen, meine daten, was habt ihr von mir, was haben sie von mir, was weißt du über mich, was weisst du ueber mich, was wissen sie über mich, was wissen sie ueber mich, was ist gespeichert
words-mine_change = ändern, aendern, ändere es, aendere es, etwas ändern, korrigieren, bearbeiten, meine daten ändern
words-mine_withdraw = abmelden, melde mich ab, melden sie mich ab, ich möchte mich abmelden, ich will mich abmelden, austragen, zurückziehen, zurueckziehen, anmeldung zurückziehen, stornieren, ich mache nicht mehr mit
words-mine_delete = alles löschen, alles loeschen, lösche alles, loesche alles, löschen, loeschen, lösch alles, löschen sie alles, loeschen sie alles, bitte löschen, meine daten löschen, meine daten loeschen

mine-choose = Was möchten Sie tun?
mine-button-show = Ansehen, was gespeichert ist
mine-button-change = Ändern
mine-button-withdraw = Abmelden
mine-button-delete = Alles löschen
mine-button-code = Ich habe einen Code
mine-button-withdraw_yes = Ja, melden Sie mich ab
mine-button-delete_yes = Ja, alles löschen
mine-button-no = Nein
mine-ask_code = Schreiben Sie Ihren Code. Er sieht so aus: W-7K3P-9QXD.
mine-nothing = In diesem Gespräch ist keine Anmeldung gespeichert. Haben Sie sich woanders angemeldet? Dann benutzen Sie Ihren Code.
mine-left = Gut, es hat sich nichts geändert.
mine-sure_withdraw = Wollen Sie sich wirklich abmelden? Ihr Platz geht an die nächste Person, und Ihre Antworten werden gelöscht.
mine-sure_delete = Wollen Sie wirklich alles löschen? Das kann man nicht zurücknehmen.
mine-receipt_withdraw =
    Sie wurden am { $at } (UTC) abgemeldet. Das ist gelöscht:

    { $lines }
mine-receipt_delete =
    Alles wurde am { $at } (UTC) gelöscht:

    { $lines }
mine-removed-signups = Anmeldungen: { $count }
mine-removed-drafts = Formulare, die nicht fertig waren: { $count }
mine-removed-messages = Nachrichten, die noch warteten: { $count }
mine-removed-handovers = Gespräche mit Mitarbeitenden: { $count }
mine-removed-conversation = Der Speicher dieses Gesprächs
mine-shown =
    { $title }. { $state }
    Code: { $code }

    { $lines }
mine-has_draft = Es gibt auch ein Formular, das nicht fertig ist. Es wird nach 7 Tagen von selbst gelöscht.
mine-too_many_codes = Zu viele falsche Codes. Versuchen Sie es in einer Stunde noch einmal.
mine-unknown_code = Diesen Code kenne ich nicht. Prüfen Sie, ob Sie ihn richtig geschrieben haben.
