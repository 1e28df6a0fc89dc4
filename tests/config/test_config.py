"""`site_config.yaml`: what it says, what is refused, and what the command line says in its place."""

import pytest

from prospectus.base.digest import encode
from prospectus.config import Config, config
from tests.content_site import CONFIG, asked


def test_the_required_fields_are_enough() -> None:
    engine = asked({})
    found = engine(config)
    assert (found.name, found.uid_host, found.timezone, found.links) == (
        "Site",
        "example.org",
        "Europe/London",
        "folders",
    )
    assert (found.closing_soon_days, found.opens_soon_days, found.print_zone) == (7, 14, True)
    assert engine.told == []


def test_the_command_line_stands_in_for_base_url_and_links_and_never_for_the_host_of_identifiers() -> None:
    found = asked({}, options={"base_url": "https://preview.example.net/x", "links": "files"})(config)
    assert (found.base_url, found.links, found.uid_host) == ("https://preview.example.net/x/", "files", "example.org")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    engine = asked(
        {
            "site_config.yaml": CONFIG
            + "timezone: Europe/Lond\nprint_zone: maybe\nappearance:\n  accent: red\ntagln: x\nfeeds: 1\n"
        }
    )
    engine(config)
    assert [(each.code, each.span.line) for each in sorted(engine.told, key=lambda each: each.span)] == [
        ("E-TIMEZONE", 6), ("E-TRUTH", 7), ("E-COLOUR", 9), ("E-UNKNOWN-KEY", 10), ("E-TRUTH", 11),
    ]  # fmt: skip
    hints = {each.code: each.hint for each in engine.told}
    assert hints["E-UNKNOWN-KEY"] == "did you mean tagline?"
    assert hints["E-TIMEZONE"] == "write Europe/London"


def test_a_missing_field_is_told_with_what_to_write() -> None:
    engine = asked({"site_config.yaml": CONFIG.replace("name: Site\n", "")})
    assert engine(config).name
    assert [(each.code, each.hint) for each in engine.told] == [("E-MISSING", "write name: …   (The site's name)")]


def test_a_misspelt_field_is_not_also_missing() -> None:
    engine = asked({"site_config.yaml": CONFIG.replace("name:", "nme:")})
    engine(config)
    assert [(each.code, each.hint) for each in engine.told] == [("E-UNKNOWN-KEY", "did you mean name?")]


def test_of_a_configuration_that_cannot_be_read_nothing_else_is_told() -> None:
    engine = asked({"site_config.yaml": b"\xff\xfe"})
    engine(config)
    assert {each.code for each in engine.told} == {"E-UTF8"}


def test_a_language_without_a_table_of_words_is_told_and_english_stands_in() -> None:
    engine = asked({"site_config.yaml": CONFIG.replace("language: en", "language: cy")})
    assert engine(config).language == "en"
    assert [(each.code, each.hint) for each in engine.told] == [("E-LANGUAGE", "write language: en")]


@pytest.mark.parametrize("line", ["contact:\n  phone: 020 7123 4567\n", "contact:\n  email: nobody\n"])
def test_the_contact_has_an_email_or_a_url(line: str) -> None:
    engine = asked({"site_config.yaml": CONFIG.replace("contact: a@example.org\n", line)})
    engine(config)
    assert engine.told


def test_the_configuration_is_plain_data() -> None:
    import msgspec

    found = asked(
        {"site_config.yaml": CONFIG + "regions:\n  - id: a\n    name: A\nfacts:\n  - label: M\n    value: 150,752\n"}
    )(config)
    assert msgspec.msgpack.decode(encode(found), type=Config) == found
