"""The catalogue: every line is a format, and a new line is all that a new format needs."""

from __future__ import annotations

import numpy as np
import pytest

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import CATALOGUE, Format, block
from hwgen.formats.catalogue import Entry

SCALAR = [e for e in CATALOGUE if isinstance(formats.get(e.name), Format)]


def name_of(entry: Entry) -> str:
    return entry.name


@pytest.mark.parametrize("entry", CATALOGUE, ids=name_of)
def test_every_line(entry: Entry) -> None:
    form = formats.get(entry.name)
    assert form.name == entry.name and form is formats.get(entry.name)
    assert entry.summary and entry.source
    assert isinstance(form, (Format, block.BlockFormat))


def test_no_name_twice() -> None:
    names = [entry.name for entry in CATALOGUE]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("entry", SCALAR, ids=name_of)
def test_codes_come_back(entry: Entry) -> None:
    form = formats.get(entry.name)
    random = np.random.default_rng(1)
    codes = form.all_codes() if form.width <= 16 else random.integers(0, 2**32, 5000)
    values = form.decode(codes)
    keep = np.isfinite(values)
    assert values[keep].min() >= form.min and values[keep].max() <= form.max
    assert np.array_equal(form.encode(values[keep]), codes[keep])
    exact = form.exact(codes)
    assert np.array_equal(exact.kind == 0, keep)
    sums = np.ldexp(exact.significand.astype(np.float64), exact.shift.astype(np.int32))
    assert np.array_equal(sums[keep], values[keep])
    assert form.encode([]).shape == form.decode([]).shape == (0,)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        *(("fp8", "e4m3"), ("E4M3", "e4m3"), ("float16", "fp16"), ("bfloat16", "bf16")),
        *(("float8_e5m2fnuz", "e5m2"), ("e9m2", "e8m2"), ("e0m3", "e1m3"), ("e4m99", "e4m23")),
        *(("posit", "posit8_0"), ("posit8_4", "posit8_3"), ("posit33_2", "posit32_2")),
        *(("fixed8_9", "fixed8_8"), ("ufixed", "ufixed8_4"), ("tern", "ternary")),
        *(("binaries", "binary"), ("E8M0", "e8m0"), ("NF4", "nf4"), ("mxfp5", "mxfp4")),
        *(("e1m0fn", "e1m0"), ("e4m3b256", "e4m3"), ("hwgen", "int8")),
    ],
)
def test_bad_names(name: str, nearest: str) -> None:
    with pytest.raises(UserError) as caught:
        formats.get(name)
    assert (caught.value.key, caught.value.value) == ("format", name)
    assert caught.value.nearest == nearest == formats.get(nearest).name
