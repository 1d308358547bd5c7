"""The form service's settings: typed, checked at start, read from the environment."""

from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


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

    def database_url(self) -> str:
        """Return the database's address: a SQLite file in the data folder unless one is set."""
        return self.database or f"sqlite+aiosqlite:///{self.data / 'forms.sqlite3'}"
