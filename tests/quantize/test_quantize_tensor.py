"""Quantising real tensors: scopes, scales, errors, and what is refused."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import block
from hwgen.quantize import METHODS, SCOPES, Quantized, compare, quantize, report, search
from hwgen.quantize.tensor import named

X = np.random.default_rng(11).standard_normal((12, 8, 64)) * np.exp(
    np.random.default_rng(12).standard_normal((12, 1, 1))
)
PLAIN = ["int8", "int2", "int1", "e2m1", "e4m3", "posit8_0", "posit4_1"]
BLOCKS = ["mxfp4", "mxint8", "bfp4_16", "bitmod_fp3_32", "bitmod_fp4_8", "hlq2_16", "tmac4_64"]


def units(shape: tuple[int, ...], q: Quantized) -> np.ndarray:
    """The scale of every value, by the words of the documentation."""
    out = np.empty(shape)
    for place in np.ndindex(shape):
        if q.scope == "tensor":
            out[place] = q.scales[()]
        elif q.scope == "channel":
            out[place] = q.scales[place[q.axis]]
        else:
            rest = [i for axis, i in enumerate(place) if axis != q.axis % len(shape)]
            out[place] = q.scales[(*rest, place[q.axis] // q.group)]
    return out


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("per", SCOPES)
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_codes_times_scales(name: str, per: str, axis: int) -> None:
    x = X[:, :, :16]
    q = quantize(x, name, per=per, axis=axis, group=4)
    assert q.codes.shape == x.shape and q.codes.dtype == np.int64
    form = formats.get(name)
    scale = units(x.shape, q)
    assert (q.codes == form.encode(x / scale)).all()
    assert (q.dequantize() == form.decode(q.codes) * scale).all()
    count = {"tensor": 1, "channel": x.shape[axis], "group": x.size // 4}[per]
    assert q.scales.size == count
    assert q.bits == form.width * x.size + 32 * count
    if name != "int1" and not name.startswith("posit"):
        # absmax: nothing is clipped, and the largest magnitude has the last code.
        ends = np.abs(x / scale).max()
        assert ends == pytest.approx(form.max)


@pytest.mark.parametrize("name", BLOCKS)
@pytest.mark.parametrize("axis", [0, 1, -1])
def test_blocks_along_any_axis(name: str, axis: int) -> None:
    x = np.moveaxis(X, -1, axis)
    q, flat = quantize(x, name, axis=axis), quantize(X, name)
    fmt = block.parse(name)
    assert fmt is not None and q.codes.shape == x.shape
    assert (np.moveaxis(q.codes, axis, -1) == flat.codes).all()
    assert (np.moveaxis(q.dequantize(), axis, -1) == fmt.decode(*fmt.encode(X))).all()
    assert q.bits_per_value == pytest.approx(fmt.bits_per_value, abs=16 / 64 + 1e-9)


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("per", SCOPES)
def test_search_is_never_worse(name: str, per: str) -> None:
    errors = {
        method: report(X, quantize(X, name, per=per, group=32, method=method)).relative_mse
        for method in METHODS
    }
    best = errors["mse"]
    assert best is not None and errors["absmax"] is not None
    assert best <= errors["absmax"] * (1 + 1e-12)
    if name in ("int2", "e2m1"):
        assert best < 0.95 * errors["absmax"]


def test_search_finds_the_known_optimum() -> None:
    """The best uniform quantiser of a Gaussian (Max, 1960): 0.0115 with 4 bits, 0.119 with 2."""
    x = np.random.default_rng(13).standard_normal(1 << 16)
    for name, optimum in (("int4", 0.0115), ("int2", 0.119)):
        found = report(x, quantize(x, name, method="mse")).relative_mse
        # Two's complement spends one of the codes off the symmetric grid.
        assert found is not None and optimum < found < 1.7 * optimum


def test_search_sees_the_tail_of_long_tensors() -> None:
    x = np.random.default_rng(14).standard_normal(600_000)
    for name in ("bf16", "int8"):
        ends, best = (
            report(x, quantize(x, name, method=method)).relative_mse for method in ("absmax", "mse")
        )
        assert ends is not None and best is not None and best < 1.01 * ends


def test_search_on_a_sample_is_as_good(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.random.default_rng(16).standard_normal(200_000)
    sampled = quantize(x, "int3", method="mse")
    monkeypatch.setattr(search, "SAMPLES", x.size)
    whole = quantize(x, "int3", method="mse")
    assert float(sampled.scales) == pytest.approx(float(whole.scales), rel=0.05)


def test_search_goes_both_ways_for_posits() -> None:
    """Uniform values are best where posits are dense, below their usual place."""
    x = np.random.default_rng(17).uniform(-1, 1, 4000)
    start, best = (quantize(x, "posit8_0", method=method) for method in ("absmax", "mse"))
    assert best.scales > 1.5 * start.scales
    first, last = (report(x, q).relative_mse for q in (start, best))
    assert first is not None and last is not None and last < 0.7 * first


def test_percentile() -> None:
    x = np.concatenate([np.arange(-500, 500), [90000.0]])
    scale = float(quantize(x, "int8", method="percentile", percentile=99).scales)
    assert scale * 127 == pytest.approx(np.quantile(np.abs(x), 0.99))
    assert float(quantize(x, "int8", method="percentile", percentile=100).scales) * 127 == 90000
    sparse = np.zeros(1000)
    sparse[3] = 5
    q = quantize(sparse, "int8", method="percentile", percentile=50)
    assert q.dequantize()[3] == pytest.approx(5)


@pytest.mark.parametrize("method", METHODS)
@given(power=st.integers(-20, 20), top=st.floats(1, 1.999))
def test_powers_of_two(method: str, power: int, top: float) -> None:
    x = np.linspace(-top, top / 2, 24) * 2.0**power
    q = quantize(x, "int4", method=method, power_of_two=True, per="group", group=8)
    assert (np.frexp(q.scales)[0] == 0.5).all()
    assert q.bits == 24 * 4 + 3 * 8
    if method == "absmax":
        assert (np.abs(x.reshape(3, 8)).max(1) / q.scales <= 7).all()
        assert (np.abs(x.reshape(3, 8)).max(1) / q.scales > 3.5).all()
        exact = quantize([7 * 2.0**power], "int4", power_of_two=True)
        assert float(exact.scales) == 2.0**power


@pytest.mark.parametrize("name", [*PLAIN, *BLOCKS])
@pytest.mark.parametrize("method", METHODS)
def test_zeros_and_nothing(name: str, method: str) -> None:
    for shape in ((4, 128), (0,), (3, 0), (0, 128)):
        for per in SCOPES:
            q = quantize(np.zeros(shape), name, per=per, method=method)
            assert q.dequantize().shape == shape and not q.dequantize().any()
    assert q.bits == 0 and q.bits_per_value == 0


@pytest.mark.parametrize(
    ("options", "key"),
    [
        ({"per": "row"}, "per"),
        ({"method": "best"}, "method"),
        ({"method": "percentile", "percentile": 0}, "percentile"),
        ({"per": "group", "group": 0}, "group"),
        ({"per": "group", "group": 100}, "values"),
        ({"axis": 3}, "axis"),
        ({"rounding": "up"}, "rounding"),
        ({"speed": 3}, "options"),
        ({"form": "int99"}, "format"),
        ({"form": "uint8"}, "values"),
        ({"form": "mxfp4", "speed": 3}, "options"),
        ({"form": "hlq2", "rounding": "floor"}, "options"),
        ({"form": "bfp4_48"}, "values"),
        ({"x": np.full((2, 64), np.nan)}, "values"),
        ({"x": np.full((2, 64), np.inf)}, "values"),
        ({"x": np.array(["1.5"])}, "values"),
        ({"x": 1.5}, "values"),
    ],
)
def test_refusals(options: dict[str, Any], key: str) -> None:
    given = {"x": X, "form": "int8", **options}
    with pytest.raises(UserError) as caught:
        quantize(given.pop("x"), given.pop("form"), **given)
    assert caught.value.key == key


def test_options_reach_the_blocks() -> None:
    alone = quantize(X.reshape(12, -1), "bitmod_fp3", datatype="EA-")
    assert (alone.meta["selector"] == 3).all()
    down = quantize(X, "bfp8_16", rounding="toward-zero").dequantize()
    assert (np.abs(down) <= np.abs(X)).all()
    assert named("mxfp8").name == "mxfp8_e4m3" and named("int4").name == "int4"


def test_report() -> None:
    x = np.array([3.0, -4.0, 0.0, 1.0])
    got = compare(x, [3.0, -3.5, 0.25, 1.0], "some", 4.5)
    assert got.relative_mse == pytest.approx(0.3125 / 26)
    assert got.sqnr_db == pytest.approx(10 * math.log10(26 / 0.3125))
    assert (got.max_error, got.max_value, got.values, got.lost) == (0.5, 4.0, 4, 0)
    assert got.data()["format"] == "some" and got.data()["bits_per_value"] == 4.5
    assert compare(x, x, "same", 64).sqnr_db == math.inf
    silent = compare(np.zeros(3), np.ones(3), "zero", 1)
    assert silent.sqnr_db is None and silent.relative_mse is None and silent.max_error == 1
    assert compare([], [], "none", 0).data()["values"] == 0
    for size in (1e300, 1e-300):
        assert compare(x * size, x * size * 1.125, "far", 1).relative_mse == pytest.approx(1 / 64)
    with pytest.raises(UserError, match="shape"):
        compare(x, x[:3], "short", 1)


def test_report_counts_what_is_lost() -> None:
    x = np.random.default_rng(15).standard_normal(96)
    x[3] = np.nan
    got = report(x, quantize(x, "mxint8"))
    assert got.lost == 32 and got.values == 64
    assert got.sqnr_db is not None and 35 < got.sqnr_db < 48
