"""Which languages are live, told without the app's packages, which a command may still install."""

import tomllib

from tools.paths import ROOT


def live() -> list[str]:
    """Return the codes of the languages that are switched on, in order."""
    return [
        path.parent.name
        for path in sorted(ROOT.glob("data/content/*/language.toml"))
        if tomllib.loads(path.read_text(encoding="utf-8")).get("live")
    ]
