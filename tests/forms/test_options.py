"""Options of a form are read in every live language, alone and several at once."""

from pathlib import Path

import pytest

from bot.forms.reading import Reader
from bot.forms.texts import Texts
from catalogue import Catalogue
from forms import Field, FormBook

CATALOGUE = Catalogue.read(Path("data/content"))
BOOK = FormBook.read(Path("data/forms"))
TEXTS = Texts(CATALOGUE, BOOK)
READER = Reader(TEXTS, BOOK)
CHOICES = {f.id: f for form in BOOK.forms.values() for f in form.fields if f.type == "choices"}


@pytest.mark.parametrize("language", CATALOGUE.languages)
@pytest.mark.parametrize("field", CHOICES.values(), ids=CHOICES)
def test_every_option_is_read_from_its_own_words(field: Field, language: str) -> None:
    for option in field.options:
        assert READER.read(field, TEXTS.option(language, field, option)) == option


@pytest.mark.parametrize("language", CATALOGUE.languages)
def test_every_word_for_and_joins_two_options(language: str) -> None:
    times = CHOICES["times"]
    days, evenings = (TEXTS.option(language, times, o) for o in ("days", "evenings"))
    words = CATALOGUE.message(language, "words-and").split(",")
    for word in [word.strip() for word in words]:
        assert READER.read(times, f"{days} {word} {evenings}") == "days,evenings", word


def test_every_live_language_is_offered_and_read_by_what_people_call_it() -> None:
    speaks, first = CHOICES["speaks"], BOOK.forms["language_pilot"].field("first_language")
    assert first and set(CATALOGUE.languages) - {"nl"} <= set(first.options)
    assert set(CATALOGUE.languages) <= set(speaks.options)
    for code, language in CATALOGUE.languages.items():
        for name in language.called:
            assert READER.read(speaks, name) == code, name
