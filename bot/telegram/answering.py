"""One ticket from the inbox: answered, stored, delivered, forgotten."""

from dataclasses import dataclass, field

from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming
from bot.conversation.service import ConversationService
from bot.telegram.addresses import Addresses
from bot.telegram.asked import Outgoing
from bot.telegram.commands import COMMANDS
from bot.telegram.composing import Composed, Composer
from bot.telegram.inbox import Inbox
from bot.telegram.journal import Journal
from bot.telegram.sending import Sender
from bot.telegram.ticket import Ticket, dump

_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 8.0
_WRITES_LATER = ("form", "handed_over", "staff")
_STAYS = ("topic", "act")


@dataclass
class Answering:
    """Works off tickets. Killed anywhere, the next process goes on from the journal."""

    service: ConversationService
    composer: Composer
    inbox: Inbox
    journal: Journal
    sender: Sender
    addresses: Addresses
    _known: set[str] = field(default_factory=set)

    async def work(self, ticket: Ticket) -> None:
        """Answer a ticket.

        Raises:
            Stopped: the channel closes; the journal still has the ticket.
        """
        asked = ticket.asked
        if asked.kind == "gone":
            await self.journal.forget(ticket.conversation)
            return await self.journal.finish(self.inbox.me.id, ticket.update)
        if asked.press:
            await self.sender.acknowledge(asked.press)
        if ticket.answer is None:
            async with self.sender.typing(asked.chat):
                ticket.answer = await self._answer(ticket)
            sealed = self.inbox.seal(ticket, dump(ticket.answer))
            await self.journal.progress(self.inbox.me.id, ticket.update, answer=sealed)
        if asked.pressed_at and asked.value.partition(":")[0] not in _STAYS:
            await self.sender.take_buttons(asked.chat, asked.pressed_at)
        return await self._deliver(ticket, ticket.answer)

    async def _answer(self, ticket: Ticket) -> list[Outgoing]:
        incoming = await self._incoming(ticket)
        composed = await self._composed(ticket, incoming)
        await self._keep(ticket, incoming, composed)
        return composed.messages

    async def _composed(self, ticket: Ticket, incoming: Incoming) -> Composed:
        """While the engine is away the person is told so once, and asked for again later."""
        pause, told = _FIRST_PAUSE, False
        while True:
            composed = await self.composer.compose(ticket.asked, incoming, self.inbox.me)
            if not composed.waits:
                return composed
            if not told:
                told = await self.sender.send(ticket.asked.chat, composed.messages[-1])
            await self.sender.pause(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _incoming(self, ticket: Ticket) -> Incoming:
        asked, name = ticket.asked, ticket.conversation
        button = asked.value if asked.kind == "button" else None
        if asked.kind == "command":
            button = COMMANDS[asked.value] or None
        return Incoming(
            conversation=name,
            engine_id=name,
            channel="telegram",
            text=asked.value if asked.kind == "text" else "",
            button=button,
            language=await self._chosen_before(name),
            hint=asked.hint,
            public=asked.public,
        )

    async def _chosen_before(self, conversation: str) -> str | None:
        """The language that the person chose, where this process does not know it yet."""
        if conversation in self._known:
            return None
        kept = await self.journal.kept(conversation)
        self._known.add(conversation)
        return None if self._remembered(conversation).language else kept.language

    async def _keep(self, ticket: Ticket, incoming: Incoming, composed: Composed) -> None:
        """Keep what later messages need, and a language that was chosen just now."""
        if composed.outcome in _WRITES_LATER and not ticket.asked.public:
            await self.addresses.keep(ticket.conversation, ticket.asked.chat)
        remembered = self._remembered(ticket.conversation)
        if remembered.chosen and remembered.language and remembered.language != incoming.language:
            await self.journal.keep_language(ticket.conversation, remembered.language)

    def _remembered(self, conversation: str) -> Remembered:
        return self.service.memory.of(conversation)

    async def _deliver(self, ticket: Ticket, answer: list[Outgoing]) -> None:
        bot = self.inbox.me.id
        while ticket.delivered < len(answer):
            if not await self.sender.send(ticket.asked.chat, answer[ticket.delivered]):
                await self.journal.forget(ticket.conversation)
                break
            ticket.delivered += 1
            if ticket.delivered < len(answer):
                await self.journal.progress(bot, ticket.update, delivered=ticket.delivered)
        await self.journal.finish(bot, ticket.update)
