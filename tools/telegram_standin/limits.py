"""Telegram's flood limits: 30 messages a second in all, about one a second in one chat."""

import math
import time

from tools.telegram_standin.errors import Refusal

_ALL, _CHAT_BURST, _CHAT_PER_SECOND = 30, 10, 1.0
_GROUP_BURST, _GROUP_PER_SECOND = 20, 20 / 60


class Limits:
    """A bucket for the bot and one for each chat."""

    def __init__(self) -> None:
        self._buckets: dict[int, tuple[float, float]] = {}
        self.refused = 0

    def count(self, chat: int) -> None:
        """Count one message.

        Raises:
            Refusal: 429 with ``retry_after``, in seconds.
        """
        group = chat < 0
        burst = _GROUP_BURST if group else _CHAT_BURST
        self._take(0, _ALL * 2, _ALL)
        self._take(chat, burst, _GROUP_PER_SECOND if group else _CHAT_PER_SECOND)

    def _take(self, key: int, burst: float, per_second: float) -> None:
        now = time.monotonic()
        tokens, last = self._buckets.get(key, (burst, now))
        tokens = min(burst, tokens + (now - last) * per_second)
        self._buckets[key] = (tokens - 1 if tokens >= 1 else tokens, now)
        if tokens < 1:
            self.refused += 1
            seconds = math.ceil((1 - tokens) / per_second)
            reason = f"Too Many Requests: retry after {seconds}"
            raise Refusal(429, reason, retry_after=seconds)
