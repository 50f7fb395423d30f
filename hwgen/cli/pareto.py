"""`hwgen pareto STORE`: the points that no other beats, and the commands that make them again."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser
from hwgen.errors import UserError


def command(argv: list[str]) -> Result:
    """The front as a table, a sketch of all points, one command for each point of the front."""
    args = _parser().read(argv)
    if args.store is None:
        raise UserError("STORE", "name the folder of a sweep (`hwgen sweep FILE.yaml -o DIR`)")
    from hwgen.report import axes, chosen, pareto, rows, sketch

    found = rows.read(Path(args.store))
    some, left_out = chosen.one_setting(found, args.where, (args.x, args.y, *args.max, *args.min))
    x, y = chosen.figure_axes(found, some, args.x, args.y)
    for key in (*args.max, *args.min):
        found.column(key, "--max" if key in args.max else "--min", measured=True)
        if key in args.max and key in args.min:
            raise UserError("--min", "another figure than --max", key)
    more = [key for key in dict.fromkeys((*args.max, *args.min)) if key not in (x, y)]
    goals = [(key, axes.sense(found, key, args.max, args.min)) for key in (x, y, *more)]
    indices = pareto.front(some, goals)
    if not indices:
        names = " and ".join(key for key, _ in goals)
        raise UserError("STORE", f"no point has {names}", args.store)
    best = [some[index] for index in indices]
    keys = [key for key, _ in goals]
    shown = chosen.distinct(best, keys)
    columns = [*chosen.telling(found, shown), *keys]
    words = [f"{'more' if better > 0 else 'less'} {key}" for key, better in goals]
    text = [
        f"{best[0]['setting']}: {len(best)} of {len(some)} points on the front "
        f"({', '.join(words)} is better)",
        "",
        table(shown, filled(shown, columns)),
        *_equal(len(best) - len(shown)),
        "",
        sketch.sketch(some, x, y, set(indices)),
        "",
        *(str(row["command"]) for row in shown if row.get("command")),
    ]
    text += [f"{key} is {found.columns[key].what}" for key in keys if _derived(found, key)]
    data = {
        "setting": best[0]["setting"],
        "axes": [{"column": key, "better": "more" if s > 0 else "less"} for key, s in goals],
        "points": len(some),
        "front": [{key: row.get(key) for key in _kept(found, row)} for row in best],
    }
    following = shlex.join(["hwgen", "report", args.store, "--x", x, "--y", y, *again(args.where)])
    return Result(data, "\n".join(text), following, notes=[left_out] if left_out else [])


def _parser() -> Parser:
    parser = Parser(
        "pareto",
        "The points of a sweep that no other point beats, and the commands that reproduce them.",
        "STORE [options]",
    )
    parser.add_argument("store", metavar="STORE", nargs="?", help="the folder of a sweep")
    add_axes(parser)
    add_where(parser)
    add = parser.add_argument
    add("--max", metavar="COL", action="append", default=[], help="more is better; also an axis")
    add("--min", metavar="COL", action="append", default=[], help="less is better; also an axis")
    return parser


def add_axes(parser: argparse.ArgumentParser) -> None:
    """--x and --y."""
    parser.add_argument("--x", metavar="COL", help="a figure (default: the delay, where there is)")
    parser.add_argument("--y", metavar="COL", help="a figure (default: the area or the LUTs)")


def add_where(parser: argparse.ArgumentParser) -> None:
    """--where, repeatable."""
    parser.add_argument(
        "--where",
        metavar="COND",
        action="append",
        default=[],
        help="only these points: 'pe=carry-save', 'rows>=4', with = != < <= > >= ~; repeatable",
    )


def again(where: Sequence[str]) -> list[str]:
    """The same conditions for the next command."""
    return [word for condition in where for word in ("--where", condition)]


def _equal(count: int) -> list[str]:
    return [f"({count} more with the same figures as one of these; --json has them)"] * (count > 0)


def _derived(found: Any, key: str) -> bool:
    return bool(found.columns[key].kind == "derived")


def _kept(found: Any, row: dict[str, Any]) -> list[str]:
    return [key for key in found.columns if row.get(key) is not None]
