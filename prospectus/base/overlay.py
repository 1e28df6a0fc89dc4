"""A site's own files over the theme's: where the site has no template or theme asset of a name, the theme's serves."""

from msgspec import Struct

from prospectus.base.disk import Disk, Fingerprint
from prospectus.base.need import EntryKind
from prospectus.base.theme_paths import is_theme


class Overlay(Struct, frozen=True):
    """Two disks as one.

    Only what belongs to the theme is taken from the second: templates, and the files that stand in `assets/` itself.
    Images and documents, in folders below it, are content of a site.
    """

    site: Disk
    theme: Disk

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; `None` where neither has it."""
        found = self.site.read(path)
        return self.theme.read(path) if found is None and is_theme(path) else found

    def entries(self, path: str) -> tuple[tuple[str, EntryKind], ...]:
        """What stands in a folder of the site."""
        return self.site.entries(path)

    def fingerprint(self, path: str) -> Fingerprint | None:
        """The fingerprint of the file that `read` reads, or of a folder of the site."""
        found = self.site.fingerprint(path)
        return self.theme.fingerprint(path) if found is None and is_theme(path) else found
