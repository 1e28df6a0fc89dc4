"""Nothing that an editor can write crashes the reading, and every finding says something."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prospectus.base.digest import encode
from prospectus.model.programme import Programme
from prospectus.model.programmes import edition
from prospectus.read.located import Located, located
from prospectus.read.plain_words import written_fields
from tests.content_site import HEAD, asked, programme_file, told

ROOT = Path(__file__).parents[2]
KEYS = (
    *written_fields(Programme),
    "closes",
    "when",
    "what",
    "text",
    "url",
    "question",
    "options",
    "origin",
    "id",
    "name",
)
VALUES = st.recursive(
    st.one_of(
        st.sampled_from(["yes", "x", "26 April 2017", "https://example.org/", "-1", "a: b", "''", '"\\0"']),
        st.text(max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]"),
        st.dictionaries(st.sampled_from(KEYS), inner, max_size=3).map(
            lambda fields: "{" + ", ".join(f"{key}: {value}" for key, value in fields.items()) + "}"
        ),
    ),
    max_leaves=8,
)


@given(st.lists(st.tuples(st.sampled_from(KEYS), VALUES), max_size=5))
def test_no_fields_crash_a_programme(fields: list[tuple[str, str]]) -> None:
    files = programme_file("".join(f"{key}: {value}\n" for key, value in fields))
    assert all(each.message and each.hint and each.span.line >= 1 for each in told(files))
    found = asked(files)(edition, "leaders", "")
    assert msgspec.msgpack.decode(encode(found), type=Programme) == found


@given(
    st.binary(max_size=80),
    st.sampled_from(["index.md", "faqs.yaml", "key-dates.yaml", "how-to-apply.md", "2018/index.md"]),
)
def test_no_bytes_crash_a_section(data: bytes, name: str) -> None:
    folder = "content/programmes/leaders"
    files: dict[str, str | bytes] = {
        f"{folder}/index.md": f"{HEAD}---\n",
        f"{folder}/2018/index.md": "---\ntitle: T\n---\n",
    }
    assert all(each.message for each in told(files | {f"{folder}/{name}": data}))


@given(st.sampled_from(["organisations/a.md", "polls/a.yaml", "forms/a.yaml", "pages/a.md"]), VALUES)
def test_no_value_crashes_the_other_kinds(path: str, value: str) -> None:
    keys = ("title", "question", "options", "logo", "privacy", "member_of", "fields", "draft")
    text = "name: a\n" + "".join(f"{key}: {value}\n" for key in keys)
    text = f"---\n{text}---\n" if path.endswith(".md") else text
    assert all(each.message and each.hint for each in told({f"content/{path}": text}))


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:x", "//example.org", "http://",
        "https:/x", 'https://example.org/"onclick=x', "https://example.org/<b>", "https://a@b.org/", "mailto:nobody",
        "tel:x", "file:///etc", "https://example.org/a b", "ftp://example.org/",
    ],
)  # fmt: skip
def test_no_other_address_is_ever_accepted(address: str) -> None:
    found = told(programme_file(f"links:\n  - text: a\n    url: '{address}'\n"))
    assert [each.code for each in found] == ["E-URL"]


@pytest.mark.parametrize(
    "address", ["https://example.org", "http://example.org/a?b=c#d", "mailto:a@example.org", "tel:+44 20 7123 4567"]
)
def test_addresses_of_the_web_of_mail_and_of_telephones_are(address: str) -> None:
    assert (
        told(programme_file(f"links:\n  - text: a\n    url: {address if '#' not in address else repr(address)}\n"))
        == []
    )


def test_links_and_special_files_are_told_and_never_read(tmp_path: Path) -> None:
    from prospectus.base.disk import RealDisk
    from prospectus.base.need import file, folder
    from prospectus.model.everything import everything

    (tmp_path / "content/pages").mkdir(parents=True)
    (tmp_path / "secret.md").write_text("---\ntitle: Secret\n---\n")
    (tmp_path / "content/pages/a.md").symlink_to(tmp_path / "secret.md")
    (tmp_path / "content/organisations").symlink_to(tmp_path)
    disk = RealDisk(tmp_path)
    engine = asked({})
    engine.givens = {**engine.givens, file: disk.read, folder: disk.entries}
    engine(everything)
    assert [each.file for each in engine.told if each.code == "E-FILE"] == [
        "content/organisations",
        "content/pages/a.md",
    ]


def test_a_located_file_is_plain_data() -> None:
    found = asked(programme_file("a: [b, {c: d}]\n"))(located, "content/programmes/leaders.md")
    assert msgspec.msgpack.decode(encode(found), type=Located) == found


@pytest.mark.parametrize("path", sorted(str(path.relative_to(ROOT)) for path in ROOT.glob("content/**/*.*")))
def test_our_own_content_is_read_without_a_finding(path: str) -> None:
    engine = asked({path: (ROOT / path).read_bytes()})
    engine(located, path)
    assert engine.told == []
