"""Putting the desks of forms together, once at start."""

from bot.conversation.languages import Languages
from bot.forms.answering import Typing
from bot.forms.asking import Asking
from bot.forms.desk import FormDesk
from bot.forms.door import Forms
from bot.forms.guard import Guard
from bot.forms.keeping import Drafts
from bot.forms.pressing import Pressing
from bot.forms.reading import Reader
from bot.forms.rights import Forget, RightsDesk
from bot.forms.rights_shown import RightsShown
from bot.forms.rights_words import RightsWords
from bot.forms.steps import Steps
from bot.forms.texts import Texts
from bot.forms.vocabulary import Vocabulary
from bot.settings import Settings
from catalogue import Catalogue
from forms import FormBook


def desks(
    catalogue: Catalogue,
    languages: Languages,
    settings: Settings,
    known: Vocabulary,
    forms: Forms,
    forget: Forget,
) -> tuple[RightsDesk, FormDesk]:
    """Return the desk of rights and the desk of forms, in this order."""
    book = FormBook.read(settings.forms)
    texts, drafts = Texts(catalogue, book), Drafts(forms)
    asking = Asking(texts, book)
    steps = Steps(book, forms, drafts, asking)
    pressing = Pressing(steps, texts)
    guard = Guard(texts, known)
    typing = Typing(steps, pressing, Reader(texts, book), guard, texts)
    words, shown = RightsWords(texts), RightsShown(texts, book, asking)
    rights = RightsDesk(words, shown, book, forms, drafts, asking, languages, forget)
    return rights, FormDesk(catalogue, languages, guard, steps, pressing, typing)
