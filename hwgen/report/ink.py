"""Colours and markers by the values of a column, for pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hwgen.report.columns import Column
from hwgen.report.rows import Row, cell, is_number
from hwgen.report.style import COLORS, MARKERS, SOFT

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MOST = 40  # values that get a line in the legend


class Ink:
    """Colours and markers of the values of a column: categories, or a ramp over many numbers."""

    def __init__(self, column: Column, rows: Sequence[Row]) -> None:
        self.column = column
        values = [value for row in rows if (value := row.get(column.key)) is not None]
        numbers = sorted({value for value in values if is_number(value)})
        words = sorted({cell(value) for value in values if not is_number(value)})
        self.ramp = len(numbers) > 8 and not words
        self.low = numbers[0] if self.ramp else 0.0
        self.high = numbers[-1] if self.ramp else 0.0
        self.values = [*dict.fromkeys(cell(value) for value in numbers), *words]

    def _at(self, row: Row) -> int:
        text = cell(row.get(self.column.key))
        return self.values.index(text) if text in self.values else -1

    def color(self, row: Row) -> Any:
        if not self.ramp:
            at = self._at(row)
            return COLORS[at % len(COLORS)] if at >= 0 else SOFT
        from matplotlib import colormaps

        value = row.get(self.column.key)
        if not is_number(value):
            return SOFT
        return colormaps["viridis"]((value - self.low) / (self.high - self.low))

    def draw(
        self, ax: Axes, points: Sequence[tuple[Row, float, float]], size: float, edge: str = "none"
    ) -> None:
        """Points with the marker of their category."""
        kinds: dict[str, list[tuple[Row, float, float]]] = {}
        for point in points:
            kinds.setdefault(MARKERS[max(self._at(point[0]), 0) % len(MARKERS)], []).append(point)
        if self.ramp:
            kinds = {MARKERS[0]: list(points)}
        for marker, some in kinds.items():
            ax.scatter(
                [x for _, x, _ in some],
                [y for _, _, y in some],
                s=size,
                marker=marker,
                c=[self.color(row) for row, _, _ in some],
                edgecolors=edge,
                linewidths=0.7,
                alpha=1.0 if edge != "none" else 0.7,
                zorder=3 if edge != "none" else 2,
            )

    def legend(self, figure: Figure, ax: Axes) -> None:
        if self.ramp:
            from matplotlib.cm import ScalarMappable
            from matplotlib.colors import Normalize

            scale = ScalarMappable(Normalize(self.low, self.high), "viridis")
            figure.colorbar(scale, ax=ax, label=self.column.title, aspect=30)
            return
        if len(self.values) < 2:
            return
        for at, value in enumerate(self.values[:_MOST]):
            marker, color = MARKERS[at % len(MARKERS)], COLORS[at % len(COLORS)]
            ax.plot([], [], marker, color=color, label=value, ms=5)
        figure.legend(
            loc="outside upper center",
            ncols=min(5, len(self.values)),
            title=self.column.label or self.column.key,
        )
