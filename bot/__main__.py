"""Serve the gateway: ``python -m bot``."""

import logging
import sys

from aiohttp import web
from pydantic import ValidationError

from bot.app import make_app
from bot.settings import Settings
from catalogue.files import ContentError


def main() -> None:
    """Check the settings and serve; no access log, so that no address is ever written."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    try:
        settings = Settings()
    except ValidationError as error:
        wrong = "; ".join(f"{e['loc'][0]}: {e['msg']}" for e in error.errors())
        sys.exit(f"A setting is wrong. {wrong}")
    try:
        web.run_app(
            make_app(settings),
            host=settings.host,
            port=settings.port,
            access_log=None,
            print=lambda *_: None,
        )
    except ContentError as error:
        sys.exit(f"The content cannot be used. {error}")


if __name__ == "__main__":
    main()
