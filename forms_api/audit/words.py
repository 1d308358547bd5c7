"""The audit log in words: who did what, and to what, in the reader's language."""

from collections.abc import Callable

from forms_api.audit.tables import AuditEntry
from forms_api.moments import HERE

Say = Callable[..., str]


def shown(entry: AuditEntry, say: Say) -> dict[str, str]:
    """Return one line for the page; what has no words yet is shown as it was written."""
    action, _, target = entry.action.partition(":")
    kind, _, number = entry.subject.partition(":")
    return {
        "at": entry.at.astimezone(HERE).strftime("%Y-%m-%d %H:%M:%S"),
        "who": entry.staff_name,
        "action": _said(say, f"audit-{action}", entry.action, target=target),
        "subject": _said(say, f"audit-of-{kind}", entry.subject, id=number),
    }


def _said(say: Say, name: str, otherwise: str, **values: str) -> str:
    try:
        return say(name, **values)
    except KeyError:
        return otherwise
