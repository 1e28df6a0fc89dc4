"""The command line's words: every command and its options."""

from argparse import ArgumentParser

_SITE = "the folder of the site (default: the folder of build.py)"


def parser() -> ArgumentParser:
    """The parser of the command line. Its answer has `command`, `site`, `format`, and the command's own options."""
    whole = ArgumentParser(prog="build.py", description="Checks the content of a site and publishes it.")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, help_text, add in _COMMANDS:
        command = commands.add_parser(name, help=help_text, description=f"{help_text[0].upper()}{help_text[1:]}.")
        command.add_argument("--site", metavar="DIR", help=_SITE)
        command.add_argument("--format", choices=("text", "json", "github"), help="how findings are written")
        add(command)
    return whole


def _moment(command: ArgumentParser) -> None:
    command.add_argument("--as-of", metavar="INSTANT", help="build for a date or a time, such as 2017-04-20")


def _address(command: ArgumentParser) -> None:
    command.add_argument("--base-url", metavar="URL", help="the address at which the site will be read")
    command.add_argument("--links", choices=("folders", "files"), help="how links name pages")


def _build(command: ArgumentParser) -> None:
    _check(command)
    command.add_argument("--output", metavar="DIR", help="the folder to publish into (default: public in the site)")
    command.add_argument("--clean", action="store_true", help="ask everything anew: use nothing remembered")
    command.add_argument(
        "--explain", nargs="?", const="", metavar="PATH", help="say why each answer was asked anew, or one page"
    )


def _check(command: ArgumentParser) -> None:
    _moment(command)
    _address(command)
    command.add_argument("--jobs", type=int, metavar="N", help="how many processes may work at once")
    command.add_argument("--strict", action="store_true", help="let warnings fail the build too")


def _serve(command: ArgumentParser) -> None:
    _moment(command)
    command.add_argument("--output", metavar="DIR", help="the folder to publish into (default: public in the site)")
    command.add_argument("--host", default="127.0.0.1", help="where to listen (default: this computer only)")
    command.add_argument("--port", type=int, default=8000, help="the port to listen on (default: 8000)")


_COMMANDS = (
    ("build", "check the content and publish the site", _build),
    ("check", "check the content and write nothing", _check),
    ("serve", "show the site in a browser and rebuild it on every save", _serve),
)
