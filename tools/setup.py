"""``python3 -m tools setup``: make the environments and the model, and start nothing."""

from tools import environments, model


def main() -> None:
    """Set up what is missing."""
    environments.ensure(tests=True)
    model.ensure()
