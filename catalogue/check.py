"""The editors' checker: what is missing, outdated or broken, by language."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from catalogue import check_language, files
from catalogue.check_answers import check_answers
from catalogue.check_forms import without_words
from catalogue.complete import SOURCE
from catalogue.finding import Finding, Told
from catalogue.messages import Messages
from catalogue.records import Language
from forms import FormBook
from offices import Directory
from offices.check import check_offices
from places import Atlas

_ROOT = Path("data/content")


def check(root: Path, today: date) -> list[Finding]:
    """Return everything found, language by language."""
    topics = list(files.read_topics(root))
    source = {t: files.read_answer(root / SOURCE / "answers" / f"{t}.md") for t in topics}
    dutch = _messages(root, SOURCE, "ltr")
    languages = {f.name: files.read_language(f) for f in files.language_folders(root)}
    found: list[Finding] = []
    for code, language in languages.items():
        own = _messages(root, code, language.direction)
        told = [
            *check_answers(root / code, source, today),
            *_compare_messages(own, dutch),
            *_beside(root, code, languages, own, topics),
        ]
        found += [Finding(code, *one, live=language.live) for one in told]
    found += [Finding("offices", *told) for told in _offices(root, topics, set(dutch.ids), today)]
    book = FormBook.read(root.parent / "forms")
    return found + [Finding("forms", *told) for told in without_words(book, dutch)]


def _offices(root: Path, topics: list[str], words: set[str], today: date) -> Iterator[Told]:
    towns = [town.name for town in Atlas.read(root.parent / "places").municipalities.values()]
    try:
        directory = Directory.read(root.parent / "offices")
    except ValueError as error:
        yield "data/offices", str(error), True
        return
    yield from check_offices(directory, topics, towns, today)
    for reason in sorted({f"reason-{rule.reason}" for rule in directory.rules} - words):
        yield reason, "reason without words", True


def _beside(
    root: Path, code: str, languages: dict[str, Language], own: Messages, topics: list[str]
) -> Iterator[Told]:
    """What is neither an answer nor a message; questions where they are kept."""
    yield from check_language.named(code, languages)
    yield from check_language.word_lists(own)
    yield from check_language.training(root.parent / "nlu", code, SOURCE, topics)
    if (tests := root.parents[1] / "tests").is_dir():
        yield from check_language.development(tests, code, SOURCE, topics)


def _messages(root: Path, code: str, direction: str) -> Messages:
    return Messages.read(root / code / "messages", code, direction)


def _compare_messages(own: Messages, source: Messages) -> Iterator[Told]:
    for name in source.ids:
        if name not in own.ids:
            yield name, "message is missing", True
        elif own.placeholders(name) - source.placeholders(name):
            yield name, "has a placeholder that does not exist", True
    for name in own.ids:
        if name not in source.ids:
            yield name, "message is not in the Dutch file", False


def main() -> None:
    """Print the findings; end with 1 where something is broken for people now."""
    try:
        found = check(_ROOT, date.today())
    except files.ContentError as error:
        sys.exit(f"BROKEN {error}")
    for finding in found:
        print(f"{finding.language}  {finding.kind:7} {finding.where}: {finding.what}")
    broken = sum(finding.breaks for finding in found)
    waits = sum(finding.must for finding in found) - broken
    rest = len(found) - broken - waits
    print(f"{broken} broken, {waits} to do before a language goes live, {rest} to look at")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
