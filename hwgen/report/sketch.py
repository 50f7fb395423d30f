"""A scatter in plain characters, for the terminal."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

from hwgen.report.rows import Row, cell, is_number

FRONT, OTHER = "o", "."
_WIDTH, _HEIGHT = 64, 16
_WIDE = 30.0  # a range beyond this ratio is drawn logarithmically


def sketch(rows: Sequence[Row], x: str, y: str, front: Collection[int]) -> str:
    """The rows with numbers in `x` and `y`; those whose index is in `front` as "o"."""
    points = [
        (row[x], row[y], index in front)
        for index, row in enumerate(rows)
        if is_number(row.get(x)) and is_number(row.get(y))
    ]
    across, xlog = _places([p[0] for p in points], _WIDTH)
    down, ylog = _places([p[1] for p in points], _HEIGHT)
    lines = [[" "] * _WIDTH for _ in range(_HEIGHT)]
    for column, line, (_, _, best) in zip(across, down, points, strict=True):
        if lines[_HEIGHT - 1 - line][column] != FRONT:
            lines[_HEIGHT - 1 - line][column] = FRONT if best else OTHER
    high, low = (cell(f(p[1] for p in points)) for f in (max, min))
    margin = max(len(high), len(low))
    sides = [high, *[""] * (_HEIGHT - 2), low]
    body = [
        f"{side:>{margin}} |{''.join(line).rstrip()}"
        for side, line in zip(sides, lines, strict=True)
    ]
    left, right = (cell(f(p[0] for p in points)) for f in (min, max))
    foot = f"{' ' * margin}  {left}{right:>{_WIDTH - len(left)}}"
    note = [f"{name} logarithmic" for name, log in ((x, xlog), (y, ylog)) if log]
    title = f"{y} against {x}; {FRONT} on the front"
    rule = f"{' ' * margin} +{'-' * _WIDTH}"
    return "\n".join([", ".join([title, *note]), *body, rule, foot])


def _places(values: Sequence[float], size: int) -> tuple[list[int], bool]:
    """Cells of 0 to size - 1, and whether the scale is logarithmic."""
    low, high = min(values), max(values)
    log = low > 0 and high / low > _WIDE
    scaled = [math.log(value) if log else value for value in values]
    least, most = min(scaled), max(scaled)
    step = (most - least) or 1
    return [round((value - least) / step * (size - 1)) for value in scaled], log
