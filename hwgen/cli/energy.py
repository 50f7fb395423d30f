"""`hwgen energy DESIGN`: an energy proxy per cycle and per multiplication, on real operands."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.energy import EnergyReport

_WIDTH = 24
_DIGITS = 5
"""Of the figures in a table."""


def command(argv: list[str]) -> Result:
    """One row per library and distribution of operands; several of them as rows."""
    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    flags.add_design_flags(parser, design, workload=True)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    work = flags.workload(args)
    targets = [*args.target, *(f"liberty:{path}" for path in args.liberty)]
    if not targets:
        raise UserError("liberty", "an energy run needs a library", None, "--liberty PATH")
    beats, seed = integer("beats", args.beats, 2), integer("seed", args.seed, 0) or 0
    target_ps, timeout = number("target_ps", args.target_ps), number("timeout", args.timeout)
    from hwgen.energy import NOTE, energy
    from hwgen.energy.measure import library_target

    words = list(dict.fromkeys(args.activations)) or ["uniform"]
    for target in targets:
        library_target(target)  # all are refused before the first is worked on
    rows: list[dict[str, Any]] = []
    parts: list[str] = []
    for target in dict.fromkeys(targets):
        reports = energy(
            design,
            config,
            target,
            words,
            beats=beats or 2,
            workload=work,
            target_ps=target_ps,
            booth=args.booth,
            seed=seed,
            timeout=timeout,
            progress=None if args.json else _progress,
        )
        more = {"design": design.name, "config": config.data(), "seed": seed}
        rows += [{**more, **report.data()} for report in reports]
        parts += [_text(reports), ""]
    following = ["--target", targets[0]] + (["--booth"] if args.booth else [])
    following += ["--target-ps", args.target_ps] if args.target_ps else []
    data = rows[0] if len(rows) == 1 else {"rows": rows}
    return Result(
        data,
        "\n".join([*parts, NOTE]),
        design.command("synth", config, following),
    )


def _parser(name: str) -> Parser:
    parser = Parser(
        "energy",
        "Map a design to a gate library, run the netlist on real operands, compare the results "
        "with golden values, and weigh every transition: an energy proxy.  Zero-delay "
        "simulation: glitches are not counted, nor wires, nor leakage.",
        f"{name} --liberty PATH [options]",
    )
    add = parser.add_argument
    add(
        "--liberty",
        metavar="PATH",
        action="append",
        default=[],
        help="library with capacitances and internal_power tables; repeatable",
    )
    add(
        "--target",
        metavar="TARGET",
        action="append",
        default=[],
        help="the same as liberty:PATH; no other target has energies",
    )
    add("--target-ps", metavar="T", help="delay target in picoseconds (default: plain area)")
    add(
        "--activations",
        metavar="WORD",
        action="append",
        default=[],
        help="uniform (default), gaussian:SD, or digits (pixels, and weights of a network; needs "
        "scikit-learn); weights are uniform otherwise; repeatable",
    )
    add("--beats", metavar="N", default="2000", help="cycles of operands, about (default 2000)")
    add("--booth", action="store_true", help="Booth-recode multiplications of the source")
    add("--seed", metavar="N", default="0", help="of operands (default 0)")
    add("--timeout", metavar="S", help="seconds of mapping after which to give up")
    return parser


def _progress(what: str, done: int, steps: int) -> None:
    """One line on a terminal, rewritten; free again at the end."""
    if not sys.stderr.isatty():
        return
    full = _WIDTH * done // steps
    bar = f"[{'#' * full}{'.' * (_WIDTH - full)}] {done}/{steps} {what}"
    print(f"\r{bar if done < steps else ''}\x1b[K", end="", file=sys.stderr, flush=True)


def _text(reports: Sequence[EnergyReport]) -> str:
    first = reports[0]
    area = f", {first.area_um2:.6g} um2" if first.area_um2 is not None else ""
    delay = f", {first.delay_ps:.6g} ps" if first.delay_ps is not None else ""
    rows = [
        {
            "activations": report.activations,
            "cycles": report.cycles,
            "MAC/cycle": _short(report.macs_per_cycle),
            "toggles": _short(report.activity),
            "nets": _short(report.nets_pj),
            "internal": _short(report.internal_pj),
            "clock": _short(report.clock_pj),
            "pJ/cycle": _short(report.cycle_pj),
            "pJ/MAC": _short(report.mac_pj),
        }
        for report in reports
    ]
    return "\n".join(
        [
            f"{first.top}, digest {first.digest[:12]}",
            f"{first.library}, {first.voltage:g} V, target {first.target_ps:g} ps: "
            f"{first.cells} cells, {first.registers} registers{area}{delay}",
            "",
            table(rows),
        ]
    )


def _short(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.{_DIGITS - 1}g}")
