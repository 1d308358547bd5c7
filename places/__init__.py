"""Where somebody is: Limburg's municipalities, found in what people type or share."""

from places.atlas import Atlas
from places.finder import Finder
from places.records import Found, Municipality

__all__ = ["Atlas", "Finder", "Found", "Municipality"]
