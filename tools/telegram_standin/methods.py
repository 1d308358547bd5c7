"""The methods of the Bot API that the channel uses."""

import re
from collections.abc import Callable
from typing import Any

from tools.telegram_standin import checks
from tools.telegram_standin.errors import Refusal, bad
from tools.telegram_standin.limits import Limits
from tools.telegram_standin.world import BOT, Chat, World

_ACTIONS = ("typing", "upload_photo", "find_location")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
Call = dict[str, str]


class Methods:
    """Each method takes a call's parameters and returns its result."""

    def __init__(self, world: World, limits: Limits) -> None:
        self._world, self._limits = world, limits
        self.calls: list[str] = []
        self.known: dict[str, Callable[[Call], Any]] = {
            "getMe": self._get_me,
            "sendMessage": self._send_message,
            "sendVenue": self._send_venue,
            "sendChatAction": self._send_chat_action,
            "answerCallbackQuery": self._answer_press,
            "editMessageReplyMarkup": self._edit_markup,
            "setMyCommands": self._set_commands,
            "setWebhook": self._set_webhook,
            "deleteWebhook": self._delete_webhook,
        }

    def run(self, name: str, call: Call) -> Any:
        """Return a method's result.

        Raises:
            Refusal: Telegram would refuse it too.
        """
        if name not in self.known:
            raise Refusal(404, "Not Found: method not found")
        self.calls.append(name)
        return self.known[name](call)

    def _get_me(self, call: Call) -> Any:
        more = {"can_join_groups": True, "can_read_all_group_messages": False}
        return {**BOT, **more, "supports_inline_queries": False}

    def _send_message(self, call: Call) -> Any:
        chat, text, markup = self._open_chat(call), checks.text(call), checks.markup(call)
        reply = self._reply(call, chat)
        self._limits.count(chat.id)
        more = {"reply_markup": markup} if markup else {}
        return self._world.send(chat, text=text, html=call["text"], **more, **reply)

    def _send_venue(self, call: Call) -> Any:
        chat = self._open_chat(call)
        if not call.get("title") or not call.get("address"):
            raise bad("venue title or address is empty")
        where = {
            "latitude": checks.coordinate(call, "latitude", 90),
            "longitude": checks.coordinate(call, "longitude", 180),
        }
        self._limits.count(chat.id)
        venue = {"location": where, "title": call["title"], "address": call["address"]}
        return self._world.send(chat, venue=venue, location=where)

    def _send_chat_action(self, call: Call) -> Any:
        chat = self._open_chat(call)
        if call.get("action") not in _ACTIONS:
            raise bad("wrong parameter action in request")
        chat.actions += 1
        return True

    def _answer_press(self, call: Call) -> Any:
        press = call.get("callback_query_id", "")
        if self._world.presses.get(press, True):
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self._world.presses[press] = True
        return True

    def _edit_markup(self, call: Call) -> Any:
        chat, number = self._open_chat(call), checks.number(call, "message_id")
        found = [m for m in chat.sent if m["message_id"] == number]
        if not found:
            raise bad("message to edit not found")
        markup = checks.markup(call) or {}
        if found[0].get("reply_markup", {}) == markup:
            raise bad("message is not modified")
        found[0].pop("reply_markup", None)
        found[0] |= {"reply_markup": markup} if markup else {}
        return found[0]

    def _set_commands(self, call: Call) -> Any:
        language = call.get("language_code", "")
        if language and not re.fullmatch(r"[a-z]{2}", language):
            raise bad("LANG_CODE_INVALID")
        self._world.menus[language] = checks.commands(call)
        return True

    def _set_webhook(self, call: Call) -> Any:
        if not re.match(r"https?://", call.get("url", "")):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not _SECRET.fullmatch(call.get("secret_token", "-")):
            raise bad("secret token contains unallowed characters")
        self._world.webhook = dict(call)
        self._world.changed.set()
        return True

    def _delete_webhook(self, call: Call) -> Any:
        self._world.webhook = {}
        return True

    def _open_chat(self, call: Call) -> Chat:
        chat = self._world.chats.get(checks.number(call, "chat_id"))
        if chat is None:
            raise bad("chat not found")
        if chat.blocked:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        return chat

    def _reply(self, call: Call, chat: Chat) -> dict[str, Any]:
        told = checks.structure(call, "reply_parameters")
        if told is None:
            return {}
        found = [m for m in chat.messages if m["message_id"] == told["message_id"]]
        if not found and not told.get("allow_sending_without_reply"):
            raise bad("message to be replied not found")
        return {"reply_to_message": found[0]} if found else {}
