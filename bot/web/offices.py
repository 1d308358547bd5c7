"""``/offices``: the directory as a page with a map and a list, and as open data."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from bot.conversation.office_card import name_of
from bot.keys import SERVICE
from bot.web.page import language_of, render
from catalogue import Catalogue
from offices import Office

_WEST, _EAST, _SOUTH, _NORTH = 5.55, 6.25, 50.74, 51.79
_WIDTH, _HEIGHT = 360, 860
_FIELDS = ("id", "kind", "name", "address", "city", "latitude", "longitude", "phone", "website", "languages", "confidence", "checked", "source")  # fmt: skip


async def get_page(request: web.Request) -> web.Response:
    """Show every office by kind, printable, with a drawn map that needs no tiles."""
    catalogue, language = request.app[SERVICE].catalogue, language_of(request)
    shown = {
        "offices": [_shown(name, office, language, catalogue) for name, office in _all(catalogue)],
        "towns": [(town.name, *_pixel(town.point)) for town in catalogue.towns.values()],
        "width": _WIDTH,
        "height": _HEIGHT,
    }
    return render(request, "offices.html", shown)


async def get_csv(request: web.Request) -> web.Response:
    """Return the directory as CSV (UTF-8, comma, RFC 4180)."""
    catalogue, text = request.app[SERVICE].catalogue, io.StringIO()
    writer = csv.DictWriter(text, _FIELDS)
    writer.writeheader()
    writer.writerows(_row(name, office, language_of(request)) for name, office in _all(catalogue))
    return web.Response(text=text.getvalue(), content_type="text/csv", charset="utf-8")


async def get_geojson(request: web.Request) -> web.Response:
    """Return the offices with a known point as GeoJSON (RFC 7946)."""
    catalogue = request.app[SERVICE].catalogue
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [office.point[1], office.point[0]]},
            "properties": _row(name, office, language_of(request)),
        }
        for name, office in _all(catalogue)
        if office.point
    ]
    body = {"type": "FeatureCollection", "features": features}
    return web.json_response(body, content_type="application/geo+json")


def _all(catalogue: Catalogue) -> Iterator[tuple[str, Office]]:
    return iter(sorted(catalogue.offices.items(), key=lambda item: (item[1].kind, item[0])))


def _shown(name: str, office: Office, language: str, catalogue: Catalogue) -> dict[str, Any]:
    known = [catalogue.languages[c].name for c in office.languages if c in catalogue.languages]
    pixel = _pixel(office.point) if office.point else None
    inside = pixel and 0 <= pixel[0] <= _WIDTH and 0 <= pixel[1] <= _HEIGHT
    return {
        **office.model_dump(),
        "id": name,
        "name": name_of(office, language),
        "doubtful": office.doubtful,
        "ask": "" if office.reachable else "-ask",
        "known_languages": ", ".join(known),
        "pixel": pixel if inside else None,
    }


def _row(name: str, office: Office, language: str) -> dict[str, Any]:
    latitude, longitude = office.point or (None, None)
    return {
        "id": name,
        "kind": office.kind,
        "name": name_of(office, language),
        "address": office.address,
        "city": office.city,
        "latitude": latitude,
        "longitude": longitude,
        "phone": office.phone,
        "website": office.website,
        "languages": " ".join(office.languages),
        "confidence": office.confidence,
        "checked": office.checked.isoformat(),
        "source": office.source,
    }


def _pixel(point: tuple[float, float]) -> tuple[int, int]:
    """Degrees to the drawing's points, north up; good enough for a region of 110 km."""
    latitude, longitude = point
    x = (longitude - _WEST) / (_EAST - _WEST) * _WIDTH
    y = (_NORTH - latitude) / (_NORTH - _SOUTH) * _HEIGHT
    return round(x), round(y)
