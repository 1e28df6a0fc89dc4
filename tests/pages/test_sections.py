"""Every section of a programme: a page where it has a file, a part of the overview where it stands in front matter."""

from textwrap import indent

import pytest

from prospectus.model.kinds import SECTIONS
from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import BuiltSite, build

FOLDER = "content/programmes/leaders/"
HEAD = "---\ntitle: Leaders\nsummary: A year.\n"
SAID = {
    "who-can-apply": (
        "You must have You are registered.",
        "It helps if you have You have a PhD.",
        "Ask if you are not",
    ),
    "what-you-get": ("A year of your own.", "Six days with a coach."),
    "key-dates": ("We keep to these dates.", "Where: London", "Bring a friend.", "September 2017 The programme starts"),
    "selection": ("There are two steps.", "Decided by: A panel", "The idea 60%", "We write to everybody."),
    "how-to-apply": ("Check who can apply.", "your qualifications", "Telephone us.", "We keep it for a year."),
    "partners": ("Institute of Measures", "It takes you in.", "Another body"),
    "early-adopters": ("These are the first.", "Ann Person", "Project Lead", "In total Staff 1,500", "Try it out."),
    "faqs": ("Is there a fee?", "No, there is none.", "Who may apply?"),
    "updates": ("3 April 2017 The closing date is now 26 April 2017.", "Applications opened on 1 March 2017."),
}
PAGES = {section.name: next(f"{section.name}{s}" for s in section.suffixes if f"{FOLDER}{section.name}{s}" in FILES)
         for section in SECTIONS}  # fmt: skip
IN_FRONT_MATTER = {
    "who-can-apply": "who_can_apply:\n" + indent(FILES[f"{FOLDER}who-can-apply.yaml"], "  "),
    "what-you-get": "what_you_get:\n  - A year of your own.\n  - Six days with a coach.\n",
    "key-dates": "key_dates:\n" + indent(FILES[f"{FOLDER}key-dates.yaml"], "  "),
    "selection": FILES[f"{FOLDER}key-dates.yaml"].partition("\n")[2]
    + "selection:\n"
    + indent(FILES[f"{FOLDER}selection.yaml"], "  "),
    "how-to-apply": "apply:\n" + indent(FILES[f"{FOLDER}how-to-apply.yaml"].replace("[who can apply](page:leaders/"
                                        "who-can-apply)", "who can apply"), "  "),
    "partners": FILES[f"{FOLDER}partners.yaml"],
    "early-adopters": "early_adopters:\n" + indent(FILES[f"{FOLDER}early-adopters.yaml"], "  "),
    "faqs": FILES[f"{FOLDER}faqs.yaml"].partition("  - question: Who")[0].replace("    page: who-can-apply\n", "")
    + "  - question: Who may apply?\n    answer: You.\n",
    "updates": FILES[f"{FOLDER}updates.yaml"].replace("    changed: [closes]\n", ""),
}  # fmt: skip
KEYS = {section.name: section.key for section in SECTIONS}
AROUND = {path: text for path, text in FILES.items() if path.startswith(("content/organisations/", "site_config"))}


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_a_section_with_a_file_is_a_page(section: str, everything: BuiltSite) -> None:
    page = read(everything.page(f"/programmes/leaders/{section}/"))
    assert [said for said in SAID[section] if said not in page.text] == []


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_a_section_with_a_file_is_not_on_the_overview(section: str, everything: BuiltSite) -> None:
    overview = read(everything.page("/programmes/leaders/"))
    assert section not in overview.ids
    assert f"{section}/" in [href for href, _ in overview.links]


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_a_section_in_the_front_matter_stands_on_the_overview_and_makes_no_page(section: str) -> None:
    site = build(AROUND | {"content/programmes/leaders.md": f"{HEAD}{IN_FRONT_MATTER[section]}---\nWords.\n"})
    assert site.findings == ()
    assert f"programmes/leaders/{section}/index.html" not in site.files
    overview = read(site.page("/programmes/leaders/"))
    expected = SAID[section][:1] if section == "updates" else SAID[section]  # the latest update alone
    assert [said for said in expected if said not in overview.text] == []


@pytest.mark.parametrize("section", [section.name for section in SECTIONS])
def test_a_section_without_content_is_nowhere(section: str) -> None:
    site = build({"content/programmes/leaders.md": f"{HEAD}---\nWords.\n"})
    assert f"programmes/leaders/{section}/index.html" not in site.files
    assert section not in read(site.page("/programmes/leaders/")).ids


@pytest.mark.parametrize("section", ["who-can-apply", "selection", "early-adopters"])
def test_in_both_places_is_an_error_that_names_both(section: str) -> None:
    files = {path: text for path, text in FILES.items() if not path.startswith(f"{FOLDER}20")}
    files[f"{FOLDER}index.md"] = files[f"{FOLDER}index.md"].replace(
        "\n---\n", f"\n{KEYS[section]}:\n  intro: Twice.\n---\n"
    )
    (finding,) = build(files).findings
    assert finding.code == "E-BOTH"
    assert f"{section}.yaml" in finding.message + finding.file
    assert "index.md" in finding.message + finding.file


def test_eligibility_comes_before_the_way_to_apply(everything: BuiltSite) -> None:
    words = [text for _, text in read(everything.page("/programmes/leaders/")).links]
    assert words.index("Who can apply") < words.index("How to apply")


def test_previous_and_next_follow_the_order_of_the_pages(everything: BuiltSite) -> None:
    links = read(everything.page("/programmes/leaders/selection/")).links
    assert ("../key-dates/", "Previous: Key dates") in links
    assert ("../how-to-apply/", "Next: How to apply") in links
