"""Tell whether the content can go live as it is: ``python -m catalogue``; nothing said is yes."""

import os
import sys
from pathlib import Path

from catalogue.catalogue import Catalogue
from catalogue.files import ContentError


def main() -> None:
    """Read everything as the services do at their start."""
    try:
        Catalogue.read(Path(os.environ.get("WEGWIJZER_CONTENT", "data/content")))
    except ContentError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
