"""The gateway's own key, made at the first start and readable by its owner alone."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

_BYTES = 32
_NAME_CHARACTERS = 32


def read_or_make(data: Path) -> bytes:
    """Return the key in ``keys/gateway.key`` (mode 0600): conversations keep their name by it.

    ``data`` is the folder of everything that is kept.
    """
    path = data / "keys" / "gateway.key"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_bytes()
    with os.fdopen(opened, "wb") as file:
        file.write(secrets.token_bytes(_BYTES))
    return path.read_bytes()


def name_of(conversation: str, key: bytes) -> str:
    """Return a conversation's name towards the engine and ``forms_api``: random to them."""
    return hmac.new(key, conversation.encode(), hashlib.sha256).hexdigest()[:_NAME_CHARACTERS]
