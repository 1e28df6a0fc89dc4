"""Every kind of file that editors write, with the content type that it is read into."""

from importlib import import_module
from typing import Any, Final

from msgspec import Struct

from prospectus.config.types import Config
from prospectus.model.apply import Apply
from prospectus.model.early_adopters import EarlyAdopters
from prospectus.model.kinds import CONTENT, KINDS, SECTIONS, Section
from prospectus.model.page import Home, Page
from prospectus.model.programme import Programme
from prospectus.model.selection import Selection
from prospectus.model.who_can_apply import WhoCanApply


class WrittenFile(Struct, frozen=True):
    """A kind of file: `name` for people, `path` with `<…>` where names vary, and its content type.

    `listed`: of the type's fields, the file holds the one under this key; next to it an intro and those of `beside`.
    `partial`: no field is required, since the rest is taken from elsewhere.
    """

    name: str
    path: str
    type: type[Any]
    listed: str = ""
    beside: tuple[str, ...] = ()
    partial: bool = False


_TYPES: Final = (
    ("who_can_apply", WhoCanApply),
    ("selection", Selection),
    ("apply", Apply),
    ("early_adopters", EarlyAdopters),
)


def written_files() -> tuple[WrittenFile, ...]:
    """Every kind of file, in the order in which an editor meets them."""
    folder = f"{CONTENT}/programmes/<programme>"
    kinds = {kind.name: _of_kind(kind.module, kind.type) for kind in KINDS}
    return (
        WrittenFile("Configuration", "site_config.yaml", Config),
        WrittenFile("Programme", f"{folder}/index.md", Programme),
        *(_of_section(section, folder) for section in SECTIONS),
        WrittenFile("Further page of a programme", f"{folder}/<page>.md", Page),
        WrittenFile("Round", f"{folder}/<round>/index.md", Programme, partial=True),
        WrittenFile("Organisation", f"{CONTENT}/organisations/<organisation>.md", kinds["organisation"]),
        WrittenFile("Poll", f"{CONTENT}/polls/<poll>.yaml", kinds["poll"]),
        WrittenFile("Form", f"{CONTENT}/forms/<form>.yaml", kinds["form"]),
        WrittenFile("Page", f"{CONTENT}/pages/<page>.md", Page),
        WrittenFile("Home page", f"{CONTENT}/index.md", Home),
    )


def _of_kind(module: str, name: str) -> type[Any]:
    found: type[Any] = getattr(import_module(f"prospectus.model.{module}"), name)
    return found


def _of_section(section: Section, folder: str) -> WrittenFile:
    path = f"{folder}/{section.name}{section.suffixes[0]}"
    name = section.name.replace("-", " ").capitalize()
    own = dict(_TYPES).get(section.key)
    if own is not None:
        return WrittenFile(name, path, own)
    return WrittenFile(name, path, Programme, listed=section.key, beside=section.beside)
