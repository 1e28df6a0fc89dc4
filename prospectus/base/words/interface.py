"""The words of the interface: everything a page says that no editor wrote."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class InterfaceWords:
    """Interface words in one language. `{…}` marks a place that is filled with `str.format`."""

    # around every page
    skip_to_content: str
    skip_to_navigation: str
    main_navigation: str
    breadcrumb: str
    home: str
    contact: str
    email: str
    phone: str
    address: str
    licence: str
    published_by: str
    # programmes
    programmes: str
    open_now: str
    opening_soon: str
    other_programmes: str
    all_programmes: str
    programme_lists: str
    run_by: str
    for_whom: str
    status: str
    topic: str
    region: str
    page_number: str
    previous: str
    next: str
    sequence: str
    in_this_programme: str
    overview: str
    official_name: str
    who_can_apply: str
    what_you_get: str
    key_dates: str
    selection: str
    how_to_apply: str
    partners: str
    early_adopters: str
    faqs: str
    updates: str
    print_page: str
    print_note: str
    apply: str
    at_a_glance: str
    places: str
    lasts: str
    time_commitment: str
    costs: str
    funding: str
    next_date: str
    next_dates: str
    latest_update: str
    outcome: str
    earlier_rounds: str
    people: str
    links: str
    documents: str
    files: str
    # who can apply, selection, how to apply
    essential: str
    desirable: str
    excluded: str
    steps: str
    criteria: str
    decided_by: str
    feedback: str
    what_you_need: str
    help: str
    privacy: str
    not_open: str
    apply_by_post: str
    apply_by_email: str
    required: str
    choose: str
    send: str
    controller: str
    purpose: str
    keep_for: str
    shared_with: str
    more_on_privacy: str
    # partners and organisations
    organisations: str
    members: str
    part_of: str
    member_of: str
    parts: str
    former_names: str
    visit: str
    website: str
    short_name: str
    kind: str
    takes_part_in: str
    organisation_kinds: tuple[tuple[str, str], ...]
    # early adopters
    sites: str
    lead: str
    since: str
    roles: str
    totals: str
    number: str
    # dates
    date: str
    what_happens: str
    where: str
    online: str
    programme: str
    next_key_date: str
    no_date_ahead: str
    dates_ahead: str
    past_dates: str
    by_year: str
    by_month: str
    calendar_of: str
    timeline_of: str
    timeline_summary: str
    timeline_legend: str
    subscribe: str
    download: str
    as_data: str
    add_to_calendar: str
    not_in_calendar_one: str
    not_in_calendar_many: str
    dates_of_month: str
    to_be_confirmed: str
    provisional: str
    postponed: str
    cancelled: str
    moved_from: str
    passed: str
    in_progress: str
    was_expected: str
    yearly: str
    week_of: str
    # updates, polls, other pages
    subscribe_updates: str
    all_updates: str
    poll: str
    polls: str
    answers: str
    votes: str
    share: str
    asked: str
    who_was_asked: str
    vote: str
    no_results: str
    total_votes: str
    as_of: str
    facts: str
    conformance: str
    conformance_full: str
    conformance_partial: str
    conformance_not: str
    conformance_not_assessed: str
    tested_on: str
    tested_how: str
    known_issues: str
    reviewed_on: str
    not_found: str
    not_found_text: str
    image_credit: str


ENGLISH_INTERFACE: Final = InterfaceWords(
    skip_to_content="Skip to content",
    skip_to_navigation="Skip to navigation",
    main_navigation="Main",
    breadcrumb="You are here",
    home="Home",
    contact="Contact",
    email="Email",
    phone="Phone",
    address="Address",
    licence="Licence",
    published_by="Published by {organisation}",
    programmes="Programmes",
    open_now="Open for applications",
    opening_soon="Opening soon",
    other_programmes="Other programmes",
    all_programmes="All programmes",
    programme_lists="Lists of programmes",
    run_by="Run by",
    for_whom="For",
    status="Status",
    topic="Topic",
    region="Region",
    page_number="Page {number} of {count}",
    previous="Previous",
    next="Next",
    sequence="Previous and next",
    in_this_programme="In this programme",
    overview="Overview",
    official_name="The full name of the programme is {name}.",
    who_can_apply="Who can apply",
    what_you_get="What you get",
    key_dates="Key dates",
    selection="How we choose",
    how_to_apply="How to apply",
    partners="Partners",
    early_adopters="Early adopters",
    faqs="Frequently asked questions",
    updates="Updates",
    print_page="Everything on one page",
    print_note="Everything about this programme on one page, for paper and for saving.",
    apply="Apply",
    at_a_glance="At a glance",
    places="Places",
    lasts="Lasts",
    time_commitment="Your time",
    costs="Costs",
    funding="Funding",
    next_date="Next date",
    next_dates="Next dates",
    latest_update="Latest update",
    outcome="Who was chosen",
    earlier_rounds="Earlier rounds",
    people="People",
    links="Related links",
    documents="Documents",
    files="Files",
    essential="You must have",
    desirable="It helps if you have",
    excluded="You cannot apply if",
    steps="Steps",
    criteria="What we look for",
    decided_by="Decided by: {who}",
    feedback="Feedback",
    what_you_need="What you need",
    help="Help with applying",
    privacy="Privacy",
    not_open="Applications are not open now.",
    apply_by_post="By post",
    apply_by_email="By email",
    required="required",
    choose="Choose one",
    send="Send",
    controller="Who is responsible for your data",
    purpose="What it is used for",
    keep_for="How long it is kept",
    shared_with="Who else sees it",
    more_on_privacy="More about your privacy",
    organisations="Organisations",
    members="Members",
    part_of="Part of",
    member_of="Member of",
    parts="Parts",
    former_names="Formerly",
    visit="Visit the website of {name}",
    website="Website",
    short_name="Short name",
    kind="Kind",
    takes_part_in="Programmes",
    organisation_kinds=(
        ("nhs-body", "NHS body"),
        ("government-department", "Government department"),
        ("institute", "Institute"),
        ("charity", "Charity"),
        ("company", "Company"),
        ("university", "University"),
        ("network", "Network"),
    ),
    sites="Sites",
    lead="Lead",
    since="Since",
    roles="What the sites do",
    totals="In total",
    number="Number",
    date="Date",
    what_happens="What happens",
    where="Where",
    online="Online",
    programme="Programme",
    next_key_date="Next: {what}, {date}.",
    no_date_ahead="No key date is ahead.",
    dates_ahead="Dates ahead",
    past_dates="Past dates",
    by_year="By year",
    by_month="By month",
    calendar_of="Key dates in {when}",
    timeline_of="{year} at a glance",
    timeline_summary="Key dates of {year} along the months of the year. The list of dates on this page says the same.",
    timeline_legend="Solid: on that day. Hatched: some time in that period.",
    subscribe="Subscribe to these dates",
    download="Download the dates (.ics)",
    as_data="The same dates as data:",
    add_to_calendar="Add to calendar",
    not_in_calendar_one="One date is not fixed enough for a calendar and stands only on this page.",
    not_in_calendar_many="{count} dates are not fixed enough for a calendar and stand only on this page.",
    dates_of_month="Dates of this month",
    to_be_confirmed="Date to be confirmed",
    provisional="Provisional",
    postponed="Postponed",
    cancelled="Cancelled",
    moved_from="Moved from {date}",
    passed="Passed",
    in_progress="Under way",
    was_expected="Was expected",
    yearly="Every year",
    week_of="Week of",
    subscribe_updates="Follow updates (feed)",
    all_updates="All updates",
    poll="Poll",
    polls="Polls",
    answers="Answers",
    votes="Votes",
    share="Share",
    asked="Asked",
    who_was_asked="Who was asked",
    vote="Vote",
    no_results="No results have been published.",
    total_votes="{count} votes",
    as_of="as of {date}",
    facts="In figures",
    conformance="How accessible this site is",
    conformance_full="This site fully meets level AA of the Web Content Accessibility Guidelines, version 2.2.",
    conformance_partial="This site partly meets level AA of the Web Content Accessibility Guidelines, version 2.2.",
    conformance_not="This site does not yet meet level AA of the Web Content Accessibility Guidelines, version 2.2.",
    conformance_not_assessed=(
        "It has not yet been assessed whether this site meets the Web Content Accessibility Guidelines, version 2.2."
    ),
    tested_on="Tested on {date}",
    tested_how="How it was tested",
    known_issues="What does not work well yet",
    reviewed_on="This statement was last reviewed on {date}.",
    not_found="Page not found",
    not_found_text="There is no page at this address. It may have moved. Try one of these:",
    image_credit="Image: {credit}",
)
