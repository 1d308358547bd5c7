"""Which office helps, why, and what is said about its hours, in a table written from the facts.

``routing.tsv`` was written from the fact base before anybody looked at the rules. ``office`` is
the right one: it is first, or among the first three behind one of ``also``. ``never`` must not
be shown at all. ``state`` and ``reason`` are words of the table, not of the product.
"""

import csv
from datetime import datetime
from itertools import product
from pathlib import Path
from typing import get_args

import pytest

from catalogue.files import read_topics
from offices import Choice, Directory, Router, opening
from offices.hours import NETHERLANDS
from offices.records import Situation
from places import Atlas

SHOWN = 3  # one card, and two more on request
ORDINARY_TUESDAY = "2026-12-01T10:00"
DIRECTORY = Directory.read(Path("data/offices"))
TOWNS = Atlas.read(Path("data/places")).municipalities
ROUTER = Router(DIRECTORY)
TOPICS = read_topics(Path("data/content"))
FOR_KNOWLEDGE_WORKERS = {"highly_skilled_migrant_blue_card", "thirty_percent_ruling"}
SITUATIONS = ("", *get_args(Situation))
Row = dict[str, str]

# What the table calls a reason, and the rules' reasons that say it.
REASONS = {
    "agency_body": {"agency_rules"},
    "agency_pay": {"agency_rules"},
    "belgian_rules": {"belgian_rules"},
    "benefits": {"allowances"},
    "discrimination": {"discrimination"},
    "emergency": {"emergency"},
    "expat": {"knowledge_workers"},
    "german_rules": {"german_rules"},
    "health": {"health_insurance"},
    "homeless": {"homeless_own_language"},
    "immigration": {"residence"},
    "info_point": {"work_in_nl"},
    "inspects": {"wage_control", "work_safety", "exploitation"},
    "landlord": {"tenant_rights", "bad_housing"},
    "language": {"language_lessons", "meeting", "migrants_page", "municipality_knows"},
    "legal_aid": {"legal_advice", "tenant_rights"},
    "meet": {"meeting"},
    "out_of_hours": {"doctor"},
    "own_municipality": {
        "registration", "municipality_knows", "homeless_municipality", "debt_help",
        "integration", "ukraine", "migrants_page", "naturalisation", "driving_licence", "school",
    },
    "registers_all": {"rni", "rni_not_eu"},
    "registers_eu": {"rni_eu"},
    "registry": {"own_business"},
    "rent": {"rent_price"},
    "social_housing": {"social_housing"},
    "social_insurance": {"social_insurance"},
    "tax": {"tax"},
    "two_countries": {"both_countries"},
    "work_insurance": {"benefits", "finding_work"},
}  # fmt: skip
# Carnival is a closing day, and said in the same words as a public holiday.
STATES = {"carnival": "holiday"}


def rows() -> list[Row]:
    with Path("tests/offices/routing.tsv").open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def words(row: Row, column: str) -> list[str]:
    return [word for word in row[column].split(",") if word]


def shown(topic: str, place: str, situation: str) -> list[Choice]:
    told: Situation | None = next((s for s in get_args(Situation) if s == situation), None)
    return ROUTER.route(topic, TOWNS.get(place), told)[:SHOWN]


def name(row: Row) -> str:
    return "-".join(row[c] for c in ("topic", "place", "situation", "time") if row[c])


@pytest.mark.parametrize("row", rows(), ids=name)
def test_the_office_that_really_helps(row: Row) -> None:
    found = [choice.office for choice in shown(row["topic"], row["place"], row["situation"])]
    assert found[0] in [row["office"], *words(row, "also")]
    assert row["office"] in found
    assert not set(found) & set(words(row, "never"))


@pytest.mark.parametrize("row", rows(), ids=name)
def test_it_is_said_why(row: Row) -> None:
    found = shown(row["topic"], row["place"], row["situation"])
    reasons = {choice.office: choice.reason for choice in found}
    assert reasons.get(row["office"]) in REASONS[row["reason"]]


@pytest.mark.parametrize("row", rows(), ids=name)
def test_its_hours_are_said_as_known(row: Row) -> None:
    now = datetime.fromisoformat(row["time"] or ORDINARY_TUESDAY).replace(tzinfo=NETHERLANDS)
    told = opening(DIRECTORY.offices[row["office"]].hours, now)
    assert told.state in {STATES.get(word, word) for word in words(row, "state")}


def test_the_table_leaves_out_no_topic_no_municipality_and_no_situation() -> None:
    table = rows()
    assert {row["topic"] for row in table} == set(TOPICS)
    assert {row["place"] for row in table} == {"", *TOWNS}
    assert {row["situation"] for row in table} == set(SITUATIONS)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_topic_has_an_office_of_its_own_everywhere(topic: str) -> None:
    for place, situation in product(["", *TOWNS], SITUATIONS):
        assert shown(topic, place, situation)[0].reason != "work_in_nl", (place, situation)


@pytest.mark.parametrize("topic", sorted(set(TOPICS) - FOR_KNOWLEDGE_WORKERS))
def test_who_works_in_a_greenhouse_is_not_sent_to_an_expat_desk(topic: str) -> None:
    for place, situation in product(["", *TOWNS], SITUATIONS):
        for choice in shown(topic, place, situation):
            assert DIRECTORY.offices[choice.office].kind != "expat_centre", (place, situation)


@pytest.mark.parametrize("topic", TOPICS)
def test_without_an_eu_passport_nobody_is_sent_to_heerlen(topic: str) -> None:
    for place in ["", *TOWNS]:
        every = ROUTER.route(topic, TOWNS.get(place), "not_eu")
        assert "rni_heerlen" not in [choice.office for choice in every], place


@pytest.mark.parametrize("situation", ["", "germany"])
@pytest.mark.parametrize("topic", ["cross_border_work", "s1_cross_border_insurance"])
def test_the_meeting_point_stands_beside_the_border_point(topic: str, situation: str) -> None:
    found = [choice.office for choice in shown(topic, "GM1507", situation)]
    assert found[:2] == ["gip_rhein_maas_nord", "ontmoetingspunt_meterik"]


@pytest.mark.parametrize("topic", ["bsn", "ukraine_protection", "homelessness", "bad_housing"])
def test_one_town_hall_is_shown_once(topic: str) -> None:
    for place, situation in product(TOWNS, SITUATIONS):
        kinds = [DIRECTORY.offices[c.office].kind for c in shown(topic, place, situation)]
        assert kinds.count("municipality") <= 1, place
