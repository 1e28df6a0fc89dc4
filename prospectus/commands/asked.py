"""The answers of a site without building it: for commands that only tell something."""

from prospectus.base.disk import RealDisk
from prospectus.base.need import file, folder, option, reached
from prospectus.base.overlay import Overlay
from prospectus.commands.call import Call
from prospectus.commands.request import instant
from prospectus.engine.plain import Plain


def asked(call: Call) -> Plain:
    """What answers questions about the site of a call, at its instant; nothing is remembered and nothing written."""
    disk = Overlay(RealDisk(call.site), RealDisk(call.theme))
    as_of = instant(call)
    return Plain(
        {
            file: disk.read,
            folder: disk.entries,
            reached: lambda at: at <= as_of,
            option: lambda name: call.chosen().get(name, ""),
        }
    )
