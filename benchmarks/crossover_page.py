"""Writes the tables of docs/low_bit.md and its picture from results/crossover.csv.

    python benchmarks/crossover_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.  The picture needs
matplotlib (`pip install hwgen[plot]`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import combinations
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from mac_zoo_page import number, some
from page import DOCS, Row, Rows, program, rewrite, table
from results_file import read

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PAGE = DOCS / "low_bit.md"
PICTURE = DOCS / "images" / "low_bit.svg"
CAPTION = "kGE per MAC per cycle over the bits of a weight"
FEW, MANY = "8", "64"
"""Columns of the tables."""
FAMILIES = {"ice40": "iCE40", "ecp5": "ECP5", "xilinx": "7-series"}
SIGNS = ("xnor", "adder tree of signs", "xnor, 4 rows", "adder tree of signs, 4 rows")
"""Designs whose activations are signs: they are compared with each other only."""
BASELINES = {
    "ternary": ("bit-parallel, 16 products", "2"),
    "xnor": ("adder tree of signs", "1"),
    "xnor, 4 rows": ("adder tree of signs, 4 rows", "1"),
}
"""What a design of ternary or binary weights is measured against: design, bits."""
INKS = (
    *("#3b75af", "#e08a3c", "#4c9a6a", "#b0413e", "#7a5ea8", "#8a6d3b", "#24323d", "#8c8c8c"),
    *("#5fa3d9", "#c76a9b", "#a0a832", "#d9b36c", "#5c5c5c"),
)
MARKS = "osv^DPX*<>hp8"


def widths(rows: Rows) -> list[str]:
    """Bits of a weight, ascending."""
    return sorted(some(rows, "bits"), key=float)


def at(rows: Rows, design: str, bits: str, cols: str) -> Row | None:
    """The row of a design at a width and a number of columns."""
    for row in rows:
        if (row["design"], row["bits"], row["cols"]) == (design, bits, cols):
            return row
    return None


def grid(rows: Rows, cols: str, key: str) -> str:
    """A figure of every design over the widths of weights."""
    bits = widths(rows)
    lines = []
    for design in some(rows, "design"):
        found = [at(rows, design, width, cols) for width in bits]
        lines.append((design, *(number(row[key]) if row else "" for row in found)))
    return table(("design", *(f"{width} bit" for width in bits)), lines)


def luts(rows: Rows) -> str:
    """Look-up tables of each family, at many columns."""
    text = ""
    for family, name in FAMILIES.items():
        if key := next((k for k in rows[0] if k == f"lut_{family}_per_mac"), ""):
            text += f"\n**{name}**\n\n{grid(rows, MANY, key)}"
    return text


def best(rows: Rows) -> str:
    """The smallest design at each width and number of columns, and how far the next one is."""
    lines = []
    for width in widths(rows):
        cells = [width]
        for cols in some(rows, "cols"):
            # A ternary weight fits into two bits: designs of those take it as well.
            fits = {"1.58": ("1.58", "2")}.get(width, (width,))
            here = [
                row
                for row in rows
                if row["bits"] in fits and row["cols"] == cols and row["design"] not in SIGNS
            ]
            known = sorted(
                (float(row["kge_per_mac"]), row["design"]) for row in here if row["kge_per_mac"]
            )
            if len(known) < 2:
                cells.append(known[0][1] if known else "–")
                continue
            (least, first), (next_, second) = known[:2]
            cells.append(f"{first} ({second} +{100 * (next_ / least - 1):.0f} %)")
        lines.append(cells)
    return table(("bits", *(f"N = {cols}" for cols in some(rows, "cols"))), lines)


def saved(rows: Rows) -> str:
    """How much smaller ternary and binary designs are than their baselines."""
    lines = []
    for design, (base, bits) in BASELINES.items():
        cells = []
        for cols in some(rows, "cols"):
            own = [r for r in rows if (r["design"], r["cols"]) == (design, cols)]
            other = at(rows, base, bits, cols)
            if not (own and other and own[0]["kge"] and other["kge"]):
                cells.append("–")
                continue
            less = 1 - float(own[0]["kge_per_mac"]) / float(other["kge_per_mac"])
            cells.append(f"{-100 * less:+.0f} %".replace("-", "−"))
        lines.append((design, f"{base}, {bits} bit", *cells))
    return table(("design", "than", *(f"N = {cols}" for cols in some(rows, "cols"))), lines)


def shares(rows: Rows, design: str, bits: str) -> tuple[float, float] | None:
    """(shared, own): kGE per MAC/cycle of a column is shared / N + own."""
    mine = [
        (float(row["cols"]), float(row["kge_per_mac"]))
        for row in rows
        if (row["design"], row["bits"]) == (design, bits) and row["kge_per_mac"]
    ]
    if len(mine) < 2:
        return None
    (low, more), (high, less) = mine[0], mine[-1]
    shared = (more - less) / (1 / low - 1 / high)
    return shared, less - shared / high


def crossings(rows: Rows) -> str:
    """From how many columns on one design is smaller than another, where that depends on them."""
    lines = []
    designs = [name for name in some(rows, "design") if name not in SIGNS]
    for bits in widths(rows):
        for one, other in combinations(designs, 2):
            pair = shares(rows, one, bits), shares(rows, other, bits)
            if pair[0] is None or pair[1] is None:
                continue
            (shared, own), (their_shared, their_own) = pair[0], pair[1]
            if own == their_own or (shared - their_shared) * (their_own - own) <= 0:
                continue
            where = ceil((shared - their_shared) / (their_own - own))
            if where < 2:
                continue  # from the first column on: no change of places
            after, before = (one, other) if own < their_own else (other, one)
            lines.append((bits, after, before, str(where)))
    head = ("bits", "smaller", "than", "from N")
    return table(head, lines) if lines else "No two of these designs change places.\n"


def picture(rows: Rows) -> Figure:
    """kGE per MAC/cycle over the bits of a weight, at few and at many columns."""
    import matplotlib

    matplotlib.use("svg")
    import matplotlib.pyplot as plt

    plt.rcParams.update({"svg.hashsalt": "hwgen", "svg.fonttype": "none", "font.size": 10})
    figure, axes = plt.subplots(1, 2, figsize=(9.5, 4.2), sharey=True)
    for ax, cols in zip(axes, (FEW, MANY), strict=True):
        for ink, mark, design in zip(INKS, MARKS, some(rows, "design"), strict=False):
            mine = [
                (float(row["bits"]), float(row["kge_per_mac"]))
                for row in rows
                if row["design"] == design and row["cols"] == cols and row["kge_per_mac"]
            ]
            if mine:
                ax.plot(*zip(*mine, strict=True), marker=mark, ms=5, lw=1.4, c=ink, label=design)
        ax.set_yscale("log")
        ax.set_xlabel("bits of a weight")
        ax.set_title(f"{cols} columns", fontsize=10)
        ax.grid(alpha=0.25)
    axes[0].set_ylabel("kGE per MAC/cycle")
    axes[1].legend(fontsize=8, frameon=False)
    figure.tight_layout()
    return figure


def origin(notes: dict[str, str]) -> str:
    return f"Measured {notes['date']} on {notes['library']} with pyosys {notes['pyosys']}.\n"


def blocks() -> dict[str, str]:
    """Everything that stands between markers of the page."""
    rows, notes = read("crossover")
    made: dict[str, Callable[[], str]] = {
        "origin": lambda: origin(notes),
        "few": lambda: grid(rows, FEW, "kge_per_mac"),
        "many": lambda: grid(rows, MANY, "kge_per_mac"),
        "picture": lambda: f"![{CAPTION}](images/{PICTURE.name})\n",
        "best": lambda: best(rows),
        "saved": lambda: saved(rows),
        "crossings": lambda: crossings(rows),
        "luts": lambda: luts(rows),
    }
    return {name: make() for name, make in made.items()}


def draw(image: Path = PICTURE) -> None:
    picture(read("crossover")[0]).savefig(image, metadata={"Date": None})


def renew(page: Path = PAGE, image: Path = PICTURE) -> None:
    rewrite(page, blocks())
    draw(image)


def main(page: Path = PAGE) -> int:
    return program(__doc__, page, blocks, draw)


if __name__ == "__main__":
    sys.exit(main())
