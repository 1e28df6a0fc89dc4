"""Bytes to text: what is accepted, what is told, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.read.decode import MOST, decode


@pytest.mark.parametrize("data", [b"a\r\nb", b"a\rb", b"\xef\xbb\xbfa\nb", b"a\nb"])
def test_line_ends_and_byte_order_marks_are_accepted(data: bytes) -> None:
    source, findings = decode("f.md", data)
    assert (source.text, findings) == ("a\nb", ())


def test_a_letter_that_is_not_utf8_is_told_at_its_place() -> None:
    source, (finding,) = decode("f.md", "a\r\nb\u00fcc caf".encode() + b"\xe9 x")
    assert (finding.code, finding.span.line, finding.span.column) == ("E-UTF8", 2, 8)
    assert "é" in finding.message
    assert "x" in source.text


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\ufffe"])
def test_an_invisible_character_is_told_at_its_place(character: str) -> None:
    source, (finding,) = decode("f.md", f"a\nbc{character}d".encode())
    assert (finding.code, finding.span.line, finding.span.column) == ("E-CONTROL", 2, 3)
    assert source.text == "a\nbc\ufffdd"


def test_a_surrogate_is_not_utf8() -> None:
    assert [each.code for each in decode("f.md", b"a\xed\xa0\x80b")[1]] == ["E-UTF8"]


def test_a_file_of_words_is_not_a_book() -> None:
    assert [each.code for each in decode("f.md", b"a" * (MOST + 1))[1]] == ["E-TOO-LONG"]


@given(st.binary(max_size=200))
def test_any_bytes_become_text_without_control_characters(data: bytes) -> None:
    text = decode("f.md", data)[0].text
    assert not set(text) & set(map(chr, (*range(9), *range(11, 32), *range(127, 160))))
