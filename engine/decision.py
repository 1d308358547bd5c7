"""What to do with a list of likely meanings: answer, offer a choice, or say we don't know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Ranking = list[tuple[str, float]]


@dataclass(frozen=True)
class Thresholds:
    """Confidences between 0 and 1; ``make thresholds`` prints the curve they come from."""

    answer_at: float
    sure_at: float
    choose_at: float
    danger_at: float
    out_of_scope_share: float
    offer_at: float


def decide(
    ranking: Ranking, danger: Mapping[str, float], limits: Thresholds
) -> tuple[str, Ranking]:
    """Return what to do and the meanings to do it with, likeliest first.

    ``danger``: the label and confidence of every dangerous meaning; their sum counts, for
    whoever is beaten by the boss is in danger, be it called violence or exploitation. The word
    returned is
    ``danger``, ``answer`` (sure), ``likely`` (answer, and show what else it may be),
    ``choose`` or ``unknown``.
    """
    worst = max(danger, key=danger.__getitem__, default="")
    if sum(danger.values()) >= limits.danger_at:
        return "danger", [(worst, danger[worst])] + [r for r in ranking if r[0] != worst]
    known = [r for r in ranking if r[0] != "out_of_scope"]
    outside = dict(ranking).get("out_of_scope", 0.0)
    best = known[0][1]
    if outside >= limits.out_of_scope_share * best:
        return ("choose" if best >= limits.choose_at else "unknown"), known
    if best >= limits.answer_at:
        return ("answer" if best >= limits.sure_at else "likely"), known
    return ("choose" if best >= limits.choose_at else "unknown"), known


def also_likely(decision: str, ranking: Ranking, limits: Thresholds) -> Ranking:
    """Return what to offer beside the answer given; ``ranking`` is as :func:`decide` left it.

    An answer that is not sure always offers more. Beside a sure one, and beside a cry for help
    that may be an ordinary question, stands only what is likely enough.
    """
    others = [r for r in ranking[1:] if r[0] != "out_of_scope"]
    return others if decision == "likely" else [r for r in others if r[1] >= limits.offer_at]
