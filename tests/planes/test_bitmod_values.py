"""What every code of every datatype is worth, and the digits that make it."""

from __future__ import annotations

from typing import Any

import ml_dtypes
import numpy as np
import pytest
from amaranth.sim import Simulator
from bitmod_bench import ENTRY, held, made

from hwgen.catalog.stimulus.bitmod import Chunks, anchor
from hwgen.design.planes.bitmod_config import DIGIT_BITS
from hwgen.design.planes.bitmod_digits import DATATYPES, TERMS, digits_of
from hwgen.design.planes.bitmod_recoder import BitmodRecoder
from hwgen.golden.bitmod import weights

PUBLISHED = {3: 2, 4: 2, 5: 3, 6: 3, 8: 4}
"""Cycles by bits of a weight: BitMoD, section IV."""
SPECIALS = {"bitmod_fp3": (3, -3, 6, -6), "bitmod_fp4": (10, -10, 16, -16)}
"""Extra resolution and extra range, of either sign; those of FP4 in units of a half."""
SELECTORS = range(4)


def every(name: str) -> tuple[np.ndarray, np.ndarray]:
    """All codes of a datatype, under all selectors."""
    codes, selector = np.meshgrid(np.arange(1 << DATATYPES[name].bits), SELECTORS)
    return codes.ravel(), selector.ravel()


@pytest.mark.parametrize("name", DATATYPES)
def test_the_digits_make_the_values(name: str) -> None:
    kind = DATATYPES[name]
    codes, selector = every(name)
    for value in weights(name, codes, selector).tolist():
        digits = digits_of(value, kind.digits)
        assert set(digits) <= set(TERMS) and len(digits) == kind.digits
        assert sum(digit * 4**i for i, digit in enumerate(digits)) == value
        assert -(1 << kind.number_bits - 1) <= value < 1 << kind.number_bits - 1
    if kind.bits in PUBLISHED:
        assert kind.digits == PUBLISHED[kind.bits]


def test_no_fewer_digits() -> None:
    for value, count in ((12, 1), (16, 1), (60, 2), (5, 1)):
        with pytest.raises(ValueError, match="has no"):
            digits_of(value, count)


def test_values_by_other_means() -> None:
    """Two's complement by numpy, E2M3 by ml_dtypes, base values of BitMoD by E2M1."""
    none = np.zeros(256, np.int64)
    codes = np.arange(256)
    assert np.array_equal(weights("int8", codes, none), codes.astype(np.uint8).view(np.int8))
    small = np.arange(64, dtype=np.uint8)
    found = weights("e2m3", small, none[:64]) / 8
    assert np.array_equal(found, small.view(ml_dtypes.float6_e2m3fn).astype(np.float64))
    tiny = np.arange(16, dtype=np.uint8)
    halves = 2 * tiny.view(ml_dtypes.float4_e2m1fn).astype(np.float64)
    for selector in SELECTORS:
        values = weights("bitmod_fp4", tiny, np.full(16, selector))
        assert np.array_equal(np.delete(values, 8), np.delete(halves, 8))


@pytest.mark.parametrize("recoded", [list(DATATYPES), ["bitmod_fp4"], ["int5"], ["e2m3"]])
def test_the_recoder_on_every_code(recoded: list[str]) -> None:
    """Each code of each datatype, each selector; bits above a code do not matter, and no digit
    is -0, which the lanes do not take."""
    config = made({"lanes": 2, "datatypes": recoded})
    dut = BitmodRecoder(config)
    rng = np.random.default_rng(1)
    compared = 0

    async def bench(context: Any) -> None:
        nonlocal compared
        get, put = context.get, context.set
        for place, name in enumerate(config.names):
            kind = config.kinds[place]
            if config.type_bits:
                put(dut.datatype, place)
            codes, selectors = every(name)
            wanted = weights(name, codes, selectors)
            listed = zip(codes.tolist(), selectors.tolist(), wanted.tolist(), strict=True)
            for code, selector, value in listed:
                above = int(rng.integers(0, 1 << config.wgt_bits)) >> kind.bits << kind.bits
                put(dut.wgt, (code | above) << config.wgt_bits)
                if config.selected:
                    put(dut.selector, selector)
                total = 0
                for digit in range(kind.digits):
                    if config.digit_bits:
                        put(dut.digit, digit)
                    term = get(dut.term) >> DIGIT_BITS
                    assert term != TERMS.index(0) + 4
                    total += TERMS[term] * 4**digit
                assert total == value, (name, code, selector)
                compared += 1

    simulator = Simulator(dut)
    simulator.add_testbench(bench)
    simulator.run()
    assert compared == sum(4 << kind.bits for kind in config.kinds)


@pytest.mark.parametrize("name", SPECIALS)
def test_minus_zero_is_the_special(name: str) -> None:
    """In a whole PE, against the values of the paper; code 0 stays 0 and E2M3's -0 too."""
    config = made({"lanes": 1, "act": "int8", "datatypes": f"{name}+e2m3"})
    sign = 1 << (DATATYPES[name].bits - 1)
    act, kinds = [77], [1]
    codes, selectors = [32], [0]
    for selector in SELECTORS:
        for code in (sign, 0):
            act.append(77 + selector)
            codes.append(code)
            selectors.append(selector)
            kinds.append(0)
    shape = (len(act), 1, 1)
    chunks = Chunks(
        np.array(act).reshape(shape),
        np.array(codes).reshape(shape),
        np.array(selectors).reshape(shape[:2]),
        np.array(kinds),
    )
    vectors = anchor(config, chunks, np.random.default_rng(2))
    # One sum of everything, where each chunk is complete.
    ends = vectors.expected["results"]["acc"][vectors.care["results"]]
    steps = [0, *(x * (77 + i) for i, value in enumerate(SPECIALS[name]) for x in (value, 0))]
    assert np.array_equal(ends, np.cumsum(steps))
    held(ENTRY.generate(config), vectors)
