"""Cases at random: what is likely to be odd, from declarations alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from hwgen import catalog
from hwgen.config import Param
from hwgen.emit.options import CHOICES, STREAMS
from hwgen.errors import UserError
from hwgen.formats.minifloat import MAX_EXPONENT, MAX_FRACTION
from hwgen.formats.posit import MAX_ES
from hwgen.verify.campaign.case import Case, Run

MOST_WORDS = 6  # of a set of words
SMALL = 5
"""What an integer is above its least value, mostly."""

RUNS = 4
"""Runs of each config: to build it costs most."""

_USUAL, _WIDE = 16, 0.1  # bits of formats, and the share of those that may have more
_NAMED = ("ternary", "binary", "nf4", "e2m1", "e4m3", "e5m2", "fp16", "posit16_1", "e8m0")

_CODED = 0.3  # of formats, where any scalar one is allowed
_LARGE = 0.08  # share of configs in which one integer goes far beyond small
_MOST_CELLS = 64  # of configs in which nothing is large
_OPTION = 0.25  # share of cases in which an option is not the default
_FLOW = ("none", "none", "random", "random", "burst", "sources", "sinks", "alternate")
_MOST_RESTART = 120

Rng = np.random.Generator


def draw(design: str, seed: int, index: int) -> Case:
    """Case `index` of the campaign `seed`: always the same.  May not be legal, see `Case.legal`."""
    rng = np.random.default_rng([seed, index, *design.encode()])
    entry = catalog.get(design)
    values = _built_soon({param.name: _value(param, rng) for param in entry.params})
    if rng.random() < _LARGE:
        values |= _one_large(entry.params, rng)
    odd = [name for name in CHOICES if rng.random() < _OPTION]
    # Vectors are beats: what only a host can drive takes none.
    choices = {**CHOICES, "wrap": STREAMS}
    options = {name: str(rng.choice(choices[name][1:])) for name in odd}
    plain = Run(seed=int(rng.integers(1 << 31)))
    restarts = options.get("reset") != "none"
    more = [_run(list(entry.workload), rng, restarts) for _ in range(RUNS - 1)]
    return Case(design, values, options, (plain, *more))


def _built_soon(values: dict[str, Any]) -> dict[str, Any]:
    """`values` with at most `_MOST_CELLS` PEs, the longest sides shortened."""
    sides = [name for name in ("rows", "cols", "deep") if name in values]
    while math.prod(values[name] for name in sides) > _MOST_CELLS:
        longest = max(sides, key=lambda name: values[name])
        values[longest] = -(-values[longest] // 2)
    return values


def _value(param: Param, rng: Rng) -> Any:
    if param.kind == "choice":
        return str(rng.choice(param.choices or ()))
    if param.kind == "words":
        words = param.choices or ()
        # Hardware for many more takes longer to build than a case has.
        few = rng.permutation(len(words))[: rng.integers(1, MOST_WORDS, endpoint=True)]
        return "+".join(word for number, word in enumerate(words) if number in few)
    if param.kind == "format":
        return _format(param, rng)
    assert param.low is not None and param.high is not None
    if param.auto:
        # Least and greatest may be refused beside the others; `legal` finds the nearest.
        pick = rng.choice(4, p=[0.4, 0.35, 0.1, 0.15])
        middle = int(rng.integers(param.low, param.high, endpoint=True))
        return (None, param.low, param.high, middle)[pick]
    small = int(rng.integers(param.low, min(param.high, param.low + SMALL), endpoint=True))
    corners = (param.low, min(param.low + 1, param.high), small, int(param.default))
    return corners[rng.choice(4, p=[0.2, 0.15, 0.5, 0.15])]


def _format(param: Param, rng: Rng) -> str:
    """Any width, the ends more often, either sign; now and then one that is often used."""
    assert param.low is not None and param.high is not None
    if rng.random() < 0.15:
        return str(rng.choice([param.default, *(word for word in param.sweep if word)]))
    high = param.high if rng.random() < _WIDE else max(min(param.high, _USUAL), param.low)
    ends = (param.low, min(param.low + 1, high), high)
    width = int(rng.integers(param.low, high, endpoint=True))
    if rng.random() < 0.35:
        width = int(rng.choice(ends))
    name = f"{rng.choice(['int', 'uint'])}{width}"
    if param.choices == ("posit",):
        name = f"posit{width}_{rng.integers(0, MAX_ES, endpoint=True)}"
    elif param.choices == ("minifloat",):
        name = _minifloat(rng, width)
    elif param.choices and rng.random() < _CODED:
        name = _coded(rng)
    try:
        param.check(name)
    except UserError:
        return str(param.default)
    return name


def _minifloat(rng: Rng, width: int) -> str:
    """Of that many bits, some without a sign, with any share of exponent and special codes."""
    sign = width > 2 and (width > MAX_EXPONENT + MAX_FRACTION or rng.random() < 0.8)
    rest = width - sign
    exponent = int(
        rng.integers(max(1, rest - MAX_FRACTION), min(rest, MAX_EXPONENT), endpoint=True)
    )
    ending = rng.choice(["", "", "fn", "ieee"])
    return f"{'' if sign else 'u'}e{exponent}m{rest - exponent}{ending}"


def _coded(rng: Rng) -> str:
    """A format of codes: any family, small ones and those that are often used."""
    width = int(rng.integers(3, 11))
    exponent, fraction = int(rng.integers(1, 6)), int(rng.integers(0, 4))
    family = rng.choice(4)
    if family == 0:
        return str(rng.choice(_NAMED))
    if family == 1:
        return f"posit{width}_{rng.integers(0, 2)}"
    if family == 2:
        return f"{rng.choice(['', 'u'])}fixed{width}_{rng.integers(0, width)}"
    return f"{rng.choice(['', 'u'])}e{exponent}m{fraction}{rng.choice(['', 'fn', 'ieee'])}"


def _one_large(params: Sequence[Param], rng: Rng) -> dict[str, Any]:
    """One integer at its end or somewhere below, the others at their least, formats as they are
    by default: that is cheap."""
    integers = [p for p in params if p.kind == "int" and not p.auto]
    if not integers:
        return {}
    found: dict[str, Any] = {p.name: int(p.low or 0) for p in integers}
    found |= {p.name: p.default for p in params if p.kind == "format"}
    one = integers[rng.integers(len(integers))]
    assert one.low is not None and one.high is not None
    most = np.log2(one.high - one.low + 1)
    middle = one.low - 1 + int(2 ** rng.uniform(0, most))
    found[one.name] = int(rng.choice([one.high, middle, middle]))
    return found


def _run(keywords: Sequence[str], rng: Rng, restarts: bool) -> Run:
    workload = {}
    for key in keywords:
        sizes = (None, 1, 2, int(rng.integers(3, 10)), int(rng.integers(10, 41)))
        size = sizes[rng.choice(5, p=[0.2, 0.2, 0.1, 0.4, 0.1])]
        if size is not None:
            workload[key] = size
    restart = int(rng.integers(1, _MOST_RESTART)) if restarts and rng.random() < 0.3 else None
    return Run(workload, _stall(rng), restart, int(rng.integers(1 << 31)))


def _stall(rng: Rng) -> str:
    flow = str(rng.choice(_FLOW))
    if flow == "burst":
        return f"burst:{rng.choice([2, 5, 20, 60])}"
    chance = f"{rng.choice([0.1, 0.3, 0.5, 0.9])}"
    return flow if flow in ("none", "alternate") else f"{flow}:{chance}"
