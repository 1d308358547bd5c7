"""Check all settings before anything starts: ``python -m tools.settings`` in the app environment."""

import difflib
import os
import sys
from collections.abc import Iterator, Mapping

from pydantic import ValidationError
from pydantic_settings import BaseSettings

import bot.settings
import forms_api.settings

_PREFIX = "WEGWIJZER_"
# What the engine, the actions and the commands read themselves.
_OTHERS = ("MODEL", "ACTIONS_PORT", "ENGINE_PORT", "CHAOS_SEED")
_KINDS: tuple[type[BaseSettings], ...] = (bot.settings.Settings, forms_api.settings.Settings)


def main() -> None:
    """Say what is wrong, a line each, and end with 1; say nothing where all is right."""
    if found := list(problems(os.environ)):
        sys.exit("\n".join(found))


def problems(environment: Mapping[str, str]) -> Iterator[str]:
    """Return a line for each wrong value and each name that is no setting; never a value."""
    known = {*_OTHERS, *(name.upper() for kind in _KINDS for name in kind.model_fields)}
    for name in sorted(environment):
        if name.startswith(_PREFIX) and name.removeprefix(_PREFIX) not in known:
            yield f"{name} is no setting.{_meant(name, known)}"
    for kind in _KINDS:
        yield from _wrong(kind)


def _meant(name: str, known: set[str]) -> str:
    near = difflib.get_close_matches(name.removeprefix(_PREFIX), known, 1)
    return f" Did you mean {_PREFIX}{near[0]}?" if near else ""


def _wrong(kind: type[BaseSettings]) -> Iterator[str]:
    try:
        kind()
    except ValidationError as error:
        for wrong in error.errors():
            yield f"{_PREFIX}{str(wrong['loc'][0]).upper()}: {wrong['msg']}"


if __name__ == "__main__":
    main()
