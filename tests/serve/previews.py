"""A preview of a tiny site, run in a thread. Its build fails where a page says "wrong"."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Self

from prospectus.serve.server import listen, run
from prospectus.serve.value import Outcome, Settings

PAGE: Final = (
    '<!doctype html><html lang="en"><head><title>t</title><link rel="stylesheet" href="style.css"></head>'
    "<body><main><h1>{}</h1></main></body></html>"
)


@dataclass
class Site:
    """The site, its build, and what the preview said in the terminal."""

    folder: Path
    said: list[str] = field(default_factory=list)
    builds: int = 0
    before: Callable[[], None] = lambda: None

    @classmethod
    def made(cls, folder: Path) -> Self:
        for name in ("content", "assets", "public"):
            (folder / name).mkdir()
        return cls(folder)

    def save(self, path: str, text: str) -> None:
        (self.folder / path).write_text(text, encoding="utf-8")

    def build(self) -> Outcome:
        self.builds += 1
        texts = {path.name: path.read_text(encoding="utf-8") for path in sorted((self.folder / "content").iterdir())}
        styles = {path.name: path.read_text(encoding="utf-8") for path in sorted((self.folder / "assets").iterdir())}
        self.before()
        wrong = [f"content/{name}:1:1 error: this is <wrong> & bad" for name, text in texts.items() if "wrong" in text]
        if "busy" in texts.values():
            return Outcome(good=False, text="Another build is running.", again=True)
        if wrong:
            return Outcome(good=False, text="\n".join(wrong))
        pages = {name: PAGE.format(text) for name, text in texts.items()}
        return Outcome(good=True, changed=[name for name, text in (pages | styles).items() if self._write(name, text)])

    def _write(self, name: str, text: str) -> bool:
        path = self.folder / "public" / name
        differs = not path.exists() or path.read_text(encoding="utf-8") != text
        if differs:
            path.write_text(text, encoding="utf-8")
        return differs


@contextmanager
def previewed(site: Site, next_due: Callable[[], float | None] = lambda: None, port: int = 0) -> Iterator[str]:
    """The address of a running preview, with a slash at its end."""
    settings = Settings(site.folder, site.folder / "public", (site.folder / "theme",), port=port)
    listening = listen(settings, site.said.append)
    assert listening is not None
    port = listening.getsockname()[1]
    ends: list[Callable[[], object]] = []
    started = threading.Event()

    async def until_ended() -> None:
        task = asyncio.ensure_future(run(site.build, settings, listening, next_due))
        loop = asyncio.get_running_loop()
        ends.append(lambda: loop.call_soon_threadsafe(task.cancel))
        started.set()
        await asyncio.gather(task, return_exceptions=True)

    thread = threading.Thread(target=asyncio.run, args=(until_ended(),))
    thread.start()
    started.wait()
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        ends[0]()
        thread.join()
