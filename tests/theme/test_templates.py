"""Each page template sees the fields of its view and nothing else, and what it makes of them is sound HTML."""

import re
from typing import Any, Final

import pytest
from msgspec.structs import fields

from prospectus.base.words.interface import InterfaceWords
from prospectus.plan.views import pages
from prospectus.plan.views.link import Html
from prospectus.render.templates import headings_from
from tests.theme.fabricate import bare, full
from tests.theme.fill import SOURCES, render
from tests.theme.site import ROOT
from tests.theme.sound import faults

SECTIONS: Final = (
    "who-can-apply",
    "what-you-get",
    "key-dates",
    "selection",
    "how-to-apply",
    "partners",
    "early-adopters",
    "faqs",
    "updates",
)
VIEWS: Final[tuple[tuple[str, type[Any]], ...]] = (
    ("home", pages.Home),
    ("programmes", pages.ProgrammeList),
    ("programme", pages.Overview),
    *((section, pages.SectionPage) for section in SECTIONS),
    ("further", pages.FurtherPage),
    ("print", pages.WholeProgramme),
    ("round", pages.WholeProgramme),
    ("organisations", pages.OrganisationList),
    ("organisation", pages.OrganisationPage),
    ("calendar", pages.Calendar),
    ("calendar-year", pages.CalendarYear),
    ("calendar-month", pages.CalendarMonth),
    ("site-updates", pages.UpdateList),
    ("poll", pages.PollPage),
    ("page", pages.TextPage),
    ("not-found", pages.NotFound),
)
EVERYTHING: Final = "\n".join(source for _, source in SOURCES)


def test_every_page_template_has_a_view() -> None:
    there = {name.removeprefix("pages/").removesuffix(".html") for name, _ in SOURCES if name.startswith("pages/")}
    assert there == {name for name, _ in VIEWS}


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_a_page_with_everything_in_it_is_sound(name: str, view: type[Any]) -> None:
    html = render(name, full(view))
    assert faults(html) == []
    assert "&lt;" in html
    assert re.findall(r"<\d+>", html) == []


@pytest.mark.parametrize(("name", "view"), [pair for pair in VIEWS if pair[1] is not pages.SectionPage])
def test_a_page_with_as_little_as_possible_in_it_is_sound(name: str, view: type[Any]) -> None:
    html = render(name, bare(view))
    assert faults(html) == []
    assert re.findall(r"<(dl|nav|p|h\d|dd)[^>]*>\s*</\1>", html) == []


@pytest.mark.parametrize("name", [name for name, _ in VIEWS])
def test_the_skip_links_are_the_first_things_in_the_body(name: str) -> None:
    html = render(name, full(dict(VIEWS)[name]))
    links = re.findall(r"<a href=\"(#[a-z]+)\">", html.partition("<body>")[2])[:2]
    assert links == ["#content", "#navigation"]
    assert html.partition("<body>")[2].split("<a", 1)[0].strip() == '<div class="skip-links">'


@pytest.mark.parametrize("name", [name for name, _ in VIEWS])
def test_a_page_has_one_main_heading(name: str) -> None:
    html = render(name, full(dict(VIEWS)[name]))
    assert len(re.findall(r"<h1\b", html)) == len(re.findall(r"<main\b", html)) == 1


def test_no_template_switches_escaping_off() -> None:
    assert re.findall(r"\|\s*safe|autoescape|Markup", EVERYTHING) == []


@pytest.mark.parametrize(("name", "view"), VIEWS)
def test_every_field_of_a_view_is_shown(name: str, view: type[Any]) -> None:
    shared = {"section"} if view is pages.SectionPage else set()
    unused = [each.name for each in fields(view) if not re.search(rf"\b{each.name}\b", EVERYTHING)]
    assert set(unused) <= shared, name


def test_every_interface_word_is_used() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "prospectus").rglob("*.py")))
    used = set(re.findall(r"\.([a-z_]+)", EVERYTHING + code))
    # Asked for by the id of a section, and by what the configuration says of accessibility.
    used |= {section.replace("-", "_") for section in SECTIONS}
    used |= {f"conformance_{status}" for status in ("full", "partial", "not", "not_assessed")}
    assert sorted({each.name for each in fields(InterfaceWords)} - used) == []


def test_a_closed_answer_is_only_where_the_editor_asks() -> None:
    variables = full(pages.SectionPage)
    assert "<details" in render("faqs", variables)
    sections = variables["sections"]
    open_ones = type(sections.faqs)(sections.faqs.intro, False, sections.faqs.questions)  # noqa: FBT003  # the field
    values = {each.name: getattr(sections, each.name) for each in fields(sections)}
    variables["sections"] = type(sections)(**{**values, "faqs": open_ones})
    assert "<details" not in render("faqs", variables)


def test_prose_takes_its_headings_down_to_where_it_stands() -> None:
    prose = Html('<h2 id="a">A &lt;h2&gt;</h2><p>x</p><h4>B</h4>')
    assert headings_from(prose, 2) is prose
    assert headings_from(prose, 4).html == '<h4 id="a">A &lt;h2&gt;</h4><p>x</p><h6>B</h6>'
    assert headings_from(prose, 6).html == '<h6 id="a">A &lt;h2&gt;</h6><p>x</p><h6>B</h6>'
