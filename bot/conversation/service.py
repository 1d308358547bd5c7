"""One message in, one reply out: the whole way through the gateway."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.conversation.buttons import ELSEWHERE, Button, read_button, step_of
from bot.conversation.desk import Companion, Desk, Observer, Turn
from bot.conversation.kinds import Kind, kind_of, sign_of
from bot.conversation.languages import Languages
from bot.conversation.memory import Memory, Remembered
from bot.conversation.personal import PERSONAL
from bot.conversation.rendering import Renderer
from bot.conversation.reply import Incoming, Reply, Understood
from bot.conversation.understand import Reading, read
from bot.conversation.whereabouts import Whereabouts
from bot.engine import BotMessage, Engine, EngineReply, EngineUnavailable, Step
from catalogue import Catalogue


@dataclass(frozen=True)
class ConversationService:
    """Everything a message needs, handed in by the app factory."""

    catalogue: Catalogue
    engine: Engine
    languages: Languages
    memory: Memory
    renderer: Renderer
    whereabouts: Whereabouts
    desks: Sequence[Desk] = ()
    companions: Sequence[Companion] = ()
    observers: Sequence[Observer] = ()
    turns: Mapping[str, Turn] = field(default_factory=dict)

    async def reply(self, incoming: Incoming) -> Reply:
        """Answer a message or a pressed button.

        Raises:
            UnknownButton: the button is none of ours.
        """
        remembered = self.memory.of(incoming.conversation)
        self.languages.note_choice(incoming, remembered)
        try:
            reply = await self._at_desks(incoming, remembered)
        except EngineUnavailable:
            return self._say("one_moment", incoming, remembered)
        for observer in self.observers:
            observer.note(incoming, reply)
        return reply

    def say(self, act: str, incoming: Incoming) -> Reply:
        """Answer with an act's message that needs no engine, such as what a channel can't read."""
        remembered = self.memory.of(incoming.conversation)
        self.languages.note_choice(incoming, remembered)
        return self._say(act, incoming, remembered)

    async def _at_desks(self, incoming: Incoming, remembered: Remembered) -> Reply:
        """Let a form or a person of the staff take the message, else answer it."""
        for desk in () if incoming.public else self.desks:
            taken = await desk.take(incoming, remembered)
            if isinstance(taken, EngineReply):
                return self._tell(taken, incoming, remembered)
            incoming = taken or incoming
        return await self._accompanied(incoming, remembered)

    async def _accompanied(self, incoming: Incoming, remembered: Remembered) -> Reply:
        """Answer the usual way, and let each companion add to it."""
        reply = await self._reply(incoming, remembered)
        for companion in () if incoming.public else self.companions:
            if more := await companion.add(incoming, remembered, reply):
                shown = [self.renderer.render(m, reply.language) for m in more.messages]
                reply = reply.model_copy(update={"messages": [*reply.messages, *shown]})
        return reply

    async def _reply(self, incoming: Incoming, remembered: Remembered) -> Reply:
        if incoming.button is not None:
            button = read_button(incoming.button, self.catalogue)
            return await self._pressed(button, incoming, remembered)
        if sign := sign_of(incoming.text):
            return await self._take([Step(intent=sign)], incoming, remembered)
        kind = kind_of(incoming.text)
        if kind is not Kind.WORDS:
            return self._say(kind.value, incoming, remembered)
        if named := self.languages.named_alone(incoming.text):
            return await self._pressed(Button("language", named), incoming, remembered)
        return await self._typed(incoming, remembered)

    async def _pressed(self, button: Button, incoming: Incoming, remembered: Remembered) -> Reply:
        self.whereabouts.note_button(button, remembered)
        if button == Button("place", ELSEWHERE):
            return self._tell(self.whereabouts.outside("nl"), incoming, remembered)
        if button.kind != "language":
            return await self._take([step_of(button)], incoming, remembered)
        remembered.language, remembered.chosen = button.target, True
        if waiting := remembered.waiting:
            remembered.waiting = None
            return await self._typed(incoming.with_text(waiting), remembered)
        return self._say("language_chosen", incoming, remembered, act="change_language")

    async def _typed(self, incoming: Incoming, remembered: Remembered) -> Reply:
        reading = await read(incoming.text, self.engine)
        if named := self.languages.asked_for(incoming.text, reading.steps[0]):
            return await self._pressed(Button("language", named), incoming, remembered)
        found = self.whereabouts.note(incoming.text, remembered)
        danger = reading.first.decision == "danger" and not found.only
        if (
            not danger
            and not found.only
            and await self.languages.is_not_live(incoming.text, remembered)
        ):
            return self._not_live(incoming, reading)
        known = found.only and remembered.language is not None
        decided = known or self.languages.decide(incoming.text, remembered) or danger
        remembered.waiting = None if decided else incoming.text
        if not decided and reading.first.decision != "answer":
            return self._say("language_unclear", incoming, remembered)
        if not danger and (asked := self.whereabouts.ask(found, reading.steps[0])):
            return self._tell(asked, incoming, remembered)
        steps = [Step(intent="find_office")] if found.only and not danger else reading.steps
        reply = await self._take(steps, incoming, remembered, reading)
        return reply if decided else self._asking_language(reply)

    def _asking_language(self, reply: Reply) -> Reply:
        """Put the choice of a language under an answer in the likeliest one."""
        asked = self._act("language_unclear").messages
        shown = [self.renderer.render(message, reply.language) for message in asked]
        return reply.model_copy(update={"messages": [*reply.messages, *shown]})

    async def _take(
        self,
        steps: list[Step],
        incoming: Incoming,
        remembered: Remembered,
        reading: Reading | None = None,
    ) -> Reply:
        engine_id = incoming.engine_id
        told = self.whereabouts.hints(remembered)
        steps = [step.model_copy(update={"hints": {**step.hints, **told}}) for step in steps]
        if incoming.public and any(step.intent in PERSONAL for step in steps):
            return self._say("only_in_private", incoming, remembered)
        replies = [await self.engine.respond(engine_id, step) for step in steps]
        replies = [await self._turned(incoming, remembered, reply) for reply in replies]
        confidence = reading.first.ranking[0].confidence if reading else 1.0
        language = self.languages.current(incoming, remembered)
        return self._shown(incoming, language, replies, confidence)

    async def _turned(
        self, incoming: Incoming, remembered: Remembered, reply: EngineReply
    ) -> EngineReply:
        turn = None if incoming.public else self.turns.get(reply.act or "")
        return await turn.go_on(incoming, remembered, reply) if turn else reply

    def _say(
        self, name: str, incoming: Incoming, remembered: Remembered, act: str | None = None
    ) -> Reply:
        said = self._act(name).model_copy(update={"act": act})
        return self._tell(said, incoming, remembered)

    def _tell(self, said: EngineReply, incoming: Incoming, remembered: Remembered) -> Reply:
        language = self.languages.current(incoming, remembered)
        return self._shown(incoming, language, [said], 1.0)

    def _not_live(self, incoming: Incoming, reading: Reading) -> Reply:
        """English and Dutch, with what the question seems to be about in English."""
        reply = self._act("language_not_live")
        step = reading.steps[0]
        if step.intent == "ask":
            reply.messages[0].buttons.insert(0, f"topic:{step.entities['topic']}")
        english = self._shown(incoming, "en", [reply], 0.0)
        dutch = self.renderer.render(BotMessage(id=reply.messages[0].id), "nl")
        return english.model_copy(update={"messages": [dutch, *english.messages]})

    def _act(self, name: str) -> EngineReply:
        act = self.catalogue.acts[name]
        message = BotMessage(id=act.message, buttons=list(act.buttons))
        return EngineReply(outcome=act.outcome, act=None, messages=[message])

    def _shown(
        self, incoming: Incoming, language: str, replies: list[EngineReply], confidence: float
    ) -> Reply:
        last = replies[-1]
        return Reply(
            conversation=incoming.conversation,
            language=language,
            understood=Understood(topic=last.topic, act=last.act, confidence=round(confidence, 4)),
            outcome=last.outcome,
            messages=[self.renderer.render(m, language) for r in replies for m in r.messages],
        )
