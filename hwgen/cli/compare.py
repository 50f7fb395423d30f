"""`hwgen compare STORE…`: points that differ in one thing only, side by side, with ratios."""

from __future__ import annotations

import dataclasses
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import Result, table
from hwgen.cli.pareto import add_where, again
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.report.families import Families, Ratio
    from hwgen.report.rows import Rows

_SHOWN = 20
_STORE = "store"


def command(argv: list[str]) -> Result:
    """One store: values of `--by`; several: the same points of each.  Ratios to the baseline."""
    args = _parser().read(argv)
    if not args.stores:
        raise UserError("STORE", "name the folder of a sweep, or several")
    from hwgen.report import families, rows
    from hwgen.report.chosen import one_setting
    from hwgen.report.columns import CONDITION
    from hwgen.report.where import select

    found = _together([rows.read(Path(name)) for name in args.stores], args.stores)
    several = len(args.stores) > 1
    if args.by is not None:
        found.column(args.by, "--by")
    figures = [found.column(key, "--figure", measured=True).key for key in args.figure]
    figures = list(dict.fromkeys(figures))
    if several or (args.by is not None and found.columns[args.by].kind == CONDITION):
        some, left_out = select(found, args.where), ""
    else:
        some, left_out = one_setting(found, args.where, figures)
    by = args.by or (_STORE if several else families.default_by(found, some))
    for key in args.along:
        found.column(key, "--along")
    groups = families.families(found, some, by, args.along)
    if not groups.groups:
        raise UserError("--by", _why(groups, by), by)
    baseline = families.check_baseline(groups, args.baseline)
    _there(groups, figures)
    shown = figures or _main(_figures(found, groups))
    figures = figures or _figures(found, groups)
    ratios = families.ratios(groups, figures, baseline)
    data = {
        "by": by,
        "baseline": baseline,
        "along": list(groups.along),
        "alone": groups.alone,
        "groups": [_group(group, figures, groups, baseline) for group in groups.groups],
        "summary": [dataclasses.asdict(ratio) for ratio in ratios],
    }
    text = _text(found, groups, shown, baseline, ratios, args.all)
    where = [] if several else again(args.where)
    following = shlex.join(["hwgen", "report", args.stores[0], *where])
    return Result(data, text, following, notes=[left_out] if left_out else [])


def _parser() -> Parser:
    parser = Parser(
        "compare",
        "Points that are equal but for one column, side by side, with ratios to a baseline; "
        "of several sweeps the same points.",
        "STORE [STORE...] [options]",
    )
    add = parser.add_argument
    add("stores", metavar="STORE", nargs="*", help="folders of sweeps")
    add("--by", metavar="COL", help="the column that differs: pe, design, wgt, store …")
    add("--baseline", metavar="VALUE", help="of --by (default: the first)")
    add(
        "--figure",
        metavar="COL",
        action="append",
        default=[],
        help="what to compare (default: area, delay, LUTs …); repeatable",
    )
    add(
        "--along",
        metavar="COL",
        action="append",
        default=[],
        help="a column that changes together with --by; repeatable",
    )
    add_where(parser)
    add("--all", action="store_true", help=f"every group, not the first {_SHOWN}")
    return parser


def _together(found: Sequence[Rows], names: Sequence[str]) -> Rows:
    """One table of several stores, with a column that says which."""
    if len(found) == 1:
        return found[0]
    from hwgen.report.rows import join
    from hwgen.sweep.store import FILE

    seen = set()
    for name in names:
        place = Path(name).resolve()
        place = place.parent if place.name == FILE else place
        if place in seen:
            raise UserError("STORE", "the same store twice", name)
        seen.add(place)

    return join(found, names)


def _there(groups: Families, figures: Sequence[str]) -> None:
    """UserError for a figure that none of the points to compare has."""
    members = [row for group in groups.groups for row in group.values()]
    for key in figures:
        if all(row.get(key) is None for row in members):
            raise UserError("--figure", "none of the points to compare has it", key)


def _figures(found: Rows, groups: Families) -> list[str]:
    """Those that tell something: measured in some group and not the same everywhere."""
    from hwgen.report.families import ratio
    from hwgen.report.rows import is_number

    names = []
    for column in found.columns.values():
        if not (column.measured and column.better and column.key != "macs"):
            continue
        values = {row.get(column.key) for group in groups.groups for row in group.values()}
        if len({value for value in values if is_number(value)}) > 1:
            names.append(column.key)
    useful = [
        key
        for key in names
        if any(
            ratio(group, key, value, other) is not None
            for group in groups.groups
            for value in group
            for other in group
            if value != other
        )
    ]
    if not useful:
        raise UserError("--figure", "the points to compare have no figures that differ")
    return useful


def _main(figures: Sequence[str]) -> list[str]:
    """One figure of size, one of speed, and what joins them: as much as a terminal is wide."""
    size = [key for key in ("area_um2", "area_kge", "lut") if key in figures][:1]
    speed = [key for key in ("fmax_mhz", "delay_ps", "levels") if key in figures][:1]
    rest = [key for key in ("ff", "area_delay", "area_per_mac", "dsp") if key in figures]
    return [*size, *speed, *rest][:4] or list(figures)[:4]


def _why(groups: Families, by: str) -> str:
    if by == _STORE:
        if len(groups.values) < 2:
            return "the other stores hold no point that ended well"
        return "the stores have no point in common: design, parameters and setting equal"
    if len(groups.values) < 2:
        only = groups.values[0] or "empty" if groups.values else "nothing"
        return f"all points have the same value, {only}"
    return (
        f"no two points differ in {by} alone; name columns that change with it by --along, "
        "or sweep them over the same axes"
    )


def _group(
    group: dict[str, Any], figures: Sequence[str], groups: Families, baseline: str
) -> dict[str, Any]:
    from hwgen.report.families import ratio

    return {
        value: {
            "point": group[value].get("point"),
            "command": group[value].get("command"),
            "figures": {key: group[value].get(key) for key in figures},
            "ratios": {key: ratio(group, key, value, baseline) for key in figures},
        }
        for value in groups.values
        if value in group
    }


def _text(
    found: Rows,
    groups: Families,
    figures: Sequence[str],
    baseline: str,
    ratios: Sequence[Ratio],
    everything: bool,
) -> str:
    from hwgen.report.chosen import telling
    from hwgen.report.families import ratio

    shown = groups.groups if everything else groups.groups[:_SHOWN]
    members = [row for group in groups.groups for row in group.values()]
    settings = dict.fromkeys(row["setting"] for row in members)
    keys = [key for key in telling(found, members) if key not in (groups.by, *groups.along)]
    keys = (["setting"] if len(settings) > 1 else []) + keys
    lines = []
    for group in shown:
        for value in groups.values:
            if value not in group:
                continue
            row = group[value]
            line: dict[str, Any] = {key: row.get(key) for key in keys}
            line[groups.by] = value
            for key in figures:
                one = ratio(group, key, value, baseline)
                line[key], line[f"{key}/base"] = row.get(key), _short(one)
            lines.append(line)
    parts = [table(lines), ""]
    if len(shown) < len(groups.groups):
        parts.append(f"{len(shown)} of {len(groups.groups)} groups; all of them: --all")
    means = [
        {
            groups.by: r.value,
            "figure": r.figure,
            "geomean": _short(r.geomean),
            "median": _short(r.median),
            "least": _short(r.low),
            "greatest": _short(r.high),
            "pairs": r.pairs,
        }
        for r in ratios
    ]
    parts += [f"ratios to {groups.by} = {baseline}:", "", table(means), ""]
    if groups.along:
        parts.append(f"changing along with {groups.by}: {', '.join(groups.along)}")
    if groups.alone:
        parts.append(f"{groups.alone} points without a counterpart are left out")
    if len(settings) == 1:
        parts.append(f"measured on {next(iter(settings))}")
    return "\n".join(parts).rstrip()


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
