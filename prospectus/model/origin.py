"""Where a value was written. Its position is asked only when there is something to tell: `need(place, ...)`."""

from prospectus.read.origin import Origin

__all__ = ["Origin"]
