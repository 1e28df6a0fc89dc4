"""Structured data: true, sure, and the same dates as everywhere."""

import json
from typing import Any

from prospectus.plan.organisation_json_ld import organisation_json_ld
from prospectus.plan.programme_json_ld import programme_json_ld
from tests.render.sites import LEADERS, engine


def told(text: str = LEADERS) -> list[dict[str, Any]]:
    need = engine({"content/programmes/leaders.md": text})
    return [json.loads(each.html) for each in need(programme_json_ld, "leaders")]


def test_a_programme_has_its_sure_dates_its_length_and_its_places() -> None:
    programme = told()[0]
    assert programme["@type"] == "EducationalOccupationalProgram"
    assert programme["applicationStartDate"] == ["2017-03-01"]
    assert programme["applicationDeadline"] == ["2017-04-26"]
    assert (programme["timeToComplete"], programme["maximumEnrollment"]) == ("P12M", 4)
    assert programme["provider"][0]["name"] == "Example Network"
    assert "startDate" not in programme


def test_a_provisional_or_cancelled_date_is_not_told_as_a_fact() -> None:
    provisional = told(LEADERS.replace("26 April 2017 (midday)", "26 April 2017 (provisional)"))[0]
    cancelled = told(
        LEADERS.replace(
            "closes: 26 April 2017 (midday)",
            "what: Closing\n    kind: closes\n    when: 26 April 2017\n    changed: cancelled",
        )
    )[0]
    assert "applicationDeadline" not in provisional
    assert "applicationDeadline" not in cancelled


def test_an_event_with_a_place_and_times_is_an_event() -> None:
    (event,) = told()[1:]
    assert event["@type"] == "Event"
    assert (event["startDate"], event["endDate"]) == ("2017-06-06T10:00:00+01:00", "2017-06-06T16:00:00+01:00")
    assert event["location"]["name"] == "Example Hall, London"
    assert event["eventStatus"] == "https://schema.org/EventScheduled"


def test_an_event_without_a_place_or_a_day_is_none() -> None:
    assert told(LEADERS.replace("    where: Example Hall, London\n", ""))[1:] == []
    assert told(LEADERS.replace("when: 6 June 2017, 10am to 4pm", "when: June 2017"))[1:] == []
    assert told(LEADERS.replace("when: 6 June 2017, 10am to 4pm", "when: 6 or 7 June 2017"))[1:] == []


def test_separate_days_are_separate_events() -> None:
    events = told(LEADERS.replace("when: 6 June 2017, 10am to 4pm", "when: 6 and 8 June 2017"))[1:]
    assert [(event["startDate"], event["endDate"]) for event in events] == [
        ("2017-06-06", "2017-06-06"),
        ("2017-06-08", "2017-06-08"),
    ]


def test_a_cancelled_event_says_so() -> None:
    (event,) = told(LEADERS.replace("    where: Ex", "    changed: cancelled\n    where: Ex"))[1:]
    assert event["eventStatus"] == "https://schema.org/EventCancelled"


def test_an_organisation_is_named_by_its_page_and_known_by_its_site() -> None:
    (text,) = engine()(organisation_json_ld, "network")
    organisation = json.loads(text.html)
    assert organisation["@id"] == "https://example.org/organisations/network/"
    assert organisation["sameAs"] == "https://network.example.org/"
