"""Markdown fields as HTML for templates."""

from prospectus.base.need import Need
from prospectus.model.markdown import Markdown
from prospectus.plan.views.link import Html
from prospectus.prose.document import document

NOTHING = Html("")


def html(need: Need, markdown: Markdown | None) -> Html:
    """The HTML of a Markdown text; nothing where there is none."""
    return Html(need(document, markdown).html) if markdown and markdown.text else NOTHING


def htmls(need: Need, texts: tuple[Markdown, ...]) -> tuple[Html, ...]:
    """The HTML of several Markdown texts."""
    return tuple(html(need, text) for text in texts)
