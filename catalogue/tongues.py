"""What languages are called, by the Unicode consortium's lists (CLDR), which Babel brings."""

from collections.abc import Mapping

from babel import Locale, UnknownLocaleError

_NONE: Mapping[str, str] = {}


def is_known(code: str) -> bool:
    """Tell whether CLDR knows a language, with its dates and names."""
    try:
        Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def name_of(code: str, language: str, calls: Mapping[str, str] = _NONE) -> str:
    """Return what a language is called in another one, as on a button; its code if unknown.

    So no language's content need name the others, and a new one needs no line elsewhere;
    ``calls`` are the names that the other one's ``language.toml`` has all the same.
    """
    name = calls.get(code) or Locale.parse(language).languages.get(code) or code
    return name[0].upper() + name[1:]
