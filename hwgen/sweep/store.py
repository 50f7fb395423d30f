"""The rows of all sweeps of a folder, in one SQLite file."""

from __future__ import annotations

import difflib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Self

from hwgen import files
from hwgen.errors import ToolError, UserError
from hwgen.sweep import database

FILE = "store.db"

Row = dict[str, Any]
"""See `hwgen.sweep.rows`."""


class Past(NamedTuple):
    """How long a point took, and how much work it was thought to be (`hwgen.sweep.effort`)."""

    design: str
    target: str
    seconds: float
    effort: float


class Store:
    """Results by key, and for each point the one that is current; a context manager.

    A key stands for a point as these sources and tools measure it (`hwgen.sweep.keys`).
    After an edit of the generator a point gets a new key and, once measured, a new current
    row; the older result stays for the day on which the edit is taken back.

    Any number of processes may read and write at once.  Only sweeps write, never workers.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Use `Store.open`."""
        self.path, self.connection = path, connection

    @classmethod
    def open(cls, path: Path | str, create: bool = False) -> Store:
        """The store at `path`: a folder with a store.db, or that file itself.

        create  make it, with its folder, where there is none; else it is only read
        UserError when there is none, when the file is none, or one of another version.
        """
        given = Path(path)
        if create:
            file = given if given.suffix == ".db" and not given.is_dir() else given / FILE
            _make_folder(file.parent)
            return cls(file, database.connect(file, create=True))
        file = given / FILE if given.is_dir() else given
        if not file.is_file():
            rule = "no store there; `hwgen sweep FILE.yaml -o DIR` makes one"
            raise UserError(str(path), rule, None, _nearest(given))
        return cls(file, database.connect_to_read(file))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.connection.close()

    @property
    def folder(self) -> Path:
        return self.path.parent

    def rows(self) -> list[Row]:
        """The current row of every point, in the order in which the points were first asked for.

        Rows of older sources are among them only for points not measured since; the
        column `hwgen` and the digest say what a row belongs to.
        """
        query = "SELECT row FROM points JOIN results USING (key) ORDER BY place"
        with database.translated(self.path):
            return [json.loads(row) for (row,) in self._read(query)]

    def __len__(self) -> int:
        """The number of rows."""
        return int(self._read("SELECT count(*) FROM points JOIN results USING (key)")[0][0])

    def counts(self) -> dict[str, int]:
        """Status -> number of points."""
        query = "SELECT status, count(*) FROM points JOIN results USING (key) GROUP BY status"
        return {"ok": 0, "failed": 0, **dict(self._read(query))}

    def find(self, key: str) -> Row | None:
        """The result with that key, good or failed."""
        return self.find_all([key]).get(key)

    def find_all(self, keys: Iterable[str]) -> dict[str, Row]:
        """Key -> row for those that are there, good or failed."""
        wanted = json.dumps(list(keys))
        query = "SELECT key, row FROM results WHERE key IN (SELECT value FROM json_each(?))"
        with database.translated(self.path):
            return {key: json.loads(row) for key, row in self._read(query, (wanted,))}

    def past(self) -> list[Past]:
        """What measuring took so far: every good result, oldest first."""
        query = "SELECT design, target, seconds, effort FROM results WHERE status = 'ok'"
        query += " AND seconds > 0 AND effort > 0 ORDER BY serial"
        return [Past(*line) for line in self._read(query)]

    def put(
        self,
        row: Row,
        key: str,
        *,
        result: str | None = None,
        figures: Mapping[str, Any] | None = None,
        effort: float = 1.0,
    ) -> None:
        """Stores a row under its key and makes it the current one of its point.

        result   names Verilog, measurement and tools; figures, what `Report.data()` was: both
                 let other points take them over
        effort   see `hwgen.sweep.effort`; 0: `seconds` tell nothing, the figures were taken over
        A failed row never replaces a good one of the same key.  The claim on the key ends.
        """
        columns = ("point", "design", "target", "status", "digest", "seconds", "finished")
        values = {name: row[name] for name in columns}
        values |= {"key": key, "result": result, "effort": effort, "row": json.dumps(row)}
        values["figures"] = None if figures is None else json.dumps(figures)
        names, marks = ", ".join(values), ", ".join(f":{name}" for name in values)
        with self.writing():
            # Replaced by hand, so that `serial` tells the order of writing.
            gone = "DELETE FROM results WHERE key = :key AND (status != 'ok' OR :status = 'ok')"
            self.connection.execute(gone, values)
            self.connection.execute(
                f"INSERT OR IGNORE INTO results ({names}) VALUES ({marks})", values
            )
            self._make_current([(row["point"], key)])
            self.connection.execute("DELETE FROM claims WHERE key = ?", (key,))

    def expect(self, points: Sequence[str]) -> None:
        """Gives points their place among the rows before there are any of them."""
        known = {point for (point,) in self._read("SELECT point FROM points")}
        new = [(point,) for point in points if point not in known]
        if new:
            with self.writing():
                self.connection.executemany(
                    "INSERT OR IGNORE INTO points (point, key) VALUES (?, '')", new
                )

    def make_current(self, keys: Mapping[str, str]) -> None:
        """Point -> key of the result that is its current one from now on."""
        known = dict(self._read("SELECT point, key FROM points"))
        changed = [(point, key) for point, key in keys.items() if known.get(point) != key]
        if changed:
            with self.writing():
                self._make_current(changed)

    def _make_current(self, pairs: Sequence[tuple[str, str]]) -> None:
        self.connection.executemany(
            "INSERT INTO points (point, key) VALUES (?, ?) "
            "ON CONFLICT (point) DO UPDATE SET key = excluded.key",
            pairs,
        )

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction; ToolError when the disk is full or the store stays locked."""
        with database.translated(self.path), database.transaction(self.connection):
            yield

    def _read(self, query: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        with database.translated(self.path):
            return self.connection.execute(query, values).fetchall()


def figures(path: Path, result: str, *, breakdown: bool) -> dict[str, Any] | None:
    """What `Report.data()` was for the Verilog, measurement and tools that `result` names.

    For workers, which only read; None when it is not there or cannot be read.
    breakdown  only one that has rows for the modules
    """
    try:
        with Store.open(path) as store:
            query = "SELECT figures FROM results WHERE result = ? AND status = 'ok'"
            texts = store._read(query, (result,))
    except (ToolError, UserError):
        return None
    found: list[dict[str, Any]] = [json.loads(text) for (text,) in texts if text is not None]
    return next((one for one in found if one["breakdown"] or not breakdown), None)


def _make_folder(folder: Path) -> None:
    files.check_folder(folder)
    folder.mkdir(parents=True, exist_ok=True)


def _nearest(path: Path) -> str | None:
    """The store whose folder has the most similar name."""
    places = (path.parent, Path("build"), Path())
    found = {
        str(file.parent): None
        for place in places
        if place.is_dir()
        for file in sorted(place.glob(f"*/{FILE}"))
        if file.is_file()
    }
    near = difflib.get_close_matches(str(path), found, 1, 0.0)
    return near[0] if near else None
