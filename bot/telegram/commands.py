"""The commands of the menu, and their descriptions in every language."""

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.ext import ExtBot

from catalogue import Catalogue

COMMANDS = {
    "start": "act:greet",
    "help": "act:capabilities",
    "language": "act:change_language",
    "office": "act:find_office",
    "course": "act:signup_language_pilot",
    "person": "act:talk_to_person",
    "privacy": "",
    "delete": "act:delete_my_data",
}
"""Each command and the button it stands for; ``privacy`` is said by the gateway itself."""
_LANGUAGE_OF_OTHERS = "en"


async def describe(bot: ExtBot[None], catalogue: Catalogue) -> None:
    """Set the menu in every language; a language that is not here gets English."""
    for code in (*catalogue.languages, None):
        await bot.set_my_commands(
            menu(catalogue, code or _LANGUAGE_OF_OTHERS),
            scope=BotCommandScopeAllPrivateChats(),
            language_code=code,
        )


def menu(catalogue: Catalogue, language: str) -> list[BotCommand]:
    """Return the commands with what they do, in a language."""
    return [
        BotCommand(name, catalogue.message(language, f"telegram-command-{name}"))
        for name in COMMANDS
    ]
