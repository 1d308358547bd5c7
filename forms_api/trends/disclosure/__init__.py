"""Disclosure control: which figures of a closed period may be shown. Nothing leaves around it."""

from forms_api.trends.disclosure.counts import Count, rounded, safe
from forms_api.trends.disclosure.lines import Domain, Key, Line
from forms_api.trends.disclosure.suppress import suppress

__all__ = ["Count", "Domain", "Key", "Line", "rounded", "safe", "suppress"]
