"""From a typed text to the steps it asks for; danger before everything else."""

import asyncio

from bot.conversation.segments import segments
from bot.conversation.step import step_for
from bot.engine import Engine, Step, Understanding

_SURE, _LIKELY = "answer", "likely"
_MOST_ANSWERS = 2
_A_STORY = 400


class Reading:
    """A text's steps, and how sure the first one is."""

    def __init__(self, steps: list[Step], first: Understanding) -> None:
        self.steps, self.first = steps, first


async def read(text: str, engine: Engine) -> Reading:
    """Understand the whole text, and where that is not enough its sentences.

    A story's danger is in one of its sentences; the mean of 2,000 characters shows little.
    """
    parts = segments(text)
    whole, *each = await asyncio.gather(*(engine.parse(part) for part in [text, *parts]))
    told = each if each and len(text) > _A_STORY else [whole, *each]
    for understanding in told:
        if understanding.decision == "danger":
            return Reading([step_for(understanding)], understanding)
    sure = _topics(each, {_SURE})
    if text.count("?") >= _MOST_ANSWERS:
        sure = _topics(each, {_SURE, _LIKELY})
    if len(sure) >= _MOST_ANSWERS and _is_two_questions(text, whole):
        return Reading([step_for(u) for u in sure[-_MOST_ANSWERS:]], sure[-1])
    best = whole
    if whole.decision != _SURE and sure:
        best = max(sure, key=lambda u: u.ranking[0].confidence)
    return Reading([step_for(best)], best)


def _topics(each: list[Understanding], decisions: set[str]) -> list[Understanding]:
    """The sentences that are a question, one for each topic."""
    by_topic = {
        u.ranking[0].name: u
        for u in each
        if u.decision in decisions and u.ranking[0].name.startswith("ask/")
    }
    return list(by_topic.values())


def _is_two_questions(text: str, whole: Understanding) -> bool:
    return text.count("?") >= _MOST_ANSWERS or whole.decision != _SURE
