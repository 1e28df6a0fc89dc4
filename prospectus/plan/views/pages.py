"""The views of the page templates. `templates/pages/<name>.html` sees the fields of the class that `PAGES` names."""

from msgspec import Struct

from prospectus.plan.views.agenda import AgendaItem, AgendaMonth
from prospectus.plan.views.card import CardGroup
from prospectus.plan.views.date import DateText
from prospectus.plan.views.frame import Frame
from prospectus.plan.views.hub import Hub
from prospectus.plan.views.link import Html, Link
from prospectus.plan.views.month_grid import MonthGrid
from prospectus.plan.views.people import DocumentView, FactView, ImageView, PersonView
from prospectus.plan.views.section import Question, Sections, UpdateView
from prospectus.plan.views.timeline import Timeline


class PollOption(Struct, frozen=True):
    """One answer of a poll: its votes, and their share in words, both empty where no votes are known.

    `width` is the share as whole percent.
    """

    text: str
    votes: str
    share: str
    width: int


class PollView(Struct, frozen=True):
    """A poll: question and answers; results only where votes are known."""

    id: str
    question: str
    href: str
    options: tuple[PollOption, ...]
    asked: str
    who_was_asked: str
    total: str
    vote_url: str
    privacy: tuple[tuple[str, str], ...]
    privacy_text: Html
    privacy_link: Link | None


class Home(Struct, frozen=True):
    """The home page: what the site is, programmes by what one can do now, the next dates."""

    frame: Frame
    image: ImageView | None
    body: Html
    groups: tuple[CardGroup, ...]
    next_dates: tuple[AgendaItem, ...]
    calendar: Link | None
    all_programmes: Link | None
    facts: tuple[FactView, ...]
    polls: tuple[PollView, ...]


class ProgrammeList(Struct, frozen=True):
    """A list of programmes; `filters` lead to the other lists, each group of them under its heading.

    `page` reads "Page 2 of 3", or is empty where there is only one.
    """

    frame: Frame
    groups: tuple[CardGroup, ...]
    filters: tuple[tuple[str, tuple[Link, ...]], ...]
    page: str
    previous: Link | None
    next: Link | None


class Overview(Struct, frozen=True):
    """A programme's first page."""

    frame: Frame
    hub: Hub
    official_name: str
    tagline: str
    summary: str
    image: ImageView | None
    facts: tuple[FactView, ...]
    next_date: AgendaItem | None
    latest_update: UpdateView | None
    outcome: Html
    sections: Sections
    body: Html
    people: tuple[PersonView, ...]
    links: tuple[Link, ...]
    documents: tuple[DocumentView, ...]
    partners_in_brief: tuple[Link, ...]
    rounds_heading: str
    rounds: tuple[Link, ...]
    polls: tuple[PollView, ...]


class SectionPage(Struct, frozen=True):
    """One section of a programme on its own page; `section` names the one of `sections` that is shown.

    `questions` are those that also belong there.
    """

    frame: Frame
    hub: Hub
    section: str
    sections: Sections
    questions: tuple[Question, ...]


class FurtherPage(Struct, frozen=True):
    """A further page of a programme, with the questions that also belong there."""

    frame: Frame
    hub: Hub
    summary: str
    body: Html
    questions: tuple[Question, ...]


class WholeProgramme(Struct, frozen=True):
    """A programme on one page: for paper, or a past round."""

    frame: Frame
    hub: Hub
    summary: str
    facts: tuple[FactView, ...]
    outcome: Html
    body: Html
    sections: Sections
    further: tuple[tuple[str, Html], ...]
    people: tuple[PersonView, ...]
    links: tuple[Link, ...]
    documents: tuple[DocumentView, ...]


class OrganisationCard(Struct, frozen=True):
    """An organisation in a list."""

    name: str
    short_name: str
    href: str
    kind: str
    logo: ImageView | None
    summary: str
    members: "tuple[OrganisationCard, ...]"


class OrganisationList(Struct, frozen=True):
    """All organisations, members under the network that they belong to."""

    frame: Frame
    organisations: tuple[OrganisationCard, ...]


class OrganisationPage(Struct, frozen=True):
    """One organisation."""

    frame: Frame
    short_name: str
    kind: str
    url: str
    logo: ImageView | None
    former_names: str
    part_of: tuple[Link, ...]
    members: tuple[OrganisationCard, ...]
    member_of: tuple[Link, ...]
    parts: tuple[OrganisationCard, ...]
    people: tuple[PersonView, ...]
    links: tuple[Link, ...]
    body: Html
    programmes: CardGroup | None
    calendar: Link | None


class Calendar(Struct, frozen=True):
    """The key dates of the whole site: what comes next, the agenda, the years."""

    frame: Frame
    next: str
    months: tuple[AgendaMonth, ...]
    timeline: Timeline | None
    years: tuple[Link, ...]
    subscribe: Link | None
    download: Link | None
    data: tuple[Link, ...]
    not_in_calendar: str


class CalendarYear(Struct, frozen=True):
    """All key dates of one year. Where they are very many, `grids` say how many, and `months` is empty."""

    frame: Frame
    timeline: Timeline | None
    months: tuple[AgendaMonth, ...]
    grids: tuple[Link, ...]
    previous: Link | None
    next: Link | None


class CalendarMonth(Struct, frozen=True):
    """One month: its grid, and its dates as a list."""

    frame: Frame
    grid: MonthGrid
    items: tuple[AgendaItem, ...]


class UpdateList(Struct, frozen=True):
    """What changed on the whole site, or in one programme."""

    frame: Frame
    updates: tuple[UpdateView, ...]
    feed: Link | None


class PollPage(Struct, frozen=True):
    """One poll."""

    frame: Frame
    poll: PollView


class AccessibilityStatement(Struct, frozen=True):
    """What the configuration says of the site's accessibility, and no more."""

    status: str
    method: str
    tested_on: DateText | None
    reviewed: DateText | None
    issues: tuple[str, ...]


class TextPage(Struct, frozen=True):
    """A page of words: about, privacy, accessibility, contact."""

    frame: Frame
    body: Html
    accessibility: AccessibilityStatement | None
    contact: bool


class NotFound(Struct, frozen=True):
    """What is shown where there is no page."""

    frame: Frame
    links: tuple[Link, ...]
