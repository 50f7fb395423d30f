"""Random BitMoD PEs against their golden values, on several simulators and as a netlist."""

from __future__ import annotations

import random
from itertools import permutations

import numpy as np
import pytest
from bitmod_bench import ENTRY, drawn, held, made, run

from hwgen.catalog.stimulus.bitmod import drained, drawn_chunks
from hwgen.errors import UserError
from hwgen.sim import available, choose, simulate
from hwgen.synth.netlist import netlist

OTHERS = ("icarus", "verilator")


def needs(simulator: str) -> pytest.MarkDecorator:
    usable, reason = available()[simulator]
    return pytest.mark.skipif(not usable, reason=reason)


@pytest.mark.parametrize("seed", range(1))
def test_random(seed: int) -> None:
    run(drawn(random.Random(seed)), seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 60))
def test_more_random(seed: int) -> None:
    run(drawn(random.Random(seed)), seed)


@needs("icarus")
def test_prefix_adders() -> None:
    """Every digit of every datatype: the two words of a total are too great by a power of two
    that depends on the place of the digit."""
    run({"lanes": 3, "act": "int5", "adder": "prefix", "stages": 1}, 3, "icarus")


@needs("icarus")
@pytest.mark.parametrize("seed", range(104, 108))
def test_random_in_icarus(seed: int) -> None:
    run(drawn(random.Random(seed)), seed, "icarus")


@pytest.mark.slow
@pytest.mark.parametrize("simulator", [pytest.param(s, marks=needs(s)) for s in OTHERS])
@pytest.mark.parametrize("seed", range(200, 206))
def test_more_random_in_others(simulator: str, seed: int) -> None:
    run(drawn(random.Random(seed)), seed, simulator)


def test_the_mapped_netlist() -> None:
    config = ENTRY.make_config(preset="tiny")
    vectors = ENTRY.vectors(config, seed=4)
    mapped = netlist(ENTRY.generate(config), "generic")
    result = simulate(mapped, vectors, simulator=choose(gates=True).name, seed=4)
    assert result.passed, result.report()
    assert result.compared == vectors.compared > 0


@needs("icarus")
def test_any_datatype_behind_any_other() -> None:
    """Groups of one chunk back to back in all ordered pairs of datatypes; each takes as many
    cycles as its datatype has digits, whatever came before."""
    config = made({"lanes": 2, "form": "os", "stages": 1})
    rng = np.random.default_rng(5)
    order = [kind for pair in permutations(range(len(config.kinds)), 2) for kind in pair]
    tiles = [
        drawn_chunks(config, rng, np.array([4 * kind + i % 4])) for i, kind in enumerate(order)
    ]
    vectors = drained(config, tiles, rng, idle=0.0)
    needed = sum(config.kinds[kind].digits for kind in order)
    assert len(vectors.inputs["operands"]["valid"]) == needed + config.rows
    held(ENTRY.generate(config), vectors, simulator="icarus")


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"act": "posit8_0"}, "act", "int8"),
        ({"act": "int1"}, "act", "int8"),
        ({"act": "fp32"}, "act", "int8"),
        ({"act": "ue4m3"}, "act", "e4m3"),
        ({"guard": 2}, "guard", 0),
        ({"stages": 2}, "stages", 1),
        ({"acc_width": 15}, "acc_width", 16),
        ({"datatypes": "int4+fp4"}, "datatypes", "int4+bitmod_fp4"),
        ({"lanes": 0}, "lanes", 1),
    ],
)
def test_refused(values: dict[str, object], key: str, nearest: object) -> None:
    with pytest.raises(UserError) as caught:
        made(dict(values))
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
