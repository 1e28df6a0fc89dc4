"""The views of the page templates. `templates/pages/<name>.html` sees the fields of the class that `PAGES` names."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class PollOption:
    """One answer of a poll: its votes, and their share in words, both empty where no votes are known.

    `width` is the share as whole percent.
    """

    text: str
    votes: str
    share: str
    width: int


@dataclass(frozen=True, slots=True)
class PollView:
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


@dataclass(frozen=True, slots=True)
class Home:
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


@dataclass(frozen=True, slots=True)
class ProgrammeList:
    """A list of programmes; `filters` lead to the other lists, each group of them under its heading.

    `page` reads "Page 2 of 3", or is empty where there is only one.
    """

    frame: Frame
    groups: tuple[CardGroup, ...]
    filters: tuple[tuple[str, tuple[Link, ...]], ...]
    page: str
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class Overview:
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


@dataclass(frozen=True, slots=True)
class SectionPage:
    """One section of a programme on its own page; `section` names the one of `sections` that is shown.

    `questions` are those that also belong there.
    """

    frame: Frame
    hub: Hub
    section: str
    sections: Sections
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class FurtherPage:
    """A further page of a programme, with the questions that also belong there."""

    frame: Frame
    hub: Hub
    summary: str
    body: Html
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class WholeProgramme:
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


@dataclass(frozen=True, slots=True)
class OrganisationCard:
    """An organisation in a list."""

    name: str
    short_name: str
    href: str
    kind: str
    logo: ImageView | None
    summary: str
    members: "tuple[OrganisationCard, ...]"


@dataclass(frozen=True, slots=True)
class OrganisationList:
    """All organisations, members under the network that they belong to."""

    frame: Frame
    organisations: tuple[OrganisationCard, ...]


@dataclass(frozen=True, slots=True)
class OrganisationPage:
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


@dataclass(frozen=True, slots=True)
class Calendar:
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


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """All key dates of one year. Where they are very many, `grids` say how many, and `months` is empty."""

    frame: Frame
    timeline: Timeline | None
    months: tuple[AgendaMonth, ...]
    grids: tuple[Link, ...]
    previous: Link | None
    next: Link | None


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """One month: its grid, and its dates as a list."""

    frame: Frame
    grid: MonthGrid
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True)
class UpdateList:
    """What changed on the whole site, or in one programme."""

    frame: Frame
    updates: tuple[UpdateView, ...]
    feed: Link | None


@dataclass(frozen=True, slots=True)
class PollPage:
    """One poll."""

    frame: Frame
    poll: PollView


@dataclass(frozen=True, slots=True)
class AccessibilityStatement:
    """What the configuration says of the site's accessibility, and no more."""

    status: str
    method: str
    tested_on: DateText | None
    reviewed: DateText | None
    issues: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """A page of words: about, privacy, accessibility, contact."""

    frame: Frame
    body: Html
    accessibility: AccessibilityStatement | None
    contact: bool


@dataclass(frozen=True, slots=True)
class NotFound:
    """What is shown where there is no page."""

    frame: Frame
    links: tuple[Link, ...]
