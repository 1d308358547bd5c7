"""Learn the languages' profile from the training questions: ``python -m bot.language.learn``."""

import sys
from pathlib import Path

from bot.language.masking import Masker
from bot.language.profile import Profile

_BULLET = "    - "


def read_questions(folder: Path) -> list[str]:
    """Return the questions of one language's training files, which Rasa reads as YAML."""
    return [
        line.removeprefix(_BULLET)
        for path in sorted(folder.glob("*.yml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(_BULLET)
    ]


def main(nlu: str, words: str, target: str) -> None:
    """Write the profile of every language that has training questions."""
    masker = Masker.read(Path(words))
    questions = {
        folder.name: [masker.mask(text) for text in read_questions(folder)]
        for folder in sorted(Path(nlu).iterdir())
        if folder.is_dir()
    }
    Profile.learn(questions).save(Path(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
