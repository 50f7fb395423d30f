"""A `Spec` → rows, in a folder that the next run goes on from."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hwgen.errors import UserError
from hwgen.sweep.atomic import write_text
from hwgen.sweep.pool import Pool
from hwgen.sweep.progress import Progress
from hwgen.sweep.spec import Point, Spec
from hwgen.synth import FIGURES

CSV, JSON = "sweep.csv", "sweep.json"


@dataclass(frozen=True)
class Outcome:
    """What a sweep found.

    rows         one for each point that ended, in the order of the points
    folder       where sweep.csv and sweep.json are
    total        number of points
    interrupted  Ctrl-C came first
    written      False when an interrupted run found a table of more rows and left it alone
    """

    rows: list[dict[str, Any]]
    folder: Path
    total: int
    interrupted: bool = False
    written: bool = True

    @property
    def failed(self) -> int:
        return sum(row["status"] != "ok" for row in self.rows)


def run(
    spec: Spec,
    folder: Path,
    *,
    jobs: int = 1,
    timeout: float | None = None,
    show_progress: bool = False,
) -> Outcome:
    """Measures every point that `folder` does not know yet.

    jobs     processes, at least 1
    timeout  seconds per synthesis, > 0

    A point that fails is a row whose `status` is "failed", with `reason` and `log`.
    Ctrl-C ends the workers and leaves the finished rows in sweep.csv.  OSError when the
    folder cannot be written; UserError when a file is in its place.
    """
    _prepare(folder)
    tasks = [
        {
            "name": point.name,
            "design": point.design.name,
            "values": point.values,
            "way": point.way.data(),
            "timeout": timeout,
            "folder": str(folder.resolve()),
        }
        for point in spec.points
    ]
    found: dict[str, dict[str, Any]] = {}
    progress = Progress(len(tasks), show_progress)
    interrupted = False
    try:
        with Pool(jobs) as pool:
            for name, row in pool.run(tasks):
                found[name] = row
                progress.step(cached=row["cached"], failed=row["status"] != "ok")
    except KeyboardInterrupt:
        interrupted = True
    finally:
        progress.close()
    rows = [_row(p, found[p.name]) for p in spec.points if p.name in found]
    written = not interrupted or len(rows) >= _rows_there(folder)
    if written:
        write_text(folder / CSV, _csv(rows))
        write_text(folder / JSON, json.dumps({"rows": rows}, indent=1) + "\n")
    return Outcome(rows, folder, len(tasks), interrupted, written)


def _prepare(folder: Path) -> None:
    for path in (folder, *folder.parents):
        if path.is_dir():
            break
        if path.exists():
            raise UserError("out", "there is a file in the way of the folder", str(path))
    for part in ("points", "logs"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    # A folder that cannot be written must show before the work, not after it.
    write_text(folder / ".writable", "")
    (folder / ".writable").unlink()


def _row(point: Point, found: dict[str, Any]) -> dict[str, Any]:
    """The columns that every row has, in the same order."""
    way = point.way
    known: dict[str, Any] = {"point": point.name, "design": point.design.name}
    known |= point.config.data()
    known |= {"target": way.target, "target_ps": way.target_ps, "seed": way.seed}
    known |= {"status": found["status"]}
    known |= {key: found.get(key) for key in FIGURES if key not in known}
    known["target_ps"] = found.get("target_ps") or way.target_ps
    known["hierarchy"] = "flat" if way.flatten else "hierarchical"
    known["dsp_mode"] = "all" if way.dsp else "none"
    known |= {key: found.get(key) for key in ("seconds", "cached", "reason", "log")}
    return known


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, _columns(rows), restval="", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        tools = " ".join(f"{k}={v}" for k, v in (row["tools"] or {}).items())
        writer.writerow({**row, "tools": tools})
    return text.getvalue()


def _columns(rows: Iterable[dict[str, Any]]) -> list[str]:
    """The keys of all rows; designs may differ in their parameters."""
    return list(dict.fromkeys(key for row in rows for key in row))


def _rows_there(folder: Path) -> int:
    try:
        return len(json.loads((folder / JSON).read_text())["rows"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0
