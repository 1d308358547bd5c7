"""Everything that can be said, sent to the stand-in as Telegram would take it."""

from pathlib import Path

import pytest

from bot.conversation.buttons import expand, label_of
from bot.conversation.rendering import Renderer, ShownButton, ShownMessage
from bot.engine import BotMessage
from bot.telegram.asked import Key, Outgoing
from bot.telegram.posting import _markup
from bot.telegram.splitting import MOST_UNITS, split, units
from bot.telegram.writing import write
from catalogue import Catalogue
from tools.telegram_standin.limits import Limits
from tools.telegram_standin.markup import text_of
from tools.telegram_standin.methods import Methods
from tools.telegram_standin.world import World

CATALOGUE = Catalogue.read(Path("data/content"))
NASTY = "a < b & c > d \"e\" 'f' <script>alert(1)</script> &amp; </b> *_[]()~`#+-=|{}.! \u202e"


class Unlimited(Limits):
    def count(self, chat: int) -> None:
        pass


def take(message: Outgoing) -> dict:
    """Let the stand-in take a message exactly as the channel sends it."""
    methods = Methods(World(), Unlimited())
    methods._world.chat(1)
    markup = _markup(message)
    call = {"chat_id": "1", "text": message.html, "parse_mode": "HTML"}
    return methods.run("sendMessage", call | ({"reply_markup": markup.to_json()} if markup else {}))


def every_message(language: str) -> list[ShownMessage]:
    renderer, values = Renderer(CATALOGUE), [f"topic:{t}" for t in CATALOGUE.topics]
    values += expand(["languages", "none:"], CATALOGUE)
    shown = [renderer.render(BotMessage(id=f"answer.{t}", buttons=values[:8]), language)
             for t in CATALOGUE.topics]  # fmt: skip
    for aspect in ("cost", "duration", "documents", "family", "place"):
        told = [BotMessage(id=f"follow_up.{aspect}", values={"topic": t}) for t in CATALOGUE.topics]
        shown += [renderer.render(message, language) for message in told]
    for name, act in CATALOGUE.acts.items():
        message = BotMessage(id=act.message, buttons=list(act.buttons))
        shown.append(renderer.render(message, language).model_copy(update={"id": name}))
    messages = CATALOGUE.messages[language]
    for name in messages.ids:
        filled = messages.format(name, **dict.fromkeys(messages.placeholders(name), NASTY))
        shown.append(ShownMessage(id=name, text=filled))
    return shown


@pytest.mark.parametrize("language", list(CATALOGUE.languages))
def test_every_message_of_the_catalogue_is_taken_and_reads_the_same(language: str) -> None:
    for shown in every_message(language):
        written = write(shown, language, CATALOGUE)
        read = [take(message)["text"] for message in written if not message.share]
        assert "".join(read).replace("\n", "").startswith(shown.text.strip().replace("\n", ""))
        for message in written:
            assert text_of(message.html).split("\n")[0] == message.plain.split("\n")[0]


@pytest.mark.parametrize("language", list(CATALOGUE.languages))
def test_every_button_fits_in_64_bytes_and_has_words(language: str) -> None:
    values = expand(["languages", "none:"], CATALOGUE)
    values += [f"topic:{topic}" for topic in CATALOGUE.topics]
    values += [button for act in CATALOGUE.acts.values() for button in act.buttons]
    for value in expand(values, CATALOGUE):
        label = label_of(value, language, CATALOGUE)
        take(Outgoing(html="-", keys=[Key(label=label, value=value)]))
        assert len(value.encode()) <= 64


def test_every_topic_can_be_a_button_at_once() -> None:
    buttons = [ShownButton(label="a", value=f"topic:{t}") for t in CATALOGUE.topics] * 3
    write_all = write(ShownMessage(id="x", text="x", buttons=buttons), "nl", CATALOGUE)
    assert len(take(write_all[-1])["reply_markup"]["inline_keyboard"]) == 100


@pytest.mark.parametrize(
    "text",
    [
        "\n\n".join(f"{n}. " + "Zin over wonen. " * 40 for n in range(30)),
        "woord " * 3000,
        "х" * 9000,
        "😀" * 5000,
        ("a" * 4000 + "\n") * 4,
        "<&>" * 3000,
    ],
)
def test_a_long_text_is_split_and_nothing_is_lost(text: str) -> None:
    shown = ShownMessage(id="x", text=text, source="https://a.nl/?a=1&b=2", source_name="A & <B>")
    written = write(shown, "nl", CATALOGUE)
    read = "".join(take(message)["text"] for message in written)
    assert len(written) > 1
    assert "".join(text.split()) in "".join(read.split())
    assert 'href="https://a.nl/?a=1&amp;b=2"' in written[-1].html


def test_a_text_is_split_between_paragraphs() -> None:
    paragraphs = ["x" * 3000, "y" * 2000, "z" * 1000]
    assert split("\n\n".join(paragraphs)) == [paragraphs[0], "\n\n".join(paragraphs[1:])]
    assert all(units(part) <= MOST_UNITS for part in split("😀 " * 9000))
