"""What all pages of one programme share."""

from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.model.addresses import programme_address
from prospectus.model.programmes import outline
from prospectus.plan.contents import contents
from prospectus.plan.status import status_lines
from prospectus.plan.views.hub import Hub
from prospectus.plan.views.link import Link, internal
from prospectus.plan.words import words


def hub(need: Need, programme: str, address: str, round_id: str = "") -> Hub:
    """The programme around its page at `address`; the status is that of the round that the page shows."""
    listed = contents(need, programme)
    here = next((place for place, link in enumerate(listed) if link.href == internal(address)), -1)
    return Hub(
        title=programme_title(need, programme),
        href=internal(programme_address(programme)),
        status=status_lines(need, programme, round_id),
        contents=tuple(replace(link, current=place == here) for place, link in enumerate(listed)),
        previous=listed[here - 1] if here > 0 else None,
        next=listed[here + 1] if 0 <= here < len(listed) - 1 else None,
        print_page=Link(words(need).interface.print_page, internal(programme_address(programme, "print"))),
    )


def programme_title(need: Need, programme: str) -> str:
    """The name of a programme."""
    return need(outline, programme).title
