"""Links to key dates: `[](date:leaders/closes)` prints the date, and words are checked against it."""

from xml.etree.ElementTree import Element

from prospectus.base.need import Need
from prospectus.prose.findings import Teller


def fill(need: Need, teller: Teller, element: Element, reference: str) -> None:
    """Make a link to a key date the date itself, in place."""
    raise NotImplementedError
