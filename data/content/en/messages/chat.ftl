# Alles wat Wegwijzer zelf zegt, behalve de antwoorden op vragen (die staan in answers/).
# Tussen accolades staat wat het programma invult; laat die namen staan.

## Gesprek

greet = Hello! I am Wegwijzer. Ask your question about work, housing, money, health care or papers in Limburg. You can write in your own language.
thanks = You are welcome. Do you have another question? Go ahead and ask.
goodbye = Goodbye. You can always come back with a new question.
capabilities =
    I am a computer, not a person. I give free information to people who come to work in Limburg.

    - I answer questions about work, pay, rent, health care, tax, papers and learning Dutch.
    - I show which official page the answer comes from.
    - I tell you which office can help you.

    You do not have to give your name. What would you like to know?
insult = I can see that you are angry. That is all right. Tell me in a few words what happened, and I will help you find an answer. You can also talk to a person.
affirm = Good. What would you like to know?
deny = That is fine. You can always ask another question.

## Niet zeker

choose = I am not sure what you mean. Choose what fits best.
likely = Do you mean something else?
reconsider = That was not what you were looking for. Do you mean one of these questions? You can also say it in other words.
reconsider-none = I am sorry, I did not understand you well. Say it in other words, or talk to a person.
unknown =
    I do not know this, or I do not understand it well. I do not make up answers.

    - Say it in other words, in one short sentence.
    - Or choose below how you want to go on.

    In danger? Call 112.
follow-up-cost = { $title }: I do not have a checked amount here. Look on the official page or ask at the office.
follow-up-duration = { $title }: I do not have a checked time limit here. Look on the official page or ask at the office.
follow-up-documents = { $title }: I do not have a checked list of papers here. Look on the official page. Always take your passport or identity card with you.
follow-up-family = { $title }: whether this also applies to someone else depends on that person's situation. Look on the official page or ask at the office.
follow-up-place = { $title }: the rules are the same all over the Netherlands. Only the office is different in each place. Ask the municipality (gemeente) where you live.
follow-up-unclear = Which subject do you want to know this about? Ask your question in one sentence.
unsupported = I cannot read photos, voice messages or files. Type your question in a few words.
only_a_link = I cannot open links. Type in a few words what you want to know.
only_a_number = This looks like a phone number or another number. I have not kept it. Type in a few words what you want to know.
no_words = I see no words in your message. Type your question in a few words.
one_moment = One moment. It is taking a little longer than usual; your message will be answered soon. Is there danger? Call 112.

## Taal

language-choose = Which language would you like to use?
language-chosen = Good, we will continue in English.
language-unclear = Which language do you speak?
language-not_live = Your language is not available yet. Choose another language that you understand. We keep count of how often people ask for your language.

## Loketten en mensen

find_office =
    Which office helps you depends on your question.

    - Registration, BSN, moving house: the municipality (gemeente) where you live. If you stay only a short time: the RNI desk in Venlo or Heerlen, by appointment.
    - Living or working across the border: the GrensInfoPunt (border information point).
    - Contract, pay or rent: the Juridisch Loket (legal advice), free.
    - Learning Dutch: the Taalhuis (language house) in the library.

    Check the opening hours before you go. Ask your question, and I will tell you what fits.
talk_to_person =
    A person cannot join this chat right now. These people help free of charge:

    - Juridisch Loket (legal advice): for problems with contract, pay, dismissal or rent. It also helps in Polish, Romanian and Bulgarian.
    - FairWork: if your employer exploits you or puts pressure on you.
    - The municipality (gemeente) where you live: for registration or if you have nowhere to sleep.

    In danger? Call 112.
events = I have no checked activities in the calendar at the moment. Ask at the library or the Taalhuis (language house) near you.
delete_my_data = Your questions are not kept. The conversation stays in memory for a short time and is gone within 24 hours after your last message. Only answers that you give in a form are kept, encrypted. You can see them, change them or have them deleted.
withdraw_signup = I will check if you signed up in this conversation.

## Gevaar

crisis =
    Is there danger now? Call 112, day and night, free.

    Are you thinking of suicide? Call 0800-0113, free. You can also chat with 113 at 113.nl. You are not alone.

    Is someone hitting or threatening you? Go to a safe place and call 112.

## Knoppen

button-capabilities = What can I ask?
button-find_office = Which office can help me?
button-talk_to_person = Talk to a person
button-change_language = Another language
button-signup_language_pilot = Sign up for the language pilot
button-withdraw_signup = Leave the language pilot
button-events = Activities
button-delete_my_data = My data
button-greet = Greeting
button-thanks = Thanks
button-goodbye = Goodbye
button-insult = Anger
button-affirm = Yes
button-deny = No
button-crisis = Help now
button-wrong_answer = That is not what I meant
button-none = None of these

## Fouten

error-empty = Type your question first.
error-too_long = Your message is too long. Make it shorter than { $most } characters.
error-too_many = You are sending many messages one after the other. Wait { $seconds } seconds and try again. In danger? Call 112.
error-old_button = This button no longer works. Type your question.
error-request = Something is wrong with this request. Reload the page.
error-internal = Something went wrong. Your message is not lost: try again. In danger? Call 112.

## Venster

widget-title = Wegwijzer
widget-intro = Ask your question in your own language. Do not type names or numbers. In danger? Call 112.
widget-placeholder = Type your question
widget-send = Send
widget-language = Language
widget-language-auto = Language of my message
widget-log = Conversation
widget-you = You
widget-bot = Wegwijzer
widget-source = Official page: { $name }
widget-reviewed = Checked on { $date }
widget-new-window = opens in a new window
widget-waiting = Wegwijzer is looking for the answer
widget-offline = No internet. Your message will be sent as soon as there is a connection.
widget-retry = Try again
widget-failed = Not sent.
widget-general = This is general information, not legal advice.
widget-share-location = Share where I am
widget-no-location = I cannot see where you are. Type the name of your town or village.
