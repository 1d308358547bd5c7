"""The translation adapter: a LibreTranslate-compatible service, a stand-in, or none."""

from typing import Protocol

import aiohttp

from forms_api.settings import Settings

_SECONDS = 10


class Translator(Protocol):
    """What the console needs of a translation service."""

    @property
    def available(self) -> bool:
        """Tell whether a translation can be asked for."""

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """Return the translation, ``None`` where there is none now. Languages are ISO 639-1."""


class NoTranslation:
    """No service: words go out as they were typed."""

    available = False

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """Return nothing."""
        return None


class StandIn:
    """For trying the console without a service: shows that, and into what, it would translate."""

    available = True

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """Return the text itself with both languages before it."""
        return f"[{source} → {target}] {text}"


class LibreTranslate:
    """A service that speaks LibreTranslate's HTTP (``POST /translate``).

    The text leaves the organisation's machines unless it runs the service itself.
    """

    available = True

    def __init__(self, http: aiohttp.ClientSession, url: str, key: str) -> None:
        self._http, self._url, self._key = http, f"{url.rstrip('/')}/translate", key

    async def translate(self, text: str, source: str, target: str) -> str | None:
        """Return the service's translation; ``None`` where it fails or is slow."""
        asked = {"q": text, "source": source, "target": target, "format": "text"}
        body = {**asked, **({"api_key": self._key} if self._key else {})}
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        try:
            async with self._http.post(self._url, json=body, timeout=timeout) as answer:
                answer.raise_for_status()
                return str((await answer.json())["translatedText"])
        except (aiohttp.ClientError, TimeoutError, KeyError, TypeError, ValueError):
            return None


def translator(settings: Settings, http: aiohttp.ClientSession) -> Translator:
    """Return the translator that the settings name."""
    if settings.translation == "libretranslate":
        key = settings.translation_key.get_secret_value()
        return LibreTranslate(http, settings.translation_url, key)
    return StandIn() if settings.translation == "stand_in" else NoTranslation()
