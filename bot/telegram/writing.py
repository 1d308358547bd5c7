"""From a shown message to Telegram's: HTML that is escaped, the source, the buttons."""

from datetime import date
from html import escape
from typing import Literal

from bot.conversation.days import day
from bot.conversation.rendering import ShownMessage
from bot.telegram.asked import Key, Outgoing
from bot.telegram.splitting import MOST_UNITS, split, units
from catalogue import Catalogue

MOST_KEYS = 100


def write(shown: ShownMessage, language: str, catalogue: Catalogue) -> list[Outgoing]:
    """Return one message, or several where the text is long; the last has source and buttons.

    Where a form asks a phone number or an office is looked for, one more message offers to
    share it with one touch.
    """
    tail_html, tail_plain = _tail(shown, language, catalogue)
    *first, last = split(shown.text, MOST_UNITS - units(tail_plain))
    messages = [Outgoing(html=_html(part), plain=part) for part in first]
    keys = [Key(label=b.label, value=b.value) for b in shown.buttons[:MOST_KEYS]]
    whole = Outgoing(html=_html(last) + tail_html, plain=last + tail_plain, keys=keys)
    return [*messages, whole, *_pin(shown, catalogue), *_sharing(shown.id, language, catalogue)]


def _pin(shown: ShownMessage, catalogue: Catalogue) -> list[Outgoing]:
    """An office's place on the map, where it has an address."""
    office = catalogue.offices.get(shown.id.removeprefix("office."))
    if shown.point is None or office is None or not office.address:
        return []
    title = shown.source_name or office.names["nl"]
    return [Outgoing(point=shown.point, title=title, address=office.address)]


def plain(text: str) -> Outgoing:
    """Return a message of words alone."""
    return Outgoing(html=_html(text), plain=text)


def _html(text: str) -> str:
    return escape(text, quote=False)


def _tail(shown: ShownMessage, language: str, catalogue: Catalogue) -> tuple[str, str]:
    """The official link and the date it was reviewed, as HTML and as plain text."""
    html = text = ""
    if shown.source:
        words = catalogue.message(language, "widget-source", name=shown.source_name or shown.source)
        html += f'\n\n<a href="{escape(shown.source)}">{_html(words)}</a>'
        text += f"\n\n{words}\n{shown.source}"
    if shown.reviewed:
        on = day(date.fromisoformat(shown.reviewed), catalogue.locale(language))
        words = catalogue.message(language, "widget-reviewed", date=on)
        html += f"\n<i>{_html(words)}</i>"
        text += f"\n{words}"
    return html, text


def _sharing(name: str, language: str, catalogue: Catalogue) -> list[Outgoing]:
    what = _shared(name)
    if what is None:
        return []
    words = catalogue.message(language, f"telegram-share-{what}")
    label = catalogue.message(language, f"telegram-share-{what}-button")
    return [plain(words).model_copy(update={"share": what, "share_label": label})]


def _shared(name: str) -> Literal["contact", "location"] | None:
    if name.startswith("ask-") and name.endswith("-phone"):
        return "contact"
    return "location" if name == "office-where" else None
