"""What happens to a draft: begun, answered, asked on, confirmed, dropped."""

from dataclasses import dataclass

from bot.engine import BotMessage, EngineReply
from bot.forms.asking import PAUSED, PICK, SUMMARY, Asking
from bot.forms.door import Confirmed, Draft, Forms, FormsRefused, Kept, Signup
from bot.forms.keeping import Drafts, new_draft
from forms import Field, Form, FormBook


@dataclass(frozen=True)
class Steps:
    """The steps of every form; each keeps the draft and returns what is said."""

    book: FormBook
    forms: Forms
    drafts: Drafts
    asking: Asking

    async def begin(
        self, conversation: str, form: Form, language: str, *, intro: bool
    ) -> EngineReply:
        """Start a form, unless one is open or its sign-up is there."""
        draft = await self.drafts.of(conversation)
        if draft and draft.form != form.id:
            return said(
                self.asking.told("form-other_open", self._of(draft), language, "go", "drop")
            )
        if draft:
            return await self.take_up(conversation, draft, language)
        if form.capacity is not None and (signup := await self.signup(conversation, form)):
            return said(self.asking.result(signup, language, known=True))
        first = [BotMessage(id=f"form-intro-{form.id}")] if intro else []
        draft = new_draft(form, language, {})
        return await self.advance(conversation, draft, language, *first)

    async def answer(
        self, conversation: str, draft: Draft, field: Field, value: str, language: str
    ) -> EngineReply:
        """Keep an answer and ask on; refused consent leaves nothing."""
        if field.type == "consent" and value != "yes":
            await self.drafts.drop(conversation)
            return said(BotMessage(id="form-refused"))
        draft.values[field.id] = value
        return await self.advance(conversation, draft, language)

    async def toggle(
        self, conversation: str, draft: Draft, field: Field, option: str, language: str
    ) -> EngineReply:
        """Add one of several options, or take it away, and ask the same again."""
        chosen = set(filter(None, draft.values.get(field.id, "").split(","))) ^ {option}
        draft.values[field.id] = ",".join(o for o in field.options if o in chosen)
        if not chosen:
            del draft.values[field.id]
        return await self.ask(conversation, draft, field.id, language)

    async def advance(
        self, conversation: str, draft: Draft, language: str, *before: BotMessage
    ) -> EngineReply:
        """Ask the first question without an answer, else show the summary.

        A question that has nothing to choose from at this moment ends the form.
        """
        form = self._of(draft)
        draft.values = form.kept(draft.values)
        following = form.next(draft.values)
        if following and following.has_no_options():
            await self.drafts.drop(conversation)
            return said(BotMessage(id=f"form-nothing-{form.id}"))
        asking = following.id if following else SUMMARY
        return await self.ask(conversation, draft, asking, language, *before)

    async def ask(
        self, conversation: str, draft: Draft, asking: str, language: str, *before: BotMessage
    ) -> EngineReply:
        """Keep the draft at a field or another place, and say what stands there."""
        draft.asking, draft.language = asking, language
        await self.drafts.keep(conversation, draft)
        return said(*before, self.asking.now(draft, language))

    async def take_up(self, conversation: str, draft: Draft, language: str) -> EngineReply:
        """Go on where the form was left."""
        if draft.asking == PAUSED:
            return await self.advance(conversation, draft, language)
        return await self.ask(conversation, draft, draft.asking, language)

    async def pause(self, conversation: str, draft: Draft, language: str) -> EngineReply:
        """Let what is typed next go its usual way."""
        draft.asking = PAUSED
        await self.drafts.keep(conversation, draft)
        message = self.asking.told("form-paused", self._of(draft), language, "go", "drop")
        return said(message)

    async def drop(self, conversation: str) -> EngineReply:
        """Forget the form half-way."""
        await self.drafts.drop(conversation)
        return said(BotMessage(id="form-dropped"))

    async def confirm(self, conversation: str, draft: Draft, language: str) -> EngineReply:
        """Send the form in; what is wrong by now is asked again."""
        form = self._of(draft)
        if form.next(form.kept(draft.values)) is not None:
            return await self.advance(conversation, draft, language)
        try:
            signup, new = await self._send(conversation, draft, language)
        except FormsRefused as refused:
            if refused.status == 404:
                return await self.drop(conversation)
            wrong = BotMessage(id="form-wrong-unknown")
            return await self.ask(conversation, draft, PICK, language, wrong)
        self.drafts.ended(conversation)
        return said(self.asking.result(signup, language, known=not new))

    async def signup(self, conversation: str, form: Form) -> Signup | None:
        """Return this conversation's sign-up in a form."""
        kept = await self.forms.call("POST", "people/kept", {"conversation": conversation})
        mine = [s for s in Kept.model_validate(kept).signups if s.form == form.id]
        return mine[0] if mine else None

    async def _send(self, conversation: str, draft: Draft, language: str) -> tuple[Signup, bool]:
        body = {"conversation": conversation, "form": draft.form, "values": draft.values}
        if draft.changes:
            changed = {**body, "code": draft.code}
            return Signup.model_validate(
                await self.forms.call("POST", "signups/change", changed, draft.key)
            ), True
        answer = await self.forms.call("POST", "signups", {**body, "language": language}, draft.key)
        confirmed = Confirmed.model_validate(answer)
        return confirmed.signup, confirmed.new

    def _of(self, draft: Draft) -> Form:
        return self.book.forms[draft.form]


def said(*messages: BotMessage, act: str | None = None) -> EngineReply:
    """Return what a form says."""
    return EngineReply(outcome="form", act=act, messages=list(messages))
