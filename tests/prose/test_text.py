"""Running text, with everything in its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.prose.text import running_text, without_code

MARKDOWN = st.text(alphabet="ab `[]()<>!-\n:/htps^3", max_size=80)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("before `code 3 May` after", "before after"),
        ("``a ` b`` c", "c"),
        ("a ` b", "a ` b"),
        ("a `b\n\nc` d", "a `b c` d"),
        (r"a \`b` c", r"a \`b` c"),
        ("[words](https://example.org/3-May)", "[words]( )"),
        ("see https://example.org/3-May today", "see today"),
        ("<https://example.org/2017> x", "x"),
        ("<!-- 3 May --> x", "x"),
        ('<span lang="cy">Mai</span>', "Mai"),
        ("[1]: https://example.org 'May'", ""),
        ("[^1]: on 3 May", "[^1]: on 3 May"),
    ],
)
def test_code_addresses_and_elements_are_no_words(source: str, words: str) -> None:
    assert " ".join(running_text(source).split()) == words


@given(MARKDOWN)
def test_every_character_keeps_its_place(source: str) -> None:
    for text in (running_text(source), without_code(source)):
        assert len(text) == len(source)
        assert all(new in (" ", old) for new, old in zip(text, source, strict=True))
        assert [at for at, character in enumerate(text) if character == "\n"] == [
            at for at, character in enumerate(source) if character == "\n"
        ]
