"""The open data with noise, drawn when a year is decided, and the budget that it costs.

A second draw of the same figures could be averaged with the first. So what was spent on a year
stays recorded, and a table that is paid for, or that the rest cannot pay, is not drawn.
"""

import asyncio
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from forms_api.trends.disclosure import Key
from forms_api.trends.disclosure.noise import TOUCHED, Noise, noised
from forms_api.trends.tables import NoisedCell, SpentBudget

_AS_GOOD_AS_EQUAL = 1e-9


async def draw(session: AsyncSession, year: int, figures: Mapping[Key, int], noise: Noise) -> None:
    """Draw the year's tables, one after the other, as long as the budget lasts."""
    spent = await spent_on(session, year)
    for sheet in TOUCHED:
        left = noise.budget - sum(spent.values())
        if sheet in spent or noise.epsilon > left + _AS_GOOD_AS_EQUAL:
            continue
        spent[sheet] = noise.epsilon
        of_sheet = {key: figure for key, figure in figures.items() if key[0] == sheet}
        session.add(SpentBudget(year=year, sheet=sheet, epsilon=noise.epsilon))
        drawn = await asyncio.to_thread(noised, sheet, of_sheet, noise.epsilon)
        for (_, row, column), messages in drawn.items():
            names = {"year": year, "sheet": sheet, "row_id": row, "column_id": column}
            session.add(NoisedCell(**names, messages=messages))


async def spent_on(session: AsyncSession, year: int) -> dict[str, float]:
    """Return what each table of a year has cost."""
    rows = await session.execute(select(SpentBudget).where(SpentBudget.year == year))
    return {row.sheet: row.epsilon for row in rows.scalars()}
