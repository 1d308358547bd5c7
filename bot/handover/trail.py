"""What a person asked for and was answered, by ids: the summary that goes along."""

import asyncio

from bot.conversation.memory import Exchange, Memory
from bot.conversation.reply import Incoming, Reply
from bot.handover.door import Handovers, HandoversUnavailable

_WITH_PERSON = ("handed_over", "staff")
_MOST = 8


class Trail:
    """Keeps the last exchanges; what the bot says during a handover is shown to staff too."""

    def __init__(self, memory: Memory, door: Handovers) -> None:
        self._memory, self._door = memory, door
        self._telling: set[asyncio.Task[None]] = set()

    def note(self, incoming: Incoming, reply: Reply) -> None:
        """Take note of a message and what became of it."""
        if reply.outcome in _WITH_PERSON or not reply.messages:
            return
        exchange = _exchange(reply)
        remembered = self._memory.of(incoming.conversation)
        remembered.trail = [*remembered.trail, exchange][-_MOST:]
        if remembered.talking:
            task = asyncio.create_task(self._tell(incoming.engine_id, exchange))
            self._telling.add(task)
            task.add_done_callback(self._telling.discard)

    async def _tell(self, conversation: str, exchange: Exchange) -> None:
        for line in exchange.lines[1:]:
            try:
                await self._door.tell(conversation, "lines", line)
            except HandoversUnavailable:
                return


def _exchange(reply: Reply) -> Exchange:
    topic, act = reply.understood.topic, reply.understood.act
    values = {"topic": topic} if topic else {}
    asked = {"who": "person", "topic": topic, "act": act}
    said = [
        {
            "who": "bot",
            "message": message.id,
            "values": values if message.id.startswith("follow_up.") else {},
        }
        for message in reply.messages
    ]
    return Exchange(topic, act, [asked, *said])
