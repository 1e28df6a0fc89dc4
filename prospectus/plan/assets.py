"""Images and documents as pages show them."""

from pathlib import PurePosixPath

from prospectus.base.need import Need, file
from prospectus.model.document import Document
from prospectus.plan.views.link import Link, internal
from prospectus.plan.views.people import DocumentView, ImageView

_KILOBYTE = 1000


def image(need: Need, src: str, alt: str, credit: str = "") -> ImageView:
    """An image of the site: `src` is its path, such as `assets/images/npl.svg`."""
    width, height = need(image_size, src)
    return ImageView(internal(f"/{src}"), alt, credit, width, height)


def image_size(need: Need, src: str) -> tuple[int, int]:
    """Width and height of an image in pixels; zeros where they are not known."""
    from prospectus.plan.image_size import size_of

    data = need(file, src)
    return size_of(data) if data is not None else (0, 0)


def document(need: Need, told: Document) -> DocumentView:
    """A file to download, with its type and size in words."""
    kind = PurePosixPath(told.file).suffix.removeprefix(".").upper()
    return DocumentView(
        Link(told.title, internal(f"/{told.file}")), f"{kind}, {size_in_words(need(file_size, told.file))}"
    )


def file_size(need: Need, path: str) -> int:
    """The size of a file in bytes; 0 where there is none."""
    return len(need(file, path) or b"")


def size_in_words(size: int) -> str:
    """A size as people read it: "850 bytes", "120 KB", "3.4 MB"."""
    if size < _KILOBYTE:
        return f"{size} bytes"
    if size < _KILOBYTE**2:
        return f"{round(size / _KILOBYTE)} KB"
    return f"{size / _KILOBYTE**2:.1f} MB"
