"""Sealing what must be kept for a while, with keys that come from the gateway's own key."""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_KEY_BYTES, _NONCE_BYTES = 32, 12


class NotOurs(ValueError):
    """A sealed text that this key did not seal, or not for this use."""


def derive(key: bytes, use: str) -> bytes:
    """Return a key for one use (HKDF-SHA256, RFC 5869)."""
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=f"wegwijzer {use}".encode()).derive(key)


class Sealer:
    """AES-256-GCM for one use; ``about`` binds a text to what it belongs to."""

    def __init__(self, key: bytes, use: str) -> None:
        self._cipher = AESGCM(derive(key, use))

    def seal(self, text: str, about: str) -> str:
        """Return the text sealed, in letters that fit an address."""
        nonce = os.urandom(_NONCE_BYTES)
        sealed = nonce + self._cipher.encrypt(nonce, text.encode(), about.encode())
        return urlsafe_b64encode(sealed).decode()

    def open(self, sealed: str, about: str) -> str:
        """Return the text.

        Raises:
            NotOurs: sealed by another key or for something else, or changed since.
        """
        try:
            whole = urlsafe_b64decode(sealed)
            nonce, rest = whole[:_NONCE_BYTES], whole[_NONCE_BYTES:]
            return self._cipher.decrypt(nonce, rest, about.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise NotOurs from error
