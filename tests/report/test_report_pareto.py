"""The front against the definition, point by point."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen.report.pareto import Axis, front

VALUE = st.none() | st.integers(0, 6) | st.sampled_from([0.5, 2.5, float("nan"), float("inf")])


def by_definition(rows: list[dict[str, Any]], axes: list[Axis]) -> set[int]:
    """Indices of the complete rows that none of the others beats."""

    def value(row: dict[str, Any], axis: Axis) -> float:
        return float(axis[1] * row[axis[0]])

    def complete(row: dict[str, Any]) -> bool:
        return all(row[k] is not None and row[k] == row[k] and row[k] < 1e9 for k, _ in axes)

    def beats(one: dict[str, Any], other: dict[str, Any]) -> bool:
        pairs = [(value(one, axis), value(other, axis)) for axis in axes]
        return all(a >= b for a, b in pairs) and any(a > b for a, b in pairs)

    there = [index for index, row in enumerate(rows) if complete(row)]
    return {i for i in there if not any(beats(rows[j], rows[i]) for j in there)}


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@given(data=st.data())
def test_front_is_what_nobody_beats(count: int, data: st.DataObject) -> None:
    axes = [(f"f{n}", data.draw(st.sampled_from([-1, 1]))) for n in range(count)]
    rows = data.draw(st.lists(st.fixed_dictionaries({key: VALUE for key, _ in axes}), max_size=25))
    found = front(rows, axes)
    assert len(set(found)) == len(found)
    assert set(found) == by_definition(rows, axes)
    first, better = axes[0]
    values = [-better * rows[i][first] for i in found]
    assert values == sorted(values)


def test_equal_points_stay_together_and_none_is_left_out() -> None:
    rows = [{"x": 1, "y": 2}, {"x": 1, "y": 2}, {"x": 1, "y": 3}, {"x": None, "y": 0}]
    assert front(rows, [("x", -1), ("y", -1)]) == [0, 1]
    assert front([], [("x", -1), ("y", -1)]) == []
    assert front([{"x": True, "y": 1}], [("x", -1), ("y", -1)]) == []
