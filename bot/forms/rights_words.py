"""What was asked of whom, and what a word means after that question."""

from collections import OrderedDict

from bot.forms.reading import plain
from bot.forms.texts import Texts

MENU = ("show", "change", "withdraw", "delete")
SURE = {"withdraw_yes": "withdraw", "delete_yes": "delete"}
_MOST = 10_000


class RightsWords:
    """Remembers the last question and the code shown with it, in memory only."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._asked: OrderedDict[str, tuple[str, str | None]] = OrderedDict()

    def expect(self, name: str, act: str, code: str | None) -> None:
        """Note what a conversation was asked."""
        self._asked[name] = (act, code)
        if len(self._asked) > _MOST:
            self._asked.popitem(last=False)

    def expected(self, name: str) -> tuple[str, str | None]:
        """Return what a conversation was asked, once, and the code."""
        return self._asked.pop(name, ("", None))

    def means(self, text: str, wanted: str) -> str:
        """What a word means after the question that was asked; nothing elsewhere."""
        folded = plain(text)
        if wanted == "menu":
            acts = (act for act in MENU if self._is(folded, f"words-mine_{act}"))
            return next(acts, "")
        if wanted in SURE.values() and self._is(folded, "words-yes"):
            return f"{wanted}_yes"
        return "no" if wanted in SURE.values() and self._is(folded, "words-no") else ""

    def _is(self, folded: str, words: str) -> bool:
        return folded in {plain(word) for word in self._texts.words(words)}
