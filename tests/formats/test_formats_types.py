"""What `encode` takes for values: numpy's numbers and the narrow types of ml_dtypes."""

from __future__ import annotations

import subprocess
import sys

import ml_dtypes
import numpy as np
import pytest

from hwgen import formats
from hwgen.formats import CATALOGUE, ROUNDINGS, Format
from hwgen.formats.rounding import TABLED_SIZE
from hwgen.quantize import quantize

SCALAR = [e.name for e in CATALOGUE if isinstance(formats.get(e.name), Format)]
BYTES = {
    "float16": np.float16,
    "bfloat16": ml_dtypes.bfloat16,
    "float8_e4m3fn": ml_dtypes.float8_e4m3fn,
    "float8_e5m2": ml_dtypes.float8_e5m2,
    "float8_e4m3b11fnuz": ml_dtypes.float8_e4m3b11fnuz,
    "float8_e8m0fnu": ml_dtypes.float8_e8m0fnu,
    "float6_e2m3fn": ml_dtypes.float6_e2m3fn,
    "float4_e2m1fn": ml_dtypes.float4_e2m1fn,
    "int4": ml_dtypes.int4,
    "uint2": ml_dtypes.uint2,
}


def everything(kind: type) -> np.ndarray:
    """Every finite value of a type of at most 16 bits, none twice."""
    dtype = np.dtype(kind)
    narrow = "int" in dtype.name or dtype.name.startswith(("float4", "float6"))
    if narrow:  # the upper bits of the byte are no part of the code
        return np.unique(np.arange(-32, 33).astype(np.float64) / 8).astype(kind)
    codes = np.arange(1 << (8 * dtype.itemsize)).astype(f"u{dtype.itemsize}").view(kind)
    with np.errstate(invalid="ignore"):
        return codes[np.isfinite(codes.astype(np.float64))]


@pytest.mark.parametrize("kind", BYTES)
def test_narrow_types_are_their_values(kind: str) -> None:
    values = everything(BYTES[kind])
    wide = values.astype(np.float64)
    for name in SCALAR:
        check(formats.get(name), values, wide)


def check(form: Format, values: np.ndarray, wide: np.ndarray) -> None:
    """The same codes for both, in every shape."""
    assert np.array_equal(form.encode(values), form.encode(wide))
    assert np.array_equal(
        form.encode(values[:6].reshape(2, 3)), form.encode(wide[:6].reshape(2, 3))
    )
    assert form.encode(values[3]).shape == () and form.encode(values[:0]).shape == (0,)


@pytest.mark.parametrize("rounding", ROUNDINGS)
def test_narrow_types_in_every_rounding(rounding: str) -> None:
    for name in ("int8", "e4m3", "posit8_0"):
        values = np.resize(everything(ml_dtypes.bfloat16), TABLED_SIZE + 1)
        want = formats.get(name).encode(values.astype(np.float64), rounding=rounding)
        assert np.array_equal(formats.get(name).encode(values, rounding=rounding), want)


@pytest.mark.parametrize("kind", [ml_dtypes.bfloat16, np.float16])
def test_special_values_keep_their_meaning(kind: type) -> None:
    ends = np.array([np.inf, -np.inf, np.nan, -0.0], kind)
    assert formats.get("e5m2").encode(ends, saturate=False).tolist() == [0x7C, 0xFC, 0x7E, 0x80]
    assert formats.get("int8").encode(ends[:2]).tolist() == [127, 128]
    for name in ("int8", "ternary", "nf4", "e2m1"):
        with pytest.raises(ValueError, match="no NaN"):
            formats.get(name).encode(ends)


@pytest.mark.parametrize("name", ["int8", "e4m3", "mxfp4", "hlq2", "nf4"])
def test_tensors_of_narrow_types(name: str) -> None:
    x = np.random.default_rng(1).standard_normal((4, 128)).astype(ml_dtypes.bfloat16)
    narrow, wide = quantize(x, name), quantize(x.astype(np.float64), name)
    assert np.array_equal(narrow.codes, wide.codes)
    assert np.array_equal(narrow.scales, wide.scales)


@pytest.mark.parametrize("name", ["int8", "fixed8_4", "ternary", "binary", "e8m0", "e4m3", "nf4"])
@pytest.mark.parametrize(
    "values",
    [
        np.zeros(3, "V4"),
        np.zeros(3, [("x", "f4")]),
        np.zeros(3, "datetime64[s]"),
        np.array([1 + 2j]),
        np.array([True]),
        np.array(["1.5"]),
        [None],
    ],
    ids=lambda values: str(np.asarray(values).dtype),
)
def test_what_is_no_number(name: str, values: object) -> None:
    with pytest.raises(ValueError, match=f"values of {name} are numbers, not "):
        formats.get(name).encode(values)


def test_ml_dtypes_is_not_needed() -> None:
    code = (
        "import sys; from hwgen import formats; import numpy as np\n"
        "for name in ('int8', 'e4m3', 'nf4', 'mxfp4'):\n"
        "    formats.get(name).encode(np.ones(32, np.float16))\n"
        "print('ml_dtypes' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
