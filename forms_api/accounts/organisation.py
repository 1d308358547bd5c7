"""An organisation's own sign-in: OpenID Connect, authorization code with PKCE.

Source: OpenID Connect Core 1.0, section 3.1; RFC 7636. The organisation asks for its own second
factor; who may come in is still decided here, by the account linked to its subject.
"""

from typing import Any

import aiohttp
from authlib.common.errors import AuthlibBaseError
from authlib.common.security import generate_token
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet
from pydantic import BaseModel

from forms_api.settings import Settings

_SECONDS = 10
_LEEWAY = 60
_ALGORITHMS = ["RS256", "ES256", "PS256"]


class Refused(Exception):
    """The organisation did not confirm who this is."""


class Attempt(BaseModel):
    """What must come back unchanged; kept sealed in the browser for a few minutes."""

    state: str
    nonce: str
    verifier: str
    target: str


def new_attempt(target: str) -> Attempt:
    """Return a new attempt; ``target`` is the page to go to afterwards."""
    return Attempt(
        state=generate_token(32),
        nonce=generate_token(32),
        verifier=generate_token(64),
        target=target,
    )


class Organisation:
    """The provider that the settings name."""

    def __init__(self, http: aiohttp.ClientSession, settings: Settings) -> None:
        self._http, self._settings = http, settings
        self._back = f"{settings.public_url.rstrip('/')}/staff/organisation/back"

    async def address(self, attempt: Attempt) -> str:
        """Return where the person signs in.

        Raises:
            Refused: the provider cannot be reached.
        """
        about = await self._about()
        challenge = create_s256_code_challenge(attempt.verifier)
        return str(
            prepare_grant_uri(
                about["authorization_endpoint"],
                self._settings.oidc_client,
                "code",
                redirect_uri=self._back,
                scope="openid",
                state=attempt.state,
                nonce=attempt.nonce,
                code_challenge=challenge,
                code_challenge_method="S256",
            )
        )

    async def subject(self, attempt: Attempt, code: str) -> str:
        """Return the subject that the provider confirms for a code.

        Raises:
            Refused: the code, the signature or one of the claims is not right.
        """
        about = await self._about()
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "redirect_uri": self._back,
            "code_verifier": attempt.verifier,
        }
        told = await self._send("POST", about["token_endpoint"], data=form, headers=self._auth())
        keys = await self._send("GET", about["jwks_uri"])
        return self._checked(str(told.get("id_token", "")), keys, attempt.nonce)

    def _checked(self, token: str, keys: dict[str, Any], nonce: str) -> str:
        try:
            decoded = jwt.decode(token, KeySet.import_key_set(keys), algorithms=_ALGORITHMS)  # type: ignore[arg-type]
            wanted = {
                "iss": {"essential": True, "value": self._settings.oidc_issuer},
                "aud": {"essential": True, "value": self._settings.oidc_client},
            }
            params = {"nonce": nonce, "client_id": self._settings.oidc_client}
            claims = CodeIDToken(decoded.claims, decoded.header, wanted, params)
            claims.validate(leeway=_LEEWAY)
        except (AuthlibBaseError, JoseError, ValueError) as error:
            raise Refused(type(error).__name__) from error
        return str(claims["sub"])

    def _auth(self) -> dict[str, str]:
        secret = self._settings.oidc_secret.get_secret_value()
        known = aiohttp.encode_basic_auth(self._settings.oidc_client, secret)
        return {"Authorization": known}

    async def _about(self) -> dict[str, Any]:
        issuer = self._settings.oidc_issuer.rstrip("/")
        return await self._send("GET", f"{issuer}/.well-known/openid-configuration")

    async def _send(self, method: str, url: str, **more: Any) -> dict[str, Any]:
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        try:
            async with self._http.request(method, url, timeout=timeout, **more) as answer:
                answer.raise_for_status()
                return dict(await answer.json())
        except (aiohttp.ClientError, TimeoutError, TypeError, ValueError) as error:
            raise Refused(type(error).__name__) from error
