"""Serve the form service on loopback: ``python -m forms_api``."""

import logging
import sys

from aiohttp import web
from pydantic import ValidationError

from catalogue.files import ContentError
from forms_api.app import make_app
from forms_api.settings import Settings


def main() -> None:
    """Check the settings and serve."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{e['loc'][0]}: {e['msg']}" for e in error.errors())
        sys.exit(f"A setting is wrong. {wrong}")
    try:
        web.run_app(
            make_app(settings),
            host="127.0.0.1",
            port=settings.forms_port,
            access_log=None,
            print=lambda *_: None,
        )
    except ContentError as error:
        sys.exit(f"The content cannot be used. {error}")


if __name__ == "__main__":
    main()
