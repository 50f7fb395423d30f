"""Integer formats against plain Python, numpy, ml_dtypes and the decimal module."""

from __future__ import annotations

import decimal
import math
import subprocess
import sys
from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest

from hwgen import formats
from hwgen.errors import UserError
from hwgen.formats import ROUNDINGS, Integer

SMALL = [f"{kind}{width}" for kind in ("int", "uint") for width in range(1, 13)]
ALL = [f"{kind}{width}" for kind in ("int", "uint") for width in range(1, 33)]
DECIMAL = {
    "nearest-even": decimal.ROUND_HALF_EVEN,
    "nearest-away": decimal.ROUND_HALF_UP,
    "toward-zero": decimal.ROUND_DOWN,
    "floor": decimal.ROUND_FLOOR,
    "ceil": decimal.ROUND_CEILING,
}


def bounds(name: str) -> tuple[int, int, int]:
    """Width, least and greatest value by the definition in the contract."""
    width = int(name.rpartition("t")[2])
    if name.startswith("u"):
        return width, 0, 2**width - 1
    return width, -(2 ** (width - 1)), 2 ** (width - 1) - 1


def value_of(name: str, code: int) -> int:
    width, low, high = bounds(name)
    return code - 2**width if code > high and low < 0 else code


@pytest.mark.parametrize("name", SMALL)
def test_every_code(name: str) -> None:
    form = formats.get(name)
    width, low, high = bounds(name)
    codes = form.all_codes()
    assert codes.tolist() == list(range(2**width))
    values = form.decode(codes)
    assert values.dtype == np.int64
    assert values.tolist() == [value_of(name, code) for code in range(2**width)]
    assert sorted(values.tolist()) == list(range(low, high + 1))
    for rounding in ROUNDINGS:
        assert form.encode(values, rounding=rounding).tolist() == codes.tolist()
        as_float = values.astype(np.float64)
        assert form.encode(as_float, rounding=rounding, saturate=False).tolist() == codes.tolist()


@pytest.mark.parametrize("name", ALL)
def test_facts(name: str) -> None:
    form = formats.get(name)
    width, low, high = bounds(name)
    assert (form.name, form.width, form.min, form.max) == (name, width, low, high)
    assert form.signed == (low < 0)
    assert form is formats.get(name)
    assert repr(form) == f"<format {name}>"
    assert form.decode([0, 2 ** (width - 1), 2**width - 1]).tolist() == [
        value_of(name, code) for code in (0, 2 ** (width - 1), 2**width - 1)
    ]
    far = [low - 1, low, high, high + 1, -(2**62), 2**62]
    clipped = [min(max(v, low), high) % 2**width for v in far]
    assert form.encode(far).tolist() == clipped
    assert form.encode(np.array(far, np.float64)).tolist() == clipped
    assert form.encode(far, saturate=False).tolist() == [v % 2**width for v in far]


def test_the_odd_ones() -> None:
    assert formats.get("int1").decode([0, 1]).tolist() == [0, -1]
    assert formats.get("uint1").decode([0, 1]).tolist() == [0, 1]
    assert formats.get("int1").encode([1, 0, -1, -7]).tolist() == [0, 0, 1, 1]


@pytest.mark.parametrize("name", ["int1", "int2", "int4", "uint1", "uint2", "uint4"])
def test_against_ml_dtypes(name: str) -> None:
    form, kind = formats.get(name), getattr(ml_dtypes, name)
    # Integers wrap there, which gives the value of every bit pattern.
    peers = form.all_codes().astype(kind).astype(np.int64)
    assert form.decode(form.all_codes()).tolist() == peers.tolist()
    wide = np.arange(-40, 41)
    wrapped = form.decode(form.encode(wide, saturate=False))
    assert wrapped.tolist() == wide.astype(kind).astype(np.int64).tolist()


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("kind", ["int", "uint"])
def test_against_numpy(kind: str, bits: int) -> None:
    form, peer = formats.get(f"{kind}{bits}"), np.dtype(f"{kind}{bits}")
    assert (form.min, form.max) == (np.iinfo(peer).min, np.iinfo(peer).max)
    rng = np.random.default_rng(bits)
    codes = rng.integers(0, 2**bits, 5000)
    if bits < 32:
        codes = form.all_codes()
    views = codes.astype(f"uint{bits}").view(peer)
    assert form.decode(codes).tolist() == views.tolist()
    assert form.encode(views).tolist() == codes.tolist()
    wide = rng.integers(-(2**63), 2**63 - 1, 5000)
    assert form.decode(form.encode(wide, saturate=False)).tolist() == wide.astype(peer).tolist()


def tricky() -> list[float]:
    """Whole numbers, midpoints and their neighbours, small and at the edge of float64."""
    found = []
    near = [k + half for k in range(-20, 21) for half in (0.0, 0.5)]
    large = [
        s * (2.0**e + half) for e in (15, 31, 51, 52) for half in (-0.5, 0, 0.5) for s in (1, -1)
    ]
    for x in near + large:
        found += [x, math.nextafter(x, math.inf), math.nextafter(x, -math.inf)]
    return [*found, 0.49999999999999994, -0.49999999999999994, 5e-324, -0.0, 1 / 3, -2 / 3]


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("name", ["int32", "int6", "uint5", "int1", "uint1", "uint32"])
def test_rounding_against_decimal(name: str, rounding: str) -> None:
    _, low, high = bounds(name)
    width = formats.get(name).width
    xs = tricky()
    whole = [int(decimal.Decimal(x).to_integral_value(rounding=DECIMAL[rounding])) for x in xs]
    got = formats.get(name).encode(np.array(xs), rounding=rounding).tolist()
    assert got == [min(max(v, low), high) % 2**width for v in whole]
    got = formats.get(name).encode(np.array(xs), rounding=rounding, saturate=False).tolist()
    assert got == [v % 2**width for v in whole]


def test_rounding_against_fractions() -> None:
    """Python's own rounding of exact fractions is to nearest, ties to even."""
    xs = [x for x in tricky() if abs(x) < 2**30]
    form = formats.get("int32")
    nearest = form.decode(form.encode(np.array(xs)))
    assert nearest.tolist() == [round(Fraction(x)) for x in xs]
    down = form.decode(form.encode(np.array(xs), rounding="floor"))
    assert down.tolist() == [math.floor(Fraction(x)) for x in xs]


def test_default_rounding_is_to_even() -> None:
    assert formats.get("int8").encode([0.5, 1.5, 2.5, -0.5, -1.5]).tolist() == [0, 2, 2, 0, 254]


@pytest.mark.parametrize(
    "kind", ["int8", "uint8", "int16", "uint32", "uint64", "float16", "float32"]
)
def test_input_types(kind: str) -> None:
    form = formats.get("uint12")
    values = np.array([0, 1, 100], kind)
    assert form.encode(values).tolist() == [0, 1, 100]
    if np.issubdtype(values.dtype, np.integer):
        ends = np.array([np.iinfo(kind).min, np.iinfo(kind).max], kind)
        exact = [int(v) for v in ends]
        assert form.encode(ends).tolist() == [min(max(v, 0), 4095) for v in exact]
        assert form.encode(ends, saturate=False).tolist() == [v % 4096 for v in exact]
        assert form.decode(values).tolist() == [0, 1, 100]


@pytest.mark.parametrize("shape", [(), (0,), (3, 0), (1,), (2, 3), (2, 1, 4)])
def test_shapes(shape: tuple[int, ...]) -> None:
    form = formats.get("int5")
    for kind in (np.int64, np.float64):
        codes = form.encode(np.ones(shape, kind))
        assert codes.shape == shape and codes.dtype == np.int64
        assert form.decode(codes).shape == shape
    assert form.encode([]).shape == form.decode([]).shape == (0,)


def test_infinity_and_nan() -> None:
    form = formats.get("int4")
    assert form.encode([math.inf, -math.inf, 1e300, -1e300]).tolist() == [7, 8, 7, 8]
    with pytest.raises(ValueError, match="no infinity"):
        form.encode([1.0, math.inf], saturate=False)
    for saturate in (True, False):
        with pytest.raises(ValueError, match="no NaN"):
            form.encode([1.0, math.nan], saturate=saturate)


@pytest.mark.parametrize("values", [[True], ["1"], [1j], [None], [2**70]])
def test_values_of_a_wrong_type(values: list[object]) -> None:
    with pytest.raises(ValueError, match="values of int8 are numbers"):
        formats.get("int8").encode(values)


@pytest.mark.parametrize("values", [[1], [1.5], [], [[]]])
def test_unknown_rounding(values: list[object]) -> None:
    with pytest.raises(ValueError, match=r"nearest-even.*not 'up'"):
        formats.get("int8").encode(values, rounding="up")


@pytest.mark.parametrize("name", ["int4", "uint4", "int32", "uint32"])
def test_codes_out_of_range(name: str) -> None:
    form = formats.get(name)
    for code in (-1, 2**form.width, -(2**63), 2**63 - 1):
        with pytest.raises(ValueError, match=f"codes of {name} are 0"):
            form.decode([0, code])
    for codes in ([1.0], [True], ["1"]):
        with pytest.raises(ValueError, match="integers"):
            form.decode(codes)


def test_all_codes_of_wide_formats() -> None:
    assert len(formats.get("uint20").all_codes()) == 2**20
    for name in ("int21", "uint32"):
        with pytest.raises(ValueError, match=f"not {name}"):
            formats.get(name).all_codes()


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("int0", "int1"),
        ("int33", "int32"),
        ("uint99", "uint32"),
        ("uint0", "uint1"),
        ("int", "int8"),
        ("uint", "uint8"),
        ("i8", "int8"),
        ("INT16", "int16"),
        ("int_4", "int4"),
        ("uint-3", "uint3"),
        ("int08", "int8"),
        (" int8 ", "int8"),
        ("int8\n", "int8"),
        ("float32", "fp32"),
        ("", "int8"),
    ],
)
def test_bad_names(name: str, nearest: str) -> None:
    with pytest.raises(UserError) as caught:
        formats.get(name)
    error = caught.value
    assert (error.key, error.value, error.nearest) == ("format", name, nearest)
    assert "uint1 … uint32" in str(error)
    assert formats.get(nearest).name == nearest


@pytest.mark.parametrize("width", [0, 33, -1])
def test_bad_widths(width: int) -> None:
    with pytest.raises(ValueError, match=f"1 to 32 bits, not {width}"):
        Integer(width, True)


def test_names_need_no_numpy() -> None:
    code = (
        "import sys; from hwgen import formats; f = formats.get('int8');"
        " print(f.name, f.min, f.max, 'numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["int8", "-128", "127", "False"]
