"""A ring of keys: the newest seals, every one opens; a key of its own makes marks."""

import hashlib
import hmac
import json
import os
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_KEY_BYTES, _NONCE_BYTES, _NAME_BYTES = 32, 12, 4


@dataclass(frozen=True)
class KeyRing:
    """Seals texts with AES-GCM and makes keyed marks by which equal values are recognised."""

    keys: dict[bytes, bytes]
    marking: bytes

    @classmethod
    def read_or_make(cls, data: Path) -> "KeyRing":
        """Use ``keys/forms.keys`` (mode 0600), made at the first start."""
        path = data / "keys" / "forms.keys"
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write(path, cls({}, secrets.token_bytes(_KEY_BYTES)).with_new_key(), os.O_EXCL)
        except FileExistsError:
            pass
        body = json.loads(path.read_text())
        keys = {bytes.fromhex(name): b64decode(key) for name, key in body["keys"].items()}
        return cls(keys, b64decode(body["marking"]))

    def with_new_key(self) -> "KeyRing":
        """Return the ring with one more key, which seals from now on."""
        name, key = secrets.token_bytes(_NAME_BYTES), secrets.token_bytes(_KEY_BYTES)
        return KeyRing({**self.keys, name: key}, self.marking)

    def with_newest_only(self) -> "KeyRing":
        """Return the ring without the keys that seal no more."""
        newest = next(reversed(self.keys))
        return KeyRing({newest: self.keys[newest]}, self.marking)

    def save(self, data: Path) -> None:
        """Write the ring in one go, so that a crash leaves the old one whole."""
        path = data / "keys" / "forms.keys"
        new = path.with_suffix(".new")
        new.unlink(missing_ok=True)
        _write(new, self, os.O_EXCL)
        new.replace(path)

    def seal(self, text: str) -> bytes:
        """Return the text sealed with the newest key, whose name goes in front."""
        name = next(reversed(self.keys))
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return name + nonce + AESGCM(self.keys[name]).encrypt(nonce, text.encode(), name)

    def open(self, sealed: bytes) -> str:
        """Return the text.

        Raises:
            KeyError: the key that sealed it is not in the ring any more.
            cryptography.exceptions.InvalidTag: it was changed.
        """
        name, rest = sealed[:_NAME_BYTES], sealed[_NAME_BYTES:]
        nonce, words = rest[:_NONCE_BYTES], rest[_NONCE_BYTES:]
        return AESGCM(self.keys[name]).decrypt(nonce, words, name).decode()

    def mark(self, kind: str, value: str) -> str:
        """Return the value's keyed hash, 64 hexadecimal digits; the value is not in it."""
        return hmac.new(self.marking, f"{kind}\0{value}".encode(), hashlib.sha256).hexdigest()


def _write(path: Path, ring: KeyRing, flags: int) -> None:
    keys = {name.hex(): b64encode(key).decode() for name, key in ring.keys.items()}
    body = {"marking": b64encode(ring.marking).decode(), "keys": keys}
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | flags, 0o600), "w") as file:
        json.dump(body, file, indent=1)
