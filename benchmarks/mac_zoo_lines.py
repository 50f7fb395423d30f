"""Rows of the sweep of the MAC zoo → lines of its tables."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import mac_zoo_about as about

Row = dict[str, Any]

WIDTHS = {"act": "int8", "wgt": "int8", "acc_width": 32}
DIGIT_SUM = 26
"""Bits of the sum of a digit PE in its anchor form: as many as the published one has."""
TILE = 8
"""Of arrays that are no lines of their own."""
FIGURES = ("target_ps", "area_um2", "delay_ps", "period_ps", "ff")


class Place(NamedTuple):
    """Where a row stands: lines of a group are comparable.

    macs  products per cycle, of PEs of one product per cycle
    """

    group: str
    pe: str
    macs: int


def place(row: Row) -> Place | None:
    """None for rows that are not of the zoo, and for failures."""
    design = row["design"]
    pe = row.get("pe") or design.removeprefix("pe-")
    widths = dict(WIDTHS)
    if pe in about.DIGITS and row["form"] == "anchor":
        widths["acc_width"] = DIGIT_SUM
    if any(row.get(key) != value for key, value in widths.items()) or row["status"] != "ok":
        return None
    if row["dsp_mode"] != "none" or row["hierarchy"] != "flat" or row["place"] or row.get("stages"):
        return None
    if row["booth"]:
        if pe != about.PLAIN:
            return None
        pe = about.RECODED
    if pe not in about.PES:
        return None
    if design.startswith("pe-"):
        if pe not in about.DIGITS:
            return Place(f"PE, {row['form']}{_drain(row)}", pe, 1)
        if row["form"] == "row":
            return Place(f"digit PE, row of {row['cols']}", pe, row["cols"])
        return Place(f"digit PE, {row['form']}", pe, 1)
    if design not in about.ARRAYS:
        return None
    sides = [row[key] for key in ("rows", "cols", "deep") if row.get(key)]
    macs = 1
    for side in sides:
        macs *= side
    form = ", anchor" if row.get("form") == "anchor" else _drain(row)
    tile = f", tile {row['tile']}" if row.get("tile") not in (None, TILE) else ""
    return Place(f"{design} {'x'.join(map(str, sides))}{tile}{form}", pe, macs)


def _drain(row: Row) -> str:
    """How sums leave, where it is not by registers of their own."""
    return f", {row['drain']}" if row.get("drain", "chain") != "chain" else ""


def placed(rows: Sequence[Row]) -> dict[Place, list[Row]]:
    """The rows of each line, in the order of the tables."""
    found: dict[Place, list[Row]] = {}
    for row in rows:
        where = place(row)
        if where is not None:
            found.setdefault(where, []).append(row)
    groups = list(dict.fromkeys(where.group for where in found))
    order = list(about.PES)
    return dict(
        sorted(found.items(), key=lambda x: (groups.index(x[0].group), order.index(x[0].pe)))
    )


def product(row: Row) -> float:
    """area·delay, 10^6 um2·ps."""
    return float(row["area_um2"] * row["delay_ps"] / 1e6)


def middle(rows: Sequence[Row]) -> tuple[Row, float, int]:
    """Of the seeds' best points the one in the middle, the median of area·delay, and how many
    seeds; the best point of a seed is the least over its delay targets."""
    seeds = dict.fromkeys(row["seed"] for row in rows)
    least = [min((r for r in rows if r["seed"] == seed), key=product) for seed in seeds]
    least.sort(key=product)
    return least[(len(least) - 1) // 2], statistics.median(map(product, least)), len(least)


def best(
    rows: Sequence[Row],
    peers: Sequence[Row] = (),
    cycles: Mapping[str, float] | None = None,
) -> list[Row]:
    """A line for each library, group and PE, with the published ones after ours.

    peers   lines of a peers_best.csv
    cycles  PE -> cycles per product, of those that do not take one
    """
    found = placed([row for row in rows if row.get("delay_ps") and row.get("area_um2")])
    libraries = dict.fromkeys(row["library"] for some in found.values() for row in some)
    lines = []
    for library in libraries:
        for group in dict.fromkeys(where.group for where in found):
            for where, some in found.items():
                mine = [row for row in some if row["library"] == library]
                if where.group != group or not mine:
                    continue
                row, number, seeds = middle(mine)
                line = _line(library, group, where.pe, "hwgen", seeds, row, number)
                taken = (cycles or {}).get(where.pe) if where.pe in about.DIGITS else 1.0
                values = {
                    k: row[k]
                    for k in ("form", *WIDTHS, "rows", "cols", "deep", "tile")
                    if row.get(k)
                }
                if _drain(row):
                    values["drain"] = row["drain"]
                if not row["design"].startswith("pe-"):
                    values["pe"] = row["pe"]
                line |= _rates(number, taken, where.macs, row)
                lines.append(line | {"design": row["design"], "config": values, "macs": where.macs})
            lines += _published(library, group, peers, cycles or {})
    _ratios(lines)
    return lines


def _line(
    library: str, group: str, pe: str, origin: str, seeds: int, row: Row, number: float
) -> Row:
    line = {"library": library, "group": group, "pe": pe, "origin": origin, "seeds": seeds}
    for key in FIGURES:
        value = row.get(key)
        line[key] = round(float(value), 1) if value not in (None, "") else None
    return {**line, "ff": int(row["ff"]), "area_delay": round(number, 4)}


def _rates(number: float, cycles: float | None, macs: int, row: Row) -> Row:
    each = number * cycles / macs if cycles is not None else None
    # Lines that were measured without registers' times have none, as period and delay differ.
    period = float(row["period_ps"] or 0)
    longer = period / float(row["delay_ps"]) if period > float(row["delay_ps"]) else None
    return {
        "period_ps": round(period, 1) if longer else None,
        "cycles_per_mac": cycles and round(cycles, 3),
        "area_delay_mac": each and round(each, 4),
        "area_period_mac": each and longer and round(each * longer, 4),
        "gmacs_mm2": each and round(1e3 / each, 1),
    }


def _published(
    library: str, group: str, peers: Sequence[Row], cycles: Mapping[str, float]
) -> list[Row]:
    lines = []
    for peer in about.PEERS:
        for row in peers:
            if (row["name"], row["library"], peer.group) == (peer.name, library, group):
                number = float(row["area_delay"])
                line = _line(library, group, peer.title, "published", 1, row, number)
                taken = cycles.get(about.PUBLISHED_DIGITS) if peer.digits else 1.0
                line |= _rates(number, taken, peer.macs, row)
                lines.append(line | {"design": "", "config": {}, "macs": peer.macs})
    return lines


def _ratios(lines: Sequence[Row]) -> None:
    """Adds area·delay per product relative to the plain MAC, and so on."""
    standards = {peer.title for peer in about.PEERS if peer.standard}
    for line in lines:
        here = [x for x in lines if x["library"] == line["library"]]
        group = base(line["group"])
        alike = [x for x in here if x["group"] == group]
        bases = {
            "to_plain": [x for x in alike if x["pe"] == about.PLAIN],
            "to_recoded": [x for x in alike if x["pe"] == about.RECODED],
            "to_booth": [x for x in alike if x["pe"] == about.BOOTH],
            "to_published": [
                x for x in here if x["group"] == line["group"] and x["pe"] in standards
            ],
        }
        for key, some in bases.items():
            numbers = [x["area_delay_mac"] for x in some if x["area_delay_mac"]]
            mine = line["area_delay_mac"]
            line[key] = round(mine / min(numbers), 3) if numbers and mine else None
        for key in ("to_recoded", "to_published"):
            numbers = [x["area_period_mac"] for x in bases[key] if x["area_period_mac"]]
            mine = line["area_period_mac"]
            line[f"period_{key}"] = round(mine / min(numbers), 3) if numbers and mine else None


def base(group: str) -> str:
    """The group that has the plain MAC with which lines of this group are compared."""
    if group.startswith("digit PE, row"):
        return about.DRAIN
    return group.removeprefix("digit ")


def points(rows: Sequence[Row]) -> list[Row]:
    """Medians over the seeds of area and delay, for every library, line and delay target."""
    found: dict[tuple[str, Place, float], list[Row]] = {}
    for where, some in placed(rows).items():
        for row in some:
            if row.get("delay_ps") and row.get("area_um2") and row["target_ps"]:
                found.setdefault((row["library"], where, row["target_ps"]), []).append(row)
    return [
        {
            "library": library,
            "group": where.group,
            "pe": where.pe,
            "target_ps": target,
            "seeds": len(some),
            "area_um2": round(statistics.median(row["area_um2"] for row in some), 1),
            "delay_ps": round(statistics.median(row["delay_ps"] for row in some), 1),
        }
        for (library, where, target), some in found.items()
    ]


def gates(rows: Sequence[Row], peers: Sequence[Row] = ()) -> list[Row]:
    """A line for each target without a library, group and PE; medians over the seeds."""
    found = placed([row for row in rows if row.get("library") is None])
    lines: list[Row] = []
    for target in dict.fromkeys(row["target"] for some in found.values() for row in some):
        for group in dict.fromkeys(where.group for where in found):
            mine: list[Row] = []
            for where, some in found.items():
                here = [row for row in some if row["target"] == target and where.group == group]
                if here:
                    mine.append(_flat(target, where, here))
            for peer in about.PEERS:
                name = peer.luts or peer.name
                for row in peers if peer.group == group else ():
                    lut = row.get(f"lut_{target}") if row["name"] == name else None
                    if lut and peer.title not in [line["pe"] for line in mine]:
                        line = {"target": target, "group": group, "pe": peer.title}
                        mine.append(dict.fromkeys(_FLAT) | line | {"origin": "published"})
                        mine[-1]["lut"] = _short(float(lut))
            lines += mine
    for line in lines:
        wanted = (line["target"], line["group"], about.PLAIN)
        plain = next((x for x in lines if (x["target"], x["group"], x["pe"]) == wanted), None)
        key = "area_kge" if line["lut"] is None else "lut"
        line["to_plain"] = round(line[key] / plain[key], 3) if plain and line[key] else None
    return lines


_FLAT = ("target", "group", "pe", "origin", "seeds", "area_kge", "lut", "ff", "carry", "levels")


def _flat(target: str, where: Place, rows: Sequence[Row]) -> Row:
    line: Row = {"target": target, "group": where.group, "pe": where.pe, "origin": "hwgen"}
    line["seeds"] = len(rows)
    for key in _FLAT[5:]:
        values = [row[key] for row in rows if row[key] is not None]
        line[key] = _short(statistics.median(values)) if values else None
    return line


def _short(value: float) -> float:
    """Whole numbers as such."""
    return int(value) if value == int(value) else round(value, 4)
