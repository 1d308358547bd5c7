"""From what was typed to an answer, all of it locally."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime

from rapidfuzz import fuzz

from bot.forms.texts import Texts
from forms import Field, FormBook, NotValid
from forms.checks import check
from forms.places import Place

_ALIKE = 88
_SIGNS_BETWEEN = r"[,;/+&\n]+"
_NUMBER = re.compile(r"^\W*(\d{1,2})\W*$")


class SeveralPlaces(Exception):
    """A text that may mean more than one municipality."""

    def __init__(self, found: list[Place]) -> None:
        super().__init__()
        self.found = found


class Reader:
    """Reads answers by the fields' types, in the words of every live language."""

    def __init__(self, texts: Texts, book: FormBook) -> None:
        self._texts, self._book = texts, book
        self._yes, self._no = texts.words("words-yes"), texts.words("words-no")
        self._before_name = sorted(texts.words("words-my_name_is"), key=len, reverse=True)
        self._between = _between(texts.words("words-and"))

    def read(self, field: Field, text: str) -> str:
        """Return the answer as it is kept.

        Raises:
            NotValid: it is none; the code says why.
            SeveralPlaces: the person has to choose.
        """
        if field.type == "name":
            text = self.name_alone(text)
        elif field.type in ("choice", "choices", "consent"):
            text = self._options(field, text)
            if field.type == "consent":
                return text
        elif field.type == "place" and len(found := self._book.places.find(text)) > 1:
            raise SeveralPlaces(found)
        return check(field, text, self._book.places, datetime.now(UTC).date())

    def name_alone(self, text: str) -> str:
        """Return the text without "my name is"."""
        folded = text.casefold()
        for start in self._before_name:
            if folded.startswith(f"{start} "):
                return text[len(start) :].strip(" .!,")
        return text

    def _options(self, field: Field, text: str) -> str:
        parts = self._parts(field, text) if field.type == "choices" else [text]
        found = [option for part in parts if (option := self._option(field, part))]
        if not found:
            raise NotValid("option")
        return ",".join(dict.fromkeys(found))

    def _parts(self, field: Field, text: str) -> list[str]:
        """Cut between options; an option's own words may hold "and"."""
        labels = (label for o in field.options for label in self._texts.every_option(field, o))
        whole = plain(text) in map(plain, labels)
        return [text] if whole else self._between.split(text)

    def _option(self, field: Field, text: str) -> str | None:
        folded, options = text.strip(" .!").casefold(), self._known(field)
        if set(options) >= {"yes"} and folded in self._yes | self._no:
            return "yes" if folded in self._yes else "no" if "no" in options else None
        number = _NUMBER.match(text)
        if number and 1 <= int(number[1]) <= len(options):
            return options[int(number[1]) - 1]
        if folded in options:
            return folded
        scores = {option: self._alike(field, option, folded) for option in options}
        best = max(scores, key=scores.__getitem__)
        unique = sum(score == scores[best] for score in scores.values()) == 1
        return best if scores[best] >= _ALIKE and unique else None

    def _known(self, field: Field) -> tuple[str, ...]:
        return ("yes", "no") if field.type == "consent" else field.options

    def _alike(self, field: Field, option: str, text: str) -> float:
        labels = [label.casefold() for label in self._texts.every_option(field, option)]
        bare = plain(text)
        if text in labels or (bare and bare in map(plain, labels)):
            return 100.0
        return max(_score(text, label) for label in labels) if len(bare) > 2 else 0.0


def plain(text: str) -> str:
    """Return letters and digits without accents, in small letters."""
    kept = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in kept if c.isalnum())


def _between(words: Iterable[str]) -> re.Pattern[str]:
    """What stands between two options: a sign, or one or more such words."""
    known = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"{_SIGNS_BETWEEN}|\s+(?:(?:{known})\s+)+", re.IGNORECASE)


def _score(text: str, label: str) -> float:
    return max(fuzz.ratio(text, label), fuzz.token_set_ratio(text, label))
