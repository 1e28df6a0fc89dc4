"""The words of calendars: how a key date reads as an event in somebody's own calendar."""

from typing import Final

from msgspec import Struct


class CalendarWords(Struct, frozen=True):
    """Words of calendars in one language. `{what}` is what happens, `{programme}` the programme's title.

    `with_time` is for what happens at one moment, `in_week` for what happens on some day of a week.
    """

    title: str
    with_time: str
    in_week: str
    for_whom: str
    cancelled: str
    postponed: str
    moved_from: str
    all_dates: str
    dates_of: str


ENGLISH_CALENDAR: Final = CalendarWords(
    title="{what}: {programme}",
    with_time="{what}, {time}",
    in_week="{what}, some time this week",
    for_whom="For: {who_for}",
    cancelled="Cancelled: {what}",
    postponed="Postponed: {what}",
    moved_from="Moved from {date}",
    all_dates="Key dates: {site}",
    dates_of="Key dates: {programme}",
)
