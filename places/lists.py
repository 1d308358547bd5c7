"""Lists that editors keep as text: one entry a line, remarks after ``#``."""

from pathlib import Path


def lines_of(path: Path) -> list[str]:
    """Return the entries of a file in their order."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
