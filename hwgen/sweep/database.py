"""The SQLite file of a store: made once, checked at every opening, written in short steps."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hwgen.errors import ToolError, UserError

APPLICATION = 0x68776773  # "hwgs"
VERSION = 1
"""Of the tables below.  A store of another version is refused, never converted silently."""

_BUSY_S = 60.0
_LOG_PAGES = 100  # of 4 KiB

_TABLES = """
CREATE TABLE results (
    serial   INTEGER PRIMARY KEY AUTOINCREMENT,  -- order of writing
    key      TEXT NOT NULL UNIQUE,
    point    TEXT NOT NULL,
    result   TEXT,
    design   TEXT NOT NULL,
    target   TEXT NOT NULL,
    status   TEXT NOT NULL,
    digest   TEXT,
    seconds  REAL,
    effort   REAL NOT NULL,
    finished TEXT NOT NULL,
    figures  TEXT,          -- as measured, JSON, null where it failed
    row      TEXT NOT NULL  -- all of it, JSON
);
CREATE INDEX results_by_verilog ON results (result);
CREATE INDEX results_by_kind ON results (design, target);
CREATE TABLE points (
    place INTEGER PRIMARY KEY AUTOINCREMENT,  -- order in which they were first asked for
    point TEXT NOT NULL UNIQUE,
    key   TEXT NOT NULL  -- of its current result, empty before there is one
);
CREATE TABLE claims (
    key   TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    home  TEXT NOT NULL,
    pid   INTEGER NOT NULL,
    until REAL NOT NULL  -- seconds since 1970
);
"""


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """A connection to the store at `path`; without `create` it must be there.

    UserError for a file that is no store or one of another version; ToolError when SQLite
    cannot work there.
    """
    with translated(path):
        connection = _open(path, "rwc" if create else "rw")
        try:
            if create and _empty(connection):
                _make(connection)
            _check(connection, path, "another folder with -o" if create else None)
            # Readers do not wait for the writer.  Where a file system cannot do it, SQLite
            # stays with its rollback journal, which is as safe.
            connection.execute("PRAGMA journal_mode = WAL")
            # A point takes seconds, a sync to disk milliseconds: not even a power cut may
            # lose a finished point, which NORMAL would allow.
            connection.execute("PRAGMA synchronous = FULL")
            # The log stays small beside the store, whose disk may be nearly full.
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        except BaseException:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path) -> sqlite3.Connection:
    """The same for reading only, also from a folder that cannot be written."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    with translated(path):
        # Write-ahead logging has files beside the store, which who may write also removes.
        connection = _open(path, "rw" if writable else "ro")
        try:
            connection.execute("PRAGMA query_only = ON")
            try:
                _check(connection, path)
            except sqlite3.OperationalError:
                if writable:
                    raise
                # Those files cannot be made.  Then nobody else writes there, either.
                connection.close()
                connection = _open(path, "ro", "&immutable=1")
                _check(connection, path)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; begins as a writer, so that it never has to give up half-way."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk has ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's exceptions as errors of hwgen."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
            raise _no_store(path) from None
        # The primary code; the bits above tell more.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            raise damaged(path, error) from error
        rule = f"{path}: {error}; every point that was stored before is safe"
        raise ToolError("store", rule) from error
    except json.JSONDecodeError as error:
        raise damaged(path, error) from error


def damaged(path: Path, error: Exception) -> ToolError:
    """What to do about a store whose contents are no longer what was written."""
    cure = (
        "its sweep.csv has the rows of the last sweep, and a sweep into another folder starts anew"
    )
    return ToolError("store", f"{path} is damaged: {error}; {cure}")


def _open(path: Path, mode: str, more: str = "") -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}{more}",
        uri=True,
        timeout=_BUSY_S,
        isolation_level=None,  # transactions are begun by hand
        check_same_thread=False,
    )


def _empty(connection: sqlite3.Connection) -> bool:
    ours = _pragma(connection, "application_id") == _pragma(connection, "user_version") == 0
    return ours and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0


def _make(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        if not _empty(connection):
            return  # another sweep was faster
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {VERSION}")


def _check(connection: sqlite3.Connection, path: Path, instead: str | None = None) -> None:
    if _pragma(connection, "application_id") != APPLICATION:
        raise _no_store(path)
    found = _pragma(connection, "user_version")
    if found != VERSION:
        cure = "a newer hwgen reads it" if found > VERSION else "the hwgen that made it reads it"
        rule = f"is a store of version {found}, this hwgen has version {VERSION}; {cure}"
        raise UserError(str(path), rule, None, instead)


def _no_store(path: Path) -> UserError:
    rule = "is not a store of hwgen; `hwgen sweep FILE.yaml -o DIR` makes one"
    return UserError(str(path), rule)


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    value: int = connection.execute(f"PRAGMA {name}").fetchone()[0]
    return value
