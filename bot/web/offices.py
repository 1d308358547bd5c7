"""``/offices``: the directory as a page, with a map and a list."""

from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from yarl import URL

from bot.conversation.office_card import doubt_of, hours_of, name_of
from bot.keys import MAP_TILES, SERVICE
from bot.web.open_data import in_order
from bot.web.page import language_of, render
from bot.web.security import policy
from catalogue import Catalogue
from offices import Office

_WEST, _EAST, _SOUTH, _NORTH = 5.55, 6.25, 50.74, 51.79
_WIDTH, _HEIGHT = 360, 860


async def get_page(request: web.Request) -> web.Response:
    """Show every office by kind, printable; a drawn map where Leaflet cannot run."""
    catalogue, language = request.app[SERVICE].catalogue, language_of(request)
    tiles = request.app[MAP_TILES]
    shown = {
        "offices": [
            _shown(name, office, language, catalogue) for name, office in in_order(catalogue)
        ],
        "towns": [(town.name, *_pixel(town.point)) for town in catalogue.towns.values()],
        "width": _WIDTH,
        "height": _HEIGHT,
        "tiles": tiles,
    }
    page = render(request, "offices.html", shown)
    if tiles.address:
        page.headers["Content-Security-Policy"] = policy(images=_server_of(tiles.address))
    return page


def _server_of(template: str) -> str:
    """Return where tiles come from, for the page's policy: ``https://*.tile.example``."""
    address = URL(template.replace("{s}.", "wildcard."), encoded=True)
    return str(address.origin()).replace("wildcard.", "*.")


def _shown(name: str, office: Office, language: str, catalogue: Catalogue) -> dict[str, Any]:
    known = [catalogue.languages[c].name for c in office.languages if c in catalogue.languages]
    pixel = _pixel(office.point) if office.point else None
    inside = pixel and 0 <= pixel[0] <= _WIDTH and 0 <= pixel[1] <= _HEIGHT
    return {
        **office.model_dump(),
        "id": name,
        "name": name_of(office, language),
        "known_languages": ", ".join(known),
        "doubt": doubt_of(office, language, catalogue),
        "open": hours_of(office, language, catalogue, datetime.now(UTC)),
        "pixel": pixel if inside else None,
    }


def _pixel(point: tuple[float, float]) -> tuple[int, int]:
    """Degrees to the drawing's points, north up; good enough for a region of 110 km."""
    latitude, longitude = point
    x = (longitude - _WEST) / (_EAST - _WEST) * _WIDTH
    y = (_NORTH - latitude) / (_NORTH - _SOUTH) * _HEIGHT
    return round(x), round(y)
