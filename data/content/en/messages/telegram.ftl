# What is said on Telegram only: the menu, the group, sharing with one button.

privacy =
    This is what Wegwijzer does with your data on Telegram:

    - I do not keep your questions. A message waits encrypted until you have the answer.
    - I do not keep your Telegram name or number in readable form.
    - Are you signing up or talking to a person? Then I keep, encrypted, where the answer has to go. When that is done, it is deleted.
    - Telegram itself is a company and can see that you talk to me. I cannot change that.

    Type /delete to find out how to have your data deleted.
only_in_private = This is personal. Other people can read this here. Write to me in a private chat.
telegram-private = Talk to Wegwijzer in private
telegram-share-contact = You can type your phone number, or share it with the button below.
telegram-share-contact-button = Share my phone number
telegram-share-location = Shall I look for what is near you? Share where you are with the button below. I do not keep it.
telegram-share-location-button = Share where I am

telegram-command-start = Start
telegram-command-help = What can I ask?
telegram-command-language = Choose another language
telegram-command-office = Which office can help me?
telegram-command-course = Learn Dutch: sign up
telegram-command-person = Talk to a person
telegram-command-privacy = What happens to my data?
telegram-command-delete = Delete my data
