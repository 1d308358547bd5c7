"""The desk of forms: first in line for a message, and last with a word on the open form."""

from dataclasses import dataclass

from bot.conversation.languages import Languages
from bot.conversation.memory import Remembered
from bot.conversation.reply import Incoming, Reply
from bot.engine import BotMessage, EngineReply
from bot.forms.answering import Typing
from bot.forms.asking import PAUSED
from bot.forms.buttons import PREFIX, read_form_button
from bot.forms.door import Draft, FormsUnavailable
from bot.forms.guard import DANGER_LABELS, Guard
from bot.forms.pressing import Pressing
from bot.forms.steps import Steps, said
from catalogue import Catalogue
from forms import Field, NotValid


@dataclass(frozen=True)
class FormDesk:
    """Takes buttons of forms, and every text while a form is open."""

    catalogue: Catalogue
    languages: Languages
    guard: Guard
    steps: Steps
    pressing: Pressing
    typing: Typing

    async def take(
        self, incoming: Incoming, remembered: Remembered
    ) -> EngineReply | Incoming | None:
        """Return the form's reply, or what goes its usual way; see ``Desk``."""
        if incoming.button is not None and not incoming.button.startswith(PREFIX):
            return None
        draft = await self._draft(incoming, remembered)
        language = self.languages.current(incoming, remembered)
        if incoming.button is not None:
            button = read_form_button(incoming.button, self.steps.book)
            try:
                return await self.pressing.press(incoming.engine_id, button, language)
            except NotValid as wrong:
                return said(BotMessage(id=f"form-wrong-{wrong.code}"))
        if draft is None:
            return None
        field = self.steps.book.forms[draft.form].field(draft.asking)
        if draft.asking != PAUSED and self.guard.is_danger(incoming.text, field):
            return await self._danger(incoming, draft, field, language)
        if self._names_a_language(incoming.text, field) or self._is_away(draft, incoming.text):
            return None
        return await self.typing.type(incoming, draft, language)

    async def add(
        self, incoming: Incoming, remembered: Remembered, reply: Reply
    ) -> EngineReply | None:
        """Start the form that an act opens, or say that one is still open."""
        try:
            return await self._after(incoming, reply)
        except FormsUnavailable:
            return None

    async def _after(self, incoming: Incoming, reply: Reply) -> EngineReply | None:
        name, language = incoming.engine_id, reply.language
        if form := self.steps.book.started_by(reply.understood.act):
            return await self.steps.begin(name, form, language, intro=False)
        draft = await self.steps.drafts.of(name)
        if draft is None:
            return None
        if {reply.understood.act, reply.understood.topic} & set(DANGER_LABELS):
            await self.steps.pause(name, draft, language)
            return None
        form = self.steps.book.forms[draft.form]
        if draft.asking == PAUSED:
            return said(self.steps.asking.told("form-take_up", form, language, "go", "drop"))
        still = self.steps.asking.told("form-still_open", form, language, "pause")
        return await self.steps.ask(name, draft, draft.asking, language, still)

    async def _draft(self, incoming: Incoming, remembered: Remembered) -> Draft | None:
        """The open form; where nobody can tell, only what is surely talk goes on."""
        try:
            draft = await self.steps.drafts.of(incoming.engine_id)
        except FormsUnavailable:
            if incoming.button is None and self.guard.is_talk(incoming.text):
                return None
            raise
        if draft and remembered.language is None:
            remembered.language = draft.language
        return draft

    async def _danger(
        self, incoming: Incoming, draft: Draft, field: Field | None, language: str
    ) -> EngineReply:
        """112 at once; a story is kept as told, anything else leaves the form for now."""
        act = self.catalogue.acts["crisis"]
        help_now = BotMessage(id=act.message, buttons=list(act.buttons))
        name = incoming.engine_id
        if field is not None and field.type == "text":
            draft.values[field.id] = incoming.text[: field.most]
            reply = await self.steps.advance(name, draft, language, help_now)
            return reply.model_copy(update={"act": "crisis"})
        await self.steps.pause(name, draft, language)
        return EngineReply(outcome=act.outcome, act="crisis", messages=[help_now])

    def _names_a_language(self, text: str, field: Field | None) -> bool:
        elsewhere = field is None or not field.of_languages
        return elsewhere and self.languages.named_alone(text) is not None

    def _is_away(self, draft: Draft, text: str) -> bool:
        return draft.asking == PAUSED and not self.typing.goes_on(text)
