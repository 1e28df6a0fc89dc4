"""What you get."""

from prospectus.base.need import Need
from prospectus.model.programmes import edition
from prospectus.plan.html import html, htmls
from prospectus.plan.views.section import WhatYouGet


def what_you_get(need: Need, programme: str, round_id: str) -> WhatYouGet | None:
    """The section of one round; `None` where nothing is said."""
    told = need(edition, programme, round_id)
    if not told.what_you_get and told.what_you_get_text is None:
        return None
    return WhatYouGet(items=htmls(need, told.what_you_get), body=html(need, told.what_you_get_text))
