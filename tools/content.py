"""Whether the content is complete enough to start with, told by the app's own reader."""

from tools.console import run
from tools.paths import python_of


def ensure_complete() -> None:
    """End the command where a live language lacks something, and say what."""
    run([python_of("app"), "-m", "catalogue"], failed="the content cannot be used; see above.")
