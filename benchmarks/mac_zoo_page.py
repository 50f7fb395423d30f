"""Writes the tables of docs/mac_zoo.md and its pictures from results/mac_zoo*.csv.

    python benchmarks/mac_zoo_page.py [--check]

--check changes nothing and exits with 1 when the page is out of date.  The pictures need
matplotlib (`pip install hwgen[plot]`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import mac_zoo_about as about
from page import DOCS, Row, Rows, program, rewrite, table
from results_file import RESULTS, read

if TYPE_CHECKING:
    from matplotlib.figure import Figure

PAGE = DOCS / "mac_zoo.md"
FIGURES = {
    "area_um2": "area, µm²",
    "delay_ps": "delay, ps",
    "period_ps": "period, ps",
    "area_delay_mac": "area·delay",
    "to_plain": "to plain",
    "to_recoded": "to recoded",
    "to_booth": "to booth",
    "to_published": "to published",
    "period_to_recoded": "to recoded, period",
    "period_to_published": "to published, period",
    "gmacs_mm2": "GMAC/s/mm²",
}
CHIPS = {"generic": "kGE", "ice40": "iCE40", "ecp5": "ECP5", "xilinx": "7-series", "gowin": "GW1N"}


def short(library: str) -> str:
    """What the page calls a library."""
    return library.split("_")[0].upper()


def some(rows: Rows, name: str) -> list[str]:
    """The values of a column, each once."""
    return list(dict.fromkeys(row[name] for row in rows))


def number(text: str) -> str:
    """As the tables show it: three or four digits."""
    if not text:
        return "–"
    value = float(text)
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def timed(rows: Rows, groups: Callable[[str], bool], figures: Sequence[str]) -> str:
    """For each group of the libraries a table of area and delay."""
    text = ""
    for group in filter(groups, some(rows, "group")):
        for library in some(rows, "library"):
            mine = [r for r in rows if (r["group"], r["library"]) == (group, library)]
            if not mine:
                continue
            lines = [(r["pe"], *(number(r[key]) for key in figures)) for r in mine]
            text += f"\n**{group}, {short(library)}**\n\n"
            text += table(("PE", *(FIGURES[key] for key in figures)), lines)
    return text


def fpga(rows: Rows) -> str:
    """Look-up tables / flip-flops / carry cells of the PEs."""
    chips = [chip for chip in CHIPS if chip in some(rows, "target")]
    text = ""
    for group in some(rows, "group"):
        here = [row for row in rows if row["group"] == group]
        lines = []
        for pe in some(here, "pe"):
            cells = {r["target"]: r for r in here if r["pe"] == pe}
            lines.append((pe, *(_gates(cells.get(chip)) for chip in chips)))
        if lines:
            text += f"\n**{group}**\n\n" + table(("PE", *(CHIPS[chip] for chip in chips)), lines)
    return text


def _gates(row: Row | None) -> str:
    if row is None:
        return "–"
    if row["area_kge"]:
        return number(row["area_kge"])
    parts = [row[key] for key in ("lut", "ff", "carry") if row[key]]
    return " / ".join(f"{float(part):.0f}" for part in parts)


def energies(rows: Rows) -> str:
    """pJ per product and the ratio to the plain MAC."""
    text = ""
    for group in some(rows, "group"):
        for library in some(rows, "library"):
            mine = [r for r in rows if (r["group"], r["library"]) == (group, library)]
            if not mine:
                continue
            words = some(mine, "activations")
            lines = []
            for pe in some(mine, "pe"):
                cells = {r["activations"]: r for r in mine if r["pe"] == pe}
                shown = [_energy(cells[word]) if word in cells else "–" for word in words]
                lines.append((pe, *shown))
            text += f"\n**{group}, {short(library)}**\n\n" + table(("PE", *words), lines)
    return text


def _energy(row: Row) -> str:
    ratio = f" ({float(row['to_plain']):.2f})" if row["to_plain"] else ""
    return f"{float(row['pj_per_mac']):.2f}{ratio}"


def paper(rows: Rows) -> str:
    """Area efficiency over the same array with plain MACs: the paper's, and ours of the best PE."""
    lines = []
    for group in some(rows, "group"):
        claimed = about.PAPER.get(group.split(" ")[0])
        for library in some(rows, "library") if claimed else ():
            mine = [
                r
                for r in rows
                if (r["group"], r["library"], r["origin"]) == (group, library, "hwgen")
                and r["to_plain"]
                and r["to_recoded"]
                and r["pe"] not in (about.PLAIN, about.RECODED)
            ]
            if mine:
                top = min(mine, key=lambda r: float(r["to_plain"]))
                gains = [f"{1 / float(top[key]):.2f}" for key in ("to_plain", "to_recoded")]
                lines.append((group, short(library), f"{claimed}", top["pe"], *gains))
    head = ("array", "library", "paper", "best PE here", "to plain MACs", "to recoded MACs")
    return table(head, lines)


def summary(rows: Rows) -> str:
    """Of every group that has published lines the best of ours, and how it stands to them."""
    keys = ("area_delay_mac", "to_published", "period_to_published", "to_recoded")
    lines = []
    for group in some(rows, "group"):
        for library in some(rows, "library"):
            mine = [r for r in rows if (r["group"], r["library"]) == (group, library)]
            ours = [r for r in mine if r["origin"] == "hwgen" and r["to_published"]]
            if ours:
                top = min(ours, key=lambda r: float(r["area_delay_mac"]))
                lines.append((group, short(library), top["pe"], *(number(top[k]) for k in keys)))
    head = ("group", "library", "best here", "area·delay")
    return table((*head, *(FIGURES[k] for k in keys[1:])), lines) if lines else ""


def cycles(rows: Rows) -> str:
    """Cycles per product of the digit PEs."""
    sds = [key for key in rows[0] if key != "pe"]
    head = ("PE", *(key.replace("_", " ") for key in sds))
    return table(head, [(row["pe"], *(f"{float(row[key]):.2f}" for key in sds)) for row in rows])


def listed(entries: Mapping[str, str], shown: Sequence[str]) -> str:
    """Names and what they are, of those that stand in the results."""
    return table(("name", "what it is"), [(k, v) for k, v in entries.items() if k in shown])


def blocks() -> dict[str, str]:
    """Everything that stands between markers of the page."""
    rows, notes = read("mac_zoo")
    flat = read("mac_zoo_gates")[0]
    ours = [row for row in rows if row["origin"] == "hwgen"]
    arrays = [row["group"].split(" ")[0] for row in ours]
    most = ("area_um2", "delay_ps", "period_ps", "area_delay_mac")
    ratios = ("to_plain", "to_recoded", "to_booth", "to_published")
    periods = ("period_to_recoded", "period_to_published")
    figures = (*most, *ratios, *periods, "gmacs_mm2")
    there = (RESULTS / "mac_zoo_energy.csv").is_file()
    return {
        "pes": listed(about.PES, some(ours, "pe")),
        "arrays": listed(about.ARRAYS, arrays),
        "anchor": timed(rows, lambda group: "PE, anchor" in group, figures),
        "drained": timed(rows, lambda group: "PE, os" in group or "PE, row" in group, figures),
        "grids": timed(rows, lambda group: "array" in group, figures),
        "summary": summary(rows),
        "paper": paper(rows),
        "cycles": cycles(read("mac_zoo_cycles")[0]),
        "fpga": fpga(flat),
        "energy": energies(read("mac_zoo_energy")[0]) if there else "",
        "origin": f"Measured {notes['date']} with pyosys {notes['pyosys']}.  {targets()}",
    }


def targets() -> str:
    """Which delay targets the figures of this page are the least over."""
    found: dict[tuple[float, ...], list[str]] = {}
    rows = read("mac_zoo_points")[0]
    for group in some(rows, "group"):
        mine = {float(row["target_ps"]) for row in rows if row["group"] == group}
        found.setdefault(tuple(sorted(mine)), []).append(group)
    told = [
        f"{', '.join(f'{ps:g}' for ps in each)} ps ({'; '.join(groups)})"
        for each, groups in found.items()
    ]
    return f"Delay targets: {'; '.join(told)}.\n"


def clouds(rows: Rows, x: str, y: str, titles: tuple[str, str], others: Rows = ()) -> Figure:
    """A panel for each library, a colour for each PE, its points joined in order of x.

    others  crosses with their names: what is not ours
    """
    from matplotlib.figure import Figure

    from hwgen.report.style import COLORS, MARKERS, SOFT

    libraries, pes = some(rows, "library"), some(rows, "pe")
    figure = Figure(figsize=(4.1 * len(libraries), 3.4))
    for i, library in enumerate(libraries):
        ax = figure.add_subplot(1, len(libraries), i + 1)
        for j, pe in enumerate(pes):
            marks = _marks(rows, library, pe, x, y)
            color, marker = COLORS[j % len(COLORS)], MARKERS[j % len(MARKERS)]
            if marks:
                ax.plot(*zip(*marks, strict=True), marker + "-", color=color, ms=5, lw=1, label=pe)
        for pe in some(others, "pe") if others else ():
            for mark in _marks(others, library, pe, x, y):
                ax.plot(*mark, "x", color=SOFT, ms=6)
                ax.annotate(pe, mark, (-5, 4), textcoords="offset points", size=7, ha="right")
        ax.set_title(short(library), size=9)
        ax.set_xlabel(titles[0])
        ax.margins(0.08)
        ax.set_xlim(left=0)
        ax.set_ylim(bottom=0)
        if i == 0:
            ax.set_ylabel(titles[1])
            handles, names = ax.get_legend_handles_labels()
            figure.legend(handles, names, loc="outside upper center", ncols=min(6, len(names)))
    return figure


def _marks(rows: Rows, library: str, pe: str, x: str, y: str) -> list[tuple[float, float]]:
    mine = [r for r in rows if (r["library"], r["pe"]) == (library, pe)]
    return sorted((float(r[x]), float(r[y])) for r in mine)


def pictures(folder: Path) -> None:
    """mac_zoo_area.svg and, where there are energies, mac_zoo_energy.svg."""
    from hwgen.report.style import drawn, style

    rows = [r for r in read("mac_zoo")[0] if r["group"] == about.ANCHOR]
    others = [r for r in rows if r["origin"] == "published"]
    points = [r for r in read("mac_zoo_points")[0] if r["group"] == about.ANCHOR]
    with style():
        figure = clouds(points, "delay_ps", "area_um2", ("delay, ps", "area, µm²"), others)
        (folder / "mac_zoo_area.svg").write_bytes(drawn(figure, "svg"))
        if (RESULTS / "mac_zoo_energy.csv").is_file():
            usual = [r for r in read("mac_zoo_energy")[0] if r["activations"] == "gaussian:20"]
            usual = [r for r in usual if r["group"] == about.ANCHOR]
            titles = ("area, µm²", "energy per product, pJ")
            figure = clouds(usual, "area_um2", "pj_per_mac", titles)
            (folder / "mac_zoo_energy.svg").write_bytes(drawn(figure, "svg"))


def renew(page: Path = PAGE, images: Path = DOCS / "images") -> None:
    """Writes page and pictures."""
    rewrite(page, blocks())
    pictures(images)


def main(page: Path = PAGE) -> int:
    return program(__doc__, page, blocks, lambda: pictures(DOCS / "images"))


if __name__ == "__main__":
    sys.exit(main())
