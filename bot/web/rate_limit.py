"""Not more messages from one address than a person can type. Addresses stay in memory only."""

import time
from collections import OrderedDict
from dataclasses import dataclass, field

_MOST_ADDRESSES = 20_000


@dataclass
class RateLimit:
    """A bucket for each address: ``burst`` messages at once, ``per_second`` after that."""

    per_second: float
    burst: int
    _buckets: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def wait(self, address: str) -> int:
        """Count one message; return 0 or the whole seconds to wait before the next."""
        now = time.monotonic()
        tokens, last = self._buckets.pop(address, (float(self.burst), now))
        tokens = min(self.burst, tokens + (now - last) * self.per_second)
        allowed = tokens >= 1
        self._buckets[address] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > _MOST_ADDRESSES:
            self._buckets.popitem(last=False)
        return 0 if allowed else max(1, round((1 - tokens) / self.per_second))
