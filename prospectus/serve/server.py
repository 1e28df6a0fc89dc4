"""The preview as a whole: listen, watch, build, tell the browsers; until Ctrl-C."""

import asyncio
import errno
import socket
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import suppress
from secrets import token_hex
from typing import Final

from tornado.httpserver import HTTPServer

from prospectus.serve.handlers import Served, application
from prospectus.serve.state import State
from prospectus.serve.value import Build, NextDue, Outcome, Say, Settings
from prospectus.serve.watching import watch

WRONG_USE: Final = 2
INTERRUPTED: Final = 130
_PORTS_TO_TRY: Final = 20
_LAST_PORT: Final = 65535
_GLANCE: Final = 20.0  # seconds between looks at the clock: a computer that slept has no other way to notice the time
_PAUSE: Final = 1.0  # seconds before a build that no save has asked for, so that none follows upon another


def serve(build: Build, settings: Settings, say: Say, next_due: NextDue = lambda: None) -> int:
    """Show the site until Ctrl-C; answer with an exit code.

    `build` is called in a thread of its own, always the same one, never twice at once. `say` takes lines for the
    terminal. `next_due` says how many seconds remain until the site changes with time alone, 0 or less if a build is
    due, `None` if it never will.
    """
    try:
        listening = listen(settings, say)
        if listening is None:
            return WRONG_USE
        asyncio.run(run(build, settings, listening, next_due))
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


async def run(build: Build, settings: Settings, listening: socket.socket, next_due: NextDue) -> None:
    """Serve on a socket that listens already, until it is cancelled."""
    served = Served(settings.output, State(token_hex(8)), settings.host)
    server = HTTPServer(application(served))
    server.add_socket(listening)
    changed = asyncio.Event()
    thread = ThreadPoolExecutor(1, thread_name_prefix="build")
    watching = asyncio.create_task(watch(settings.site, settings.folders(), changed.set))
    building = asyncio.create_task(_build_on_change(build, served, changed, next_due, thread))
    try:
        await asyncio.gather(watching, building)
    finally:
        for task in (watching, building):
            task.cancel()
        thread.shutdown(wait=False, cancel_futures=True)
        server.stop()
        await server.close_all_connections()


def listen(settings: Settings, say: Say) -> socket.socket | None:
    """A socket on the first port that is free, which is said; `None` where there is none, which is said too."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    last = min(settings.port + (_PORTS_TO_TRY if settings.port else 0), _LAST_PORT)
    for port in range(settings.port, last + 1):
        try:
            listening = socket.create_server((settings.host, port), family=family, backlog=128)
        except OSError as fault:
            if fault.errno == errno.EADDRINUSE:
                continue
            say(f"The preview cannot listen on {settings.host}, port {port}: {_reason(fault)}.")
            return None
        listening.settimeout(0)
        actual = listening.getsockname()[1]
        if settings.port not in (0, actual):
            say(f"Port {settings.port} is taken; using {actual}.")
        name = f"[{settings.host}]" if ":" in settings.host else settings.host
        say(f"The preview is at http://{name}:{actual}/ (Ctrl-C ends it)")
        return listening
    say(f"The ports {settings.port} to {last} are all taken. Name another one: --port NUMBER")
    return None


def _reason(fault: OSError) -> str:
    return (fault.strerror or str(fault)).partition(" (while")[0]


async def _build_on_change(
    build: Build, served: Served, changed: asyncio.Event, next_due: NextDue, thread: Executor
) -> None:
    """Build, and again whenever something was saved since the last build began."""
    await asyncio.sleep(0)  # so that watching begins before the first build does
    while True:
        changed.clear()
        outcome = await asyncio.get_running_loop().run_in_executor(thread, _attempt, build)
        served.state.take(outcome)
        served.tell()
        await (asyncio.sleep(_PAUSE) if outcome.again else _until_due(changed, next_due))


def _attempt(build: Callable[[], Outcome]) -> Outcome:
    """The outcome of a build; a fault of ours does not end the preview."""
    try:
        return build()
    except Exception as fault:  # noqa: BLE001  # whatever it is, it is shown
        return Outcome(
            good=False, text=f"Prospectus made a mistake ({type(fault).__name__}: {fault}). Please report it."
        )


async def _until_due(changed: asyncio.Event, next_due: NextDue) -> None:
    """Wait for a save, or until time alone makes a build due."""
    while not changed.is_set():
        due = next_due()
        if due is not None and due <= 0:
            await asyncio.sleep(_PAUSE)
            return
        with suppress(TimeoutError):
            await asyncio.wait_for(changed.wait(), _GLANCE if due is None else min(due, _GLANCE))
