"""What languages are called, by the Unicode consortium's lists (CLDR), which Babel brings."""

from babel import Locale, UnknownLocaleError


def is_known(code: str) -> bool:
    """Tell whether CLDR knows a language, with its dates and names."""
    try:
        Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return False
    return True


def name_of(code: str, language: str) -> str:
    """Return what a language is called in another one, as on a button; its code if unknown.

    So no language's content names the others, and a new one needs no line elsewhere.
    """
    name = Locale.parse(language).languages.get(code) or code
    return name[0].upper() + name[1:]
