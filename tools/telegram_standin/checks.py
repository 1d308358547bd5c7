"""What Telegram checks in a call before it does anything."""

import json
import re
from typing import Any
from urllib.parse import urlparse

from tools.telegram_standin.errors import bad
from tools.telegram_standin.markup import text_of

MOST_TEXT, MOST_DATA, MOST_KEYS = 4096, 64, 100
_KEYBOARDS = {"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"}
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def number(call: dict[str, str], name: str) -> int:
    """Return a whole number of the call."""
    try:
        return int(call[name])
    except (KeyError, ValueError) as error:
        raise bad(f"{name} is empty or not a number") from error


def coordinate(call: dict[str, str], name: str, most: float) -> float:
    """Return a coordinate in degrees."""
    try:
        value = float(call[name])
    except (KeyError, ValueError) as error:
        raise bad(f"{name} is empty or not a number") from error
    if not -most <= value <= most:
        raise bad(f"wrong {name} specified")
    return value


def structure(call: dict[str, str], name: str) -> Any:
    """Return a JSON value of the call, ``None`` where it is missing."""
    if name not in call:
        return None
    try:
        return json.loads(call[name])
    except ValueError as error:
        raise bad(f"can't parse {name} JSON object") from error


def text(call: dict[str, str]) -> str:
    """Return what a person reads, from 1 to 4096 characters after parsing."""
    raw, mode = call.get("text", ""), call.get("parse_mode", "")
    if mode not in ("", "HTML"):
        raise bad("unsupported parse_mode")
    shown = text_of(raw) if mode == "HTML" else raw
    if not shown.strip():
        raise bad("message text is empty")
    if len(shown.encode("utf-16-le")) // 2 > MOST_TEXT:
        raise bad("message is too long")
    return shown


def markup(call: dict[str, str]) -> dict[str, Any] | None:
    """Return the keyboard, checked."""
    told = structure(call, "reply_markup")
    if told is None:
        return None
    if not isinstance(told, dict) or not _KEYBOARDS & set(told):
        raise bad("object expected as reply markup")
    keys = [key for row in told.get("inline_keyboard", []) for key in row]
    if len(keys) > MOST_KEYS:
        raise bad("too many buttons")
    for key in keys:
        _inline(key)
    for key in (key for row in told.get("keyboard", []) for key in row):
        if not key.get("text"):
            raise bad("text of a button is empty")
    return told


def _inline(key: dict[str, Any]) -> None:
    if not key.get("text", "").strip():
        raise bad("text buttons are unallowed in the inline keyboard")
    if len({"callback_data", "url"} & set(key)) != 1:
        raise bad("inline keyboard button must have exactly one action")
    if "callback_data" in key and not 1 <= len(key["callback_data"].encode()) <= MOST_DATA:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in key and urlparse(key["url"]).scheme not in ("http", "https", "tg"):
        raise bad("BUTTON_URL_INVALID")


def commands(call: dict[str, str]) -> list[dict[str, str]]:
    """Return the menu, checked."""
    told = structure(call, "commands")
    if not isinstance(told, list) or len(told) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in told:
        if not _COMMAND.fullmatch(command.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return told
