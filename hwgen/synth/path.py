"""The critical path that nextpnr reports, in the names of the Verilog."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# Yosys names what it makes after the nearest named net: acc_SB_DFF_Q_3_D_SB_LUT4_O.
_MADE = re.compile(
    r"_(SB_|TRELLIS_|LUT4|PFUMX|L6MUX21|CCU2C|MULT\d|ALU\d|DP16KD|PDPW16KD|\$)|\$(?!scopeinfo)"
)
_REGISTERS = ("Q",)
_DATA = ("D", "DI", "M")


@dataclass(frozen=True)
class Hop:
    """One step of the critical path.

    kind      "clk-to-q", "logic", "routing" or "setup"
    delay_ns  nanoseconds; the sum over the path is the clock period, or half of it
              from one edge of the clock to the other
    name      the net that carries the signal (routing) or is left (clk-to-q, logic), or the
              register that takes it (setup).  A name of the Verilog, hierarchical, with its
              bit; with a trailing * a net without a name of its own, in the logic behind it
    line      "file:line" of the Verilog that the net comes from, else of where the name is
              declared, "" if both are unknown
    """

    kind: str
    delay_ns: float
    name: str
    line: str = ""


def critical(report: Mapping[str, Any], clock: str, netlist: Mapping[str, Any]) -> tuple[Hop, ...]:
    """The longest path inside the domain of `clock` (nextpnr's name for it)."""
    for path in report["critical_paths"]:
        if all(re.fullmatch(rf"\w+ {re.escape(clock)}", path[end]) for end in ("from", "to")):
            return _hops(path["path"], Names(netlist))
    return ()


def _hops(path: Sequence[Mapping[str, Any]], names: Names) -> tuple[Hop, ...]:
    hops = []
    for index, step in enumerate(path):
        # A cell's delay belongs to the net that it drives, which the next step routes.
        routed = step if "net" in step else next((s for s in path[index:] if "net" in s), None)
        if step["type"] == "setup" or routed is None:
            name, sources = names.register(step["to"]["cell"]), []
        else:
            name, sources = names.net(routed["net"]), routed.get("sources", [])
        line = _line([*sources, *names.declared(name)])
        hops.append(Hop(step["type"], round(step["delay"], 4), name, line))
    return tuple(hops)


def _line(sources: Sequence[str]) -> str:
    """The first place that is not in a library of the tools."""
    for source in sources:
        match = re.match(r"([^/\\]+):(\d+)", source)
        if match:
            return f"{match[1]}:{match[2]}"
    return ""


class Names:
    """Nets and cells of a netlist under the names that they have in the Verilog."""

    def __init__(self, netlist: Mapping[str, Any]) -> None:
        self.cells: Mapping[str, Any] = netlist["cells"]
        self.bits: dict[str, Any] = {}
        self.best: dict[Any, str] = {}
        self.sources: dict[str, str] = {
            name: entry["attributes"].get("src", "") for name, entry in netlist["netnames"].items()
        }
        for name, entry in netlist["netnames"].items():
            wide, low = len(entry["bits"]) > 1, entry.get("offset", 0)
            for index, bit in enumerate(entry["bits"]):
                full = f"{name}[{index + low}]" if wide else name
                self.bits[full] = bit
                known = self.best.get(bit)
                if known is None or _rank(full) < _rank(known):
                    self.best[bit] = full
        self.taking: dict[Any, Any] = {}
        for cell in self.cells.values():
            pins = cell["connections"]
            if "Q" in pins:
                for pin in _DATA:
                    for bit in pins.get(pin, ()):
                        self.taking[bit] = pins["Q"][0]

    def net(self, name: str) -> str:
        """The name of a net that nextpnr calls `name`."""
        return readable(self.best.get(self.bits.get(name), name))

    def declared(self, name: str) -> list[str]:
        """Where the net `name` is declared: places, or nothing for a net without a name."""
        return self.sources.get(re.sub(r"\[\d+\]$", "", name), "").split("|")

    def register(self, cell: str) -> str:
        """The register in a cell of the placed design; else the cell's own name."""
        found = self.cells.get(re.sub(r"(_LC|_DFFLC|\$\w+)+$", "", cell))
        if found is not None:
            pins = found["connections"]
            if "Q" in pins:
                return readable(self.best[pins["Q"][0]])
            for bits in pins.values():
                for bit in bits:
                    if bit in self.taking:
                        return readable(self.best[self.taking[bit]])
        return readable(cell)


def _rank(name: str) -> tuple[bool, int, int, str]:
    """Names of the Verilog before made ones, then the outermost, the shortest."""
    return _MADE.search(name) is not None, name.count("."), len(name), name


def readable(name: str) -> str:
    """`name` up to what a tool added to it, which a * stands for."""
    made = _MADE.search(name)
    return f"{name[: made.start()]}*" if made else name
