"""The words of status: what is told about applications, and what to do next."""

from typing import Final

from msgspec import Struct


class Telling(Struct, frozen=True):
    """The sentences about one date, `{when}` standing for the date with its preposition ("on 5 June 2017").

    `expected` is for a date ahead that is provisional; `was_expected` for one behind that was never confirmed or was
    never exact; `unknown` for one that is still to be told.
    """

    ahead: str
    expected: str
    done: str
    was_expected: str
    unknown: str


class StatusWords(Struct, frozen=True):
    """Words of status in one language. `{…}` marks a place that is filled with `str.format`.

    `labels` pairs each state with its label; `decided` pairs each state that only an editor can tell with its sentence
    and with the sentence that says since when, `{when}` standing for the date with its preposition.
    """

    labels: tuple[tuple[str, str], ...]
    opens: Telling
    closes: Telling
    interviews: Telling
    results: Telling
    starts: Telling
    ends: Telling
    dates_unknown: str
    open_without_dates: str
    open_all_year: str
    open_until_filled: str
    decided: tuple[tuple[str, str, str], ...]
    # what to do next
    apply: str
    apply_by: str
    come_back: str
    see_who: str
    see_replacement: str


ENGLISH_STATUS: Final = StatusWords(
    labels=(
        ("to-be-confirmed", "Dates to be confirmed"),
        ("opens-later", "Not open yet"),
        ("opens-soon", "Opening soon"),
        ("due-to-open", "Due to open"),
        ("open", "Open"),
        ("closing-soon", "Closing soon"),
        ("closes-today", "Last day to apply"),
        ("due-to-close", "Due to close"),
        ("closed", "Closed"),
        ("choosing", "Applications being considered"),
        ("announced", "Results announced"),
        ("running", "Under way"),
        ("ended", "Ended"),
        ("paused", "Paused"),
        ("full", "Full"),
        ("cancelled", "Cancelled"),
        ("withdrawn", "Withdrawn"),
    ),
    opens=Telling(
        ahead="Applications open {when}",
        expected="Applications are expected to open {when}",
        done="Applications opened {when}",
        was_expected="Applications were expected to open {when}",
        unknown="The opening date is to be confirmed",
    ),
    closes=Telling(
        ahead="Applications close {when}",
        expected="Applications are expected to close {when}",
        done="Applications closed {when}",
        was_expected="Applications were expected to close {when}",
        unknown="The closing date is to be confirmed",
    ),
    interviews=Telling(
        ahead="Interviews take place {when}",
        expected="Interviews are expected {when}",
        done="Interviews took place {when}",
        was_expected="Interviews were expected {when}",
        unknown="The date of the interviews is to be confirmed",
    ),
    results=Telling(
        ahead="Results are announced {when}",
        expected="Results are expected {when}",
        done="Results were announced {when}",
        was_expected="Results were expected {when}",
        unknown="The date of the results is to be confirmed",
    ),
    starts=Telling(
        ahead="The programme starts {when}",
        expected="The programme is expected to start {when}",
        done="The programme started {when}",
        was_expected="The programme was expected to start {when}",
        unknown="The starting date is to be confirmed",
    ),
    ends=Telling(
        ahead="The programme ends {when}",
        expected="The programme is expected to end {when}",
        done="The programme ended {when}",
        was_expected="The programme was expected to end {when}",
        unknown="The date of its end is to be confirmed",
    ),
    dates_unknown="The dates for applications are to be confirmed",
    open_without_dates="Applications are open, and no closing date has been announced",
    open_all_year="Applications are open all year",
    open_until_filled="Applications are open until places are filled",
    decided=(
        ("paused", "Applications are paused", "Applications were paused {when}"),
        ("full", "All places are filled", "All places were filled {when}"),
        ("cancelled", "This programme has been cancelled", "This programme was cancelled {when}"),
        ("ended", "This programme has ended", "This programme ended {when}"),
        ("withdrawn", "This programme has been withdrawn", "This programme was withdrawn {when}"),
    ),
    apply="Apply now",
    apply_by="Apply {deadline}",
    come_back="Come back {when}",
    see_who="See who was chosen",
    see_replacement="See {programme} instead",
)
