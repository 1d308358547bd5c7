"""What a person told us about themselves is never readable in the database's file."""

from forms_api.secrecy.ring import KeyRing

__all__ = ["KeyRing"]
