"""A conversation is more than a search box; through the door, with the real engine."""

import uuid

import pytest

from tests.conftest import Product


class Talk:
    """One conversation."""

    def __init__(self, product: Product) -> None:
        self.product, self.name = product, f"c-{uuid.uuid4().hex}"

    def __call__(self, text: str) -> tuple[str | None, str | None, str]:
        """Type a text; return topic, act and the first message's id."""
        answer = self.product.say(text, self.name)
        understood = answer["understood"]
        return understood["topic"], understood["act"], answer["messages"][0]["id"]


@pytest.fixture
def talk(product: Product) -> Talk:
    return Talk(product)


@pytest.mark.parametrize(
    ("question", "follow_up", "message"),
    [
        ("Hoe krijg ik een BSN?", "en wat kost dat?", "follow_up.cost"),
        ("Jak dostać numer BSN?", "a w Venlo?", "office.rni_venlo"),
        ("How do I get a BSN?", "and for my wife?", "follow_up.family"),
        ("Cum obțin un BSN?", "cât durează?", "follow_up.duration"),
        ("Wie bekomme ich eine BSN?", "welche Unterlagen?", "follow_up.documents"),
    ],
)
def test_a_follow_up_keeps_the_topic(
    talk: Talk, question: str, follow_up: str, message: str
) -> None:
    talk(question)
    topic, _, shown = talk(follow_up)
    assert (topic, shown) == ("bsn", message)


def test_a_follow_up_without_a_topic_asks_for_one(talk: Talk) -> None:
    assert talk("wat kost dat?")[2] == "follow-up-unclear"


def test_a_greeting_with_a_question_gets_the_question_answered(talk: Talk) -> None:
    assert talk("Dzień dobry! Jak dostać numer BSN?")[0] == "bsn"


def test_two_questions_get_both_answers(product: Product) -> None:
    answer = product.say("Hoe krijg ik een BSN? En heb ik recht op kinderbijslag?")
    assert {"answer.bsn", "answer.child_benefit"} <= {m["id"] for m in answer["messages"]}


@pytest.mark.parametrize("no", ["👎", "👎🏽", "nie o to mi chodziło"])
def test_a_wrong_answer_leads_to_the_second_choice_or_a_person(talk: Talk, no: str) -> None:
    talk("Jak dostać numer BSN?")
    assert talk(no)[2].startswith("reconsider")


def test_a_correction_with_the_subject_is_answered(talk: Talk) -> None:
    talk("Hoe krijg ik een BSN?")
    assert talk("nee, ik bedoel DigiD")[0] == "digid"


@pytest.mark.parametrize(("text", "act"), [("dank je", "thanks"), ("doei", "goodbye"), ("🙏", "thanks")])  # fmt: skip
def test_politeness_gets_one_short_line(talk: Talk, text: str, act: str) -> None:
    talk("Hoe krijg ik een BSN?")
    assert talk(text)[1] == act


@pytest.mark.parametrize(
    ("text", "language"),
    [("po polsku proszę", "pl"), ("english pls", "en"), ("🇺🇦", "uk"), ("magyar", "hu")],
)
def test_every_way_to_switch_language(talk: Talk, text: str, language: str) -> None:
    talk("Hoe krijg ik een BSN?")
    assert talk.product.say(text, talk.name)["language"] == language
    assert talk.product.say("BSN", talk.name)["language"] == language


def test_the_topic_survives_a_switch_of_language(talk: Talk) -> None:
    talk("Hoe krijg ik een BSN?")
    talk("english pls")
    assert talk("and what does it cost?")[0] == "bsn"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("https://example.com/x", "only_a_link"),
        ("+31 6 12345678", "only_a_number"),
        ("😀😀", "no_words"),
        ("மருத்துவர் எங்கே இருக்கிறார்", "language.not_live"),
        ("أين يمكنني أن أجد طبيبا من فضلك", "language.not_live"),
    ],
)
def test_what_cannot_be_answered_is_said_gently(talk: Talk, text: str, message: str) -> None:
    assert talk(text)[2] == message


def test_a_long_story_with_the_question_at_the_end_is_answered(talk: Talk) -> None:
    story = "Pracuję przy pakowaniu warzyw razem z kolegą z Lublina. " * 30
    topic, _, _ = talk(story + "Jak dostać numer BSN?")
    assert topic == "bsn"


@pytest.mark.parametrize("text", ["szef nas bije, boimy się", "I want to kill myself", "искам да умра"])  # fmt: skip
def test_danger_is_seen_in_the_middle_of_anything(talk: Talk, text: str) -> None:
    talk("Hoe krijg ik een BSN?")
    answer = talk.product.say(text, talk.name)
    assert "112" in answer["messages"][0]["text"]
    assert "act:talk_to_person" in {b["value"] for b in answer["messages"][0]["buttons"]}


def test_a_false_alarm_leaves_a_way_to_the_question(talk: Talk) -> None:
    """Danger is answered first; what else it may have been stands below it."""
    answer = talk.product.say("Mój szef krzyczy i obcina mi godziny, chcę odejść z tej pracy")
    shown = {b["value"] for m in answer["messages"] for b in m["buttons"]}
    assert answer["understood"]["topic"] == "resign_notice_period" or shown & {
        "topic:resign_notice_period",
        "topic:dismissal",
    }


@pytest.mark.parametrize("text", ["huurtoeslag", "Kinderbijslag SVB", "AOW"])
def test_a_word_of_every_language_is_answered_and_the_language_asked(talk: Talk, text: str) -> None:
    answer = talk.product.say(text)
    assert answer["outcome"] == "answered" and answer["understood"]["topic"]
    assert {"language:pl", "language:uk"} <= {b["value"] for b in answer["messages"][-1]["buttons"]}
    press = {"conversation": answer["conversation"], "message": "m-2", "button": "language:pl"}
    _, again = talk.product.post(press)
    assert (again["language"], again["understood"]["topic"]) == (
        "pl",
        answer["understood"]["topic"],
    )
