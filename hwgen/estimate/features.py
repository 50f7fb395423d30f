"""What the model knows of each design: one entry of `FAMILIES` per kind of hardware.

To have a new design estimated well, add it to the family whose parts it is made of, or
add a family: a function from the config to `Features`.  Designs without an entry are
described by their raw parameters, which takes more points.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import combinations_with_replacement
from math import log2
from typing import TYPE_CHECKING, Any

from hwgen import formats
from hwgen.errors import UserError
from hwgen.estimate import terms
from hwgen.estimate.terms import OS, WS, Shape

if TYPE_CHECKING:
    from hwgen.catalog import Design


@dataclass(frozen=True)
class Span:
    """One parameter, as its fitted range is checked.

    value  a number, or a word that must be among the fitted ones
    what   what the number counts, for the message
    base   what to add to a number to get what the user would type
    form   the word before it: "uint" of "uint8"
    """

    param: str
    value: float | str
    what: str = ""
    base: int = 0
    form: str = ""

    def typed(self, value: float | str) -> str | int:
        """What a user would type for `value`."""
        if isinstance(value, str):
            return value
        number = self.base + round(value)
        return f"{self.form}{number}" if self.form else number


@dataclass(frozen=True)
class Features:
    """One config as the model sees it.

    inner, outer  coordinates, about one unit per doubling: of the cell, and of what is
                  around it; nearness in them is what the model goes by
    area          quantities that area, LUTs, … are a sum of: name -> amount, ≥ 0
    delay         the same for each path that may be the longest in time
    spans         the parameters that shape the hardware
    """

    inner: tuple[float, ...]
    outer: tuple[float, ...]
    area: Mapping[str, float]
    delay: tuple[Mapping[str, float], ...]
    spans: tuple[Span, ...]

    def sums(self, figure: str) -> tuple[Mapping[str, float], ...]:
        """What the figure is the greatest of."""
        return self.delay if figure == "delay_ps" else (self.area,)

    @property
    def effective(self) -> tuple[tuple[str, float | str], ...]:
        """Configs that agree in this are the same point."""
        return tuple((span.param, span.value) for span in self.spans)


@dataclass(frozen=True)
class Family:
    """Designs that are made of the same parts, and so learn from each other's points."""

    name: str
    designs: Mapping[str, Callable[[Any], Features]]


# A differing word is as far as this many doublings.
_WORD = 1.5


def _word(value: str, words: tuple[str, ...]) -> tuple[float, ...]:
    return tuple(_WORD * (value == word) for word in words)


def _operand(param: str, name: str) -> list[Span]:
    form = name.rstrip("0123456789")
    width = formats.get(name).width
    return [Span(param, width, "bits", form=form), Span(f"{param} sign", form)]


def _integer(level: str, flow: Callable[[Any], str]) -> Callable[[Any], Features]:
    """Features of a PE, an array or an engine of integer cells."""

    def found(config: Any) -> Features:
        for key in ("act", "wgt"):
            name = getattr(config, key)
            if not isinstance(formats.get(name), formats.Integer):
                rule = "estimates know operands that are integers; measure others with a sweep"
                raise UserError(key, rule, name, "int8")
        s = terms.shape(config, flow(config))
        inner = (
            2 * log2(s.a),
            2 * log2(s.w),
            float(s.sa),
            float(s.sw),
            log2(1 + s.acc - s.product),
            *_word(s.pe, ("multiplier",)),
            *_word(s.flow, (OS, WS)),
        )
        outer = (
            log2(s.rows),
            log2(s.cols),
            log2(len(s.tile_rows)),
            log2(len(s.tile_cols)),
            log2(1 + s.queue),
            log2(1 + s.depth) / 2,
            *_word(level, ("array", "engine")),
        )
        return Features(inner, outer, terms.area(s), terms.paths(s), tuple(_spans(config, s)))

    return found


def _spans(config: Any, s: Shape) -> list[Span]:
    found = _operand("act", config.act) + _operand("wgt", config.wgt)
    above = "bits above the product's"
    found.append(Span("acc_width", s.acc - s.product, above, base=s.product))
    found += [Span("pe", s.pe)]
    # Without terms yet: only what is as it was measured has an estimate.
    for name, usual in (("stages", 0), ("drain", "chain")):
        if getattr(config, name, usual) != usual:
            found.append(Span(name, str(getattr(config, name))))
    if not s.array:
        return [*found, Span("form", s.flow)]
    found += [Span("rows", s.rows), Span("cols", s.cols)]
    # A tile as large as the array is the array.
    found.append(Span("tile", min(config.tile, max(s.rows, s.cols))))
    if s.queue:
        found += [Span("dataflow", s.flow), Span("queue", s.queue)]
    if s.depth:
        found.append(Span("depth", s.depth))
    return found


FAMILIES: tuple[Family, ...] = (
    Family(
        "integer",
        {
            "pe-multiplier": _integer("pe", lambda config: str(config.form)),
            "pe-carry-save": _integer("pe", lambda config: str(config.form)),
            "array-os": _integer("array", lambda config: OS),
            "array-ws": _integer("array", lambda config: WS),
            "matmul": _integer("engine", lambda config: str(config.dataflow)),
        },
    ),
)


def family(design: Design) -> str:
    """Name of the family of a design; its own name when it has none."""
    return next((f.name for f in FAMILIES if design.name in f.designs), design.name)


def features(design: Design, config: Any) -> Features:
    """The features of one config of a design."""
    for group in FAMILIES:
        if design.name in group.designs:
            return group.designs[design.name](config)
    return _raw(design, config)


def _raw(design: Design, config: Any) -> Features:
    """Parameters as they are: numbers, their products in pairs, and words."""
    spans: list[Span] = []
    place: list[float] = []
    numbers: dict[str, float] = {"one": 1.0}
    for param in design.params:
        value = getattr(config, param.name)
        if param.kind == "format":
            spans += _operand(param.name, value)
        else:
            spans.append(Span(param.name, value))
        if param.choices and param.kind == "choice":
            place += _word(value, param.choices)
    for span in spans:
        if isinstance(span.value, str):
            numbers[f"{span.param} {span.value}"] = 1.0
        else:
            numbers[span.param] = 1.0 + max(span.value, 0)
            place.append(log2(numbers[span.param]))
    pairs = combinations_with_replacement(numbers, 2)
    area = {f"{a} × {b}": numbers[a] * numbers[b] for a, b in pairs}
    delay = {name: log2(1 + value) for name, value in numbers.items()} | {"one": 1.0}
    return Features(tuple(place), (), area, (delay,), tuple(spans))
