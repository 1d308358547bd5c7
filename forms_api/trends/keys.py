"""What the trends' handlers receive."""

from aiohttp import web

from forms_api.idempotency.remembering import Remembering
from forms_api.trends.counting.calendar import Calendar
from forms_api.trends.counting.counter import Counter
from forms_api.trends.dimensions import Dimensions

CALENDAR = web.AppKey("calendar", Calendar)
COUNTER = web.AppKey("counter", Counter)
DIMENSIONS = web.AppKey("dimensions", Dimensions)
COUNTED = web.AppKey("counted", Remembering)
