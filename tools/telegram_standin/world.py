"""Telegram's side of the stand-in: people, chats, messages, and updates for the bot."""

import asyncio
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

BOT = {"id": 4200, "is_bot": True, "first_name": "Wegwijzer", "username": "wegwijzer_bot"}
Json = dict[str, Any]


@dataclass
class Chat:
    """One chat: private with a person, or a group where its id is negative."""

    id: int
    language: str | None = "nl"
    blocked: bool = False
    messages: list[Json] = field(default_factory=list)
    actions: int = 0

    @property
    def described(self) -> Json:
        """The chat as the API shows it."""
        if self.id > 0:
            return {"id": self.id, "type": "private", "first_name": "Somebody"}
        return {"id": self.id, "type": "supergroup", "title": "Colleagues"}

    @property
    def sent(self) -> list[Json]:
        """What the bot sent here, in order."""
        return [m for m in self.messages if m["from"]["id"] == BOT["id"]]


class World:
    """Everything that Telegram knows."""

    def __init__(self) -> None:
        self.chats: dict[int, Chat] = {}
        self.updates: list[Json] = []
        self.presses: dict[str, bool] = {}
        self.menus: dict[str, list[Json]] = {}
        self.webhook: Json = {}
        self.changed = asyncio.Event()
        self._numbers: defaultdict[str, int] = defaultdict(int)

    def next(self, kind: str) -> int:
        """Return the next number of a kind."""
        self._numbers[kind] += 1
        return self._numbers[kind]

    def chat(self, number: int) -> Chat:
        """Return a chat, new where somebody writes for the first time."""
        return self.chats.setdefault(number, Chat(number))

    def says(self, chat: int, text: str | None = None, person: int = 0, **more: Any) -> int:
        """Let a person send something; return the update's number."""
        message = self._message(self.chat(chat), self._person(chat, person), **more)
        if text is not None:
            message |= {"text": text, **_entities(text)}
        self.chat(chat).messages.append(message)
        return self.add(message=message)

    def edits(self, chat: int, message: int, text: str) -> int:
        """Let a person change a message."""
        old = next(m for m in self.chat(chat).messages if m["message_id"] == message)
        old |= {"text": text, "edit_date": int(time.time())}
        return self.add(edited_message=old)

    def presses_button(self, chat: int, data: str, person: int = 0) -> int:
        """Let a person press a button of the newest message with buttons; data may be forged."""
        with_keys = [
            m for m in self.chat(chat).sent if "inline_keyboard" in m.get("reply_markup", {})
        ]
        press = str(self.next("press"))
        self.presses[press] = False
        body = {"id": press, "from": self._person(chat, person), "chat_instance": "1", "data": data}
        return self.add(callback_query={**body, "message": with_keys[-1]} if with_keys else body)

    def blocks(self, chat: int) -> int:
        """Let a person block the bot."""
        self.chat(chat).blocked = True
        bot = {"user": BOT, "status": "member"}
        banned = {"user": BOT, "status": "kicked", "until_date": 0}
        return self.add(
            my_chat_member={
                "chat": self.chat(chat).described,
                "from": self._person(chat, 0),
                "date": int(time.time()),
                "old_chat_member": bot,
                "new_chat_member": banned,
            }
        )

    def add(self, **content: Any) -> int:
        """Put an update in line."""
        number = self.next("update")
        self.updates.append({"update_id": number, **content})
        self.changed.set()
        return number

    def send(self, chat: Chat, **content: Any) -> Json:
        """Keep what the bot sends."""
        message = self._message(chat, BOT, **content)
        chat.messages.append(message)
        self.changed.set()
        return message

    def _message(self, chat: Chat, sender: Json, **more: Any) -> Json:
        number = self.next("message")
        now = int(time.time())
        return {"message_id": number, "from": sender, "chat": chat.described, "date": now, **more}

    def _person(self, chat: int, person: int) -> Json:
        told: Json = {"id": person or abs(chat), "is_bot": False, "first_name": "Somebody"}
        language = self.chat(chat).language
        return {**told, "language_code": language} if language else told


def _entities(text: str) -> Json:
    """Commands and mentions, marked as Telegram marks them."""
    found, at = [], 0
    for word in text.split(" "):
        kind = {"/": "bot_command", "@": "mention"}.get(word[:1])
        if kind and len(word) > 1:
            found.append({"type": kind, "offset": at, "length": len(word)})
        at += len(word.encode("utf-16-le")) // 2 + 1
    return {"entities": found} if found else {}
