"""`hwgen build DESIGN --board NAME`: a bitstream, its report, and whether the clock is met."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.board.job import Job
    from hwgen.catalog import Design
    from hwgen.config import Config


def command(argv: list[str]) -> Result:
    """Exit code 1 when no seed met the clock; the bitstream is there all the same."""
    from hwgen.board.build import SEEDS, build
    from hwgen.board.route import TooLarge

    design, rest = flags.split_design(argv)
    parser = Parser(
        "build",
        "Build a design for a board: mapping, place and route, bitstream.  The board's top goes "
        "around the Verilog of `hwgen generate --wrap uart`.  Exit code 1: the clock is not met.",
        f"{design.name if design else 'DESIGN'} --board NAME [options]",
    )
    add_board_flags(parser)
    add = parser.add_argument
    add("-o", "--out", metavar="DIR", help="default: build/BOARD-DESIGN-DIGEST")
    add("--force", action="store_true", help="replace another build in DIR")
    add("--seeds", metavar="N", default=str(SEEDS), help=f"placements at most (default {SEEDS})")
    add("--timeout", metavar="S", help="seconds for each run of a tool after which to give up")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    job = job_of(args, design, config)
    seeds = integer("seeds", args.seeds, 1)
    assert seeds is not None
    again = design.command("build", config, board_words(args, job))
    out = Path(args.out) if args.out else Path("build") / f"{job.board.name}-{design.name}"
    if not args.out:
        out = out.with_name(f"{out.name}-{job.rtl.digest[:12]}")
    timeout = number("timeout", args.timeout)
    say = say_of(args)
    try:
        report = build(
            job, out, seeds=seeds, timeout=timeout, force=args.force, command=again, say=say
        )
    except TooLarge as large:
        from hwgen.board.fit import smaller

        raise smaller(design, config, job, large, timeout=timeout, say=say) from large
    data = {**report, "folder": str(out), "files": sorted(str(p) for p in out.iterdir())}
    following = (
        f"hwgen flash {out}" if report["met"] else _slower(design, config, args, job, report)
    )
    return Result(data, _text(job, report, out), following, code=0 if report["met"] else 1)


def add_board_flags(parser: Parser) -> None:
    """--board, --clock-mhz, --baud, --dsp, --no-dsp, --buffer."""
    add = parser.add_argument
    add("--board", metavar="NAME", help="a board of `hwgen list boards`, or FILE.yaml")
    add("--clock-mhz", metavar="F", help="clock of the design (default: the board's choice)")
    add("--baud", metavar="N", help="of the serial line (default: the board's choice)")
    add(
        "--dsp",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="multiplications in multiplier blocks where there are any, or in logic "
        "(default: --dsp)",
    )
    add("--buffer", metavar="BEATS", default="", help="as in `hwgen generate --wrap uart`")


def job_of(args: argparse.Namespace, design: Design, config: Config) -> Job:
    """The job that the flags of a board ask for."""
    from hwgen.board import load, names
    from hwgen.board.job import prepare

    if args.board is None:
        raise UserError("--board", f"name one of {', '.join(names())}, or FILE.yaml")
    mhz, baud = number("clock-mhz", args.clock_mhz), integer("baud", args.baud, 1)
    board = load(args.board)
    return prepare(design, config, board, mhz=mhz, baud=baud, dsp=args.dsp, buffer=args.buffer)


def board_words(args: argparse.Namespace, job: Job) -> list[str]:
    """The words that say the same again."""
    words = ["--board", args.board]
    words += ["--clock-mhz", f"{job.clock_mhz:.6g}"] * (args.clock_mhz is not None)
    words += ["--baud", str(job.baud)] * (args.baud is not None)
    words += ["--no-dsp"] * (not args.dsp)
    return words + ["--buffer", args.buffer] * bool(args.buffer)


def _slower(
    design: Design, config: Config, args: argparse.Namespace, job: Job, report: dict[str, Any]
) -> str:
    """The same at the fastest clock that can be made and is met, and at the nearest rate."""
    from hwgen.board.line import divider
    from hwgen.board.pll import below

    mhz = below(job.board, float(report["fmax_mhz"]))
    if mhz is None:
        return f"hwgen fit {design.name} --board {args.board}"
    baud = args.baud
    try:
        divider(mhz, job.baud)
    except UserError as error:
        baud = str(error.nearest)
    words = ["--board", args.board, "--clock-mhz", f"{mhz:.6g}"]
    words += ["--baud", baud] * (baud is not None) + ["--no-dsp"] * (not args.dsp)
    return design.command("build", config, words + ["--buffer", args.buffer] * bool(args.buffer))


def _text(job: Job, report: dict[str, Any], out: Path) -> str:
    board = job.board
    tools = ", ".join(dict.fromkeys(report["tools"].values()))
    source = f"PLL of {board.clock_mhz:g} MHz" if report["pll"] else "oscillator"
    rate = job.clock_mhz * 1e6 / job.divider
    fmax = report["fmax_mhz"]
    lines = [
        f"{board.title} ({board.part.name}), {report['module']}, digest {report['digest'][:12]}",
        f"yosys {tools}; multiplier blocks: {report['dsp_mode']}",
        "",
        f"clock   {job.clock_mhz:.6g} MHz ({source}), line {rate:.0f} baud",
        f"fmax    {'no path limits it' if fmax is None else f'{fmax:g} MHz'}, "
        f"seed {report['seed']} of {len(report['seeds'])} tried",
        f"timing  {'met' if report['met'] else _missed(report)}",
    ]
    if report["mac_per_s"]:
        rate_m = report["mac_per_s"] / 1e6
        lines.append(f"peak    {report['macs']} MAC/cycle, {rate_m:g} M MAC/s at that clock")
    used = [row for row in report["utilisation"] if row["used"]]
    size = f"{report['bitstream_bytes']} bytes"
    tail = "as it was built before" if report["cached"] else f"{report['seconds']:g} s"
    lines += ["", table(used), "", f"{out / report['bitstream']}  {size}, {tail}", ""]
    return "\n".join(lines)


def _missed(report: dict[str, Any]) -> str:
    short = 100 * (1 - report["fmax_mhz"] / report["clock_mhz"])
    return f"NOT met: {short:.1f} % too slow; the bitstream may fail at this clock"


def say_of(args: argparse.Namespace) -> Callable[[str], None]:
    """What tells people how far it is, on stderr; with --json nobody is told."""
    return _quiet if args.json else _progress


def _progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _quiet(text: str) -> None:
    pass
