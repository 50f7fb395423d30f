"""Writes the table of docs/weights.md from results/quantize.csv.

    python benchmarks/weights_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from page import DOCS, Row, program, table
from results_file import read

PAGE = DOCS / "weights.md"
HEAD = (
    *("format", "bits, digits", "error", "accuracy", "with inputs"),
    *("bits, minilm", "error", "cosine", "accuracy", "with inputs"),
)


def cells(rows: Sequence[Row]) -> tuple[str, ...]:
    """The columns of a format on one network: of its lines the one with the least error."""
    best = min(rows, key=lambda row: float(row["relative_mse"]))
    # On the large network inputs are rounded with the scale that was not searched only.
    both = best["accuracy_both"] or max(row["accuracy_both"] for row in rows)
    bits = f"{float(best['bits_per_weight']):.2f}"
    error = f"{float(best['relative_mse']):.2g}"
    cosine = (f"{float(best['cosine']):.4f}",) if best["cosine"] else ()
    return (bits, error, *cosine, percent(best["accuracy"]), percent(both) if both else "")


def percent(share: str) -> str:
    """A share in percent."""
    return f"{100 * float(share):.1f} %"


def blocks(rows: Sequence[Row]) -> dict[str, str]:
    """The table of these rows: a line for each format."""
    lines = []
    for name in dict.fromkeys(row["format"] for row in rows):
        mine = [row for row in rows if row["format"] == name]
        parts = [
            cells([row for row in mine if row["network"] == network])
            for network in ("digits", "minilm")
        ]
        lines.append((f"`{name}`", *parts[0], *parts[1]))
    return {"weights": table(HEAD, lines)}


def main(page: Path = PAGE) -> int:
    return program(__doc__, page, lambda: blocks(read("quantize")[0]))


if __name__ == "__main__":
    sys.exit(main())
