"""`hwgen synth`: figures of a design of the catalogue, or of anybody's Verilog."""

from __future__ import annotations

import argparse
import json
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags, placed
from hwgen.cli.emission import out_folder
from hwgen.cli.output import Result, filled, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.rtl import Rtl
    from hwgen.sweep.measure import Measurement
    from hwgen.synth import Report

COLUMNS = (
    "cells",
    "area_um2",
    "area_kge",
    "delay_ps",
    "depth",
    "lut",
    "ff",
    "carry",
    "dsp",
    "bram",
    "fmax_mhz",
)
"""Figures that tables show, where there are any."""


def command(argv: list[str]) -> Result:
    """One report per target and delay target; several of them as rows."""
    from hwgen import files
    from hwgen.sweep.measure import measurements
    from hwgen.synth import Target

    foreign = any(word.partition("=")[0] == "--verilog" for word in argv)
    design, rest = (None, argv) if foreign else flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    targets = [*args.target, *(f"liberty:{path}" for path in args.liberty)] or ["generic"]
    ways = measurements(
        targets,
        [ps for text in args.target_ps if (ps := number("target_ps", text)) is not None],
        [seed for text in args.seed if (seed := integer("seed", text, 0)) is not None],
        dsp=args.dsp,
        flatten=not args.hierarchical,
        booth=args.booth,
        place=args.place,
    )
    ways = list(dict.fromkeys(ways))  # the same seed twice is one run
    home = out_folder(args.out)
    timeout = number("timeout", args.timeout)
    again: list[str]
    if foreign:
        rtl, again = _foreign(args, timeout)
    else:
        if args.clock is not None:
            raise UserError("--clock", "belongs to foreign Verilog", args.clock)
        design = flags.required(design)
        config = flags.configure(design, args)
        rtl = design.generate(config)
        again = shlex.split(design.command("synth", config))
    reports = []
    for index, way in enumerate(ways):
        kept = home
        if home is not None and len(ways) > 1:
            goal = Target.parse(way.target)
            kept = home / "-".join(word for word in (str(index), goal.kind, goal.device) if word)
        report = way.run(rtl, breakdown=args.breakdown, workdir=kept, timeout=timeout)
        if kept is not None:
            files.write(kept / "report.json", json.dumps(report.data(), indent=2) + "\n")
        reports.append(report)
    rows = [report.data() for report in reports]
    data = rows[0] if len(rows) == 1 else {"rows": rows}
    text = _text(rtl, reports)
    return Result(data, text, _next(again, ways, args.breakdown))


def _parser(name: str) -> Parser:
    parser = Parser(
        "synth",
        "Map a design, or anybody's Verilog, to gates or look-up tables and count.",
        f"({name} | --verilog FILE... --top NAME) [options]",
    )
    add = parser.add_argument
    add(
        "--target",
        metavar="TARGET",
        action="append",
        default=[],
        help="generic (default), ice40, ecp5, xilinx, gowin, liberty:PATH, or a device: "
        "ice40:up5k, ice40:hx8k, ecp5:25k, ecp5:85k; repeatable",
    )
    add(
        "--liberty",
        metavar="PATH",
        action="append",
        default=[],
        help="short for --target liberty:PATH",
    )
    add(
        "--target-ps",
        metavar="T",
        action="append",
        default=[],
        help="delay target in picoseconds, Liberty only (default: plain area); repeatable",
    )
    add(
        "--dsp",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="allow multiplier blocks on an FPGA (default: --no-dsp); hx8k has none",
    )
    add(
        "--place",
        action="store_true",
        help="place and route with nextpnr (ice40: hx8k by default, ecp5: 25k), registers around "
        "the design: fmax, utilisation, critical path",
    )
    add(
        "--hierarchical",
        action="store_true",
        help="map each module once: fast for large arrays, never comparable with flat figures",
    )
    add("--breakdown", action="store_true", help="also one row per module (hierarchical)")
    add("--booth", action="store_true", help="Booth-recode multiplications (generic, Liberty)")
    add(
        "--seed",
        metavar="N",
        action="append",
        default=[],
        help="permute nets, ports and cells: the noise of the mapper; with --place the seed of "
        "the placer instead (default 1); repeatable",
    )
    add("--timeout", metavar="S", help="seconds per run after which to give up")
    add("-o", "--out", metavar="DIR", help="keep scripts, logs, netlists and report.json there")
    group = parser.add_argument_group("foreign Verilog or SystemVerilog")
    group.add_argument("--verilog", metavar="FILE", nargs="+", action="extend", default=[])
    group.add_argument("--top", metavar="NAME", help="the top module")
    group.add_argument(
        "--clock", metavar="NAME", help="its clock, if --place asks which of the inputs it is"
    )
    group.add_argument(
        "--param", metavar="K=V", action="append", default=[], help="of the top module; repeatable"
    )
    return parser


def _foreign(args: argparse.Namespace, timeout: float | None) -> tuple[Rtl, list[str]]:
    """The Verilog of others, and the words of the command that reads it."""
    from hwgen.synth import foreign

    if args.top is None:
        raise UserError("--top", "foreign Verilog needs the name of its top module")
    params = {}
    for text in args.param:
        key, equals, value = text.partition("=")
        if not equals:
            raise UserError("--param", "must be NAME=VALUE", text, f"{key}=1")
        params[key] = value
    if args.set or args.config or args.preset != "default":
        rule = "belongs to designs of the catalogue; foreign Verilog has --param"
        raise UserError("--set", rule, None, "--param")
    files = [Path(name) for name in args.verilog]
    rtl = foreign(files, args.top, params, clock=args.clock, timeout=timeout)
    words = ["hwgen", "synth", "--verilog", *args.verilog, "--top", args.top]
    words += ["--clock", args.clock] if args.clock is not None else []
    return rtl, words + [word for text in args.param for word in ("--param", text)]


def _text(rtl: Rtl, reports: Sequence[Report]) -> str:
    rows = [report.data() for report in reports]
    head = ["target", *filled(rows, ["target_ps", "seed"])]
    columns = [*head, *figures(rows), *filled(rows, ["lut_mode"]), "dsp_mode"]
    first = reports[0]
    tools = ", ".join(f"{name} {version}" for name, version in first.tools.items())
    parts = [
        f"{rtl.top}, {first.hierarchy}, digest {rtl.digest[:12]}, {tools}",
        "",
        table(rows, columns),
        "",
    ]
    parts += placed.text(reports)
    for report in reports:
        if report.breakdown:
            modules = report.data()["breakdown"]
            shown = ["module", "instances", *filled(modules, COLUMNS)]
            title = f"{report.target}: each module, one instance, from a hierarchical run"
            parts += [title, table(modules, shown), ""]
    return "\n".join(parts).rstrip() + "\n"


def figures(rows: Sequence[Mapping[str, Any]], columns: Sequence[str] = COLUMNS) -> list[str]:
    """Those of the columns that a table of `rows` shows, and the period where it is not the delay
    again."""
    names = filled(rows, columns)
    if any(row.get("period_ps") not in (None, row.get("delay_ps")) for row in rows):
        names.insert(names.index("delay_ps") + 1, "period_ps")
    return names


def _next(again: Sequence[str], ways: Sequence[Measurement], breakdown: bool) -> str:
    """More seeds, the modules of the same design, or the next target."""
    if ways[0].place and len(ways) == 1:
        seeds = [word for seed in ("1", "2", "3") for word in ("--seed", seed)]
        return shlex.join([*again, *replace(ways[0], seed=None).flags(), *seeds])
    if not breakdown:
        return shlex.join([*again, *ways[0].flags(), "--breakdown"])
    other = "generic" if any(way.target == "ice40" for way in ways) else "ice40"
    return shlex.join([*again, "--target", other])
