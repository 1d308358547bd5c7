"""All content of all live languages, read once at start."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from catalogue import complete, files
from catalogue.messages import Messages
from catalogue.records import Act, Answer, Language, Topic
from catalogue.tongues import name_of
from offices import Directory, Office
from offices.events import Event, read_events
from places import Atlas, Municipality


@dataclass(frozen=True)
class Catalogue:
    """Answers and messages by language and id. Nothing falls back to another language."""

    topics: Mapping[str, Topic]
    acts: Mapping[str, Act]
    languages: Mapping[str, Language]
    answers: Mapping[tuple[str, str], Answer]
    messages: Mapping[str, Messages]
    offices: Mapping[str, Office]
    towns: Mapping[str, Municipality]
    events: Mapping[str, Event]

    @classmethod
    def read(cls, root: Path) -> "Catalogue":
        """Read the folder ``data/content``; only languages marked live are taken in.

        Raises:
            ContentError: a file is missing or broken, or a live language is not complete; the
                message names it.
        """
        topics = files.read_topics(root)
        live = files.live_languages(root)
        complete.demand_files(root, live, topics)
        answers = {
            (code, topic): files.read_answer(root / code / "answers" / f"{topic}.md")
            for code in live
            for topic in topics
        }
        messages = {
            code: Messages.read(root / code / "messages", code, language.direction)
            for code, language in live.items()
        }
        complete.demand_messages(messages)
        offices = Directory.read(root.parent / "offices").offices
        towns = Atlas.read(root.parent / "places").municipalities
        events = read_events(root.parent / "events" / "events.toml")
        acts = files.read_acts(root)
        return cls(topics, acts, live, answers, messages, offices, towns, events)

    def message(self, language: str, name: str, /, **values: str | int) -> str:
        """Return the message ``name`` (dots allowed) with its placeholders filled.

        Raises:
            KeyError: no such message in this language, or a placeholder has no value.
        """
        return self.messages[language].format(name, **values)

    def locale(self, language: str) -> str:
        """Return the locale by which a language's dates are written."""
        return self.languages[language].locale or language

    def tongue(self, code: str, language: str) -> str:
        """Return what a language, live or not, is called in a live one."""
        return name_of(code, language, self.languages[language].calls)

    def title(self, language: str, topic: str) -> str:
        """Return the topic's short name, as on a button."""
        return self.answers[language, topic].title
