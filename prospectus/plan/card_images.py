"""Where the pictures stand that other sites show when they link to a page (Open Graph)."""

import string
from typing import Final

from prospectus.base.need import Need
from prospectus.config import config
from prospectus.model.addresses import programme_address
from prospectus.plan.hub import programme_title
from prospectus.plan.organisations import site_organisation

SITE_CARD: Final = "/card.png"

# The font that is always at hand has these letters and no others; a name is never misspelt to fit it.
_LETTERS: Final = frozenset(string.ascii_letters + string.digits + string.punctuation + " ‘’“”…")
_ALIKE: Final = str.maketrans({"\u00a0": " ", "\u2011": "-", "–": "-", "—": "-"})


def card_address(need: Need, programme: str) -> str:
    """The address of the card of a programme; that of the site for none, or where the title cannot be drawn."""
    if programme and card_lines(need, programme):
        return programme_address(programme) + "card.png"
    return SITE_CARD if card_lines(need, "") else ""


def card_lines(need: Need, programme: str) -> tuple[str, ...]:
    """What a card says: its title, and below it the site or who runs that; empty where there is no such card."""
    site = need(config)
    told = (programme_title(need, programme), site.name) if programme else (site.name, site_organisation(need))
    lines = tuple(text.translate(_ALIKE) for text in told)
    return lines if site.cards and _LETTERS.issuperset("".join(lines)) else ()
