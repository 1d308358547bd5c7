"""Synthetic questions: seasons, a harvest peak, a law that changes, a language that goes live.

Everything comes from one seed, so that the same years are played each time.
"""

import math
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from catalogue import Catalogue
from forms_api.trends.question import Question

FIRST, LAST = date(2024, 1, 1), date(2025, 12, 31)
LAW_CHANGES, LAW = date(2025, 7, 1), "housing_deduction"
NEW_LANGUAGE, GOES_LIVE = "uk", date(2025, 3, 1)
WANTED = (("ar", 3), ("es", 4), ("tr", 2))
SEED = 2024
_A_DAY = 45
_HARVEST = {5: 1.5, 6: 1.9, 7: 1.9, 8: 1.7, 9: 1.3, 1: 0.7, 2: 0.8, 12: 0.6}
_LANGUAGES = {"pl": 44, "ro": 18, "bg": 10, "en": 9, "hu": 6, "nl": 4, "de": 3, "uk": 6}
_OF_A_NEW_LANGUAGE = 2
_OUTCOMES = (("answered", 84), ("clarified", 9), ("handed_over", 7))
_ACTS = (("greet", 6), ("talk_to_person", 4), ("find_office", 8), ("thanks", 4))
_LOST, _GIVES_PLACE, _SHOWS_OFFICE, _ASKS_AGAIN, _RATES = 0.07, 0.55, 0.3, 0.4, 0.08
_WORDS = ("kaucja", "klucz", "rower", "paczka", "szkoła", "kurs", "auto", "prąd")
_LAW_TIMES = 4


@dataclass(frozen=True)
class Years:
    """The play: who there is to ask, and about what; every live language is spoken in it."""

    catalogue: Catalogue

    @property
    def languages(self) -> list[tuple[str, int]]:
        """The live languages with how many of a hundred people speak each."""
        live = self.catalogue.languages
        known = [pair for pair in _LANGUAGES.items() if pair[0] in live]
        return known + [(code, _OF_A_NEW_LANGUAGE) for code in live if code not in _LANGUAGES]

    @property
    def wanted(self) -> list[tuple[str, int]]:
        """Languages that are not live, with how often each is wanted."""
        return [pair for pair in WANTED if pair[0] not in self.catalogue.languages]

    def days(self) -> Iterator[tuple[date, list[Question]]]:
        """Return every day with its questions."""
        dice = random.Random(SEED)
        weights = self._weights(dice)
        day = FIRST
        while day <= LAST:
            yield day, list(self._day(dice, weights, day))
            day += timedelta(1)

    def _weights(self, dice: random.Random) -> dict[str, float]:
        """Return how often each topic is asked about: some often, many seldom."""
        return {topic: math.exp(dice.gauss(0, 1)) for topic in self.catalogue.topics}

    def _day(
        self, dice: random.Random, weights: Mapping[str, float], day: date
    ) -> Iterator[Question]:
        growth = 1 + 0.6 * (day - FIRST).days / 365
        weekend = 0.5 if day.weekday() > 4 else 1.0
        people = round(_A_DAY * growth * weekend * _HARVEST.get(day.month, 1) * dice.gauss(1, 0.1))
        now = dict(weights)
        if day >= LAW_CHANGES:
            now[LAW] = _LAW_TIMES * max(weights[LAW], 1.0)
        for _ in range(people):
            yield from self._person(dice, now, day)

    def _person(
        self, dice: random.Random, weights: Mapping[str, float], day: date
    ) -> Iterator[Question]:
        name = f"{dice.getrandbits(128):032x}"
        language = _one(dice, self.languages)
        gives = dice.random() < _GIVES_PLACE
        towns = tuple((code, 1 + 40 / (10 + n)) for n, code in enumerate(self.catalogue.towns))
        known: dict[str, str | None] = {
            "person": name,
            "language": language,
            "channel": "telegram" if dice.random() < 0.4 else "web",
            "municipality": _one(dice, towns) if gives else None,
        }
        if language == NEW_LANGUAGE and day < GOES_LIVE:
            yield _in_no_language(known)
            return
        if self.wanted and dice.random() < 0.02:
            yield _in_no_language({**known, "wanted": _one(dice, self.wanted)})
            return
        asks = True
        while asks:
            yield self._question(dice, weights, known)
            asks = dice.random() < _ASKS_AGAIN

    def _question(
        self, dice: random.Random, weights: Mapping[str, float], known: Mapping[str, str | None]
    ) -> Question:
        chance = dice.random()
        if chance < _LOST:
            words = tuple(dice.sample(_WORDS, 2))
            return Question.model_validate({**known, "outcome": "not_understood", "words": words})
        if chance < _LOST + 0.15:
            act = _one(dice, _ACTS)
            return Question.model_validate({**known, "act": act, "outcome": "answered"})
        topic = _one(dice, tuple(weights.items()))
        outcome = _one(dice, _OUTCOMES)
        if outcome == "answered" and dice.random() < _RATES:
            good = "good" if dice.random() < 0.8 else "bad"
            known = {**known, "helpful": good, "about": topic}
        if dice.random() < _SHOWS_OFFICE:
            known = {**known, "office": self._office(dice, topic)}
        return Question.model_validate({**known, "topic": topic, "outcome": outcome})

    def _office(self, dice: random.Random, topic: str) -> str | None:
        kinds = self.catalogue.topics[topic].office_kinds
        fitting = [name for name, one in self.catalogue.offices.items() if one.kind in kinds]
        return dice.choice(fitting) if fitting else None


def _in_no_language(known: Mapping[str, str | None]) -> Question:
    return Question.model_validate({**known, "language": "en", "outcome": "not_understood"})


def _one(dice: random.Random, weighted: Sequence[tuple[str, float]]) -> str:
    names = [name for name, _ in weighted]
    return dice.choices(names, [weight for _, weight in weighted])[0]
