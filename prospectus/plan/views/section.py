"""The sections of a programme, each shown on its own page, on the overview, on the print page and for past rounds."""

from dataclasses import dataclass

from prospectus.plan.views.agenda import AgendaRoute
from prospectus.plan.views.date import DateText
from prospectus.plan.views.link import Html, Link
from prospectus.plan.views.people import ImageView, PersonView
from prospectus.plan.views.timeline import Timeline


@dataclass(frozen=True, slots=True)
class WhoCanApply:
    """Who can apply: what one must have, what helps, and who is excluded."""

    intro: Html
    essential: tuple[Html, ...]
    desirable: tuple[Html, ...]
    excluded: tuple[Html, ...]
    note: Html


@dataclass(frozen=True, slots=True)
class WhatYouGet:
    """What the programme offers: a text, or a list."""

    items: tuple[Html, ...]
    body: Html


@dataclass(frozen=True, slots=True)
class SelectionStep:
    """One step of the selection, with its date where it has one."""

    title: str
    text: Html
    date: DateText | None
    decided_by: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion; `weight` is a percentage in words, or empty."""

    name: str
    text: Html
    weight: str


@dataclass(frozen=True, slots=True)
class Selection:
    """How applicants are chosen."""

    intro: Html
    steps: tuple[SelectionStep, ...]
    criteria: tuple[Criterion, ...]
    feedback: Html


@dataclass(frozen=True, slots=True)
class HowToApply:
    """How to apply. `action` is there only while one can apply; `closed` is the sentence for other times."""

    action: Link | None
    closed: str
    post: str
    email: str
    steps: tuple[Html, ...]
    what_you_need: tuple[Html, ...]
    help: Html
    privacy: Html
    form: "FormView | None"
    intro: Html
    body: Html


@dataclass(frozen=True, slots=True)
class FormField:
    """One question of a form; `type` is an HTML input type, `textarea` or `select`; radio buttons have `options`."""

    id: str
    name: str
    label: str
    type: str
    required: bool
    autocomplete: str
    hint: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormView:
    """A form and its privacy notice, as pairs of label and text. `action` is an https or a mailto address."""

    heading: str
    intro: Html
    action: str
    fields: tuple[FormField, ...]
    submit: str
    privacy: tuple[tuple[str, str], ...]
    privacy_text: Html
    privacy_link: Link | None


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that takes part, what it does here, and the members through which it does it."""

    name: str
    href: str
    logo: ImageView | None
    summary: Html
    role: Html
    parts: "tuple[Partner, ...]"


@dataclass(frozen=True, slots=True)
class Partners:
    """The partners, those that belong to another under it."""

    intro: Html
    partners: tuple[Partner, ...]


@dataclass(frozen=True, slots=True)
class AdopterSite:
    """An early adopter site: one or more bodies and who leads it."""

    anchor: str
    name: str
    organisations: tuple[Link, ...]
    lead: PersonView | None
    region: str
    since: str
    url: str
    summary: Html
    figures: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """A group of things that the sites do."""

    anchor: str
    heading: str
    intro: Html
    items: tuple[Html, ...]


@dataclass(frozen=True, slots=True)
class EarlyAdopters:
    """The sites, their totals, and their roles."""

    intro: Html
    sites: tuple[AdopterSite, ...]
    totals: tuple[tuple[str, str], ...]
    roles: tuple[RoleGroup, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A question that people ask and its answer; `see` leads to the place that answers it."""

    anchor: str
    question: str
    answer: Html
    see: Link | None


@dataclass(frozen=True, slots=True)
class Faqs:
    """The questions; `folded` is true where the editor asked for details that open."""

    intro: Html
    folded: bool
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class UpdateView:
    """One update: when, and what changed. `programme` is there in lists over the whole site."""

    anchor: str
    on: DateText
    note: str
    major: bool
    programme: Link | None


@dataclass(frozen=True, slots=True)
class Updates:
    """What changed, newest first."""

    intro: Html
    items: tuple[UpdateView, ...]
    feed: Link | None


@dataclass(frozen=True, slots=True)
class KeyDates:
    """The dates of one programme: what comes next, what is ahead, what has passed, and how to keep up with them."""

    intro: Html
    next: str
    ahead: tuple[AgendaRoute, ...]
    past: tuple[AgendaRoute, ...]
    timelines: tuple[Timeline, ...]
    subscribe: Link | None
    download: Link | None
    not_in_calendar: str


@dataclass(frozen=True, slots=True)
class Sections:
    """All sections of a programme, in their order; `None` where there is nothing."""

    who_can_apply: WhoCanApply | None
    what_you_get: WhatYouGet | None
    key_dates: KeyDates | None
    selection: Selection | None
    how_to_apply: HowToApply | None
    partners: Partners | None
    early_adopters: EarlyAdopters | None
    faqs: Faqs | None
    updates: Updates | None
