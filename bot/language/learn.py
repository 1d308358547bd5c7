"""Learn the languages' profile from the training questions: ``python -m bot.language.learn``."""

import sys
from pathlib import Path

from bot.language.masking import Masker
from bot.language.profile import Profile
from catalogue import files

_BULLET = "    - "


def read_questions(folder: Path) -> list[str]:
    """Return the questions of one language's training files, which Rasa reads as YAML."""
    return [
        line.removeprefix(_BULLET)
        for path in sorted(folder.glob("*.yml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith(_BULLET)
    ]


def learn(nlu: Path, content: Path) -> Profile:
    """Return the profile of the live languages: a guess is always one that can be answered in."""
    masker = Masker.read(content / "institution_words.txt")
    return Profile.learn(
        {
            code: [masker.mask(text) for text in read_questions(nlu / code)]
            for code in files.live_languages(content)
        }
    )


def main(nlu: str, content: str, target: str) -> None:
    """Write the profile."""
    learn(Path(nlu), Path(content)).save(Path(target))


if __name__ == "__main__":
    main(*sys.argv[1:])
