"""The golden model against exact fractions, numpy's own types and other packages."""

from __future__ import annotations

import ml_dtypes
import numpy as np
import pytest
from fma_oracle import by_fractions

from hwgen import formats
from hwgen.catalog.stimulus.fma import corners, triples
from hwgen.design.pe.fma_config import FmaConfig
from hwgen.formats.minifloat import Minifloat
from hwgen.golden.fma import fma, matmul, running

TRIPLES = (
    ("fp16", "fp16", "fp32"),
    ("fp16", "fp16", "fp16"),
    ("bf16", "bf16", "fp32"),
    ("bf16", "bf16", "bf16"),
    ("e4m3", "e5m2", "bf16"),
    ("fp32", "fp32", "fp32"),
    ("ue3m2", "e2m1", "e3m1ieee"),
)


def forms_of(names: tuple[str, ...]) -> tuple[Minifloat, Minifloat, Minifloat]:
    config = FmaConfig(*names)
    return config.act_form, config.wgt_form, config.acc_form


@pytest.mark.parametrize("names", TRIPLES, ids="-".join)
def test_fractions(names: tuple[str, ...]) -> None:
    act, wgt, acc = forms_of(names)
    a, b, c = triples((act, wgt, acc), np.random.default_rng(5), 3000)
    found = fma(act, wgt, acc, a, b, c)
    assert (found == by_fractions(act, wgt, acc, a, b, c)).all()
    assert len(np.unique(found)) > 20


def test_small_formats_exhaustively() -> None:
    act, wgt, acc = forms_of(("e2m1fn", "e2m2ieee", "e3m1ieee"))
    a, b, c = (x.ravel() for x in np.meshgrid(*(np.arange(1 << f.width) for f in (act, wgt, acc))))
    assert (fma(act, wgt, acc, a, b, c) == by_fractions(act, wgt, acc, a, b, c)).all()


@pytest.mark.parametrize("other", ["fp16", "bf16"])
def test_casts_where_float64_holds_the_sum(other: str) -> None:
    """Products of two 4-bit significands have few bits; numpy and ml_dtypes round the sum."""
    eight, acc = (formats.get(name) for name in ("e4m3", other))
    assert isinstance(eight, Minifloat) and isinstance(acc, Minifloat)
    dtype = np.dtype(np.float16 if other == "fp16" else ml_dtypes.bfloat16)
    rng = np.random.default_rng(2)
    a, b = (rng.integers(0, 256, 20000) for _ in range(2))
    c = rng.integers(0, 1 << 16, 20000)
    with np.errstate(all="ignore"):
        values = [
            codes.astype(kind).view(to).astype(np.float64)
            for codes, kind, to in (
                (a, np.uint8, ml_dtypes.float8_e4m3fn),
                (b, np.uint8, ml_dtypes.float8_e4m3fn),
                (c, np.uint16, dtype),
            )
        ]
        product, total = values[0] * values[1], values[0] * values[1] + values[2]
        holds = ~np.isfinite(total) | (
            (total - product == values[2]) & (total - values[2] == product)
        )
        wanted = total.astype(dtype).view(np.uint16).astype(np.int64)
    wanted = np.where(np.isnan(total), acc.nan_code, wanted)
    assert holds.mean() > 0.3
    assert (fma(eight, eight, acc, a, b, c) == wanted)[holds].all()


def test_sums_are_repeated_additions() -> None:
    act, wgt, acc = forms_of(("fp16", "fp16", "fp32"))
    rng = np.random.default_rng(3)
    a, b = (rng.integers(0, 0x7C00, 60) | rng.integers(0, 2, 60) << 15 for _ in range(2))
    first = (rng.random(60) < 0.2).astype(np.int64)
    for turns in (1, 3):
        sums = [0] * turns
        for t, code in enumerate(running(act, wgt, acc, a, b, first, turns)):
            before = np.array([0 if first[t] else sums[t % turns]])
            sums[t % turns] = int(fma(act, wgt, acc, a[t : t + 1], b[t : t + 1], before)[0])
            assert code == sums[t % turns]
    left, right = a[:42].reshape(6, 7), b[:21].reshape(7, 3)
    whole = matmul(act, wgt, acc, left, right)
    for i, j in np.ndindex(6, 3):
        assert whole[i, j] == running(act, wgt, acc, left[i], right[:, j])[-1]


def test_words_of_the_standard() -> None:
    """Signs of zeros, infinities, NaN, and where rounding ends the range; half precision."""
    half = forms_of(("fp16", "fp16", "fp16"))
    one, most, inf, nan, minus = 0x3C00, 0x7BFF, 0x7C00, 0x7E00, 0x8000
    cases = (
        ((0, 0, 0), 0),
        ((0, minus, 0), 0),
        ((0, minus, minus), minus),
        ((minus, minus, minus), 0),
        ((one, one, one | minus), 0),
        ((one | minus, one, one), 0),
        ((1, 1 | minus, 0), minus),
        ((inf, 0, one), nan),
        ((inf, one, inf | minus), nan),
        ((inf, one | minus, inf | minus), inf | minus),
        ((one, one, inf | minus), inf | minus),
        ((0x7C01, one, one), nan),
        ((one, one, 0xFFFF), nan),
        ((one, one, 1), one),
        # Half of the last step beyond the greatest number is the first that is infinite.
        ((0x4C00, one, most), inf),
        ((0x4BFF, one, most), most),
        # 2**-14 less half of the least number: a tie, to the even code.
        ((0x0001, 0xB800, 0x0400), 0x0400),
        ((0x0001, 0xB801, 0x0400), 0x03FF),
        ((0x0001, 0x3800, 0x0000), 0x0000),
        ((0x0001, 0x3801, 0x0000), 0x0001),
    )
    given = np.array([case[0] for case in cases]).T
    assert fma(*half, *given).tolist() == [case[1] for case in cases]


def test_corners_are_what_their_names_say() -> None:
    half = forms_of(("fp16", "fp16", "fp16"))[0]
    named = {0, 1, 0x3FF, 0x400, 0x7BFF, 0x3BFF, 0x3C00, 0x3C01, 0x7C00, 0x7E00}
    assert named | {code | 0x8000 for code in named} <= set(corners(half).tolist())
