handover-consent =
    Ich kann Sie mit jemandem von { $office } verbinden, einem echten Menschen. Das ist kostenlos. Diese Person sieht:

    - wonach Sie gefragt haben: { $topics }
    - Ihren Ort: { $place }
    - Ihre Sprache: { $language }
    - was Sie ab jetzt schreiben und was ich Ihnen geantwortet habe.

    Was Sie vorher geschrieben haben, ist nicht gespeichert. Darf ich das weitergeben?
handover-closed_now = Bei { $office } ist gerade niemand da. Sie können jetzt schreiben: Die Antwort kommt später hier im Chat. Oder hinterlassen Sie eine Telefonnummer oder E-Mail-Adresse. Bei Gefahr rufen Sie 112 an.
handover-closed_hours = Bei { $office } ist gerade niemand da. An Werktagen antwortet man dort von { $opens } bis { $closes } Uhr. Sie können jetzt schreiben: Die Antwort kommt später hier. Oder hinterlassen Sie eine Telefonnummer oder E-Mail-Adresse. Bei Gefahr rufen Sie 112 an.
handover-waiting = Sie warten auf jemanden von { $office }. Sie sind Nummer { $position } in der Warteschlange. Zuletzt dauerte es ungefähr { $minutes } Minuten. Sie können schon schreiben; alles wird aufbewahrt und gelesen.
handover-waiting_unknown = Sie warten auf jemanden von { $office }. Sie sind Nummer { $position } in der Warteschlange. Wie lange es dauert, weiß ich nicht. Sie können schon schreiben; alles wird aufbewahrt und gelesen.
handover-later = Schreiben Sie Ihre Frage jetzt. { $office } liest sie später und antwortet hier. Sie können diese Seite schließen und später auf demselben Gerät wiederkommen.
handover-contact_ask = Schreiben Sie Ihre Telefonnummer oder E-Mail-Adresse. Nur { $office } sieht sie. Wir speichern sie verschlüsselt und löschen sie, sobald Ihnen geholfen ist.
handover-contact_kept = Gespeichert. Jemand von { $office } meldet sich bei Ihnen. Sie können hier auch noch etwas schreiben.
handover-contact_left = Die Person hat Kontaktdaten hinterlassen.
handover-taken = Sie sprechen jetzt mit einem Menschen bei { $office }.
handover-transferred = Ihr Gespräch geht an { $office }. Dort kann man Ihnen besser helfen. Sie müssen nichts noch einmal erzählen.
handover-closed = Dieses Gespräch ist beendet. Wie war die Hilfe?
handover-closed_silence = Dieses Gespräch ist beendet, weil eine Weile niemand geschrieben hat. Sie können jederzeit wieder nach einem Menschen fragen.
handover-back = Sie sprechen wieder mit Wegwijzer. Was möchten Sie wissen?
handover-not_asked = Gut, ich gebe nichts weiter. Stellen Sie gern eine andere Frage.
handover-rated = Danke. Haben Sie noch eine Frage? Fragen Sie einfach.
handover-place_unknown = nicht genannt
handover-nothing_yet = noch kein Thema
handover-translated =
    { $translation }

    Automatisch von einem Computer übersetzt. So wurde es geschrieben:
    { $original }
handover-back_words = zurück zum bot, zurueck zum bot, zum bot, zurück zu wegwijzer, zurueck zu wegwijzer, zurück zum computer, kein mensch mehr, gespräch beenden, gespraech beenden, chat beenden

button-handover-yes = Ja, geben Sie das weiter
button-handover-no = Nein, lieber nicht
button-handover-back = Zurück zu Wegwijzer
button-handover-write = Jetzt schreiben, Antwort später
button-handover-contact = Kontaktdaten hinterlassen
button-rating-good = Gut
button-rating-fair = Geht so
button-rating-poor = Nicht gut

canned-hello = Guten Tag, Sie sprechen mit { $office }. Wie kann ich Ihnen helfen?
canned-one_moment = Einen Moment, ich kläre das für Sie.
canned-ask_more = Können Sie etwas mehr erzählen? Nennen Sie keine Namen von anderen.
canned-ask_place = In welchem Ort wohnen Sie?
canned-papers = Bringen Sie Ihren Pass oder Personalausweis mit und den Brief, um den es geht.
canned-come_by = Kommen Sie zu { $office }. Prüfen Sie zuerst die Öffnungszeiten.
canned-goodbye = Gern geschehen. Ich beende dieses Gespräch gleich. Sie können jederzeit wiederkommen.

widget-typing = Es wird geschrieben
