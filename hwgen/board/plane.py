"""What a design needs as its axes grow, from a few small ones: exact where it is multilinear.

An array of rows x cols needs of every resource some for itself, some for each row, some for each
column and some for each of rows x cols elements.  That is a multilinear function of its axes, and
the corners of a small box say which.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping, Sequence

from hwgen.board.route import Use

Point = tuple[int, ...]
"""One value for each axis."""


class Estimate:
    """Needs anywhere, from those at the corners of a box.

    corners  two different values of each axis
    known    needs at every corner, in the order of `itertools.product(*corners)`
    """

    def __init__(self, corners: Sequence[tuple[int, int]], known: Sequence[Use]) -> None:
        self._corners = tuple(corners)
        self._known = dict(zip(itertools.product(*corners), known, strict=True))

    def at(self, point: Point) -> dict[str, tuple[int, int]]:
        """Used, rounded up, and available of every resource."""
        weights = [
            ((high - value) / (high - low), (value - low) / (high - low))
            for value, (low, high) in zip(point, self._corners, strict=True)
        ]
        parts = list(itertools.product(*weights))
        uses = list(self._known.values())
        found = {}
        for name, (_used, has) in uses[0].items():
            total = sum(
                math.prod(part) * use.get(name, (0, 0))[0]
                for part, use in zip(parts, uses, strict=True)
            )
            found[name] = (max(math.ceil(total - 1e-6), 0), has)
        return found


def fits(use: Use) -> bool:
    """Whether there is enough of everything."""
    return all(used <= has for used, has in use.values())


def largest(
    ranges: Sequence[tuple[int, int]], allowed: Callable[[Point], bool]
) -> Mapping[int, Point]:
    """Size -> the most even point of that size that is allowed; size is the product of the axes.

    Needs grow with every axis, so the search stops along an axis at the first that is not allowed.
    """
    found: dict[int, Point] = {}

    def visit(head: Point) -> bool:
        at = len(head)
        if at == len(ranges):
            if not allowed(head):
                return False
            size = math.prod(head)
            if size not in found or _spread(head) < _spread(found[size]):
                found[size] = head
            return True
        low, high = ranges[at]
        some = False
        for value in range(low, high + 1):
            if not visit((*head, value)):
                break
            some = True
        return some

    visit(())
    return dict(sorted(found.items()))


def _spread(point: Point) -> tuple[float, Point]:
    return max(point) / min(point), point
