handover-consent =
    I can put you in touch with a person at { $office }. It is free. This person will see:

    - what you asked about: { $topics }
    - your town: { $place }
    - your language: { $language }
    - what you type from now on, and my answers to you.

    What you typed before was not kept. May I pass this on?
handover-closed_now = Nobody is available at { $office } now. You can write now: the answer will come later, here in this chat. Or leave a phone number or e-mail address. In danger? Call 112.
handover-closed_hours = Nobody is available at { $office } now. On working days they answer from { $opens } to { $closes }. You can write now: the answer will come later, here. Or leave a phone number or e-mail address. In danger? Call 112.
handover-waiting = You are waiting for a person at { $office }. You are number { $position } in the queue. Recently it took about { $minutes } minutes. You can start typing now; everything will be kept and read.
handover-waiting_unknown = You are waiting for a person at { $office }. You are number { $position } in the queue. I do not know how long it will take. You can start typing now; everything will be kept and read.
handover-later = Write your question now. { $office } will read it later and answer here. You may close this page and come back later on the same device.
handover-contact_ask = Type your phone number or e-mail address. Only { $office } will see it. We keep it encrypted and delete it once you have been helped.
handover-contact_kept = Saved. Somebody from { $office } will contact you. You can still write something here.
handover-contact_left = The person left contact details.
handover-taken = You are now talking to a person at { $office }.
handover-transferred = Your conversation is going to { $office }. They can help you better. You do not have to explain everything again.
handover-closed = This conversation is closed. How was the help?
handover-closed_silence = This conversation is closed because nothing was said for a while. You can always ask for a person again.
handover-back = You are talking to Wegwijzer again. What do you want to know?
handover-not_asked = All right, I will not pass anything on. Feel free to ask something else.
handover-rated = Thank you. Do you have another question? Go ahead and ask.
handover-place_unknown = not mentioned
handover-nothing_yet = no topic yet
handover-translated =
    { $translation }

    Translated automatically by a computer. This is how it was written:
    { $original }
handover-back_words = back to the bot, back to bot, back to wegwijzer, no person any more, no human, stop conversation, stop the conversation, end conversation, end the conversation, end chat, stop chat

button-handover-yes = Yes, pass this on
button-handover-no = No, rather not
button-handover-back = Back to Wegwijzer
button-handover-write = Write now, get an answer later
button-handover-contact = Leave contact details
button-rating-good = Good
button-rating-fair = So-so
button-rating-poor = Not good

canned-hello = Hello, you are talking to a member of staff at { $office }. How can I help you?
canned-one_moment = One moment, I will find out for you.
canned-ask_more = Can you tell me a little more? Do not mention the names of other people.
canned-ask_place = Which town do you live in?
canned-papers = Bring your passport or identity card, and the letter it is about.
canned-come_by = Come to { $office }. Check the opening hours first.
canned-goodbye = You are welcome. I will close this conversation soon. You can always come back.

widget-typing = Somebody is typing
