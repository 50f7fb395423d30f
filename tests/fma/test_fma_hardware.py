"""The multiply-add in hardware against its golden model."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from fma_oracle import Codes, SumsConfig, by_fractions, steps
from presets import first, in_turn

from hwgen import catalog
from hwgen.catalog.stimulus.fma import corners, triples
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.design.pe.fma_unit import FmaUnitConfig
from hwgen.errors import UserError
from hwgen.golden.fma import fma
from hwgen.sim import available, simulate

native = pytest.mark.skipif(not available()["native"][0], reason=available()["native"][1])
MAIN = (("fp16", "fp16", "fp32"), ("fp16", "fp16", "fp16"), ("bf16", "bf16", "fp32"))


def step(names: tuple[str, ...], **more: Any) -> FmaUnitConfig:
    return FmaUnitConfig(*names, form="step", **more)


def agree(config: FmaUnitConfig, a: Codes, b: Codes, c: Codes) -> None:
    found = steps(config, a, b, c)
    wanted = fma(config.act_form, config.wgt_form, config.acc_form, a, b, c)
    wrong = np.flatnonzero(found != wanted)[:5]
    shown = [[f"{x[i]:x}" for x in (a, b, c, wanted, found)] for i in wrong]
    assert not shown, f"{config.data()}: act, wgt, addend, wanted, found {shown}"


def every(*widths: int) -> tuple[Codes, ...]:
    return tuple(x.ravel() for x in np.meshgrid(*(np.arange(1 << width) for width in widths)))


@native
@pytest.mark.parametrize(
    "names", [("e2m1", "e2m1", "e3m2ieee"), ("e2m1fn", "e2m2ieee", "e3m1ieee")], ids="-".join
)
def test_small_formats_exhaustively(names: tuple[str, ...]) -> None:
    """All triples, and by fractions, so that hardware and golden model share nothing."""
    config = step(names)
    a, b, c = every(config.act_form.width, config.wgt_form.width, config.acc_form.width)
    found = steps(config, a, b, c)
    assert (found == by_fractions(config.act_form, config.wgt_form, config.acc_form, a, b, c)).all()


@native
@pytest.mark.parametrize(
    ("names", "path"),
    in_turn([(names, path) for path in ("exchanged", "plain") for names in MAIN], 2),
)
def test_directed(names: tuple[str, ...], path: str) -> None:
    """All corners crossed; all pairs of exponents with an addend next to the product, or far
    from it; what stimulus makes."""
    config = step(names, path=path)
    forms = config.act_form, config.wgt_form, config.acc_form
    rng = np.random.default_rng(1)
    crossed = tuple(x.ravel() for x in np.meshgrid(*(corners(form) for form in forms)))
    fields = [np.arange(1 << form.exponent) for form in forms[:2]]
    a, b = (
        x.ravel() << form.fraction | rng.integers(0, 1 << form.fraction, x.size)
        for x, form in zip(np.meshgrid(*fields), forms, strict=False)
    )
    a |= rng.integers(0, 2, a.size) << (config.act_form.width - 1)
    with np.errstate(invalid="ignore"):
        value = forms[0].decode(a) * forms[1].decode(b)
    power = rng.integers(-forms[2].fraction - 3, forms[2].fraction + 4, a.size)
    far = np.ldexp(rng.choice([-1.5, -1.0, 1.0, 1.25], a.size) * value, power)
    near = forms[2].encode(-value, saturate=False) + rng.integers(-1, 2, a.size)
    wide = forms[2].width
    parts = [
        crossed,
        (a, b, forms[2].encode(far, saturate=False)),
        (a, b, near % (1 << wide)),
        triples(forms, rng, 4000),
    ]
    agree(config, *(np.concatenate([part[i] for part in parts]) for i in range(3)))


SUMS = SumsConfig("fp16", "fp16", "fp32", form="step")


def sums_of_products(config: SumsConfig) -> None:
    """Addends are multiples of the least product."""
    rng = np.random.default_rng(4)
    count = 40000
    a, b, _ = triples((config.act_form, config.wgt_form, config.acc_form), rng, count)
    # The shortest subnormal factors take products furthest down in the window.
    a = np.where(rng.random(count) < 0.2, 1 << rng.integers(0, 3, count), a)
    with np.errstate(invalid="ignore"):
        value = config.act_form.decode(a) * config.wgt_form.decode(b)
    size = rng.integers(0, 1 << rng.integers(0, 25, count))
    other = np.ldexp(size.astype(np.float64), rng.integers(-48, 33, count))
    # Just below a product, with as many bits as there are: they are rounded at the window's end.
    part = value * rng.uniform(0.5, 1, count) * 2.0 ** -rng.integers(0, 10, count)
    below = np.ldexp(np.floor(np.ldexp(part, 48)), -48)
    sums = np.where(rng.random(count) < 0.4, -below, rng.choice([-1.0, 1.0], count) * other)
    sums = np.where(rng.random(count) < 0.3, -value, sums)
    c = config.acc_form.encode(sums, saturate=False)
    c = np.where(rng.random(count) < 0.2, (c + rng.integers(-1, 2, count)) % (1 << 32), c)
    # One up or down may leave the multiples.
    held = config.acc_form.decode(c)
    with np.errstate(invalid="ignore"):
        whole = np.ldexp(held, 48) == np.floor(np.ldexp(held, 48))
    c = np.where(whole | ~np.isfinite(held), c, 0)
    c = np.where(np.isnan(config.acc_form.decode(c)), config.acc_form.nan_code, c)
    agree(config, a, b, c)


@native
def test_sums_of_products() -> None:
    """Without what an addend needs that is no sum."""
    assert SUMS.pe.always_normal and SUMS.pe.bounded
    assert SUMS.pe.window < step(MAIN[0]).pe.window
    sums_of_products(SUMS)


@native
def test_no_bit_of_the_window_is_spare(monkeypatch: pytest.MonkeyPatch) -> None:
    """With one less, some sum comes out wrong, and the test above sees it."""
    monkeypatch.setattr(FmaConfig, "window", SUMS.pe.window - 1)
    with pytest.raises(AssertionError, match="wanted, found"):
        sums_of_products(SUMS)


def random_names(rng: random.Random) -> tuple[str, ...]:
    operand = [
        f"{rng.choice(['', 'u'])}e{rng.randint(2, 5)}m{rng.randint(1, 6)}"
        f"{rng.choice(['', 'none', 'fn', 'ieee'])}"
        for _ in range(2)
    ]
    return (*operand, f"e{rng.randint(2, 8)}m{rng.randint(1, 12)}ieee")


def run_random(seed: int) -> None:
    """A random design in its own form, in the generic bench."""
    rng = random.Random(seed)
    names = random_names(rng)
    form = rng.choice(["anchor", "os", "step"])
    path = rng.choice(["exchanged", "plain"])
    registers = {"stages": rng.randint(0, 1), "turns": rng.randint(1, 4)}
    config = FmaUnitConfig(*names, **registers, path=path, form=form)
    entry = catalog.get("pe-fma")
    vectors = entry.vectors(config, seed=seed, beats=3000)
    result = simulate(entry.generate(config), vectors, simulator="native", seed=seed)
    assert result.passed and result.compared > 0, f"{config.data()} {result.report()}"


@native
@pytest.mark.parametrize("seed", first(range(3), 1))
def test_random_designs(seed: int) -> None:
    run_random(seed)


@native
@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3, 60))
def test_many_random_designs(seed: int) -> None:
    run_random(seed)


@native
@pytest.mark.slow
@pytest.mark.parametrize("names", MAIN, ids="-".join)
def test_a_million(names: tuple[str, ...]) -> None:
    config = step(names)
    forms = config.act_form, config.wgt_form, config.acc_form
    agree(config, *triples(forms, np.random.default_rng(9), 1_200_000))


@native
@pytest.mark.slow
def test_all_pairs_of_eight_bits() -> None:
    config = step(("e4m3", "e5m2", "fp16"))
    forms = config.act_form, config.wgt_form, config.acc_form
    a, b = (np.tile(x, 16) for x in every(8, 8))
    rng = np.random.default_rng(6)
    with np.errstate(invalid="ignore"):
        value = forms[0].decode(a) * forms[1].decode(b)
    near = forms[2].encode(-value, saturate=False) + rng.integers(-2, 3, a.size)
    c = np.where(rng.random(a.size) < 0.5, near % (1 << 16), rng.integers(0, 1 << 16, a.size))
    agree(config, a, b, c)


@pytest.mark.parametrize(
    ("key", "value", "nearest"),
    [
        ("act", "int8", "fp16"),
        ("wgt", "posit8_0", "fp16"),
        ("acc", "e4m3", "e4m3ieee"),
        ("acc", "e2m1", "e2m1ieee"),
        ("acc", "e1m3", "fp32"),
        ("acc", "int32", "fp32"),
        ("act", "e2n1", "e2m1"),
        ("turns", 5, 4),
        ("stages", 2, 1),
    ],
)
def test_refused(key: str, value: Any, nearest: Any) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get("pe-fma").make_config({key: value})
    assert (caught.value.key, caught.value.nearest) == (key, nearest)
    if key in ("act", "wgt", "acc"):
        assert catalog.get("pe-fma").make_config({key: nearest})
