"""Posits against bit strings of fractions, universal and SoftPosit."""

from __future__ import annotations

import importlib.util
import math
from fractions import Fraction

import numpy as np
import pytest
import universal_dtypes as universal
from hypothesis import given, settings
from hypothesis import strategies as st

from hwgen import formats
from hwgen.formats import ROUNDINGS, Posit
from hwgen.formats.rounding import TABLED_SIZE

SIZES = [(n, es) for n in range(3, 11) for es in range(4)]
PEERS = {
    "posit8_0": universal.Posit8e0DType(),
    "posit8_1": universal.Posit8e1DType(),
    "posit16_1": universal.Posit16e1DType(),
    "posit8_2": universal.Posit8DType(),
    "posit16_2": universal.Posit16DType(),
}


def model(n: int, es: int, code: int) -> Fraction | None:
    """The value of a code, read from left to right; None for NaR."""
    if code == 0:
        return Fraction(0)
    if code == 1 << (n - 1):
        return None
    if code >> (n - 1):
        value = model(n, es, (1 << n) - code)
        assert value is not None
        return -value
    string = format(code, f"0{n}b")[1:]
    run = len(string) - len(string.lstrip(string[0]))
    regime = run - 1 if string[0] == "1" else -run
    tail = string[run + 1 :]
    power = int("0" + tail[:es].ljust(es, "0"), 2)
    fraction = tail[es:]
    part = Fraction(int("0" + fraction, 2), 2 ** len(fraction))
    return (1 + part) * Fraction(2) ** (regime * 2**es + power)


def check_codes(n: int, es: int, codes: np.ndarray) -> None:
    form = Posit(n, es)
    values, exact = form.decode(codes), form.exact(codes)
    for i, code in enumerate(codes.tolist()):
        want = model(n, es, code)
        assert exact.sign[i] == code >> (n - 1)
        if want is None:
            assert math.isnan(values[i]) and exact.kind[i] == 2 and exact.significand[i] == 0
        else:
            assert Fraction(values[i]) == want and exact.kind[i] == 0
            assert int(exact.significand[i]) * Fraction(2) ** int(exact.shift[i]) == want
    for rounding in ROUNDINGS:
        for saturate in (True, False):
            back = form.encode(values, rounding=rounding, saturate=saturate)
            assert np.array_equal(back, codes)


@pytest.mark.parametrize(("n", "es"), SIZES)
def test_every_code(n: int, es: int) -> None:
    form = Posit(n, es)
    assert formats.get(f"posit{n}_{es}") == form and form.name == f"posit{n}_{es}"
    check_codes(n, es, form.all_codes())
    values = form.decode(form.all_codes())
    assert (np.nanmin(values), np.nanmax(values)) == (form.min, form.max)


@pytest.mark.slow
@pytest.mark.parametrize(("n", "es"), [(n, es) for n in range(11, 17) for es in range(4)])
def test_every_code_of_wider_ones(n: int, es: int) -> None:
    check_codes(n, es, Posit(n, es).all_codes())


@given(st.integers(11, 32), st.integers(0, 3), st.data())
@settings(max_examples=100, deadline=None)
def test_random_codes(n: int, es: int, data: st.DataObject) -> None:
    codes = data.draw(st.lists(st.integers(0, 2**n - 1), min_size=1, max_size=8))
    check_codes(n, es, np.array(codes))


def round_string(n: int, es: int, middles: np.ndarray, rounding: str) -> None:
    """Every odd code of the posit with one bit more is the middle between two codes."""
    form, finer = Posit(n, es), Posit(n + 1, es)
    low = middles >> 1  # the lesser neighbour, as posits ascend with their code
    at = finer.decode(middles)
    nar = 1 << (n - 1)
    keep = (low != 0) & (low + 1 != nar) & (low != nar) & (low + 1 != 2 * nar)
    low, at = low[keep], at[keep]
    high, positive = low + 1, at > 0
    even = np.where(low % 2 == 0, low, high)
    tie = {
        "nearest-even": even,
        "nearest-away": np.where(positive, high, low),
        "toward-zero": np.where(positive, low, high),
        "floor": low,
        "ceil": high,
    }[rounding]
    nearest = rounding.startswith("nearest")
    for values, want in (
        (at, tie),
        (np.nextafter(at, np.inf), high if nearest else tie),
        (np.nextafter(at, -np.inf), low if nearest else tie),
    ):
        for saturate in (True, False):
            got = form.encode(values, rounding=rounding, saturate=saturate)
            assert np.array_equal(got, want)


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize(("n", "es"), [*SIZES, (16, 1), (16, 2)])
def test_every_middle(n: int, es: int, rounding: str) -> None:
    round_string(n, es, np.arange(1, 2 ** (n + 1), 2), rounding)


@given(st.integers(11, 31), st.integers(0, 3), st.sampled_from(ROUNDINGS), st.data())
@settings(max_examples=100, deadline=None)
def test_random_middles(n: int, es: int, rounding: str, data: st.DataObject) -> None:
    codes = data.draw(st.lists(st.integers(0, 2**n - 1), min_size=1, max_size=8))
    round_string(n, es, 2 * np.array(codes) + 1, rounding)


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("name", ["posit3_0", "posit4_1", "posit8_0", "posit8_2", "posit32_3"])
def test_beyond_the_range(name: str, rounding: str) -> None:
    form = formats.get(name)
    assert isinstance(form, Posit)
    top, nar = form.nan_code - 1, form.nan_code
    far = [form.max, form.max * 1.01, 1e300, 1 / form.max, 0.99 / form.max, 5e-324]
    want = [top, top, top, 1, 1, 1]
    for saturate in (True, False):
        got = form.encode(far, rounding=rounding, saturate=saturate)
        assert got.tolist() == want
        got = form.encode([-x for x in far], rounding=rounding, saturate=saturate)
        assert got.tolist() == [2 * nar - code for code in want]
        assert form.encode([0.0, -0.0, math.nan], saturate=saturate).tolist() == [0, 0, nar]
    assert form.encode([math.inf, -math.inf]).tolist() == [top, nar + 1]
    assert form.encode([math.inf, -math.inf], saturate=False).tolist() == [nar, nar]


@pytest.mark.parametrize("rounding", ROUNDINGS)
@pytest.mark.parametrize("name", ["posit4_1", "posit8_0", "posit8_2", "posit9_0"])
def test_the_table_is_as_the_steps(name: str, rounding: str) -> None:
    form = formats.get(name)
    assert isinstance(form, Posit) and form.tabled
    random = np.random.default_rng(3)
    at = np.exp2(random.uniform(-40, 40, TABLED_SIZE)) * random.choice([-1, 1], TABLED_SIZE)
    middles = Posit(form.width + 1, form.es).decode(np.arange(2 ** (form.width + 1)))
    at = np.concatenate([at, middles, np.nextafter(middles, 9e9), np.nextafter(middles, -9e9)])
    for values in (at, at.astype(np.float32)):
        parts = np.array_split(values, 5)
        short = np.concatenate([form.encode(part, rounding=rounding) for part in parts])
        assert np.array_equal(form.encode(values, rounding=rounding), short)


@pytest.mark.parametrize("name", PEERS)
def test_against_universal(name: str) -> None:
    form, kind = formats.get(name), PEERS[name]
    codes = form.all_codes()
    bits = f"u{kind.itemsize}"
    theirs = codes.astype(bits).view(kind)
    assert np.array_equal(form.decode(codes), theirs.astype(np.float64), equal_nan=True)
    random = np.random.default_rng(4)
    at = random.normal(size=20_000) * np.exp2(random.integers(-30, 30, 20_000))
    with np.errstate(over="ignore"):
        assert np.array_equal(form.encode(at), at.astype(kind).view(bits))


@pytest.mark.parametrize("name", ["posit8_0", "posit8_1"])
@pytest.mark.parametrize("what", [np.add, np.multiply])
def test_every_sum_and_product(name: str, what: np.ufunc) -> None:
    """float64 holds sums and products of these exactly."""
    form, kind = formats.get(name), PEERS[name]
    codes = form.all_codes()
    theirs = codes.astype(np.uint8).view(kind)
    left, right = (part.reshape(-1) for part in np.meshgrid(theirs, theirs))
    a, b = (part.reshape(-1) for part in np.meshgrid(form.decode(codes), form.decode(codes)))
    with np.errstate(all="ignore"):
        want = what(left, right).view(np.uint8)
    assert np.array_equal(form.encode(what(a, b)), want)


def test_posit4_1() -> None:
    """The whole table, by hand."""
    positive = [1 / 16, 1 / 4, 1 / 2, 1, 2, 4, 16]
    values = formats.get("posit4_1").decode(range(16))
    assert values[1:8].tolist() == positive and values[0] == 0 and math.isnan(values[8])
    assert values[9:].tolist() == [-x for x in reversed(positive)]


@pytest.mark.parametrize("facts", [(2, 0), (33, 0), (8, -1), (8, 4)])
def test_bad_parameters(facts: tuple[int, int]) -> None:
    with pytest.raises(ValueError):
        Posit(*facts)


if importlib.util.find_spec("softposit") is not None:

    @pytest.mark.parametrize(("name", "bits"), [("posit8_0", 8), ("posit16_1", 16)])
    def test_against_softposit(name: str, bits: int) -> None:
        """Where the package is installed: it is built from C sources."""
        import softposit

        form = formats.get(name)
        random = np.random.default_rng(5)
        at = random.normal(size=3000) * np.exp2(random.integers(-12, 12, 3000))
        convert = getattr(softposit, f"convertDoubleToP{bits}")
        theirs = [convert(float(x)).v for x in at]
        assert form.encode(at).tolist() == theirs
