"""``python3 -m tools COMMAND``; ``make help`` lists the commands."""

import importlib
import sys

from tools.console import stop

_COMMANDS = {
    "account",
    "adapt",
    "bench",
    "bench-console",
    "bench-trends",
    "chaos",
    "check",
    "check-content",
    "compare",
    "demo-trends",
    "evaluate",
    "places",
    "quality",
    "rotate-keys",
    "run",
    "setup",
    "telegram-demo",
    "test",
    "thresholds",
    "trends-report",
    "vectors",
    "without",
}


def main() -> None:
    """Run one command with the arguments after it."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in _COMMANDS:
        stop(f"no such command: {name!r}. `make help` lists them.")
    importlib.import_module(f"tools.{name.replace('-', '_')}").main(*sys.argv[2:])


if __name__ == "__main__":
    main()
