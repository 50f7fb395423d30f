"""MX and BFP against gfloat, plain Python and the published figures."""

from __future__ import annotations

import math

import gfloat
import numpy as np
import pytest
from gfloat import formats as gf
from hypothesis import given
from hypothesis import strategies as st

from hwgen.errors import UserError
from hwgen.formats import block
from hwgen.formats.base import ROUNDINGS
from hwgen.formats.block.mx import SharedExponent

PEERS = {
    "mxfp4": gf.format_info_ocp_e2m1,
    "mxfp6_e2m3": gf.format_info_ocp_e2m3,
    "mxfp6_e3m2": gf.format_info_ocp_e3m2,
    "mxfp8_e4m3": gf.format_info_ocp_e4m3,
    "mxfp8_e5m2": gf.format_info_ocp_e5m2,
    "mxint8": gf.format_info_ocp_int8,
}
DECIBELS = {
    "mxfp4": 18.7,
    "mxfp6_e2m3": 30.9,
    "mxfp6_e3m2": 25.4,
    "mxfp8_e4m3": 30.7,
    "mxfp8_e5m2": 25.3,
    "mxint8": 41.7,
}


def form(name: str) -> block.BlockFormat:
    found = block.parse(name)
    assert found is not None
    return found


def roundtrip(name: str, x: np.ndarray, **options: object) -> np.ndarray:
    return form(name).decode(*form(name).encode(x, **options))


@pytest.mark.parametrize("name", PEERS)
def test_equal_to_gfloat(name: str) -> None:
    rng = np.random.default_rng(5)
    element = PEERS[name]
    peer = gfloat.BlockFormatInfo(name, element, 32, gf.format_info_ocp_e8m0)
    blocks = rng.standard_normal((40, 32)) * np.exp2(rng.integers(-20, 21, (40, 1)))
    # Values on and next to midpoints of the element too, where roundings differ.
    blocks[20:] = np.round(blocks[20:] / np.abs(blocks[20:]).max(1, keepdims=True) * 64) / 32
    ours = roundtrip(name, blocks)
    for values, got in zip(blocks, ours, strict=True):
        theirs = gfloat.quantize_block(peer, values, gfloat.compute_scale_amax)
        if name == "mxint8":
            # The peer may reach −2, which symmetric encoders leave out.
            lowest = 127 * np.exp2(np.floor(np.log2(np.abs(values).max())) - 6)
            theirs = np.maximum(theirs, -lowest)
        assert got.tolist() == np.asarray(theirs).tolist()


@pytest.mark.parametrize("name", DECIBELS)
def test_published_sqnr(name: str) -> None:
    x = np.random.default_rng(1).standard_normal((4096, 32))
    wrong = roundtrip(name, x) - x
    assert -10 * math.log10((wrong**2).sum() / (x**2).sum()) == pytest.approx(
        DECIBELS[name], abs=0.1
    )


@pytest.mark.parametrize("name", [*PEERS, "bfp4_16", "bfp2_3", "bfp16_5"])
def test_exact_view_is_the_value(name: str) -> None:
    rng = np.random.default_rng(7)
    fmt = form(name)
    count = 4 * fmt.block_size
    codes = rng.integers(0, 1 << fmt.width, (3, count))
    scales = rng.integers(0, 256, (3, 4))
    scales[0, 0], scales[0, 1] = 255, 0
    assert isinstance(fmt, SharedExponent)
    view = fmt.exact(codes, scales)
    values = fmt.decode(codes, scales)
    finite = np.ldexp(view.significand.astype(np.float64), view.shift)
    assert np.isnan(values[0, : fmt.block_size]).all()
    assert ((view.kind == 2) == np.isnan(values)).all()
    assert ((view.kind == 1) == np.isinf(values)).all()
    assert not view.sign[0, : fmt.block_size].any()
    number = view.kind == 0
    assert (finite[number] == values[number]).all()
    assert not view.significand[~number].any()


def bfp_by_hand(values: list[float], mantissa: int) -> list[float]:
    """The definition, one number at a time."""
    top = max(map(abs, values))
    if not top:
        return values
    step = math.ldexp(1.0, max(math.frexp(top)[1] - 1 - (mantissa - 2), -127))
    limit = 2 ** (mantissa - 1) - 1
    return [min(max(round(value / step), -limit), limit) * step for value in values]


@given(
    st.integers(2, 16),
    st.integers(1, 40),
    st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40),
)
def test_bfp_by_definition(mantissa: int, size: int, values: list[float]) -> None:
    values += [0.0] * (-len(values) % size)
    got = roundtrip(f"bfp{mantissa}_{size}", np.array(values))
    pieces = [values[i : i + size] for i in range(0, len(values), size)]
    assert got.tolist() == [v for piece in pieces for v in bfp_by_hand(piece, mantissa)]


def test_bfp8_of_32_is_mxint8() -> None:
    x = np.random.default_rng(2).standard_normal((50, 64)).astype(np.float32)
    assert (roundtrip("bfp8_32", x) == roundtrip("mxint8", x)).all()


@pytest.mark.parametrize("name", [*PEERS, "bfp4_32"])
@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_a_bad_value_spoils_its_block_only(name: str, bad: float) -> None:
    x = np.random.default_rng(3).standard_normal(96)
    y = x.copy()
    y[40] = bad
    codes, scales, _ = form(name).encode(y)
    assert scales[1] == 255 and not codes[32:64].any()
    got = form(name).decode(codes, scales)
    assert np.isnan(got[32:64]).all()
    clean = roundtrip(name, x)
    assert (got[:32] == clean[:32]).all() and (got[64:] == clean[64:]).all()


@pytest.mark.parametrize("name", [*PEERS, "bfp4_32"])
def test_ends_of_the_scale(name: str) -> None:
    tiny, huge = np.full(32, 2.0**-140), np.full(32, -(2.0**1000))
    codes, scales, _ = form(name).encode(np.stack([np.zeros(32), tiny, huge]))
    assert scales.ravel().tolist() == [0, 0, 254]
    got = form(name).decode(codes, scales)
    assert not got[0].any() and np.isfinite(got).all()
    assert (got[2] < -(2.0**126)).all()


@pytest.mark.parametrize("name", [*PEERS, "bfp5_32"])
@pytest.mark.parametrize("value", [1.0, -3.0, 0.1])
def test_all_equal(name: str, value: float) -> None:
    got = roundtrip(name, np.full(64, value))
    assert len(set(got.tolist())) == 1
    assert got[0] == pytest.approx(value, rel=0.15)


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_rounding_reaches_the_elements(rounding: str) -> None:
    x = np.random.default_rng(4).uniform(-1, 1, (64, 32))
    got = roundtrip("bfp6_32", x, rounding=rounding)
    if rounding == "floor":
        assert (got <= x).mean() > 0.95  # all but what saturates
    elif rounding == "ceil":
        assert (got >= x).mean() > 0.95  # all but what saturates
    elif rounding == "toward-zero":
        assert (np.abs(got) <= np.abs(x)).all()
    else:
        assert abs((got - x).mean()) < 2e-3


def test_overflow_without_saturation_is_not_a_number() -> None:
    x = np.ones(32)
    x[0] = 1.99
    assert roundtrip("mxfp8_e4m3", x)[0] == 1.75
    assert np.isnan(roundtrip("mxfp8_e4m3", x, saturate=False)[0])


@pytest.mark.parametrize("name", ["mxfp4", "mxint8", "bfp4_16", "bitmod_fp3", "hlq2", "tmac4"])
def test_refusals(name: str) -> None:
    fmt = form(name)
    size = fmt.block_size
    with pytest.raises(UserError, match=f"nearest: {size}"):
        fmt.encode(np.ones(size + 1))
    with pytest.raises(UserError, match=f"nearest: {size}"):
        fmt.encode(np.ones((3, 1)) if size > 1 else np.ones(0))
    for wrong in (np.array(["a"] * size), np.ones(size, complex), np.array(1.0), [None] * size):
        with pytest.raises(UserError, match="values"):
            fmt.encode(wrong)
    codes, scales, meta = fmt.encode(np.ones((2, size)))
    with pytest.raises(ValueError, match="codes of"):
        fmt.decode(codes + (1 << fmt.width), scales, meta)
    with pytest.raises(ValueError, match="codes of"):
        fmt.decode(codes.astype(float), scales, meta)
    with pytest.raises(ValueError, match="codes of"):
        fmt.decode(codes[:, :-1], scales, meta)
    with pytest.raises(ValueError, match="scales of"):
        fmt.decode(codes, scales[:1], meta)


@pytest.mark.parametrize("name", ["mxfp4", "bfp4_16", "bitmod_fp4", "hlq3", "tmac2"])
@pytest.mark.parametrize("shape", [(0,), (3, 0), (0, 256)])
def test_empty(name: str, shape: tuple[int, ...]) -> None:
    assert roundtrip(name, np.empty(shape)).shape == shape
    assert form(name).total_bits(shape) == 0


@pytest.mark.parametrize("name", ["mxfp4", "bitmod_fp3", "hlq2", "tmac3"])
@pytest.mark.parametrize("kind", [np.int8, np.uint16, np.float16, np.float32, bool])
def test_other_types_of_numbers(name: str, kind: type) -> None:
    x = np.random.default_rng(6).integers(0, 2, (2, 128)).astype(kind)
    assert (roundtrip(name, x) == roundtrip(name, x.astype(np.float64))).all()


def test_bits() -> None:
    expected = {"mxfp4": 4.25, "mxfp6_e3m2": 6.25, "mxint8": 8.25, "bfp4_64": 4.125}
    expected |= {"bitmod_fp3": 3 + 10 / 128, "hlq2": 2.375, "hlq3": 3.5, "tmac4_64": 4.5}
    for name, bits in expected.items():
        assert form(name).bits_per_value == bits
    assert form("bitmod_fp4").total_bits((5, 256)) == 5 * (256 * 4 + 2 * 10 + 16)
    assert form("mxfp4").total_bits((5, 64)) == 5 * (64 * 4 + 16)


def test_names() -> None:
    for name in ("mxfp8_e4m3", "bfp4_16", "bitmod_fp3", "bitmod_fp4_64", "hlq2", "tmac1_4096"):
        assert form(name).name == name
    assert form("mxfp8").name == "mxfp8_e4m3"
    for name in ("mxfp5", "bfp1_8", "bfp17_8", "bfp4_0", "bfp4_4097", "hlq0", "tmac9", "int8", ""):
        assert block.parse(name) is None
    assert block.nearest("MX-FP4x") == "mxfp4" and block.nearest("bfp_4") == "bfp4_32"
    assert block.nearest("int8") is None
