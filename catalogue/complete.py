"""What a language needs before anybody is answered in it; without it a live one stops the start."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from catalogue import questions
from catalogue.files import ContentError
from catalogue.messages import Messages
from catalogue.tongues import is_known

SOURCE = "nl"
_ALWAYS_LIVE = (SOURCE, "en")
_MOST_NAMED = 6


def demand_files(root: Path, live: Iterable[str], topics: Iterable[str]) -> None:
    """Stop where a live language has no dates, an answer or training questions missing.

    Raises:
        ContentError: it names the language and the first things that are missing.
    """
    live, topics = list(live), list(topics)
    for code in _ALWAYS_LIVE:
        _stop(code, [] if code in live else ["live = true, which the others lean on"])
    for code in live:
        _stop(code, [*_unknown(code), *_answers(root, code, topics), *_training(root, code)])


def demand_messages(messages: Mapping[str, Messages]) -> None:
    """Stop where a live language lacks a message that the Dutch have.

    Raises:
        ContentError: it names the language and the first messages.
    """
    for code, own in messages.items():
        wrong = (
            f"message {n}" for n in messages[SOURCE].ids if own.is_short_of(n, messages[SOURCE])
        )
        _stop(code, list(wrong))


def _unknown(code: str) -> Iterator[str]:
    if not is_known(code):
        yield "a code of which Babel knows the dates and names"


def _answers(root: Path, code: str, topics: Iterable[str]) -> Iterator[str]:
    paths = (root / code / "answers" / f"{topic}.md" for topic in topics)
    return (str(path) for path in paths if not path.is_file())


def _training(root: Path, code: str) -> Iterator[str]:
    nlu = root.parent / "nlu"
    return (str(p) for p in questions.paths(nlu, code, SOURCE) if not p.is_file())


def _stop(code: str, gone: list[str]) -> None:
    if not gone:
        return
    more = f" and {len(gone) - _MOST_NAMED} more" if len(gone) > _MOST_NAMED else ""
    named = ", ".join(gone[:_MOST_NAMED]) + more
    raise ContentError(f"{code} is live but not complete (make check-content): {named}")
