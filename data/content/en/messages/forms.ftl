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

form-intro-language_pilot = You can sign up here for the Dutch language pilot (taalpilot). There are 500 places. I will ask about nine short questions. You may ask something else in between, and you can stop at any time.
form-intro-volunteer = It is good that you want to help somebody with Dutch. I will ask a few short questions. You can stop at any time.
form-intro-housing_signal = You can report bad housing or a bad employment agency here, also without your name. Your report goes to the team of the municipality (gemeente). I cannot promise that something will happen. Are you in danger? Call 112.
form-intro-event_signup = You can say here that you want to come to an activity. You will then hear when and where it is.

form-done-language_pilot = You are signed up and you have a place. Your code is { $code }. Keep it safe: with it you can see, change or delete your sign-up. You will get a message when there is a group.
form-done-volunteer = Thank you, you are signed up as a language buddy. Your code is { $code }. Keep it safe. You will get a message when there is somebody who is a good match for you.
form-done-housing_signal = Your report has been saved for the team of the municipality. Your code is { $code }. I cannot promise that something will happen. Are you in danger? Call 112.
form-done-event_signup = You are signed up. Your code is { $code }. Keep it safe. You will get a message about the day and place.

form-waiting = Your sign-up has been saved. All places are taken now. { $state } You will get a message when a place becomes free. Your code is { $code }.
form-already = You are already signed up. { $state } Your code is { $code }.
form-state-place = You have a place.
form-state-waiting = You are number { $position } on the waiting list.
form-state-received = Your sign-up has been received.

form-summary =
    Is this right?

    { $lines }
form-pick = What would you like to change?
form-take_up = Your form is not finished yet. Do you want to continue?
form-still_open = Back to your form:
form-paused = Good. Your answers are kept, encrypted, for 7 days. You can ask something else now.
form-dropped = Your answers are gone. Nothing has been kept.
form-refused = All right, then I keep nothing. Your answers are gone. You can always start again.
form-other_open = You still have another form open. Finish it first, or stop it.
form-over = This form is finished or stopped. Do you want to start again?
form-must = I cannot skip this question.
form-which_place = Which municipality do you mean?
form-skipped = not filled in
form-unavailable = I cannot reach your data now. What was saved is still saved. Try again in a few minutes.
form-moved_up = Good news: a place has become free in the language pilot, and it is for you. You will get a message when there is a group.
form-signed_up_again = Somebody signed up again with your phone number or e-mail address. Was it you? Then you do not have to do anything: your first sign-up stays. Was it not you? Then that person has not seen anything about you.
form-invited = There is a group for you in the language pilot. The group leader will contact you about the first lesson.

form-button-done = Done
form-button-skip = Skip
form-button-why = Why?
form-button-go = Continue
form-button-pause = Continue later
form-button-drop = Stop and delete
form-button-confirm = Yes, send it
form-button-pick = Change something

form-wrong-phone = I cannot read this as a phone number. Write it with the country code, for example +31 6 12345678.
form-wrong-email = This is not a valid e-mail address. Write it like this: name@example.com.
form-wrong-name = I cannot save this as a name. Use letters only.
form-wrong-too_long = This is too long. Make it shorter.
form-wrong-missing = I need an answer here.
form-wrong-option = I do not recognise that. Choose a button or write one of the words.
form-wrong-place = I do not know this place. Write the municipality, your village or your postcode.
form-wrong-number = Write a number.
form-wrong-date = Write the day like this: 31-01-2027.
form-wrong-past = That day is in the past. Choose today or later.
form-wrong-consent = Without your consent I cannot sign you up.
form-wrong-unknown = Something is no longer right. Check your answers again.

ask-name = What can I call you?
ask-contact_way = How can we reach you?
ask-phone = What is your phone number?
ask-email = What is your e-mail address?
ask-place = In which municipality (gemeente) do you live? You may also write your village or postcode.
ask-first_language = What is your first language?
ask-dutch_level = How good is your Dutch? Choose the sentence that fits best.
ask-stay = How long do you think you will stay in the Netherlands?
ask-times = When can you come to lessons? Choose everything that is possible and press Done.
ask-barriers = What makes it hard to go to lessons? Choose everything that applies and press Done.
ask-speaks = Which languages do you speak? Choose everything that applies and press Done.
ask-start_from = From which day can you start? Write it like this: 31-01-2027.
ask-about = What is your report about?
ask-what = What is going on? Write it in your own words. Do not name other people.
ask-anonymous = Do you want to stay anonymous?
ask-event = Which activity do you want to sign up for?
ask-people = How many people are coming, including you?

ask-language_pilot-consent = May the Province of Limburg use these answers to give you a place in the language pilot and to reach you? They are kept until 90 days after the end of the pilot. You can see them, change them or have them deleted at any time.
ask-volunteer-consent = May we use these answers to match you with somebody? They are kept until one year after the last change. You can have them deleted at any time.
ask-housing_signal-consent = May the team of the municipality read this report? It is kept for 180 days. You can have it deleted at any time.
ask-event_signup-consent = May we use these answers to tell you about the activity? They are kept for 60 days. You can have them deleted at any time.

why-name = So that we know what to call you. It does not have to be your full name.
why-contact_way = We want to be able to tell you when lessons start or what changes.
why-phone = Only to reach you. Your number is kept encrypted and not shared with your employer.
why-email = Only to reach you. Your address is kept encrypted and not shared with your employer.
why-place = So that we can look for something close to your home.
why-first_language = So that we can help you in a language that you know well.
why-dutch_level = So that you are in a group with people who know about as much Dutch as you do.
why-stay = So that we can choose lessons that fit your time here. You may skip this.
why-times = So that we can choose lessons at times when you can come.
why-barriers = The Province wants to reduce such problems, for example with childcare or transport. You may skip this.
why-speaks = So that we find somebody who is a good match for you.
why-start_from = So that we know from when we can count on you. You may skip this.
why-about = So that your report reaches the right people.
why-what = So that the team understands what is going on.
why-anonymous = Without a name nobody can see who made the report. With your name the team can ask you a question about it.
why-event = So that you only get messages about what you want.
why-people = So that we know how many places are needed.
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
option-dutch_level-a2 = I can have a short, simple conversation
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
option-event-meet_greet = Meet & Greet
option-event-welcome = Welcome event
option-event-language_cafe = Language café
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

words-why = why, why?, why do you ask, why are you asking, why do you need that, why do you need this, why do you want to know, what for, what for?, what is it for
words-skip = skip, skip it, skip this, skip this question, next question, no answer, no comment, no idea, not sure, i do not know, i don't know, i don’t know, i dont know, don't know, don’t know, dont know, i don't want to say, i don’t want to say, i dont want to say, i do not want to say, i don't want to answer, i dont want to answer, i don't want to give my name, i don’t want to give my name, i dont want to give my name, i do not want to give my name, i'd rather not, i’d rather not, id rather not, i would rather not, prefer not to say, i prefer not to say, rather not
words-stop = stop, stop it, pause, later, maybe later, not now, quit, cancel, exit, another time, continue later
words-correct = change, change something, i want to change something, correct it, edit, fix it, back, go back, wrong, that is wrong, that's wrong, that’s wrong, mistake, there is a mistake
words-go = go on, continue, resume, carry on, keep going, go ahead, let's continue, let’s continue, back to the form
words-done = done, that is all, that's all, that’s all, that is it, that's it, that’s it, ready, finished, i am done, i'm done, i’m done, nothing else
words-yes = yes, yes please, yes ok, yes i do, yes you may, yes that is right, yes it is, yeah, yea, yep, yup, ok, okay, ok yes, right, that is right, that's right, that’s right, all right, alright, correct, it is correct, sure, of course, fine, good, i agree, agreed
words-no = no, no thanks, no thank you, nope, nah, not right, not correct, that is not right, i do not agree, i don't agree, i don’t agree, i do not want that
words-my_name_is = my name is, my name's, my name’s, i am, i'm, i’m, call me, you can call me, you may call me
words-danger = 112, help me!, help!, somebody help, someone help me, call an ambulance, need an ambulance, send an ambulance, get an ambulance, house is on fire, building is on fire, room is on fire, there is a fire, there's a fire, there’s a fire, i am bleeding, i'm bleeding, i’m bleeding, is bleeding a lot, raped, rape me, raping, suicide, suicidal, kill myself, killing myself, end my life, ending my life, end it all, no reason to live, cut my wrists, take my own life, want to die, do not want to live any, don't want to live any, don’t want to live any, dont want to live any, beating me, beats me, beat me up, beating us, beats us, hitting me, hits me, he hit me, she hit me, they hit me, boss hit me, being beaten, was beaten, attacking me, attacked me, strangling me, strangled me, choking me, choked me, hands around my throat, kill me, kill us, stabbed, has a knife, me with a knife, us with a knife, me with a gun, us with a gun, has a gun, pointed a gun, shooting at, not breathing, stopped breathing, overdosed, smell gas, smell of gas, house is burning, can't breathe, can’t breathe, cannot breathe, unconscious, he is dying, she is dying, someone is dying, somebody is dying, i am dying
words-mine_show = show, show me, show it, show my data, see, see it, view, what do you have of me, what do you have on me, what do you have about me, what do you know about me, what is kept, what is saved
words-mine_change = change, change it, change my data, edit, correct, update
words-mine_withdraw = withdraw, leave, sign me off, sign me out, sign off, sign out, unsubscribe, take me out, remove me, opt out, cancel my sign-up, i want to leave
words-mine_delete = delete everything, delete all, delete, delete it, delete my data, erase everything, erase all, erase, remove everything, remove all

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
mine-left = All right, nothing has changed.
mine-sure_withdraw = Do you really want to leave? Your place goes to the next person, and your answers are deleted.
mine-sure_delete = Do you really want to delete everything? This cannot be undone.
mine-receipt_withdraw =
    You were signed off on { $at } (UTC). This has been deleted:

    { $lines }
mine-receipt_delete =
    Everything was deleted on { $at } (UTC):

    { $lines }
mine-removed-signups = Sign-ups: { $count }
mine-removed-drafts = Unfinished forms: { $count }
mine-removed-messages = Messages that were still waiting: { $count }
mine-removed-handovers = Conversations with staff: { $count }
mine-removed-conversation = The memory of this conversation
mine-shown =
    { $title }. { $state }
    Code: { $code }

    { $lines }
mine-has_draft = There is also a form that is not finished. It will be deleted automatically after 7 days.
mine-too_many_codes = Too many wrong codes. Try again in an hour.
mine-unknown_code = I do not know this code. Check that you copied it correctly.
