"""The editors' checker: what is missing, outdated or broken, by language."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from catalogue import files
from catalogue.messages import Messages
from catalogue.records import MOST_TITLE, MOST_WORDS, Answer
from offices import Directory
from offices.check import check_offices
from places import Atlas

_ROOT = Path("data/content")
_SOURCE = "nl"
_REVIEW_EVERY = timedelta(days=183)


@dataclass(frozen=True)
class Finding:
    """One line of the report; what is broken fails the build, what is only old warns."""

    language: str
    where: str
    what: str
    breaks: bool


def check(root: Path, today: date) -> list[Finding]:
    """Return everything found, language by language."""
    topics = list(files.read_topics(root))
    source_answers = {t: files.read_answer(root / _SOURCE / "answers" / f"{t}.md") for t in topics}
    source_messages = _messages(root, _SOURCE)
    found: list[Finding] = []
    for folder in files.language_folders(root):
        found += _answers(folder, source_answers, today)
        found += _compare_messages(folder.name, _messages(root, folder.name), source_messages)
    return [*found, *_offices(root, topics, set(source_messages.ids), today)]


def _offices(root: Path, topics: list[str], words: set[str], today: date) -> Iterator[Finding]:
    towns = [town.name for town in Atlas.read(root.parent / "places").municipalities.values()]
    try:
        directory = Directory.read(root.parent / "offices")
    except ValueError as error:
        yield Finding("offices", "data/offices", str(error), True)
        return
    for told in check_offices(directory, topics, towns, today):
        yield Finding("offices", *told)
    for reason in sorted({f"reason-{rule.reason}" for rule in directory.rules} - words):
        yield Finding("offices", reason, "reason without words", True)


def _messages(root: Path, code: str) -> Messages:
    direction = files.read_language(root / code).direction
    return Messages.read(root / code / "messages", code, direction)


def _answers(folder: Path, source: dict[str, Answer], today: date) -> Iterator[Finding]:
    titles: dict[str, str] = {}
    for topic, original in source.items():
        try:
            answer = files.read_answer(folder / "answers" / f"{topic}.md")
        except (files.ContentError, OSError) as error:
            yield Finding(folder.name, topic, f"missing or broken: {error}", True)
            continue
        if answer.title in titles:
            yield Finding(folder.name, topic, f"same title as {titles[answer.title]}", True)
        titles[answer.title] = topic
        yield from _one(folder.name, topic, answer, original, today)


def _one(
    language: str, topic: str, answer: Answer, original: Answer, today: date
) -> Iterator[Finding]:
    if (words := _words(answer.text)) > MOST_WORDS:
        yield Finding(language, topic, f"{words} words; at most {MOST_WORDS}", True)
    if len(answer.title) > MOST_TITLE:
        yield Finding(language, topic, f"title longer than {MOST_TITLE} characters", True)
    if today - answer.reviewed > _REVIEW_EVERY:
        yield Finding(language, topic, f"reviewed on {answer.reviewed}: look at it again", False)
    if language != _SOURCE and (answer.made_from is None or answer.made_from < original.reviewed):
        yield Finding(language, topic, "older than its Dutch text", False)
    keys = set(answer.follow_up.model_fields_set) ^ set(original.follow_up.model_fields_set)
    for key in sorted(keys):
        yield Finding(language, topic, f"follow_up.{key} differs from the Dutch", False)


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) and not word[:-1].isdigit() for word in text.split())


def _compare_messages(language: str, own: Messages, source: Messages) -> Iterator[Finding]:
    for name in source.ids:
        if name not in own.ids:
            yield Finding(language, name, "message is missing", True)
        elif own.placeholders(name) - source.placeholders(name):
            yield Finding(language, name, "has a placeholder that does not exist", True)
    for name in own.ids:
        if name not in source.ids:
            yield Finding(language, name, "message is not in the Dutch file", False)


def main() -> None:
    """Print the findings; end with 1 where something is broken."""
    found = check(_ROOT, date.today())
    for finding in found:
        kind = "BROKEN" if finding.breaks else "old"
        print(f"{finding.language}  {kind:7} {finding.where}: {finding.what}")
    broken = sum(finding.breaks for finding in found)
    print(f"{broken} broken, {len(found) - broken} to look at again")
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
