"""The request that a call makes of the pipeline."""

from collections.abc import Callable
from concurrent.futures import Executor
from datetime import date, datetime

from prospectus.base.disk import RealDisk
from prospectus.base.need import file, folder, option
from prospectus.commands.call import Call, WrongUseError
from prospectus.config.question import Setting, setting
from prospectus.dates import zones
from prospectus.engine.plain import Plain
from prospectus.pipeline import Request


def request_of(call: Call, pool: Callable[[], Executor] | None = None) -> Request:
    """What a call asks to be built."""
    return Request(
        site=call.site,
        theme=call.theme,
        output=call.output,
        as_of=instant(call),
        options=call.chosen(),
        strict=getattr(call.options, "strict", False),
        clean=getattr(call.options, "clean", False),
        jobs=getattr(call.options, "jobs", None) or call.cores,
        pool=pool,
        explain=getattr(call.options, "explain", None),
    )


def instant(call: Call) -> datetime:
    """The build's instant: a date means its first instant and a time without offset is local, in the site's zone."""
    if not call.as_of:
        return call.now()
    try:
        if len(call.as_of) == len("2017-04-20"):
            return zones.day_start(date.fromisoformat(call.as_of), site_zone(call))
        moment = datetime.fromisoformat(call.as_of)
        return moment if moment.tzinfo else moment.replace(tzinfo=zones.zone(site_zone(call)))
    except (ValueError, OverflowError):
        message = f"--as-of does not understand “{call.as_of}”. Write a date, 2017-04-20, or a time, 2017-04-20T12:00."
        raise WrongUseError(message) from None


def site_zone(call: Call) -> str:
    """The time zone of the site, before its build begins."""
    return site_setting(call).timezone


def site_setting(call: Call) -> Setting:
    """What dates are read in on the site, before its build begins."""
    disk = RealDisk(call.site)
    asked = Plain({file: disk.read, folder: disk.entries, option: lambda _name: ""})
    return asked(setting)
