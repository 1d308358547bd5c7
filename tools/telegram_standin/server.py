"""The stand-in on HTTP: ``/bot<token>/<method>``, long polling, and pushes to a webhook."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import aiohttp
from aiohttp import web

from tools.telegram_standin.errors import Refusal
from tools.telegram_standin.limits import Limits
from tools.telegram_standin.methods import Methods
from tools.telegram_standin.world import World

_MOST_UPDATES, _HEADER = 100, "X-Telegram-Bot-Api-Secret-Token"
WORLD = web.AppKey("world", World)
METHODS = web.AppKey("methods", Methods)
TOKEN = web.AppKey("token", str)
LIMITS = web.AppKey("limits", Limits)


def make_app(token: str, world: World | None = None) -> web.Application:
    """Build the stand-in for one bot."""
    app = web.Application()
    app[TOKEN], app[WORLD], app[LIMITS] = token, world or World(), Limits()
    app[METHODS] = Methods(app[WORLD], app[LIMITS])
    app.router.add_post("/bot{token}/{method}", post_method)
    app.cleanup_ctx.append(_pushing)
    return app


async def post_method(request: web.Request) -> web.Response:
    """Run one method; parameters come as a form or as JSON."""
    try:
        if request.match_info["token"] != request.app[TOKEN]:
            raise Refusal(401, "Unauthorized")
        name, call = request.match_info["method"], await _parameters(request)
        if name == "getUpdates":
            result: Any = await _updates(request.app, call)
        else:
            result = request.app[METHODS].run(name, call)
    except Refusal as refusal:
        return web.json_response(refusal.body, status=refusal.code)
    except ConnectionResetError as gone:
        raise web.HTTPBadRequest from gone
    return web.json_response({"ok": True, "result": result})


async def _parameters(request: web.Request) -> dict[str, str]:
    if request.content_type == "application/json":
        told = await request.json()
        return {k: v if isinstance(v, str) else json.dumps(v) for k, v in told.items()}
    return {k: v for k, v in (await request.post()).items() if isinstance(v, str)}


async def _updates(app: web.Application, call: dict[str, str]) -> list[dict[str, Any]]:
    """Asking from an offset on confirms everything before it."""
    world = app[WORLD]
    if world.webhook:
        reason = "can't use getUpdates method while webhook is active; use deleteWebhook first"
        raise Refusal(409, f"Conflict: {reason}")
    offset = int(call.get("offset", 0))
    limit = min(int(call.get("limit", _MOST_UPDATES)), _MOST_UPDATES)
    world.updates[:] = [u for u in world.updates if u["update_id"] >= offset]
    until = asyncio.get_running_loop().time() + float(call.get("timeout", 0))
    while not world.updates and asyncio.get_running_loop().time() < until:
        world.changed.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(world.changed.wait(), 0.5)
    return world.updates[:limit]


async def _pushing(app: web.Application) -> AsyncIterator[None]:
    task = asyncio.create_task(_push(app[WORLD]))
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def _push(world: World) -> None:
    """Bring updates to the webhook, each again until it is taken with a 2xx."""
    async with aiohttp.ClientSession() as http:
        while True:
            if world.webhook and world.updates:
                headers = {_HEADER: world.webhook.get("secret_token", "")}
                with suppress(aiohttp.ClientError, TimeoutError):
                    url, update = world.webhook["url"], world.updates[0]
                    async with http.post(url, json=update, headers=headers) as answer:
                        if answer.ok:
                            world.updates.remove(update)
            await asyncio.sleep(0.01 if world.updates else 0.05)
