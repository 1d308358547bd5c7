"""What do you have of me, change it, take me out, delete everything: by button or words."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.conversation.languages import Languages
from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming, Reply
from bot.engine import BotMessage, EngineReply
from bot.forms.asking import PICK, Asking
from bot.forms.door import Draft, Forms, FormsRefused, FormsUnavailable, Kept, Receipt, Signup
from bot.forms.keeping import Drafts, new_draft
from bot.forms.reading import plain
from bot.forms.steps import said
from bot.forms.texts import Texts
from forms import FormBook
from forms.codes import read_code

PREFIX = "mine:"
_MENU = ("show", "change", "withdraw", "delete")
_SURE = {"withdraw_yes": "withdraw", "delete_yes": "delete"}
_MOST = 10_000
Forget = Callable[[str], Awaitable[bool]]


@dataclass(frozen=True)
class RightsDesk:
    """Takes ``mine:`` buttons, codes, and words after its own questions.

    ``forget`` empties the engine's tracker of a conversation. What was asked and the code
    shown are remembered here, in memory only.
    """

    texts: Texts
    book: FormBook
    forms: Forms
    drafts: Drafts
    asking: Asking
    languages: Languages
    forget: Forget
    asked: OrderedDict[str, tuple[str, str | None]] = field(default_factory=OrderedDict)

    async def take(self, incoming: Incoming, remembered: Remembered) -> EngineReply | None:
        """Return what a right's button, code or word brings; see ``Desk``."""
        name = incoming.engine_id
        wanted, code = self.asked.pop(name, ("", None))
        if incoming.button is not None:
            if not incoming.button.startswith(PREFIX):
                return None
            act = incoming.button.removeprefix(PREFIX)
        elif typed := read_code(incoming.text):
            act, code = (wanted if wanted in _MENU else "show"), typed
        else:
            act = self._word(incoming.text, wanted)
        if act not in (*_MENU, *_SURE, "no", "code"):
            return None
        language = self.languages.current(incoming, remembered)
        try:
            return await self._do(act, name, code, language)
        except FormsRefused as refused:
            return self._refused(refused, name, wanted)

    async def add(
        self, incoming: Incoming, remembered: Remembered, reply: Reply
    ) -> EngineReply | None:
        """Show the choices after a question about one's data or one's sign-up."""
        act = reply.understood.act
        try:
            if act == "delete_my_data":
                return self._menu(incoming.engine_id, reply.language)
            if act == "withdraw_signup":
                return await self._do("withdraw", incoming.engine_id, None, reply.language)
        except FormsUnavailable:
            return said(BotMessage(id="form-unavailable"))
        return None

    async def _do(self, act: str, name: str, code: str | None, language: str) -> EngineReply:
        if act in _SURE:
            return await self._sure(_SURE[act], name, code, language)
        if act == "no":
            return said(BotMessage(id="mine-left"))
        if act == "code":
            self._expect(name, "show", None)
            return said(BotMessage(id="mine-ask_code"))
        who = {"conversation": name, "code": code}
        kept = Kept.model_validate(await self.forms.call("POST", "people/kept", who))
        if act != "delete" and not kept.signups and not (act == "show" and kept.draft):
            return self._nothing(name, act, language)
        self._expect(name, act, code)
        if act == "show":
            return self._show(kept, name, code, language)
        if act == "change":
            return await self._change(kept.signups[0], name, code, language)
        return said(self._choice(f"mine-sure_{act}", language, f"{act}_yes", "no"))

    async def _sure(self, act: str, name: str, code: str | None, language: str) -> EngineReply:
        who = {"conversation": name, "code": code}
        path = "people/deletion" if act == "delete" else "signups/withdrawal"
        receipt = Receipt.model_validate(await self.forms.call("POST", path, who))
        forgotten = [await self.forget(conversation) for conversation in receipt.conversations]
        for conversation in receipt.conversations:
            self.drafts.ended(conversation)
        emptied = bool(forgotten) and all(forgotten)
        return said(self._receipt(act, receipt, emptied, language))

    def _receipt(self, act: str, receipt: Receipt, emptied: bool, language: str) -> BotMessage:
        titles = [self.texts.say(language, f"title-{form}") for form in receipt.forms]
        removed = {kind: count for kind, count in receipt.removed.items() if count}
        lines = [
            self.texts.say(language, f"mine-removed-{kind}", count=str(count))
            for kind, count in removed.items()
        ]
        if emptied:
            lines.append(self.texts.say(language, "mine-removed-conversation"))
        shown = "\n".join(f"- {line}" for line in [*titles, *lines])
        return BotMessage(id=f"mine-receipt_{act}", values={"lines": shown, "at": receipt.at[:16]})

    def _show(self, kept: Kept, name: str, code: str | None, language: str) -> EngineReply:
        messages = [self._shown(signup, language) for signup in kept.signups]
        if kept.draft:
            messages.append(BotMessage(id="mine-has_draft"))
        ways = self._choice("mine-choose", language, "change", "withdraw", "delete")
        self._expect(name, "menu", code)
        return said(*messages, ways)

    def _shown(self, signup: Signup, language: str) -> BotMessage:
        form = self.book.forms[signup.form]
        values = {
            "title": self.texts.say(language, f"title-{form.id}"),
            "lines": self.texts.lines(language, form, signup.values),
            "code": signup.code,
            "state": self.asking.state(signup, language),
        }
        return BotMessage(id="mine-shown", values=values)

    async def _change(
        self, signup: Signup, name: str, code: str | None, language: str
    ) -> EngineReply:
        draft: Draft = new_draft(self.book.forms[signup.form], language, dict(signup.values))
        draft.changes, draft.code, draft.asking = True, code or signup.code, PICK
        await self.drafts.keep(name, draft)
        return said(self.asking.now(draft, language))

    def _menu(self, name: str, language: str) -> EngineReply:
        self._expect(name, "menu", None)
        return said(self._choice("mine-choose", language, *_MENU, "code"))

    def _nothing(self, name: str, act: str, language: str) -> EngineReply:
        self._expect(name, act, None)
        return said(self._choice("mine-nothing", language, "code"))

    def _refused(self, refused: FormsRefused, name: str, wanted: str) -> EngineReply:
        self._expect(name, wanted, None)
        waits = refused.status == 429
        return said(BotMessage(id="mine-too_many_codes" if waits else "mine-unknown_code"))

    def _choice(self, message: str, language: str, *acts: str) -> BotMessage:
        labels = {PREFIX + act: self.texts.say(language, f"mine-button-{act}") for act in acts}
        return BotMessage(id=message, buttons=list(labels), labels=labels)

    def _word(self, text: str, wanted: str) -> str:
        """What a word means after the question that was asked; nothing elsewhere."""
        folded = plain(text)
        if wanted == "menu":
            acts = (act for act in _MENU if self._means(folded, f"words-mine_{act}"))
            return next(acts, "")
        if wanted in _SURE.values() and self._means(folded, "words-yes"):
            return f"{wanted}_yes"
        return "no" if wanted in _SURE.values() and self._means(folded, "words-no") else ""

    def _means(self, folded: str, words: str) -> bool:
        return folded in {plain(word) for word in self.texts.words(words)}

    def _expect(self, name: str, act: str, code: str | None) -> None:
        self.asked[name] = (act, code)
        if len(self.asked) > _MOST:
            self.asked.popitem(last=False)
