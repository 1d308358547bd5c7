"""``python -m forms_api.trends.showing FOLDER [YEAR]``: the yearly report, as the buttons give it."""

import asyncio
import sys
from pathlib import Path

from pydantic import SecretStr

from catalogue import Catalogue
from catalogue.messages import Messages
from forms import FormBook
from forms_api.database import open_database
from forms_api.handovers.offices import ByTopic
from forms_api.keys import Sessions
from forms_api.settings import Settings
from forms_api.trends.counting.calendar import Calendar
from forms_api.trends.dimensions import Dimensions
from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview, overview, years
from forms_api.trends.showing.pilot import PILOT, places_told
from forms_api.trends.showing.report import report_of

_LANGUAGE, _KINDS = "nl", ("pdf", "docx")


async def _main(folder: Path, year: str = "") -> None:
    settings = Settings(forms_token=SecretStr("not-used-for-a-report"))
    engine, sessions = await open_database(settings)
    try:
        names = _names(settings)
        told = await _told(sessions, names.dimensions, year)
        form = FormBook.read(settings.forms, settings.capacity).forms[PILOT]
        places = await places_told(sessions, form, names)
    finally:
        await engine.dispose()
    for kind in _KINDS:
        path = folder / f"wegwijzer-{told.year}.{kind}"
        path.write_bytes(report_of(told, names, kind, places))
        print(f"  {path}")


async def _told(sessions: Sessions, dimensions: Dimensions, year: str) -> Overview:
    known = await years(sessions)
    wanted = int(year) if year else next(iter(known), 0)
    if wanted in known:
        told = await overview(sessions, dimensions, wanted, Calendar().today())
        if told:
            return told
    sys.exit(f"wegwijzer: there are no figures for {year or 'any year'} yet; there are: {known}.")


def _names(settings: Settings) -> Names:
    catalogue = Catalogue.read(settings.content)
    words = Messages.read(settings.content / _LANGUAGE / "staff", _LANGUAGE, "ltr")
    desks = ByTopic.read(settings.content, lambda office: False).offices
    return Names(words.format, _LANGUAGE, catalogue, Dimensions.of(catalogue, desks), dict(desks))


if __name__ == "__main__":
    asyncio.run(_main(Path(sys.argv[1]), *sys.argv[2:]))
