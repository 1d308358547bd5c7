"""What the console's handlers receive, by typed key."""

from aiohttp import web

from catalogue import Catalogue
from forms_api.translation import Translator

CATALOGUE = web.AppKey("catalogue", Catalogue)
TRANSLATOR: web.AppKey[Translator] = web.AppKey("translator")
