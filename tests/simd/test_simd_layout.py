"""Widths that follow from a set of modes, spellings, and what is refused."""

from __future__ import annotations

import functools
from fractions import Fraction

import pytest
from simd_bench import ALL, MIX, SET, bits_of, operands_of, worth

from hwgen import catalog
from hwgen.design.simd.config import SimdConfig
from hwgen.design.simd.modes import GUARD_BITS, MIXED, MODES, PLAIN, layout_of
from hwgen.errors import UserError


@pytest.mark.parametrize(
    ("modes", "chunks", "chunk", "low", "high"),
    [
        (SET, 4, 32, 7, 6),  # 4 x 32, 2 x 64, 1 x 128: the quires of posits
        ("e2m1", 4, 23, 4, 4),
        ("posit8_0", 2, 40, 6, 6),
        ("posit16_1", 1, 128, 13, 0),
        ("e5m2", 2, 79, 3, 3),
        ("e2m1+posit4_1", 4, 32, 4, 4),
        ("int4+int8+int16", 4, 22, 8, 8),
        ("int16", 1, 46, 16, 0),
        ("fp16_fp32+bf16_fp32", 1, 32, 11, 0),
        ("e2m1+bf16_fp32", 4, 23, 4, 4),
        (f"{SET}+posit8_0xposit4_1+posit16_1xposit8_0", 4, 32, 7, 6),  # as without these two
    ],
)
def test_widths(modes: str, chunks: int, chunk: int, low: int, high: int) -> None:
    layout = SimdConfig(modes).layout
    assert (layout.chunks, layout.chunk, layout.low, layout.high) == (chunks, chunk, low, high)


@functools.cache
def ends(name: str) -> tuple[Fraction, Fraction]:
    """The least and the greatest magnitude but 0."""
    sizes = [abs(value) for value in worth(name) if value]
    return min(sizes), max(sizes)


SETS = [ALL, SET, MIX, "+".join(MODES), *PLAIN, *MIXED]
SETS += ["posit8_0+fp16", "e5m2+posit16_1+int16", "int16+fp16xposit8_0", "fp16+posit16_1xe4m3"]


@pytest.mark.parametrize("modes", SETS)
def test_sums_hold_many_of_the_greatest_products(modes: str) -> None:
    """And no product is finer than the last bit of a sum."""
    layout = layout_of(tuple(modes.split("+")))
    for mode in layout.exact:
        unit = Fraction(2) ** layout.lsb(mode)
        most = least = 1 / unit
        for name in operands_of(mode.name):
            low, high = ends(name)
            most, least = most * high, least * low
        assert most * 2**GUARD_BITS <= 2 ** (layout.lane_bits(mode) - 1)
        assert least.denominator == 1


@pytest.mark.parametrize(
    "given",
    [["posit8_0", "e2m1"], "posit8_0+e2m1", ("e2m1", "posit8_0", "e2m1"), "e2m1 + posit8_0"],
)
def test_a_set_has_one_spelling(given: object) -> None:
    config = catalog.get("pe-simd").make_config({"modes": given})
    assert config.data()["modes"] == "e2m1+posit8_0"
    assert config.module == "simd_e2m1_posit8_0_stages1"


@pytest.mark.parametrize(
    ("given", "nearest"),
    [
        ("e2m1+posit8_1", "e2m1+posit8_0"),
        ("", SET),
        ([], SET),
        (8, SET),
        ("posit9_0", "posit8_0"),
        ("bf16", "bf16_fp32"),
        (["e2m1", "bf16"], "bf16_fp32"),
        ("e4m3*e2m1", "e4m3xe2m1"),
        ("e2m1xe4m3", "e4m3xe2m1"),
        ("int8xposit4_1", "int8xint4"),
        ("fp16xint4", "fp16xint8"),
        ("bf16xe4m3", "fp16xe4m3"),
        ("e4m3xe5m2", "e4m3xe2m1"),
        ("e4m3_fp32", "e4m3"),
    ],
)
@pytest.mark.parametrize("name", ["pe-simd", "simd-readout"])
def test_refused(name: str, given: object, nearest: str) -> None:
    with pytest.raises(UserError) as caught:
        catalog.get(name).make_config({"modes": given})
    assert caught.value.key == "modes" and caught.value.nearest == nearest
    assert ("500 bits" in caught.value.rule) == (given in ("bf16", ["e2m1", "bf16"]))
    assert ("half the bits" in caught.value.rule) == ("x" in str(given) or "*" in str(given))


def test_weights_are_numbers_of_the_activations_too() -> None:
    """Mixed are all pairs of which one has half the bits, and its numbers belong to the other."""
    found = {
        f"{act}x{wgt}"
        for act in PLAIN
        for wgt in PLAIN
        if bits_of(act) == 2 * bits_of(wgt) and {*worth(wgt)} - {None} <= {*worth(act)}
    }
    assert found == {*MIXED}


@pytest.mark.parametrize(("to", "ok"), [("e2m1", False), ("int8", False), ("e4m3", True)])
def test_read_out_that_does_not_saturate(to: str, ok: bool) -> None:
    entry = catalog.get("simd-readout")
    if ok:
        assert entry.make_config({"to": to, "saturate": "off"}).data()["saturate"] == "off"
        return
    with pytest.raises(UserError) as caught:
        entry.make_config({"to": to, "saturate": "off"})
    assert (caught.value.key, caught.value.nearest) == ("saturate", "on")
