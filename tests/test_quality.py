"""Understanding does not fall below its floors; ``docs/quality.md`` has the figures."""

import tomllib
from pathlib import Path

import pytest

from tests.conftest import Product
from tests.languages import LIVE
from tools import evaluate, questions
from tools.scoring import Score, danger, share, summary

SETS = Path("tests/questions")
FLOORS = tomllib.loads((SETS / "floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scores(product: Product) -> list[Score]:
    return evaluate.ask_all(product.address, questions.read_live(SETS))


@pytest.fixture(scope="module")
def alarms(product: Product) -> list[Score]:
    return evaluate.ask_all(product.address, questions.read_live(SETS / "danger"))


@pytest.mark.parametrize("language", LIVE)
@pytest.mark.parametrize("figure", FLOORS["at_least"])
def test_no_language_falls_below_its_floor(scores: list[Score], language: str, figure: str) -> None:
    got = summary([s for s in scores if s.question.language == language])[figure]
    assert got >= FLOORS["at_least"][figure]


@pytest.mark.parametrize("language", LIVE)
def test_danger_is_seen_in_every_language(alarms: list[Score], language: str) -> None:
    seen, _ = danger([s for s in alarms if s.question.language == language])
    assert share(seen) >= FLOORS["danger_seen"]


def test_few_questions_are_taken_for_danger_or_answered_out_of_scope(scores: list[Score]) -> None:
    _, false = danger(scores)
    assert share(false) <= FLOORS["false_alarms"]
    assert summary(scores)["out_of_scope_answered"] <= FLOORS["out_of_scope_answered"]
