"""The store: records, askers, answers and notes in one SQLite file.

Architecture Invariant: nothing read from here is believed without its digest, and what must be there and is not makes
the whole store `Damaged`. Nothing here is code: no pickle, no marshal, no bytecode.
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Self

import msgspec

from prospectus.base.digest import digest
from prospectus.engine.faults import Damaged
from prospectus.engine.record import Record, keys_of

_RECORD: Final = msgspec.msgpack.Decoder(Record)
_ENCODE: Final = msgspec.msgpack.Encoder().encode
_CHECK: Final = 16
_TABLES: Final = ("record", "askers", "answer", "note")
_SELECT: Final = MappingProxyType({table: f"SELECT data FROM {table} WHERE key = ?" for table in _TABLES})  # noqa: S608
_SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA secure_delete = ON",  # so that no corruption can bring back what was true once
    "PRAGMA trusted_schema = OFF",
)
_MAKING: Final = (
    *_SETTINGS,
    *(f"CREATE TABLE IF NOT EXISTS {table} (key INTEGER PRIMARY KEY, data BLOB)" for table in _TABLES),
)


@dataclass(slots=True)
class Store:
    """An open store. Every method raises `Damaged` where the file is not what was written."""

    connection: sqlite3.Connection

    @classmethod
    def open(cls, path: str, *, made: bool = False) -> Self:
        """The store at `path` (`:memory:` for one that nobody else sees), made unless it is `made` already."""
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
        try:
            for statement in () if made else _MAKING:
                connection.execute(statement)
            connection.execute("BEGIN")
        except sqlite3.Error as error:
            connection.close()
            raise Damaged(str(error)) from error
        return cls(connection)

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

    def put_records(self, records: Iterable[Record]) -> None:
        """Write records."""
        self._put("record", ((record.key, _ENCODE(record)) for record in records))

    def put_askers(self, askers: Iterable[tuple[int, array[int]]]) -> None:
        """Write who asked for what."""
        self._put("askers", ((key, keys.tobytes()) for key, keys in askers))

    def put_note(self, number: int, data: bytes) -> None:
        """Write a fact about the whole."""
        self._put("note", [(number, data)])

    def put_answers(self, answers: Iterable[tuple[int, bytes]]) -> None:
        """Write kept answers; the digest in an answer's record vouches for it."""
        self._many("INSERT OR REPLACE INTO answer VALUES (?, ?)", answers)

    def forget(self, keys: Iterable[int]) -> None:
        """Drop everything that is known of these answers."""
        rows = [(key,) for key in keys]
        for table in ("record", "askers", "answer"):
            self._many(f"DELETE FROM {table} WHERE key = ?", rows)  # noqa: S608  # fixed names

    def _put(self, table: str, rows: Iterable[tuple[int, bytes]]) -> None:
        sealed = ((key, _seal(table, key, data) + data) for key, data in rows)
        self._many(f"INSERT OR REPLACE INTO {table} VALUES (?, ?)", sealed)  # noqa: S608  # fixed names

    def _get(self, table: str, key: int) -> bytes | None:
        found = self._fetch(table, key)
        if found is None:
            return None
        data = found[_CHECK:]
        if found[:_CHECK] != _seal(table, key, data):
            raise Damaged(table)
        return data

    def _fetch(self, table: str, key: int) -> bytes | None:
        try:
            row = self.connection.execute(_SELECT[table], (key,)).fetchone()
        except (sqlite3.Error, OverflowError) as error:
            raise Damaged(table) from error
        if row is None:
            return None
        if not isinstance(row[0], bytes):
            raise Damaged(table)
        return row[0]

    def _many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        try:
            self.connection.executemany(statement, rows)
        except sqlite3.Error as error:
            raise Damaged(str(error)) from error

    def _run(self, statement: str) -> None:
        try:
            self.connection.execute(statement)
        except sqlite3.Error as error:
            raise Damaged(str(error)) from error


def _seal(table: str, key: int, data: bytes) -> bytes:
    return digest(table.encode() + key.to_bytes(8, "little", signed=True) + data)
