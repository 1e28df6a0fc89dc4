"""`.prospectus/changes.json`: what a deployer has to copy and to delete."""

import json
from typing import Final

from prospectus.publish.value import Published

NAME: Final = "changes.json"


def write(published: Published) -> bytes:
    """The changes as JSON: three lists of paths relative to the output folder, `added`, `changed` and `removed`."""
    lists = {"added": published.added, "changed": published.changed, "removed": published.removed}
    return (json.dumps(lists, ensure_ascii=False, indent=2) + "\n").encode()
