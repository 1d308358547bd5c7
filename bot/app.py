"""The one place where the gateway is put together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import aiohttp
import aiohttp_jinja2
import jinja2
from aiohttp import web

from bot import secret
from bot.conversation.languages import Languages
from bot.conversation.memory import Memory
from bot.conversation.once import OnceOnly
from bot.conversation.rendering import Renderer
from bot.conversation.service import ConversationService
from bot.conversation.whereabouts import Whereabouts
from bot.counting.observer import Counting
from bot.counting.sending import Counts
from bot.counting.told import Teller
from bot.counting.words import Words
from bot.delivery.mail import Boxes
from bot.delivery.outbox import FormsOutbox
from bot.delivery.postman import Postman
from bot.demand import Demand, FormsDemand
from bot.engine import Engine, RasaEngine
from bot.forms.door import Forms, HttpForms
from bot.forms.guard import DANGER_LABELS
from bot.forms.setting_up import desks
from bot.forms.vocabulary import Vocabulary
from bot.handover.asking import ACT as ASK_PERSON
from bot.handover.asking import Asking
from bot.handover.desk import HandoverDesk
from bot.handover.door import FormsHandovers
from bot.handover.history import History
from bot.handover.trail import Trail
from bot.keys import (
    BOXES,
    FORMS_HTTP,
    FORMS_URL,
    HISTORY,
    MAP_TILES,
    ONCE,
    POSTMAN,
    RATE_LIMIT,
    SECRET,
    SERVICE,
    TRUSTED_PROXIES,
    Tiles,
)
from bot.language import LiveIdentifier
from bot.language.fast import FastIdentifier
from bot.language.masking import Masker
from bot.language.naming import NamedLanguages
from bot.language.not_live import NotLiveIdentifier
from bot.language.profile import Profile
from bot.settings import Settings
from bot.telegram import setting_up as telegram
from bot.telegram.channel import TELEGRAM
from bot.telegram.mailing import TelegramMail
from bot.web import (
    calendar,
    chat,
    events,
    history,
    offices,
    open_data,
    pages,
    staff_pages,
    streams,
)
from bot.web.errors import errors_in_one_shape
from bot.web.rate_limit import RateLimit
from bot.web.security import add_security_headers
from catalogue import Catalogue
from places import Atlas, Finder

_MOST_BODY_BYTES = 64 * 1024
_TEMPLATES = Path(__file__).parent / "web" / "templates"


def make_app(
    settings: Settings, engine: Engine | None = None, demand: Demand | None = None
) -> web.Application:
    """Build the gateway; tests hand in an engine or a demand of their own."""
    app = web.Application(middlewares=[errors_in_one_shape], client_max_size=_MOST_BODY_BYTES)
    app[RATE_LIMIT] = RateLimit(settings.messages_per_second, settings.messages_burst)
    app[TRUSTED_PROXIES] = settings.trusted_proxies
    app[MAP_TILES] = Tiles(settings.map_tiles, settings.map_attribution)
    app[SECRET] = secret.read_or_make(settings.data)
    app[ONCE] = OnceOnly(keep=chat.is_final)
    app[BOXES], app[FORMS_URL] = Boxes(), settings.forms_url
    app.cleanup_ctx.append(lambda app: _service(app, settings, engine, demand))
    aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(_TEMPLATES), autoescape=True)
    telegram.set_up(app, settings)
    app.cleanup_ctx.append(lambda app: _delivery(app, settings))
    streams.set_up(app)
    app.on_response_prepare.append(add_security_headers)
    _add_routes(app)
    return app


def _add_routes(app: web.Application) -> None:
    app.router.add_post("/chat/messages", chat.post_message)
    app.router.add_get("/chat/events", events.get_events)
    app.router.add_post("/chat/events/confirmed", events.post_confirmed)
    app.router.add_get("/chat/history", history.get_history)
    app.router.add_get("/chat/words/{language}", pages.get_words)
    app.router.add_get("/offices", offices.get_page)
    app.router.add_get("/offices.csv", open_data.get_csv)
    app.router.add_get("/offices.geojson", open_data.get_geojson)
    app.router.add_get("/municipalities.geojson", open_data.get_municipalities)
    app.router.add_get("/events", calendar.get_page)
    app.router.add_get("/events.ics", calendar.get_feed)
    app.router.add_get("/health", pages.get_health)
    app.router.add_get("/", pages.get_demo)
    app.router.add_static("/widget", pages.WIDGET)
    staff_pages.add_routes(app.router)


async def _service(
    app: web.Application, settings: Settings, engine: Engine | None, demand: Demand | None
) -> AsyncIterator[None]:
    catalogue = Catalogue.read(settings.content)
    async with aiohttp.ClientSession() as http:
        rasa = _engine(http, settings)
        engine = engine or rasa
        languages = _languages(catalogue, settings, demand or _demand(http, settings))
        memory, door = Memory(), _handovers(http, settings)
        asking = Asking(catalogue, languages, door)
        atlas = Atlas.read(settings.content.parent / "places")
        counts = _counts(http, settings)
        known = Vocabulary.read(settings.nlu, tuple(catalogue.languages), DANGER_LABELS)
        words = Words(known, (name for name, _ in atlas.names()))
        teller = Teller(catalogue, memory, words, app[SECRET])
        forms = desks(catalogue, languages, settings, known, _forms(http, settings), rasa.forget)
        app[HISTORY] = History(door, catalogue, Renderer(catalogue))
        app[SERVICE] = ConversationService(
            catalogue=catalogue,
            engine=engine,
            languages=languages,
            memory=memory,
            renderer=Renderer(catalogue),
            whereabouts=Whereabouts(Finder.read(settings.content.parent / "places"), catalogue),
            desks=[HandoverDesk(catalogue, engine, languages, door, asking), *forms],
            companions=forms,
            observers=[Trail(memory, door), Counting(teller, counts)],
            turns={ASK_PERSON: asking},
        )
        async with counts.in_background():
            yield


def _counts(http: aiohttp.ClientSession, settings: Settings) -> Counts:
    return Counts(http, settings.forms_url, settings.forms_token.get_secret_value())


def _handovers(http: aiohttp.ClientSession, settings: Settings) -> FormsHandovers:
    return FormsHandovers(http, settings.forms_url, settings.forms_token.get_secret_value())


async def _delivery(app: web.Application, settings: Settings) -> AsyncIterator[None]:
    """Fetch later messages while the gateway runs; staff pages pass through unread."""
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(
        connector=connector, auto_decompress=False, cookie_jar=aiohttp.DummyCookieJar()
    ) as http:
        token = settings.forms_token.get_secret_value()
        app[FORMS_HTTP] = http
        outbox = FormsOutbox(http, settings.forms_url, token)
        channels = [TelegramMail(app[TELEGRAM], app[SERVICE].renderer)] if TELEGRAM in app else []
        app[POSTMAN] = Postman(outbox, app[BOXES], channels)
        fetching = asyncio.create_task(app[POSTMAN].run())
        yield
        fetching.cancel()
        with suppress(asyncio.CancelledError):
            await fetching


def _forms(http: aiohttp.ClientSession, settings: Settings) -> Forms:
    token = settings.forms_token.get_secret_value()
    return HttpForms(http, settings.forms_url, token, settings.engine_patience)


def _engine(http: aiohttp.ClientSession, settings: Settings) -> RasaEngine:
    token = settings.engine_token.get_secret_value()
    return RasaEngine(http, settings.engine_url, token, settings.engine_patience)


def _demand(http: aiohttp.ClientSession, settings: Settings) -> Demand:
    return FormsDemand(http, settings.forms_url, settings.forms_token.get_secret_value())


def _languages(catalogue: Catalogue, settings: Settings, demand: Demand) -> Languages:
    live = list(catalogue.languages)
    masker = Masker.read(settings.content / "institution_words.txt")
    readable = {code for item in catalogue.languages.values() for code in item.also_reads}
    profile = Profile.load(settings.profile)
    return Languages(
        catalogue=catalogue,
        live=LiveIdentifier(masker, profile, FastIdentifier(live)),
        not_live=NotLiveIdentifier(masker, profile, frozenset(readable | set(live))),
        named=NamedLanguages(catalogue.languages),
        demand=demand,
    )
