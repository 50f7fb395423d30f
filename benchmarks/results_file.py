"""Results as a table on the screen and as a CSV that says where they come from."""

from __future__ import annotations

import csv
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
RESULTS = HERE / "results"


def provenance(*packages: str) -> dict[str, str]:
    """Versions, machine, commit and date: what a figure depends on."""
    found = {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "commit": _commit(),
        "python": platform.python_version(),
        "machine": f"{platform.machine()}, {os.cpu_count()} CPUs, {_processor()}",
    }
    for package in ("hwgen", "amaranth", "numpy", *packages):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def write(
    name: str,
    rows: Sequence[Mapping[str, Any]],
    notes: Mapping[str, str],
    folder: Path = RESULTS,
) -> Path:
    """`rows` as results/NAME.csv under the notes, one `# key: value` line each."""
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.csv"
    part = path.with_suffix(".part")
    with part.open("w", newline="", encoding="utf-8") as file:
        for key, value in notes.items():
            file.write(f"# {key}: {value}\n")
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    part.replace(path)
    return path


def read(name: str) -> tuple[list[dict[str, str]], dict[str, str]]:
    """Rows and notes of results/NAME.csv."""
    lines = (RESULTS / f"{name}.csv").read_text(encoding="utf-8").splitlines()
    notes = dict(line[2:].split(": ", 1) for line in lines if line.startswith("# "))
    return list(csv.DictReader(line for line in lines if not line.startswith("# "))), notes


def show(rows: Sequence[Mapping[str, Any]]) -> None:
    """`rows` as an aligned table; None is shown as -."""
    names = list(rows[0])
    cells = [["-" if row[n] is None else str(row[n]) for n in names] for row in rows]
    widths = [max(len(n), *(len(c[i]) for c in cells)) for i, n in enumerate(names)]
    for line in (names, *cells):
        print(
            "  ".join(word.ljust(width) for word, width in zip(line, widths, strict=True)).rstrip()
        )


def _commit() -> str:
    """The commit, with "+" when hwgen differs from it."""

    def git(*words: str) -> str:
        done = subprocess.run(
            ["git", *words], cwd=HERE.parent, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    changed = "+" if git("status", "--porcelain", "--", "hwgen") else ""
    return (git("rev-parse", "--short", "HEAD") or "unknown") + changed


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    return next(
        (x.split(":", 1)[1].strip() for x in lines if x.startswith("model name")), "unknown"
    )
