# Formulieren: vragen, antwoorden, en wat de assistent erover zegt. Zie docs/forms.md.
# words-…: woorden die iemand typt, met komma's ertussen.

title-language_pilot = Dutch language pilot
title-volunteer = Language buddy (volunteer)
title-housing_signal = Report on housing or an agency
title-event_signup = Sign-up for an activity

button-form-language_pilot = Sign up for the language pilot
button-form-volunteer = Become a language buddy
button-form-housing_signal = Report bad housing or an agency
button-form-event_signup = Sign up for an activity

form-intro-language_pilot = You can sign up here for the Dutch language pilot. There are 500 places. I will ask about nine short questions. You may ask something else in between, and you can always stop.
form-intro-volunteer = Good that you want to help somebody with Dutch. I will ask a few short questions. You can always stop.
form-intro-housing_signal = You can report bad housing or a bad employment agency here, also without your name. Your report goes to the team of the municipality (gemeente). I cannot promise that something will happen. Are you in danger? Call 112.
form-intro-event_signup = You can say here that you will come to an activity. I will ask a few short questions.

form-done-language_pilot = You are signed up and you have a place. Your code is { $code }. Keep it safe: with it you can see, change or remove your sign-up. You will get a message when there is a group.
form-done-volunteer = Thank you, you are signed up as a language buddy. Your code is { $code }. Keep it safe. You will get a message when somebody fits you.
form-done-housing_signal = Your report is kept for the team of the municipality. Your code is { $code }. I cannot promise that something will happen. Are you in danger? Call 112.
form-done-event_signup = You are signed up. Your code is { $code }. Keep it safe: with it you can see, change or remove your sign-up.
form-nothing-event_signup = There is no activity now for which you can sign up here. Ask at the library or the Taalhuis (language house) near you.

form-waiting = Your sign-up is kept. All places are taken now. { $state } You will get a message when a place is free. Your code is { $code }.
form-already = You are already signed up. { $state } Your code is { $code }.
form-state-place = You have a place.
form-state-waiting = You are number { $position } on the waiting list.
form-state-received = Your sign-up has been received.

form-summary =
    Is this right?

    { $lines }
form-pick = What would you like to change?
form-take_up = Your form is not finished yet. Do you want to go on?
form-still_open = Back to your form:
form-paused = Good. Your answers are kept encrypted for 7 days. You can ask something else now.
form-dropped = Your answers are gone. Nothing has been kept.
form-refused = Good, then I keep nothing. Your answers are gone. You can always start again.
form-other_open = You are still busy with another form. Finish it first, or stop it.
form-over = This form is finished or stopped. Do you want to start again?
form-must = I cannot skip this question.
form-which_place = Which municipality do you mean?
form-skipped = not filled in
form-unavailable = I cannot reach your data now. What was kept is still kept. Try again in a few minutes.
form-moved_up = Good news: a place is free in the language pilot, and it is for you. You will get a message when there is a group.
form-signed_up_again = Somebody signed up again with your phone number or e-mail address. Was it you? Then you need not do anything: your first sign-up stays. Was it not you? Then that person has seen nothing of yours.
form-invited = There is a group for you in the language pilot. The supervisor will contact you about the first lesson.

form-button-done = Done
form-button-skip = Skip
form-button-why = Why?
form-button-go = Go on
form-button-pause = Go on later
form-button-drop = Stop and delete
form-button-confirm = Yes, send it
form-button-pick = Change something

form-wrong-phone = This is not a phone number that I know. Write it with the country code, for example +31 6 12345678.
form-wrong-email = This is not a good e-mail address. Write it like this: name@example.com.
form-wrong-name = I cannot keep this as a name. Use letters only.
form-wrong-too_long = This is too long. Make it shorter.
form-wrong-missing = I need an answer here.
form-wrong-option = I do not recognise that. Choose a button or write one of the words.
form-wrong-place = I do not know this place. Write the municipality, your village or your postcode.
form-wrong-number = Write a number.
form-wrong-date = Write the day like this: 31-01-2027.
form-wrong-past = That day is over. Choose today or later.
form-wrong-consent = Without your consent I cannot sign you up.
form-wrong-unknown = Something is not right any more. Look at your answers again.

ask-name = What may I call you?
ask-contact_way = How can we reach you?
ask-phone = What is your phone number?
ask-email = What is your e-mail address?
ask-place = In which municipality (gemeente) do you live? You may also write your village or postcode.
ask-first_language = What is your first language?
ask-dutch_level = How good is your Dutch? Choose the sentence that fits best.
ask-stay = How long do you think you will stay in the Netherlands?
ask-times = When can you come to lessons? Choose all that is possible and press Done.
ask-barriers = What makes it hard to go to lessons? Choose all that fits and press Done.
ask-speaks = Which languages do you speak? Choose all that fits and press Done.
ask-start_from = From which day can you start? Write it like this: 31-01-2027.
ask-about = What is your report about?
ask-what = What is going on? Write it in your own words. Do not name other people.
ask-anonymous = Do you want to stay anonymous?
ask-event = For which activity do you want to sign up?
ask-people = How many people will come with you, yourself included?

ask-language_pilot-consent = May the Province of Limburg use these answers to give you a place in the language pilot and to reach you? They are kept until 90 days after the end of the pilot. You can always see, change or delete them.
ask-volunteer-consent = May we use these answers to match you with somebody? They are kept until one year after the last change. You can always delete them.
ask-housing_signal-consent = May the team of the municipality read this report? It is kept for 180 days. You can always delete it.
ask-event_signup-consent = May we use these answers to tell you about the activity? They are kept for 60 days. You can always delete them.

why-name = So that we know how to speak to you. It need not be your full name.
why-contact_way = We want to be able to tell you when lessons start or what changes.
why-phone = Only to reach you. Your number is kept encrypted and not shared with your employer.
why-email = Only to reach you. Your address is kept encrypted and not shared with your employer.
why-place = So that we look for something close to your home.
why-first_language = So that we can help you in a language that you know well.
why-dutch_level = So that you come into a group with people who know about as much Dutch as you.
why-stay = So that we choose lessons that fit your time here. You may skip this.
why-times = So that we choose lessons at times when you can come.
why-barriers = The Province wants to make such problems smaller, for example with childcare or transport. You may skip this.
why-speaks = So that we find somebody who fits you.
why-start_from = So that we know from when we can count on you. You may skip this.
why-about = So that your report comes to the right people.
why-what = So that the team understands what is going on.
why-anonymous = Without a name nobody can see who made the report. With your name the team can ask you something.
why-event = So that the organiser knows who will come.
why-people = So that we know how much room is needed.
why-consent = Without your consent we may not keep anything about you.

label-name = Name
label-contact_way = Contact
label-phone = Phone
label-email = E-mail
label-place = Municipality
label-first_language = First language
label-dutch_level = Dutch
label-stay = Stay
label-times = Times
label-barriers = What makes it hard
label-speaks = Languages
label-start_from = From
label-about = Subject
label-what = What is going on
label-anonymous = Anonymous
label-event = Activity
label-people = Number of people
label-consent = Consent

option-contact_way-chat = This chat
option-contact_way-phone = Phone
option-contact_way-email = E-mail
option-place-other = Somewhere else
option-dutch_level-a0 = I know almost no Dutch yet
option-dutch_level-a1 = I can say my name and address
option-dutch_level-a2 = I can have a short, simple talk
option-dutch_level-b1 = I can talk about my work and life
option-dutch_level-b2 = I can say and read almost everything
option-stay-months = A few months
option-stay-year = About a year
option-stay-years = A few years
option-stay-always = I want to stay
option-times-days = During the day
option-times-evenings = In the evening
option-times-weekend = At the weekend
option-times-shifts = Changing shifts
option-barriers-childcare = Childcare
option-barriers-transport = Transport
option-barriers-shift_work = Shift work
option-barriers-cost = The cost
option-barriers-other = Something else
option-barriers-none = Nothing
option-about-housing = The housing
option-about-agency = The agency
option-about-both = Both
option-anonymous-yes = Yes, anonymous
option-anonymous-no = No, you may know my name
option-consent-yes = Yes, you may
option-consent-no = No, keep nothing

option-language-nl = Dutch
option-language-pl = Polish
option-language-ro = Romanian
option-language-bg = Bulgarian
option-language-hu = Hungarian
option-language-uk = Ukrainian
option-language-de = German
option-language-en = English
option-language-es = Spanish
option-language-tr = Turkish
option-language-ar = Arabic
option-language-other = Another language

words-why = why, why?, why do you ask, why do you need that
words-skip = skip, skip it, no answer, i do not know, i don't know, i don't want to say, i don't want to give my name, i do not want to give my name, i'd rather not say, rather not
words-stop = stop, pause, later, cancel
words-correct = change, correct, back, go back, wrong, that is wrong
words-go = go on, continue, resume
words-done = done, that is all, ready
words-yes = yes, yes please, ok, okay, right, correct, sure, yep
words-no = no, no thanks, not right, nope
words-my_name_is = my name is, i am, i'm, call me
words-danger = 112, help me, ambulance, house is on fire, i am bleeding, raped, suicide, kill myself, want to die, beating me, hitting me, killing, stabbed, gun, is dying, kill me
words-mine_show = show, show me, what do you have of me, what do you know about me
words-mine_change = change, change it, edit
words-mine_withdraw = withdraw, sign me off, unsubscribe, take me out
words-mine_delete = delete everything, delete all, delete, erase everything

mine-choose = What would you like to do?
mine-button-show = See what is kept
mine-button-change = Change it
mine-button-withdraw = Leave (withdraw)
mine-button-delete = Delete everything
mine-button-code = I have a code
mine-button-withdraw_yes = Yes, take me out
mine-button-delete_yes = Yes, delete everything
mine-button-no = No
mine-ask_code = Write your code. It looks like this: W-7K3P-9QXD.
mine-nothing = No sign-up is kept in this conversation. Did you sign up somewhere else? Then use your code.
mine-left = Good, nothing has changed.
mine-sure_withdraw = Do you really want to leave? Your place goes to the next person, and your answers are deleted.
mine-sure_delete = Do you really want to delete everything? This cannot be undone.
mine-receipt_withdraw =
    You were taken out on { $at } (UTC). This has been deleted:

    { $lines }
mine-receipt_delete =
    Everything was deleted on { $at } (UTC):

    { $lines }
mine-removed-signups = Sign-ups: { $count }
mine-removed-drafts = Forms that were not finished: { $count }
mine-removed-messages = Messages that were waiting: { $count }
mine-removed-handovers = Conversations with staff: { $count }
mine-removed-telegram = For Telegram (address, chosen language): { $count }
mine-removed-conversation = The memory of this conversation
mine-shown =
    { $title }. { $state }
    Code: { $code }

    { $lines }
mine-has_draft = There is also a form that is not finished. It is deleted by itself after 7 days.
mine-too_many_codes = Too many wrong codes. Try again in an hour.
mine-unknown_code = I do not know this code. Check that you copied it well.
