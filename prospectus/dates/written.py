"""A period as an editor wrote it, before a month and a year are given to what lacks them."""

from datetime import time
from typing import Literal

from msgspec import Struct

from prospectus.dates.value import Unit


class Item(Struct, frozen=True):
    """One period as written. Numbers that are 0 and an empty unit are still to come from its neighbours.

    `start` and `end` are the offsets of the date without its times, `day_at` and `weekday_at` those of the day's
    number and the weekday's name, `time_at` those of its times. `number` is the day of the month or the number of a
    quarter; `year_end` the second year of "winter 2018 to 2019". `weekday` counts from Monday, which is 0; -1 is none.
    `iso`: in figures.
    """

    start: int
    end: int
    unit: Unit | Literal[""]
    number: int = 0
    month: int = 0
    year: int = 0
    name: str = ""
    weekday: int = -1
    year_end: int = 0
    iso: bool = False
    day_at: tuple[int, int] = (0, 0)
    weekday_at: tuple[int, int] = (0, 0)
    at: time | None = None
    until: time | None = None
    time_at: tuple[int, int] = (0, 0)
