"""JSON, as ``/v1/trends`` answers, with names and the method note."""

import json
from dataclasses import asdict

from forms_api.trends.published import Published
from forms_api.trends.showing.files.flat import COLUMNS, flat, notes
from forms_api.trends.showing.names import Names


def json_of(told: Published, names: Names) -> bytes:
    """Return the table as JSON."""
    cells = [dict(zip(COLUMNS, row, strict=True)) for row in flat(told, names)]
    body = {**asdict(told), "cells": cells, "notes": notes(told, names)}
    return json.dumps(body, ensure_ascii=False, indent=1).encode()
