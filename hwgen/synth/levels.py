"""Logic levels: the cells on the longest path of a mapped netlist."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from hwgen.synth import count

# (cell type, input port) -> levels from that port to every output; None: no path.
Weight = Callable[[str, str], "int | None"]

_READ_ADDRESS = re.compile(r"RAD|AD|A\d|DPRA")
_CARRY_CHAIN = frozenset({"CI", "CIN", "CYINIT"})


def gate_weight(combinational: Iterable[str]) -> Weight:
    """One level through each cell named, none through any other."""
    cells = frozenset(combinational)
    return lambda cell, _port: 1 if cell in cells else None


def lut_weight(family: str) -> Weight:
    """One level per LUT; carry chains and the muxes that join LUTs are free.

    A carry cell that holds the adder's LUTs (CCU2C, ALU) costs a level on its data
    inputs.  Paths end at flip-flops, block memories and multiplier blocks.
    """

    def weight(cell: str, port: str) -> int | None:
        kind = count.role(family, cell)
        if kind == count.LUT:
            return 1
        if kind == count.CARRY:
            return int(cell in ("CCU2C", "ALU") and port not in _CARRY_CHAIN)
        if kind == count.MEMORY:
            return None if cell.startswith("SRL") or not _READ_ADDRESS.match(port) else 1
        return 0 if kind in (count.MUX, count.PAD) else None

    return weight


def depth(
    module: Mapping[str, Any], weight: Weight, outputs: Mapping[str, Iterable[str]]
) -> int | None:
    """Levels of one flat module of a Yosys JSON netlist; None if it has a combinational loop.

    `outputs` names the output ports of cell types for which the netlist itself
    gives no port directions.
    """
    readers: dict[Any, list[tuple[int, int]]] = {}
    drives: list[list[Any]] = []
    waiting: list[int] = []
    arrival: list[int] = []
    for cell in module["cells"].values():
        kind = cell["type"]
        named = outputs.get(kind)
        directions = cell.get("port_directions", {})
        out: list[Any] = []
        number = len(drives)
        pending = 0
        used = False
        for port, bits in cell["connections"].items():
            if port in named if named is not None else directions.get(port) == "output":
                out.extend(bit for bit in bits if isinstance(bit, int))
                continue
            levels = weight(kind, port)
            if levels is None:
                continue
            used = True
            for bit in bits:
                if isinstance(bit, int):
                    readers.setdefault(bit, []).append((number, levels))
                    pending += 1
        if used:
            drives.append(out)
            waiting.append(pending)
            arrival.append(0)
    driven = {bit for out in drives for bit in out}
    # What no counted cell drives comes from a port or a register, at level 0.
    for bit in readers.keys() - driven:
        for number, levels in readers[bit]:
            arrival[number] = max(arrival[number], levels)
            waiting[number] -= 1
    ready = [number for number, pending in enumerate(waiting) if pending == 0]
    done = 0
    while ready:
        number = ready.pop()
        done += 1
        for bit in drives[number]:
            for reader, levels in readers.get(bit, ()):
                arrival[reader] = max(arrival[reader], arrival[number] + levels)
                waiting[reader] -= 1
                if waiting[reader] == 0:
                    ready.append(reader)
    return max(arrival, default=0) if done == len(drives) else None
