"""One more language is a folder of content; a live one that is not complete stops the start."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.forms.texts import Texts
from bot.language.learn import learn
from bot.language.naming import NamedLanguages
from bot.telegram.commands import menu
from catalogue import Catalogue
from catalogue.check import check
from catalogue.files import ContentError
from forms import FormBook

HEAD = 'name = "Ελληνικά"\nlive = {}\ncalled = ["ελληνικά", "limba greacă", "in het Grieks"]\n'


class Greek:
    """The project's data with Greek beside it, in Polish words; files can be taken out."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        for part in ("content", "nlu"):
            (self.data / part).mkdir(parents=True)
            for path in Path("data", part).resolve().iterdir():
                (self.data / part / path.name).symlink_to(path)
            shutil.copytree(Path("data", part, "pl"), self.data / part / "el")
        for path in Path("data").resolve().iterdir():
            if not (self.data / path.name).exists():
                (self.data / path.name).symlink_to(path)
        self.content = self.data / "content"
        self.switch("true")

    def switch(self, live: str) -> None:
        """Switch it on or off."""
        (self.content / "el" / "language.toml").write_text(HEAD.format(live), encoding="utf-8")

    def lose(self, what: str) -> None:
        """Lose a file of the data, or one message."""
        if not what.startswith("words-"):
            (self.data / what).unlink()
            return
        path = self.content / "el" / "messages" / "forms.ftl"
        lines = path.read_text(encoding="utf-8").splitlines()
        path.write_text("\n".join(n for n in lines if not n.startswith(what)), encoding="utf-8")


@pytest.fixture
def greek(tmp_path: Path) -> Greek:
    return Greek(tmp_path)


def test_a_complete_language_comes_in_by_itself(greek: Greek) -> None:
    catalogue, book = Catalogue.read(greek.content), FormBook.read(greek.data / "forms")
    assert "el" in catalogue.languages
    named = NamedLanguages(catalogue.languages)
    for text in ("ελληνικά", "limba greacă", "in het Grieks", "Grieks", "grecki"):
        assert (named.named_in(text), named.is_only_a_name(text)) == ("el", True), text
    assert len(menu(catalogue, "el")) == len(menu(catalogue, "nl"))
    texts = Texts(catalogue, book)
    for form, name in (("language_pilot", "first_language"), ("volunteer", "speaks")):
        field = book.forms[form].field(name)
        assert field and "el" in field.options
        assert texts.option("pl", field, "el") == "Grecki"
    assert [f for f in check(greek.content, date.today()) if f.breaks] == []


def test_a_language_that_is_not_live_is_not_guessed(greek: Greek, tmp_path: Path) -> None:
    greek.switch("false")
    learn(greek.data / "nlu", greek.content).save(tmp_path / "profile.json")
    learnt = json.loads((tmp_path / "profile.json").read_text(encoding="utf-8"))["weights"]
    assert {name.split("-")[0] for name in learnt} == set(Catalogue.read(greek.content).languages)


LOST = ["content/el/answers/bsn.md", "words-and", "nlu/el/crisis.yml"]


@pytest.mark.parametrize("what", LOST)
def test_a_live_language_that_lacks_something_stops_the_start(greek: Greek, what: str) -> None:
    greek.lose(what)
    with pytest.raises(ContentError, match=f"^el is live but not complete .*{what}"):
        Catalogue.read(greek.content)
    assert [f.language for f in check(greek.content, date.today()) if f.breaks] == ["el"]


@pytest.mark.parametrize("what", LOST)
def test_before_it_is_live_that_is_only_to_do(greek: Greek, what: str) -> None:
    greek.switch("false")
    greek.lose(what)
    assert "el" not in Catalogue.read(greek.content).languages
    assert [f.kind for f in check(greek.content, date.today()) if f.language == "el"] == ["to do"]


@pytest.mark.parametrize("service", ["catalogue", "bot", "forms_api"])
def test_the_reason_is_the_last_thing_that_a_service_says(
    greek: Greek, tmp_path: Path, service: str
) -> None:
    greek.lose("words-and")
    names = {"CONTENT": str(greek.content), "DATA": str(tmp_path), "FORMS_TOKEN": "x" * 16}
    environment = {**os.environ, **{f"WEGWIJZER_{name}": value for name, value in names.items()}}
    command = [sys.executable, "-m", service]
    ended = subprocess.run(
        command, check=False, env=environment, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].endswith("(make check-content): message words-and")
