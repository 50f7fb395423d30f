"""Writes the tables of docs/low_bit_networks.md from results/minilm_planes.csv.

    python benchmarks/minilm_planes_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mac_zoo_page import number, some
from page import Row, Rows, program, table
from results_file import HERE, read

PAGE = HERE.parent / "docs" / "low_bit_networks.md"
COST = ("weights", "bits", "engine", "kGE", "cycles per token", "outputs compared")


def ways(rows: Rows) -> list[tuple[str, list[Row]]]:
    """The lines of each kind and width, under their name."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        name = row["weights"] if row["weights"] == "ternary" else f"{row['weights']} {row['width']}"
        found.setdefault(name, []).append(row)
    return list(found.items())


def cosines(rows: Rows) -> str:
    """A line for each kind and width, a column for each layer."""
    layers = some(rows, "layer")
    lines = []
    for name, mine in ways(rows):
        by = {row["layer"]: float(row["cosine"]) for row in mine}
        lines.append((name, *(f"{by[layer]:.4f}" for layer in layers)))
    return table(("weights", *layers), lines)


def cost(rows: Rows) -> str:
    """A line for each kind and width, over all layers."""
    lines = []
    for name, mine in ways(rows):
        bits = [float(row["bits"]) for row in mine]
        span = f"{min(bits):.2f}" + (f" – {max(bits):.2f}" if max(bits) - min(bits) > 0.005 else "")
        cycles = sum(int(row["cycles"]) / int(row["tokens"]) for row in mine)
        compared = sum(int(row["compared"]) for row in mine)
        area = number(mine[0]["kge"])
        engine = f"`{mine[0]['engine']}`"
        lines.append((name, span, engine, area, f"{cycles:,.0f}", f"{compared:,}"))
    return table(COST, lines)


def blocks(rows: Rows) -> dict[str, str]:
    """The tables of these lines."""
    return {"minilm_cosines": cosines(rows), "minilm_cost": cost(rows)}


def main(path: Path = PAGE) -> int:
    return program(__doc__, path, lambda: blocks(read("minilm_planes")[0]))


if __name__ == "__main__":
    sys.exit(main())
