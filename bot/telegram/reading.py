"""From an update to what is asked in it; nothing where the assistant is not spoken to."""

from typing import Any

from telegram import CallbackQuery, ChatMember, Message, MessageEntity, Update, User
from telegram.constants import ChatType

from bot.telegram.asked import Asked, Kind, Me
from bot.telegram.commands import COMMANDS
from bot.web.schema import MOST_CHARACTERS, without_controls

_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_LEFT = (ChatMember.LEFT, ChatMember.BANNED)


def read(update: Update, me: Me) -> Asked | None:
    """Return what is asked, or ``None``: somebody else is spoken to, or nobody."""
    if press := update.callback_query:
        return _pressed(press)
    if (member := update.my_chat_member) and member.chat.type == ChatType.PRIVATE:
        left = member.new_chat_member.status in _LEFT
        return _asked("gone", member.chat.id, member.from_user) if left else None
    if (message := update.message or update.edited_message) is None:
        return None
    if message.chat.type == ChatType.PRIVATE:
        return _private(message, edited=update.edited_message is not None)
    return _group(message, me) if message.chat.type in _GROUPS else None


def _pressed(press: CallbackQuery) -> Asked | None:
    if press.message is None or press.data is None:
        return None
    chat = press.message.chat
    return _asked(
        "button",
        chat.id,
        press.from_user,
        value=press.data,
        public=chat.type != ChatType.PRIVATE,
        press=press.id,
        pressed_at=press.message.message_id,
    )


def _private(message: Message, *, edited: bool) -> Asked | None:
    if message.from_user is None or message.from_user.is_bot:
        return None
    kind, value = _content(message)
    if kind is None:
        return None
    spot = message.location
    return _asked(
        kind,
        message.chat.id,
        message.from_user,
        value=value,
        reply_to=message.message_id if edited else None,
        point=(spot.latitude, spot.longitude) if spot else None,
    )


def _content(message: Message) -> tuple[Kind | None, str]:
    if message.text is not None:
        return _typed(message.text)
    if message.location:
        return "location", ""
    if message.contact:
        return "text", "+" + message.contact.phone_number.lstrip("+")
    return ("unsupported", "") if message.effective_attachment else (None, "")


def _typed(text: str) -> tuple[Kind, str]:
    clean = without_controls(text)
    name = clean.split()[0].removeprefix("/").split("@")[0].lower() if clean else ""
    if clean.startswith("/") and name in COMMANDS:
        return "command", name
    return ("too_long", "") if len(clean) > MOST_CHARACTERS else ("text", clean)


def _group(message: Message, me: Me) -> Asked | None:
    """Only what mentions the assistant, answers it, or is a command for it by name."""
    person, text = message.from_user, message.text
    if person is None or person.is_bot or not text or not _spoken_to(message, me):
        return None
    kind, value = _typed(text.replace(f"@{me.username}", " ").strip())
    return _asked(
        kind, message.chat.id, person, value=value, public=True, reply_to=message.message_id
    )


def _spoken_to(message: Message, me: Me) -> bool:
    answered = message.reply_to_message
    if answered and answered.from_user and answered.from_user.id == me.id:
        return True
    named = message.parse_entities([MessageEntity.MENTION, MessageEntity.BOT_COMMAND]).values()
    return any(f"@{me.username}".lower() in name.lower() for name in named)


def _asked(kind: Kind, chat: int, person: User, **more: Any) -> Asked:
    """The language of the person's Telegram is a first guess, no more."""
    hint = person.language_code[:2].lower() if person.language_code else None
    return Asked(kind=kind, chat=chat, person=person.id, hint=hint, **more)
