"""A file to its typed value, for the kinds of content that are one file each."""

from collections.abc import Mapping
from typing import TypeVar

from prospectus.base.need import Need
from prospectus.read.complaint import Complaint, softened, tell
from prospectus.read.conform import Asked, conform
from prospectus.read.located import Located, located
from prospectus.read.origin import Origin
from prospectus.read.typed import Entries
from prospectus.read.written import written

T = TypeVar("T")


def entries(path: str, found: Located) -> tuple[Entries, list[Complaint]]:
    """The fields of a file, and the complaint that there are none where YAML says something else."""
    value = written(found.front, path)
    if isinstance(value, Entries):
        return value, []
    empty = Entries({}, Origin(path))
    if value is None or found.broken:
        return empty, []
    message = "a file holds fields, and this begins with something else"
    hint = "write a name, a colon and a space before each value, such as title: …"
    return empty, [Complaint("E-YAML-FIELDS", message, hint, Origin(path), "start")]


def validated(need: Need, path: str, content: type[T], asked: Asked, context: object = None) -> tuple[T, Entries]:
    """The typed value of a file and its fields as they were written; everything wrong with them is told."""
    found = need(located, path)
    fields, complaints = entries(path, found)
    value, more = conform(content, fields, asked, context)
    # Where YAML could not be read, what seems to be missing may well be there.
    complaints += [each for each in more if not found.broken]
    tell(need, softened(complaints) if is_draft(fields) else complaints)
    return value, fields


def is_draft(fields: Mapping[str, object]) -> bool:
    """Whether the fields say `draft: yes`."""
    return str(fields.get("draft", "")).casefold() in ("yes", "true")
