"""Messages that wait until the person's channel has them."""

from forms_api.outbox.store import put

__all__ = ["put"]
