"""Files that take long to make, kept for whoever asks next: they only change when figures do."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable

_MOST = 32


class Kept:
    """The last files by what they were made from, the longest unasked dropped first."""

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._files: OrderedDict[Hashable, bytes] = OrderedDict()
        self._one_at_a_time = asyncio.Lock()

    async def get(self, made_from: Hashable, make: Callable[[], bytes]) -> bytes:
        """Return the file, made now where it is not kept; beside other work."""
        async with self._one_at_a_time:
            if made_from not in self._files:
                self._files[made_from] = await asyncio.to_thread(make)
            self._files.move_to_end(made_from)
            if len(self._files) > self._most:
                self._files.popitem(last=False)
            return self._files[made_from]
