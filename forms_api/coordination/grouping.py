"""Groups that could start: the same part of the province, a near level, a time in common."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from forms_api.coordination.listing import Listed
from forms_api.signups.tables import Seat, Status

FEWEST, MOST = 6, 12


@dataclass(frozen=True)
class Group:
    """People who fit together; region, level and time are the reasons."""

    region: str
    level: str
    time: str
    members: tuple[Listed, ...]


def propose(people: Sequence[Listed], region_of: Callable[[str], str]) -> list[Group]:
    """Return groups of 6 to 12 of those who have a place and are new, each person in one.

    The time that most people share is filled first, so that few are left over.
    """
    free = [p for p in people if _is_free(p)]
    groups: list[Group] = []
    while best := _largest(free, region_of):
        groups.append(best)
        taken = {member.signup.id for member in best.members}
        free = [person for person in free if person.signup.id not in taken]
    return groups


def _is_free(person: Listed) -> bool:
    signup = person.signup
    return signup.status == Status.NEW and signup.seat == Seat.PLACE and signup.same_as is None


def _largest(free: Sequence[Listed], region_of: Callable[[str], str]) -> Group | None:
    together: dict[tuple[str, str, str], list[Listed]] = defaultdict(list)
    for person in free:
        place = region_of(person.values.get("place", ""))
        for time in filter(None, person.values.get("times", "").split(",")):
            together[place, person.values.get("dutch_level", ""), time].append(person)
    enough = {key: people for key, people in together.items() if len(people) >= FEWEST}
    if not enough:
        return None
    key = max(enough, key=lambda one: (len(enough[one]), one))
    return Group(*key, tuple(enough[key][:MOST]))
