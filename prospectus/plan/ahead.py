"""What lies ahead on the whole site."""

from typing import Final

from prospectus.base.need import Need
from prospectus.plan.agenda import is_past
from prospectus.plan.entries import Entry, entries

MOST: Final = 100


def ahead(need: Need) -> tuple[Entry, ...]:
    """The next hundred dates ahead, in order; those without a fixed date come last."""
    found = []
    for entry in need(entries):
        if not need(is_past, entry):
            found.append(entry)
            if len(found) == MOST:
                break
    return tuple(found)
