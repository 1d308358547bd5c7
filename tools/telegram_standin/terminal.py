"""A small Telegram in the terminal: what the bot sends is shown, its buttons have numbers."""

import asyncio
import sys
from typing import Any

from tools.telegram_standin.world import World

_CHAT = 1001
HELP = """\
Type a message, or:
  3                press button 3 of the last message that has buttons
  /start /help …   a command of the menu (/menu shows it)
  :lang pl         the language of your Telegram (now: nl)
  :place 51.37 6.17   share your location      :contact +31612345678   share your number
  :photo :voice    send a photo, a voice message
  :edit TEXT       change your last message    :block   block the bot   :quit   leave
"""


class Terminal:
    """One person's private chat with the bot."""

    def __init__(self, world: World) -> None:
        self._world, self._shown = world, 0

    async def show(self) -> None:
        """Print what the bot sends, until cancelled."""
        while True:
            for message in self._world.chat(_CHAT).sent[self._shown :]:
                self._shown += 1
                print(_rendered(message), flush=True)
            await asyncio.sleep(0.05)

    async def talk(self) -> None:
        """Read lines until the person leaves."""
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip() == ":quit":
                return
            if line.strip():
                self._do(line.strip())

    def _do(self, line: str) -> None:
        name, _, rest = line.partition(" ")
        keys = _keys(self._newest_with_keys())
        if line.isdigit() and 0 < int(line) <= len(keys):
            self._world.presses_button(_CHAT, keys[int(line) - 1].get("callback_data", ""))
        elif name == ":edit" and (mine := self._mine()):
            self._world.edits(_CHAT, mine["message_id"], rest)
        elif name == ":block":
            self._world.blocks(_CHAT)
        elif name == ":lang":
            self._world.chat(_CHAT).language = rest
        elif name == "/menu":
            menu = self._world.menus.get(self._world.chat(_CHAT).language or "", [])
            print("\n".join(f"  /{c['command']:10} {c['description']}" for c in menu), flush=True)
        else:
            self._send(name, rest, line)

    def _send(self, name: str, rest: str, line: str) -> None:
        photo = {"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}
        if name == ":place":
            latitude, longitude = (float(number) for number in rest.split())
            self._world.says(_CHAT, location={"latitude": latitude, "longitude": longitude})
        elif name == ":contact":
            contact = {"phone_number": rest.lstrip("+"), "first_name": "Somebody"}
            self._world.says(_CHAT, contact={**contact, "user_id": _CHAT})
        elif name == ":photo":
            self._world.says(_CHAT, photo=[photo])
        elif name == ":voice":
            self._world.says(_CHAT, voice={"file_id": "1", "file_unique_id": "1", "duration": 2})
        else:
            self._world.says(_CHAT, line)

    def _mine(self) -> dict[str, Any] | None:
        typed = [m for m in self._world.chat(_CHAT).messages if m["from"]["id"] == _CHAT]
        return typed[-1] if typed else None

    def _newest_with_keys(self) -> dict[str, Any]:
        with_keys = [m for m in self._world.chat(_CHAT).sent if _keys(m)]
        return with_keys[-1] if with_keys else {}


def _keys(message: dict[str, Any]) -> list[dict[str, Any]]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key for row in rows for key in row]


def _rendered(message: dict[str, Any]) -> str:
    lines = [f"\033[36m{line}\033[0m" for line in message.get("text", "").split("\n")]
    if venue := message.get("venue"):
        lines.append(f"[map: {venue['title']}, {venue['address']}]")
    lines += [f"  [{n}] {key['text']}" for n, key in enumerate(_keys(message), 1)]
    shares = [key for row in message.get("reply_markup", {}).get("keyboard", []) for key in row]
    lines += [f"  ( {key['text']} )" for key in shares]
    return "\n".join(lines) + "\n"
