"""Draws docs/images/*.svg; needs matplotlib (`pip install hwgen[plot]`).

    python docs/pictures.py

engine.svg  block diagram of `matmul`
pe.svg      area and area×delay of the PEs, from benchmarks/results/pe_area_delay.csv
"""

from __future__ import annotations

import csv
from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

HERE = Path(__file__).parent
CSV = HERE.parent / "benchmarks" / "results" / "pe_area_delay.csv"
INK, SOFT = "#24323d", "#8795a1"
BLUE, ORANGE, GREEN = "#3b75af", "#e08a3c", "#4c9a6a"
plt.rcParams.update(
    {
        "svg.hashsalt": "hwgen",
        "svg.fonttype": "none",
        "font.family": ["DejaVu Sans"],
        "font.size": 10,
        "text.color": INK,
        "axes.edgecolor": SOFT,
        "axes.labelcolor": INK,
        "xtick.color": INK,
        "ytick.color": INK,
    }
)


def box(
    ax: Axes, x: float, y: float, w: float, h: float, text: str, color: str, size: float = 9.5
) -> None:
    """A rounded box with its name in the middle."""
    ax.add_patch(
        FancyBboxPatch(
            (x, y), w, h, "round,pad=0,rounding_size=0.12", fc=color + "22", ec=color, lw=1.4
        )
    )
    ax.text(x + w / 2, y + h / 2, text, ha="center", va="center", size=size)


def arrow(ax: Axes, start: tuple[float, float], end: tuple[float, float], color: str) -> None:
    """An arrow from start to end."""
    style = {"arrowstyle": "-|>", "color": color, "lw": 1.5, "shrinkA": 0, "shrinkB": 0}
    ax.annotate("", end, start, arrowprops=style)


def engine() -> Figure:
    """Streams, queues, sequencer, tiles, drain."""
    fig, ax = plt.subplots(figsize=(9, 4.1))
    ax.set_xlim(0, 18)
    ax.set_ylim(0, 8.2)
    ax.axis("off")
    ax.add_patch(
        FancyBboxPatch(
            (2.1, 0.3), 13.7, 7.6, "round,pad=0,rounding_size=0.2", fc="#f7f9fa", ec=SOFT, lw=1
        )
    )
    ax.text(2.4, 7.45, "matmul", weight="bold", size=11)
    box(ax, 2.6, 4.9, 1.9, 1.1, "queue", BLUE)
    box(ax, 2.6, 2.2, 1.9, 1.1, "queue", ORANGE)
    box(ax, 5.3, 2.2, 2.0, 3.8, "sequencer\n\ncredits\nmarkers", INK)
    box(ax, 13.6, 3.4, 1.8, 1.4, "output\nqueue", GREEN)
    for row in range(3):
        for col in range(3):
            x, y = 8.35 + 1.45 * col, 5.15 - 1.3 * row
            box(ax, x, y, 1.15, 1.0, "tile", INK, 8.5)
            if col < 2:
                arrow(ax, (x + 1.15, y + 0.5), (x + 1.45, y + 0.5), BLUE)
            if row < 2:
                arrow(ax, (x + 0.58, y), (x + 0.58, y - 0.3), ORANGE)
        arrow(ax, (7.3, 5.65 - 1.3 * row), (8.35, 5.65 - 1.3 * row), BLUE)
    for col in range(3):
        x = 8.93 + 1.45 * col
        arrow(ax, (x, 6.75), (x, 6.15), ORANGE)
        ax.plot([x, x], [2.55, 1.6], color=GREEN, lw=1.5)
    ax.plot([6.3, 6.3, 11.83], [6.0, 6.75, 6.75], color=ORANGE, lw=1.5)
    ax.plot([8.93, 14.5], [1.6, 1.6], color=GREEN, lw=1.5)
    arrow(ax, (14.5, 1.6), (14.5, 3.4), GREEN)
    ax.text(11.6, 1.15, "rows of C, resolved and in order", ha="center", size=8.5)
    ax.text(10.4, 7.1, "rigid array: never stops", ha="center", size=8.5, style="italic")
    arrow(ax, (4.5, 5.45), (5.3, 5.45), BLUE)
    arrow(ax, (4.5, 2.75), (5.3, 2.75), ORANGE)
    ax.plot([14.9, 14.9, 6.3], [3.4, 0.75, 0.75], color=SOFT, lw=1.2, ls="--")
    arrow(ax, (6.3, 0.75), (6.3, 2.2), SOFT)
    ax.text(7.0, 0.4, "a credit per row", size=8.5, color=INK)
    arrow(ax, (0.2, 5.45), (2.6, 5.45), BLUE)
    arrow(ax, (0.2, 2.75), (2.6, 2.75), ORANGE)
    arrow(ax, (15.4, 4.1), (17.8, 4.1), GREEN)
    for x, y, name in (
        (0.2, 5.65, "act stream"),
        (0.2, 2.95, "wgt stream"),
        (16.0, 4.3, "out stream"),
    ):
        ax.text(x, y, name, size=9)
    ax.text(0.2, 4.95, "valid/ready", size=7.5, color=SOFT)
    ax.text(0.2, 2.25, "valid/ready", size=7.5, color=SOFT)
    ax.text(16.0, 3.6, "valid/ready", size=7.5, color=SOFT)
    return fig


def pe() -> Figure:
    """Bars beside each other for every width, one column of panels per library."""
    text = [x for x in CSV.read_text(encoding="utf-8").splitlines() if not x.startswith("# ")]
    rows = list(csv.DictReader(text))
    libraries = list(dict.fromkeys(row["library"] for row in rows))
    names = list(dict.fromkeys(row["pe"] for row in rows))
    panels = (("area_ratio", "area"), ("area_delay_ratio", "area × delay"))
    fig, axes = plt.subplots(1, len(libraries) * 2, figsize=(11, 3.1), sharey=True)
    for at, ax in enumerate(axes):
        library, (key, what) = libraries[at // 2], panels[at % 2]
        for i, (name, color) in enumerate(zip(names, (BLUE, SOFT, ORANGE), strict=True)):
            mine = [r for r in rows if r["library"] == library and r["pe"] == name]
            places = [x + 0.27 * (i - 1) for x in range(len(mine))]
            heights = [float(r[key]) for r in mine]
            ax.bar(places, heights, 0.25, color=color, label=name)
            for x, height in zip(places, heights, strict=True):
                ax.text(x, height + 0.015, f"{height:.2f}", ha="center", size=6)
        ax.set_xticks(range(len(mine)), [f"int{r['bits']}" for r in mine])
        ax.set_title(f"{what}\n{library.split('__')[0].removesuffix('_typ_1p20V_25C')}", size=9)
        ax.spines[["top", "right"]].set_visible(False)
        ax.set_ylim(0, 1.4)
    axes[0].set_ylabel("relative to pe-multiplier")
    axes[1].legend(frameon=False, fontsize=7, loc="upper right", ncols=1)
    fig.tight_layout()
    return fig


def main() -> None:
    for name, draw in (("engine", engine), ("pe", pe)):
        path = HERE / "images" / f"{name}.svg"
        path.parent.mkdir(exist_ok=True)
        draw().savefig(path, metadata={"Date": None, "Creator": None}, bbox_inches="tight")
        text = path.read_text(encoding="utf-8")
        path.write_text("".join(f"{x.rstrip()}\n" for x in text.splitlines()), encoding="utf-8")
        print(f"{path} {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
