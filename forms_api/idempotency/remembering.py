"""Keys of writes that must not wait for a database: kept in memory, the oldest dropped first."""

from collections import OrderedDict
from hashlib import blake2b

from forms_api.web.errors import Problem

_MOST = 20_000


class Remembering:
    """What was written under which key, as a hash. Gone with the service."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._seen: OrderedDict[str, bytes] = OrderedDict()

    def is_new(self, key: str | None, body: bytes) -> bool:
        """Tell whether a body is not yet written, and remember it.

        Raises:
            Problem: 422, another body came under this key.
        """
        if key is None:
            return True
        mark = blake2b(body, digest_size=16).digest()
        before = self._seen.setdefault(key, mark)
        self._seen.move_to_end(key)
        if len(self._seen) > self._most:
            self._seen.popitem(last=False)
        if before != mark:
            raise Problem(422, "idempotency_key_reused")
        return before is mark
