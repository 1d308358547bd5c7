"""One language's messages: its Fluent files, read once."""

from collections.abc import Iterator
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import BaseNode, Message, VariableReference
from fluent.syntax.visitor import Visitor


class Messages:
    """Messages by id; an id may be written with dots, the file has hyphens."""

    def __init__(self, source: str, code: str, *, isolate: bool) -> None:
        resource = FluentResource(source)
        self.ids = [entry.id.name for entry in resource.body if isinstance(entry, Message)]
        self._bundle = FluentBundle([code], use_isolating=isolate)
        self._bundle.add_resource(resource)
        self._names = {
            entry.id.name: {v.id.name for v in _variables(entry)}
            for entry in resource.body
            if isinstance(entry, Message)
        }

    @classmethod
    def read(cls, folder: Path, code: str, direction: str) -> "Messages":
        """Read every file of ``messages/``; isolation keeps addresses whole in rtl text."""
        source = "\n".join(p.read_text(encoding="utf-8") for p in sorted(folder.glob("*.ftl")))
        return cls(source, code, isolate=direction == "rtl")

    def format(self, name: str, /, **values: str | int) -> str:
        """Return the message with its placeholders filled.

        Raises:
            KeyError: no such message, or a placeholder has no value.
        """
        pattern = self._bundle.get_message(name.replace(".", "-")).value
        if pattern is None:
            raise KeyError(name)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{name}: {errors[0]}")
        return str(text)

    def template(self, name: str) -> str:
        """Return the message with its placeholders left in braces, for a browser to fill."""
        return self.format(name, **{n: f"{{{n}}}" for n in self.placeholders(name)})

    def placeholders(self, name: str) -> set[str]:
        """Return the names of the values that the message needs."""
        return self._names.get(name, set())

    def is_short_of(self, name: str, source: "Messages") -> bool:
        """Tell whether a message of the source is missing here, or asks for an unknown value."""
        return name not in self.ids or bool(self.placeholders(name) - source.placeholders(name))


class _Variables(Visitor):
    def __init__(self) -> None:
        self.found: list[VariableReference] = []

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.found.append(node)


def _variables(entry: BaseNode) -> Iterator[VariableReference]:
    visitor = _Variables()
    visitor.visit(entry)
    return iter(visitor.found)
