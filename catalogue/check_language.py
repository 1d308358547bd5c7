"""What one language still needs beside answers and messages: its name, word lists, questions."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from catalogue import questions
from catalogue.finding import Told
from catalogue.messages import Messages
from catalogue.records import Language
from catalogue.tongues import is_known

FEWEST_OF_TOPIC, FEWEST_OF_ACT, FEWEST_TO_MEASURE, FEWEST_IN_DANGER = 40, 25, 4, 20
_SHORTEST_DANGER = 3


def named(code: str, languages: dict[str, Language]) -> Iterator[Told]:
    """Yield what is wrong with how a language is called."""
    own = languages[code]
    if not is_known(code):
        yield "language.toml", "Babel knows no dates and names for this code", True
    others = {name.lower(): c for c, item in languages.items() if c != code for name in item.called}
    for name in own.called:
        if other := others.get(name.lower()):
            yield "language.toml", f"{name} is in called here and in {other}", True
    if len(own.called) < 2:
        yield "language.toml", "called does not tell what people call this language", True


def word_lists(own: Messages) -> Iterator[Told]:
    """Yield lists of words that cannot be matched as they stand."""
    for name in (n for n in own.ids if n.startswith("words-")):
        words = [word.strip() for word in own.format(name).split(",")]
        if not all(words):
            yield name, "has an empty place between two commas", True
        if name == "words-danger" and (short := [w for w in words if len(w) < _SHORTEST_DANGER]):
            yield name, f"too short, many words begin so: {', '.join(short)}", True


def training(nlu: Path, code: str, source: str, topics: Iterable[str]) -> Iterator[Told]:
    """Yield topics and acts whose training questions are missing, few or under a wrong name."""
    wanted = {path.stem: path for path in questions.paths(nlu, code, source)}
    wanted |= {topic: nlu / code / f"{topic}.yml" for topic in topics}
    for label, path in wanted.items():
        where = f"data/nlu/{code}/{label}.yml"
        if not path.is_file():
            yield where, "no training questions", True
            continue
        fewest = FEWEST_OF_TOPIC if label in topics else FEWEST_OF_ACT
        if (found := questions.count(path)) < fewest:
            yield where, f"{found} training questions; at least {fewest}", True
        right = nlu / source / path.name
        if right.is_file() and questions.intents(path) != questions.intents(right):
            yield where, f"another intent than in {source}", True
    for path in sorted((nlu / code).glob("*.yml")):
        if path.stem not in wanted:
            yield f"data/nlu/{code}/{path.name}", "no such topic or act", True


def development(tests: Path, code: str, source: str, topics: Iterable[str]) -> Iterator[Told]:
    """Yield what cannot be measured, for want of questions that nobody trained on."""
    known = {*topics, *_count(tests / "questions" / f"{source}.tsv")}
    found, danger = (
        _count(tests / folder / f"{code}.tsv") for folder in ("questions", "questions/danger")
    )
    where = f"tests/questions/{code}.tsv"
    if found:
        for label in sorted(known):
            if found[label] < FEWEST_TO_MEASURE:
                what = f"{found[label]} questions for {label}; at least {FEWEST_TO_MEASURE}"
                yield where, what, not found[label]
        for label in sorted(set(found) - known):
            yield where, f"no such topic or act: {label}", True
    else:
        yield where, "no development questions", True
    if (cries := danger.total()) < FEWEST_IN_DANGER:
        what = f"{cries} cries for help; at least {FEWEST_IN_DANGER}"
        yield f"tests/questions/danger/{code}.tsv", what, True
    mentions = tests / "offices" / "mentions.tsv"
    if code not in (text for _, text in _lines(mentions)):
        yield "tests/offices/mentions.tsv", "no messages that name a place", False


def _count(path: Path) -> Counter[str]:
    return Counter(label for label, text in _lines(path) if text)


def _lines(path: Path) -> Iterable[tuple[str, str]]:
    return questions.labels(path) if path.is_file() else ()
