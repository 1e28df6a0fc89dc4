"""`when`: tell an editor what a text means as a date."""

import sys

from prospectus.commands.call import ERRORS_IN_CONTENT, GOOD, Call
from prospectus.commands.request import site_setting
from prospectus.dates.describe import described, explained, reading_of


def run(call: Call) -> int:
    """Print what the text means, or what is wrong with it and what to write; 1 where it means nothing."""
    text, year, site = call.options.text, call.options.year, site_setting(call)
    zone, calendar = call.options.zone or site.timezone, site.calendar
    tell = described if call.format == "json" else explained
    told = tell(text, year=year, zone=zone, calendar=calendar)
    sys.stdout.write(f"{told}\n".replace("\u00a0", " " if call.format != "json" else "\u00a0"))
    return GOOD if reading_of(text, year=year, zone=zone, calendar=calendar).when else ERRORS_IN_CONTENT
