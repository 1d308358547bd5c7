"""Activities in words."""

from bot.conversation.days import moment
from catalogue import Catalogue
from offices.events import Event


def text_of(names: list[str], language: str, catalogue: Catalogue) -> str:
    """Return a heading and one line per activity that still exists."""
    known = [catalogue.events[name] for name in names if name in catalogue.events]
    lines = [f"- {line_of(event, language, catalogue)}" for event in known]
    return catalogue.message(language, "events-list") + "\n\n" + "\n".join(lines)


def line_of(event: Event, language: str, catalogue: Catalogue) -> str:
    """Return when, what, where and by whom, in the person's language."""
    return catalogue.message(
        language,
        "events-line",
        when=moment(event.start, catalogue.locale(language)),
        title=event.title(language),
        address=event.address,
        town=catalogue.towns[event.municipality].name,
        organiser=event.organiser,
    )
