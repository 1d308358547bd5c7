# Een mens neemt het over: wat de persoon leest, en de standaardantwoorden van medewerkers.
handover-consent =
    Ik kan u in contact brengen met een mens van { $office }. Dat is gratis. Deze mens ziet:

    - waar u naar vroeg: { $topics }
    - uw plaats: { $place }
    - uw taal: { $language }
    - wat u hierna typt, en wat ik u heb geantwoord.

    Wat u eerder typte is niet bewaard. Mag ik dit doorgeven?
handover-closed_now = Bij { $office } is nu niemand. U kunt nu schrijven: het antwoord komt later hier, in deze chat. Of laat een telefoonnummer of e-mailadres achter. Bij gevaar: bel 112.
handover-closed_hours = Bij { $office } is nu niemand. Op werkdagen antwoorden ze van { $opens } tot { $closes }. U kunt nu schrijven: het antwoord komt later hier. Of laat een telefoonnummer of e-mailadres achter. Bij gevaar: bel 112.
handover-waiting = U wacht op een mens van { $office }. U bent nummer { $position }. De laatste tijd duurde het ongeveer { $minutes } minuten. U mag alvast typen; alles wordt bewaard en gelezen.
handover-waiting_unknown = U wacht op een mens van { $office }. U bent nummer { $position }. Hoe lang het duurt weet ik niet. U mag alvast typen; alles wordt bewaard en gelezen.
handover-later = Schrijf uw vraag nu. { $office } leest die later en antwoordt hier. U mag deze pagina sluiten en later terugkomen op hetzelfde apparaat.
handover-contact_ask = Typ uw telefoonnummer of e-mailadres. Alleen { $office } ziet het. We bewaren het versleuteld en wissen het als u geholpen bent.
handover-contact_kept = Bewaard. Iemand van { $office } neemt contact met u op. U mag hier ook nog iets schrijven.
handover-contact_left = De persoon liet contactgegevens achter.
handover-taken = U praat nu met een mens van { $office }.
handover-transferred = Uw gesprek gaat naar { $office }. Daar kunnen ze u beter helpen. U hoeft niets opnieuw te vertellen.
handover-closed = Dit gesprek is afgesloten. Hoe vond u de hulp?
handover-closed_silence = Dit gesprek is afgesloten omdat er een tijd niets is gezegd. U kunt altijd opnieuw om een mens vragen.
handover-back = U praat weer met Wegwijzer. Wat wilt u weten?
handover-not_asked = Goed, ik geef niets door. Stel gerust een andere vraag.
handover-rated = Dank u wel. Hebt u nog een vraag? Stel die gerust.
handover-place_unknown = niet genoemd
handover-nothing_yet = nog geen onderwerp
handover-translated =
    { $translation }

    Automatisch vertaald door een computer. Zo is het geschreven:
    { $original }
handover-back_words = terug naar de bot, terug naar wegwijzer, geen mens meer, stop gesprek

button-handover-yes = Ja, geef dit door
button-handover-no = Nee, liever niet
button-handover-back = Terug naar Wegwijzer
button-handover-write = Nu schrijven, later antwoord
button-handover-contact = Contactgegevens achterlaten
button-rating-good = Goed
button-rating-fair = Gaat wel
button-rating-poor = Niet goed

canned-hello = Dag, u praat met een medewerker van { $office }. Waarmee kan ik u helpen?
canned-one_moment = Een ogenblik, ik zoek het voor u uit.
canned-ask_more = Kunt u iets meer vertellen? Noem geen namen van anderen.
canned-ask_place = In welke plaats woont u?
canned-papers = Neem uw paspoort of identiteitskaart mee, en de brief waar het over gaat.
canned-come_by = Kom langs bij { $office }. Controleer eerst de openingstijden.
canned-goodbye = Graag gedaan. Ik sluit dit gesprek zo af. U kunt altijd terugkomen.

widget-typing = Er wordt getypt
