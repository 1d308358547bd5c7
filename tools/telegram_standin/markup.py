"""Telegram's HTML, parsed as strictly as https://core.telegram.org/bots/api#html-style says."""

import re

from tools.telegram_standin.errors import bad

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)((?:\s[^<>]*)?)>")
_ENTITY = re.compile(r"&(?:(lt|gt|amp|quot)|#(\d+)|#x([0-9a-fA-F]+));")
_TAGS = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "a",
        "code",
        "pre",
        "blockquote",
        "tg-spoiler",
        "span",
    ]
)
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_LINK = re.compile(r'\s+href="([^"]*)"\s*')


def text_of(html: str) -> str:
    """Return the text that a person reads.

    Raises:
        Refusal: a tag is not one of Telegram's, is not closed, or a ``<`` is not escaped.
    """
    text, at, open_tags = "", 0, list[str]()
    while (start := html.find("<", at)) >= 0:
        text += _unescaped(html[at:start])
        tag = _TAG.match(html, start)
        if tag is None or tag[2].lower() not in _TAGS:
            name = re.match(r"<(/?[^\s>]*)", html[start:])
            raise _unparsed(f'Unsupported start tag "{name[1] if name else ""}"', start)
        _open_or_close(tag, open_tags)
        at = tag.end()
    if open_tags:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{open_tags[-1]}"', at)
    return text + _unescaped(html[at:])


def _open_or_close(tag: re.Match[str], open_tags: list[str]) -> None:
    closing, name, attributes = tag[1], tag[2].lower(), tag[3]
    if closing:
        if not open_tags or open_tags.pop() != name:
            raise _unparsed("Unmatched end tag", tag.start())
        return
    if name == "a" and not _LINK.fullmatch(attributes):
        raise _unparsed("Attribute href expected", tag.start())
    open_tags.append(name)


def _unescaped(text: str) -> str:
    if ">" in text or "&" in _ENTITY.sub("", text):
        raise bad("can't parse entities: character must be escaped")
    return _ENTITY.sub(_character, text)


def _character(found: re.Match[str]) -> str:
    named, decimal, hexadecimal = found.groups()
    return _NAMED[named] if named else chr(int(decimal) if decimal else int(hexadecimal, 16))


def _unparsed(reason: str, offset: int) -> Exception:
    return bad(f"can't parse entities: {reason} at byte offset {offset}")
