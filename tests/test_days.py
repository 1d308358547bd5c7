"""Days and times read as people of each language write them."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.conversation.days import moment
from catalogue import Catalogue

SATURDAY = datetime(2026, 12, 5, 17, 0)


@pytest.mark.parametrize(
    ("locale", "told"),
    [
        ("nl", "zaterdag 5 december, 17:00"),
        ("en_GB", "Saturday 5 December, 17:00"),
        ("de", "Samstag, 5. Dezember, 17:00"),
        ("es", "sábado, 5 de diciembre, 17:00"),
        ("hu", "december 5., szombat 17:00"),
        ("uk", "субота, 5 грудня, 17:00"),
        ("zh", "12月5日星期六 17:00"),
    ],
)
def test_a_moment_is_told_in_the_order_and_forms_of_its_language(locale: str, told: str) -> None:
    assert moment(SATURDAY, locale) == told


def test_every_live_language_tells_the_day_and_the_hour() -> None:
    catalogue = Catalogue.read(Path("data/content"))
    for code in catalogue.languages:
        told = moment(SATURDAY, catalogue.locale(code))
        assert "5" in told and "17:00" in told
