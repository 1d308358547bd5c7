"""Sentences and words of the live languages, by ``eldc`` (n-grams, microseconds)."""

import eldc

from bot.language.guess import Guess


class FastIdentifier:
    """Limited to the languages given; the margin is the lead over the next one."""

    def __init__(self, languages: list[str]) -> None:
        eldc.init()
        self._detector = eldc.instance()
        self._detector.set_languages(languages)

    def identify(self, text: str) -> Guess | None:
        """Return the likeliest of the languages, or nothing for text without words.

        A lone surrogate, which ``eldc`` refuses, is taken out first.
        """
        clean = text.encode("utf-8", "ignore").decode()
        scores = self._detector.detect_details(clean).scores if clean.strip() else {}
        ranked = sorted(scores.items(), key=lambda pair: -pair[1])
        if not ranked or ranked[0][0] == "und":
            return None
        second = ranked[1][1] if len(ranked) > 1 else 0.0
        return Guess(ranked[0][0], ranked[0][1] - second)
