"""The last word on HTML: an allow-list, applied by nh3 (ammonia, html5ever) to everything that Markdown makes."""

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from prospectus.prose import raw_html

if TYPE_CHECKING:
    from nh3 import Cleaner

ELEMENTS: Final = raw_html.ELEMENTS.union(
    ("a", "caption", "h2", "h3", "h4", "h5", "h6", "img", "table", "tbody", "td", "th", "thead", "tr")
)
"""Every element that a text can have."""
SCHEMES: Final = frozenset({"http", "https", "mailto", "tel", "site"})
"""Every kind of address. `site` is ours: it stands for the site's own root, and authors cannot type it."""
DEPTH: Final = 100
"""The most elements inside each other."""

_TAG: Final = re.compile(r"<(/?)([a-z][a-z0-9]*)")
WHOLE_TAG: Final = re.compile(r"(<[^<>\"]*(?:\"[^\"]*\"[^<>\"]*)*>)")
"""A tag in sanitised HTML; splitting by it gives text and tags in turn."""
_OURS: Final = '="site:'
_OUR_TAGS: Final = (f"<a href{_OURS}", f"<img src{_OURS}")
"""How our links usually begin; neither can stand in text, which has no `<`, nor in an attribute, which has no `"`."""


def sanitise(html: str) -> str:
    """The HTML with nothing in it but what is on the lists, well formed. Text that looks like our links is escaped."""
    clean = _cleaner().clean(html)
    if clean.count(_OURS) == sum(map(clean.count, _OUR_TAGS)):
        return clean
    parts = WHOLE_TAG.split(clean)
    return "".join(part if at % 2 else part.replace(_OURS, "=&quot;site:") for at, part in enumerate(parts))


def too_deep(html: str) -> bool:
    """Whether more elements stand open inside each other than a parser should be asked to hold. Linear."""
    depth = 0
    for found in _TAG.finditer(html):
        if found[2] not in raw_html.VOID and found[2] != "img":
            depth = max(0, depth - 1) if found[1] else depth + 1
            if depth > DEPTH:
                return True
    return False


@cache
def _cleaner() -> "Cleaner":
    from nh3 import Cleaner

    headings = {f"h{level}": {"id"} for level in range(2, 7)}
    aligned = {"align-left", "align-center", "align-right"}
    return Cleaner(
        tags=set(ELEMENTS),
        clean_content_tags=set(raw_html.SWALLOWED),
        attributes=headings
        | {
            "*": {"lang", "dir"},
            "a": {"href", "title", "aria-label"},
            "abbr": {"title"},
            "caption": {"id"},
            "details": {"open"},
            "dfn": {"title"},
            "div": {"aria-label", "aria-labelledby"},
            "img": {"src", "alt", "title"},
            "li": {"id"},
            "ol": {"start"},
            "sup": {"id"},
            "time": {"datetime"},
        },
        tag_attribute_values={"div": {"role": {"region"}, "tabindex": {"0"}}, "th": {"scope": {"col"}}},
        allowed_classes={
            "a": {"footnote-ref", "footnote-backref"},
            "div": {"table-scroll", "admonition", "note", "important", "warning", "footnote"},
            "p": {"admonition-title"},
            "td": aligned,
            "th": aligned,
        },
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
