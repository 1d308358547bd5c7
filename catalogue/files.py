"""Reading the content folder: TOML, Markdown with a TOML head, and Fluent."""

import tomllib
from pathlib import Path
from typing import Any

from catalogue.records import Act, Answer, Language, Topic

_FENCE = "+++"


class ContentError(ValueError):
    """A content file that cannot be read; the message names the file and the reason."""


def read_answer(path: Path) -> Answer:
    """Read one answer; ``made_from`` is missing in the Dutch source text.

    Raises:
        ContentError: the head is missing, is not TOML, or has a wrong or unknown key.
    """
    _, head, body = _split(path)
    try:
        return Answer.model_validate({**tomllib.loads(head), "text": body.strip()})
    except ValueError as error:
        raise ContentError(f"{path}: {error}") from error


def read_language(folder: Path) -> Language:
    """Read ``language.toml`` of one language's folder.

    Raises:
        ContentError: it is missing, is not TOML, or has a wrong or unknown key.
    """
    path = folder / "language.toml"
    try:
        return Language.model_validate(_toml(path))
    except ValueError as error:
        raise ContentError(f"{path}: {error}") from error


def read_topics(root: Path) -> dict[str, Topic]:
    """Read ``topics.toml``: every topic's id and what holds in all languages."""
    return {name: Topic.model_validate(t) for name, t in _toml(root / "topics.toml").items()}


def read_acts(root: Path) -> dict[str, Act]:
    """Read ``acts.toml``: every act's id, message and buttons."""
    return {name: Act.model_validate(a) for name, a in _toml(root / "acts.toml").items()}


def language_folders(root: Path) -> list[Path]:
    """Return the folder of every language, live or not, by code."""
    return sorted(path.parent for path in root.glob("*/language.toml"))


def live_languages(root: Path) -> dict[str, Language]:
    """Return what is known of every live language, by code."""
    named = {folder.name: read_language(folder) for folder in language_folders(root)}
    return {code: language for code, language in named.items() if language.live}


def _split(path: Path) -> list[str]:
    parts = path.read_text(encoding="utf-8").split(_FENCE, 2)
    if len(parts) != 3 or parts[0].strip():
        raise ContentError(f"{path}: must begin with a head between two lines of {_FENCE}")
    return parts


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ContentError(f"{path}: {error}") from error
