"""Whatever colour a site chooses, what is made of it can be read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.render.accent import DARK, DEFAULT, LIGHT, Scheme, contrast, stylesheet, tokens

COLOURS = st.from_regex(r"#[0-9a-f]{6}", fullmatch=True)
SCHEMES = st.sampled_from((LIGHT, DARK))


def grounds(made: dict[str, str], scheme: Scheme) -> tuple[str, ...]:
    return scheme.ground, scheme.surface, made["--accent-soft"]


@given(accent=COLOURS, scheme=SCHEMES)
def test_text_in_the_accent_has_the_contrast_of_level_aa_on_every_ground(accent: str, scheme: Scheme) -> None:
    made = dict(tokens(accent, scheme))
    for ground in grounds(made, scheme):
        assert contrast(made["--accent"], ground) >= max(4.5, scheme.text)
        assert contrast(made["--accent-strong"], ground) >= 7


@given(accent=COLOURS, scheme=SCHEMES)
def test_lines_and_shapes_in_the_accent_stand_out_from_every_ground(accent: str, scheme: Scheme) -> None:
    made = dict(tokens(accent, scheme))
    assert all(contrast(made["--accent-line"], ground) >= max(3, scheme.shape) for ground in grounds(made, scheme))


@given(accent=COLOURS, scheme=SCHEMES)
def test_text_on_the_accent_can_be_read(accent: str, scheme: Scheme) -> None:
    made = dict(tokens(accent, scheme))
    assert contrast(made["--on-accent"], made["--accent"]) >= 4.5
    assert contrast(made["--on-accent"], made["--accent-strong"]) >= 4.5


@given(accent=COLOURS)
def test_a_colour_that_has_the_contrast_is_left_as_it_is(accent: str) -> None:
    made = dict(tokens(accent, LIGHT))
    if all(contrast(accent, ground) >= 4.5 for ground in grounds(made, LIGHT)):
        assert made["--accent"] == accent


def test_contrast_is_the_ratio_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def test_the_short_form_of_a_colour_means_the_same() -> None:
    assert stylesheet("#0b6") == stylesheet("#00bb66")


def test_without_a_colour_the_theme_has_its_own() -> None:
    assert stylesheet("") == stylesheet(DEFAULT)


def test_the_tokens_are_the_same_in_light_and_dark() -> None:
    light, dark = stylesheet("#7a1f5c").splitlines()
    assert re.findall(r"--[a-z-]+", light) == re.findall(r"--[a-z-]+", dark)
    assert dark.startswith("@media screen and (prefers-color-scheme:dark)")
