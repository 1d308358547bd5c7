"""All offices and rules, read once at start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from offices.records import Office, Record, Rule

_Kind = TypeVar("_Kind", bound=Record)


@dataclass(frozen=True)
class Directory:
    """Offices by id, and the rules in their order."""

    offices: Mapping[str, Office]
    rules: tuple[Rule, ...]

    @classmethod
    def read(cls, folder: Path) -> "Directory":
        """Read ``offices.toml`` and ``rules.toml``.

        Raises:
            ValueError: a record is broken; the message names it and the field.
        """
        offices = tomllib.loads((folder / "offices.toml").read_text(encoding="utf-8"))
        rules = tomllib.loads((folder / "rules.toml").read_text(encoding="utf-8"))["rule"]
        return cls(
            {name: _valid(Office, office, name) for name, office in offices.items()},
            tuple(_valid(Rule, rule, f"rule {n}") for n, rule in enumerate(rules, 1)),
        )


def _valid(kind: type[_Kind], record: object, name: str) -> _Kind:
    try:
        return kind.model_validate(record)
    except ValidationError as error:
        told = (f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in error.errors())
        raise ValueError(f"{name}: {'; '.join(told)}") from error
