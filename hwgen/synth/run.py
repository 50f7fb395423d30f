"""`synthesize`: from `Rtl` to a `Report`, one fresh process per run."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from hwgen.errors import ToolError, UserError
from hwgen.modules import instances
from hwgen.rtl import Rtl
from hwgen.synth import count, flow, liberty, registers, worker
from hwgen.synth.device import DEVICES
from hwgen.synth.nextpnr import program
from hwgen.synth.place import SEED, place_and_route
from hwgen.synth.report import FLAT, HIERARCHICAL, Report, Row
from hwgen.synth.surround import surround
from hwgen.synth.target import GENERIC, LIBERTY, Target
from hwgen.yosys import child, source

GENERIC_LIBRARY = Path(__file__).with_name("generic.lib")

_MAX_SEED = 2**31 - 1
# Signal, and "file:line" of the process that makes it.
_LATCH = re.compile(r"Latch inferred for signal `\\(\S+)' from process `\S*\$proc\$([^$']+)\$")
_DELAY = re.compile(r"\bDelay\s*=\s*([\d.]+)\s*ps")


def synthesize(
    rtl: Rtl,
    target: str | Target,
    *,
    target_ps: float | None = None,
    dsp: bool = False,
    flatten: bool = True,
    booth: bool = False,
    dont_use: Sequence[str] = (),
    seed: int | None = None,
    place: bool = False,
    breakdown: bool = False,
    workdir: Path | None = None,
    timeout: float | None = None,
) -> Report:
    """Map `rtl` to `target` and measure it.

    target_ps  delay target in picoseconds, > 0; Liberty only.  None is plain area (20000 ps)
    dsp        allow multiplier blocks; FPGA only
    flatten    False maps each distinct module once and multiplies by its instances: fast for
               large arrays, about a tenth larger, never comparable with a flat figure
    booth      Booth-recode the `*` operators of the source; Liberty and generic only
    dont_use   further library cells to avoid, glob patterns (the library's own dont_use
               marks are always honoured); Liberty only
    seed       None, or a number >= 0: permute the positions of the ports, the declarations of
               the nets and the order of the cells of every module, after elaboration and before
               any optimisation.  The hardware is the same; the spread over seeds is the noise.
               With `place` it is the seed of the placer instead (None: 1), and nothing is permuted
    place      place and route the mapped design on the target's device (hx8k or 25k where the
               target names none), with registers around it: fmax, utilisation, critical path
    breakdown  add one row per module, from a second, hierarchical run (a run with
               flatten=False always has them)
    workdir    keep scripts, logs and netlists there instead of in a temporary folder
    timeout    seconds per process, > 0

    `UserError` for what the caller can mend (target, library, foreign Verilog, a design that is
    too large for the device); `ToolError` when Yosys or nextpnr is not installed, fails, is
    killed or takes longer than `timeout`.
    """
    goal = Target.parse(target).placed() if place else Target.parse(target)
    if rtl.externals:
        rule = "the area of external memories is not known here"
        raise UserError("memory", rule, "external", "inferred")
    _check(goal, target_ps, dsp, booth, dont_use, seed, place, timeout)
    placer = program(goal.kind)[1] if place else None
    library = _library(goal)
    flops = _registers(goal, library)
    begin = time.monotonic()

    def measure(flat: bool, folder: Path) -> Report:
        avoid = tuple(dont_use)
        files: dict[str, str] = {}
        job: dict[str, Any] = {
            "task": worker.TASK,
            "seed": None if place else seed,
            "family": goal.kind if goal.fpga else None,
        }
        if library is None:
            steps = flow.fpga(goal.kind, rtl.top, dsp=dsp, flatten=flat)
        else:
            avoid += tuple(c.name for c in library.cells.values() if c.dont_use)
            steps = flow.gates(goal.kind, rtl.top, flatten=flat, booth=booth, dont_use=avoid)
            files[flow.LIBRARY] = library.text
            files[flow.SCRIPT] = flow.abc_script(goal.kind, target_ps or flow.RELAXED_PS)
            if goal.kind == GENERIC:
                files[flow.GENLIB] = flow.genlib(library)
            job["outputs"] = {c.name: list(c.outputs) for c in library.cells.values()}
            job["combinational"] = [c.name for c in library.cells.values() if not c.state]
        try:
            result, log, frontend = source.run(
                rtl, folder, steps, job, files=files, flatten=flat, timeout=timeout
            )
        except ToolError as error:
            if "cannot be legalized" in error.problem:
                kind = error.problem.rpartition(": ")[2]
                raise UserError("target", f"the design needs more: {kind}", str(goal)) from error
            if rtl.design is None and (latch := _LATCH.search(error.problem)):
                name = latch[1].replace("\\", "")
                rule = f"{latch[2]}: {name} is a latch; {goal} has flip-flops only"
                raise UserError("verilog", rule) from error
            raise
        figures = _figures(rtl, goal, result["modules"], library)
        delay = period = None
        if library is not None and flops is not None:
            delay = max((float(ps) for ps in _DELAY.findall(log)), default=0.0)
            used = set().union(*result["modules"].values()) & library.cells.keys()
            overhead = flops.overhead(cell for cell in used if library.cells[cell].state)
            period = None if overhead is None else round(delay + overhead, 2)
        return Report(
            target=str(goal),
            digest=rtl.digest,
            hierarchy=FLAT if flat else HIERARCHICAL,
            delay_ps=delay,
            period_ps=period,
            depth=result["depth"],
            lut_mode=count.LUT_MODE.get(goal.kind),
            target_ps=(target_ps or flow.RELAXED_PS) if goal.kind == LIBERTY else None,
            dsp_mode="all" if dsp else "none",
            tools={"yosys": result["yosys"], "frontend": frontend},
            breakdown=() if flat else figures.pop("rows"),
            seed=seed,
            **{key: value for key, value in figures.items() if key != "rows"},
        )

    with child.folder(workdir) as folder:
        report = measure(flatten, folder)
        if placer:
            found = _placed(rtl, goal, seed, folder, timeout)
            tools = {**report.tools, "nextpnr": placer}
            report = replace(report, tools=tools, **found)
        if flatten and breakdown:
            with child.folder(workdir and workdir / "breakdown") as second:
                report = replace(report, breakdown=measure(False, second).breakdown)
    return replace(report, seconds=round(time.monotonic() - begin, 3))


def _placed(
    rtl: Rtl, goal: Target, seed: int | None, folder: Path, timeout: float | None
) -> dict[str, Any]:
    """What place and route adds to the report of the netlist in `folder`."""
    netlist = json.loads((folder / flow.NETLIST).read_text())["modules"][rtl.top]
    module, around = surround(netlist, goal.kind, rtl.clock)
    result = place_and_route(
        module,
        rtl.top,
        DEVICES[str(goal)],
        around=around["FF"],
        seed=seed,
        folder=folder,
        timeout=timeout,
    )
    period = round(1e6 / result.fmax_mhz, 1)
    return {
        "delay_ps": period,
        "period_ps": period,
        "device": str(goal),
        "seed": SEED if seed is None else seed,
        "around": around,
        **vars(result),
    }


def _check(
    goal: Target,
    target_ps: float | None,
    dsp: bool,
    booth: bool,
    dont_use: Sequence[str],
    seed: int | None,
    place: bool,
    timeout: float | None,
) -> None:
    if target_ps is not None and goal.kind != LIBERTY:
        raise UserError(
            "target_ps",
            f"only a Liberty target has delays, {goal.kind} has none",
            target_ps,
            "liberty:PATH",
        )
    if target_ps is not None and not target_ps > 0:
        raise UserError("target_ps", "picoseconds, more than 0", target_ps, 1)
    if dsp and not goal.fpga:
        raise UserError("dsp", "only an FPGA has multiplier blocks", str(goal), "--no-dsp")
    if dsp and not goal.multipliers:
        raise UserError("dsp", f"{goal} has no multiplier blocks", None, "ice40:up5k")
    if booth and goal.fpga:
        raise UserError("booth", "only for generic and Liberty targets", str(goal), GENERIC)
    if dont_use and goal.kind != LIBERTY:
        raise UserError("dont_use", "only for Liberty targets", str(goal), "liberty:PATH")
    for cell in dont_use:
        if not re.fullmatch(r"[\w*?\[\].$-]+", cell):
            raise UserError("dont_use", "a cell name or a glob pattern", cell)
    if seed is not None and seed < 0:
        raise UserError("seed", "an integer of at least 0", seed, 0)
    if place and seed is not None and seed > _MAX_SEED:
        raise UserError("seed", f"the placer takes at most {_MAX_SEED}", seed, _MAX_SEED)
    if timeout is not None and not timeout > 0:
        raise UserError("timeout", "seconds, more than 0", timeout, 60)


def _library(goal: Target) -> liberty.Library | None:
    if goal.kind == GENERIC:
        return liberty.load(GENERIC_LIBRARY)
    if goal.path is None:
        return None
    library = liberty.load(goal.path)
    if not re.search(r"\btiming\s*\(", library.text):
        raise UserError("liberty", "must be a library with timing tables", str(goal.path))
    return library


def _registers(goal: Target, library: liberty.Library | None) -> registers.Registers | None:
    if library is None or goal.kind != LIBERTY:
        return None
    try:
        return registers.load(library)
    except ValueError as error:
        raise UserError("liberty", f"must be a Liberty file ({error})", str(goal.path)) from error


def _figures(
    rtl: Rtl,
    goal: Target,
    modules: Mapping[str, Mapping[str, int]],
    library: liberty.Library | None,
) -> dict[str, Any]:
    """Totals over the hierarchy below the top, and `rows`, one for each module."""
    times = instances(rtl.top, modules)
    total: Counter[str] = Counter()
    merged: dict[Row, int] = {}
    for name, number in times.items():
        types = {t: n for t, n in modules[name].items() if t not in modules}
        for cell, cells in types.items():
            total[cell] += cells * number
        # slang elaborates one module per instance, as "module$path".
        stem = name if name.startswith("$") else name.split("$")[0]
        row = Row(module=stem, instances=0, **_measured(goal, types, library))
        merged[row] = merged.get(row, 0) + number
    figures = _measured(goal, total, library)
    figures["rows"] = tuple(replace(row, instances=number) for row, number in merged.items())
    return figures


def _measured(
    goal: Target, types: Mapping[str, int], library: liberty.Library | None
) -> dict[str, Any]:
    if library is None:
        internal = sorted(cell for cell in types if cell.startswith("$"))
        if internal:
            raise _unmapped(goal, internal)
        return dict(vars(count.count(goal.kind, types)))
    unknown = sorted(types.keys() - library.cells.keys())
    if unknown:
        raise _unmapped(goal, unknown)
    area = sum(library.cells[cell].area * number for cell, number in types.items())
    unit = library.nand2_area
    assert unit is not None, "liberty.load refuses a library without NAND2"
    return {
        "cells": sum(types.values()),
        "area_um2": round(area, 6) if goal.kind == LIBERTY else None,
        "area_kge": round(area / unit / 1000, 9),
        "ff": sum(n for cell, n in types.items() if library.cells[cell].state),
    }


def _unmapped(goal: Target, cells: Sequence[str]) -> UserError:
    """Area that would silently be missing: latches, three-state buffers, macros."""
    return UserError(
        "target", f"{goal} has no cell for {', '.join(cells)}, which the design needs", str(goal)
    )
