"""A site of a few files in memory, on which a text is published."""

from dataclasses import dataclass

from prospectus.base.diagnostics import Diagnostic
from prospectus.base.disk import MemoryDisk
from prospectus.base.need import file, folder
from prospectus.engine.plain import Plain
from prospectus.model.markdown import Markdown
from prospectus.model.origin import Origin
from prospectus.prose.document import document
from prospectus.prose.pages import Page, page
from prospectus.prose.value import Document

FILE = "content/pages/about.md"
NPL = "# Contact\n\n# History"
PAGES = {
    ("organisation", "npl", ""): Page("/organisations/npl/", texts=("content/organisations/npl.md",)),
    ("organisation", "secret", ""): Page(hidden=True),
    ("programme", "leaders", ""): Page("/programmes/leaders/"),
    ("programme", "leaders", "who-can-apply"): Page("/programmes/leaders/who-can-apply/"),
    ("programme", "leaders", "faqs"): Page("/programmes/leaders/", anchor="faqs"),
    ("page", "privacy", ""): Page("/privacy/"),
}


@dataclass(frozen=True)
class Published:
    document: Document
    told: tuple[Diagnostic, ...]

    @property
    def html(self) -> str:
        return self.document.html

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(found.code for found in self.told)


def publish(text: str, keys: tuple[str | int, ...] = ()) -> Published:
    """A text published as the body of a page, or as the field at `keys`."""
    disk = MemoryDisk(
        {FILE: text, "content/organisations/npl.md": NPL, "assets/images/x.png": b"", "assets/documents/form.pdf": b""}
    )
    pages = {page: lambda *reference: PAGES.get(reference, Page(nearest="npl"))}
    need = Plain({file: disk.read, folder: disk.entries, **pages})
    return Published(need(document, Markdown(text, Origin(FILE, keys))), tuple(need.told))
