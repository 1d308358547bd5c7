"""The same bytes for the same content: archives without the hour they were made."""

import io
import re
import zipfile
from xml.etree.ElementTree import canonicalize

MADE = (1980, 1, 1, 0, 0, 0)
_DATES = re.compile(rb"<(meta:creation-date|dc:date)>[^<]*</\1>")


def settled(archive: bytes, canonical: bool = False) -> bytes:
    """Return a zip archive with fixed dates, its files in their order.

    ``canonical`` also writes each XML file in its canonical form (W3C C14N 2.0).
    """
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(file, "w") as target:
        for info in source.infolist():
            content = _DATES.sub(b"", source.read(info))
            if canonical and info.filename.endswith(".xml"):
                content = canonicalize(content.decode()).encode()
            add(target, info.filename, content, info.compress_type)
    return file.getvalue()


def zipped(files: dict[str, bytes]) -> bytes:
    """Return files as a zip archive."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        for name, content in files.items():
            add(target, name, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def add(target: zipfile.ZipFile, name: str, content: bytes, compression: int) -> None:
    """Add a file with the fixed date."""
    info = zipfile.ZipInfo(name, MADE)
    info.compress_type, info.external_attr = compression, 0o644 << 16
    target.writestr(info, content)
