"""Random designs of ternary and xnor PEs, and their runs."""

from __future__ import annotations

import random
from itertools import product
from typing import Any

import numpy as np

from hwgen import catalog, formats
from hwgen.design.array.dot_config import DotConfig
from hwgen.sim import available, simulate
from hwgen.vectors import Vectors

USABLE = [name for name in ("native", "icarus", "verilator") if available()[name][0]]
FAMILIES = ("ternary", "ternary-pair", "xnor")


def operands(family: str, draw: random.Random) -> dict[str, Any]:
    """Formats that the family takes and, mostly, a width of the accumulator."""
    if family == "xnor":
        values: dict[str, Any] = {"act": "binary", "wgt": "binary"}
        least = 3
    else:
        bits = draw.choice([1, 2, 3, 8, draw.randint(1, 16)])
        values = {"act": draw.choice(["int", "uint"]) + str(bits), "wgt": "ternary"}
        least = bits + 2
    width = draw.choice([None, least, least + 1, draw.randint(least, 40), 64])
    return values if width is None else {**values, "acc_width": width}


def passes(
    name: str,
    values: dict[str, Any],
    simulator: str,
    seed: int = 1,
    stall: float = 0.0,
    **work: int,
) -> None:
    """A run of the entry's own stimulus, held to the golden values and the declared cycles."""
    entry = catalog.get(name)
    config = entry.make_config(values)
    rtl = entry.generate(config)
    vectors = entry.vectors(config, seed=seed, **work)
    result = simulate(
        rtl,
        vectors,
        simulator=simulator,
        stall=stall,
        seed=seed,
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{name} {values} {work}\n{result.report()}"
    assert result.compared == vectors.compared > 0
    if not stall:
        assert result.latency == vectors.latency
        if rtl.elastic:
            assert result.cycles == vectors.cycles


def every_pair(config: DotConfig) -> Vectors:
    """All operands of one dot product (1 row, 1 column, form anchor), each as a sum of its own."""
    forms = [formats.get(name) for name in (config.act, config.wgt)]
    sides = [list(product(form.all_codes(), repeat=config.deep)) for form in forms]
    act, wgt = (np.array(each) for each in zip(*product(*sides), strict=True))
    a, w = (form.decode(codes) for form, codes in zip(forms, (act, wgt), strict=True))
    sums = (a * w).sum(axis=1, keepdims=True)
    assert np.abs(sums).max() < 1 << (config.acc_width - 1)
    # Integers come as numbers, all other formats as codes.
    given = a if isinstance(forms[0], formats.Integer) else act
    return Vectors(
        inputs={"operands": {"clear": np.ones(len(act), np.int64), "act": given, "wgt": wgt}},
        expected={"results": {"acc": sums}},
        latency=2 + config.stages,
        what=f"{len(act)} dot products",
    )
