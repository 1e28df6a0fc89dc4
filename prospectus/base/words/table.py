"""All words of one language."""

from dataclasses import dataclass

from prospectus.base.words.dates import DateWords


@dataclass(frozen=True, slots=True)
class Words:
    """The table of one language. `dates` so far; status and interface words have a table of their own each."""

    dates: DateWords
