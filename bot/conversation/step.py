"""From what was understood to the step that the engine takes."""

from bot.engine import Candidate, Step, Understanding

_MOST_CHOICES = 3
_MOST_ALSO = 2
_FOLLOW_UP = "follow_up_"
_NO_CHOICE = ("out_of_scope", "insult", "affirm", "deny", "greet", "thanks", "goodbye")


def step_for(understanding: Understanding) -> Step:
    """Return the step for a typed message."""
    ranking = understanding.ranking
    if understanding.decision == "unknown":
        return Step(intent="unknown")
    if understanding.decision == "choose":
        return _choice(ranking)
    step = _of_label(ranking[0].name)
    step.hints["alternatives"] = _labels(understanding.also)[:_MOST_ALSO]
    step.hints["second"] = _labels(ranking[1:])[:_MOST_ALSO]
    return step


def _of_label(name: str) -> Step:
    if name.startswith("ask/"):
        return Step(intent="ask", entities={"topic": name.removeprefix("ask/")})
    if name.startswith(_FOLLOW_UP):
        return Step(intent="follow_up", entities={"aspect": name.removeprefix(_FOLLOW_UP)})
    return Step(intent=name)


def _choice(ranking: list[Candidate]) -> Step:
    options = _labels(ranking)[:_MOST_CHOICES]
    return Step(intent="choose", hints={"options": options}) if options else Step(intent="unknown")


def _labels(ranking: list[Candidate]) -> list[str]:
    """Button values for the meanings that a person can choose, likeliest first."""
    names = [c.name for c in ranking if not c.name.startswith((*_NO_CHOICE, _FOLLOW_UP, "wrong"))]
    return [
        f"topic:{n.removeprefix('ask/')}" if n.startswith("ask/") else f"act:{n}" for n in names
    ]
