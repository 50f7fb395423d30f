"""`hwgen generate DESIGN`: the output folder."""

from __future__ import annotations

from pathlib import Path

from hwgen.cli import flags
from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser
from hwgen.emit.files import write


def command(argv: list[str]) -> Result:
    """Writes Verilog, file list, FuseSoC core, C header and manifest."""
    design, rest = flags.split_design(argv)
    parser = Parser(
        "generate",
        "Write the Verilog of a design, with file list, FuseSoC core, C header and manifest.",
        f"{design.name if design else 'DESIGN'} [options]",
    )
    parser.add_argument("-o", "--out", metavar="DIR", help="default: build/NAME-DIGEST")
    flags.add_design_flags(parser, design)
    args = parser.read(rest)
    design = flags.required(design)
    config = flags.configure(design, args)
    rtl = design.generate(config)
    out = Path(args.out) if args.out else Path("build") / f"{design.name}-{rtl.digest[:12]}"
    paths = write(rtl, out, design.summary)
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
    return Result(data, "\n".join(facts), design.command("simulate", config))
