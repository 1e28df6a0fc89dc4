"""Pages: a view, a template, and links made relative."""

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.plan.pages import Page, pages, view
from prospectus.render.links import absolute_links, internal_links, relative_links
from prospectus.render.output import Output, path_of
from prospectus.render.templates import closure, fill

FORMAT = "html"


def outputs(need: Need) -> tuple[Output, ...]:
    """One file for each page."""
    return tuple(Output(path_of(page.address), FORMAT, (page.address, page.template, *page.arguments)) for page in need(pages))
