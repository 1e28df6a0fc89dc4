"""The end of a build: what nothing needs any more, and what is written."""

from prospectus.base.digest import digest
from prospectus.engine import notes
from prospectus.engine.memory import Kept
from prospectus.engine.notes import Head, Notes, Root
from prospectus.engine.record import Leaf, keys_of


def unneeded(memory: Kept) -> frozenset[int]:
    """Every answer that is neither a root of this build nor part of a needed answer, and every such fact."""
    stack = [*memory.unwanted, *memory.pending.because]
    for name, root in memory.before.roots.items():
        if memory.roots.get(name) != root:
            stack += keys_of(root.keys)
    rooted = {key for root in memory.roots.values() for key in keys_of(root.keys)} if stack else set()
    gone: set[int] = set()
    left: dict[int, int] = {}  # how many still ask for it
    while stack:
        key = stack.pop()
        if key in gone or key in rooted or not memory.knows(key) or left.get(key, len(memory.askers.of(key))):
            continue
        gone.add(key)
        for part in () if key in memory.leaves else memory.known(key).made_from():
            left[part] = left.get(part, len(memory.askers.of(part))) - 1
            stack.append(part)
    return frozenset(gone)


def needed_leaves(memory: Kept) -> list[Leaf]:
    """Every fact from outside that this build needed."""
    gone = unneeded(memory)
    return [leaf for leaf in memory.leaves.values() if leaf.key not in gone]


def state(memory: Kept) -> bytes:
    """The digest of everything that was seen outside: equal states have equal answers. Empty where something moved."""
    seen = sorted((leaf.key, leaf.digest) for leaf in needed_leaves(memory))
    if not all(found for _, found in seen):
        return b""
    return digest(b"".join(key.to_bytes(8, "little", signed=True) + found for key, found in seen))


def finish(memory: Kept) -> None:
    """Make what is known last, as a build of its own; forget what it did not need."""
    memory.forget(unneeded(memory))
    _save(memory, Head(memory.build, state(memory)), dict(memory.roots), set())


def pause(memory: Kept) -> None:
    """Make what is known last, beside the roots of the build before, which stay until one is finished."""
    roots = memory.before.roots | memory.roots
    news = set(memory.news)
    for name in memory.before.roots.keys() & memory.roots.keys():
        old, new = memory.before.roots[name], memory.roots[name]
        roots[name] = _both(old, new)
        news.update(set(keys_of(new.keys)).difference(keys_of(old.keys)))
    rooted = {key for root in roots.values() for key in keys_of(root.keys)}
    news.update(key for key, (_, changed) in memory.anew.items() if changed and key in rooted)
    _save(memory, Head(memory.build, memory.before.head.state), roots, news)


def _save(memory: Kept, head: Head, roots: dict[str, Root], news: set[int]) -> None:
    memory.write()
    leaves, unwanted = list(memory.leaves.values()), list(memory.unwanted)
    now = Notes(head, leaves, memory.told, roots, memory.pending.because, unwanted, sorted(news))
    notes.save(memory.store, now, memory.written)
    memory.store.save()


def _both(old: Root, new: Root) -> Root:
    return new if old.keys == new.keys else Root(b"", old.keys + new.keys, old.complete and new.complete)
