"""What staff read: the bot's words in Dutch, because they are ids; topics and acts by name."""

from collections.abc import Mapping, Sequence
from typing import Any

from babel import Locale
from sqlalchemy.ext.asyncio import AsyncSession

from catalogue import Catalogue
from forms_api.handovers.lines import text_of, translation_of
from forms_api.handovers.tables import Line
from forms_api.moments import HERE

_DUTCH = "nl"
CANNED = "canned-"


def dutch(catalogue: Catalogue, message: str, values: Mapping[str, str]) -> str:
    """Return a message of the catalogue in Dutch; its id where the words are gone.

    A value that was not kept, such as where the person lives, is shown as an ellipsis.
    """
    kind, _, name = message.partition(".")
    try:
        if kind == "answer":
            return catalogue.answers[_DUTCH, name].text
        if kind == "follow_up":
            return _follow_up(catalogue, name, values["topic"])
        if kind == "office":
            return catalogue.offices[name].names[_DUTCH]
        unknown = dict.fromkeys(catalogue.messages[_DUTCH].placeholders(message), "…")
        return catalogue.message(_DUTCH, message, **{**unknown, **values})
    except KeyError:
        return message


def _follow_up(catalogue: Catalogue, aspect: str, topic: str) -> str:
    answer = catalogue.answers[_DUTCH, topic]
    told = getattr(answer.follow_up, aspect, None)
    return told or catalogue.message(_DUTCH, f"follow-up-{aspect}", title=answer.title)


def topic_name(catalogue: Catalogue, topic: str | None) -> str:
    """Return a topic's Dutch title, nothing where there is none."""
    answer = catalogue.answers.get((_DUTCH, topic or ""))
    return answer.title if answer else topic or ""


def language_name(code: str, shown_in: str) -> str:
    """Return a language's name in the reader's language."""
    return Locale.parse(code).get_display_name(shown_in) or code


def act_name(catalogue: Catalogue, act: str | None) -> str:
    """Return an act's Dutch name, nothing where there is none."""
    try:
        return catalogue.message(_DUTCH, f"button-{act}") if act else ""
    except KeyError:
        return act or ""


def shown_line(catalogue: Catalogue, session: AsyncSession, line: Line) -> dict[str, Any]:
    """Return what a template needs of a line."""
    text = text_of(session, line)
    if text is None and line.message:
        text = dutch(catalogue, line.message, line.values)
    return {
        "id": line.id,
        "at": line.at.astimezone(HERE),
        "who": line.who,
        "staff": line.staff_name,
        "text": text or "",
        "language": line.language if line.words is not None else _DUTCH,
        "translation": translation_of(session, line),
        "about": [
            n
            for n in (topic_name(catalogue, line.topic), act_name(catalogue, line.act))
            if n and line.who == "person"
        ],
        "danger": line.danger,
    }


def canned(catalogue: Catalogue, office: str) -> list[tuple[str, str]]:
    """Return the canned replies: id and Dutch words, the placeholders filled."""
    ids = [name for name in catalogue.messages[_DUTCH].ids if name.startswith(CANNED)]
    return [(name, dutch(catalogue, name, {"office": office})) for name in ids]


def answers(catalogue: Catalogue) -> Sequence[tuple[str, str]]:
    """Return every answer of the catalogue: topic and Dutch title, by title."""
    pairs = ((t, catalogue.title(_DUTCH, t)) for t in catalogue.topics)
    return sorted(pairs, key=lambda pair: pair[1].lower())
