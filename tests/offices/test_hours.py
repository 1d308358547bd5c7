"""Open, closed and when next, in the Netherlands' time."""

from datetime import UTC, date, datetime

import pytest

from offices import opening
from offices.hours import NETHERLANDS
from offices.records import Hours

DESK = Hours(
    kind="walk_in",
    confirmed=date(2026, 11, 1),
    week={day: ["09:00-12:30", "13:30-17:00"] for day in ("mo", "tu", "we", "th", "fr")},
    closed=[date(2027, 1, 4)],
)


BY_APPOINTMENT = Hours(kind="appointment", closed=[date(2027, 1, 4)])
NATIONAL = Hours(kind="appointment", carnival=False)


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NETHERLANDS)


@pytest.mark.parametrize(
    ("now", "state", "at"),
    [
        ("2026-11-24T10:00", "open", "2026-11-24T12:30"),
        ("2026-11-24T12:45", "lunch", "2026-11-24T13:30"),
        ("2026-11-24T08:00", "closed", "2026-11-24T09:00"),
        ("2026-11-24T17:00", "closed", "2026-11-25T09:00"),
        ("2026-11-27T18:00", "closed", "2026-11-30T09:00"),
        ("2026-11-29T10:00", "closed", "2026-11-30T09:00"),  # Sunday
        ("2026-10-25T02:30", "closed", "2026-10-26T09:00"),  # the night of the longer hour
        ("2026-12-25T10:00", "holiday", "2026-12-28T09:00"),
        ("2027-01-01T10:00", "holiday", "2027-01-05T09:00"),
        ("2027-02-08T10:00", "holiday", "2027-02-10T09:00"),  # Carnival Monday
        ("2027-02-09T12:45", "holiday", "2027-02-10T09:00"),  # Carnival Tuesday, in the break
        ("2027-03-28T02:30", "holiday", "2027-03-30T09:00"),  # Easter, the hour that is skipped
        ("2027-03-26T18:00", "holiday", "2027-03-30T09:00"),  # Good Friday to Easter Monday
    ],
)
def test_what_is_said_at_a_moment(now: str, state: str, at: str) -> None:
    told = opening(DESK, here(now))
    assert (told.state, told.at) == (state, here(at))


def test_hours_are_right_across_the_change_of_clocks() -> None:
    before, after = datetime(2027, 3, 26, 8, 0, tzinfo=UTC), datetime(2027, 3, 30, 7, 0, tzinfo=UTC)
    assert opening(DESK, before).state == "holiday"
    assert opening(DESK, after).state == "open"
    sunday = Hours(kind="walk_in", confirmed=date(2026, 11, 1), week={"su": ["01:00-04:00"]})
    told = opening(sunday, datetime(2026, 10, 25, 0, 30, tzinfo=UTC))
    assert told.at == datetime(2026, 10, 25, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "state"),
    [
        (Hours(kind="appointment"), "appointment"),
        (Hours(kind="always"), "always"),
        (Hours(kind="unknown"), "unknown"),
        (Hours(kind="walk_in", week={"mo": ["09:00-17:00"]}), "unknown"),
    ],
)
def test_what_nobody_confirmed_is_not_promised(hours: Hours, state: str) -> None:
    assert opening(hours, datetime.now(UTC)).state == state


@pytest.mark.parametrize(
    ("hours", "now", "state"),
    [
        (BY_APPOINTMENT, "2026-12-01T10:00", "appointment"),
        (BY_APPOINTMENT, "2026-12-25T10:00", "holiday"),
        (BY_APPOINTMENT, "2027-01-04T10:00", "holiday"),  # a closing day of its own
        (BY_APPOINTMENT, "2027-02-08T10:00", "holiday"),
        (NATIONAL, "2027-02-08T10:00", "appointment"),
        (NATIONAL, "2027-04-27T10:00", "holiday"),  # King's Day
        (DESK.model_copy(update={"carnival": False}), "2027-02-08T10:00", "open"),
        (Hours(kind="out_of_hours"), "2026-12-25T10:00", "out_of_hours"),
        (Hours(kind="always"), "2026-12-25T10:00", "always"),
    ],
)
def test_a_closing_day_is_not_the_same_as_closed(hours: Hours, now: str, state: str) -> None:
    assert opening(hours, here(now)).state == state
