"""Floats behind their alignment, against fractions; and what each of its rules is seen by."""

from __future__ import annotations

from fractions import Fraction

import ml_dtypes
import numpy as np
import pytest
from bitmod_bench import ENTRY, held, made

from hwgen import formats
from hwgen.catalog.stimulus.bitmod import Chunks, anchor, drained
from hwgen.formats import Minifloat
from hwgen.golden.bitmod import aligned_sums

ACC = 40
NUMPY = {"fp16": np.float16, "bf16": ml_dtypes.bfloat16, "e4m3": ml_dtypes.float8_e4m3fn}


def form_of(name: str) -> Minifloat:
    form = formats.get(name)
    assert isinstance(form, Minifloat)
    return form


def decoded(name: str, codes: np.ndarray) -> np.ndarray:
    """float64 numbers, by numpy and ml_dtypes."""
    kind = np.dtype(NUMPY[name])
    bits = codes.astype(np.uint16 if kind.itemsize == 2 else np.uint8)
    return bits.view(kind).astype(np.float64)


@pytest.mark.parametrize("guard", [0, 3])
@pytest.mark.parametrize("name", NUMPY)
def test_nothing_is_lost_within_the_guard_bits(name: str, guard: int) -> None:
    """Exponents that differ by no more: the sums are exact, whatever their order."""
    form = form_of(name)
    rng = np.random.default_rng(1)
    low = (1 << form.exponent) // 2
    field = rng.integers(low, low + guard, (6, 4), endpoint=True)
    acts = rng.integers(0, 2, (6, 4)) << (form.width - 1) | field << form.fraction
    acts |= rng.integers(0, 1 << form.fraction, (6, 4))
    # From the first chunk on the exponent is the greatest.
    acts[0, 0] = (low + guard) << form.fraction
    wgts = rng.integers(-128, 128, (6, 4, 3))
    found = aligned_sums(form, guard, acts, wgts, ACC)
    exact = np.einsum("ck,ckn->n", decoded(name, acts), wgts.astype(np.float64))
    power = int(found.exponent[-1]) - form.bias - form.fraction - guard
    assert np.array_equal(found.data[-1] * 2.0**power, exact)
    assert not found.nan.any()


def test_by_fractions() -> None:
    """Any exponents: each float truncated toward zero at the last guard bit, and sums rounded
    down where a later chunk raises the exponent."""
    form, guard = form_of("fp16"), 2
    rng = np.random.default_rng(2)
    acts = rng.integers(0, 31 << 10, (40, 3)) | rng.integers(0, 2, (40, 3)) << 15
    acts[:8] %= 1 << 10  # subnormal numbers
    wgts = rng.integers(-16, 17, (40, 3, 2))
    found = aligned_sums(form, guard, acts, wgts, ACC)
    values = decoded("fp16", acts)
    total, unit = [Fraction(0)] * 2, Fraction(0)
    for chunk in range(40):
        # The exponent of a number is that of its leading bit, of subnormal ones the least.
        leading = max(np.frexp(values[: chunk + 1])[1].max() - 1, -14)
        unit = Fraction(2) ** int(leading - form.fraction - guard)
        total = [each // unit * unit for each in total]
        for lane in range(3):
            value = Fraction(values[chunk, lane])
            size = abs(value) // unit * unit
            for n in range(2):
                total[n] += (size if value > 0 else -size) * int(wgts[chunk, lane, n])
        assert [each / unit for each in total] == found.data[chunk].tolist()


def chunks_of(acts: list[list[int]], cols: int = 1) -> Chunks:
    """Chunks of a single row with weights of 1."""
    given = np.array(acts)[:, None]
    count, _, lanes = given.shape
    none = np.zeros((count, cols), np.int64)
    return Chunks(given, np.ones((count, cols, lanes), np.int64), none, none[:, 0])


def test_what_is_no_number_stays_until_the_next_sum() -> None:
    """NaN and infinities of either sign in any lane mark their sum, and none of the others."""
    config = made({"lanes": 2, "act": "fp16", "datatypes": "int3", "form": "os", "stages": 2})
    one, inf, nan = 0x3C00, 0x7C00, 0x7E01
    bad = [inf, inf | 0x8000, nan, 0x7C01]
    tiles, marks = [], []
    for code in bad:
        for lane in range(2):
            chunk = [one, one]
            chunk[lane] = code
            tiles += [chunks_of([chunk, [one, one]]), chunks_of([[one, one]])]
            marks += [1, 0]
    vectors = drained(config, tiles, np.random.default_rng(3))
    results = vectors.expected["results"]
    assert results["nan"][vectors.care["results"]].tolist() == marks
    held(ENTRY.generate(config), vectors)


def test_exponents_grow_within_a_sum_and_start_anew() -> None:
    """1 + 2**k for all k, up and down, as sums of two chunks: the smaller one loses what is below
    the greater one's last bit, whichever comes first."""
    config = made({"lanes": 1, "act": "fp16", "datatypes": "int3", "form": "os", "guard": 1})
    tiles, wanted = [], []
    # 1.5 is 3/2: of an odd sum the half is cut off.
    base = 0x3C00 | 0x200
    for k in range(15):
        high = base + (k << 10)
        small = int(Fraction(3, 2) // Fraction(2) ** (k - 11))
        large = 3 << 10
        for order in ([base, high], [high, base]):
            tiles.append(chunks_of([[code] for code in order]))
            wanted.append((15 + k, small + large))
        tiles.append(chunks_of([[base | 0x8000], [high]]))
        # A sum below zero is rounded down, not toward zero.
        down = int(-Fraction(3, 2) // Fraction(2) ** (k - 11))
        wanted.append((15 + k, down + large))
    vectors = drained(config, tiles, np.random.default_rng(4))
    care = vectors.care["results"]
    found = zip(*(vectors.expected["results"][key][care].tolist() for key in ("exponent", "out")),
                strict=True)  # fmt: skip
    assert list(found) == wanted
    held(ENTRY.generate(config), vectors)


def test_digits_in_any_order_give_the_same() -> None:
    """Alignment is per chunk, so that a sum does not depend on how weights are cut into digits."""
    config = made({"lanes": 3, "act": "e5m2", "datatypes": "int8"})
    rng = np.random.default_rng(5)
    count = 12
    acts = rng.integers(0, 0x7C, (count, 1, 3)) | rng.integers(0, 2, (count, 1, 3)) << 7
    wgt = rng.integers(0, 256, (count, 1, 3))
    chunks = Chunks(acts, wgt, np.zeros((count, 1), np.int64), np.zeros(count, np.int64))
    runs = [anchor(config, chunks, np.random.default_rng(seed)) for seed in (1, 2)]
    ends = [run.expected["results"]["acc"][run.care["results"]].tolist() for run in runs]
    assert ends[0] == ends[1] and len(set(ends[0])) > 1
    rtl = ENTRY.generate(config)
    for vectors in runs:
        held(rtl, vectors)
