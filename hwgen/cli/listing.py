"""`hwgen list`: what there is to choose from.  Imports neither numpy nor Amaranth."""

from __future__ import annotations

from typing import Any

from hwgen.cli.output import Result, nearest, table
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

KINDS = ("designs", "formats", "targets", "boards")

_TARGETS = {
    "generic": "technology-independent gates: kGE in NAND2 equivalents, depth in gates",
    "ice40": "Lattice iCE40: LUT4, carry, flip-flops",
    "ice40:up5k": "iCE40 UltraPlus, 5280 logic cells, 8 multiplier blocks; --place",
    "ice40:hx8k": "iCE40 HX, 7680 logic cells, no multiplier blocks; --place",
    "ecp5": "Lattice ECP5: LUT4, carry, flip-flops, multiplier blocks",
    "ecp5:25k": "LFE5U-25F, 24288 LUT4, 28 multiplier blocks; --place",
    "ecp5:85k": "LFE5U-85F, 83640 LUT4, 156 multiplier blocks; --place",
    "xilinx": "AMD 7 series: LUT6, CARRY4, flip-flops, multiplier blocks",
    "gowin": "Gowin GW1N/GW2A: LUT4, ALU, flip-flops",
    "liberty:PATH": "any Liberty file, plain or .gz: um2, kGE, picoseconds",
}


def command(argv: list[str]) -> Result:
    """One line for each design, format, target or board."""
    parser = Parser(
        "list",
        "List designs, number formats, synthesis targets, or boards.",
        f"[{'|'.join(KINDS)}]",
    )
    parser.add_argument("kind", nargs="?", default="designs", help="what to list")
    kind = parser.read(argv).kind
    if kind not in KINDS:
        raise UserError("list", f"one of {', '.join(KINDS)}", kind, nearest(kind, KINDS))
    if kind == "formats":
        return _formats()
    if kind == "boards":
        return _boards()
    rows, following = _designs() if kind == "designs" else _targets()
    return Result({kind: rows}, table(rows), following)


def _designs() -> tuple[list[dict[str, Any]], str]:
    from hwgen import catalog

    found = [catalog.get(name) for name in catalog.names()]
    rows = [
        {"design": d.name, "summary": d.summary, "presets": ", ".join(d.presets)} for d in found
    ]
    return rows, f"hwgen show {found[0].name}"


def _formats() -> Result:
    """The catalogue, and the names that are formats without standing in it."""
    from hwgen.formats.facts import families, listed

    rows = [
        {
            "format": f.name,
            "bits": f.bits,
            "range": f.range,
            "summary": f.summary,
            "width": f.width,
            "block_size": f.block,
            "min": f.low,
            "max": f.high,
            "smallest_positive": f.smallest,
            "source": f.source,
        }
        for f in listed()
    ]
    free = [{"names": names, "what": what} for names, what in families()]
    shown = table(rows, ["format", "bits", "range", "summary"])
    text = f"{shown}\n\nfree names, with or without a line above\n{table(free)}"
    return Result({"formats": rows, "families": free}, text, "hwgen show format e4m3")


def _boards() -> Result:
    from hwgen.board import load, names

    rows = []
    for name in names():
        board = load(name)
        holds = board.part.holds
        rows.append(
            {
                "board": name,
                "title": board.title,
                "part": board.part.name,
                "lut": holds.get("LUT", holds.get("LC")),
                "dsp": holds["DSP"],
                "bram": holds["BRAM"],
                "clock_mhz": board.design_mhz,
                "baud": board.baud,
            }
        )
    return Result({"boards": rows}, table(rows), f"hwgen build matmul --board {rows[0]['board']}")


def _targets() -> tuple[list[dict[str, Any]], str]:
    rows = [{"target": name, "what": what} for name, what in _TARGETS.items()]
    return rows, "hwgen synth pe-carry-save --target generic"
