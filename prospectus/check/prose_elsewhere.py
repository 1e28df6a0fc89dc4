"""N-PROSE-ELSEWHERE: a date stands in the text of a programme and nowhere in its key dates.

Calendars, feeds and the page of key dates know only what stands in the key dates. If it happens in the programme, write
it there too. A date that is no step of the programme stands under `ignore_dates`.

FAIL content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
    ---
    There is a welcome lunch in London on 12 July 2017.
PASS content/programmes/leaders.md
    ---
    title: Leaders
    summary: A year with the laboratories.
    key_dates:
      - closes: 26 April 2017
      - what: Welcome lunch
        kind: event
        when: 12 July 2017
    ---
    There is a welcome lunch in London on 12 July 2017.
"""

from collections.abc import Iterator
from typing import Final

from prospectus.base.need import Need
from prospectus.check.finding import Finding
from prospectus.check.item import Item
from prospectus.check.said_words import IGNORE, finding, of_verdict, plain, shown

CODES: Final = ("N-PROSE-ELSEWHERE",)


def check(_need: Need, item: Item) -> Iterator[Finding]:
    """Dates of a programme stand in its key dates."""
    for said in of_verdict(item, "elsewhere"):
        if said.when:
            message = f"“{plain(said)}” is not one of the key dates"
            hint = f"add it to key_dates: when: {shown(said.when, item.words)}   ({IGNORE.format(text=plain(said))})"
            yield finding(said, CODES[0], message, hint)
