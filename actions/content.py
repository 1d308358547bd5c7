"""The ids that actions choose between: topics with their next steps, acts with their message."""

import os
from functools import cache
from pathlib import Path

from catalogue import files
from catalogue.records import Act, Topic


@cache
def topics() -> dict[str, Topic]:
    """Return every topic by id, read at the first call."""
    return files.read_topics(_root())


@cache
def acts() -> dict[str, Act]:
    """Return every act by id, read at the first call."""
    return files.read_acts(_root())


def _root() -> Path:
    return Path(os.environ.get("WEGWIJZER_CONTENT", "data/content"))
