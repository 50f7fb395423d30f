"""A picture of number formats on one tensor: stored bits against what they keep of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from hwgen.errors import UserError
from hwgen.report import style
from hwgen.report.pareto import front
from hwgen.report.rows import is_number
from hwgen.report.style import COLORS, INK, SOFT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

KINDS = ("svg", "png", "pdf")
_FEW = 12
X, Y = "bits_per_value", "sqnr_db"
_SIDES = (
    *(("left", 4, "bottom", 3), ("right", -4, "bottom", 3)),
    *(("left", 4, "top", -4), ("right", -4, "top", -4)),
)
"""Where a name may stand: its alignment and its distance in points, x and y."""


def picture(rows: Sequence[Mapping[str, Any]], kind: str, title: str) -> bytes:
    """The file, one of KINDS, of the reports in `rows`; the same bytes for the same rows.

    Each row has `format`, `block` (whether it is a block format), X and Y.  Formats without
    error, and those that cannot hold the tensor, have no place in it; UserError where none has.
    """
    points = [dict(row) for row in rows if is_number(row.get(X)) and is_number(row.get(Y))]
    if not points:
        raise UserError("--plot", "no format has a figure: there is no error, or no tensor")
    with style.style():
        return style.drawn(_figure(points, title), kind)


def _figure(points: Sequence[dict[str, Any]], title: str) -> Figure:
    figure, ax = style.axes(*((5.2, 3.6) if len(points) <= _FEW else (7.2, 5.4)))
    best = front(points, [(X, -1), (Y, 1)])
    corner = [(points[at][X], points[at][Y]) for at in best]
    # Steps by way of the worse corner: nothing between two formats is claimed.
    ax.step(*zip(*corner, strict=True), where="post", color=SOFT, lw=1.1, zorder=1)
    for block, color, marker in ((False, COLORS[0], "o"), (True, COLORS[1], "s")):
        some = [row for row in points if bool(row.get("block")) is block]
        if some:
            label = "block formats" if block else "single numbers"
            places = ([row[X] for row in some], [row[Y] for row in some])
            ax.scatter(*places, s=18, color=color, marker=marker, label=label, zorder=2)
    xs = [row[X] for row in points]
    if max(xs) > 4 * min(xs):
        ax.set_xscale("log", base=2)
        ticks = [1, 2, 3, 4, 6, 8, 16, 32]
        ax.set_xticks([tick for tick in ticks if min(xs) * 0.9 <= tick <= max(xs) * 1.1])
        ax.xaxis.set_major_formatter("{x:g}")
        ax.minorticks_off()
    ax.margins(0.08)
    ax.set_xlabel("stored bits per value, scales included")
    ax.set_ylabel("SQNR, dB")
    ax.set_title(title, fontsize=9)
    ax.legend(loc="lower right")
    # Those of the front first: they find room.
    rest = [row for at, row in enumerate(points) if at not in set(best)]
    _name(figure, ax, [*(points[at] for at in best), *rest])
    return figure


def _name(figure: Figure, ax: Axes, points: Sequence[dict[str, Any]]) -> None:
    """Names beside points, where one of the sides is free; points in one place share theirs."""
    from matplotlib.transforms import Bbox

    together: dict[tuple[float, float], list[str]] = {}
    for row in points:
        together.setdefault((round(row[X], 2), round(row[Y], 1)), []).append(row["format"])
    figure.draw_without_rendering()  # only now places on the page are known
    marks = ax.transData.transform([(row[X], row[Y]) for row in points])
    taken = [Bbox.from_bounds(x - 3, y - 3, 6, 6) for x, y in marks.tolist()]
    for place, names in together.items():
        for across, x, along, y in _SIDES:
            text = ax.annotate(
                ", ".join(names),
                place,
                xytext=(x, y),
                textcoords="offset points",
                ha=across,
                va=along,
                fontsize=6.5,
                color=INK,
            )
            box = text.get_window_extent()
            inside = ax.bbox.x0 <= box.x0 and box.x1 <= ax.bbox.x1
            if inside and not any(box.overlaps(other) for other in taken):
                taken.append(box)
                break
            text.remove()
