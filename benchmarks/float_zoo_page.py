"""Writes the tables of docs/float_zoo.md from results/float_zoo*.csv.

    python benchmarks/float_zoo_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import sys
from pathlib import Path

import float_zoo_peers
from mac_zoo_page import number, some
from page import Row, Rows, program, rewrite, table
from results_file import HERE, read

PAGE = HERE.parent / "docs" / "float_zoo.md"
GROUPS = {
    "simd": "SIMD lane",
    "stages": "SIMD lane in four stages",
    "posits": "Posits",
    "minifloats": "Minifloats",
    "fma": "Multiply-add",
    "blocks": "Blocks, k = 32",
}
"""Block of the page -> group of the lines."""
HEAD = {
    "kge": "kGE",
    "ff": "flip-flops",
    "latency": "latency",
    "delay_ps": "delay, ps",
    "lut_ice40": "iCE40",
    "lut_ecp5": "ECP5",
    "lut_xilinx": "7-series",
    "to_base": "to plain",
    "delay_to_base": "its delay",
    "to_beside": "to published",
    "delay_to_beside": "its delay",
}
WHOLE = ("ff", "latency", "delay_ps", "lut_ice40", "lut_ecp5", "lut_xilinx")
FIGURES = {"kge": "area", "delay_ps": "delay"}


def shown(key: str, text: str) -> str:
    """A figure as the tables show it."""
    if text and key in WHOLE:
        return f"{float(text):.0f}"
    return number(text)


def group(rows: Rows, name: str) -> str:
    """The table of a group; columns in which nothing stands are left out."""
    mine = [row for row in rows if row["group"] == name]
    keys = [key for key in HEAD if any(row[key] for row in mine)]
    lines = [(_named(row), *(shown(key, row[key]) for key in keys)) for row in mine]
    return table(("unit", *(HEAD[key] for key in keys)), lines)


def _named(row: Row) -> str:
    """Ours are set in bold, for others stand between them."""
    plain = row["origin"] != "hwgen" or row["name"].split(" ")[-1] in ("plain", "separate")
    return row["name"] if plain else f"**{row['name']}**"


def limits(rows: Rows, lines: Rows) -> str:
    """What must be reached, and what is."""
    groups = {line["name"]: line["group"] for line in lines}
    cells = []
    for row in rows:
        of = f" ÷ {row['of']}" if row["of"] else ", kGE"
        told = f"{FIGURES[row['figure']]}{of}"
        value = f"{float(row['value']):.4g}" if row["value"] else "–"
        cells.append((groups[row["name"]], row["name"], told, row["most"], value, row["met"]))
    return table(("table", "unit", "figure", "at most", "measured", "reached"), cells)


def peers() -> str:
    """How the published designs come to this machine."""
    _, repositories = float_zoo_peers.load()
    return "```\n" + "\n".join(float_zoo_peers.commands(repositories)) + "\n```\n"


def origin(notes: dict[str, str]) -> str:
    return (
        f"Measured {notes['date']} on {notes['library']} with pyosys {notes['pyosys']}, "
        f"{notes['seeds']} permutations.\n"
    )


def blocks() -> dict[str, str]:
    """Everything that stands between markers of the page."""
    rows, notes = read("float_zoo")
    found = {key: group(rows, name) for key, name in GROUPS.items()}
    missing = set(some(rows, "group")) - set(GROUPS.values())
    assert not missing, f"groups without a table: {missing}"
    found["floors"] = limits(read("float_zoo_floors")[0], rows)
    return {"origin": origin(notes), "peers": peers(), **found}


def renew(page: Path = PAGE) -> None:
    rewrite(page, blocks())


def main(page: Path = PAGE) -> int:
    return program(__doc__, page, blocks)


if __name__ == "__main__":
    sys.exit(main())
