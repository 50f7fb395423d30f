"""`hwgen estimate DESIGN`: figures from a fitted model, with its hold-out error."""

from __future__ import annotations

import argparse
import shlex
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.estimate.model import Estimate, Group, Model

_HIERARCHY = {False: "flat", True: "hierarchical"}
COLUMNS = ("target", "target_ps", "way", "figure", "estimate", "error_mean", "error_p90")


def command(argv: list[str]) -> Result:
    """One line per target and figure; with --check, how far a store is from its estimates."""
    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    from hwgen.estimate import file

    path = Path(args.model) if args.model else file.DEFAULT
    name = args.model or "the model that comes with hwgen"
    if args.check is not None:
        return _check(args, design, file.load(path), name)
    design = flags.required(design)
    config = flags.configure(design, args)
    model = file.load(path)
    groups = chosen(model.groups_of(design), args)
    found = model.estimate(design, config, groups, extrapolate=args.extrapolate)
    rows = [_row(one) for one in found]
    data = {"design": design.name, "rows": rows, "model": {"file": args.model, **model.made}}
    text = _text(design, config, rows, name)
    return Result(data, text, _next(design, config, found[0], args.target), notes=notes(model))


def _parser(name: str) -> Parser:
    parser = Parser(
        "estimate",
        "Area and delay from a fitted model, in milliseconds, each with the model's mean "
        "error on points that it has not seen.  Outside the fitted space it says so and stops.",
        f"{name} [options]",
    )
    add = parser.add_argument
    add(
        "--model",
        metavar="FILE",
        help="from `hwgen calibrate` (default: the one that comes with hwgen)",
    )
    add(
        "--target",
        metavar="TARGET",
        action="append",
        default=[],
        help="generic, ice40, …, liberty:PATH or the name of a library; repeatable (default: all)",
    )
    add(
        "--target-ps",
        metavar="T",
        action="append",
        default=[],
        help="delay target in picoseconds, one the model was fitted for; repeatable (default: all)",
    )
    add("--dsp", action="store_true", help="with multiplier blocks on an FPGA")
    add("--hierarchical", action="store_true", help="each module mapped once")
    add("--booth", action="store_true", help="Booth-recoded multiplications (generic, Liberty)")
    add("--place", action="store_true", help="placed and routed on an FPGA")
    add(
        "--extrapolate",
        action="store_true",
        help="figures outside the fitted space too, marked, without an error",
    )
    add(
        "--check",
        metavar="STORE",
        help="compare the model with what a sweep measured, for DESIGN or for all",
    )
    return parser


def chosen(groups: Sequence[Group], args: argparse.Namespace) -> list[Group]:
    """The groups that were measured as asked; UserError when there is none."""
    found = list(groups)
    for key, value, told in (
        ("dsp", "all" if args.dsp else "none", [g.way.dsp_mode for g in groups]),
        ("hierarchical", _HIERARCHY[args.hierarchical], [g.way.hierarchy for g in groups]),
        ("booth", args.booth, [g.way.booth for g in groups]),
        ("place", args.place, [g.way.place for g in groups]),
    ):
        # Without the flag a model that knows one kind only is taken as it is.
        if getattr(args, key) or len(set(told)) > 1:
            fitting = [g for g, kind in zip(groups, told, strict=True) if kind == value]
            found = [g for g in found if g in fitting]
        if not found:
            rule = "the model was fitted to no points measured so"
            raise UserError(key, rule, None, "leave it out")
    if args.target:
        found = [g for target in args.target for g in _of_target(found, target)]
    if args.target_ps:
        found = _of_times(found, args.target_ps)
    return list(dict.fromkeys(found))


def _of_target(groups: Sequence[Group], target: str) -> list[Group]:
    from hwgen.estimate.points import identify

    names = list(dict.fromkeys(group.way.name for group in groups))
    if target.startswith("liberty:"):
        name, sha256 = identify(Path(target.removeprefix("liberty:")))
        found = [group for group in groups if group.way.library_sha256 == sha256]
        if not found and name in names:
            raise UserError("target", f"another {name} than the one of the model", target, name)
    else:
        found = [group for group in groups if group.way.name == target]
        # The first part of a library's name is enough where it says which.
        near = [n for n in names if n.startswith(target)] if not found else []
        found = found or [g for g in groups if len(near) == 1 and g.way.name == near[0]]
    if not found:
        import difflib

        rule = f"the model was fitted for {', '.join(names)}"
        close = difflib.get_close_matches(target, names, 1, 0.0)
        raise UserError("target", rule, target, close[0])
    return found


def _of_times(groups: Sequence[Group], texts: Sequence[str]) -> list[Group]:
    known = sorted({g.way.target_ps for g in groups if g.way.target_ps is not None})
    found = []
    for text in texts:
        ps = number("target_ps", text)
        assert ps is not None
        if ps not in known:
            if not known:
                raise UserError("target_ps", "needs a Liberty target", text, "liberty:PATH")
            rule = f"the model was fitted for {', '.join(f'{k:g}' for k in known)}"
            near = min(known, key=lambda k: abs(k - ps))
            raise UserError("target_ps", rule, text, f"{near:g}")
        found += [g for g in groups if g.way.target_ps in (ps, None)]
    return found


def _row(one: Estimate) -> dict[str, Any]:
    return {
        "target": one.way.name,
        "target_ps": one.way.target_ps,
        "way": one.way.special or None,
        "figure": one.figure,
        "estimate": float(f"{one.value:.4g}"),
        "error_mean": None if one.errors is None else round(100 * one.errors.mean, 1),
        "error_p90": None if one.errors is None else round(100 * one.errors.p90, 1),
        "points": None if one.errors is None else one.errors.points,
        "outside": list(one.outside),
    }


def _text(design: Design, config: Config, rows: list[dict[str, Any]], name: str) -> str:
    shown = [
        {
            **row,
            "estimate": f"{row['estimate']:.10g}",
            "error_mean": "none" if row["outside"] else f"±{row['error_mean']} %",
            "error_p90": "outside the fitted space" if row["outside"] else f"±{row['error_p90']} %",
        }
        for row in rows
    ]
    outside = list(dict.fromkeys(why for row in rows for why in row["outside"]))
    told = any(row["error_mean"] is not None for row in rows)
    ending = ["errors: mean and 90th percentile on points that the model had not seen"] * told
    return "\n".join(
        [
            f"{config.module}, by {name}",
            "",
            table(shown, [c for c in COLUMNS if c in {*filled(rows, COLUMNS), *COLUMNS[3:]}]),
            "",
            *(f"outside the fitted space: {why}" for why in outside),
            *ending,
        ]
    )


def _next(design: Design, config: Config, first: Estimate, targets: Sequence[str]) -> str:
    """The measurement that the first estimate stands for."""
    way = first.way
    target = way.target
    if way.library:
        from hwgen.estimate.points import identify

        # Where the file is only the user knows.
        given = [t for t in targets if t.startswith("liberty:")]
        paths = [t for t in given if identify(Path(t.partition(":")[2]))[1] == way.library_sha256]
        target = paths[0] if paths else f"liberty:{way.library}.lib"
    more = ["--target", target]
    more += ["--target-ps", f"{way.target_ps:g}"] if way.library and way.target_ps else []
    more += ["--dsp"] * (way.dsp_mode == "all") + ["--booth"] * way.booth
    more += ["--hierarchical"] * (way.hierarchy != "flat") + ["--place"] * way.place
    return design.command("synth", config, more)


def notes(model: Model) -> list[str]:
    """What has changed since the model was fitted."""
    from hwgen.sweep import fingerprint

    made = model.made
    version = fingerprint.tools()["hwgen"]
    if made.get("hwgen") != version:
        return [f"the model was fitted by hwgen {made.get('hwgen')}, this is {version}"]
    if made.get("sources") != fingerprint.sources():
        return ["the model was fitted to other sources of hwgen; --check STORE compares"]
    return []


def _check(args: argparse.Namespace, design: Design | None, model: Model, name: str) -> Result:
    from hwgen.estimate import points
    from hwgen.estimate.check import check
    from hwgen.estimate.fit import FEWEST

    measured = points.measured(points.read(Path(args.check)))
    lines = check(model, measured, None if design is None else design.name)
    text = [
        f"{args.check} beside {name}; errors in percent of what was measured",
        table(lines),
        "",
        "outside: points beyond the fitted space, which are in no error",
    ]
    counts = [Counter(point.design for point in found) for found in measured.ways.values()]
    following = shlex.join(["hwgen", "calibrate", args.check])
    if not any(count >= FEWEST for found in counts for count in found.values()):
        # Too few for a model; a page of them needs a store.
        is_store = Path(args.check).suffix != ".json"
        following = shlex.join(["hwgen", "report", args.check]) if is_store else ""
    return Result({"rows": lines}, "\n".join(text), following, notes=notes(model))
