"""Machine translation of typed words, where an organisation has a service for it."""

from forms_api.translation.service import (
    LibreTranslate,
    NoTranslation,
    StandIn,
    Translator,
    translator,
)

__all__ = ["LibreTranslate", "NoTranslation", "StandIn", "Translator", "translator"]
