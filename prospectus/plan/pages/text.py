"""Pages of words: about, privacy, accessibility, contact; and the page for addresses where there is none."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.config.types import Accessibility
from prospectus.model.addresses import NOT_FOUND, page_address
from prospectus.model.pages import page
from prospectus.plan.dates import day_text
from prospectus.plan.frame import About, frame, site_frame
from prospectus.plan.html import html
from prospectus.plan.views.pages import AccessibilityStatement, NotFound, TextPage
from prospectus.plan.words import words


def text_page(need: Need, page_id: str) -> TextPage:
    """A page of words."""
    told = need(page, page_id)
    statement = need(config).accessibility if page_id == "accessibility" else None
    return TextPage(
        frame=frame(need, About(page_address(page_id), told.title, told.summary or told.title)),
        body=html(need, told.body),
        accessibility=_statement(need, statement) if statement else None,
        contact=page_id == "contact",
    )


def not_found(need: Need) -> NotFound:
    """What is shown where there is no page."""
    interface = words(need).interface
    same = need(site_frame)
    return NotFound(
        frame=frame(need, About(NOT_FOUND, interface.not_found, interface.not_found, noindex=True)),
        links=same.navigation,
    )


def _statement(need: Need, told: Accessibility) -> AccessibilityStatement:
    table = words(need)
    return AccessibilityStatement(
        status=getattr(table.interface, f"conformance_{told.status.replace('-', '_')}"),
        method=told.method,
        tested_on=day_text(told.tested_on, table) if told.tested_on else None,
        reviewed=day_text(told.reviewed, table) if told.reviewed else None,
        issues=told.issues,
    )
