"""Numbers in a Liberty file: with units, of pins, and in tables over slew and load."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from hwgen.synth.liberty import Group

SLEW, LOAD = "slew", "load"

_UNIT = re.compile(r'"?\s*([\d.eE+-]*)\s*,?\s*"?\s*([a-z]+)\s*"?', re.I)
# In farads, volts and seconds.
_SCALES = {
    **{"ff": 1e-15, "pf": 1e-12, "nf": 1e-9, "uv": 1e-6, "mv": 1e-3, "v": 1.0},
    **{"fs": 1e-15, "ps": 1e-12, "ns": 1e-9, "us": 1e-6},
}
_GAP = re.compile(r'[\s",\\]+')


@dataclass(frozen=True)
class Table:
    """`values` over the `axes`, the last axis fastest, all in units of the library.

    An axis is what it is of, SLEW or LOAD, and where its values stand, ascending; a scalar
    table has none.
    """

    axes: tuple[tuple[str, tuple[float, ...]], ...]
    values: tuple[float, ...]

    def at(self, slew: float, load: float = 0.0) -> float:
        """Linear between the values of every axis; beyond an end, the value at the end."""
        where = {SLEW: slew, LOAD: load}
        corners = [(0, 1.0)]
        for kind, index in self.axes:
            low, share = _between(index, where[kind])
            corners = [
                (at * len(index) + low + step, weight * part)
                for at, weight in corners
                for step, part in ((0, 1 - share), (1, share))
                if part
            ]
        return sum(self.values[at] * weight for at, weight in corners)


def table(group: Group, templates: Mapping[str, Group]) -> Table:
    """The table in `group`; ValueError for one that cannot be read.

    templates  by name; the group has axes of its own or else those of the template it names
    """
    values = numbers(group, "values")
    if len(values) == 1 and "index_1" not in group.lists:
        return Table((), values)
    template = templates.get(group.name)
    if template is None:
        raise ValueError(f"{group.kind} ({group.name}): there is no such template")
    axes = []
    for axis in (1, 2, 3):
        variable = template.values.get(f"variable_{axis}")
        if variable is None:
            continue
        key = f"index_{axis}"
        index = numbers(group if key in group.lists else template, key)
        if any(b <= a for a, b in pairwise(index)):
            raise ValueError(f"{key} of {group.kind} ({group.name}) must ascend")
        axes.append((_kind(variable), index))
    if len(values) != math.prod(len(index) for _of, index in axes):
        raise ValueError(f"{group.kind} ({group.name}) has {len(values)} values")
    return Table(tuple(axes), values)


def numbers(group: Group, key: str) -> tuple[float, ...]:
    """The numbers of a list of the group, row after row; ValueError if there are none."""
    words = [word for word in _GAP.split(group.lists.get(key, "")) if word]
    if not words:
        raise ValueError(f"{group.kind} ({group.name}) has no {key}")
    return tuple(number(word, key) for word in words)


def capacitance(pin: Group, default: float) -> float:
    """Of an input pin, in the unit of the library: one figure or the mean of both edges."""
    if "capacitance" in pin.values:
        return number(pin.values["capacitance"], "capacitance")
    edges = [
        number(pin.values[key], key)
        for key in ("rise_capacitance", "fall_capacitance")
        if key in pin.values
    ]
    return sum(edges) / len(edges) if edges else default


def scale(text: str, key: str) -> float:
    """A unit such as 1ns or 1,pf in seconds, farads or volts."""
    match = _UNIT.fullmatch(text.strip())
    if match is None or match[2].lower() not in _SCALES:
        raise ValueError(f"{key} {text!r}")
    return number(match[1] or "1", key) * _SCALES[match[2].lower()]


def number(text: str, key: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"{key} {text!r} is no number") from None


def _between(index: tuple[float, ...], x: float) -> tuple[int, float]:
    """The interval that holds `x`, by its lower end, and how far in it `x` lies: 0 to 1."""
    if x <= index[0]:
        return 0, 0.0
    if x >= index[-1]:
        return len(index) - 1, 0.0
    low = bisect_right(index, x) - 1
    return low, (x - index[low]) / (index[low + 1] - index[low])


def _kind(variable: str) -> str:
    if variable.endswith("_transition") or variable.endswith("_transition_time"):
        return SLEW
    if variable.endswith("_capacitance"):
        return LOAD
    raise ValueError(f"tables over {variable} are not read here")
