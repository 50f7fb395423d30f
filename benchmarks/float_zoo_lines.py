"""Lines of the float zoo: float_zoo.yaml, what has to be measured for it, and the rows it gives."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml
from results_file import HERE

from hwgen.errors import UserError

LINES = HERE / "float_zoo.yaml"
RELAXED_PS, TIGHT_PS = 20_000, 600
"""Clock targets of areas, and of delays."""
FPGAS = ("ice40", "ecp5", "xilinx")
TARGETS = {"kge": RELAXED_PS, "delay_ps": TIGHT_PS}
"""What a floor may be about -> the target at which it is measured."""
WORST = ("delay_ps", "period_ps")
SUMMED = ("kge", "ff", *(f"lut_{family}" for family in FPGAS))
Row = dict[str, Any]


@dataclass(frozen=True)
class Floor:
    """A limit of a line; see the file."""

    most: float
    of: str = ""
    figure: str = "kge"
    near: bool = True


@dataclass(frozen=True)
class Line:
    """A line of the file; see there."""

    group: str
    name: str
    design: str = ""
    set: Mapping[str, Any] = field(default_factory=dict)
    peer: bool = False
    sum: Mapping[str, int] = field(default_factory=dict)
    base: str = ""
    beside: str = ""
    floors: tuple[Floor, ...] = ()


def load(path: Path = LINES, peers: Iterable[str] = ()) -> dict[str, Line]:
    """The lines by name; UserError for a key, a line, a figure or a peer that there is not."""
    found: dict[str, Line] = {}
    known = [each.name for each in fields(Line)]
    for given in yaml.safe_load(path.read_text(encoding="utf-8")):
        name = given.get("name", str(path))
        for key in given.keys() - set(known):
            raise UserError(name, f"one of {', '.join(known)}", key)
        line = Line(**{**given, "floors": tuple(Floor(**x) for x in given.get("floors", ()))})
        if line.name in found:
            raise UserError(str(path), "every name stands once", name)
        if [bool(line.design), line.peer, bool(line.sum)].count(True) != 1:
            raise UserError(name, "is a design, a peer or a sum: one of them")
        if line.peer and name not in peers:
            raise UserError(name, f"a peer, one of {', '.join(peers)}", name)
        others = [line.base, line.beside, *line.sum, *(floor.of for floor in line.floors)]
        for other in filter(None, others):
            if other not in found:
                raise UserError(name, "names a line above it", other)
        for floor in line.floors:
            if floor.figure not in TARGETS:
                raise UserError(name, f"a figure, one of {', '.join(TARGETS)}", floor.figure)
        found[name] = line
    return found


def chosen(lines: Mapping[str, Line], names: Sequence[str]) -> dict[str, Line]:
    """The lines of these names, all if there are none, with those that they are compared with."""
    for name in names:
        if name not in lines:
            raise UserError("--only", f"lines of the file: {'; '.join(lines)}", name)
    wanted = set(names or lines)
    # A line only names lines above it.
    for name in reversed(lines):
        if name in wanted:
            line = lines[name]
            wanted |= {line.base, line.beside, *line.sum, *(floor.of for floor in line.floors)}
    return {name: line for name, line in lines.items() if name in wanted}


def permuted(lines: Mapping[str, Line]) -> set[tuple[str, str]]:
    """Line and figure of what floors compare where a few percent count: medians over the seeds."""
    pairs: set[tuple[str, str]] = set()
    for line in lines.values():
        for floor in filter(lambda floor: floor.near, line.floors):
            for name in filter(None, (line.name, floor.of)):
                for part in lines[name].sum or (name,):
                    pairs.add((part, floor.figure))
    return pairs


def row(line: Line, origin: str, latency: int | None, found: Sequence[Row], gate: float) -> Row:
    """The row of what was measured: rows of `peers.Point`, a gate of that many um2."""
    figures: Row = {"group": line.group, "name": line.name, "origin": origin, "latency": latency}
    areas = [x for x in found if x["target_ps"] == RELAXED_PS and x["area_um2"] is not None]
    fast = [x for x in found if x["target_ps"] == TIGHT_PS and x["area_um2"] is not None]
    figures["seeds"] = max(len(areas), len(fast))
    figures["kge"] = _median(areas, "area_um2", 1000 * gate)
    figures["ff"] = areas[0]["ff"] if areas else None
    for key in WORST:
        figures[key] = _median(fast, key)
    for family in FPGAS:
        luts = [x["lut"] for x in found if x["target"] == family]
        figures[f"lut_{family}"] = luts[0] if luts else None
    return figures


def _median(found: Sequence[Row], key: str, unit: float = 1) -> float | None:
    values = [x[key] for x in found if x[key] is not None]
    return round(statistics.median(values) / unit, 4) if values else None


def total(line: Line, parts: Mapping[str, Row]) -> Row:
    """The row of a sum: areas and numbers of cells added up, of delays the longest."""
    mine = [(count, parts[name]) for name, count in line.sum.items()]
    latencies = {part["latency"] for _, part in mine}
    figures: Row = {"group": line.group, "name": line.name, "origin": "sum"}
    figures["latency"] = latencies.pop() if len(latencies) == 1 else None
    figures["seeds"] = min(part["seeds"] for _, part in mine)
    for key in SUMMED:
        values = [(count, part[key]) for count, part in mine]
        whole = all(value is not None for _, value in values)
        figures[key] = round(sum(c * v for c, v in values), 4) if whole else None
    for key in WORST:
        delays = [part[key] for _, part in mine]
        figures[key] = max(delays) if None not in delays else None
    return figures


def compared(lines: Mapping[str, Line], rows: Mapping[str, Row]) -> list[Row]:
    """The rows with their ratios: smaller is better.

    to_base, to_beside          area over that of the straightforward and of the published unit
    delay_to_base, -_beside     delay over theirs, at equal latency; else None
    """
    table = []
    for name, line in lines.items():
        mine = rows[name]
        more: Row = {}
        for key, other in (("base", line.base), ("beside", line.beside)):
            theirs = rows.get(other, {})
            more[key] = other
            more[f"to_{key}"] = ratio(mine["kge"], theirs.get("kge"))
            alike = mine["latency"] is not None and mine["latency"] == theirs.get("latency")
            delays = ratio(mine["delay_ps"], theirs.get("delay_ps"))
            more[f"delay_to_{key}"] = delays if alike else None
        table.append({**mine, **more})
    return table


def floors(lines: Mapping[str, Line], rows: Mapping[str, Row]) -> list[Row]:
    """A row for each floor: what is there, and whether it is at most what it may be."""
    table: list[Row] = []
    for name, line in lines.items():
        for floor in line.floors:
            value = rows[name][floor.figure]
            if floor.of:
                value = ratio(value, rows[floor.of][floor.figure], 4)
            met = "" if value is None else "yes" if value <= floor.most else "no"
            told = {"name": name, "figure": floor.figure, "of": floor.of, "most": floor.most}
            table.append({**told, "value": value, "met": met})
    return table


def ratio(mine: float | None, theirs: float | None, digits: int = 3) -> float | None:
    return round(mine / theirs, digits) if mine is not None and theirs else None
