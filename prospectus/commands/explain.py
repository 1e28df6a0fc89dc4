"""`explain CODE`: print the manual page of a finding."""

import json
import sys

from msgspec import to_builtins

from prospectus.base.text import nearest
from prospectus.commands.call import GOOD, Call, WrongUseError


def run(call: Call) -> int:
    """Print the page on standard output; without a code a line for every page."""
    from prospectus.check.manual import pages

    known = pages()
    code = (call.options.code or "").upper()
    found = [page for page in known if not code or code in page.codes]
    if not found:
        near = nearest(code, [each for page in known for each in page.codes])
        raise WrongUseError(f"There is no finding {code}." + (f" Did you mean {near}?" if near else ""))
    if call.format == "json":
        sys.stdout.write(json.dumps([to_builtins(page) for page in found], ensure_ascii=False, indent=2) + "\n")
    elif code:
        sys.stdout.write(found[0].text)
    else:
        sys.stdout.writelines(f"{', '.join(page.codes)}: {page.sentence}\n" for page in found)
    return GOOD
