handover-consent =
    Vă pot pune în legătură cu o persoană de la { $office }. Este gratuit. Această persoană vede:

    - despre ce ați întrebat: { $topics }
    - localitatea dumneavoastră: { $place }
    - limba dumneavoastră: { $language }
    - ce scrieți de acum înainte și ce v-am răspuns eu.

    Ce ați scris înainte nu a fost păstrat. Pot să transmit acestea?
handover-closed_now = La { $office } nu este nimeni acum. Puteți scrie acum: răspunsul vine mai târziu aici, în acest chat. Sau lăsați un număr de telefon ori o adresă de e-mail. În caz de pericol: sunați la 112.
handover-closed_hours = La { $office } nu este nimeni acum. În zilele lucrătoare răspund între { $opens } și { $closes }. Puteți scrie acum: răspunsul vine mai târziu aici. Sau lăsați un număr de telefon ori o adresă de e-mail. În caz de pericol: sunați la 112.
handover-waiting = Așteptați să vă răspundă o persoană de la { $office }. Sunteți numărul { $position }. În ultimul timp a durat cam { $minutes } min. Puteți scrie deja; totul se păstrează și se citește.
handover-waiting_unknown = Așteptați să vă răspundă o persoană de la { $office }. Sunteți numărul { $position }. Nu știu cât va dura. Puteți scrie deja; totul se păstrează și se citește.
handover-later = Scrieți întrebarea acum. { $office } o citește mai târziu și răspunde aici. Puteți închide pagina și reveni mai târziu pe același dispozitiv.
handover-contact_ask = Scrieți numărul de telefon sau adresa de e-mail. Le vede doar { $office }. Le păstrăm criptate și le ștergem după ce ați primit ajutor.
handover-contact_kept = Datele sunt păstrate. Cineva de la { $office } vă va contacta. Puteți scrie în continuare aici.
handover-contact_left = Persoana a lăsat date de contact.
handover-taken = Vorbiți acum cu o persoană de la { $office }.
handover-transferred = Conversația dumneavoastră merge la { $office }. Acolo vă pot ajuta mai bine. Nu trebuie să povestiți nimic din nou.
handover-closed = Această conversație este închisă. Cum a fost ajutorul?
handover-closed_silence = Această conversație este închisă pentru că o vreme nu s-a scris nimic. Puteți cere oricând din nou să vorbiți cu o persoană.
handover-back = Vorbiți din nou cu Wegwijzer. Ce doriți să știți?
handover-not_asked = Bine, nu transmit nimic. Puteți pune oricând altă întrebare.
handover-rated = Vă mulțumesc. Mai aveți o întrebare? Nu ezitați să o puneți.
handover-place_unknown = nu a fost spusă
handover-nothing_yet = încă niciun subiect
handover-translated =
    { $translation }

    Tradus automat de un computer. Textul original:
    { $original }
handover-back_words = înapoi la bot, inapoi la bot, înapoi la wegwijzer, inapoi la wegwijzer, nu mai vreau om, nu mai vreau persoană, nu mai vreau persoana, închide conversația, inchide conversatia, oprește conversația, opreste conversatia, stop conversație, stop conversatie

button-handover-yes = Da, transmiteți
button-handover-no = Nu, mai bine nu
button-handover-back = Înapoi la Wegwijzer
button-handover-write = Scriu acum, răspuns mai târziu
button-handover-contact = Las date de contact
button-rating-good = Bine
button-rating-fair = Așa și așa
button-rating-poor = Nu prea bine

canned-hello = Bună ziua, vorbiți cu un angajat de la { $office }. Cu ce vă pot ajuta?
canned-one_moment = Un moment, caut informația pentru dumneavoastră.
canned-ask_more = Puteți spune ceva mai mult? Nu spuneți numele altor persoane.
canned-ask_place = În ce localitate locuiți?
canned-papers = Aduceți pașaportul sau cartea de identitate și scrisoarea despre care este vorba.
canned-come_by = Veniți la { $office }. Verificați mai întâi programul.
canned-goodbye = Cu plăcere. Închid în curând această conversație. Puteți reveni oricând.

widget-typing = Cineva scrie
