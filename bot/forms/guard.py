"""What may leave a form: danger first, a value never, a question with its known words alone."""

import re
from collections.abc import Iterable

from bot.forms.texts import Texts
from bot.forms.vocabulary import Vocabulary
from forms import Field

DANGER_LABELS = ("crisis", "emergency_112", "exploitation", "homelessness")
_SURELY, _CRY, _MOST_CRY_WORDS = 1.5, 2.5, 8
_SENTENCE = 7
_IN_A_STORY = 8.0
_TALK, _MOST_NAME_WORDS = 0.75, 4
_CONTACT = re.compile(r"@|\d[\d\s()./-]{5,}\d")
_WORD = re.compile(r"\w+")


class Guard:
    """Tells danger and questions from answers, without the engine."""

    def __init__(self, texts: Texts, vocabulary: Vocabulary) -> None:
        self._shouts = re.compile(_one_of(texts.words("words-danger")))
        cries = {_bare(cry) for cry in texts.words("words-danger_alone")}
        self._cries = re.compile(_one_of(cries) + r"\b")
        self._before_name = texts.words("words-my_name_is")
        self._refusals = tuple(texts.words("words-skip"))
        self._vocabulary = vocabulary

    def is_danger(self, text: str, field: Field | None) -> bool:
        """Tell whether 112 must be said at once; a longer story needs clearer words.

        Words that shout are known in every language, wherever they stand; a cry such as "help"
        only where nothing else is said. Of other texts only short ones that are no question,
        since a question goes its usual way, where the engine knows better.
        """
        if self._shouts.search(text.casefold()) or self._only_cries(text):
            return True
        if field is not None and field.type == "text":
            return self._vocabulary.danger(text) > _IN_A_STORY
        refused = text.casefold().startswith(self._refusals)
        if field is None or not field.private or "?" in text or refused:
            return False
        limit = _CRY if self.is_talk(text) else _SURELY
        return len(text.split()) <= _MOST_CRY_WORDS and self._vocabulary.danger(text) > limit

    def _only_cries(self, text: str) -> bool:
        """Tell whether the text is a cry for help and no more, once or again and again."""
        bare = _bare(text)
        return bool(bare) and not self._cries.sub("", bare).strip()

    def has_contact(self, text: str) -> bool:
        """Tell whether a telephone number or address may stand in the text."""
        return _CONTACT.search(text) is not None

    def is_talk(self, text: str) -> bool:
        """Tell whether the text is surely no value: a question, or all of it common words."""
        if self.has_contact(text):
            return False
        words = _WORD.findall(text)
        if "?" in text and len(words) > 1:
            return True
        share = self._vocabulary.familiar(text)
        return len(words) > 1 and share >= _TALK or len(words) > _MOST_NAME_WORDS + 2

    def may_leave(self, text: str) -> str:
        """Return what the engine may see of a text typed at a private question.

        Of a short text its known words. Of a sentence in which nobody says their name, also
        the unknown words in small letters: without them the engine misses danger.
        """
        folded = text.casefold()
        tells_name = any(start in folded for start in self._before_name)
        if tells_name or len(text.split()) < _SENTENCE:
            return self._vocabulary.only_known(text) or "?"
        return self._vocabulary.without_names(text) or "?"


def _one_of(words: Iterable[str]) -> str:
    """Return the pattern of one of the words, the longest first, at the start of a word."""
    return r"\b(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


def _bare(text: str) -> str:
    """Return the words of a text in small letters, without punctuation."""
    return " ".join(_WORD.findall(text.casefold()))
