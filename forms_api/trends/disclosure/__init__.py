"""Disclosure control: which figures of a closed period may be shown. Nothing leaves around it."""

from forms_api.trends.disclosure.counts import Count, rounded, safe
from forms_api.trends.disclosure.deciding import hidden_in
from forms_api.trends.disclosure.lines import Domain, Key, Line
from forms_api.trends.disclosure.suppress import suppress

__all__ = ["Count", "Domain", "Key", "Line", "hidden_in", "rounded", "safe", "suppress"]
