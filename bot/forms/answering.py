"""What a text typed in a form does."""

import re

from bot.conversation.reply import Incoming
from bot.engine import BotMessage, EngineReply
from bot.forms.asking import PICK, SUMMARY
from bot.forms.door import Draft
from bot.forms.guard import Guard
from bot.forms.pressing import Pressing
from bot.forms.reading import Reader, SeveralPlaces, plain
from bot.forms.steps import Steps, said
from bot.forms.texts import Texts
from forms import Field, Form, NotValid

_COMMANDS = ("why", "skip", "stop", "correct", "go", "done")
_TALK_WORDS, _QUESTION_WORDS = 3, 15
_CORRECTIONS = ("phone", "email")


class Typing:
    """Reads a typed text as an answer, a command, a correction, or as no part of the form."""

    def __init__(
        self, steps: Steps, pressing: Pressing, reader: Reader, guard: Guard, texts: Texts
    ) -> None:
        self._steps, self._pressing = steps, pressing
        self._reader, self._guard, self._texts = reader, guard, texts
        self._commands = {c: {plain(w) for w in texts.words(f"words-{c}")} for c in _COMMANDS}
        self._yes, self._no = texts.words("words-yes"), texts.words("words-no")

    async def type(
        self, incoming: Incoming, draft: Draft, language: str
    ) -> EngineReply | Incoming | None:
        """Return the reply, or what goes the usual way."""
        form = self._steps.book.forms[draft.form]
        field, text, name = form.field(draft.asking), incoming.text, incoming.engine_id
        if command := self._command(text):
            return await self._do(command, name, draft, field, language)
        if corrected := self._correction(form, field, draft, text):
            draft.values |= corrected
            return await self._steps.advance(name, draft, language)
        if field and field.has_no_options():
            return await self._steps.advance(name, draft, language)
        if field is None:
            return await self._without_field(incoming, draft, form, language)
        if self._asks(field, text):
            return self._let_go(incoming, field)
        try:
            value = self._reader.read(field, text)
        except SeveralPlaces as several:
            return said(self._steps.asking.places(form, field, several.found))
        except NotValid as wrong:
            return await self._wrong(incoming, draft, field, wrong.code, language)
        return await self._steps.answer(name, draft, field, value, language)

    def _command(self, text: str) -> str | None:
        folded = plain(text)
        return next((c for c, words in self._commands.items() if folded in words), None)

    async def _do(
        self, command: str, name: str, draft: Draft, field: Field | None, language: str
    ) -> EngineReply:
        if command == "stop":
            return await self._steps.pause(name, draft, language)
        if command == "correct":
            return await self._steps.ask(name, draft, PICK, language)
        if command == "why" and field:
            return await self._pressing.why(name, draft, field, language)
        if command == "skip" and field and not field.required:
            return await self._steps.answer(name, draft, field, "", language)
        if command == "done" and field and field.id in draft.values:
            return await self._steps.advance(name, draft, language)
        if command == "skip" and field:
            must = BotMessage(id="form-must")
            return await self._steps.ask(name, draft, field.id, language, must)
        return await self._steps.take_up(name, draft, language)

    def _correction(
        self, form: Form, field: Field | None, draft: Draft, text: str
    ) -> dict[str, str] | None:
        """A number or address typed elsewhere in the form: "no, my number is …"."""
        if field and field.type in (*_CORRECTIONS, "text") or not self._guard.has_contact(text):
            return None
        for contact in (f for f in form.fields if f.type in _CORRECTIONS):
            try:
                value = self._reader.read(contact, text)
            except NotValid:
                continue
            ways = {name: options[0] for name, options in contact.when.items()}
            return {**ways, contact.id: value}
        return None

    async def _without_field(
        self, incoming: Incoming, draft: Draft, form: Form, language: str
    ) -> EngineReply | Incoming | None:
        folded, name = incoming.text.strip(" .!").casefold(), incoming.engine_id
        if draft.asking == SUMMARY and folded in self._yes:
            return await self._steps.confirm(name, draft, language)
        if folded in self._no:
            return await self._steps.ask(name, draft, PICK, language)
        for field in form.asked(draft.values):
            if plain(self._texts.label(language, field)) in plain(incoming.text):
                return await self._steps.ask(name, draft, field.id, language)
        if self._guard.is_talk(incoming.text):
            return self._let_go(incoming, None)
        return await self._steps.take_up(name, draft, language)

    def _asks(self, field: Field, text: str) -> bool:
        words = len(re.findall(r"\w+", text))
        if self._guard.has_contact(text):
            return False
        if field.type == "text":
            return "?" in text and words <= _QUESTION_WORDS
        if "?" in text:
            return True
        return field.type == "name" and self._guard.is_talk(self._reader.name_alone(text))

    def _let_go(self, incoming: Incoming, field: Field | None) -> Incoming:
        """Only known words leave a form where a private value can stand in the text."""
        if field is not None and not field.private and not self._guard.has_contact(incoming.text):
            return incoming
        return incoming.with_text(self._guard.may_leave(incoming.text))

    async def _wrong(
        self, incoming: Incoming, draft: Draft, field: Field, code: str, language: str
    ) -> EngineReply | Incoming:
        talk = self._guard.is_talk(incoming.text)
        many = len(incoming.text.split()) >= _TALK_WORDS and not field.private
        if talk or (many and not self._guard.has_contact(incoming.text)):
            return self._let_go(incoming, field)
        wrong = BotMessage(id=f"form-wrong-{code}")
        return await self._steps.ask(incoming.engine_id, draft, field.id, language, wrong)

    def goes_on(self, text: str) -> bool:
        """Tell whether somebody who left the form wants to go on."""
        return self._command(text) == "go"
