"""Organisations: one page each, nested in what they are part of, listed by networks, linked from programmes."""

import pytest

from tests.pages.reading import read
from tests.sites import BuiltSite, build


def test_the_list_of_organisations_is_nested(everything: BuiltSite) -> None:
    page = read(everything.page("/organisations/"))
    names = ["Measurement Network", "Institute of Measures", "Department of Weights"]
    assert [text for _, text in page.links if text in names] == names


def test_a_network_lists_its_members(everything: BuiltSite) -> None:
    page = read(everything.page("/organisations/network/"))
    assert "Members" in page.heading(2)
    assert page.linked("Institute of Measures") == ["../institute/"]


def test_a_whole_lists_its_parts_and_a_part_its_whole(everything: BuiltSite) -> None:
    assert read(everything.page("/organisations/institute/")).linked("Department of Weights") == ["../department/"]
    page = read(everything.page("/organisations/department/"))
    assert "Part of Institute of Measures" in page.text
    assert page.linked("Institute of Measures") == ["../institute/"]


@pytest.mark.parametrize("organisation", ["network", "institute"])
def test_an_organisation_lists_the_programmes_it_takes_part_in(organisation: str, everything: BuiltSite) -> None:
    page = read(everything.page(f"/organisations/{organisation}/"))
    assert page.linked("Leaders") == ["../../programmes/leaders/"]
    assert f"organisations/{organisation}/key-dates.ics" in everything.files


def test_an_organisation_in_no_programme_has_no_list_and_no_calendar(everything: BuiltSite) -> None:
    page = read(everything.page("/organisations/department/"))
    assert page.linked("Leaders") == []
    assert "organisations/department/key-dates.ics" not in everything.files


def test_what_is_said_of_an_organisation_is_shown(everything: BuiltSite) -> None:
    page = read(everything.page("/organisations/network/"))
    assert "Short name MN Kind Network" in page.text
    assert "https://network.example.org/" in [href for href, _ in page.links]
    assert "A network of laboratories." in page.text
    assert "Bureau of Measures" in read(everything.page("/organisations/institute/")).text


def test_plain_text_will_do_where_an_organisation_is_asked_for() -> None:
    programme = "---\ntitle: A\nsummary: A programme.\nrun_by: The Town Hall\npartners: [A School]\n---\n"
    site = build({"content/programmes/a.md": programme})
    assert site.findings == ()
    assert "Run by The Town Hall" in read(site.page("/programmes/a/")).text
    assert "organisations/index.html" not in site.files


@pytest.mark.parametrize("field", ["part_of: {}", "member_of: [{}]"])
def test_a_circle_of_organisations_is_an_error(field: str) -> None:
    files = {
        f"content/organisations/{one}.md": f"---\nname: {one}\n{field.format(other)}\n---\n"
        for one, other in (("a", "b"), ("b", "a"))
    }
    findings = build(files).findings
    assert {(finding.code, finding.severity) for finding in findings} == {("E-CYCLE", "error")}
