"""What handlers receive, by typed key."""

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from forms_api.settings import Settings

Sessions = async_sessionmaker[AsyncSession]

SESSIONS: web.AppKey[Sessions] = web.AppKey("sessions", async_sessionmaker)
SETTINGS = web.AppKey("settings", Settings)
