"""The tornado application: the site, what the preview adds, and livereload's connection. Only for this computer."""

import ipaddress
import json
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from livereload.handlers import LiveReloadHandler, LiveReloadJSHandler
from tornado.web import Application, HTTPError, RequestHandler
from tornado.websocket import WebSocketHandler

from prospectus.base.disk import RealDisk
from prospectus.serve import pages
from prospectus.serve.files import Found, Moved, find, read
from prospectus.serve.state import State

_OURS: Final = RealDisk(Path(__file__).parent)
_HTML: Final = "text/html; charset=utf-8"


@dataclass(slots=True)
class Served:
    """What the handlers share: the folder, the state, the name by which we were told to listen, who is connected."""

    folder: Path
    state: State
    host: str
    sockets: "set[Socket]" = field(default_factory=set)

    def tell(self) -> None:
        """Tell every browser that there is news. Our script finds the state where livereload has room for a path."""
        for socket in tuple(self.sockets):
            socket.send_message({"command": "reload", "path": "*", "originalPath": json.dumps(self.state.plain())})


class Guarded(RequestHandler):
    """Answers only a browser that came by an address of this server: a page elsewhere can neither read nor ask."""

    served: Served

    def initialize(self, served: Served) -> None:
        """Take what the handlers share."""
        self.served = served

    def set_default_headers(self) -> None:
        """Nothing is kept by the browser, and nothing is read by other sites."""
        self.set_header("Cache-Control", "no-store")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.clear_header("Server")

    def prepare(self) -> None:
        """Refuse a foreign Host (a name that somebody else has pointed here) and a foreign Origin."""
        origin = self.request.headers.get("Origin")
        if not self._is_host(self.request.host):
            raise HTTPError(403, reason="The preview does not answer for this host name")
        if origin is not None and urlsplit(origin).netloc != self.request.host:
            raise HTTPError(403, reason="The preview does not answer other sites")

    def write_error(self, status_code: int, **_: object) -> None:
        """A refusal is one sentence."""
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.write(f"{status_code}: {self._reason}.\n")

    def _is_host(self, host: str) -> bool:
        """Whether a Host header names us: an IP address, which nobody can point elsewhere, or a name that is ours."""
        try:
            address = urlsplit(f"//{host}")
            name, _ = address.hostname or "", address.port
        except ValueError:
            return False
        with suppress(ValueError):
            return bool(ipaddress.ip_address(name))
        return name in ("localhost", self.served.host)


class SiteHandler(Guarded):
    """The pages and files of the site."""

    def get(self) -> None:
        """Answer with a file of the output folder, or with the page for what is missing."""
        found = find(self.served.folder, self.request.path)
        if isinstance(found, Moved):
            query = f"?{self.request.query}" if self.request.query else ""
            self.redirect(found.path + query, status=302)
        elif found is not None:
            self._send(200, found)
        else:
            self._send(*self._instead())

    head = get

    def _instead(self) -> tuple[int, Found]:
        state = self.served.state
        if not state.build:
            return 500 if state.text else 503, Found(pages.instead(state), _HTML)
        return 404, read(self.served.folder, "404.html") or Found(pages.missing(), _HTML)

    def _send(self, status: int, found: Found) -> None:
        data = found.data
        if found.media_type == _HTML:
            address = urlsplit(f"//{self.request.host}")
            name = f"[{address.hostname}]" if ":" in (address.hostname or "") else address.hostname or ""
            data = pages.with_scripts(data, self.served.state, name, address.port or 80)
        self.set_status(status)
        self.set_header("Content-Type", found.media_type)
        self.write(data)


class OwnFile(Guarded):
    """The preview's own script and style."""

    def get(self, name: str) -> None:
        """Answer with one of the two."""
        found = read(_OURS.root, name)
        if found is not None:
            self.set_header("Content-Type", found.media_type)
            self.write(found.data)


class StateHandler(Guarded):
    """The state, for the script in a page."""

    def get(self) -> None:
        """Answer with the state as JSON."""
        self.set_header("Content-Type", "application/json")
        self.write(json.dumps(self.served.state.plain()))


class Script(Guarded, LiveReloadJSHandler):  # type: ignore[misc]  # livereload has no types
    """livereload's script. A browser may keep it: it is the same for as long as the preview runs."""

    def set_default_headers(self) -> None:
        """As for all others, but for how long it is kept."""
        super().set_default_headers()
        self.set_header("Cache-Control", "private, max-age=3600")


class Socket(Guarded, LiveReloadHandler):  # type: ignore[misc]  # livereload has no types
    """livereload's connection to a page. Its protocol is livereload's; who is connected is known to `Served` alone."""

    def check_origin(self, origin: str) -> bool:
        """Whether a page of this server asks; livereload itself would let any page connect."""
        return WebSocketHandler.check_origin(self, origin)

    def on_message(self, message: str | bytes) -> None:
        """Answer livereload's greeting; what is no message of its protocol ends the connection.

        Nothing is told before the greeting, which livereload's script would take for an error. It asks after it.
        """
        try:
            super().on_message(message)
        except (ValueError, TypeError, AttributeError):
            self.close()
        else:
            self.served.sockets.add(self)

    def on_close(self) -> None:
        """A page has gone."""
        self.served.sockets.discard(self)
        super().on_close()


def application(served: Served) -> Application:
    """The whole application. It logs nothing: the terminal belongs to what the build says."""
    shared = {"served": served}
    return Application(
        [
            (r"/livereload", Socket, shared),
            (r"/livereload\.js", Script, shared),
            (r"/__preview__/state", StateHandler, shared),
            (r"/__preview__/(client\.js|preview\.css)", OwnFile, shared),
            (r".*", SiteHandler, shared),
        ],
        log_function=lambda _: None,
    )
