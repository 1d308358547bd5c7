"""The yearly report to the provincial committee, in Dutch, as a finished PDF or DOCX."""

from forms_api.trends.showing.names import Names
from forms_api.trends.showing.overview import Overview
from forms_api.trends.showing.report.content import content_of
from forms_api.trends.showing.report.docx import docx_of
from forms_api.trends.showing.report.pdf import pdf_of


def report_of(told: Overview, names: Names, kind: str, pilot: str) -> bytes:
    """Return the report as ``pdf`` or ``docx``; the same figures give the same bytes.

    ``pilot`` says how many places of the language pilot are taken.
    """
    title = names.say("trends-report-title", year=str(told.year))
    blocks = list(content_of(told, names, pilot))
    return (pdf_of if kind == "pdf" else docx_of)(title, blocks, told.span.last)
