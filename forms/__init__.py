"""Forms as data: what is asked, in which order, and what counts as an answer."""

from forms.book import FormBook
from forms.checks import NotValid
from forms.definition import Field, Form, Values

__all__ = ["Field", "Form", "FormBook", "NotValid", "Values"]
