"""What a pressed button of a form does, also an old one and one pressed twice."""

from bot.engine import BotMessage, EngineReply
from bot.forms.asking import PICK
from bot.forms.buttons import FormButton
from bot.forms.door import Draft
from bot.forms.steps import Steps, said
from bot.forms.texts import Texts
from forms import Field, Form, NotValid


class Pressing:
    """Buttons of forms; one of an earlier question corrects its answer."""

    def __init__(self, steps: Steps, texts: Texts) -> None:
        self._steps, self._texts = steps, texts

    async def press(self, conversation: str, button: FormButton, language: str) -> EngineReply:
        """Do what the button says and return the reply."""
        form = self._steps.book.forms[button.form]
        if button.verb == "start":
            return await self._steps.begin(conversation, form, language, intro=True)
        draft = await self._steps.drafts.of(conversation)
        if draft is None or draft.form != form.id:
            return await self._late(conversation, form, language)
        field = form.field(button.field)
        if field is not None and field.is_asked(draft.values):
            return await self._at_field(conversation, draft, field, button, language)
        return await self._at_form(conversation, draft, button.verb, language)

    async def _at_field(
        self, conversation: str, draft: Draft, field: Field, button: FormButton, language: str
    ) -> EngineReply:
        if button.verb == "set" and field.type == "choices" and button.option in field.options:
            return await self._steps.toggle(conversation, draft, field, button.option, language)
        if button.verb == "set":
            return await self._set(conversation, draft, field, button.option, language)
        if button.verb == "skip" and not field.required:
            return await self._steps.answer(conversation, draft, field, "", language)
        if button.verb == "why":
            return await self.why(conversation, draft, field, language)
        if button.verb == "done":
            return await self._steps.advance(conversation, draft, language)
        return await self._steps.ask(conversation, draft, field.id, language)

    async def _set(
        self, conversation: str, draft: Draft, field: Field, option: str, language: str
    ) -> EngineReply:
        known = {*field.options, *(("yes", "no") if field.type == "consent" else ())}
        place = field.type == "place" and (
            option == "other" or self._steps.book.places.named(option) is not None
        )
        if option not in known and not place:
            raise NotValid("option")
        return await self._steps.answer(conversation, draft, field, option, language)

    async def _at_form(
        self, conversation: str, draft: Draft, verb: str, language: str
    ) -> EngineReply:
        if verb == "confirm":
            return await self._steps.confirm(conversation, draft, language)
        if verb == "drop":
            return await self._steps.drop(conversation)
        if verb == "pause":
            return await self._steps.pause(conversation, draft, language)
        if verb == "pick":
            return await self._steps.ask(conversation, draft, PICK, language)
        return await self._steps.take_up(conversation, draft, language)

    async def why(
        self, conversation: str, draft: Draft, field: Field, language: str
    ) -> EngineReply:
        """Say why a question is asked, and ask it again."""
        reason = BotMessage(id=f"why-{field.id}")
        return await self._steps.ask(conversation, draft, field.id, language, reason)

    async def _late(self, conversation: str, form: Form, language: str) -> EngineReply:
        """A button of a form that is over: what became of it, or how to start anew."""
        if signup := await self._steps.signup(conversation, form):
            return said(self._steps.asking.result(signup, language, known=True))
        labels = {f"form:{form.id}.start": self._texts.say(language, f"button-form-{form.id}")}
        return said(BotMessage(id="form-over", buttons=list(labels), labels=labels))
