"""One line of what the editors' checker found."""

from dataclasses import dataclass

Told = tuple[str, str, bool]
"""Where, what, and whether it must be mended."""


@dataclass(frozen=True)
class Finding:
    """Where something is wrong, and whether it must be mended before the language is live."""

    language: str
    where: str
    what: str
    must: bool
    live: bool = True

    @property
    def breaks(self) -> bool:
        """Tell whether it fails the build: a must of a language that people use."""
        return self.must and self.live

    @property
    def kind(self) -> str:
        """Return the word for it in the report."""
        return "BROKEN" if self.breaks else "to do" if self.must else "look at"
