"""A programme that runs again: the newest round is shown, earlier ones stay at their addresses."""

from datetime import UTC, datetime

from tests.pages.everything import FILES
from tests.pages.reading import read
from tests.sites import BuiltSite, build

FOLDER = "content/programmes/leaders/"


def test_the_overview_shows_the_newest_round(everything: BuiltSite) -> None:
    overview = read(everything.page("/programmes/leaders/"))
    assert "Places up to 6" in overview.text
    assert "Three people took part." not in overview.text
    assert "programmes/leaders/2017/index.html" not in everything.files


def test_an_earlier_round_is_on_one_page_of_its_own(everything: BuiltSite) -> None:
    page = read(everything.page("/programmes/leaders/2016/"))
    for said in ("Places up to 3", "Three people took part.", "How it began.", "27 April 2016 Applications close"):
        assert said in page.text
    assert "Open evening" not in page.text
    assert page.heading(1) == ["Leaders: The first year"]
    assert [path for path in everything.files if path.startswith("programmes/leaders/2016/")] == [
        "programmes/leaders/2016/index.html"
    ]


def test_updates_of_the_programme_are_no_news_of_an_earlier_round(everything: BuiltSite) -> None:
    assert "The closing date is now" not in read(everything.page("/programmes/leaders/2016/")).text
    own = "updates:\n  - on: 2 May 2016\n    note: Interviews are on 24 May 2016 in Leeds.\n"
    site = build(FILES | {f"{FOLDER}2016/updates.yaml": own})
    assert "Interviews are on 24 May 2016 in Leeds." in read(site.page("/programmes/leaders/2016/")).text


def test_the_overview_leads_to_the_earlier_round_by_its_name(everything: BuiltSite) -> None:
    assert read(everything.page("/programmes/leaders/")).linked("The first year") == ["2016/"]


def test_dates_of_an_earlier_round_are_in_its_years_calendar(everything: BuiltSite) -> None:
    assert "27 April 2016 Applications close" in read(everything.page("/key-dates/2016/")).text


def test_a_new_round_takes_over_and_the_old_one_stays() -> None:
    files = FILES | {f"{FOLDER}2018/index.md": "---\nkey_dates:\n  - closes: 25 April 2018\n---\n"}
    files[f"{FOLDER}2017/key-dates.yaml"] = files.pop(f"{FOLDER}key-dates.yaml")
    files[f"{FOLDER}selection.yaml"] = "intro: There are two steps.\n"  # no step on a date that 2018 does not have
    files[f"{FOLDER}updates.yaml"] = files[f"{FOLDER}updates.yaml"].replace("    changed: [closes]\n", "")
    site = build(files, datetime(2018, 4, 1, tzinfo=UTC))
    assert [finding for finding in site.findings if not finding.clock] == []
    assert "Applications close on Wednesday 25 April 2018" in read(site.page("/programmes/leaders/")).text
    assert "26 April 2017" in read(site.page("/programmes/leaders/2017/")).text
    assert "Under way" in read(site.page("/programmes/leaders/2017/")).text


def test_a_round_to_come_changes_nothing_before_its_day() -> None:
    coming = "---\nshow_from: 1 May 2017\nplaces: up to 99\n---\n"
    files = FILES | {f"{FOLDER}2018/index.md": coming}
    before, after = build(files), build(files, datetime(2017, 4, 30, 23, tzinfo=UTC))
    assert "up to 6" in read(before.page("/programmes/leaders/")).text
    assert "up to 99" in read(after.page("/programmes/leaders/")).text
    assert "Places up to 6" in read(after.page("/programmes/leaders/2017/")).text
