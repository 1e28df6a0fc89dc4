"""What the preview adds to a page as it is served, and the pages that it has of its own. No file is changed."""

import re
from html import escape
from string import Template
from typing import Final

from prospectus.serve.state import State

_HEAD_END: Final = re.compile(rb"</head\s*>", re.IGNORECASE)
_SCRIPTS: Final = Template(
    '<script src="/__preview__/client.js" data-mark="$mark" data-build="$build" defer></script>'
    '<script src="/livereload.js?host=$host&amp;port=$port&amp;mindelay=100&amp;maxdelay=1000" defer></script>'
)
_PAGE: Final = Template("""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<link rel="stylesheet" href="/__preview__/preview.css">
</head>
<body$revision>
<main>
<h1>$title</h1>
$body
</main>
</body>
</html>
""")


def with_scripts(page: bytes, state: State, host: str, port: int) -> bytes:
    """A page with the scripts that keep it up to date. `host` and `port` are those by which the browser came."""
    scripts = _SCRIPTS.substitute(mark=state.mark, build=state.build, host=escape(host), port=port).encode()
    end = _HEAD_END.search(page)
    at = end.start() if end else len(page)
    return page[:at] + scripts + page[at:]


def instead(state: State) -> bytes:
    """The page that stands where there never was a good build: what the last one said, or that the first one runs."""
    if state.text:
        body = (
            f'<pre role="alert" tabindex="0">{escape(state.text)}</pre>\n'
            "<p>Save the correction: this page will show the site as soon as it can be built.</p>"
        )
        return _page("The site could not be built", body, f' data-preview-revision="{state.revision}"')
    body = "<p>This page will show the site as soon as it is built.</p>"
    return _page("Building the site", body, f' data-preview-revision="{state.revision}"')


def missing() -> bytes:
    """The page for what is not there, where the site has none of its own."""
    return _page("There is no such page", '<p><a href="/">Go to the home page</a></p>', "")


def _page(title: str, body: str, revision: str) -> bytes:
    return _PAGE.substitute(title=title, body=body, revision=revision).encode()
