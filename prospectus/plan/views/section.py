"""The sections of a programme, each shown on its own page, on the overview, on the print page and for past rounds."""

from msgspec import Struct

from prospectus.plan.views.agenda import AgendaRoute
from prospectus.plan.views.date import DateText
from prospectus.plan.views.link import Html, Link
from prospectus.plan.views.people import ImageView, PersonView
from prospectus.plan.views.timeline import Timeline


class WhoCanApply(Struct, frozen=True):
    """Who can apply: what one must have, what helps, and who is excluded."""

    intro: Html
    essential: tuple[Html, ...]
    desirable: tuple[Html, ...]
    excluded: tuple[Html, ...]
    note: Html


class WhatYouGet(Struct, frozen=True):
    """What the programme offers: a text, or a list."""

    items: tuple[Html, ...]
    body: Html


class SelectionStep(Struct, frozen=True):
    """One step of the selection, with its date where it has one."""

    title: str
    text: Html
    date: DateText | None
    decided_by: str


class Criterion(Struct, frozen=True):
    """One criterion; `weight` is a percentage in words, or empty."""

    name: str
    text: Html
    weight: str


class Selection(Struct, frozen=True):
    """How applicants are chosen."""

    intro: Html
    steps: tuple[SelectionStep, ...]
    criteria: tuple[Criterion, ...]
    feedback: Html


class HowToApply(Struct, frozen=True):
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


class FormField(Struct, frozen=True):
    """One question of a form; `type` is an HTML input type, `textarea` or `select`; radio buttons have `options`."""

    id: str
    name: str
    label: str
    type: str
    required: bool
    autocomplete: str
    hint: str
    options: tuple[str, ...]


class FormView(Struct, frozen=True):
    """A form and its privacy notice, as pairs of label and text. `action` is an https or a mailto address."""

    heading: str
    intro: Html
    action: str
    fields: tuple[FormField, ...]
    submit: str
    privacy: tuple[tuple[str, str], ...]
    privacy_text: Html
    privacy_link: Link | None


class Partner(Struct, frozen=True):
    """An organisation that takes part, what it does here, and the members through which it does it."""

    name: str
    href: str
    logo: ImageView | None
    summary: Html
    role: Html
    parts: "tuple[Partner, ...]"


class Partners(Struct, frozen=True):
    """The partners, those that belong to another under it."""

    intro: Html
    partners: tuple[Partner, ...]


class AdopterSite(Struct, frozen=True):
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


class RoleGroup(Struct, frozen=True):
    """A group of things that the sites do."""

    anchor: str
    heading: str
    intro: Html
    items: tuple[Html, ...]


class EarlyAdopters(Struct, frozen=True):
    """The sites, their totals, and their roles."""

    intro: Html
    sites: tuple[AdopterSite, ...]
    totals: tuple[tuple[str, str], ...]
    roles: tuple[RoleGroup, ...]


class Question(Struct, frozen=True):
    """A question that people ask and its answer; `see` leads to the place that answers it."""

    anchor: str
    question: str
    answer: Html
    see: Link | None


class Faqs(Struct, frozen=True):
    """The questions; `folded` is true where the editor asked for details that open."""

    intro: Html
    folded: bool
    questions: tuple[Question, ...]


class UpdateView(Struct, frozen=True):
    """One update: when, and what changed. `programme` is there in lists over the whole site."""

    anchor: str
    on: DateText
    note: str
    major: bool
    programme: Link | None


class Updates(Struct, frozen=True):
    """What changed, newest first."""

    intro: Html
    items: tuple[UpdateView, ...]
    feed: Link | None


class KeyDates(Struct, frozen=True):
    """The dates of one programme: what comes next, what is ahead, what has passed, and how to keep up with them."""

    intro: Html
    next: str
    ahead: tuple[AgendaRoute, ...]
    past: tuple[AgendaRoute, ...]
    timelines: tuple[Timeline, ...]
    subscribe: Link | None
    download: Link | None
    not_in_calendar: str


class Sections(Struct, frozen=True):
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
