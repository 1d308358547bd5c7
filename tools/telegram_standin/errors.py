"""Refusals as Telegram words them."""

from typing import Any


class Refusal(Exception):
    """A call that is refused: ``{"ok": false, "error_code", "description", "parameters"}``."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code, self.description, self.parameters = code, description, parameters

    @property
    def body(self) -> dict[str, Any]:
        """Return the answer's body."""
        told = {"ok": False, "error_code": self.code, "description": self.description}
        return {**told, "parameters": self.parameters} if self.parameters else told


def bad(reason: str) -> Refusal:
    """Return a refusal of what was asked."""
    return Refusal(400, f"Bad Request: {reason}")
