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


def _check_alone(command: ArgumentParser) -> None:
    _check(command)
    command.add_argument("--fix", action="store_true", help="mend what has exactly one right answer")
    command.add_argument("--diff", action="store_true", help="with --fix: show what would change, and write nothing")


def _explain(command: ArgumentParser) -> None:
    command.add_argument("code", nargs="?", metavar="CODE", help="the code of a finding, such as E-WEEKDAY")


def _lock(command: ArgumentParser) -> None:
    command.add_argument("--as-of", metavar="INSTANT", help="the instant that is written down (default: now)")


def _stale(command: ArgumentParser) -> None:
    command.add_argument("where", metavar="DIR_OR_URL", help="the folder or the address of the published site")
    command.add_argument("--as-of", metavar="INSTANT", help="the instant to ask about (default: now)")


def _when(command: ArgumentParser) -> None:
    command.add_argument("text", metavar="TEXT", help="the words of a date, such as “26 April 2017 (midday)”")
    command.add_argument("--year", type=int, metavar="YEAR", help="the year, where the words do not name it")
    command.add_argument("--zone", metavar="ZONE", help="the time zone (default: that of the site)")


def _dates(command: ArgumentParser) -> None:
    command.add_argument("--as-of", metavar="INSTANT", help="what is ahead of a date or a time (default: of now)")
    command.add_argument("--all", action="store_true", help="print the dates that lie behind, too")


def _changes(command: ArgumentParser) -> None:
    command.add_argument("--since", metavar="REF", required=True, help="a git revision, or a folder with a build")
    command.add_argument("--markdown", action="store_true", help="as Markdown, for a pull request")


_COMMANDS = (
    ("build", "check the content and publish the site", _build),
    ("check", "check the content and write nothing", _check_alone),
    ("changes", "say what an applicant would notice since an earlier state", _changes),
    ("explain", "say what a finding means and what to do", _explain),
    ("dates", "print the key dates and the status of every programme", _dates),
    ("when", "say what a text means as a date", _when),
    ("lock", "write down what is published, so that later builds know what changed", _lock),
    ("stale", "say whether a published site is out of date", _stale),
    ("serve", "show the site in a browser and rebuild it on every save", _serve),
)
