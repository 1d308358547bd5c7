"""Who can help, why this one, and when it is open."""

from offices.directory import Directory
from offices.hours import Opening, opening
from offices.records import Office, Rule
from offices.router import Choice, Router

__all__ = ["Choice", "Directory", "Office", "Opening", "Router", "Rule", "opening"]
