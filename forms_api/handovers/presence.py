"""Who is on duty: whoever has the console open. In memory only, so nobody's hours are kept."""

from collections import Counter

from forms_api.accounts.roles import Staff


class Presence:
    """Counts the open consoles of each member of staff."""

    def __init__(self) -> None:
        self._consoles: Counter[int] = Counter()
        self._staff: dict[int, Staff] = {}

    def come(self, staff: Staff) -> bool:
        """One more console of theirs is open; tell whether it is the first."""
        self._consoles[staff.id] += 1
        self._staff[staff.id] = staff
        return self._consoles[staff.id] == 1

    def go(self, staff: Staff) -> bool:
        """One console of theirs is closed; tell whether it was the last."""
        self._consoles[staff.id] -= 1
        if self._consoles[staff.id] > 0:
            return False
        del self._consoles[staff.id]
        self._staff.pop(staff.id, None)
        return True

    def on_duty(self, office: str) -> list[str]:
        """Return the names of those who answer for an office now."""
        return sorted(s.name for s in self._staff.values() if office in s.offices)
