"""A fact: a label and what it says."""

from typing import Annotated

from pydantic import Field

from prospectus.model.when import WhenText
from prospectus.read.schema import content
from prospectus.read.typed import Entries, Items
from prospectus.read.written import ShortForm


@content
class Fact:
    """A line of “at a glance”."""

    label: str = Field(min_length=1, description="What the fact is about, such as Members.")
    value: str = Field(min_length=1, description="What it is, such as 150,752.")
    as_of: WhenText | None = Field(default=None, description="When that was so.")


def _listed(value: object) -> object:
    if isinstance(value, Entries) and not value.keys() & {"label", "value"}:
        return [_fact(value, key) for key in value]
    if isinstance(value, Items):
        return [_fact(item, next(iter(item))) if _is_short(item) else item for item in value]
    return value


def _is_short(item: object) -> bool:
    return isinstance(item, Entries) and len(item) == 1 and not item.keys() & {"label", "value", "as_of"}


def _fact(item: Entries, key: str) -> Entries:
    return Entries({"label": item.labels.get(key, key), "value": item[key]}, item.origin)


Facts = Annotated[tuple[Fact, ...], ShortForm(_listed, ("object", "array"))]
"""Facts; `- Members: 150,752` is short for a label and a value."""
