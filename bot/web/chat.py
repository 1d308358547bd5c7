"""``POST /chat/messages``: the one way into a conversation over HTTP."""

import json

from aiohttp import web
from pydantic import ValidationError

from bot.conversation.buttons import UnknownButton
from bot.conversation.reply import Incoming, Reply
from bot.keys import ONCE, RATE_LIMIT, SECRET, SERVICE, TRUSTED_PROXIES
from bot.secret import name_of
from bot.web.errors import Problem
from bot.web.negotiation import accepted_language
from bot.web.schema import MOST_CHARACTERS, ChatRequest

_RETRY_SECONDS = "3"


async def post_message(request: web.Request) -> web.Response:
    """Answer one message; the same conversation and message id is answered once."""
    _limit(request)
    chat = _read(await _body(request))
    if chat.text == "":
        raise Problem(400, "empty", message="error-empty", language=chat.language)
    if chat.text and len(chat.text) > MOST_CHARACTERS:
        raise Problem(
            413, "too_long", message="error-too_long", language=chat.language, most=MOST_CHARACTERS
        )
    incoming = _incoming(request, chat)
    service = request.app[SERVICE]
    key = (chat.conversation, chat.message)
    try:
        reply = await request.app[ONCE].run(key, lambda: service.reply(incoming))
    except UnknownButton as unknown:
        language = chat.language or service.memory.of(chat.conversation).language
        raise Problem(
            400, "unknown_button", message="error-old_button", language=language
        ) from unknown
    waiting = {} if is_final(reply) else {"Retry-After": _RETRY_SECONDS}
    return web.json_response(reply.model_dump(), headers=waiting)


def is_final(reply: Reply) -> bool:
    """Tell an answer from "one moment", after which the same message is sent again."""
    return all(message.id != "one_moment" for message in reply.messages)


def client_address(request: web.Request) -> str:
    """Return who calls: behind ``trusted_proxies`` proxies, the address they report."""
    proxies = request.app[TRUSTED_PROXIES]
    reported = request.headers.get("X-Forwarded-For", "").split(",")
    if proxies and len(reported) >= proxies:
        return reported[-proxies].strip()
    return request.remote or ""


def _limit(request: web.Request) -> None:
    if seconds := request.app[RATE_LIMIT].wait(client_address(request)):
        raise Problem(
            429,
            "too_many",
            message="error-too_many",
            headers={"Retry-After": str(seconds)},
            seconds=seconds,
        )


async def _body(request: web.Request) -> object:
    if request.content_type != "application/json":
        raise Problem(415, "not_json")
    try:
        return json.loads(await request.text())
    except (ValueError, RecursionError) as error:
        raise Problem(400, "invalid_json") from error


def _read(body: object) -> ChatRequest:
    try:
        return ChatRequest.model_validate(body)
    except ValidationError as error:
        raise Problem(400, "invalid_request") from error


def _incoming(request: web.Request, chat: ChatRequest) -> Incoming:
    return Incoming(
        conversation=chat.conversation,
        engine_id=name_of(chat.conversation, request.app[SECRET]),
        text=chat.text or "",
        button=_button(request, chat),
        language=chat.language,
        hint=accepted_language(request),
    )


def _button(request: web.Request, chat: ChatRequest) -> str | None:
    """Return the pressed button; a shared position is that of its municipality."""
    if chat.position is None:
        return chat.button
    return request.app[SERVICE].whereabouts.button_at(*chat.position)
