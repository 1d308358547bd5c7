"""How many places of the language pilot are taken, in words that point at nobody."""

from forms import Form
from forms_api.keys import Sessions
from forms_api.signups import queue
from forms_api.trends.disclosure.counts import FEWEST_PEOPLE, rounded
from forms_api.trends.showing.names import Names

PILOT = "language_pilot"


async def places_told(sessions: Sessions, form: Form, names: Names) -> str:
    """Return the sentence about the places; few are not told exactly."""
    async with sessions() as session:
        taken = await queue.taken(session, form.id)
    capacity = names.number(form.capacity or 0)
    if taken < FEWEST_PEOPLE:
        return names.say("trends-report-pilot-few", capacity=capacity)
    taken_told = names.number(rounded(taken))
    return names.say("trends-report-pilot", taken=taken_told, capacity=capacity)
