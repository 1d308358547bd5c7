"""The open-data package: every table as CSV with its metadata, and DCAT-AP-NL for the whole."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from forms_api.trends.published import Published
from forms_api.trends.showing.files.csv_files import csv_of, csvw_of
from forms_api.trends.showing.files.settled import zipped
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview

_LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/deed.nl"
_PROVINCE = {
    "@id": "https://identifier.overheid.nl/tooi/id/provincie/pv31",
    "@type": "foaf:Agent",
    "foaf:name": "Provincie Limburg",
}
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/NLD"
_FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/ANNUAL"
_THEME = "http://publications.europa.eu/resource/authority/data-theme/SOCI"
_MECHANISM = "discrete Laplace (OpenDP)"
_CSV = "http://publications.europa.eu/resource/authority/file-type/CSV"
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def package_of(
    told: Overview,
    names: Names,
    address: str,
    tables: Sequence[Published],
    cost: Mapping[str, float] | None = None,
) -> bytes:
    """Return the package of a year; ``address`` is the public address of this service.

    ``cost`` is what noise in these tables has cost of the privacy budget.
    """
    files: dict[str, bytes] = {}
    if cost is not None:
        budget = {"protects": "one message", "mechanism": _MECHANISM, "epsilon": cost}
        files["privacy-budget.json"] = json.dumps(budget, indent=1).encode()
    for table in tables:
        name = file_name(table, told)
        files[f"{name}.csv"] = csv_of(table, names)
        files[f"{name}.csv-metadata.json"] = csvw_of(table, names, f"{name}.csv")
    described = json.dumps(_dcat(told, names, address, tables), ensure_ascii=False, indent=1)
    return zipped({"dataset.jsonld": described.encode(), **files})


def file_name(table: Published, told: Overview) -> str:
    """Return a table's file name without its ending."""
    return f"{table.table}-{table.unit}-{told.year}"


def _dcat(
    told: Overview, names: Names, address: str, tables: Sequence[Published]
) -> dict[str, Any]:
    """Return the description by DCAT-AP-NL 3.0 (geonovum.github.io/DCAT-AP-NL30)."""
    dataset = f"{address}/trends/public?year={told.year}"
    return {
        "@context": _CONTEXT,
        "@id": dataset,
        "@type": "dcat:Dataset",
        "dct:identifier": f"wegwijzer-{told.year}",
        "dct:title": {
            "@language": "nl",
            "@value": names.say("trends-title-year", year=str(told.year)),
        },
        "dct:description": {
            "@language": "nl",
            "@value": " ".join(map(names.say, dict.fromkeys(n for t in tables for n in t.notes))),
        },
        "dct:publisher": _PROVINCE,
        "dct:creator": _PROVINCE,
        "dcat:contactPoint": {
            "@type": "vcard:Organization",
            "vcard:fn": _PROVINCE["foaf:name"],
            "vcard:hasURL": {"@id": f"{address}/trends/public"},
        },
        "dcat:landingPage": {"@id": f"{address}/trends/public"},
        "dct:language": {"@id": _LANGUAGE},
        "dct:accrualPeriodicity": {"@id": _FREQUENCY},
        "dct:accessRights": {
            "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
        },
        "dct:temporal": _time(told),
        "dcat:theme": {"@id": _THEME},
        "dcat:distribution": [_distribution(table, told, names, dataset) for table in tables],
    }


def _time(told: Overview) -> dict[str, Any]:
    first, last = f"{told.year}-01-01", told.span.last.isoformat()
    return {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": {"@type": "xsd:date", "@value": first},
        "dcat:endDate": {"@type": "xsd:date", "@value": last},
    }


def _distribution(table: Published, told: Overview, names: Names, dataset: str) -> dict[str, Any]:
    name = file_name(table, told)
    return {
        "@id": f"{dataset}#{name}",
        "@type": "dcat:Distribution",
        "dct:title": {"@language": "nl", "@value": names.table(table.table)},
        "dct:license": {"@id": _LICENCE},
        "dct:format": {"@id": _CSV},
        "dcat:accessURL": {"@id": dataset},
        "dcat:downloadURL": {"@id": f"{dataset.split('?')[0]}/{name}.csv"},
    }
