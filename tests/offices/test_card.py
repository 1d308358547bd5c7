"""What a card says: why this office, when, and how to make sure of what nobody confirmed."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.conversation.office_card import text_of
from catalogue import Catalogue
from offices import Directory
from offices.hours import NETHERLANDS

CATALOGUE = Catalogue.read(Path("data/content"))
RULES = Directory.read(Path("data/offices")).rules
TUESDAY, CHRISTMAS = "2026-12-01T10:00", "2026-12-25T10:00"
CARNIVAL = "2027-02-08T10:00"
LANGUAGES = sorted(CATALOGUE.languages)


def card(office: str, language: str = "en", now: str = TUESDAY, reason: str = "tax") -> str:
    moment = datetime.fromisoformat(now).replace(tzinfo=NETHERLANDS)
    return text_of(CATALOGUE.offices[office], {"reason": reason}, language, CATALOGUE, moment)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_says_why_in_every_language(language: str) -> None:
    for rule in RULES:
        why = CATALOGUE.message(language, f"reason-{rule.reason}")
        for office in rule.offices:
            assert why in card(office, language, reason=rule.reason)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("office", CATALOGUE.offices)
def test_what_may_be_gone_is_said_with_the_way_to_check(office: str, language: str) -> None:
    told, record = card(office, language), CATALOGUE.offices[office]
    by_itself = CATALOGUE.message(language, "office-unconfirmed")
    by_asking = CATALOGUE.message(language, "office-unconfirmed-ask")
    assert (by_itself in told) == (record.doubtful and record.reachable)
    assert (by_asking in told) == (record.doubtful and not record.reachable)


@pytest.mark.parametrize(
    "office",
    [
        "ontmoetingspunt_meterik",  # known of 2013 only
        "cafe_integracja",  # "activity today not known"
        "holland_expat_center_south_eindhoven",  # "may have moved or been renamed since 2017"
        "ind_eindhoven",
        "taalhuis_other_limburg",
    ],
)
def test_these_may_be_gone(office: str) -> None:
    assert "nobody has confirmed" in card(office)


def test_who_has_neither_website_nor_telephone_is_not_said_to_have_one() -> None:
    for office in ("ontmoetingspunt_meterik", "barka_venlo"):
        assert "website" not in card(office)
        assert "municipality" in card(office)


@pytest.mark.parametrize(
    ("office", "now", "words"),
    [
        ("rni_venlo", TUESDAY, "- By appointment only."),
        ("rni_venlo", CHRISTMAS, "- By appointment only. Closed today"),
        ("rni_venlo", CARNIVAL, "- By appointment only. Closed today"),
        ("belastingdienst", CHRISTMAS, "- By appointment only. Closed today"),
        ("belastingdienst", CARNIVAL, "- By appointment only."),
        ("huurcommissie", CHRISTMAS, "- The opening hours are not confirmed."),
        ("police_112", CHRISTMAS, "- Always available."),
        ("huisartsenpost", CHRISTMAS, "- In the evening, at night, at weekends"),
    ],
)
def test_hours_are_said_as_they_are_known(office: str, now: str, words: str) -> None:
    assert words in card(office, now=now)


def test_an_address_is_no_sentence_of_another_language() -> None:
    for name, office in CATALOGUE.offices.items():
        assert not {"since", "active", "seed"} & set((office.city or "").split()), name
        assert all("seed" not in word for word in office.names.values()), name
