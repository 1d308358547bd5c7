handover-consent =
    Összeköthetem egy emberrel innen: { $office }. Ez ingyenes. Ő ezt látja:

    - miről kérdezett: { $topics }
    - a lakóhelye: { $place }
    - a nyelve: { $language }
    - amit ezután ír, és amit én válaszoltam.

    Amit korábban írt, azt nem őriztük meg. Továbbadhatom ezt?
handover-closed_now = { $office }: most nincs ott senki. Most is írhat: a válasz később ide, ebbe a chatbe érkezik. Vagy hagyjon telefonszámot vagy e-mail-címet. Veszély esetén hívja a 112-t.
handover-closed_hours = { $office }: most nincs ott senki. Munkanapokon { $opens } és { $closes } között válaszolnak. Most is írhat: a válasz később ide érkezik. Vagy hagyjon telefonszámot vagy e-mail-címet. Veszély esetén hívja a 112-t.
handover-waiting = Egy emberre vár innen: { $office }. Helye a sorban: { $position }. Az utóbbi időben körülbelül { $minutes } percet kellett várni. Már írhat; mindent megőrzünk és elolvasunk.
handover-waiting_unknown = Egy emberre vár innen: { $office }. Helye a sorban: { $position }. Nem tudom, mennyi ideig tart. Már írhat; mindent megőrzünk és elolvasunk.
handover-later = Írja le most a kérdését. { $office } később elolvassa, és itt válaszol. Bezárhatja az oldalt, és később visszajöhet ugyanazon az eszközön.
handover-contact_ask = Írja be a telefonszámát vagy e-mail-címét. Csak ők látják: { $office }. Titkosítva őrizzük, és töröljük, amint segítettünk.
handover-contact_kept = Megőriztük. Innen keresni fogják: { $office }. Itt is írhat még.
handover-contact_left = Az illető elérhetőséget hagyott.
handover-taken = Most egy emberrel beszél innen: { $office }.
handover-transferred = A beszélgetése ide kerül: { $office }. Ott jobban tudnak segíteni. Nem kell semmit újra elmondania.
handover-closed = Ez a beszélgetés lezárult. Milyen volt a segítség?
handover-closed_silence = Ez a beszélgetés lezárult, mert egy ideje senki nem írt. Bármikor újra kérhet embert.
handover-back = Újra a Wegwijzerrel beszél. Mit szeretne tudni?
handover-not_asked = Rendben, nem adok tovább semmit. Bármikor kérdezhet mást.
handover-rated = Köszönöm. Van még kérdése? Kérdezzen nyugodtan.
handover-place_unknown = nincs megadva
handover-nothing_yet = még nincs téma
handover-translated =
    { $translation }

    Számítógép fordította. Így írták:
    { $original }
handover-back_words = vissza a bothoz, vissza a robothoz, vissza a wegwijzerhez, nem kell ember, beszélgetés vége, beszelgetes vege

button-handover-yes = Igen, adja tovább
button-handover-no = Nem, inkább ne
button-handover-back = Vissza a Wegwijzerhez
button-handover-write = Most írok, később válasz
button-handover-contact = Elérhetőséget hagyok
button-rating-good = Jó
button-rating-fair = Közepes
button-rating-poor = Nem jó

canned-hello = Jó napot, egy munkatárssal beszél innen: { $office }. Miben segíthetek?
canned-one_moment = Egy pillanat, utánanézek.
canned-ask_more = El tudna mondani egy kicsit többet? Ne írja le mások nevét.
canned-ask_place = Melyik településen lakik?
canned-papers = Hozza magával az útlevelét vagy személyi igazolványát, és a levelet, amelyről szó van.
canned-come_by = Jöjjön el ide: { $office }. Előbb nézze meg a nyitvatartást.
canned-goodbye = Szívesen. Hamarosan lezárom ezt a beszélgetést. Bármikor visszajöhet.

widget-typing = Valaki ír
