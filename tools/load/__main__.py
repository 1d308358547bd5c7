"""``python -m tools.load gateway`` or ``people``; ``make bench-console`` runs both."""

import asyncio
import sys

from tools.load import gateway, people

if __name__ == "__main__":
    if sys.argv[1] == "gateway":
        gateway.serve()
    else:
        asyncio.run(people.measure())
