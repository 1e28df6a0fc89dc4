"""The end of a build: forget what nothing needs any more, and write what is new."""

from prospectus.base.digest import digest
from prospectus.engine import notes
from prospectus.engine.memory import Kept
from prospectus.engine.notes import Head, Notes, Root
from prospectus.engine.record import keys_of


def collect(memory: Kept) -> None:
    """Forget every answer that is neither a root of this build nor part of another answer, and facts alike."""
    dropped = set(memory.before.roots) - set(memory.roots)
    moved = [name for name, root in memory.roots.items() if memory.before.roots.get(name, root) != root]
    candidates = memory.unwanted | set(memory.pending.because)
    for name in (*dropped, *moved):
        candidates.update(keys_of(memory.before.roots[name].keys))
    if not candidates:
        return
    rooted = {key for root in memory.roots.values() for key in keys_of(root.keys)}
    _forget(memory, candidates, rooted)
    memory.unwanted.clear()


def _forget(memory: Kept, candidates: set[int], rooted: set[int]) -> None:
    gone: set[int] = set()
    stack = list(candidates)
    while stack:
        key = stack.pop()
        if key in gone or key in rooted or not memory.knows(key) or memory.askers.of(key):
            continue
        gone.add(key)
        if memory.leaves.pop(key, None) is None:
            for part in memory.known(key).made_from():
                memory.askers.remove(part, key)
                stack.append(part)
    memory.forget(gone)


def save(memory: Kept, *, finished: bool) -> None:
    """Make what is known last. An unfinished build keeps the roots of the one before beside its own."""
    roots = dict(memory.roots)
    if not finished:
        for name, root in memory.before.roots.items():
            roots[name] = _both(root, roots[name]) if name in roots else root
    head = Head(memory.build, finished, state(memory))
    memory.write()
    leaves, unwanted = list(memory.leaves.values()), list(memory.unwanted)
    now = Notes(head, leaves, memory.told, roots, memory.pending.because, unwanted)
    notes.save(memory.store, now, memory.written)
    memory.store.save()


def _both(old: Root, new: Root) -> Root:
    return new if old.keys == new.keys else Root(b"", old.keys + new.keys)


def state(memory: Kept) -> bytes:
    """The digest of everything that was seen outside: equal states have equal answers. Empty where something moved."""
    seen = sorted((leaf.key, leaf.digest) for leaf in memory.leaves.values())
    if not all(found for _, found in seen):
        return b""
    return digest(b"".join(key.to_bytes(8, "little", signed=True) + found for key, found in seen))
