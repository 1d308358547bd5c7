"""From ids to the words, buttons and sources that a channel shows."""

from pydantic import BaseModel

from bot.conversation import event_list
from bot.conversation.buttons import expand, label_of
from bot.conversation.office_card import links_of, name_of, text_of
from bot.engine import BotMessage
from catalogue import Catalogue


class ShownButton(BaseModel):
    """A button: what it says and what it sends."""

    label: str
    value: str


class ShownLink(BaseModel):
    """A link beside the source: a number to call, a route."""

    label: str
    href: str


class ShownMessage(BaseModel):
    """A message in the person's language; ``source`` is official, ``reviewed`` a date.

    ``point`` is where an office is, in degrees, for channels that show a pin.
    Only words of the staff have a ``sender``, the office, and a ``language`` of their own.
    """

    id: str
    text: str
    buttons: list[ShownButton] = []
    source: str | None = None
    source_name: str | None = None
    reviewed: str | None = None
    links: list[ShownLink] = []
    point: tuple[float, float] | None = None
    sender: str | None = None
    language: str | None = None


class Renderer:
    """Words for ids, from the content catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def render(self, message: BotMessage, language: str) -> ShownMessage:
        """Return the message as shown, in ``language``."""
        kind, _, name = message.id.partition(".")
        if kind == "answer":
            shown = self._answer(message.id, name, language)
        elif kind == "office" and not name:
            shown = self._office(message, language)
        elif kind == "events-list":
            shown = self._events(message, language)
        elif kind == "follow_up":
            shown = self._follow_up(message, name, language)
        else:
            shown = self._message(message, language)
        return shown.model_copy(update={"buttons": self._buttons(message, language)})

    def _answer(self, name: str, topic: str, language: str) -> ShownMessage:
        answer = self._catalogue.answers[language, topic]
        return ShownMessage(
            id=name,
            text=answer.text,
            source=answer.source,
            source_name=answer.source_name,
            reviewed=answer.reviewed.isoformat(),
        )

    def _office(self, message: BotMessage, language: str) -> ShownMessage:
        office = self._catalogue.offices[message.values["office"]]
        links = links_of(office, language, self._catalogue)
        return ShownMessage(
            id=f"office.{message.values['office']}",
            text=text_of(office, message.values, language, self._catalogue, None),
            source=office.website or office.source,
            source_name=name_of(office, language),
            reviewed=office.checked.isoformat(),
            links=[ShownLink(label=label, href=href) for label, href in links],
            point=office.point,
        )

    def _events(self, message: BotMessage, language: str) -> ShownMessage:
        names = message.values["events"].split()
        text = event_list.text_of(names, language, self._catalogue)
        return ShownMessage(id=message.id, text=text)

    def _follow_up(self, message: BotMessage, aspect: str, language: str) -> ShownMessage:
        answer = self._catalogue.answers[language, message.values["topic"]]
        text = getattr(answer.follow_up, aspect, None)
        if text is None:
            text = self._catalogue.message(language, f"follow-up-{aspect}", title=answer.title)
        shown = self._answer(message.id, message.values["topic"], language)
        return shown.model_copy(update={"text": text})

    def _message(self, message: BotMessage, language: str) -> ShownMessage:
        act = self._catalogue.acts.get(message.id)
        return ShownMessage(
            id=message.id,
            text=self._catalogue.message(language, message.id, **message.values),
            source=act.source if act else None,
            source_name=act.source_name if act else None,
        )

    def _buttons(self, message: BotMessage, language: str) -> list[ShownButton]:
        return [
            ShownButton(label=self._label(message, value, language), value=value)
            for value in dict.fromkeys(expand(message.buttons, self._catalogue))
        ]

    def _label(self, message: BotMessage, value: str, language: str) -> str:
        return message.labels.get(value) or label_of(value, language, self._catalogue)
