"""What do you have of me, change it, take me out, delete everything: by button or words."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.conversation.languages import Languages
from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming, Reply
from bot.engine import BotMessage, EngineReply
from bot.forms.asking import PICK, Asking
from bot.forms.door import Draft, Forms, FormsRefused, FormsUnavailable, Kept, Receipt, Signup
from bot.forms.keeping import Drafts, new_draft
from bot.forms.rights_shown import PREFIX, RightsShown
from bot.forms.rights_words import MENU, SURE, RightsWords
from bot.forms.steps import said
from forms import FormBook
from forms.codes import read_code

Forget = Callable[[str], Awaitable[bool]]


@dataclass(frozen=True)
class RightsDesk:
    """Takes ``mine:`` buttons, codes, and words after its own questions.

    ``forget`` empties the engine's tracker of a conversation.
    """

    words: RightsWords
    shown: RightsShown
    book: FormBook
    forms: Forms
    drafts: Drafts
    asking: Asking
    languages: Languages
    forget: Forget

    async def take(self, incoming: Incoming, remembered: Remembered) -> EngineReply | None:
        """Return what a right's button, code or word brings; see ``Desk``."""
        name = incoming.engine_id
        wanted, code = self.words.expected(name)
        if incoming.button is not None:
            if not incoming.button.startswith(PREFIX):
                return None
            act = incoming.button.removeprefix(PREFIX)
        elif typed := read_code(incoming.text):
            act, code = (wanted if wanted in MENU else "show"), typed
        else:
            act = self.words.means(incoming.text, wanted)
        if act not in (*MENU, *SURE, "no", "code"):
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
        if act in SURE:
            return await self._sure(SURE[act], name, code, language)
        if act == "no":
            return said(BotMessage(id="mine-left"))
        if act == "code":
            self.words.expect(name, "show", None)
            return said(BotMessage(id="mine-ask_code"))
        who = {"conversation": name, "code": code}
        kept = Kept.model_validate(await self.forms.call("POST", "people/kept", who))
        if act != "delete" and not kept.signups and not (act == "show" and kept.draft):
            return self._nothing(name, act, language)
        self.words.expect(name, act, code)
        if act == "show":
            return self._show(kept, name, code, language)
        if act == "change":
            return await self._change(kept.signups[0], name, code, language)
        return said(self.shown.choice(f"mine-sure_{act}", language, f"{act}_yes", "no"))

    async def _sure(self, act: str, name: str, code: str | None, language: str) -> EngineReply:
        who = {"conversation": name, "code": code}
        path = "people/deletion" if act == "delete" else "signups/withdrawal"
        receipt = Receipt.model_validate(await self.forms.call("POST", path, who))
        forgotten = [await self.forget(conversation) for conversation in receipt.conversations]
        for conversation in receipt.conversations:
            self.drafts.ended(conversation)
        emptied = bool(forgotten) and all(forgotten)
        return said(self.shown.receipt(act, receipt, emptied, language))

    def _show(self, kept: Kept, name: str, code: str | None, language: str) -> EngineReply:
        messages = [self.shown.shown(signup, language) for signup in kept.signups]
        if kept.draft:
            messages.append(BotMessage(id="mine-has_draft"))
        ways = self.shown.choice("mine-choose", language, "change", "withdraw", "delete")
        self.words.expect(name, "menu", code)
        return said(*messages, ways)

    async def _change(
        self, signup: Signup, name: str, code: str | None, language: str
    ) -> EngineReply:
        draft: Draft = new_draft(self.book.forms[signup.form], language, dict(signup.values))
        draft.changes, draft.code, draft.asking = True, code or signup.code, PICK
        await self.drafts.keep(name, draft)
        return said(self.asking.now(draft, language))

    def _menu(self, name: str, language: str) -> EngineReply:
        self.words.expect(name, "menu", None)
        return said(self.shown.choice("mine-choose", language, *MENU, "code"))

    def _nothing(self, name: str, act: str, language: str) -> EngineReply:
        self.words.expect(name, act, None)
        return said(self.shown.choice("mine-nothing", language, "code"))

    def _refused(self, refused: FormsRefused, name: str, wanted: str) -> EngineReply:
        self.words.expect(name, wanted, None)
        waits = refused.status == 429
        return said(BotMessage(id="mine-too_many_codes" if waits else "mine-unknown_code"))
