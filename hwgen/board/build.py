"""`build`: from a job to a bitstream and its report, in steps that an interrupt does not lose."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hwgen import __version__, files
from hwgen.board import folder as home
from hwgen.board import mapping, tools
from hwgen.board.core_file import SUFFIX, core_text
from hwgen.board.job import Job
from hwgen.board.route import NETLIST, Routed, route
from hwgen.errors import UserError
from hwgen.synth import count
from hwgen.yosys import child

SEEDS = 4
"""Seeds that are tried until one meets the clock."""

_MOST_SEEDS = 1000
_MAPPED = "mapped.json"

Say = Callable[[str], None]


def build(
    job: Job,
    folder: Path,
    *,
    seeds: int = SEEDS,
    timeout: float | None = None,
    force: bool = False,
    command: str = "",
    say: Say = lambda text: None,
) -> dict[str, Any]:
    """Builds `job` into `folder`: bitstream, top, design, pins, report and manifest; the report.

    seeds    of the placer, 1, 2 …, tried until one meets the clock; the best is taken
    timeout  seconds for each run of a tool
    force    replace another build in the folder
    command  that makes the folder anew, for the manifest
    say      is told how far it is

    What is known from before is not done again: a finished build of the same digest is reported
    as it is, and one that was stopped goes on where it was.  `TooLarge` for a design that does not
    fit, `UserError` for a pin or a folder that cannot be, `ToolError` when a tool fails.
    """
    if not 1 <= seeds <= _MOST_SEEDS:
        near = min(max(seeds, 1), _MOST_SEEDS)
        raise UserError("seeds", f"1 to {_MOST_SEEDS}", seeds, near)
    if timeout is not None and not timeout > 0:
        raise UserError("timeout", "seconds, more than 0", timeout, 600)
    versions = tool_versions(job.board.family)
    key = job.key(versions)
    home.check(folder, key, force=force)
    known = home.finished(folder, key)
    if known is not None and (known["met"] or len(known["seeds"]) >= seeds):
        home.asked_for(folder)
        return {**known, "cached": True}
    try:
        return _built(job, folder, versions, key, seeds, timeout, command, say)
    except UserError:
        home.give_up(folder)  # what is wrong with the design or the board does not go on
        raise


def _built(
    job: Job,
    folder: Path,
    versions: Mapping[str, str],
    key: str,
    seeds: int,
    timeout: float | None,
    command: str,
    say: Say,
) -> dict[str, Any]:
    """The report of a build that is made, or goes on."""
    begin = time.monotonic()
    work = home.work(folder, key)
    counts = mapped(job, work, timeout, say)
    tried: list[Routed] = []
    for seed in range(1, seeds + 1):
        tried.append(_seed(job, work, seed, timeout))
        say(f"seed {seed}: {_speed(tried[-1])} (clock {job.clock_mhz:g} MHz)")
        if tried[-1].meets(job.clock_mhz):
            break
    best = max(tried, key=lambda found: found.fmax_mhz or float("inf"))
    name = f"{job.board.name}.{tools.SUFFIX[job.board.family]}"
    bitstream = _packed(job, work, best.seed, name, timeout)
    report = {
        **figures(job, best, counts),
        "seeds": [{"seed": each.seed, "fmax_mhz": each.fmax_mhz} for each in tried],
        "tools": dict(versions),
        "bitstream": name,
        "bitstream_bytes": len(bitstream),
        "key": key,
        "seconds": round(time.monotonic() - begin, 1),
    }
    head = {
        "generator": {"name": "hwgen", "version": __version__},
        "tools": dict(versions),
        "command": command,
        "digest": job.rtl.digest,
        **job.rtl.interface(),
        "board": {"name": job.board.name, "title": job.board.title, "part": job.board.part.name},
        "loader": list(job.board.loader),
        "clock_mhz": job.clock_mhz,
        "baud": job.baud,
        "divider": job.divider,
        "bitstream": name,
        "key": key,
    }
    text = json.dumps(report, indent=2) + "\n"
    core = {f"{job.board.name}{SUFFIX}": core_text(job, best.seed)}
    home.publish(folder, {**job.files(), name: bitstream, **core, home.REPORT: text}, head)
    return {**report, "cached": False}


def tool_versions(family: str) -> dict[str, str]:
    """Every tool of a build and its version; `ToolError` for one that is not there."""
    from importlib.metadata import version

    return {
        "yosys": version("pyosys"),
        "nextpnr": tools.placer(family)[1],
        "packer": tools.packer(family)[1],
    }


def mapped(job: Job, work: Path, timeout: float | None, say: Say) -> count.Counts:
    """Cells of the mapped job; its netlist then is in the folder `work`."""
    note = work / _MAPPED
    if note.is_file():
        return count.Counts(**json.loads(note.read_text()))
    say(f"mapping {job.rtl.top} to {job.board.part.name}")
    with child.folder(None) as place:
        found = mapping.synth(
            job.board, job.top, job.sources(), dsp=job.blocks, folder=place, timeout=timeout
        )
        files.write(work / NETLIST, (place / NETLIST).read_bytes())
    files.write(note, json.dumps(asdict(found.counts)) + "\n")
    return found.counts


def figures(job: Job, best: Routed, counts: count.Counts) -> dict[str, Any]:
    """What the report says of the design on the board."""
    rtl, board = job.rtl, job.board
    macs = macs_of(rtl.config)
    return {
        "board": board.name,
        "part": board.part.name,
        "design": rtl.design,
        "config": dict(rtl.config),
        "module": rtl.top,
        "digest": rtl.digest,
        "clock_mhz": job.clock_mhz,
        "pll": None if job.pll is None else dict(job.pll.settings),
        "baud": job.baud,
        "divider": job.divider,
        "dsp_mode": "all" if job.dsp else "none",
        "fmax_mhz": best.fmax_mhz,
        "met": best.meets(job.clock_mhz),
        "seed": best.seed,
        "cells": asdict(counts),
        "macs": macs,
        "mac_per_s": None if macs is None else round(macs * job.clock_mhz * 1e6),
        "utilisation": [
            {"resource": name, "used": used, "available": has, "percent": _percent(used, has)}
            for name, (used, has) in best.use.items()
        ],
    }


def macs_of(config: Mapping[str, Any]) -> int | None:
    """Products that the array of `matmul` makes in a cycle; None for other designs."""
    if {"rows", "cols", "pe", "dataflow"} <= config.keys():
        deep = int(config["deep"]) if config["dataflow"] == "cube" else 1
        return int(config["rows"]) * int(config["cols"]) * deep
    return None


def _percent(used: int, available: int) -> float:
    return round(100 * used / available, 1)


def _speed(found: Routed) -> str:
    return "no limit" if found.fmax_mhz is None else f"{found.fmax_mhz:.2f} MHz"


def _seed(job: Job, work: Path, seed: int, timeout: float | None) -> Routed:
    """Placed and routed with a seed; what nextpnr left for the packer is in `work` then."""
    note, placed = work / f"seed-{seed}.json", tools.PLACED[job.board.family]
    if note.is_file():
        data = json.loads(note.read_text())
        use = {name: (used, has) for name, (used, has) in data["use"].items()}
        return Routed(data["seed"], data["fmax_mhz"], use)
    with child.folder(None) as place:
        shutil.copy(work / NETLIST, place / NETLIST)
        (place / job.pins).write_text(job.files()[job.pins])
        found = route(job.board, place, job.pins, job.clock_mhz, seed, timeout)
        files.write(work / f"seed-{seed}-{placed}", (place / placed).read_bytes())
    files.write(note, json.dumps(asdict(found)) + "\n")
    return found


def _packed(job: Job, work: Path, seed: int, name: str, timeout: float | None) -> bytes:
    placed = tools.PLACED[job.board.family]
    with child.folder(None) as place:
        shutil.copy(work / f"seed-{seed}-{placed}", place / placed)
        tools.pack(job.board, place, name, timeout)
        return (place / name).read_bytes()
