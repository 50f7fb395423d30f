"""`hwgen simulate DESIGN`: the generated Verilog against golden values."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli import flags
from hwgen.cli.emission import out_folder, read
from hwgen.cli.output import Result, cell, table
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import UserError

if TYPE_CHECKING:
    from argparse import Namespace

    from hwgen.sim import SimResult
    from hwgen.synth import Target
    from hwgen.vectors import Vectors

KEYS = (
    "passed",
    "compared",
    "mismatches",
    "cycles",
    "seconds",
    "latency",
    "interval",
    "simulator",
    "seed",
)
"""The keys of `--json` that every simulation has; more follow them."""


def command(argv: list[str]) -> Result:
    """Generates, simulates, compares; exit code 1 when anything differs."""
    from hwgen.sim import choose, simulate
    from hwgen.sim.patterns import check, idle_of
    from hwgen.sim.tools import NATIVE

    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    args, design, config, emission = read(parser, design, rest, workload=True)
    work = flags.workload(args)
    stall, seed = number("stall", args.stall) or 0.0, integer("seed", args.seed, 0) or 0
    timeout = number("timeout", args.timeout)
    restart = integer("restart", args.restart, 1)
    goal = _goal(args)
    if args.stall_pattern is not None:
        check(args.stall_pattern)
    out = out_folder(args.out)
    choice = choose(args.simulator, args.waves, gates=goal is not None)
    rtl = design.generate(config, emission)
    vectors = replace(design.vectors(config, seed=seed, **work), restart=restart)
    if args.stall_pattern is not None:
        vectors = replace(vectors, idle=idle_of(rtl, args.stall_pattern, seed))
    if goal is not None:
        from hwgen.synth.netlist import netlist

        rtl = netlist(rtl, goal, target_ps=number("target_ps", args.target_ps), dsp=bool(args.dsp))
    with tempfile.TemporaryDirectory(prefix="hwgen-simulate-") as scratch:
        result = simulate(
            rtl,
            vectors,
            simulator=choice.name,
            stall=stall,
            seed=seed,
            waves=args.waves,
            out=out or Path(scratch),
            component=lambda: design.make_component(config, emission),
            timeout_s=timeout,
        )
        if out is None:
            keep = args.waves or not result.passed
            home = Path("build") / f"{design.name}-{rtl.digest[:12]}"
            result = _kept(result, home) if keep else replace(result, junit=None)
    options = emission.flags()
    options += [word for name, value in work.items() for word in (f"--{name}", str(value))]
    options += ["--stall", f"{stall:g}"] if stall else []
    options += ["--stall-pattern", args.stall_pattern] if args.stall_pattern else []
    options += ["--restart", str(restart)] if restart else []
    options += ["--netlist", args.netlist] if goal else []
    options += ["--target-ps", args.target_ps] if args.target_ps else []
    options += ["--seed", str(seed)] if seed else []
    # The native simulator draws no waves: the best one that does is taken without a name.
    traced = options if choice.name == NATIVE else [*options, "--simulator", choice.name]
    options = [*options, "--simulator", choice.name]
    replay = design.command("simulate", config, options)
    known = result.data()
    data: dict[str, Any] = {key: known[key] for key in KEYS}
    data |= {"design": design.name, "config": config.data(), "digest": rtl.digest}
    data |= {key: known[key] for key in ("errors", "first", "waveform", "junit")}
    following = design.command("synth", config)
    notes = [choice.note] if choice.note else []
    if (stall or args.stall_pattern) and not rtl.elastic:
        notes.append("this design has no streams: nothing stalls")
    data |= {"note": "; ".join(notes), "replay": replay}
    return Result(
        data,
        _text(result, vectors, stall, replay),
        following if result.passed else design.command("simulate", config, [*traced, "--waves"]),
        0 if result.passed else 1,
        notes,
    )


def _goal(args: Namespace) -> Target | None:
    """What the netlist is mapped to; `UserError` for options that only a netlist has."""
    if args.netlist is None:
        if args.target_ps:
            rule = "belongs to a netlist"
            raise UserError("target_ps", rule, args.target_ps, "--netlist liberty:PATH")
        return None
    from hwgen.synth import Target

    if args.simulator == "amaranth":
        rule = "amaranth runs components, no netlist"
        raise UserError("simulator", rule, args.simulator, "native")
    return Target.parse(args.netlist)


def _parser(name: str) -> Parser:
    parser = Parser(
        "simulate",
        "Run the Verilog of a design cycle by cycle and compare every output with golden values.",
        f"{name} [options]",
    )
    parser.add_argument(
        "--simulator",
        metavar="NAME",
        default="auto",
        help="native, verilator, icarus, amaranth (needs no tools), "
        "or auto: the best one here (default)",
    )
    parser.add_argument(
        "--stall-pattern",
        metavar="NAME",
        help="stalls of another shape: burst:N, sources:P, sinks:P, alternate, random:P, none",
    )
    parser.add_argument(
        "--restart", metavar="N", help="reset after N cycles, in the midst of it, and begin anew"
    )
    parser.add_argument(
        "--netlist",
        metavar="TARGET",
        help="simulate the netlist mapped to generic, ice40, ecp5, xilinx, gowin or liberty:PATH "
        "(with --dsp: with multiplier blocks)",
    )
    parser.add_argument("--target-ps", metavar="T", help="delay target of a Liberty netlist, ps")
    parser.add_argument(
        "--stall",
        metavar="P",
        default="0",
        help="probability, 0 <= P < 1, that a stream idles or is not ready in a cycle (default 0)",
    )
    parser.add_argument("--seed", metavar="N", default="0", help="of data and stalls (default 0)")
    parser.add_argument("--waves", action="store_true", help="keep a waveform of the whole run")
    parser.add_argument("--timeout", metavar="S", help="wall seconds after which to give up")
    parser.add_argument(
        "-o",
        "--out",
        metavar="DIR",
        help="keep results.xml, log and waveform there (default: build/NAME-DIGEST, and only "
        "with --waves or after a mismatch)",
    )
    return parser


def _kept(result: SimResult, home: Path) -> SimResult:
    """The same result with its files moved to `home`, or to where writing is possible."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        (home / ".hwgen").touch()
        (home / ".hwgen").unlink()
    except OSError:
        home = Path(tempfile.mkdtemp(prefix="hwgen-failed-"))
    moved: dict[str, Any] = {}
    for key in ("waveform", "junit"):
        path: Path | None = getattr(result, key)
        if path is not None:
            shutil.copyfile(path, home / path.name)
            moved[key] = home / path.name
    return replace(result, **moved)


def _text(result: SimResult, vectors: Vectors, stall: float, replay: str) -> str:
    verdict = "passed" if result.passed else "FAILED"
    facts: list[dict[str, Any]] = [
        {"": "values compared", "measured": result.compared},
        {"": "mismatches", "measured": result.mismatches},
    ]
    for key in ("cycles", "latency", "interval"):
        declared = None if stall or vectors.idle else getattr(vectors, key)
        facts.append({"": key, "measured": getattr(result, key), "declared": declared})
    lines = [
        f"{verdict}: {vectors.what}" if vectors.what else verdict,
        f"{result.simulator}, seed {result.seed}, stalls {stall:g}, {cell(result.seconds)} s"
        f" (+ {cell(round(result.build_seconds, 1))} s build{', cached' * result.cached})",
        "",
        table(facts, ["", "measured", "declared"]),
        "",
    ]
    lines += [f"error: {error}" for error in result.errors]
    if result.first is not None:
        lines.append(f"first mismatch: {result.first}")
    if result.waveform is not None:
        lines.append(f"waveform: {result.waveform}")
    if result.junit is not None:
        lines.append(f"results: {result.junit}")
    if not result.passed:
        lines.append(f"replay: {replay}")
    return "\n".join(lines)
