"""The gateway's settings: typed, checked at start, read from the environment."""

from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """``WEGWIJZER_`` and the name in capitals is the variable of each setting."""

    model_config = SettingsConfigDict(env_prefix="WEGWIJZER_", extra="ignore")

    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    data: Path = Path("var")
    content: Path = Path("data/content")
    forms: Path = Path("data/forms")
    nlu: Path = Path("data/nlu")
    profile: Path = Path("var/model/languages.json")
    engine_url: str = "http://127.0.0.1:5005"
    engine_token: SecretStr = SecretStr("")
    engine_patience: float = Field(default=4.0, description="seconds before 'one moment'")
    forms_url: str = "http://127.0.0.1:8090"
    forms_token: SecretStr = SecretStr("")
    messages_per_second: int = Field(default=5, ge=1)
    messages_burst: int = Field(default=20, ge=1)
    map_tiles: str = Field(
        default="",
        pattern=r"^(https://\S+)?$",
        description="address of map tiles with {z}, {x} and {y}; empty: a map without tiles",
    )
    map_attribution: str = Field(default="", description="whom the tiles' owner wants named")
    trusted_proxies: int = Field(default=0, ge=0, le=5)
    telegram_token: SecretStr = SecretStr("")
    telegram_webhook: str = Field(
        default="", pattern=r"^(https?://\S+)?$", description="public address; empty: long polling"
    )
    telegram_api: str = "https://api.telegram.org"
