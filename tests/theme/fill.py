"""Pages made by the theme's templates from views that were made up."""

from collections.abc import Mapping
from typing import Final

from prospectus.base.words.interface_en import ENGLISH_INTERFACE
from prospectus.render.templates import Sources, fill
from tests.theme.site import ROOT

SOURCES: Final[Sources] = tuple(
    (path.relative_to(ROOT / "templates").as_posix(), path.read_text(encoding="utf-8"))
    for path in sorted((ROOT / "templates").rglob("*.html"))
)


def render(name: str, variables: Mapping[str, object]) -> str:
    """The HTML of the page template `name`, its internal links still `site:/…`."""
    return fill(SOURCES, f"pages/{name}.html", {**variables, "words": ENGLISH_INTERFACE})
