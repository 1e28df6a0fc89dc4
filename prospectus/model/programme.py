"""A programme, or one round of it: what it offers, to whom, and when."""

from pydantic import Field

from prospectus.config.contact import Asking
from prospectus.model.acceptance import Accepted
from prospectus.model.apply import WayToApply
from prospectus.model.document import Documents
from prospectus.model.early_adopters import EarlyAdopters
from prospectus.model.fact import Facts
from prospectus.model.faq import Faqs
from prospectus.model.image import Picture
from prospectus.model.key_date import KeyDates
from prospectus.model.link import Links
from prospectus.model.markdown import Markdown, MarkdownText, MarkdownTexts
from prospectus.model.organisation_ref import Bodies
from prospectus.model.origin import Origin
from prospectus.model.outcome import Outcome
from prospectus.model.partner import Partners
from prospectus.model.person import People
from prospectus.model.selection import HowWeChoose
from prospectus.model.status_override import SetStatus
from prospectus.model.update import Updates
from prospectus.model.who_can_apply import WhoCanApply
from prospectus.read.scalars import Day, Period, Texts, Truth, Whole
from prospectus.read.schema import content, made


@content
class Introduction:
    """What comes before the list of a section; `section` is the word of its file, such as `key-dates`."""

    section: str
    text: MarkdownText


@content
class Programme:
    """A programme as it is shown, or one round of it (`round` is then the name of its folder).

    `own_pages` names the sections that stand in a file of their own, in the order in which they are read;
    `further` the ids of the programme's further pages, in order; `introductions` what comes before the lists.
    """

    id: str = made("", "The name of its folder or file.")
    round: str = made("", "The round that is shown; empty where the programme has none.")
    round_title: str = made("", "What the round is called; empty where there is none.")
    title: str = Field(min_length=1, description="The programme's name, at most 65 characters.")
    summary: str = Field(min_length=1, description="What it is and for whom, in a sentence of at most 160 characters.")
    official_name: str = Field(default="", description="The full name, where the title is shorter.")
    tagline: str = Field(default="", description="A few words under the title.")
    who_for: str = Field(default="", description="Who it is for, in at most 120 characters.")
    run_by: Bodies = Field(default=(), description="Who runs it, by id or name; else the site's organisation.")
    partners: Partners = Field(default=(), description="Who takes part, and in which role.")
    places: str = Field(default="", description="How many places there are, such as up to 4.")
    lasts: str = Field(default="", description="How long it lasts, such as 12 months.")
    time_commitment: str = Field(default="", description="How much time it takes.")
    costs: str = Field(default="", description="What it costs those who take part.")
    funding: str = Field(default="", description="What is paid for.")
    facts: Facts = Field(default=(), description="Further facts for “at a glance”.")
    what_you_get: MarkdownTexts = Field(default=(), description="What the programme offers, one thing an item.")
    what_you_get_text: MarkdownText | None = made(None, "The body of what-you-get.md.")
    apply: WayToApply | None = Field(default=None, description="How to apply: an address, or more about it.")
    contact: Asking | None = Field(default=None, description="Whom to ask.")
    people: People = Field(default=(), description="People, with their job titles.")
    links: Links = Field(default=(), description="Links to more about it.")
    documents: Documents = Field(default=(), description="Files to download.")
    topics: Texts = Field(default=(), description="What it is about: the ids of topics in site_config.yaml.")
    region: str = Field(default="", description="Where it takes place: the id of a region in site_config.yaml.")
    status: SetStatus | None = Field(default=None, description="A status in place of the one that the dates give.")
    owner: str = Field(default="", description="Who looks after the page.")
    reviewed: Day | None = Field(default=None, description="When somebody last made sure that it is right.")
    review_in: Period = Field(default="", description="How soon to look again, such as 6 months.")
    show_from: Day | None = Field(default=None, description="The first day on which it is published.")
    hide_from: Day | None = Field(default=None, description="The first day on which it is no longer published.")
    former_titles: Texts = Field(default=(), description="Names that it had before.")
    redirect_from: Texts = Field(default=(), description="Addresses at which it stood before.")
    gone: Texts = Field(default=(), description="Addresses that are given up for good.")
    image: Picture | None = Field(default=None, description="A picture.")
    order: Whole | None = Field(
        default=None, description="Its place among programmes; without it, after them by title."
    )
    draft: Truth = Field(default=False, description="yes, while it is not to be published.")
    accept: Accepted = Field(default=(), description="Findings that are right as they are, and why.")
    ignore_dates: Texts = Field(default=(), description="Dates in the text that are meant as they are.")
    round_word: str = Field(default="round", description="What a round is called, such as cohort or call.")
    outcome: Outcome | None = Field(default=None, description="What came of a round.")
    year: Whole | None = Field(default=None, description="The year of the key dates, where they do not name it.")
    key_dates: KeyDates = Field(default=(), description="The key dates.")
    who_can_apply: WhoCanApply | None = Field(default=None, description="Who can apply.")
    selection: HowWeChoose | None = Field(default=None, description="How applicants are chosen.")
    early_adopters: EarlyAdopters | None = Field(default=None, description="The sites that go first, and what they do.")
    fold_answers: Truth = Field(default=False, description="yes, if answers are to open when a question is chosen.")
    faqs: Faqs = Field(default=(), description="Questions that people ask.")
    updates: Updates = Field(default=(), description="What changed, and when.")
    introductions: tuple[Introduction, ...] = made((), "What comes before the lists of sections.")
    own_pages: tuple[str, ...] = made((), "The sections that have a page of their own.")
    further: tuple[str, ...] = made((), "The ids of further pages.")
    body: MarkdownText = made(Markdown(), "The text under the front matter.")
    origin: Origin = made(Origin(), "The file with its front matter.")


def introduction(programme: Programme, section: str) -> Markdown | None:
    """What comes before the list of a section, such as `key-dates`; `None` where there is nothing."""
    return next((known.text for known in programme.introductions if known.section == section), None)
