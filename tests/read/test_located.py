"""Places of values, of keys, of stretches of text and of stretches of bodies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.base.diagnostics import Span
from prospectus.read.located import body_place, located, place, text_place
from tests.content_site import asked

FILE = "content/pages/a.md"
TEXT = """---
title: "A b c"
list:
  - one
  - two words
  - >
    folded words
    go on
block: |
  first
    second
---
Body é word
next
"""


def test_a_value_and_its_key_have_places() -> None:
    engine = asked({FILE: TEXT})
    assert engine(place, FILE, ("title",)) == Span(2, 8, 2, 15)
    assert engine(place, FILE, ("title",), "key") == Span(2, 1, 2, 6)
    assert engine(place, FILE, ("list", 1)) == Span(5, 5, 5, 14)


def test_what_does_not_exist_is_at_the_nearest_that_does() -> None:
    engine = asked({FILE: TEXT})
    assert engine(place, FILE, ("list", 9)).line == 3
    assert engine(place, FILE, ("nothing", "below")).line == 2
    assert engine(place, "content/pages/b.md", ("title",)).line == 1


@pytest.mark.parametrize(
    ("keys", "word", "expected"),
    [
        (("title",), "b", Span(2, 11, 2, 12)),
        (("list", 1), "words", Span(5, 9, 5, 14)),
        (("list", 2), "go", Span(8, 5, 8, 7)),
        (("block",), "second", Span(11, 5, 11, 11)),
    ],
)
def test_a_stretch_of_a_text_is_found_in_the_file(keys: tuple[str | int, ...], word: str, expected: Span) -> None:
    engine = asked({FILE: TEXT})
    node = engine(located, FILE).front
    assert node is not None
    text = {"title": "A b c", 1: "two words", 2: "folded words go on\n", "block": "first\n  second\n"}[keys[-1]]
    start = text.index(word)
    assert engine(text_place, FILE, keys, start, start + len(word)) == expected


def test_a_stretch_of_a_body_is_found_in_the_file() -> None:
    body = asked({FILE: TEXT})(located, FILE).body
    start = body.index("word")
    assert asked({FILE: TEXT})(body_place, FILE, start, start + 4) == Span(13, 8, 13, 12)


def test_a_line_added_above_changes_no_value_and_moves_every_place() -> None:
    engine, later = asked({FILE: TEXT}), asked({FILE: TEXT.replace("---\n", "---\n# comment\n", 1)})
    assert later(place, FILE, ("title",)).line == engine(place, FILE, ("title",)).line + 1


@given(st.binary(max_size=120), st.sampled_from([b"---\n", b"---\ntitle: ", b"", b"a: |\n ", b"- '"]))
def test_no_bytes_crash_the_reading(data: bytes, before: bytes) -> None:
    for path in (FILE, "content/polls/a.yaml"):
        engine = asked({path: before + data})
        engine(located, path)
        engine(text_place, path, ("title",), 0, 3)
        assert all(each.message and each.span.line >= 1 for each in engine.told)
