"""Writes the table of docs/weights.md from results/quantize.csv.

    python benchmarks/weights_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from results_file import HERE, read

PAGE = HERE.parent / "docs" / "weights.md"
BLOCK = re.compile(r"(<!-- generated: weights -->\n).*?(<!-- end -->)", re.DOTALL)
HEAD = (
    *("format", "bits, digits", "error", "accuracy", "with inputs"),
    *("bits, minilm", "error", "cosine", "accuracy", "with inputs"),
)
Row = Mapping[str, str]


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


def table(rows: Sequence[Row]) -> str:
    """The Markdown table: a line for each format."""
    lines = [HEAD, tuple("---" for _ in HEAD)]
    for name in dict.fromkeys(row["format"] for row in rows):
        mine = [row for row in rows if row["format"] == name]
        parts = [
            cells([row for row in mine if row["network"] == network])
            for network in ("digits", "minilm")
        ]
        lines.append((f"`{name}`", *parts[0], *parts[1]))
    return "".join("| " + " | ".join(line) + " |\n" for line in lines)


def renewed(text: str, rows: Sequence[Row]) -> str:
    """The page with the table of these rows."""
    return BLOCK.sub(lambda found: found[1] + table(rows) + found[2], text)


def main(page: Path = PAGE) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when stale")
    options = parser.parse_args()
    text = page.read_text(encoding="utf-8")
    fresh = renewed(text, read("quantize")[0])
    if options.check:
        return int(fresh != text)
    page.write_text(fresh, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
