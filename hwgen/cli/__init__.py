"""The command line: one module per verb, loaded when the verb is called.

`run` is the only way in.  Nothing heavy is imported for `hwgen --help` and `hwgen list`.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable, Sequence

from hwgen import __version__
from hwgen.cli import output
from hwgen.cli.output import Result
from hwgen.errors import ToolError, UserError

VERBS = {
    "doctor": ("what this machine can do, and how to get the rest", "hwgen.cli.doctor"),
    "list": ("designs, number formats, synthesis targets", "hwgen.cli.listing"),
    "show": ("one design: parameters, ports, timing; or one format", "hwgen.cli.show"),
    "generate": ("write Verilog and what goes with it", "hwgen.cli.generate"),
    "simulate": ("run the Verilog against golden values", "hwgen.cli.simulate"),
    "prove": ("what holds for every input: streams, order, PEs", "hwgen.cli.prove"),
    "mutate": ("seed faults into the Verilog and see who notices", "hwgen.cli.mutate"),
    "cover": ("what the stimulus of a design reaches, as a page", "hwgen.cli.cover"),
    "verify": ("random configurations, netlists, proofs, mutants", "hwgen.cli.verify"),
    "synth": ("area, delay, LUTs of a design or of anybody's Verilog", "hwgen.cli.synth"),
    "build": ("a bitstream for a board, and whether its clock is met", "hwgen.cli.build"),
    "fit": ("the largest array that fits a board at its clock", "hwgen.cli.fit"),
    "flash": ("a bitstream onto its board", "hwgen.cli.flash"),
    "emulate": ("a board that runs here, for the host driver", "hwgen.cli.emulate"),
    "energy": ("an energy proxy of the mapped netlist, on real operands", "hwgen.cli.energy"),
    "quantize": ("a tensor in a number format, with its error", "hwgen.cli.quantize"),
    "sweep": ("synthesise every point of a YAML file", "hwgen.cli.sweep"),
    "report": ("a sweep as one HTML page, pictures and tables", "hwgen.cli.report"),
    "pareto": ("the points of a sweep that no other beats", "hwgen.cli.pareto"),
    "compare": ("designs or sweeps side by side, with ratios", "hwgen.cli.compare"),
    "calibrate": ("a model of area and delay from the points of a sweep", "hwgen.cli.calibrate"),
    "estimate": (
        "area and delay in milliseconds, with the error",
        "hwgen.cli.estimate",
    ),
}
"""Verb -> (summary, module with `command(argv) -> Result`)."""

USER_ERROR, FAILURE, INTERRUPTED, BROKEN_PIPE = 2, 1, 130, 141


def run(argv: Sequence[str]) -> int:
    """Does what `argv` (without the program's name) asks; the exit code.

    0 done, 1 a failed check or tool, 2 a mistake of the user's, 130 Ctrl-C,
    143 SIGTERM.
    """
    as_json = "--json" in argv
    try:
        code = _guarded(argv, as_json)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # Whoever read the output has left; Python must not complain at its exit either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE


def _guarded(argv: Sequence[str], as_json: bool) -> int:
    try:
        return output.show(_call(list(argv)), as_json)
    except UserError as error:
        return output.fail(error.data(), str(error), USER_ERROR, as_json)
    except ToolError as error:
        data = {"key": error.tool, "rule": error.problem, "value": None, "nearest": None}
        text = str(error) + (f"\n{error.log.rstrip()}" if error.log else "")
        return output.fail({**data, "log": error.log}, text, FAILURE, as_json)
    except BrokenPipeError:
        raise
    except OSError as error:
        key = str(error.filename or "system")
        rule = error.strerror or str(error)
        data = {"key": key, "rule": rule, "value": None, "nearest": None}
        return output.fail(data, f"{key}: {rule}", FAILURE, as_json)
    except MemoryError:
        rule = "not enough for a task of this size"
        data = {"key": "memory", "rule": rule, "value": None, "nearest": None}
        return output.fail(data, f"memory: {rule}", FAILURE, as_json)
    except KeyboardInterrupt:
        data = {"key": "interrupt", "rule": "stopped by Ctrl-C", "value": None, "nearest": None}
        return output.fail(data, "interrupted", INTERRUPTED, as_json)
    except SystemExit as end:  # argparse, after its help; a signal
        return end.code if isinstance(end.code, int) else 0


def _call(argv: list[str]) -> Result:
    if not argv or argv[0] in ("-h", "--help", "help"):
        return Result({"verbs": {verb: VERBS[verb][0] for verb in VERBS}}, usage())
    if argv[0] == "--version":
        return Result({"version": __version__}, f"hwgen {__version__}")
    if argv[0] == "--json" and len(argv) > 1:
        argv = [argv[1], *argv[2:], "--json"]
    verb, rest = argv[0], argv[1:]
    if verb not in VERBS:
        rule = f"one of {', '.join(VERBS)}"
        raise UserError("verb", rule, verb, output.nearest(verb, VERBS))
    command: Callable[[list[str]], Result] = importlib.import_module(VERBS[verb][1]).command
    return command(rest)


def usage() -> str:
    """The text of `hwgen --help`."""
    lines = [
        "usage: hwgen VERB [DESIGN] [options]",
        "",
        "Matrix engines from Python to readable, proven and measured Verilog.",
        "",
        *(f"  {verb:<10}{summary}" for verb, (summary, _) in VERBS.items()),
        "",
        "hwgen VERB --help        what a verb takes",
        "hwgen VERB DESIGN --help the same, with every parameter of the design",
        "hwgen --version",
        "",
        "Every verb takes --json: one object on stdout and nothing else.",
        "",
        "Next: hwgen list",
    ]
    return "\n".join(lines)
