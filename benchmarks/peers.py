"""Area, delay and look-up tables of anybody's Verilog, every design over the same clock targets.

    python benchmarks/peers.py --peers FILE [--liberty PATH …] [--fpga FAMILY …] [--only NAME …]
                               [--targets-ps T …] [--seeds N] [--jobs N] [-o FOLDER]

FILE is YAML, a list of designs; files are named relative to it, in the order in which they
define what they use:

    - name: mac
      files: [mac.v]
      top: mac
      params: {WIDTH: 8}     # of the top; may be left out, as all that follows
      booth: false           # Booth-recode the `*` of the source; then not mapped to --fpga
      macs_per_cycle: 1      # what area·delay is divided by in the column area_delay_mac
      group: pe              # designs that may be compared: printed, nothing else
      targets_ps: [600]      # instead of --targets-ps
      fpga: true             # false: not mapped to --fpga either

FOLDER gets peers.csv (every point), peers_best.csv (one line per design and library: the point
with the least area·delay) and peers.json, what is known so far: every point is a process of its
own, and a run that was interrupted goes on where it stopped.  Delay is the longest path between
registers and ports before layout; period_ps includes clock-to-output and setup.  No DSP blocks.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import statistics
import sys
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml
from results_file import provenance, show, write
from threads import Threads

from hwgen import files
from hwgen.errors import ToolError, UserError
from hwgen.rtl import Rtl
from hwgen.sweep import fingerprint
from hwgen.synth import Target, foreign, liberty, synthesize

TARGETS_PS = (600, 800, 1000, 1250, 1600, 2500, 5000, 100_000)
FPGAS = ("ice40", "ecp5", "xilinx")
KEPT = ("area_um2", "delay_ps", "period_ps", "depth", "lut", "carry", "ff", "seconds")
POINT = ("name", "group", "target", "target_ps", "seed", *KEPT, "area_delay", "frontend", "problem")


@dataclass(frozen=True)
class Peer:
    """A line of the file; see above."""

    name: str
    files: tuple[Path, ...]
    top: str
    params: dict[str, Any] = field(default_factory=dict)
    booth: bool = False
    macs_per_cycle: float = 1
    group: str = ""
    targets_ps: tuple[float, ...] = ()
    fpga: bool = True


def load(path: Path) -> list[Peer]:
    """The designs of a file; UserError for one that names no files, or a key that is unknown."""
    lines = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
        raise UserError(str(path), "must be a list of designs with name, files and top")
    known = [each.name for each in fields(Peer)]
    peers: list[Peer] = []
    for line in lines:
        for key in line.keys() - set(known):
            raise UserError(f"{path}: {line.get('name')}", f"one of {', '.join(known)}", key)
        for key in ("name", "files", "top"):
            if not line.get(key):
                raise UserError(f"{path}: {line.get('name')}", f"needs {key}")
        names = tuple(path.parent / name for name in line["files"])
        for name in names:
            if not name.is_file():
                raise UserError(f"{path}: {line['name']}", "must be a file that exists", str(name))
        times = tuple(line.get("targets_ps", ()))
        peers.append(Peer(**{**line, "files": names, "targets_ps": times}))
    names_ = [peer.name for peer in peers]
    for name in names_:
        if names_.count(name) > 1:
            raise UserError(str(path), "every name stands once", name)
    return peers


class Store:
    """What is known of the points, in a file: interrupted runs go on where they stopped."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._known = json.loads(path.read_text()) if path.is_file() else {}

    def get(self, key: str) -> dict[str, Any] | None:
        return self._known.get(key)

    def put(self, key: str, figures: dict[str, Any]) -> None:
        with self._lock:
            self._known[key] = figures
            files.write(self.path, json.dumps(self._known, indent=0, sort_keys=True) + "\n")


@dataclass(frozen=True)
class Point:
    """A design on a target; `target_ps` in picoseconds, None on an FPGA."""

    peer: Peer
    rtl: Rtl
    target: str
    target_ps: float | None
    seed: int | None

    @property
    def key(self) -> str:
        """Of what the figures depend on: the text, the target, the flow and the tools."""
        kind, _, path = self.target.partition(":")
        library = hashlib.sha256(Path(path).read_bytes()).hexdigest() if path else ""
        parts = (self.rtl.digest, self.rtl.top, self.peer.booth, kind, library, self.target_ps)
        return fingerprint.digest(*parts, self.seed, fingerprint.flow(), fingerprint.tools())

    def measure(self, store: Store) -> dict[str, Any]:
        """The row of this point; a design that cannot be mapped has a `problem` and no figures."""
        found = store.get(self.key)
        if found is None:
            ps, booth, seed = self.target_ps, self.peer.booth, self.seed
            try:
                report = synthesize(self.rtl, self.target, target_ps=ps, booth=booth, seed=seed)
            except (UserError, ToolError) as error:
                # Not kept: it may be of the machine, and the next run is to try again.
                found = {"problem": str(error).splitlines()[0]}
            else:
                found = {key: getattr(report, key) for key in KEPT}
                found["frontend"] = report.tools["frontend"]
                store.put(self.key, found)
        name = Path(self.target).name.split(".")[0] if self.target_ps else self.target
        row = dict.fromkeys(POINT) | {"name": self.peer.name, "group": self.peer.group}
        row |= {"target": name, "target_ps": self.target_ps, "seed": self.seed, **found}
        if row["area_um2"] and row["delay_ps"]:
            row["area_delay"] = round(row["area_um2"] * row["delay_ps"] / 1e6, 4)
        return row


def chosen(peers: Sequence[Peer], names: Sequence[str]) -> list[Peer]:
    """The designs of these names, all if there are none; UserError for a name that is unknown."""
    known = [peer.name for peer in peers]
    for name in names:
        if name not in known:
            close = difflib.get_close_matches(name, known, 1, 0.0)
            raise UserError("--only", "a design of the file", name, close[0] if close else None)
    return [peer for peer in peers if not names or peer.name in names]


def points(
    peers: Sequence[Peer],
    libraries: Sequence[Path],
    fpgas: Sequence[str] = FPGAS,
    targets_ps: Sequence[float] = TARGETS_PS,
    seeds: Sequence[int | None] = (None,),
) -> list[Point]:
    """Every design on every target; the designs are read here.

    UserError for what cannot be read, and for targets that there are not.
    """
    if not (libraries or fpgas):
        raise UserError("--liberty", "needs a library, or --fpga a family", None, FPGAS[0])
    for family in fpgas:
        if not Target.parse(family).fpga:
            raise UserError("--fpga", "an FPGA family", family, FPGAS[0])
    for library in libraries:
        liberty.load(library)
    for ps in (*targets_ps, *(ps for peer in peers for ps in peer.targets_ps)):
        if not ps > 0:
            raise UserError("--targets-ps", "picoseconds, more than 0", ps, TARGETS_PS[0])
    found = []
    for peer in peers:
        rtl = foreign(peer.files, peer.top, peer.params)
        for seed in seeds:
            for library in libraries:
                for ps in peer.targets_ps or targets_ps:
                    found.append(Point(peer, rtl, f"liberty:{library}", ps, seed))
            for family in fpgas if peer.fpga and not peer.booth else ():
                found.append(Point(peer, rtl, family, None, seed))
    return found


def measure(plan: Sequence[Point], store: Store, jobs: int = 1) -> list[dict[str, Any]]:
    """Rows in the order of the plan."""
    with Threads(jobs) as pool:
        return list(pool.map(lambda point: point.measure(store), plan))


def best(rows: Sequence[dict[str, Any]], peers: Iterable[Peer]) -> list[dict[str, Any]]:
    """One line per design and library: the least area·delay over the targets.

    With several seeds area·delay is the median over them of that least, and the other figures
    are those of the seed in the middle.  `lut_…` are medians too, and the same on every line
    of a design.
    """
    lines = []
    families = list(dict.fromkeys(r["target"] for r in rows if r["target_ps"] is None))
    for peer in peers:
        mine = [r for r in rows if r["name"] == peer.name]
        luts: dict[str, Any] = {}
        for family in families:
            found = [r["lut"] for r in mine if r["target"] == family and r["lut"] is not None]
            luts[f"lut_{family}"] = statistics.median(found) if found else None
        timed = [r for r in mine if r["area_delay"] is not None]
        for library in dict.fromkeys(r["target"] for r in timed) or [None]:
            here = [r for r in timed if r["target"] == library]
            least = [
                min((r for r in here if r["seed"] == seed), key=lambda r: r["area_delay"])
                for seed in dict.fromkeys(r["seed"] for r in here)
            ]
            least.sort(key=lambda r: r["area_delay"])
            row = least[(len(least) - 1) // 2] if least else dict.fromkeys(POINT)
            number = statistics.median(r["area_delay"] for r in least) if least else None
            lines.append(
                {"name": peer.name, "group": peer.group, "library": library}
                | {k: row[k] for k in ("target_ps", "area_um2", "delay_ps", "period_ps", "ff")}
                | {
                    "area_delay": number,
                    "area_delay_mac": number and round(number / peer.macs_per_cycle, 4),
                }
                | luts
            )
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    add = parser.add_argument
    add("--peers", type=Path, required=True, help="YAML file with the designs")
    add("--liberty", nargs="*", type=Path, default=[], help="Liberty files")
    add("--fpga", nargs="*", default=list(FPGAS), help="FPGA families")
    add("--only", nargs="*", default=[], help="these designs of the file")
    add("--targets-ps", nargs="*", type=float, default=list(TARGETS_PS))
    add("--seeds", type=int, default=0, help="permutations per point; 0: the text as it stands")
    add("--jobs", type=int, default=2)
    add("-o", "--out", type=Path, help="folder of the results (default: beside FILE)")
    options = parser.parse_args()
    try:
        peers = chosen(load(options.peers), options.only)
        seeds = range(1, options.seeds + 1) if options.seeds else (None,)
        plan = points(peers, options.liberty, options.fpga, options.targets_ps, list(seeds))
    except (UserError, OSError, yaml.YAMLError) as error:
        print(f"peers: {error}", file=sys.stderr)
        return 2
    folder = options.out or options.peers.parent
    folder.mkdir(parents=True, exist_ok=True)
    rows = measure(plan, Store(folder / "peers.json"), options.jobs)
    lines = best(rows, peers)
    notes = provenance("pyosys") | {"targets_ps": ", ".join(f"{ps:g}" for ps in options.targets_ps)}
    write("peers", rows, notes, folder)
    print(f"{write('peers_best', lines, notes, folder)}\n")
    show(lines)
    problems = [row for row in rows if row["problem"]]
    for row in problems:
        print(f"peers: {row['name']} on {row['target']}: {row['problem']}", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
