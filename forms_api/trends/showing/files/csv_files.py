"""CSV, and its metadata as CSV on the Web (W3C Recommendation, 2015)."""

import csv
import io
import json

from forms_api.trends.published import Published
from forms_api.trends.showing.files.flat import COLUMNS, Value, flat, notes
from forms_api.trends.showing.names import Names

_NUMBERS = ("messages", "people")
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_of(told: Published, names: Names) -> bytes:
    """Return the table as UTF-8 CSV; a hidden figure is an empty field, and no cell a formula."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows([[plain(value) for value in row] for row in flat(told, names)])
    return file.getvalue().encode()


def csvw_of(told: Published, names: Names, url: str) -> bytes:
    """Return the metadata of the CSV file at ``url``."""
    columns = [
        {
            "name": name,
            "titles": names.say(f"trends-field-{name}"),
            "datatype": "integer" if name in _NUMBERS else "string",
            **({"null": ""} if name in _NUMBERS else {}),
        }
        for name in COLUMNS
    ]
    described = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": names.language}],
        "url": url,
        "dc:title": names.table(told.table),
        "dc:description": " ".join(notes(told, names)),
        "dc:license": {"@id": "http://creativecommons.org/publicdomain/zero/1.0/"},
        "tableSchema": {"columns": columns, "primaryKey": ["period", "row", "column"]},
    }
    return json.dumps(described, ensure_ascii=False, indent=1).encode()


def plain(value: Value) -> Value:
    """Return a value that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(_STARTS_A_FORMULA):
        return f"'{value}"
    return value
