"""A `Spec` → rows, in a store that the next run goes on from."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hwgen import files
from hwgen.errors import UserError
from hwgen.sweep import export, rows
from hwgen.sweep.claims import Claims, Taken
from hwgen.sweep.effort import weight
from hwgen.sweep.plan import Planned, longest_first, plan
from hwgen.sweep.spec import Spec
from hwgen.sweep.store import FILE, Row, Store
from hwgen.sweep.worker import JOB, PRELOAD
from hwgen.workers.executor import Answer, Executor, Task
from hwgen.workers.interrupt import Interrupts
from hwgen.workers.pool import Pool
from hwgen.workers.progress import Progress

CSV, JSON = "sweep.csv", "sweep.json"

_POLL_S = 0.5
"""How often a sweep looks whether another one has ended the points that it waits for."""


@dataclass(frozen=True)
class Outcome:
    """What a sweep found.

    rows         one for each point that ended, in the order of the points, with `cached`:
                 it was known, or its Verilog was
    folder       where store.db, sweep.csv and sweep.json are
    total        number of points
    interrupted  Ctrl-C or SIGTERM came first
    """

    rows: list[Row]
    folder: Path
    total: int
    interrupted: bool = False

    @property
    def failed(self) -> int:
        return sum(row["status"] != "ok" for row in self.rows)


def run(
    spec: Spec,
    folder: Path,
    *,
    jobs: int = 1,
    timeout: float | None = None,
    executor: Executor | None = None,
    show_progress: bool = False,
) -> Outcome:
    """Measures every point that the store in `folder` does not know yet.

    jobs      processes on this machine, at least 1
    timeout   seconds per point, > 0
    executor  does the work instead, on other machines; entered and left here

    A point that fails is a row whose `status` is "failed", with `reason` and `log`; the next
    run tries it again.  Every row is on disk before the next one is waited for.  Ctrl-C and
    SIGTERM end the workers; sweep.csv and sweep.json then have the rows there are.  Another
    sweep may work on the same store: no point is done by both.
    OSError and ToolError when the folder cannot be written, UserError when something that is
    no sweep's is in its place.
    """
    _check_folder(folder)
    planned = plan(spec)
    with Store.open(folder / FILE, create=True) as store:
        sweep = _Sweep(spec, store, planned, timeout, executor is None)
        sweep.progress = Progress({one.name: weight(one.effort) for one in planned}, show_progress)
        interrupted = False
        try:
            with sweep.interrupts:
                sweep.look_up()
                if sweep.waiting:
                    with Claims(store) as claims, executor or Pool(jobs, JOB, PRELOAD) as workers:
                        sweep.measure(claims, workers)
        except KeyboardInterrupt:
            interrupted = True
        finally:
            sweep.progress.close()
        found = sweep.rows()
    for name in (CSV, JSON):
        export.write(found, folder / name)
    return Outcome(found, folder, len(planned), interrupted)


class _Sweep:
    """One run: the points that wait, and the store."""

    def __init__(
        self, spec: Spec, store: Store, planned: list[Planned], timeout: float | None, local: bool
    ) -> None:
        self._store, self._planned = store, planned
        self._breakdown, self._timeout = spec.breakdown, timeout
        self._seen = store.path if local else None
        self._by_name = {one.name: one for one in planned}
        self._cached: set[str] = set()
        self.waiting: deque[Planned] = deque()
        self.interrupts = Interrupts()
        self.progress = Progress({}, False)

    def look_up(self) -> None:
        """Sorts out what is known."""
        self._store.expect([one.name for one in self._planned])
        known = self._store.find_all(one.key for one in self._planned)
        hits = {k for k, row in known.items() if self._enough(row)}
        self._store.make_current({p.name: p.key for p in self._planned if p.key in hits})
        self.waiting.extend(longest_first([p for p in self._planned if p.key not in hits]))
        for one in self._planned:
            if one.key in hits:
                self._known(one, known[one.key])

    def measure(self, claims: Claims, workers: Executor) -> None:
        """Until every point has a row, by this sweep or by another one."""
        while self.waiting:
            for name, answer in workers.run(self._tasks(claims)):
                with self.interrupts.held():
                    self._keep(self._by_name[name], answer)
            if self.waiting:
                time.sleep(_POLL_S)

    def rows(self) -> list[Row]:
        """Of all points that have one for these sources."""
        known = self._store.find_all(one.key for one in self._planned)
        return [
            known[one.key] | {"cached": one.name in self._cached}
            for one in self._planned
            if one.key in known
        ]

    def _tasks(self, claims: Claims) -> Iterator[Task]:
        """The points that are nobody else's; the others wait on."""
        for _ in range(len(self.waiting)):
            one = self.waiting.popleft()
            try:
                row = claims.take(one.key, self._enough)
            except Taken:
                self.waiting.append(one)
                continue
            if row is None:
                yield one.task(self._breakdown, self._timeout, self._seen)
            else:
                self._store.make_current({one.name: one.key})
                self._known(one, row)

    def _enough(self, row: Row) -> bool:
        return rows.sufficient(row, self._breakdown)

    def _known(self, one: Planned, row: Row) -> None:
        self._cached.add(one.name)
        self.progress.step(one.name, cached=True, failed=row["status"] != "ok")

    def _keep(self, one: Planned, answer: Answer) -> None:
        """The answer as a row in the store, and what tools printed as a file."""
        good = answer["status"] == "ok"
        log = None if good else self._log(one.name, answer)
        row = rows.make(one.point, answer, one.library_sha256, log)
        figures = rows.figures(answer) if good else None
        reused = bool(answer.get("reused"))
        effort = 0.0 if reused else one.effort
        self._store.put(row, one.key, result=answer.get("result"), figures=figures, effort=effort)
        if reused:
            self._cached.add(one.name)
        self.progress.step(one.name, cached=reused, failed=not good)

    def _log(self, name: str, answer: Answer) -> Path | None:
        path = self._store.folder.resolve() / "logs" / f"{name}.log"
        with suppress(OSError):
            path.parent.mkdir(exist_ok=True)
            files.write(path, f"{answer['reason']}\n{answer['log_text']}\n")
            return path
        return None  # the row still tells the reason


def _check_folder(folder: Path) -> None:
    """Nothing that another program wrote is replaced."""
    files.check_folder(folder)
    if (folder / FILE).is_dir():
        raise UserError("out", f"its {FILE} is a folder", str(folder), "an empty folder")
    if (folder / FILE).exists():
        return
    for name in (CSV, JSON):
        if (folder / name).exists():
            rule = f"the folder is no store, and its {name} would be overwritten"
            raise UserError("out", rule, str(folder), "an empty folder")
