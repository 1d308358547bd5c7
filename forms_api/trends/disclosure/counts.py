"""What is known of one cell, and whether that is enough people to show it.

Nobody is followed from one day to the next, so the number of different people in a month is not
known. It is at least that of the busiest day, and at least what is left when one person came
every day and all others on three days (docs/decisions/trends-people-without-following-them.md).
"""

from dataclasses import dataclass

FEWEST_PEOPLE = 10
ROUNDED_TO = 5
_DAYS_OF_ONE, _DAYS_OF_OTHERS = 31, 3
_MOST_OF_ONE = 0.8


@dataclass(frozen=True, slots=True)
class Count:
    """One cell of a period.

    ``people`` and ``surely`` add up the different people of each day; after a restart within a
    day the first counts some twice and the second counts the fuller part only. ``busiest`` is
    the largest day of ``surely``, ``days`` how many days had anybody. ``most`` adds up what one
    person sent most in each day: no one person can have sent more.
    """

    messages: int = 0
    people: int = 0
    surely: int = 0
    busiest: int = 0
    days: int = 0
    most: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Return the count of both periods; they share no day."""
        return Count(
            self.messages + other.messages,
            self.people + other.people,
            self.surely + other.surely,
            max(self.busiest, other.busiest),
            self.days + other.days,
            self.most + other.most,
        )


NOTHING = Count()


def fewest(count: Count) -> int:
    """Return how many different people there are at least."""
    others = (count.surely - min(count.days, _DAYS_OF_ONE)) // _DAYS_OF_OTHERS
    return max(count.busiest, 1 + others) if count.surely else 0


def safe(count: Count) -> bool:
    """Tell whether enough people stand behind a cell, and none of them stands out in it."""
    return fewest(count) >= FEWEST_PEOPLE and count.most <= _MOST_OF_ONE * count.messages


def rounded(figure: int) -> int:
    """Return the figure rounded to the nearest 5."""
    return (figure + ROUNDED_TO // 2) // ROUNDED_TO * ROUNDED_TO
