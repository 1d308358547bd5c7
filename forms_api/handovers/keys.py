"""What the handlers of handovers receive, by typed key."""

from aiohttp import web

from forms_api.handovers.offices import OfficeChoice
from forms_api.handovers.presence import Presence

OFFICES: web.AppKey[OfficeChoice] = web.AppKey("offices")
PRESENCE = web.AppKey("presence", Presence)
