"""`hwgen emulate DESIGN`: a board that runs here, for the host driver to talk to."""

from __future__ import annotations

import json
from argparse import Namespace
from typing import TYPE_CHECKING, Any, NamedTuple

from hwgen.cli import flags
from hwgen.cli.build import add_board_flags, board_words, job_of
from hwgen.cli.output import Result, table, write
from hwgen.cli.parser import Parser, integer, number
from hwgen.errors import ToolError, UserError

if TYPE_CHECKING:
    from hwgen.board.job import Job
    from hwgen.catalog import Design
    from hwgen.config import Config
    from hwgen.emulate import Emulator
    from hwgen.rtl import Rtl

CLOCK_MHZ = 12.0
_LAST_PORT = 65535


class _Board(NamedTuple):
    """What is emulated: the design, the Verilog that `runs`, the words of the command line."""

    rtl: Rtl
    runs: Rtl
    clock_mhz: float
    divider: int
    name: str
    words: list[str]

    @property
    def baud(self) -> int:
        """Bits per second of its line."""
        return round(self.clock_mhz * 1e6 / self.divider)

    @property
    def mapped(self) -> str:
        """Says that it is not the Verilog of the design."""
        return "" if self.runs is self.rtl else " (netlist)"


def command(argv: list[str]) -> Result:
    """Says where the board is, then is it until Ctrl-C; or with --try a product on it."""
    from hwgen.emulate.serve import PtyEnd, Server, SocketEnd

    design, rest = flags.split_design(argv)
    parser = _parser(design.name if design else "DESIGN")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    port = integer("port", args.port, 0)
    if port is not None and port > _LAST_PORT:
        raise UserError("port", f"an integer from 0 (any) to {_LAST_PORT}", port, _LAST_PORT)
    if args.pty and port is not None:
        raise UserError("--pty", "is another end than --port: one of them")
    if args.trial is not None:
        if args.pty or port is not None:
            raise UserError("--try", "needs neither --port nor --pty: the driver is here")
        return _tried(args, design, config)
    board = _board(args, design, config)
    end = PtyEnd() if args.pty else SocketEnd(port or 0)
    emulator = _emulator(args, board)
    server = Server(emulator, end)
    try:
        _announce(args, design, config, board, server.url)
        server.serve()
    except KeyboardInterrupt:
        if not args.json:
            write(_end(emulator, board))
    finally:
        server.close()
    # All has been said: with --json there is one object, and it came first.
    raise SystemExit(0)


def _parser(name: str) -> Parser:
    parser = Parser(
        "emulate",
        "Run the complete board design in the compiled simulator: UART, buffers, engine, behind a "
        "socket or a pseudo-terminal.  Ctrl-C ends it.",
        f"{name} [--board NAME | --divider N] [--try M,K,N] [options]",
    )
    add_board_flags(parser)
    add = parser.add_argument
    add("--divider", metavar="N", help="without a board: clock cycles of a bit")
    add("--port", metavar="N", help="at this port of 127.0.0.1 (default: any free one)")
    add(
        "--netlist",
        action="store_true",
        help="what Yosys maps the design to for the board's FPGA, instead of the design's Verilog",
    )
    add("--fast", action="store_true", help="compile for speed, which takes several times longer")
    add("--pty", action="store_true", help="at a pseudo-terminal: hosts need pyserial")
    add(
        "--try",
        dest="trial",
        metavar="M,K,N",
        help="no server: a random product of that size through the host driver, against numpy",
    )
    return parser


def _tried(args: Namespace, design: Design, config: Config) -> Result:
    """A product on the board; exit code 1 where a result differs."""
    from dataclasses import asdict

    from hwgen.emulate.trial import SIZES, ranges, trial
    from hwgen.host import DeviceError

    words = args.trial.split(",")
    if len(words) != len(SIZES):
        example = ",".join(map(str, SIZES))
        rule = "three sizes: rows of A, its columns, columns of W"
        raise UserError("--try", rule, args.trial, example)
    m, k, n = (integer("--try", word, 1) or 1 for word in words)
    ranges(design, config.data())
    board = _board(args, design, config)
    emulator = _emulator(args, board)
    try:
        found = trial(emulator, board.clock_mhz, design, config, args.buffer, (m, k, n))
    except DeviceError as error:
        raise ToolError(board.name, str(error)) from error
    finally:
        emulator.close()
    state = "passed" if not found.mismatches else "FAILED"
    lines = [
        f"{state}: C[{m},{n}] = A[{m},{k}] W[{k},{n}] over the line of {board.name}",
        f"{board.rtl.top}{board.mapped}, {board.clock_mhz:g} MHz, {board.baud} baud",
        "",
        table(
            [
                {"values compared": found.compared, "mismatches": found.mismatches}
                | {"bytes on the line": found.octets, "cycles": found.cycles}
                | {"of the engine": found.engine, "ms": round(1000 * found.seconds, 3)}
            ]
        ),
    ]
    data = {
        "passed": not found.mismatches,
        "board": board.name if args.board else None,
        "design": design.name,
        "config": config.data(),
        "digest": board.rtl.digest,
        "netlist": args.netlist,
        "clock_mhz": board.clock_mhz,
        "baud": board.baud,
        **asdict(found),
    }
    following = design.command("build" if args.board else "emulate", config, board.words)
    return Result(data, "\n".join(lines) + "\n", following, code=1 if found.mismatches else 0)


def _emulator(args: Namespace, board: _Board) -> Emulator:
    from hwgen.emulate import Emulator

    return Emulator(board.runs, board.divider, effort="fast" if args.fast else "quick")


def _board(args: Namespace, design: Design, config: Config) -> _Board:
    """The design on the board, or with the divider, that was asked for."""
    if args.board is not None:
        if args.divider is not None:
            rule = "follows from the board's clock and baud rate"
            raise UserError("--divider", rule, args.divider, "--baud")
        job = job_of(args, design, config)
        runs = _netlist(job) if args.netlist else job.rtl
        words = board_words(args, job)
        return _Board(job.rtl, runs, job.clock_mhz, job.divider, job.board.title, words)
    if args.netlist:
        raise UserError("--netlist", "is made for the FPGA of a board", None, "--board")
    if args.baud is not None:
        raise UserError("--baud", "belongs to a board; without one there is --divider", args.baud)
    from hwgen.board.job import on_line
    from hwgen.emit.options import DIVIDER
    from hwgen.emit.project import Project

    mhz = number("clock-mhz", args.clock_mhz)
    if mhz is not None:
        Project(clock_mhz=mhz)  # refuses a clock out of range
    divider = integer("divider", args.divider, 1) or DIVIDER
    rtl = on_line(design, config, divider, args.buffer)
    said = {"--clock-mhz": args.clock_mhz, "--divider": args.divider, "--buffer": args.buffer}
    words = [word for flag, value in said.items() if value for word in (flag, value)]
    return _Board(rtl, rtl, mhz or CLOCK_MHZ, divider, "no board", words)


def _netlist(job: Job) -> Rtl:
    """The mapped design; it has the ports of the design, without the top of the board."""
    from dataclasses import replace

    from hwgen.synth.netlist import netlist

    mapped = netlist(job.rtl, job.board.family, dsp=job.blocks)
    return replace(job.rtl, text=mapped.text, externals=mapped.externals, top=mapped.top)


def _announce(args: Namespace, design: Design, config: Config, board: _Board, url: str) -> None:
    """Where the board is, and what to do with it."""
    rtl, baud = board.rtl, board.baud
    words = [repr(url), repr(design.name), repr(design.changes(config))]
    words += [f"buffer={args.buffer!r}"] * bool(args.buffer)
    words += [f"baud={baud}"]
    opened = f"Device.open({', '.join(words)})"
    following = design.command("generate", config, ["--wrap", "uart"])
    if design.host:
        following = f'python -i -c "from hwgen.host import Device; device = {opened}"'
    data: dict[str, Any] = {
        "url": url,
        "board": board.name if args.board else None,
        "design": design.name,
        "config": config.data(),
        "module": rtl.top,
        "digest": rtl.digest,
        "netlist": args.netlist,
        "clock_mhz": board.clock_mhz,
        "divider": board.divider,
        "baud": baud,
        "next": following,
    }
    if args.json:
        print(json.dumps(data), flush=True)
        return
    windows = [
        {
            "window": each.name,
            "direction": each.channel.direction,
            "beats": each.depth,
            "bytes of a beat": each.bytes,
        }
        for each in rtl.windows
    ]
    clock = f"{board.clock_mhz:g} MHz, {board.divider} cycles of a bit, {baud} baud"
    head = [f"{board.name}: {rtl.top}{board.mapped}", f"{clock}; digest {rtl.digest[:12]}", ""]
    write("\n".join([*head, table(windows), "", f"{url}   (Ctrl-C ends it)", ""]))
    print(f"Next: {following}", flush=True)


def _end(emulator: Emulator, board: _Board) -> str:
    seconds = emulator.cycles / board.clock_mhz / 1e6
    return (
        f"\nended after {emulator.cycles} cycles, {seconds:.3f} s of the board's clock: "
        f"{emulator.sent} bytes from the host, {emulator.received} to it"
    )
