"""The ids that actions choose between: topics with their next steps, acts with their message."""

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from catalogue import files
from catalogue.records import Act, Topic
from offices import Directory, Router
from offices.events import Event, read_events
from places import Atlas, Municipality


@cache
def topics() -> dict[str, Topic]:
    """Return every topic by id, read at the first call."""
    return files.read_topics(_root())


@cache
def acts() -> dict[str, Act]:
    """Return every act by id, read at the first call."""
    return files.read_acts(_root())


@cache
def offices() -> Router:
    """Return the rule table, read at the first call."""
    return Router(Directory.read(_root().parent / "offices"))


@cache
def towns() -> Mapping[str, Municipality]:
    """Return the municipalities by CBS code, read at the first call."""
    return Atlas.read(_root().parent / "places").municipalities


@cache
def events() -> Mapping[str, Event]:
    """Return the activities by id, read at the first call."""
    return read_events(_root().parent / "events" / "events.toml")


def _root() -> Path:
    return Path(os.environ.get("WEGWIJZER_CONTENT", "data/content"))
