"""The states of a handover and what may follow what; everything else is refused."""

from enum import StrEnum


class State(StrEnum):
    """Where a conversation is. ``BOT`` is before it was asked for and after going back."""

    BOT = "bot"
    WAITING = "waiting"
    WITH_PERSON = "with_person"
    CLOSED = "closed"


class Cause(StrEnum):
    """Why a state changed."""

    ASKED = "asked"
    TAKEN = "taken"
    TRANSFERRED = "transferred"
    RELEASED = "released"
    BY_STAFF = "closed_by_staff"
    BY_PERSON = "closed_by_person"
    BY_SILENCE = "closed_by_silence"
    BACK = "back_to_bot"


class IllegalChange(ValueError):
    """The change may not follow the state."""


OPEN = (State.WAITING, State.WITH_PERSON)
_NEXT = {
    (State.BOT, Cause.ASKED): State.WAITING,
    (State.WAITING, Cause.TAKEN): State.WITH_PERSON,
    (State.WAITING, Cause.TRANSFERRED): State.WAITING,
    (State.WAITING, Cause.BY_PERSON): State.CLOSED,
    (State.WAITING, Cause.BACK): State.BOT,
    (State.WITH_PERSON, Cause.TRANSFERRED): State.WAITING,
    (State.WITH_PERSON, Cause.RELEASED): State.WAITING,
    (State.WITH_PERSON, Cause.BY_STAFF): State.CLOSED,
    (State.WITH_PERSON, Cause.BY_PERSON): State.CLOSED,
    (State.WITH_PERSON, Cause.BY_SILENCE): State.CLOSED,
    (State.WITH_PERSON, Cause.BACK): State.BOT,
}


def after(state: State, cause: Cause) -> State:
    """Return the state that follows.

    Raises:
        IllegalChange: nothing follows.
    """
    try:
        return _NEXT[state, cause]
    except KeyError:
        raise IllegalChange(f"{cause} after {state}") from None
