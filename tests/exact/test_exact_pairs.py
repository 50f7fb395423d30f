"""Every pair of operands of the small formats, against packages that are not ours."""

from __future__ import annotations

import gfloat
import gfloat.formats
import numpy as np
import pytest
from exact_bench import codes_of, every_pair, summed, worth

PAIRS = [
    ("posit4_1", "posit4_1", "posit8_0"),
    ("e2m1", "e2m1", "e4m3"),
    ("e3m2", "e2m1", "none"),
    ("posit4_1", "posit8_1", "none"),
]


@pytest.mark.parametrize(("act", "wgt", "encode"), PAIRS)
def test_small_pairs(act: str, wgt: str, encode: str) -> None:
    summed(act, wgt, every_pair(act, wgt), encode)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("act", "wgt", "encode"),
    [
        ("posit8_0", "posit8_0", "act"),
        ("posit8_1", "posit8_1", "act"),
        ("e4m3", "e4m3", "none"),
        ("e5m2", "e5m2", "none"),
        ("e5m2", "e4m3", "none"),
        ("posit8_0", "posit8_1", "none"),
    ],
)
def test_byte_pairs(act: str, wgt: str, encode: str) -> None:
    """All 65 536; posits also rounded to a posit."""
    summed(act, wgt, every_pair(act, wgt), encode)


@pytest.mark.parametrize("name", ["e2m1", "e3m2", "e4m3", "e5m2"])
def test_two_packages_agree(name: str) -> None:
    """What the other tests compare with is not the word of one package."""
    known = {
        "e2m1": gfloat.formats.format_info_ocp_e2m1,
        "e3m2": gfloat.formats.format_info_ocp_e3m2,
        "e4m3": gfloat.formats.format_info_ocp_e4m3,
        "e5m2": gfloat.formats.format_info_ocp_e5m2,
    }
    for code, value in enumerate(worth(name)):
        theirs = gfloat.decode_float(known[name], code).fval
        assert (value is None) == (not np.isfinite(theirs))
        assert value is None or value == theirs


def test_products_that_peers_get_wrong() -> None:
    """posit8_1: the square of minpos is minpos and not 0; 2 minpos lies on the string next to
    minpos; and what a window of 14 bits loses stays."""
    minpos, maxpos, one = 1, 127, int(codes_of("posit8_1", [1.0])[0])
    least = np.array([minpos])
    sums = [(least, least), (np.array([minpos, minpos]), np.array([one, one]))]
    big = np.array([maxpos, minpos, 256 - maxpos])
    sums.append((big, np.array([one, minpos, one])))
    totals, marks = summed("posit8_1", "posit8_1", sums, "act")
    assert [float(total) for total in totals] == [2.0**-24, 2.0**-11, 2.0**-24]
    assert not marks.any()
