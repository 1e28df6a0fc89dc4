"""The frame of a programme's pages."""

from msgspec.structs import replace

from prospectus.base.need import Need
from prospectus.model.addresses import PROGRAMMES, programme_address
from prospectus.model.programmes import edition
from prospectus.plan.card_images import card_address
from prospectus.plan.frame import About, contact, frame
from prospectus.plan.hub import programme_title
from prospectus.plan.programme_json_ld import programme_json_ld
from prospectus.plan.views.frame import Frame
from prospectus.plan.views.link import Link, internal
from prospectus.plan.words import words


def programme_frame(need: Need, programme: str, address: str, name: str) -> Frame:
    """The frame of the programme's page at `address`, called `name`; without a name, of the overview."""
    title = programme_title(need, programme)
    parent = Link(words(need).interface.programmes, internal(PROGRAMMES))
    own = Link(title, internal(programme_address(programme)))
    shown = need(edition, programme, "")
    around = frame(
        need,
        About(
            address=address,
            heading=name or title,
            description=shown.summary if not name else f"{name}: {shown.summary}",
            caption=title if name else "",
            breadcrumbs=(parent, own) if name else (parent,),
            card=card_address(need, programme),
            json_ld=() if name else programme_json_ld(need, programme),
        ),
    )
    return replace(around, contact=contact(shown.contact)) if shown.contact else around
