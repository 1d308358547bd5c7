"""Signing in with an organisation, against a local provider; and the translation service."""

import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.jwk import RSAKey
from pydantic import SecretStr

from forms_api.accounts import store
from forms_api.accounts.roles import Role
from forms_api.app import make_app
from forms_api.keys import SESSIONS
from forms_api.settings import Settings
from forms_api.translation import LibreTranslate
from tests.console.conftest import TOKEN

Client = TestClient[Any, Any]


class Provider:
    """A small OpenID provider; ``lies`` changes claims of the token it gives."""

    def __init__(self) -> None:
        self.key = RSAKey.generate_key(2048, {"kid": "k"})
        self.shown = self.key
        self.lies: dict[str, Any] = {}
        self.asked: dict[str, str] = {}
        self.address = ""
        self.app = web.Application()
        self.app.router.add_get("/.well-known/openid-configuration", self.about)
        self.app.router.add_get("/keys", self.keys)
        self.app.router.add_post("/token", self.token)

    async def about(self, request: web.Request) -> web.Response:
        names = {"authorization_endpoint": "authorize", "token_endpoint": "token"}
        known = {key: f"{self.address}/{path}" for key, path in names.items()}
        return web.json_response({**known, "jwks_uri": f"{self.address}/keys"})

    async def keys(self, request: web.Request) -> web.Response:
        return web.json_response({"keys": [self.shown.as_dict(private=False)]})

    async def token(self, request: web.Request) -> web.Response:
        form = await request.post()
        challenge = create_s256_code_challenge(str(form["code_verifier"]))
        if challenge != self.asked["code_challenge"] or form["code"] != "good":
            raise web.HTTPBadRequest
        now = int(time.time())
        claims = {
            "iss": self.address,
            "aud": "wegwijzer",
            "sub": "u-1",
            "iat": now,
            "exp": now + 60,
            "nonce": self.asked["nonce"],
            **self.lies,
        }
        token = jwt.encode({"alg": "RS256", "kid": "k"}, claims, self.key)
        return web.json_response({"id_token": token, "access_token": "x", "token_type": "Bearer"})


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    made = Provider()
    async with TestServer(made.app) as server:
        made.address = str(server.make_url("")).rstrip("/")
        yield made


@pytest.fixture
async def forms(provider: Provider, tmp_path: Path) -> AsyncIterator[Client]:
    settings = Settings(
        forms_token=SecretStr(TOKEN),
        data=tmp_path,
        database="",
        oidc_issuer=provider.address,
        oidc_client="wegwijzer",
        oidc_secret=SecretStr("s"),
    )
    async with TestClient(TestServer(make_app(settings))) as client:
        async with client.app[SESSIONS].begin() as session:
            await store.add(session, "anna", [Role.ADMIN], [])
            account = await store.named(session, "anna")
            assert account
            account.subject = "u-1"
        yield client


async def come_back(forms: Client, provider: Provider, code: str = "good") -> int:
    """Go to the provider and come back, as a browser does; return the status."""
    away = await forms.get("/staff/organisation?next=/staff/account", allow_redirects=False)
    assert away.status == 303
    query = parse_qs(urlsplit(away.headers["Location"]).query)
    provider.asked = {name: values[0] for name, values in query.items()}
    back = f"/staff/organisation/back?code={code}&state={provider.asked['state']}"
    answer = await forms.get(back, allow_redirects=False)
    return answer.status


async def test_an_organisation_signs_its_people_in(forms: Client, provider: Provider) -> None:
    assert await come_back(forms, provider) == 303
    assert (await forms.get("/staff/account")).status == 200


@pytest.mark.parametrize(
    "lies",
    [
        {"sub": "u-2"},
        {"aud": "another"},
        {"iss": "https://evil.example"},
        {"nonce": "old"},
        {"exp": 1},
    ],
)
async def test_a_token_that_is_not_right_lets_nobody_in(
    forms: Client, provider: Provider, lies: dict[str, Any]
) -> None:
    provider.lies = lies
    assert await come_back(forms, provider) == 403
    assert (await forms.get("/staff/account")).status == 401


async def test_a_wrong_code_key_or_state_lets_nobody_in(forms: Client, provider: Provider) -> None:
    assert await come_back(forms, provider, code="bad") == 403
    provider.key = RSAKey.generate_key(2048, {"kid": "k"})
    assert await come_back(forms, provider) == 403
    await forms.get("/staff/organisation", allow_redirects=False)
    answer = await forms.get("/staff/organisation/back?code=good&state=x", allow_redirects=False)
    assert answer.status == 403


async def test_libretranslate_is_asked_and_may_fail() -> None:
    async def translate(request: web.Request) -> web.Response:
        asked = await request.json()
        if asked["q"] == "stuk":
            raise web.HTTPInternalServerError
        return web.json_response({"translatedText": f"{asked['target']}:{asked['q']}"})

    app = web.Application()
    app.router.add_post("/translate", translate)
    async with TestServer(app) as server, aiohttp.ClientSession() as http:
        service = LibreTranslate(http, str(server.make_url("")), "key")
        assert await service.translate("dag", "nl", "pl") == "pl:dag"
        assert await service.translate("stuk", "nl", "pl") is None
