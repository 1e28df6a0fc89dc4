"""Every section of a programme: a page where it has a file, a part of the overview where it stands in front matter."""

from textwrap import indent

import pytest

from prospectus.model.kinds import SECTIONS
from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import CONFIG, BuiltSite, build

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


def test_a_question_stands_also_at_the_end_of_the_page_where_it_belongs() -> None:
    files = {
        f"{FOLDER}index.md": f"{HEAD}---\nWords.\n",
        f"{FOLDER}who-can-apply.yaml": "essential: [You are registered.]\n",
        f"{FOLDER}more.md": "---\ntitle: More\n---\nWords.\n",
        f"{FOLDER}faqs.yaml": "faqs:\n"
        "  - question: Must I be registered?\n    answer: Yes, with a council.\n    page: who-can-apply\n"
        "  - question: Is there more?\n    answer: There is.\n    page: more\n",
    }
    site = build(files)
    assert site.findings == ()
    page = read(site.page("/programmes/leaders/who-can-apply/"))
    assert page.heading(3)[-1] == "Must I be registered?"
    assert "Yes, with a council." in page.text
    assert "Is there more?" not in page.text
    assert len(page.ids) == len(set(page.ids))
    assert "Is there more?" in read(site.page("/programmes/leaders/more/")).text
    assert "Must I be registered?" in read(site.page("/programmes/leaders/faqs/")).text


def test_a_further_page_begins_with_its_summary() -> None:
    files = {
        f"{FOLDER}index.md": f"{HEAD}---\n",
        f"{FOLDER}more.md": "---\ntitle: More\nsummary: In short.\n---\nWords.\n",
    }
    assert '<p class="lead">In short.</p>' in build(files).page("/programmes/leaders/more/")


def test_what_comes_before_the_updates_is_on_their_page() -> None:
    updates = "intro: Ask us for more.\nupdates:\n  - on: 3 April 2017\n    note: The hall now has 40 seats.\n"
    site = build({f"{FOLDER}index.md": f"{HEAD}---\n", f"{FOLDER}updates.yaml": updates})
    assert "Ask us for more." in read(site.page("/programmes/leaders/updates/")).text
    assert "Ask us for more." in read(site.page("/programmes/leaders/print/")).text


@pytest.mark.parametrize(("word", "heading"), [("", "Earlier rounds"), ("round_word: cohort\n", "Earlier cohorts")])
def test_earlier_rounds_have_the_word_of_the_programme(word: str, heading: str) -> None:
    files = {f"{FOLDER}index.md": f"{HEAD}{word}---\n"}
    files |= {f"{FOLDER}{year}/index.md": "---\nplaces: 4\n---\n" for year in (2017, 2018)}
    assert heading in read(build(files).page("/programmes/leaders/")).heading(2)


def test_the_picture_of_the_home_page_and_the_name_of_the_contact_are_shown() -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>'
    config = CONFIG.replace("contact: a@example.org\n", "contact:\n  name: The office\n  email: a@example.org\n")
    home = "---\nimage: assets/images/home.svg\nimage_alt: A house\n---\nWelcome.\n"
    site = build({"site_config.yaml": config, "content/index.md": home, "assets/images/home.svg": picture})
    assert 'alt="A house"' in site.page("/")
    assert "assets/images/home.svg" in site.files
    assert "The office" in read(site.page("/")).text
