"""`measure`: the energy that a design needs for a workload, by the toggles of its netlist."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import numpy.typing as npt

from hwgen.energy import power
from hwgen.energy.count import Counter
from hwgen.energy.gates import Gates
from hwgen.energy.recorder import RIGHT, Recorder, Recording, agrees, cycles_of
from hwgen.energy.report import EnergyReport
from hwgen.errors import UserError
from hwgen.rtl import LOW, Rtl
from hwgen.sim.driver import RESET_CYCLES, Captured, Record
from hwgen.sim.outputs import outputs_of
from hwgen.synth import Target, flow, liberty, synthesize
from hwgen.synth.target import LIBERTY
from hwgen.vectors import Vectors
from hwgen.yosys import child


def measure(
    rtl: Rtl,
    vectors: Vectors,
    library: Path | str,
    *,
    target_ps: float | None = None,
    booth: bool = False,
    macs: int | None = None,
    seed: int = 0,
    timeout: float | None = None,
    cache: Path | None = None,
) -> EnergyReport:
    """Maps `rtl` to `library`, runs `vectors` on the netlist, counts; see `Meter`."""
    meter = Meter(rtl, library, target_ps=target_ps, booth=booth, timeout=timeout, cache=cache)
    return meter.run(vectors, macs=macs, seed=seed)


class Meter:
    """A netlist on which energies of several workloads are measured.

    library    path of a Liberty file, or "liberty:PATH"
    target_ps  delay target of the mapping, picoseconds, > 0; None is plain area
    booth      Booth-recode the `*` operators of the source
    timeout    seconds for the mapping
    cache      folder of compiled models

    `UserError` for targets without energies (FPGA, generic), libraries without power tables,
    netlists with gated clocks or latches; `ToolError` where a tool is missing or fails.
    """

    def __init__(
        self,
        rtl: Rtl,
        library: Path | str,
        *,
        target_ps: float | None = None,
        booth: bool = False,
        timeout: float | None = None,
        cache: Path | None = None,
    ) -> None:
        goal = library_target(library)
        assert goal.path is not None, "a Liberty target has a path"
        self._power = power.load(goal.path)
        if not rtl.channels:
            raise UserError("rtl", "an energy run needs channels; this Rtl is for synthesis only")
        self._rtl, self._cache = rtl.closed(), cache
        with child.folder(None) as place:
            self._report = synthesize(
                self._rtl, goal, target_ps=target_ps, booth=booth, timeout=timeout, workdir=place
            )
            mapped = json.loads((place / flow.NETLIST).read_text())["modules"][rtl.top]
        self._library = liberty.load(goal.path)
        self._gates = gates = Gates(mapped, self._library, self._power, rtl.clock)
        inputs = [row for rows in gates.inputs.values() for row in rows]
        results = [row for rows in gates.outputs.values() for row in rows]
        self._counter = Counter(gates, inputs, results, cache)

    def run(
        self,
        vectors: Vectors,
        *,
        macs: int | None = None,
        seed: int = 0,
        activations: str | None = None,
    ) -> EnergyReport:
        """One workload, without stalls.

        macs         useful multiplications of the workload, > 0
        seed         of what idle inputs carry
        activations  what the operands are, for the report
        `UserError` where a result of the design or of the netlist is not the expected one.
        """
        if macs is not None and macs < 1:
            raise UserError("macs", "a number of multiplications, 1 or more", macs, 1)
        with Recorder(self._rtl, cycles_of(self._rtl, vectors), self._cache) as recorder:
            seen = recorder.run(vectors, seed)
        steps = seen.last - seen.first
        if steps < 1:
            raise UserError("vectors", "two cycles or more: energy is in changes", steps + 1)
        changes, rises = self._count(seen, vectors)
        gates, clocked = self._gates, self._gates.clocked
        changes[clocked], rises[clocked] = 2 * steps, steps
        charging = changes * gates.half
        internal = rises * gates.rise + (changes - rises) * gates.fall
        return EnergyReport(
            top=self._rtl.top,
            digest=self._rtl.digest,
            library=self._library.name,
            voltage=self._power.voltage,
            target_ps=self._report.target_ps,
            cells=gates.cells,
            registers=len(gates.registers),
            area_um2=self._report.area_um2,
            delay_ps=self._report.delay_ps,
            cycles=steps + 1,
            macs=macs,
            nets_pj=float(charging[~clocked].sum()) / steps,
            internal_pj=float(internal[~clocked].sum()) / steps,
            clock_pj=float((charging + internal)[clocked].sum()) / steps,
            activity=float(changes[gates.nets].mean()) / steps,
            what=vectors.what,
            activations=activations,
            tools=dict(self._report.tools),
        )

    def _count(
        self, seen: Recording, vectors: Vectors
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Transitions of every row, and those upwards, of a run with the right results."""
        rtl, gates = self._rtl, self._gates
        widths = {name: len(rows) for name, rows in (gates.inputs | gates.outputs).items()}
        bits = {name: _bits(seen.ports[name], width) for name, width in widths.items()}
        given = np.concatenate([bits[name] for name in gates.inputs], axis=1)
        lead = 0
        if rtl.reset is not None and rtl.clock is not None:
            lead = RESET_CYCLES
            quiet = np.zeros((lead, given.shape[1]), np.uint8)
            at = sum(widths[n] for n in [*gates.inputs][: [*gates.inputs].index(rtl.reset)])
            quiet[:, at] = rtl.reset_active != LOW
            given = np.concatenate([quiet, given])
        found, changes, rises = self._counter.run(given, lead + seen.first, lead + seen.last)
        ends = np.cumsum([widths[name] for name in gates.outputs])[:-1]
        parts = dict(zip(gates.outputs, np.split(found[lead:], ends, axis=1), strict=True))
        for name in [name for c in rtl.outputs for name in (c.valid,) if name is not None]:
            if not np.array_equal(parts[name], bits[name]):
                raise UserError("netlist", f"{RIGHT}: {name} differs from the design")
        words = {name: _words(part) for name, part in parts.items()}
        record = Record()
        for channel in rtl.outputs:
            cycles = seen.accepted[channel.name]
            record.outputs[channel.name] = Captured(
                cycles, {port: words[port][cycles] for port in channel.ports}
            )
        agrees(outputs_of(rtl, record), vectors)
        return changes, rises


def library_target(library: Path | str) -> Target:
    """The target of a library, a path or "liberty:PATH"; `UserError` where it has no energies."""
    goal = Target(LIBERTY, library) if isinstance(library, Path) else Target.parse(library)
    if goal.kind != LIBERTY:
        raise UserError("target", "only a Liberty library has energies", library, "liberty:PATH")
    return goal


def _bits(words: npt.NDArray[np.uint64], width: int) -> npt.NDArray[np.uint8]:
    """[cycles, words] -> [cycles, width], bit 0 first."""
    raw = np.ascontiguousarray(words, "<u8").view(np.uint8)
    return np.unpackbits(raw, axis=1, count=width, bitorder="little")


def _words(bits: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint64]:
    """[cycles, width] -> [cycles, words]."""
    raw = np.packbits(bits, axis=1, bitorder="little")
    whole = np.zeros((len(raw), -(-raw.shape[1] // 8) * 8), np.uint8)
    whole[:, : raw.shape[1]] = raw
    return whole.view("<u8").astype(np.uint64, copy=False)
