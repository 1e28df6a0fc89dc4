"""The question that lists the files of a folder, and tells what may not stand there."""

from prospectus.base.diagnostics import Diagnostic, Span
from prospectus.base.need import EntryKind, Need, folder


def scan(need: Need, path: str) -> tuple[tuple[str, EntryKind], ...]:
    """Name and kind of every file and folder in a folder of content, hidden ones left out, sorted by name.

    Links and special files are told and left out: whatever they lead to was not written here.
    """
    kept = []
    for name, kind in need(folder, path):
        if kind == "other":
            need.tell(_told(f"{path}/{name}", "this is a link or a special file, and only plain files are read"))
        elif name.startswith("."):
            continue
        elif not name.isprintable() or "\\" in name or "�" in name:
            need.tell(_told(f"{path}/{name}", "the name of this file has characters that no address can hold"))
        else:
            kept.append((name, kind))
    return tuple(kept)


def _told(path: str, message: str) -> Diagnostic:
    return Diagnostic("E-FILE", "error", path, Span(), message, "put the file itself in its place, with a plain name")
