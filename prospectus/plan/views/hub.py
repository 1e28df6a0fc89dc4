"""What all pages of one programme share: its contents list, its status, previous and next."""

from msgspec import Struct

from prospectus.plan.views.link import Link
from prospectus.plan.views.status import StatusLine


class Hub(Struct, frozen=True):
    """The programme around one of its pages. `contents` is empty where the programme has one page only."""

    title: str
    href: str
    status: tuple[StatusLine, ...]
    contents: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    print_page: Link | None
