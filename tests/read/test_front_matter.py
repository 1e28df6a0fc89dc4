"""Where front matter begins and ends, and which line the body begins on."""

from prospectus.base.source import Source
from prospectus.read.front_matter import split


def test_the_body_begins_on_the_line_after_the_fence() -> None:
    parts, findings = split(Source("f.md", "---\ntitle: A\n---\nBody\n---\nmore\n"))
    assert (parts.yaml, parts.yaml_line, parts.body, parts.body_line, findings) == (
        "title: A\n", 2, "Body\n---\nmore\n", 4, (),
    )  # fmt: skip


def test_a_file_without_front_matter_is_all_body() -> None:
    parts, findings = split(Source("f.md", "Only words.\n"))
    assert (parts.yaml, parts.body, parts.body_line, findings) == (None, "Only words.\n", 1, ())


def test_front_matter_that_is_never_closed_is_told() -> None:
    parts, (finding,) = split(Source("f.md", "---\ntitle: A\n"))
    assert finding.code == "E-FRONT-MATTER"
    assert parts.yaml == "title: A\n"


def test_a_fence_of_the_wrong_length_is_told_where_it_stands() -> None:
    parts, (finding,) = split(Source("f.md", "---\ntitle: A\n--\nBody\n"))
    assert (finding.span.line, finding.hint, parts.body, parts.body_line) == (3, "write ---", "Body\n", 4)
    assert split(Source("f.md", "----\ntitle: A\n---\n"))[1][0].span.line == 1


def test_fields_without_fences_and_fences_below_the_first_line_are_told() -> None:
    assert split(Source("f.md", "title: A\n---\nBody"))[1][0].hint.startswith("write ---")
    assert split(Source("f.md", "\n---\ntitle: A\n---\n"))[1][0].span.line == 2


def test_empty_front_matter_is_front_matter() -> None:
    parts, findings = split(Source("f.md", "---\n---\nBody"))
    assert (parts.yaml, parts.body, parts.body_line, findings) == ("", "Body", 3, ())
