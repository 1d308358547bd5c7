# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Sprachpilot Niederländisch
title-volunteer = Sprachpate (freiwillig)
title-housing_signal = Meldung über Wohnung oder Agentur
title-event_signup = Anmeldung zu einer Veranstaltung

button-form-language_pilot = Zum Sprachpilot anmelden
button-form-volunteer = Sprachpate werden
button-form-housing_signal = Schlechte Wohnung oder Agentur melden
button-form-event_signup = Zu einer Veranstaltung anmelden

form-intro-language_pilot = Hier kannst du dich für den Sprachpilot Niederländisch (taalpilot) anmelden. Es gibt 500 Plätze. Ich stelle ungefähr neun kurze Fragen. Du darfst zwischendurch etwas anderes fragen und jederzeit aufhören.
form-intro-volunteer = Schön, dass du jemandem mit Niederländisch helfen willst. Ich stelle ein paar kurze Fragen. Du kannst jederzeit aufhören.
form-intro-housing_signal = Hier kannst du eine schlechte Wohnung oder eine schlechte Zeitarbeitsfirma (uitzendbureau) melden, auch ohne Namen. Deine Meldung geht an das Team der Gemeinde. Ich kann nicht versprechen, dass etwas passiert. Bist du in Gefahr? Ruf 112 an.
form-intro-event_signup = Hier kannst du sagen, dass du zu einer Veranstaltung kommst. Ich stelle ein paar kurze Fragen.

form-done-language_pilot = Du bist angemeldet und hast einen Platz. Dein Code ist { $code }. Bewahre ihn gut auf: Damit kannst du deine Anmeldung ansehen, ändern oder löschen. Du bekommst eine Nachricht, wenn es eine Gruppe gibt.
form-done-volunteer = Danke, du bist als Sprachpate angemeldet. Dein Code ist { $code }. Bewahre ihn gut auf. Du bekommst eine Nachricht, wenn jemand zu dir passt.
form-done-housing_signal = Deine Meldung ist für das Team der Gemeinde gespeichert. Dein Code ist { $code }. Ich kann nicht versprechen, dass etwas passiert. Bist du in Gefahr? Ruf 112 an.
form-done-event_signup = Du bist angemeldet. Dein Code ist { $code }. Bewahre ihn gut auf: Damit kannst du deine Anmeldung ansehen, ändern oder löschen.
form-nothing-event_signup = Es gibt jetzt keine Veranstaltung, zu der du dich hier anmelden kannst. Frag in der Bibliothek oder im Taalhuis (Sprachhaus) in deiner Nähe.

form-waiting = Deine Anmeldung ist gespeichert. Alle Plätze sind jetzt besetzt. { $state } Wenn ein Platz frei wird, bekommst du eine Nachricht. Dein Code ist { $code }.
form-already = Du bist schon angemeldet. { $state } Dein Code ist { $code }.
form-state-place = Du hast einen Platz.
form-state-waiting = Du bist Nummer { $position } auf der Warteliste.
form-state-received = Deine Anmeldung ist angekommen.

form-summary =
    Stimmt das?

    { $lines }
form-pick = Was möchtest du ändern?
form-take_up = Dein Formular ist noch nicht fertig. Möchtest du weitermachen?
form-still_open = Zurück zu deinem Formular:
form-paused = Gut. Deine Antworten bleiben 7 Tage verschlüsselt gespeichert. Du kannst jetzt etwas anderes fragen.
form-dropped = Deine Antworten sind gelöscht. Es ist nichts gespeichert.
form-refused = Gut, dann speichere ich nichts. Deine Antworten sind gelöscht. Du kannst jederzeit neu anfangen.
form-other_open = Du bist noch in einem anderen Formular. Mach es erst fertig oder beende es.
form-over = Dieses Formular ist fertig oder beendet. Möchtest du neu anfangen?
form-must = Diese Frage kann ich nicht überspringen.
form-which_place = Welche Gemeinde meinst du?
form-skipped = nicht ausgefüllt
form-unavailable = Ich kann deine Daten gerade nicht erreichen. Was gespeichert war, bleibt gespeichert. Versuch es in ein paar Minuten noch einmal.
form-moved_up = Gute Nachricht: Im Sprachpilot ist ein Platz frei, und er ist für dich. Du bekommst eine Nachricht, wenn es eine Gruppe gibt.
form-signed_up_again = Jemand hat sich noch einmal mit deiner Telefonnummer oder E-Mail-Adresse angemeldet. Warst du das? Dann musst du nichts tun: Deine erste Anmeldung bleibt. Warst du es nicht? Dann hat diese Person nichts von dir gesehen.
form-invited = Es gibt eine Gruppe für dich im Sprachpilot. Die Begleitung meldet sich bei dir wegen der ersten Stunde.

form-button-done = Fertig
form-button-skip = Überspringen
form-button-why = Warum?
form-button-go = Weitermachen
form-button-pause = Später weiter
form-button-drop = Aufhören und löschen
form-button-confirm = Ja, abschicken
form-button-pick = Etwas ändern

form-wrong-phone = Das ist keine Telefonnummer, die ich kenne. Schreib sie mit Landesvorwahl, zum Beispiel +31 6 12345678.
form-wrong-email = Das ist keine richtige E-Mail-Adresse. Schreib sie so: name@beispiel.de.
form-wrong-name = Das kann ich nicht als Namen speichern. Benutze nur Buchstaben.
form-wrong-too_long = Das ist zu lang. Mach es kürzer.
form-wrong-missing = Hier brauche ich eine Antwort.
form-wrong-option = Das erkenne ich nicht. Wähle einen Knopf oder schreib eines der Wörter.
form-wrong-place = Diesen Ort kenne ich nicht. Schreib die Gemeinde, dein Dorf oder deine Postleitzahl.
form-wrong-number = Schreib eine Zahl.
form-wrong-date = Schreib den Tag so: 31-01-2027.
form-wrong-past = Dieser Tag ist schon vorbei. Wähle heute oder später.
form-wrong-consent = Ohne deine Zustimmung kann ich dich nicht anmelden.
form-wrong-unknown = Etwas stimmt nicht mehr. Sieh dir deine Antworten noch einmal an.

ask-name = Wie darf ich dich nennen?
ask-contact_way = Wie können wir dich erreichen?
ask-phone = Wie ist deine Telefonnummer?
ask-email = Wie ist deine E-Mail-Adresse?
ask-place = In welcher Gemeinde (gemeente) wohnst du? Du kannst auch dein Dorf oder deine Postleitzahl schreiben.
ask-first_language = Was ist deine erste Sprache?
ask-dutch_level = Wie gut ist dein Niederländisch? Wähle den Satz, der am besten passt.
ask-stay = Wie lange denkst du, in den Niederlanden zu bleiben?
ask-times = Wann kannst du zum Unterricht kommen? Wähle alles, was geht, und drück auf Fertig.
ask-barriers = Was macht es schwer, zum Unterricht zu gehen? Wähle alles, was passt, und drück auf Fertig.
ask-speaks = Welche Sprachen sprichst du? Wähle alles, was passt, und drück auf Fertig.
ask-start_from = Ab welchem Tag kannst du anfangen? Schreib ihn so: 31-01-2027.
ask-about = Worum geht es in deiner Meldung?
ask-what = Was ist los? Schreib es mit deinen eigenen Worten. Nenne keine Namen von anderen.
ask-anonymous = Möchtest du anonym bleiben?
ask-event = Zu welcher Veranstaltung möchtest du dich anmelden?
ask-people = Mit wie vielen Personen kommst du, dich mitgezählt?

ask-language_pilot-consent = Darf die Provinz Limburg diese Antworten benutzen, um dir einen Platz im Sprachpilot zu geben und dich zu erreichen? Sie werden bis 90 Tage nach dem Ende des Pilots gespeichert. Du kannst sie jederzeit ansehen, ändern oder löschen.
ask-volunteer-consent = Dürfen wir diese Antworten benutzen, um jemanden für dich zu finden? Sie werden bis ein Jahr nach der letzten Änderung gespeichert. Du kannst sie jederzeit löschen.
ask-housing_signal-consent = Darf das Team der Gemeinde diese Meldung lesen? Sie wird 180 Tage gespeichert. Du kannst sie jederzeit löschen.
ask-event_signup-consent = Dürfen wir diese Antworten benutzen, um dir über die Veranstaltung zu schreiben? Sie werden 60 Tage gespeichert. Du kannst sie jederzeit löschen.

why-name = So wissen wir, wie wir dich ansprechen. Es muss nicht dein ganzer Name sein.
why-contact_way = Wir wollen dir sagen können, wann der Unterricht beginnt oder was sich ändert.
why-phone = Nur um dich zu erreichen. Deine Nummer wird verschlüsselt gespeichert und nicht an deinen Arbeitgeber gegeben.
why-email = Nur um dich zu erreichen. Deine Adresse wird verschlüsselt gespeichert und nicht an deinen Arbeitgeber gegeben.
why-place = So suchen wir etwas in deiner Nähe.
why-first_language = So können wir dir in einer Sprache helfen, die du gut kannst.
why-dutch_level = So kommst du in eine Gruppe mit Leuten, die etwa gleich viel Niederländisch können.
why-stay = So wählen wir Unterricht, der zu deiner Zeit hier passt. Du darfst das überspringen.
why-times = So wählen wir Zeiten, zu denen du kannst.
why-barriers = Die Provinz will solche Probleme kleiner machen, zum Beispiel mit Kinderbetreuung oder Transport. Du darfst das überspringen.
why-speaks = So finden wir jemanden, der zu dir passt.
why-start_from = So wissen wir, ab wann wir mit dir rechnen können. Du darfst das überspringen.
why-about = So kommt deine Meldung zu den richtigen Leuten.
why-what = So versteht das Team, was los ist.
why-anonymous = Ohne Namen kann niemand sehen, wer gemeldet hat. Mit deinem Namen kann das Team dich etwas fragen.
why-event = Damit der Veranstalter weiß, wer kommt.
why-people = So wissen wir, wie viel Platz nötig ist.
why-consent = Ohne deine Zustimmung dürfen wir nichts von dir speichern.

label-name = Name
label-contact_way = Kontakt
label-phone = Telefon
label-email = E-Mail
label-place = Gemeinde
label-first_language = Erste Sprache
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
option-anonymous-no = Nein, ihr dürft meinen Namen wissen
option-consent-yes = Ja, das dürft ihr
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

words-why = warum, warum?, wieso, warum fragst du das
words-skip = überspringen, keine antwort, weiß ich nicht, das will ich nicht sagen, ich will meinen namen nicht sagen, lieber nicht
words-stop = stopp, stop, aufhören, pause, später
words-correct = ändern, korrigieren, zurück, falsch, das stimmt nicht
words-go = weiter, weitermachen, fortsetzen
words-done = fertig, das ist alles
words-yes = ja, ja gerne, ok, okay, stimmt, richtig, gut
words-no = nein, nein danke, stimmt nicht
words-my_name_is = mein name ist, ich heiße, ich bin, nenn mich
words-danger = 112, hilfe, hilf mir, krankenwagen, es brennt, ich blute, vergewaltigt, selbstmord, ich will sterben, ich will nicht mehr leben, schlägt mich, schlagen mich, umbringen, messer, stirbt
words-mine_show = zeig, anzeigen, ansehen, was habt ihr von mir, was weißt du über mich
words-mine_change = ändern, ändere es
words-mine_withdraw = abmelden, melde mich ab, zurückziehen
words-mine_delete = alles löschen, lösche alles, löschen

mine-choose = Was möchtest du tun?
mine-button-show = Ansehen, was gespeichert ist
mine-button-change = Ändern
mine-button-withdraw = Abmelden
mine-button-delete = Alles löschen
mine-button-code = Ich habe einen Code
mine-button-withdraw_yes = Ja, melde mich ab
mine-button-delete_yes = Ja, alles löschen
mine-button-no = Nein
mine-ask_code = Schreib deinen Code. Er sieht so aus: W-7K3P-9QXD.
mine-nothing = In diesem Gespräch ist keine Anmeldung gespeichert. Hast du dich woanders angemeldet? Dann benutze deinen Code.
mine-left = Gut, es hat sich nichts geändert.
mine-sure_withdraw = Willst du dich wirklich abmelden? Dein Platz geht an die nächste Person, und deine Antworten werden gelöscht.
mine-sure_delete = Willst du wirklich alles löschen? Das kann man nicht zurücknehmen.
mine-receipt_withdraw =
    Du wurdest am { $at } (UTC) abgemeldet. Das ist gelöscht:

    { $lines }
mine-receipt_delete =
    Alles wurde am { $at } (UTC) gelöscht:

    { $lines }
mine-removed-signups = Anmeldungen: { $count }
mine-removed-drafts = Formulare, die nicht fertig waren: { $count }
mine-removed-messages = Nachrichten, die noch warteten: { $count }
mine-removed-handovers = Gespräche mit Mitarbeitern: { $count }
mine-removed-telegram = Für Telegram (Adresse, gewählte Sprache): { $count }
mine-removed-conversation = Das Gedächtnis dieses Gesprächs
mine-shown =
    { $title }. { $state }
    Code: { $code }

    { $lines }
mine-has_draft = Es gibt auch ein Formular, das nicht fertig ist. Es wird nach 7 Tagen von selbst gelöscht.
mine-too_many_codes = Zu viele falsche Codes. Versuch es in einer Stunde noch einmal.
mine-unknown_code = Diesen Code kenne ich nicht. Prüfe, ob du ihn richtig geschrieben hast.
