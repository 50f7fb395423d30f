"""What the catalogue says of its formats: limits, special values and NF4's table, by others."""

from __future__ import annotations

import re
from fractions import Fraction
from statistics import NormalDist

import numpy as np
import pytest
from gfloat import FormatInfo
from gfloat import formats as gf

from hwgen import formats
from hwgen.formats import CATALOGUE, Format
from hwgen.formats.catalogue import NF4, Entry

PEERS = {
    **{"e2m1": gf.format_info_ocp_e2m1, "e2m3": gf.format_info_ocp_e2m3},
    **{"e3m2": gf.format_info_ocp_e3m2, "e4m3": gf.format_info_ocp_e4m3},
    **{"e5m2": gf.format_info_ocp_e5m2, "e8m0": gf.format_info_ocp_e8m0},
    **{"bf16": gf.format_info_bfloat16, "fp16": gf.format_info_binary16},
    **{"fp32": gf.format_info_binary32, "fixed8_6": gf.format_info_ocp_int8},
}
NUMBER = r"-?\d+(?:\.\d+)?(?:\*\*-?\d+|/\d+)?"
LIMITS = [
    entry
    for entry in CATALOGUE
    if isinstance(formats.get(entry.name), Format)
    and re.search(rf"{NUMBER} to {NUMBER}", entry.summary)
]
TOPS = [entry for entry in CATALOGUE if "up to" in entry.summary]


def number(text: str) -> Fraction:
    """ "2**-24", "1/16" or "7.9375"."""
    base, _, power = text.partition("**")
    return Fraction(base) ** int(power or 1)


def name_of(entry: Entry) -> str:
    return entry.name


@pytest.mark.parametrize("name", PEERS)
def test_limits_and_special_values_by_gfloat(name: str) -> None:
    form, peer = formats.get(name), PEERS[name]
    assert isinstance(peer, FormatInfo)
    assert (form.width, form.min, form.max) == (peer.bits, peer.min, peer.max)
    if form.width > 16:
        return
    exact = form.exact(form.all_codes())
    values = form.decode(form.all_codes())
    assert (exact.kind == 2).sum() == peer.num_nans
    assert (exact.kind == 1).sum() == peer.num_posinfs + peer.num_neginfs
    assert (exact.sign & (values == 0)).any() == peer.has_nz
    least = peer.smallest_subnormal if peer.has_subnormals else peer.smallest_normal
    assert values[values > 0].min() == least


@pytest.mark.parametrize("entry", LIMITS, ids=name_of)
def test_ranges_are_as_told(entry: Entry) -> None:
    """ "LOW to HIGH": of posits and scales that of the magnitudes, of the others all numbers."""
    form = formats.get(entry.name)
    found = re.search(rf"({NUMBER}) to ({NUMBER})", entry.summary)
    assert found is not None
    low, high = number(found[1]), number(found[2])
    assert Fraction(form.max) == high
    if entry.name.startswith(("posit", "e8m0")):
        assert Fraction(float(form.decode([0 if entry.name == "e8m0" else 1])[0])) == low
    else:
        assert Fraction(form.min) == low


@pytest.mark.parametrize("entry", TOPS, ids=name_of)
def test_tops_are_as_told(entry: Entry) -> None:
    found = re.search(rf"up to ({NUMBER})", entry.summary)
    assert found is not None and formats.get(entry.name).max == number(found[1])


def test_the_checks_above_see_the_lines() -> None:
    assert {"int8", "uint4", "fixed8_6", "e8m0", "posit4_1", "posit32_2"} <= set(
        map(name_of, LIMITS)
    )
    assert {"e2m3", "e3m2", "e4m3", "e5m2"} <= set(map(name_of, TOPS))


@pytest.mark.parametrize("es", range(4))
def test_limits_of_posits(es: int) -> None:
    """maxpos = 2**((n − 2)·2**es), minpos its inverse, NaR the one code that is no number."""
    for n in range(3, 33):
        form, top = formats.get(f"posit{n}_{es}"), 2.0 ** ((n - 2) * 2**es)
        nar = 1 << (n - 1)
        values = form.decode([0, 1, nar - 1, nar + 1, 2 * nar - 1])
        assert values.tolist() == [0, 1 / top, top, -top, -1 / top]
        assert np.isnan(form.decode([nar])[0]) and (form.min, form.max) == (-top, top)


def test_nf4_by_its_construction() -> None:
    """QLoRA, appendix E: quantiles at even steps of probability, 8 above 0 and 7 below, over
    the largest; the last steps end where half a code's share is left, averaged over both sides.
    The published table was computed in float32."""
    end = 1 - (1 / 32 + 1 / 30) / 2
    quantile = NormalDist().inv_cdf
    above = [quantile(p) for p in np.linspace(end, 0.5, 9)[:-1]]
    below = [-quantile(p) for p in np.linspace(end, 0.5, 8)[:-1]]
    table = np.array(sorted([*above, 0.0, *below])) / above[0]
    assert np.abs(table - NF4).max() < 3e-7
    assert formats.get("nf4").decode(range(16)).tolist() == list(NF4)
    assert [float(np.float32(v)) for v in NF4] == list(NF4)
