"""The form service's settings: typed, checked at start, read from the environment."""

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from forms_api.trends.disclosure.noise import Noise


class Settings(BaseSettings):
    """``WEGWIJZER_`` and the name in capitals is the variable of each setting."""

    model_config = SettingsConfigDict(env_prefix="WEGWIJZER_", extra="ignore")

    forms_port: int = Field(default=8090, ge=0, le=65535)
    forms_token: SecretStr = Field(min_length=16)
    data: Path = Path("var")
    content: Path = Path("data/content")
    forms: Path = Path("data/forms")
    capacity: dict[str, Annotated[int, Field(ge=0)]] = {}
    database: str = ""
    https: bool = Field(default=False, description="the public address is https: secure cookies")
    oidc_issuer: str = ""
    oidc_client: str = ""
    oidc_secret: SecretStr = SecretStr("")
    translation: Literal["none", "libretranslate", "stand_in"] = "none"
    translation_url: str = ""
    translation_key: SecretStr = SecretStr("")
    handover_silence_hours: float = Field(default=24, gt=0)
    handover_keep_days: int = Field(default=14, ge=1)
    public_url: str = "http://127.0.0.1:8080"
    noise_epsilon: float = Field(default=0, ge=0, description="per table of open data; 0: none")
    noise_budget: float = Field(default=5, gt=0, description="for a year's tables together")

    def noise(self) -> Noise | None:
        """Return the noise for the open data, where any is wanted."""
        return Noise(self.noise_epsilon, self.noise_budget) if self.noise_epsilon else None

    def database_url(self) -> str:
        """Return the database's address: a SQLite file in the data folder unless one is set."""
        return self.database or f"sqlite+aiosqlite:///{self.data / 'forms.sqlite3'}"
