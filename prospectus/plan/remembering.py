"""The next memory: what is published now laid over what was."""

from datetime import datetime

from prospectus.base.need import Need
from prospectus.dates.memory import Address, Memory, Present, remembered
from prospectus.model.programmes import programme_ids
from prospectus.plan.lasting import lasting_addresses
from prospectus.plan.memory import known, lasting, memory


def everything_known(need: Need) -> Memory:
    """What is remembered of everything that is published now, and all addresses."""
    parts = [need(known, programme) for programme in sorted(need(programme_ids))]
    return Memory(
        tuple(sorted((each for part in parts for each in part.dates), key=lambda each: each.subject)),
        tuple(sorted((each for part in parts for each in part.deadlines), key=lambda each: each.subject)),
        need(memory).addresses,
    )


def everything_present(need: Need) -> Present:
    """Everything that is published now and is to be remembered."""
    parts = [need(lasting, programme) for programme in need(programme_ids)]
    return Present(
        tuple(each for part in parts for each in part.dates),
        tuple(each for part in parts for each in part.deadlines),
        tuple(Address(address, title) for address, title in need(lasting_addresses)),
    )


def next_memory(need: Need, now: datetime) -> Memory:
    """The memory once everything that is published at an aware instant is in it. What is hidden now stays as it was."""
    whole, here = need(memory), need(everything_known)
    after = remembered(here, need(everything_present), now)
    dates = {each.subject: each for each in (*whole.dates, *after.dates)}
    shown = {each.subject for each in here.deadlines}
    deadlines = {each.subject: each for each in whole.deadlines if each.subject not in shown}
    deadlines |= {each.subject: each for each in after.deadlines}
    return Memory(
        tuple(dates[subject] for subject in sorted(dates)),
        tuple(deadlines[subject] for subject in sorted(deadlines)),
        after.addresses,
    )
