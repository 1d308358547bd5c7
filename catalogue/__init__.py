"""What the product says: content files read into typed records, by language and id."""

from catalogue.catalogue import Catalogue
from catalogue.records import Act, Answer, Language, Topic

__all__ = ["Act", "Answer", "Catalogue", "Language", "Topic"]
