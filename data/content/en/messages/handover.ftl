handover-consent =
    I can put you in touch with a person of { $office }. It is free. This person sees:

    - what you asked about: { $topics }
    - your place: { $place }
    - your language: { $language }
    - what you type from now on, and what I answered you.

    What you typed before was not kept. May I pass this on?
handover-closed_now = Nobody is at { $office } now. You can write now: the answer comes later, here in this chat. Or leave a phone number or e-mail address. In danger: call 112.
handover-closed_hours = Nobody is at { $office } now. On working days they answer from { $opens } to { $closes }. You can write now: the answer comes later, here. Or leave a phone number or e-mail address. In danger: call 112.
handover-waiting = You are waiting for a person of { $office }. You are number { $position }. Lately it took about { $minutes } minutes. You can type already; everything is kept and read.
handover-waiting_unknown = You are waiting for a person of { $office }. You are number { $position }. I do not know how long it takes. You can type already; everything is kept and read.
handover-later = Write your question now. { $office } reads it later and answers here. You may close this page and come back later on the same device.
handover-contact_ask = Type your phone number or e-mail address. Only { $office } sees it. We keep it encrypted and delete it when you have been helped.
handover-contact_kept = Kept. Somebody of { $office } will contact you. You can still write something here.
handover-contact_left = The person left contact details.
handover-taken = You are now talking to a person of { $office }.
handover-transferred = Your conversation goes to { $office }. They can help you better. You do not have to tell anything again.
handover-closed = This conversation is closed. How was the help?
handover-closed_silence = This conversation is closed because nothing was said for a while. You can always ask for a person again.
handover-back = You are talking to Wegwijzer again. What do you want to know?
handover-not_asked = All right, I pass nothing on. Feel free to ask something else.
handover-rated = Thank you. Do you have another question? Go ahead and ask.
handover-place_unknown = not mentioned
handover-nothing_yet = no topic yet
handover-translated =
    { $translation }

    Translated by a computer. This is how it was written:
    { $original }
handover-back_words = back to the bot, back to wegwijzer, no person any more, stop conversation

button-handover-yes = Yes, pass this on
button-handover-no = No, rather not
button-handover-back = Back to Wegwijzer
button-handover-write = Write now, answer later
button-handover-contact = Leave contact details
button-rating-good = Good
button-rating-fair = Fair
button-rating-poor = Not good

canned-hello = Hello, you are talking to a member of staff of { $office }. How can I help you?
canned-one_moment = One moment, I will find out for you.
canned-ask_more = Can you tell a little more? Do not mention names of other people.
canned-ask_place = Which town do you live in?
canned-papers = Bring your passport or identity card, and the letter it is about.
canned-come_by = Come to { $office }. Check the opening hours first.
canned-goodbye = You are welcome. I will close this conversation soon. You can always come back.

widget-typing = Somebody is typing
