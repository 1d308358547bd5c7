"""The people of the chaos command: who asks what, and what came back."""

import asyncio
import random
from dataclasses import dataclass, field
from typing import Any

from tools.telegram_standin.world import World

QUESTIONS = (
    "Hoe krijg ik een BSN?",
    "Hoe vraag ik DigiD aan?",
    "Wat is het minimumloon?",
    "How do I get a citizen service number?",
    "How do I open a bank account?",
    "Jak dostać numer BSN?",
    "Czy agencja może potrącać czynsz z mojej pensji?",
    "Wie bekomme ich Kindergeld?",
)
_EACH = 3
_FIRST_CHAT, _FIRST_SIGNUP = 10_000, 50_000


@dataclass
class Count:
    """How often questions were answered."""

    once: int = 0
    more: int = 0
    lost: int = 0


@dataclass
class Storm:
    """Conversations of three different questions each; answers are known from the calm before."""

    world: World
    conversations: int
    answers: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[int, str]] = field(default_factory=list)

    async def learn(self) -> None:
        """Ask every question in calm and remember how its answer begins."""
        for number, question in enumerate(QUESTIONS):
            self.world.says(number + 1, question)
        async with asyncio.timeout(60):
            for number, question in enumerate(QUESTIONS):
                while not (sent := self.world.chat(number + 1).sent):
                    await asyncio.sleep(0.1)
                self.answers[question] = sent[0]["text"]

    async def blow(self, seconds: float, chance: random.Random) -> None:
        """Let everybody ask, spread over the seconds."""
        chats = range(_FIRST_CHAT, _FIRST_CHAT + self.conversations)
        plan = [(chat, q) for chat in chats for q in chance.sample(QUESTIONS, _EACH)]
        chance.shuffle(plan)
        for chat, question in plan:
            self.world.says(chat, question)
            self.asked.append((chat, question))
            await asyncio.sleep(seconds / len(plan))

    def count(self) -> Count:
        """Count the answers to every question in its chat."""
        count = Count()
        for chat, question in self.asked:
            texts = [message.get("text") for message in self.world.chat(chat).sent]
            times = texts.count(self.answers[question])
            count.once += times == 1
            count.more += times > 1
            count.lost += times == 0
        return count


@dataclass
class SignUp:
    """Somebody who signs up by pressing what is offered, in the middle of the storm."""

    world: World
    number: int
    seen: int = 0
    last: str = ""

    @property
    def chat(self) -> int:
        """The person's chat."""
        return _FIRST_SIGNUP + self.number

    def begin(self) -> None:
        """Ask to sign up."""
        self.world.says(self.chat, "/course")

    def step(self) -> None:
        """Answer each new message of the form; one that came twice is answered once."""
        sent = self.world.chat(self.chat).sent
        for message in sent[self.seen :]:
            self.seen += 1
            values = [value for value in _values(message) if value.startswith("form:")]
            told = f"{message.get('text')} {message.get('reply_markup')}"
            if values and told != self.last:
                self.last = told
                self._answer(values)

    def _answer(self, values: list[str]) -> None:
        pressed = _first(values, ".done", ".confirm", ".consent.yes", ".contact_way.chat", ".set.")
        if pressed:
            self.world.presses_button(self.chat, pressed)
        else:
            self.world.says(self.chat, "Jan de Vries")


def _first(values: list[str], *parts: str) -> str | None:
    return next((v for part in parts for v in values if part in v), None)


def _values(message: dict[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [key.get("callback_data", "") for row in rows for key in row]
