"""Filtering and searching sign-ups; private answers are opened row by row and not indexed."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms import Form, Values
from forms_api.signups import answers, queue
from forms_api.signups.tables import Signup


@dataclass(frozen=True)
class Listed:
    """A sign-up with all its answers, for staff."""

    signup: Signup
    values: Values
    position: int | None


@dataclass(frozen=True)
class Filters:
    """What the list is narrowed to; empty means everything."""

    status: str = ""
    seat: str = ""
    place: str = ""
    level: str = ""
    language: str = ""
    search: str = ""

    def fit(self, listed: Listed) -> bool:
        """Tell whether a sign-up is wanted; the search looks in every answer."""
        signup, values = listed.signup, listed.values
        found = self.search.casefold() in " ".join(values.values()).casefold()
        pairs = (
            (self.status, signup.status), (self.seat, signup.seat),
            (self.place, values.get("place")), (self.level, values.get("dutch_level")),
            (self.language, signup.language),
        )  # fmt: skip
        return found and all(not wanted or wanted == has for wanted, has in pairs)


async def listed(session: AsyncSession, form: Form, filters: Filters) -> Sequence[Listed]:
    """Return a form's sign-ups in their order of arrival."""
    wanted = select(Signup).where(Signup.form == form.id).order_by(Signup.number)
    rows = (await session.execute(wanted)).scalars().all()
    every = [Listed(row, answers.values_of(session, form, row), None) for row in rows]
    kept = [one for one in every if filters.fit(one)]
    positions = {one.signup.id: await queue.position(session, one.signup) for one in kept}
    return [Listed(one.signup, one.values, positions[one.signup.id]) for one in kept]
