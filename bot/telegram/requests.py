"""Reading what Telegram sends: one update that cannot be read does not stop the others."""

import json
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.request import HTTPXRequest


class TolerantRequest(HTTPXRequest):
    """The library's request for updates; a malformed one becomes an update without content."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer as read.

        Raises:
            TelegramError: it is not JSON at all.
        """
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError as error:
            raise TelegramError("Invalid server response") from error
        if isinstance(answer, dict) and isinstance(answer.get("result"), list):
            answer["result"] = [_readable(update) for update in answer["result"] if _number(update)]
        return answer if isinstance(answer, dict) else {}


def read_update(raw: object) -> Update | None:
    """Return an update, ``None`` where it is malformed."""
    if not isinstance(raw, dict) or not _number(raw):
        return None
    try:
        return Update.de_json(raw, None)
    except Exception:  # noqa: BLE001 - whatever the library stumbles over, it is no update
        return None


def _readable(raw: dict[str, Any]) -> dict[str, Any]:
    return raw if read_update(raw) else {"update_id": raw["update_id"]}


def _number(raw: object) -> bool:
    return isinstance(raw, dict) and type(raw.get("update_id")) is int
