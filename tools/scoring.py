"""What an answer was worth, and the shares with their 95 % intervals."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tools.questions import Question

_Z = 1.96


@dataclass(frozen=True)
class Score:
    """One question's outcome. ``given`` is what it was taken for."""

    question: Question
    language_right: bool
    first_right: bool
    offered_right: bool
    given: str


def score(question: Question, reply: dict[str, Any]) -> Score:
    """Judge a reply of the chat; a question of no topic is right when nothing is answered."""
    understood = reply["understood"]
    given = understood["topic"] or (f"act_{understood['act']}" if understood["act"] else "nothing")
    answered = reply["outcome"] == "answered" and given != "nothing"
    offered = {_label(b["value"]) for m in reply["messages"] for b in m["buttons"]}
    if question.out_of_scope:
        first = offered_right = not (answered and understood["topic"])
    else:
        first = given in question.right and (answered or bool(understood["act"]))
        offered_right = first or bool(offered & question.right)
    same = reply["language"] == question.language
    return Score(question, same, first, offered_right, given if answered else reply["outcome"])


DANGER = frozenset({"emergency_112", "exploitation", "homelessness", "act_crisis"})


def danger(scores: Sequence[Score]) -> tuple[list[bool], list[bool]]:
    """Return for each question of danger whether it was seen, and for each other a false alarm."""
    dangerous = [s for s in scores if s.question.right & DANGER]
    others = [s for s in scores if not s.question.right & DANGER]
    return [s.given in DANGER for s in dangerous], [s.given in DANGER for s in others]


def _label(value: str) -> str:
    kind, _, target = value.partition(":")
    return target if kind == "topic" else f"act_{target}"


def summary(scores: Sequence[Score]) -> dict[str, float | int]:
    """Return the shares of the evaluation contract."""
    inside = [s for s in scores if not s.question.out_of_scope]
    outside = [s for s in scores if s.question.out_of_scope]
    return {
        "n": len(scores),
        "language_right": share([s.language_right for s in scores]),
        "first_right": share([s.first_right for s in inside]),
        "offered_right": share([s.offered_right for s in inside]),
        "out_of_scope_answered": share([not s.first_right for s in outside]),
    }


def share(hits: Sequence[bool]) -> float:
    """Return the share of hits, 0 where there is nothing to count."""
    return round(sum(hits) / len(hits), 4) if hits else 0.0


def interval(part: float, n: int) -> tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    if not n:
        return 0.0, 1.0
    middle = (part + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z * math.sqrt(part * (1 - part) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
    return max(0.0, middle - half), min(1.0, middle + half)
