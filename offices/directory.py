"""All offices and rules, read once at start."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from offices.records import Office, Rule


@dataclass(frozen=True)
class Directory:
    """Offices by id, and the rules in their order."""

    offices: Mapping[str, Office]
    rules: tuple[Rule, ...]

    @classmethod
    def read(cls, folder: Path) -> "Directory":
        """Read ``offices.toml`` and ``rules.toml``.

        Raises:
            ValueError: a record is broken; the message names the field.
        """
        offices = tomllib.loads((folder / "offices.toml").read_text(encoding="utf-8"))
        rules = tomllib.loads((folder / "rules.toml").read_text(encoding="utf-8"))["rule"]
        return cls(
            {name: Office.model_validate(office) for name, office in offices.items()},
            tuple(Rule.model_validate(rule) for rule in rules),
        )
