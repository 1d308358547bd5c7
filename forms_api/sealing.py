"""Words that nobody may read in the database file: AES-GCM with a key of its own."""

import os
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES, _NONCE_BYTES = 32, 12


class Sealer:
    """Seals and opens texts; a text that was changed in the database does not open."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    @classmethod
    def read_or_make(cls, data: Path) -> "Sealer":
        """Use the key in ``keys/conversations.key`` (mode 0600), made at the first start."""
        path = data / "keys" / "conversations.key"
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return cls(path.read_bytes())
        with os.fdopen(opened, "wb") as file:
            file.write(secrets.token_bytes(_KEY_BYTES))
        return cls(path.read_bytes())

    def seal(self, text: str) -> bytes:
        """Return the text sealed."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """Return the text.

        Raises:
            cryptography.exceptions.InvalidTag: it was sealed with another key, or changed.
        """
        nonce, rest = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
        return self._cipher.decrypt(nonce, rest, None).decode()
