"""Arguments → one command → exit code. Only here are the clock and the environment read."""

import gc
import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Final

from prospectus.arguments import parser
from prospectus.commands.call import FAULT_OF_OURS, GOOD, INTERRUPTED, WRONG_USE, Call, WrongUseError

_HOME: Final = Path(__file__).resolve().parent.parent
_ADDRESS: Final = re.compile(r"https?://[^][\s/?#\"'<>\\^`{|}@]+(?:/[^\s?#\"<>\\^`{|}]*)?", re.IGNORECASE)
"""What the address of a site looks like: no question mark, no hash."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; the exit codes are those of `commands.call`."""
    words = list(arguments)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words.insert(0, "build")
    options = parser().parse_args(words)
    gc.set_threshold(50_000, 20, 50)  # our values have no cycles; looking for some takes an eighth of a build
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # none of ours; looking for some costs time
    try:
        call = _call(options, os.environ)
        return int(import_module(f"prospectus.commands.{options.command}").run(call))
    except WrongUseError as wrong:
        sys.stderr.write(f"{wrong}\n")
        return WRONG_USE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = None  # whoever read our output has gone; nothing is left to flush
        return GOOD
    except OSError as fault:
        where = fault.filename or "The disk"
        sys.stderr.write(f"{where}: {fault.strerror or fault}. What is published was not changed.\n")
        return FAULT_OF_OURS
    except Exception:
        if os.environ.get("PROSPECTUS_TRACEBACK"):
            raise
        return _fault()


def _call(options: Namespace, environment: Mapping[str, str]) -> Call:
    site = Path(options.site) if options.site else _HOME
    if not site.is_dir():
        raise WrongUseError(f"There is no folder {site}. Name the folder of the site: --site FOLDER")
    address = getattr(options, "base_url", None)
    if address and not _ADDRESS.fullmatch(address):
        raise WrongUseError(
            f"--base-url does not understand “{address}”. Write the site's address: https://example.org/"
        )
    as_of = getattr(options, "as_of", None) or ""
    output = Path(options.output) if getattr(options, "output", None) else site / "public"
    return Call(
        site=site.resolve(),
        theme=_HOME,
        output=output,
        as_of=as_of,
        now=_clock(environment),
        format=options.format or ("github" if environment.get("GITHUB_ACTIONS") else "text"),
        terminal=sys.stderr.isatty() and environment.get("TERM") != "dumb" and "NO_COLOR" not in environment,
        cores=os.cpu_count() or 1,
        options=options,
    )


def _clock(environment: Mapping[str, str]) -> Callable[[], datetime]:
    """What says the present: the instant that the environment names, else the clock."""
    text = environment.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return lambda: datetime.now(UTC)
    try:
        epoch = datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError):
        message = f"SOURCE_DATE_EPOCH is “{text}”. It must be a whole number of seconds since 1970."
        raise WrongUseError(message) from None
    return lambda: epoch


def _fault() -> int:
    error = sys.exception()
    sys.stderr.write(
        f"Prospectus made a mistake ({type(error).__name__}: {error}). This is not a fault in your content, and what "
        "is published was not changed.\nPlease report it; PROSPECTUS_TRACEBACK=1 before the command prints the place.\n"
    )
    return FAULT_OF_OURS
