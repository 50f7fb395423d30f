"""Minifloats against fractions, ml_dtypes and gfloat: every code, every place of rounding."""

from __future__ import annotations

import math
from fractions import Fraction

import gfloat
import ml_dtypes
import numpy as np
import pytest
from gfloat import Domain, FormatInfo, RoundMode
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hwgen import formats
from hwgen.formats import CATALOGUE, ROUNDINGS, Minifloat
from hwgen.formats.minifloat import SPECIALS
from hwgen.formats.rounding import TABLED_SIZE

PEERS: dict[str, object] = {
    **{"e2m1": ml_dtypes.float4_e2m1fn, "e2m3": ml_dtypes.float6_e2m3fn},
    **{"e3m2": ml_dtypes.float6_e3m2fn, "e4m3": ml_dtypes.float8_e4m3fn},
    **{"e5m2": ml_dtypes.float8_e5m2, "bf16": ml_dtypes.bfloat16, "fp16": np.float16},
    **{"e3m4ieee": ml_dtypes.float8_e3m4, "e4m3ieee": ml_dtypes.float8_e4m3},
}
FREE = [
    *("e1m0", "e1m4", "e2m2", "e3m0", "e3m3b7", "e5m0fn", "e4m4fn", "e8m3", "ue5m3", "ue4m3"),
    "e6m1ieee",
]
LISTED = [
    entry.name
    for entry in CATALOGUE
    if isinstance(formats.get(entry.name), Minifloat) and formats.get(entry.name).width <= 16
]
NAMES = [*LISTED, *FREE, "e3m4ieee", "e4m3ieee"]
SMALL = [name for name in NAMES if formats.get(name).width <= 9]
MODES = {
    "nearest-even": RoundMode.TiesToEven,
    "nearest-away": RoundMode.TiesToAway,
    "toward-zero": RoundMode.TowardZero,
    "floor": RoundMode.TowardNegative,
    "ceil": RoundMode.TowardPositive,
}


def mini(name: str) -> Minifloat:
    form = formats.get(name)
    assert isinstance(form, Minifloat)
    return form


def model(form: Minifloat, code: int) -> Fraction | float:
    """The value of a code by the definition."""
    x, f = form.exponent, form.fraction
    low, power = code % 2**f, (code >> f) % 2**x
    sign = -1 if form.signed and code >> (x + f) else 1
    if form.specials == "ieee" and power == 2**x - 1:
        return sign * math.inf if low == 0 else math.nan
    if form.specials == "fn" and power == 2**x - 1 and low == 2**f - 1:
        return math.nan
    scale = Fraction(2) ** (max(power, 1) - form.bias - f)
    return sign * scale * (low + (2**f if power else 0))


def peer(form: Minifloat) -> FormatInfo:
    """gfloat's description of the same format."""
    nans = {"none": 0, "fn": 1, "ieee": 2**form.fraction - 1}[form.specials]
    return FormatInfo(
        form.name,
        form.width,
        form.fraction + 1,
        bias=form.bias,
        is_signed=form.signed,
        domain=Domain.Extended if form.specials == "ieee" else Domain.Finite,
        has_nz=form.signed,
        num_high_nans=nans,
        has_subnormals=True,
        is_twos_complement=False,
    )


def places(form: Minifloat) -> np.ndarray:
    """Every value and middle, the floats next to each, and what lies beyond the range."""
    values = form.decode(form.all_codes())
    values = np.unique(values[np.isfinite(values)])
    step = values[-1] - values[-2] if len(values) > 1 else 1.0
    values = np.concatenate([values, values[-1] + step * np.arange(1, 4)])
    at = np.concatenate([values, (values[:-1] + values[1:]) / 2, [1e300]])
    at = np.concatenate([at, -at])
    at = np.concatenate([at, np.nextafter(at, np.inf), np.nextafter(at, -np.inf)])
    # gfloat takes a subnormal float64 for zero in some formats: smallest ones are tested apart.
    return np.where((at != 0) & (np.abs(at) < 1e-300), np.copysign(1e-300, at), at)


def same(ours: np.ndarray, theirs: np.ndarray) -> bool:
    """Equal values, NaN and the signs of zeros included."""
    number = ~np.isnan(theirs)
    return bool(
        np.array_equal(ours, theirs, equal_nan=True)
        and np.array_equal(np.signbit(ours[number]), np.signbit(theirs[number]))
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_code(name: str) -> None:
    form = mini(name)
    codes = form.all_codes()
    values, exact = form.decode(codes), form.exact(codes)
    assert values.dtype == np.float64
    for code in codes.tolist():
        want, kind = model(form, code), exact.kind[code]
        assert exact.sign[code] == bool(form.signed and code >> (form.width - 1))
        if isinstance(want, float):
            assert kind == (1 if math.isinf(want) else 2) and exact.significand[code] == 0
            assert values[code] == want or (math.isnan(want) and math.isnan(values[code]))
        else:
            assert kind == 0 and Fraction(values[code]) == want
            assert int(exact.significand[code]) * Fraction(2) ** int(exact.shift[code]) == want
            assert np.signbit(values[code]) == exact.sign[code]
    finite = values[np.isfinite(values)]
    assert (form.min, form.max) == (finite.min(), finite.max())
    number = ~np.isnan(values)
    for rounding in ROUNDINGS:
        for saturate in (True, False):
            keep = number & (np.isfinite(values) | (not saturate))
            back = form.encode(values[keep], rounding=rounding, saturate=saturate)
            assert np.array_equal(back, codes[keep])


@pytest.mark.parametrize("name", PEERS)
def test_codes_of_ml_dtypes(name: str) -> None:
    form, kind = mini(name), np.dtype(PEERS[name])
    codes = form.all_codes()
    with np.errstate(invalid="ignore"):
        theirs = codes.astype(f"u{kind.itemsize}").view(kind).astype(np.float64)
    assert same(form.decode(codes), theirs)


@pytest.mark.parametrize("name", PEERS)
def test_casts_of_ml_dtypes(name: str) -> None:
    """float32 only: from float64 ml_dtypes rounds twice to bfloat16."""
    form, kind = mini(name), np.dtype(PEERS[name])
    random = np.random.default_rng(1)
    values = random.integers(0, 2**32, 3 * TABLED_SIZE, dtype=np.uint32).view(np.float32)
    with np.errstate(over="ignore"):
        near = places(form) if form.width <= 9 else random.normal(size=999)
        values = np.concatenate([values, near.astype(np.float32), np.float32([np.inf, -np.inf])])
    saturate = form.specials == "none"  # as ml_dtypes does it there, and with NaN as -0
    values = values[np.isfinite(values)] if saturate else values[~np.isnan(values)]
    with np.errstate(over="ignore"):
        theirs = values.astype(kind)
    ours = form.encode(values, saturate=saturate)
    assert np.array_equal(form.decode(ours), theirs.astype(np.float64), equal_nan=True), (
        "codes differ"
    )
    number = ~np.isnan(theirs.astype(np.float64))
    assert np.array_equal(ours[number], theirs.view(f"u{kind.itemsize}")[number])


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("name", [name for name in SMALL if name not in ("e8m3",)])
def test_every_place_of_rounding(name: str, rounding: str) -> None:
    form = mini(name)
    at = places(form)
    at = at if form.signed else at[at >= 0]
    theirs = gfloat.round_ndarray(peer(form), at, MODES[rounding], sat=True)
    assert same(form.decode(form.encode(at, rounding=rounding)), theirs)
    if form.specials == "none":
        inside = np.isin(at, theirs) | (np.abs(at) < form.max)
        ours = form.encode(at[inside], rounding=rounding, saturate=False)
        assert np.array_equal(ours, form.encode(at[inside], rounding=rounding))
    else:
        theirs = gfloat.round_ndarray(peer(form), at, MODES[rounding], sat=False)
        assert same(form.decode(form.encode(at, rounding=rounding, saturate=False)), theirs)


@pytest.mark.parametrize("name", NAMES)
def test_every_middle(name: str) -> None:
    """Magnitudes ascend with their codes."""
    form = mini(name)
    low = np.arange(form.top_code)
    values = form.decode(np.arange(form.top_code + 1))
    middle = (values[:-1] + values[1:]) / 2
    above, below = np.nextafter(middle, np.inf), np.nextafter(middle, 0)
    for rounding, at, want in (
        ("nearest-even", middle, low + low % 2),
        ("nearest-even", above, low + 1),
        ("nearest-even", below, low),
        ("nearest-away", middle, low + 1),
        ("nearest-away", below, low),
        ("toward-zero", above, low),
        ("floor", above, low),
        ("ceil", below, low + 1),
    ):
        assert np.array_equal(form.encode(at, rounding=rounding, saturate=False), want)


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("name", ["e2m1", "e3m2", "e4m3", "e5m2", "bf16", "e8m3", "ue4m3"])
def test_the_table_is_as_the_steps(name: str, rounding: str) -> None:
    """Long arrays take another way; short ones are checked above."""
    form = mini(name)
    random = np.random.default_rng(2)
    at = places(form) if form.width <= 9 else random.normal(size=3000)
    bits = random.integers(0, 2**63, TABLED_SIZE, dtype=np.int64) * 2
    far = bits.view(np.float64)
    at = np.concatenate([at, far[np.isfinite(far)], random.normal(size=TABLED_SIZE)])
    with np.errstate(over="ignore"):
        both = (at, at.astype(np.float32))
    for values in both:
        for saturate in (True,) if form.specials == "none" else (True, False):
            short = [
                form.encode(part, rounding=rounding, saturate=saturate)
                for part in np.array_split(values, 5)
            ]
            assert len(values) >= TABLED_SIZE > max(map(len, short))
            whole = form.encode(values, rounding=rounding, saturate=saturate)
            assert np.array_equal(whole, np.concatenate(short))


@example(1, 0, 0, "none", "nearest-even", [1.7976931348623157e308], False)
@given(
    st.integers(1, 8), st.integers(0, 10), st.integers(0, 255), st.sampled_from(SPECIALS),
    st.sampled_from(ROUNDINGS),
    st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=8),
    st.booleans(),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_random_formats(
    exponent: int, fraction: int, bias: int, specials: str, rounding: str, xs: list[float],
    scale: bool,
) -> None:  # fmt: skip
    if specials == "ieee":
        exponent, fraction = max(exponent, 2), max(fraction, 1)
    if specials == "fn":
        exponent = max(exponent, 2)
    form = Minifloat(exponent, fraction, bias, specials)
    assert formats.get(form.name) == form
    at = np.array([math.fmod(x, 4.0) * form.max / 3 for x in xs] if scale else xs)
    with np.errstate(over="ignore"):  # gfloat rounds the greatest float64s up before it clips
        theirs = gfloat.round_ndarray(peer(form), at, MODES[rounding], sat=True)
    ours = form.decode(form.encode(at, rounding=rounding))
    assert same(ours, theirs)


@pytest.mark.parametrize("name", ["e4m3", "e5m2"])
@pytest.mark.parametrize("what", [np.add, np.multiply])
def test_every_sum_and_product(name: str, what: np.ufunc) -> None:
    form, kind = mini(name), PEERS[name]
    codes = form.all_codes()
    theirs = codes.astype(np.uint8).view(kind)
    with np.errstate(all="ignore"):
        want = what.outer(theirs, theirs).astype(np.float64)
        exact = what.outer(form.decode(codes), form.decode(codes))
    assert same(form.decode(form.encode(exact, saturate=False)), want)


def test_special_values() -> None:
    e4m3, e5m2, e2m1 = mini("e4m3"), mini("e5m2"), mini("e2m1")
    ends = [math.inf, -math.inf, 1e9, -1e9, math.nan, -math.nan, 0.0, -0.0]
    assert e4m3.encode(ends).tolist() == [0x7E, 0xFE, 0x7E, 0xFE, 0x7F, 0x7F, 0, 0x80]
    assert e4m3.encode(ends, saturate=False).tolist() == [0x7F] * 6 + [0, 0x80]
    assert e5m2.encode(ends).tolist() == [0x7B, 0xFB, 0x7B, 0xFB, 0x7E, 0x7E, 0, 0x80]
    assert e5m2.encode(ends, saturate=False).tolist()[:6] == [0x7C, 0xFC, 0x7C, 0xFC, 0x7E, 0x7E]
    assert e4m3.encode([464, np.nextafter(464, 500)], saturate=False).tolist() == [0x7E, 0x7F]
    inward = e5m2.encode([1e9, -1e9, math.inf], rounding="toward-zero", saturate=False)
    assert inward.tolist() == [0x7B, 0xFB, 0x7C]
    assert e2m1.encode([9, -9, math.inf, -0.0]).tolist() == [7, 15, 7, 8]
    for bad in (8.0, math.inf):
        for n in (1, TABLED_SIZE):
            with pytest.raises(ValueError, match="e2m1 has no infinity"):
                e2m1.encode(np.full(n, bad), saturate=False)
            with pytest.raises(ValueError, match="e2m1 has no NaN"):
                e2m1.encode(np.full(n, math.nan))
    unsigned = mini("ue2m3")
    assert unsigned.min == 0 and unsigned.encode([-1.0, -0.0, 1e-9, -math.inf]).tolist() == [0] * 4
    with pytest.raises(ValueError, match="no infinity"):
        unsigned.encode([-1.0], saturate=False)
    assert mini("ue4m3").encode([-1.0], saturate=False).tolist() == [0x7F]
    for name in ("e1m0", "e2m1", "e4m3", "fp32"):
        form = mini(name)
        tiny, sign = np.array([5e-324, -5e-324]), 1 << (form.width - 1)
        assert form.encode(tiny).tolist() == [0, sign]
        assert form.encode(tiny, rounding="ceil").tolist() == [1, sign]
        assert form.encode(tiny, rounding="floor").tolist() == [0, sign + 1]


def test_wide_integers_are_rounded_once() -> None:
    form = mini("fp32")
    tie = (2**24 + 1) << 38
    for kind in (np.int64, np.uint64):
        ints = np.array([tie - 1, tie, tie + 1], kind)
        values = form.decode(form.encode(ints)).tolist()
        assert values == [2.0**62, 2.0**62, float((2**24 + 2) << 38)]
    assert form.decode(form.encode([-tie - 1])).tolist() == [-float((2**24 + 2) << 38)]


@pytest.mark.parametrize("shape", [(), (0,), (3, 0), (2, 3), (2, 1, 4)])
def test_shapes(shape: tuple[int, ...]) -> None:
    form = mini("e4m3")
    for kind in (np.int8, np.float16, np.float32, np.float64):
        codes = form.encode(np.ones(shape, kind))
        assert codes.shape == shape and codes.dtype == np.int64 and (codes == 0x38).all()
        assert form.decode(codes).shape == form.exact(codes).kind.shape == shape
    part = np.arange(12.0).reshape(3, 4)[:, ::2]
    assert np.array_equal(form.decode(form.encode(part)), part)
    assert np.array_equal(form.decode(form.encode(part.T)), part.T)


def test_wrong_types_and_codes() -> None:
    form = mini("e4m3")
    for values in ([True], ["1"], [1j], [None]):
        with pytest.raises(ValueError, match="values of e4m3 are numbers"):
            form.encode(values)
    with pytest.raises(ValueError, match="nearest-even"):
        form.encode([1.0], rounding="up")
    for codes in ([256], [-1]):
        for read in (form.decode, form.exact):
            with pytest.raises(ValueError, match="codes of e4m3 are 0 … 255"):
                read(codes)
    with pytest.raises(ValueError, match="integers"):
        form.decode([1.0])
    form.decode([1])[:] = 9  # the table behind it is not what is given out
    assert form.decode([1])[0] == 2.0**-9


@pytest.mark.parametrize(
    "facts",
    [(0, 1, 0, "none"), (9, 1, 0, "none"), (1, -1, 0, "none"), (4, 24, 7, "none"),
     (4, 3, -1, "fn"), (4, 3, 256, "fn"), (4, 3, 7, "inf"), (1, 0, 0, "fn"),
     (1, 3, 0, "ieee"), (4, 0, 7, "ieee")],
)  # fmt: skip
def test_bad_parameters(facts: tuple[int, int, int, str]) -> None:
    with pytest.raises(ValueError):
        Minifloat(*facts)


def test_names() -> None:
    assert Minifloat(4, 3, 7, "fn").name == "e4m3"
    assert Minifloat(4, 3, 7, "none").name == "e4m3none"
    assert Minifloat(5, 10, 15, "ieee").name == "fp16" == formats.get("e5m10ieee").name
    assert Minifloat(4, 3, 11, "fn").name == "e4m3b11fn"
    assert Minifloat(1, 4, 0, "none") == formats.get("e1m4") == formats.get("e1m4b0")
    assert formats.get("ue4m3").width == 7
