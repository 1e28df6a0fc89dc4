"""The store: records, askers, answers and notes in one SQLite file.

Architecture Invariant: nothing read from here is believed without its digest, and what must be there and is not makes
the whole store `Damaged`. Nothing here is code: no pickle, no marshal, no bytecode.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Mapping
from contextlib import suppress
from types import MappingProxyType
from typing import Final, Self

import msgspec
from msgspec import Struct

from prospectus.base.digest import digest
from prospectus.engine.faults import Damaged
from prospectus.engine.record import Record, keys_of

_RECORD: Final = msgspec.msgpack.Decoder(Record)
_ENCODE: Final = msgspec.msgpack.Encoder().encode
_SEAL: Final = 16  # bytes of a digest, before what it vouches for
# What sqlite3 raises over a file that is none of its own; it decodes what stands there even for its messages.
_TROUBLE: Final = (sqlite3.Error, ValueError, OverflowError, MemoryError)
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS node (key INTEGER PRIMARY KEY, record BLOB, askers BLOB)",
    "CREATE TABLE IF NOT EXISTS answer (key INTEGER PRIMARY KEY, data BLOB)",
    "CREATE TABLE IF NOT EXISTS note (key INTEGER PRIMARY KEY, data BLOB)",
)
_SELECT: Final = MappingProxyType(
    {
        "record": "SELECT record FROM node WHERE key = ?",
        "askers": "SELECT askers FROM node WHERE key = ?",
        "answer": "SELECT data FROM answer WHERE key = ?",
        "note": "SELECT data FROM note WHERE key = ?",
    }
)
_UPDATE_RECORD: Final = "UPDATE node SET record = ? WHERE key = ?"
_UPDATE_ASKERS: Final = (
    "INSERT INTO node (key, askers) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET askers = excluded.askers"
)
_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA secure_delete = ON",  # so that no corruption can bring back what was true once
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cache_size = -16000",  # kilobytes
)


class Store(Struct):
    """An open store. Every method raises `Damaged` where the file is not what was written."""

    connection: sqlite3.Connection

    @classmethod
    def open(cls, path: str, *, made: bool = False) -> Self:
        """The store at `path` (`:memory:` for one that nobody else sees), made unless it is `made` already."""
        try:
            connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
        except _TROUBLE as error:
            raise Damaged(str(error)) from error
        store = cls(connection)
        try:
            for statement in () if made else (*_SETTINGS, *_TABLES):
                connection.execute(statement)
            connection.execute("BEGIN")
        except _TROUBLE as error:
            store.close()
            raise Damaged(str(error)) from error
        return store

    def close(self) -> None:
        """Let go of the file; what was not saved is forgotten."""
        with suppress(sqlite3.Error):
            self.connection.close()

    def save(self) -> None:
        """Make everything written so far last, all of it or nothing."""
        self._run("COMMIT")
        self._run("BEGIN")

    def record(self, key: int) -> Record | None:
        """The record of an answer; `None` where there is none."""
        found = self._get("record", key)
        try:
            return None if found is None else _RECORD.decode(found)
        except msgspec.MsgspecError as error:
            raise Damaged(str(error)) from error

    def askers(self, key: int) -> array[int]:
        """The keys of the answers that were made from this one."""
        found = self._get("askers", key)
        if found is None:
            raise Damaged(str(key))
        return keys_of(found)

    def answer(self, key: int, expected: bytes) -> bytes | None:
        """The bytes of a kept answer; `None` where there are none of that digest."""
        found = self._fetch("answer", key)
        return found if found is not None and digest(found) == expected else None

    def note(self, number: int) -> bytes | None:
        """One of the few facts about the whole; `None` where it was never written."""
        return self._get("note", number)

    def put_answer_records(self, records: Iterable[Record], askers: Mapping[int, bytes]) -> None:
        """Write records, and who asked: of every answer that stands in `askers`, known before or not."""
        sealed = {record.key: _sealed("record", record.key, _ENCODE(record)) for record in records}
        who = {key: _sealed("askers", key, keys) for key, keys in askers.items()}
        both = sorted(sealed.keys() & who.keys())
        self._many("INSERT OR REPLACE INTO node VALUES (?, ?, ?)", ((key, sealed[key], who[key]) for key in both))
        self._many(_UPDATE_RECORD, ((sealed[key], key) for key in sorted(sealed.keys() - who.keys())))
        self._many(_UPDATE_ASKERS, ((key, who[key]) for key in sorted(who.keys() - sealed.keys())))

    def put_note(self, number: int, data: bytes) -> None:
        """Write a fact about the whole."""
        self._many("INSERT OR REPLACE INTO note VALUES (?, ?)", [(number, _sealed("note", number, data))])

    def put_answers(self, answers: Iterable[tuple[int, bytes]]) -> None:
        """Write kept answers; the digest in an answer's record vouches for it."""
        self._many("INSERT OR REPLACE INTO answer VALUES (?, ?)", answers)

    def forget(self, keys: Iterable[int]) -> None:
        """Drop everything that is known of these answers."""
        rows = [(key,) for key in keys]
        self._many("DELETE FROM node WHERE key = ?", rows)
        self._many("DELETE FROM answer WHERE key = ?", rows)

    def _get(self, column: str, key: int) -> bytes | None:
        found = self._fetch(column, key)
        if found is not None and found != _sealed(column, key, found[_SEAL:]):
            raise Damaged(column)
        return None if found is None else found[_SEAL:]

    def _fetch(self, column: str, key: int) -> bytes | None:
        try:
            row = self.connection.execute(_SELECT[column], (key,)).fetchone()
        except _TROUBLE as error:
            raise Damaged(column) from error
        if row is None or row[0] is None:
            return None
        if not isinstance(row[0], bytes):
            raise Damaged(column)
        return row[0]

    def _many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        try:
            self.connection.executemany(statement, rows)
        except _TROUBLE as error:
            raise Damaged(str(error)) from error

    def _run(self, statement: str) -> None:
        try:
            self.connection.execute(statement)
        except _TROUBLE as error:
            raise Damaged(str(error)) from error


def _sealed(column: str, key: int, data: bytes) -> bytes:
    return digest(b"%s %d %s" % (column.encode(), key, data)) + data
