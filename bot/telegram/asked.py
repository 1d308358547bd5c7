"""What somebody asks on Telegram, and what is sent back: free of the library's classes."""

from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

Kind = Literal[
    "text", "button", "command", "location", "unsupported", "too_long", "too_many", "gone"
]


class Me(NamedTuple):
    """The bot's own account."""

    id: int
    username: str


class Asked(BaseModel):
    """One thing asked: ``kind`` says what ``value`` is.

    ``chat`` is where the answer goes, ``person`` who asks (in a group not the same).
    ``reply_to`` is the message that the answer is shown under; ``press`` a pressed button's id
    and ``pressed_at`` the message that had it; ``point`` a latitude and a longitude.
    """

    model_config = ConfigDict(frozen=True)

    kind: Kind
    chat: int
    person: int
    value: str = ""
    public: bool = False
    hint: str | None = None
    reply_to: int | None = None
    press: str | None = None
    pressed_at: int | None = None
    point: tuple[float, float] | None = None

    @property
    def name(self) -> str:
        """What the conversation is known by, before it is hashed."""
        return f"telegram {self.chat} {self.person}"


class Key(BaseModel):
    """One button under a message: it sends ``value``, or opens ``link``."""

    label: str
    value: str | None = None
    link: str | None = None


class Outgoing(BaseModel):
    """One message on its way to a chat: HTML with buttons, or a place on the map.

    ``share`` offers, above the person's keyboard, to share their ``contact`` or ``location``;
    its words are ``share_label``. ``plain`` is the same text for when HTML is refused.
    """

    html: str = ""
    plain: str = ""
    keys: list[Key] = []
    reply_to: int | None = None
    share: Literal["contact", "location"] | None = None
    share_label: str = ""
    point: tuple[float, float] | None = None
    title: str = ""
    address: str = ""
