"""An office as a message: name, why this one, where, when, and what to bring."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from urllib.parse import quote

from babel.dates import format_datetime

from catalogue import Catalogue
from offices import Office, opening
from offices.hours import NETHERLANDS

_WHEN = "EEEE d MMMM, H:mm"
_ROUTE = "https://www.openstreetmap.org/directions?to="
Say = Callable[..., str]


def text_of(
    office: Office,
    values: dict[str, str],
    language: str,
    catalogue: Catalogue,
    now: datetime | None,
) -> str:
    """Return the card's text; ``values`` holds the reason and, where known, the municipality."""

    def say(name: str, **filled: str) -> str:
        return catalogue.message(language, f"office-{name}", **filled)

    town = catalogue.towns.get(values.get("municipality", ""))
    title = name_of(office, language)
    if office.kind == "municipality" and town and not office.municipalities:
        title = f"{title}: {town.name}"
    lines = [*_lines(office, say, language, catalogue)]
    if documents := _documents(values, language, catalogue):
        lines.append(documents)
    lines.append(hours_of(office, language, catalogue, now or datetime.now(UTC)))
    if doubt := doubt_of(office, language, catalogue):
        lines.append(doubt)
    why = catalogue.message(language, f"reason-{values['reason']}")
    return f"{title}\n\n{why}\n\n" + "\n".join(f"- {line}" for line in lines)


def name_of(office: Office, language: str) -> str:
    """Return the office's name in a language; its Dutch name is on the door."""
    return office.names.get(language) or office.names["nl"]


def hours_of(office: Office, language: str, catalogue: Catalogue, now: datetime) -> str:
    """Return whether it is open at ``now``, an aware time, or when it is next."""
    told = opening(office.hours, now)
    if told.at is not None:
        when = format_datetime(told.at, _WHEN, tzinfo=NETHERLANDS, locale=language)
        return catalogue.message(language, f"office-hours-{told.state}", when=when)
    said: list[str] = [told.state]
    if told.state == "holiday":
        by_appointment = office.hours.kind == "appointment"
        said = ["appointment", "closed_today"] if by_appointment else ["closed_today"]
    elif told.state in ("closed", "lunch", "unknown"):
        said = ["unknown" if office.reachable else "unknown-ask"]
    return " ".join(catalogue.message(language, f"office-hours-{words}") for words in said)


def doubt_of(office: Office, language: str, catalogue: Catalogue) -> str | None:
    """Return what to say of an office that may not be there, with a way to make sure."""
    if not office.doubtful:
        return None
    name = "office-unconfirmed" if office.reachable else "office-unconfirmed-ask"
    return catalogue.message(language, name)


def links_of(office: Office, language: str, catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return labels and addresses: a call, a route."""
    found = []
    if office.phone:
        label = catalogue.message(language, "office-call", phone=office.phone)
        found.append((label, f"tel:{office.phone}"))
    if office.address:
        label = catalogue.message(language, "office-route")
        found.append((label, _ROUTE + quote(office.address)))
    return found


def _lines(office: Office, say: Say, language: str, catalogue: Catalogue) -> Iterator[str]:
    if office.address or office.city:
        yield say("address", address=office.address or office.city)
    if office.phone:
        yield say("phone", phone=office.phone)
    if office.languages:
        known = [catalogue.languages[c].name for c in office.languages if c in catalogue.languages]
        yield say("languages", languages=", ".join(known))


def _documents(values: dict[str, str], language: str, catalogue: Catalogue) -> str | None:
    """What to bring, as the answer that led here has it."""
    topic = values.get("topic")
    return catalogue.answers[language, topic].follow_up.documents if topic else None
