"""Stimulus of the fused multiply-add: triples, and sums that stay finite for long."""

from __future__ import annotations

import functools
import math

import numpy as np

from hwgen.catalog.stimulus.operands import drawn
from hwgen.design.pe.fma_unit import FmaUnit, FmaUnitConfig
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.fma import added, fma, nearest, running
from hwgen.vectors import Vectors

FIRST, LOAD = 0.15, 0.3
"""Shares of cycles with these flags in the form os."""
TAIL = 8
"""An accumulator that is never cleared meets infinities and NaN in the last of so many parts."""


def fma_unit(config: FmaUnitConfig, *, seed: int, beats: int = 1000) -> Vectors:
    """Corners crossed, exponents far apart and near, cancellation, ties and what lies next to
    them, and random codes; in sums these are made to measure for the accumulator."""
    rng = np.random.default_rng(seed)
    forms = config.act_form, config.wgt_form, config.acc_form
    if config.form == "step":
        a, b, c = triples(forms, rng, beats)
        inputs, name = {"act": a, "wgt": b, "addend": c}, "acc"
        codes = fma(*forms, a, b, c)
    elif config.form == "anchor":
        fresh = np.zeros(beats, np.int64)
        a, b = pairs(config, rng, fresh, beats - beats // TAIL)
        inputs, name = {"act": a, "wgt": b}, "acc"
        codes = running(*forms, a, b, None, config.turns)
    else:
        inputs, name, codes = _os(config, rng, beats)
    return Vectors(
        inputs={"operands": inputs},
        expected={"results": {name: codes}},
        latency=FmaUnit.latency(config),
        what=f"{beats} products of {config.act} and {config.wgt}, each added in {config.acc}",
    )


def _os(
    config: FmaUnitConfig, rng: np.random.Generator, beats: int
) -> tuple[dict[str, np.ndarray], str, np.ndarray]:
    first = (rng.random(beats) < FIRST).astype(np.int64)
    load = (rng.random(beats) < LOAD).astype(np.int64)
    # The first products there are begin sums, and none is read before.
    first[: config.stages + config.turns], load[: config.stages + config.turns] = 1, 0
    above = rng.integers(0, 1 << config.acc_form.width, beats)
    a, b = pairs(config, rng, first, 0)
    forms = config.act_form, config.wgt_form, config.acc_form
    after = running(*forms, a, b, first, config.turns)
    codes = np.where(load == 1, np.roll(after, config.turns), above)
    # Products come `stages` cycles after their operands.
    act, wgt = (np.roll(each, -config.stages) for each in (a, b))
    inputs = {"act": act, "wgt": wgt, "first": first, "load": load, "above": above}
    return inputs, "below", codes


def triples(
    forms: tuple[Minifloat, Minifloat, Minifloat], rng: np.random.Generator, beats: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Codes of two factors and an addend."""
    act, wgt, acc = forms
    draw = drawn()
    if draw is not None:
        a, b, c = (draw(rng, 0, (1 << form.width) - 1, (beats,)) for form in forms)
        return a, b, c
    a, b, c = (rng.integers(0, 1 << form.width, beats) for form in forms)
    kind = rng.integers(0, 6, beats)
    # Products of few bits, for ties, and of subnormal numbers of every length.
    a, b = (np.where(kind == 3, _short(form, x), x) for form, x in ((act, a), (wgt, b)))
    a = np.where((kind == 3) & (rng.random(beats) < 0.3), a ^ 1, a)
    share = np.where(kind == 4, 0.6, np.where(kind == 1, 0.2, 0))
    a, b = (
        np.where(rng.random(beats) < share, _subnormal(rng, form, x), x)
        for form, x in ((act, a), (wgt, b))
    )
    with np.errstate(invalid="ignore", over="ignore"):
        value = act.decode(a) * wgt.decode(b)
        power = rng.integers(-(act.fraction + wgt.fraction + acc.fraction + 6), acc.fraction + 6,
                             beats)  # fmt: skip
        far = np.ldexp(value * rng.choice([-1.0, 1.0], beats), power) * rng.uniform(1, 2, beats)
        sizes = rng.integers(1 << acc.fraction, 2 << acc.fraction, beats)
        tied = 2.0 * _last_bit(value) * sizes * rng.choice([-1.0, 1.0], beats)
    c = np.where(kind == 1, acc.encode(far, saturate=False), c)
    near = acc.encode(-value, saturate=False) + rng.integers(-2, 3, beats)
    c = np.where((kind == 2) | (kind == 4), near % (1 << acc.width), c)
    c = np.where(kind == 3, acc.encode(tied, saturate=False), c)
    crossed = _crossed(rng, [corners(form) for form in forms], int((kind == 0).sum()))
    for codes, corner in zip((a, b, c), crossed, strict=True):
        codes[kind == 0] = corner
    return a, b, c


def pairs(
    config: FmaUnitConfig, rng: np.random.Generator, first: np.ndarray, until: int
) -> tuple[np.ndarray, np.ndarray]:
    """Codes of factors whose products are added to `turns` sums, which are finite before beat
    `until`; a sum begins where `first` is 1."""
    beats = len(first)
    act, wgt, acc = config.act_form, config.wgt_form, config.acc_form
    draw = drawn()
    raw = [rng.integers(0, 1 << form.width, beats) for form in (act, wgt)]
    if draw is not None:
        a, b = (draw(rng, 0, (1 << form.width) - 1, (beats,)) for form in (act, wgt))
        return a, b
    ours, theirs = (form.decode(x).tolist() for form, x in ((act, raw[0]), (wgt, raw[1])))
    named = [form.decode(rng.choice(corners(form), beats)).tolist() for form in (act, wgt)]
    kinds = rng.integers(0, 6, beats).tolist()
    powers = rng.integers(-acc.fraction - 5, 4, beats).tolist()
    odd = rng.choice([1.0, 3.0, 1 + 2.0**-wgt.fraction], beats).tolist()
    sums = [0.0] * config.turns
    for t, kind in enumerate(kinds):
        addend = 0.0 if first[t] else sums[t % config.turns]
        x, y = ours[t], theirs[t]
        if kind == 0:
            x, y = named[0][t], named[1][t]
        elif kind > 1 and addend and math.isfinite(addend) and x and math.isfinite(x):
            if kind in (3, 5):
                x = math.copysign(math.ldexp(1.0, math.frexp(x)[1] - 1), x)
            wanted = -addend / x
            if kind == 3:
                wanted = _ulp(acc, addend) / 2 / x * odd[t]
            elif kind == 4:
                wanted = math.ldexp(addend / x, powers[t])
            y = _fitted(wgt, wanted)
        total = added(acc, x * y, addend)
        if t < until and not math.isfinite(total):
            x, y = 0.0, 0.0
            total = added(acc, x * y, addend)
        ours[t], theirs[t], sums[t % config.turns] = x, y, total
    a, b = (
        form.encode(np.array(values), saturate=False)
        for form, values in ((act, ours), (wgt, theirs))
    )
    return a, b


def _fitted(form: Minifloat, value: float) -> float:
    """The number of `form` next to a finite value, its greatest beyond the range."""
    value = value if form.signed else abs(value)
    return min(max(nearest(form, value), form.min), form.max)


def _ulp(form: Minifloat, value: float) -> float:
    """The step from a number of `form` to the next."""
    return math.ldexp(1.0, max(math.frexp(value)[1] - 1, 1 - form.bias) - form.fraction)


def _last_bit(values: np.ndarray) -> np.ndarray:
    """The weight of the last bit that is 1; 0 of what is no number."""
    size, power = np.frexp(np.where(np.isfinite(values), values, 0.0))
    whole = np.ldexp(size, 53).astype(np.int64)
    return np.asarray(np.ldexp((whole & -whole).astype(np.float64), power - 53))


def _short(form: Minifloat, codes: np.ndarray) -> np.ndarray:
    """Codes with at most two bits of a fraction."""
    mask = (1 << max(form.fraction - 1, 0)) - 1
    return codes & ~mask


def _subnormal(rng: np.random.Generator, form: Minifloat, codes: np.ndarray) -> np.ndarray:
    """Codes with exponent 0, some zeros ahead in the fraction and the sign as it is."""
    fraction = (codes & ((1 << form.fraction) - 1)) >> rng.integers(
        0, form.fraction + 1, codes.size
    )
    sign = codes >> (form.exponent + form.fraction) << (form.exponent + form.fraction)
    return np.asarray(sign | fraction)


def _crossed(rng: np.random.Generator, lists: list[np.ndarray], count: int) -> list[np.ndarray]:
    """`count` of the combinations, as long as there are any no two the same."""
    total = math.prod(len(each) for each in lists)
    index = rng.permutation(np.resize(rng.permutation(total), count))
    found = []
    for each in lists:
        index, place = np.divmod(index, len(each))
        found.append(each[place])
    return found


@functools.lru_cache(maxsize=64)
def corners(form: Minifloat) -> np.ndarray:
    """Codes of zeros, the ends of subnormal and normal numbers, 1 and what lies next to it,
    infinities and NaN, of either sign."""
    hidden = 1 << form.fraction
    one = int(form.encode(np.array(1.0)))
    near = [one - 1, one, one + 1]
    found = [0, 1, hidden - 1, hidden, hidden + 1, form.top_code - 1, form.top_code, *near]
    found += [code for code in (form.inf_code, form.nan_code) if code is not None]
    sign = 1 << (form.width - 1)
    codes = np.clip(np.array(found), 0, sign - 1 if form.signed else 2 * sign - 1)
    whole: np.ndarray = np.unique(np.concatenate([codes, codes | sign] if form.signed else [codes]))
    return whole


def tables(config: FmaUnitConfig) -> dict[str, None]:
    """Of codes whose sums are rounded there is no proof by integers."""
    return {"act": None, "wgt": None}
