"""Who of the staff did or read what; a line once written stays as it is."""

from forms_api.audit.log import record

__all__ = ["record"]
