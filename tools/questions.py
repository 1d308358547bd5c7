"""Labelled questions: tab-separated files whose name is their language."""

from dataclasses import dataclass
from pathlib import Path

from tools import languages
from tools.console import stop


@dataclass(frozen=True)
class Question:
    """A text with the labels that are right: a topic, ``act_<name>`` or ``out_of_scope``."""

    language: str
    text: str
    right: frozenset[str]
    style: str

    @property
    def out_of_scope(self) -> bool:
        """Tell whether no answer is the right answer."""
        return self.right == {"out_of_scope"}


def read(path: Path) -> list[Question]:
    """Read one file, or all ``.tsv`` files of a folder; ends the command where there is none."""
    files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
    if not files or not all(file.is_file() for file in files):
        stop(f"no questions in {path}; give FILE=questions.tsv or a folder with .tsv files.")
    return [question for file in files for question in _read_file(file)]


def read_live(folder: Path) -> list[Question]:
    """Read a folder's files of the live languages; one that is being written is not asked yet."""
    live = languages.live()
    return [question for question in read(folder) if question.language in live]


def _read_file(path: Path) -> list[Question]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_question(path.stem, *line.split("\t")) for line in lines if line.strip()]


def _question(
    language: str, label: str, text: str = "", others: str = "", style: str = "", *_: str
) -> Question:
    also = [other.strip() for other in others.split(",") if other.strip()]
    return Question(language, text, frozenset([label.strip(), *also]), style.strip() or "-")
