"""PEs whose accumulator is a window: every product cut, kept or refused as it is said."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from exact_bench import DESIGN, every_pair, worth

from hwgen import catalog, formats
from hwgen.design.array.aligned_unit import AlignedUnitConfig
from hwgen.errors import UserError
from hwgen.formats import Posit
from hwgen.golden.dot import windowed
from hwgen.sim import simulate

POSITS = ("posit3_0", "posit4_1", "posit5_3", "posit6_2", "posit8_0", "posit10_1", "posit16_1")
FAR = {"act": "posit16_3", "wgt": "posit16_3", "emin": -224}
FLOATS = ("e1m0", "e2m1", "e2m3", "e3m0", "e4m3", "e5m2", "ue3m2", "e3m1ieee")


def passes(
    name: str, values: dict[str, Any], simulator: str = "amaranth", **workload: int
) -> dict[str, np.ndarray]:
    """The results of a run, golden and measured."""
    entry = catalog.get(name)
    config = entry.make_config(values)
    vectors = entry.vectors(config, seed=4, **workload)
    result = simulate(
        entry.generate(config),
        vectors,
        simulator=simulator,
        component=lambda: entry.make_component(config),
    )
    assert result.passed, f"{name} {values}\n{result.report()}"
    assert result.compared == vectors.compared > 0
    return {key: np.asarray(value) for key, value in vectors.expected["results"].items()}


def by_fractions(
    act: str, wgt: str, a: list[int], b: list[int], emin: int, emax: int
) -> tuple[list[int], list[bool], list[bool]]:
    """Sums over 2**emin, and the flags overflow and underflow, by the definition in words."""
    unit, top = Fraction(2) ** emin, Fraction(2) ** (emax + 1)
    low, size = -int(top / unit), int(2 * top / unit)
    acc, over, under = 0, False, False
    sums, overs, unders = [], [], []
    for x, y in zip(a, b, strict=True):
        product = (worth(act)[x] or Fraction(0)) * (worth(wgt)[y] or Fraction(0))
        kept = (product / unit).__floor__()
        under |= kept * unit != product
        over |= abs(product) >= top
        acc += (kept - low) % size + low
        over |= not low <= acc < low + size
        acc = (acc - low) % size + low
        sums.append(acc)
        overs.append(over)
        unders.append(under)
    return sums, overs, unders


@pytest.mark.parametrize(
    ("act", "wgt", "emin", "emax"),
    [("posit8_0", "posit8_1", -5, 4), ("e4m3", "e5m2", -9, 7), ("posit16_1", "posit16_1", -24, 9)],
)
def test_golden_sums(act: str, wgt: str, emin: int, emax: int) -> None:
    """By fractions of what another package says of the codes; but for overflow in any order."""
    rng = np.random.default_rng(1)
    a, b = (rng.integers(0, len(worth(name)), 500) for name in (act, wgt))
    forms = formats.get(act), formats.get(wgt)
    first = np.zeros(500, np.int64)
    found = windowed(*forms, a, b, first, emin, emax)
    sums, overs, unders = by_fractions(act, wgt, a.tolist(), b.tolist(), emin, emax)
    assert found.data.tolist() == sums
    assert (found.overflow.tolist(), found.underflow.tolist()) == (overs, unders)
    assert overs[-1] and unders[-1] and not overs[0]
    order = rng.permutation(500)
    again = windowed(*forms, a[order], b[order], first, emin, emax)
    for one, other in ((found.data, again.data), (found.underflow, again.underflow)):
        assert one[-1] == other[-1]
    assert again.nan[-1] == found.nan[-1]


@pytest.mark.parametrize(
    ("act", "wgt", "emin", "emax"),
    [("posit4_1", "posit4_1", -3, 2), ("e2m1", "e2m1", -1, 3), ("e2m1", "e3m2", -2, 1)],
)
def test_every_product(act: str, wgt: str, emin: int, emax: int) -> None:
    """Each as a sum of its own: what is in the window, and what is said of the rest."""
    pairs = every_pair(act, wgt)
    a, b = (np.concatenate(side) for side in zip(*pairs, strict=True))
    found = windowed(
        formats.get(act), formats.get(wgt), a, b, np.ones(len(a), np.int64), emin, emax
    )
    for i, (x, y) in enumerate(zip(a.tolist(), b.tolist(), strict=True)):
        (total,), (over,), (under,) = by_fractions(act, wgt, [x], [y], emin, emax)
        assert (found.data[i], found.overflow[i], found.underflow[i]) == (total, over, under)
    values = {"act": act, "wgt": wgt, "emin": emin, "emax": emax, "form": "os"}
    results = passes(DESIGN[act[0]], {**values, "accumulate": "window"}, beats=2 * len(a))
    for mark in ("overflow", "underflow"):
        assert 0 < np.count_nonzero(results[f"below_{mark}"]) < 2 * len(a)


def legal(draw: random.Random, name: str, choice: tuple[str, ...]) -> dict[str, Any]:
    """A window anywhere over the products, of any size."""
    values: dict[str, Any] = {
        **{"act": draw.choice(choice), "wgt": draw.choice(choice), "accumulate": "window"},
        **{"stages": draw.randrange(3), "form": draw.choice(["anchor", "os"])},
        "encode": draw.choice(["none", "act", "fp32"]),
    }
    try:
        catalog.get(name).make_config({**values, "emin": -400, "encode": "none"})
    except UserError as error:
        values["emin"] = int(error.nearest) + draw.choice([0, 1, draw.randrange(12)])
    values["emax"] = values["emin"] + draw.choice([0, 1, draw.randrange(20), draw.randrange(70)])
    return values


@pytest.mark.parametrize(
    "seed", [*range(10), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(10, 80))]
)
def test_any_window(seed: int) -> None:
    draw = random.Random(seed)
    name, choice = draw.choice([("pe-posit", POSITS), ("pe-minifloat", FLOATS)])
    values = legal(draw, name, choice)
    config = None
    while config is None:
        try:
            config = catalog.get(name).make_config(values)
        except UserError as error:
            values[error.key] = error.nearest
    assert isinstance(config, AlignedUnitConfig)
    passes(name, values, "amaranth" if seed < 10 else "native", beats=200 if seed < 10 else 2000)


@pytest.mark.slow
@pytest.mark.parametrize("form", ["anchor", "os"])
def test_every_pair_of_eight_bits(form: str) -> None:
    values = {"accumulate": "window", "emin": -6, "emax": 5, "form": form, "encode": "act"}
    passes("pe-posit", values, "native", beats=1 << 16)
    passes("pe-minifloat", {**values, "wgt": "e5m2"}, "native", beats=1 << 16)


@pytest.mark.parametrize("emax", [-14, -5, -1, 0])
def test_a_window_below_one_is_rounded(emax: int) -> None:
    values = {"act": "posit3_3", "wgt": "posit9_0", "encode": "posit8_0", "emax": emax}
    results = passes("pe-posit", {**values, "accumulate": "window"}, beats=300)
    assert len(np.unique(results["code"])) > 1


def test_a_usual_window() -> None:
    """It holds what products of full fractions from 1 on have, and is narrower than a quire."""
    make = catalog.get("pe-posit").make_config
    wide: Any = make({"act": "posit16_1", "wgt": "posit16_1", "carry": 14})
    config: Any = make({"act": "posit16_1", "wgt": "posit16_1", "accumulate": "window"})
    form = formats.get("posit16_1")
    assert isinstance(form, Posit)
    assert (config.emin, config.emax) == (-2 * form.max_fraction - 8, 15)
    assert config.acc_width == 49 < wide.acc_width == 128


@pytest.mark.parametrize(
    ("values", "key", "nearest"),
    [
        ({"emin": -3}, "emin", -12),
        ({"emax": 3}, "emax", 15),
        ({"accumulate": "window", "emin": -13}, "emin", -12),
        ({"accumulate": "window", "emin": 13}, "emin", 12),
        ({"accumulate": "window", "emin": 2, "emax": 1}, "emax", 2),
        ({"accumulate": "window", **FAR, "emax": 400}, "emax", 286),
        ({"accumulate": "window", "carry": 7}, "carry", 6),
        ({"accumulate": "window", **FAR, "emax": 250, "encode": "act"}, "encode", "none"),
    ],
)
def test_refused(values: dict[str, Any], key: str, nearest: Any) -> None:
    with pytest.raises(UserError) as error:
        catalog.get("pe-posit").make_config(values)
    assert (error.value.key, error.value.nearest) == (key, nearest)
