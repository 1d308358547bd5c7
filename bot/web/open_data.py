"""The directory as open data: CSV, and GeoJSON of offices and municipalities."""

import csv
import io
from collections.abc import Iterator
from typing import Any

from aiohttp import web

from bot.conversation.office_card import name_of
from bot.keys import SERVICE
from bot.web.page import language_of
from catalogue import Catalogue
from offices import Office

_FIELDS = ("id", "kind", "name", "address", "city", "latitude", "longitude", "phone", "website", "languages", "confidence", "checked", "source")  # fmt: skip
Point = tuple[float, float]


async def get_csv(request: web.Request) -> web.Response:
    """Return the directory as CSV (UTF-8, comma, RFC 4180)."""
    catalogue, text = request.app[SERVICE].catalogue, io.StringIO()
    writer = csv.DictWriter(text, _FIELDS)
    writer.writeheader()
    writer.writerows(
        _row(name, office, language_of(request)) for name, office in in_order(catalogue)
    )
    return web.Response(text=text.getvalue(), content_type="text/csv", charset="utf-8")


async def get_geojson(request: web.Request) -> web.Response:
    """Return the offices with a known point as GeoJSON (RFC 7946)."""
    language = language_of(request)
    return _features(
        (office.point, _row(name, office, language))
        for name, office in in_order(request.app[SERVICE].catalogue)
        if office.point
    )


async def get_municipalities(request: web.Request) -> web.Response:
    """Return the middle of each municipality as GeoJSON; the map's own ground."""
    towns = request.app[SERVICE].catalogue.towns
    return _features(
        (town.point, {"code": code, "name": town.name, "region": town.region})
        for code, town in towns.items()
    )


def in_order(catalogue: Catalogue) -> Iterator[tuple[str, Office]]:
    """Return every office with its id, by kind."""
    return iter(sorted(catalogue.offices.items(), key=lambda item: (item[1].kind, item[0])))


def _features(found: Iterator[tuple[Point, dict[str, Any]]]) -> web.Response:
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [longitude, latitude]},
            "properties": properties,
        }
        for (latitude, longitude), properties in found
    ]
    body = {"type": "FeatureCollection", "features": features}
    return web.json_response(body, content_type="application/geo+json")


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
