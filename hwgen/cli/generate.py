"""`hwgen generate DESIGN`: the output folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hwgen.cli import flags
from hwgen.cli.emission import read
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser
from hwgen.emit.files import write
from hwgen.emit.options import HOSTS, Options
from hwgen.emit.project import CLOCK_MHZ, TOOLS, Project, split_tools
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.catalog import Design
    from hwgen.config import Config


def command(argv: list[str]) -> Result:
    """Writes Verilog, file list, FuseSoC core, C header, SDC, manifest, and files for tools."""
    design, rest = flags.split_design(argv)
    parser = Parser(
        "generate",
        "Write the Verilog of a design, with file list, FuseSoC core, C header, SDC and manifest.",
        f"{design.name if design else 'DESIGN'} [options]",
    )
    parser.add_argument("-o", "--out", metavar="DIR", help="default: build/NAME-DIGEST")
    parser.add_argument(
        "--force", action="store_true", help="replace another design's files in DIR"
    )
    parser.add_argument(
        "--for",
        dest="tools",
        metavar="TOOL",
        action="append",
        default=[],
        help="also write what a tool wants (repeatable, or with commas): "
        + "; ".join(f"{name}: {what}" for name, what in TOOLS.items()),
    )
    parser.add_argument(
        "--clock-mhz",
        metavar="F",
        default=f"{CLOCK_MHZ:g}",
        help=f"frequency in all clock constraints (default {CLOCK_MHZ:g})",
    )
    args, design, config, options = read(parser, design, rest, hosts=True)
    project = Project(split_tools(args.tools), _mhz(args.clock_mhz))
    rtl = design.generate(config, options)
    out = Path(args.out) if args.out else Path("build") / f"{design.name}-{rtl.digest[:12]}"
    again = design.command("generate", config, [*options.flags(), *project.words()])
    paths = write(rtl, out, design.summary, project, command=again, force=args.force)
    data = {
        "files": [str(path) for path in paths],
        "module": rtl.top,
        "digest": rtl.digest,
        "verilog_bytes": len(rtl.verilog.encode()),
    }
    facts = [
        f"{rtl.top}  {data['verilog_bytes']} bytes of Verilog, digest {rtl.digest[:12]}",
        "",
        table({"file": str(path), "bytes": path.stat().st_size} for path in paths),
        "",
        table({"port": p.name, "direction": p.direction, "bits": p.width} for p in rtl.ports),
        "",
    ]
    if rtl.timing is not None:
        facts += [f"latency {rtl.timing.latency} cycles, interval {rtl.timing.interval}", ""]
    return Result(data, "\n".join(facts), _next(design, config, options))


def _next(design: Design, config: Config, options: Options) -> str:
    """What to do with the files: to simulate them, or to see what a host finds."""
    if options.wrap not in HOSTS:
        return design.command("simulate", config, options.flags())
    if options.wrap == "uart":
        told = Options(wrap="uart", buffer=options.buffer, divider=options.divider).flags()
        return design.command("emulate", config, told[2:])
    return design.command("show", config, options.flags())


def _mhz(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise UserError("clock-mhz", "must be a number of MHz", text, f"{CLOCK_MHZ:g}") from None
