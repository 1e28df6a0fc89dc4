"""Jinja templates: their static closure, and a text made of one of them and a view."""

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from prospectus.base.need import Need, file
from prospectus.plan.views.link import Html
from prospectus.render.template_fault import missing_template

if TYPE_CHECKING:
    from types import CodeType

    from jinja2 import Environment

Sources = tuple[tuple[str, str], ...]

_HEADING: Final = re.compile(r"(</?h)([2-6])\b")
_FIRST: Final = 2
_LAST: Final = 6
_REFERENCE: Final = re.compile(r'\{%-?\s*(?:extends|include|import|from)\s+"([^"]+)"')


def template_source(need: Need, name: str) -> str:
    """The text of one template; the site's own file is taken before the theme's. A missing one is told, and empty."""
    found = need(file, f"templates/{name}")
    if found is None:
        need.tell(missing_template(name))
        return ""
    return found.decode(errors="replace")


def closure(need: Need, name: str) -> Sources:
    """A template and all that it extends, includes and imports, by name: everything that can change its output."""
    sources: dict[str, str] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in sources:
            sources[current] = need(template_source, current)
            waiting.extend(_REFERENCE.findall(sources[current]))
    return tuple(sorted(sources.items()))


def fill(sources: Sources, name: str, variables: Mapping[str, object]) -> str:
    """The text that the template `name` makes of its variables. Everything that is not `Html` is escaped."""
    return _environment(sources).get_template(name).render(variables)


def headings_from(html: Html, level: int) -> Html:
    """Prose, whose first headings are `h2`, with its first headings at `level`, for a place further down a page."""
    deeper = level - _FIRST
    if not deeper:
        return html
    return Html(_HEADING.sub(lambda found: f"{found[1]}{min(int(found[2]) + deeper, _LAST)}", html.html))


def escaped(value: Any) -> str:  # noqa: ANN401  # whatever stands between the braces
    """A value as a template prints it: what `markupsafe.escape` says, but as plain text, which is made much faster."""
    if type(value) is str:
        text = value.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")
        return text.replace("'", "&#39;").replace('"', "&#34;")
    found: str = value.__html__() if hasattr(value, "__html__") else escaped(str(value))
    return found


@cache
def _environment(sources: Sources) -> "Environment":
    from jinja2 import Environment, StrictUndefined, Template, TemplateNotFound

    known = dict(sources)
    ready: dict[str, Template] = {}

    class Theme(Environment):
        """Looks a template up by its name alone: nothing of a theme changes while it is used."""

        def get_template(self, name: Any, *_: object) -> Template:  # noqa: ANN401  # Jinja also takes a template here
            if name not in ready:
                if name not in known:
                    raise TemplateNotFound(name)
                ready[name] = Template.from_code(self, _code(name, known[name]), self.globals)
                ready[name].root_render_func.__globals__["escape"] = escaped
            return ready[name]

    environment = Theme(undefined=StrictUndefined, autoescape=True)
    environment.filters["headings_from"] = headings_from
    return environment


@cache
def _code(name: str, source: str) -> "CodeType":
    """A template, compiled once, since layouts and parts belong to the closures of many pages."""
    from jinja2 import Environment

    compiler = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    compiler.filters["headings_from"] = headings_from
    return compiler.compile(source, name, f"templates/{name}")
