"""Pictures for links: small, the same every time, never misspelt, and the same at any instant."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from PIL import Image, ImageFont

from prospectus.plan.card_images import _LETTERS, card_address
from prospectus.render import cards
from tests.render.sites import CONFIG, LEADERS, Files, engine, made


def titled(title: str) -> dict[str, str | bytes]:
    return {"content/programmes/leaders.md": LEADERS.replace("Leaders in Healthcare Science", title)}


def drawn(**changed: str | bytes) -> Files:
    return made(engine(changed), cards)


def test_the_site_and_each_programme_have_a_card() -> None:
    assert set(drawn()) == {"card.png", "programmes/leaders/card.png"}
    assert engine()(card_address, "leaders") == "/programmes/leaders/card.png"
    assert engine()(card_address, "") == "/card.png"


@pytest.mark.parametrize("title", ["A", "Leaders in Healthcare Science", "Measurement and statistics " * 12, "W" * 300])
def test_a_card_is_small_and_of_the_size_that_others_expect(title: str) -> None:
    data = drawn(**titled(title))["programmes/leaders/card.png"]
    assert len(data) < 25_000
    with Image.open(BytesIO(data)) as opened:
        assert opened.size == (1200, 630)


def test_a_card_has_the_colour_of_the_site_and_says_something() -> None:
    data = drawn(**{"site_config.yaml": CONFIG + 'appearance:\n  accent: "#5b2a86"\n'})["card.png"]
    with Image.open(BytesIO(data)) as opened:
        colours = {colour: count for count, colour in opened.convert("RGB").getcolors() or ()}
    assert max(colours, key=lambda colour: colours[colour]) == (0x5B, 0x2A, 0x86)
    assert colours[255, 255, 255] > 5_000


def test_a_card_is_the_same_every_time_and_at_any_instant() -> None:
    assert drawn() == drawn() == made(engine(as_of=datetime(2030, 1, 1, tzinfo=UTC)), cards)


def test_other_words_make_another_card() -> None:
    assert drawn()["programmes/leaders/card.png"] != drawn(**titled("Other"))["programmes/leaders/card.png"]


@pytest.mark.parametrize("title", ["Gwyddonwyr Tŷ", "Café", "£100"])
def test_a_name_that_cannot_be_drawn_is_left_to_the_card_of_the_site(title: str) -> None:
    need = engine(titled(title))
    assert set(made(need, cards)) == {"card.png"}
    assert need(card_address, "leaders") == "/card.png"


def test_every_letter_of_a_card_is_in_the_font() -> None:
    font = ImageFont.load_default(40)
    missing = bytes(font.getmask("\uffff"))
    assert [letter for letter in sorted(_LETTERS - {" "}) if bytes(font.getmask(letter)) == missing] == []


def test_cards_can_be_left_out() -> None:
    need = engine({"site_config.yaml": CONFIG + "cards: no\n"})
    assert made(need, cards) == {}
    assert need(card_address, "leaders") == ""
