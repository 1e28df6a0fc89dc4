"""Pages: a view, a template, and links made relative."""

from typing import Final

from jinja2 import TemplateError

from prospectus.base.need import Need
from prospectus.base.words.languages import words_of
from prospectus.config import config
from prospectus.model.addresses import NOT_FOUND
from prospectus.plan.site_map import Page, pages
from prospectus.plan.view import view_of
from prospectus.render.links import absolute_links, relative_links
from prospectus.render.output import Output, path_of
from prospectus.render.template_fault import template_fault
from prospectus.render.templates import closure, fill

FORMAT: Final = "html"


def outputs(need: Need) -> tuple[Output, ...]:
    """One file for each page."""
    return tuple(
        Output(path_of(page.address), FORMAT, (page.address, page.template, *page.arguments)) for page in need(pages)
    )


def render(need: Need, output: Output) -> bytes:
    """The bytes of a page. Links of the page for missing addresses start at the site's own path."""
    address, template, *arguments = output.arguments
    html = _page(need, Page(address, template, tuple(arguments)))
    if address == NOT_FOUND:
        return absolute_links(html, base_path(need(config).base_url)).encode()
    return relative_links(html, address, files=need(config).links == "files").encode()


def _page(need: Need, page: Page) -> str:
    """A page whose internal links are still written `site:/…`."""
    view = view_of(need, page)
    variables = {name: getattr(view, name) for name in view.__struct_fields__}
    variables["words"] = words_of(need(config).language).interface
    name = f"pages/{page.template}.html"
    try:
        return fill(need(closure, name), name, variables)
    except TemplateError as fault:
        need.tell(template_fault(fault, name))
        return ""


def base_path(base_url: str) -> str:
    """The path of the site's address, without a slash at its end: empty where the site is at the root of its host."""
    return "/" + base_url.partition("://")[2].partition("/")[2].strip("/") if base_url.count("/") > _ROOT else ""


_ROOT: Final = 3
