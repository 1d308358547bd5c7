"""What the editors' checker finds in offices and rules."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from catalogue.check import check
from offices import Directory, Office, Rule
from offices.check import check_offices

TODAY = date(2026, 11, 26)
TOWNS = ["Venlo", "Horst aan de Maas"]


def office(**changed: object) -> Office:
    record = {
        "kind": "tax",
        "names": {"nl": "Loket"},
        "languages": ["nl"],
        "regions": ["noord"],
        "point": [51.37, 6.17],
        "confidence": "verified",
        "checked": "2026-11-23",
        "source": "https://example.org",
        "hours": {"kind": "unknown"},
    }
    return Office.model_validate({**record, **changed})


def rule(**changed: object) -> Rule:
    record = {
        "topics": ["bsn"],
        "offices": ["desk"],
        "reason": "tax",
        "source": "https://example.org",
    }
    return Rule.model_validate({**record, **changed})


def found(desk: Office, *rules: Rule, topics: tuple[str, ...] = ("bsn",)) -> dict[str, bool]:
    directory = Directory({"desk": desk}, rules or (rule(),))
    told = check_offices(directory, topics, TOWNS, TODAY)
    return {f"{where}: {what}": breaks for where, what, breaks in told}


def hours(*spans: str, confirmed: str | None = "2026-11-01") -> dict[str, object]:
    return {"kind": "walk_in", "confirmed": confirmed, "week": {"mo": list(spans)}}


def test_a_sound_directory_has_no_finding() -> None:
    assert found(office(hours=hours("09:00-12:30", "13:30-24:00"))) == {}


@pytest.mark.parametrize(
    ("changed", "what", "breaks"),
    [
        ({"checked": "2026-01-01"}, "last checked on 2026-01-01", False),
        ({"point": [52.37, 4.9]}, "is not in Limburg", True),
        ({"point": [6.17, 51.37]}, "is not in Limburg", True),
        ({"hours": hours("17:00-09:00")}, "impossible hours on mo", True),
        ({"hours": hours("09:00-13:00", "12:00-17:00")}, "impossible hours on mo", True),
        ({"hours": hours("09:00-09:00")}, "impossible hours on mo", True),
        ({"hours": hours("09:00-17:00", confirmed=None)}, "not shown", False),
        ({"municipalities": ["Horst"]}, "does not exist: Horst", True),
    ],
)
def test_an_office_is_looked_at(changed: dict[str, object], what: str, breaks: bool) -> None:
    findings = found(office(**changed))
    assert [b for text, b in findings.items() if what in text] == [breaks]


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        ({"offices": ["desk", "gone"]}, "names an office that does not exist"),
        ({"topics": ["bsn", "gone"]}, "names a topic that does not exist"),
        ({"topics": ["*"]}, "no rule says which office helps"),
        ({"municipalities": ["Venloo"]}, "does not exist: Venloo"),
        ({"regions": ["zuid"]}, "people whom desk does not serve"),
        ({"situation": "not_eu"}, "people whom desk does not serve"),
    ],
)
def test_a_rule_is_looked_at(changed: dict[str, object], what: str) -> None:
    findings = found(office(not_for=["not_eu"]), rule(**changed))
    assert [b for text, b in findings.items() if what in text] == [True]


def test_an_office_that_no_rule_reaches_is_told() -> None:
    directory = Directory({"desk": office(), "hidden": office()}, (rule(),))
    told = list(check_offices(directory, ["bsn"], TOWNS, TODAY))
    assert told == [("hidden", "no rule reaches this office", False)]


@pytest.mark.parametrize("span", ["24:30-24:50", "09:00", "25:00-26:00", "9:00-17:00"])
def test_a_time_that_no_clock_shows_is_refused(span: str) -> None:
    with pytest.raises(ValueError, match="week"):
        office(hours=hours(span))


@pytest.mark.parametrize(
    ("name", "line", "instead", "where"),
    [
        ("offices.toml", 'source = "https://www.rvig.nl/taxonomy/term/35"\n', "", "rni_venlo"),
        ("rules.toml", 'source = "https://www.gpinfo.nl/in-case-of-emergency"\n', "", "rule 1"),
        ("rules.toml", '"https://www.gpinfo.nl/in-case-of-emergency"', '""', "rule 1"),
    ],
)
def test_a_missing_source_is_told_to_the_editor(
    tmp_path: Path, name: str, line: str, instead: str, where: str
) -> None:
    for folder in Path("data").resolve().iterdir():
        (tmp_path / folder.name).symlink_to(folder)
    (tmp_path / "offices").unlink()
    shutil.copytree(Path("data/offices"), tmp_path / "offices")
    path = tmp_path / "offices" / name
    text = path.read_text(encoding="utf-8")
    assert line in text
    path.write_text(text.replace(line, instead, 1), encoding="utf-8")
    broken = [f"{f.where}: {f.what}" for f in check(tmp_path / "content", TODAY) if f.breaks]
    assert len(broken) == 1
    assert f"{where}: source" in broken[0]
