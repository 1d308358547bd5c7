"""One message by the library's calls: words with buttons, or a place on the map."""

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.telegram.asked import Key, Outgoing


async def post(bot: ExtBot[None], chat: int, message: Outgoing) -> None:
    """Send a message.

    Raises:
        TelegramError: it was not taken, or nobody can know whether it was.
    """
    below = _reply(message)
    if message.point:
        latitude, longitude = message.point
        await bot.send_venue(
            chat, latitude, longitude, message.title, message.address, reply_parameters=below
        )
        return
    await bot.send_message(
        chat,
        message.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=LinkPreviewOptions(is_disabled=True),
        reply_markup=_markup(message),
        reply_parameters=below,
    )


def _reply(message: Outgoing) -> ReplyParameters | None:
    if message.reply_to is None:
        return None
    return ReplyParameters(message.reply_to, allow_sending_without_reply=True)


def _markup(message: Outgoing) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | None:
    if message.share:
        key = KeyboardButton(
            message.share_label,
            request_contact=message.share == "contact",
            request_location=message.share == "location",
        )
        return ReplyKeyboardMarkup([[key]], resize_keyboard=True, one_time_keyboard=True)
    return InlineKeyboardMarkup([[_key(key)] for key in message.keys]) if message.keys else None


def _key(key: Key) -> InlineKeyboardButton:
    if key.link:
        return InlineKeyboardButton(key.label, url=key.link)
    return InlineKeyboardButton(key.label, callback_data=key.value)
