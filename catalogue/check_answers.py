"""Answers that are missing, too long, old, or not made from their Dutch text as it is now."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from catalogue import files
from catalogue.complete import SOURCE
from catalogue.finding import Told
from catalogue.records import MOST_TITLE, MOST_WORDS, Answer

_REVIEW_EVERY = timedelta(days=183)


def check_answers(folder: Path, source: dict[str, Answer], today: date) -> Iterator[Told]:
    """Yield what is wrong with a language's answers, against their Dutch source."""
    titles: dict[str, str] = {}
    for topic, original in source.items():
        try:
            answer = files.read_answer(folder / "answers" / f"{topic}.md")
        except (files.ContentError, OSError) as error:
            yield topic, f"missing or broken: {error}", True
            continue
        if answer.title in titles:
            yield topic, f"same title as {titles[answer.title]}", True
        titles[answer.title] = topic
        yield from _one(folder.name, topic, answer, original, today)


def _one(
    language: str, topic: str, answer: Answer, original: Answer, today: date
) -> Iterator[Told]:
    if (words := _words(answer.text)) > MOST_WORDS:
        yield topic, f"{words} words; at most {MOST_WORDS}", True
    if len(answer.title) > MOST_TITLE:
        yield topic, f"title longer than {MOST_TITLE} characters", True
    if today - answer.reviewed > _REVIEW_EVERY:
        yield topic, f"reviewed on {answer.reviewed}: look at it again", False
    if language != SOURCE and (answer.made_from is None or answer.made_from < original.reviewed):
        yield topic, "older than its Dutch text", False
    keys = set(answer.follow_up.model_fields_set) ^ set(original.follow_up.model_fields_set)
    for key in sorted(keys):
        yield topic, f"follow_up.{key} differs from the Dutch", False


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, word)) and not word[:-1].isdigit() for word in text.split())
