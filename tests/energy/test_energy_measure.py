"""Energies that are computed by hand, and runs that are refused."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from energy_samples import VOLTAGE, bits, register_not

from hwgen.energy import measure
from hwgen.energy.report import EnergyReport
from hwgen.errors import UserError

DATA = [0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 0, 1, 1]
CHARGE = VOLTAGE**2 / 2 / 1000
"""pJ per fF and transition."""


def test_register_and_inverter_by_hand(tiny: Path) -> None:
    report = measure(register_not(), bits(DATA), tiny, macs=7)
    steps = len(DATA) - 1
    held = [0, *DATA[:-1]]  # the register; before the first cycle it was reset with a = 0
    ups = sum(b > a for a, b in pairwise(held))
    downs = sum(b < a for a, b in pairwise(held))
    on_a = [sum(b > a for a, b in pairwise(DATA)), sum(b < a for a, b in pairwise(DATA))]
    assert (ups, downs, on_a) == (4, 3, [4, 3])
    # a drives D with 20 fF, the register drives the inverter with 10 fF, y drives nothing.
    nets = (sum(on_a) * 20 + (ups + downs) * 10) * CHARGE
    # D: 0.5 up, -0.25 down; Q: 30 up, 50 down; Y falls when Q rises: 1000, and rises: 100.
    internal = (on_a[0] * 0.5 - on_a[1] * 0.25 + ups * (30 + 1000) + downs * (50 + 100)) / 1000
    # Two transitions of the clock in each cycle: 1.5 fF, and 6 + 8 fJ inside.
    clock = 2 * 1.5 * CHARGE + (6 + 8) / 1000
    assert (report.cells, report.registers, report.cycles, report.voltage) == (2, 1, 14, VOLTAGE)
    assert report.nets_pj == pytest.approx(nets / steps, rel=1e-12)
    assert report.internal_pj == pytest.approx(internal / steps, rel=1e-12)
    assert report.clock_pj == pytest.approx(clock, rel=1e-12)
    assert report.cycle_pj == pytest.approx((nets + internal) / steps + clock, rel=1e-12)
    assert report.mac_pj == pytest.approx(report.cycle_pj * 14 / 7, rel=1e-12)
    # Three nets beside the clock and rst, which nothing uses and which never moves.
    assert report.activity == pytest.approx((sum(on_a) + 2 * (ups + downs)) / 4 / steps)


def test_nothing_moves_but_the_clock(tiny: Path) -> None:
    report = measure(register_not(), bits([0] * 5), tiny)
    assert report.nets_pj == report.internal_pj == report.activity == 0
    assert report.clock_pj == pytest.approx(2 * 1.5 * CHARGE + 14 / 1000)
    assert report.mac_pj is None and report.data()["mac_pj"] is None


def test_the_more_it_moves_the_more_it_takes(tiny: Path) -> None:
    def energy(data: list[int]) -> EnergyReport:
        return measure(register_not(), bits(data), tiny)

    rare, often = energy([0, 0, 0, 1] * 8), energy([0, 1, 0, 1] * 8)
    assert rare.cycle_pj < often.cycle_pj and rare.clock_pj == often.clock_pj


def test_wrong_results_have_no_energy(tiny: Path) -> None:
    with pytest.raises(UserError, match=r"right results only: out\.y differs in beat 3"):
        measure(register_not(), bits(DATA, wrong=3), tiny)
    blind = replace(bits(DATA, wrong=3), care={"out": np.arange(len(DATA)) != 3})
    assert measure(register_not(), blind, tiny).cycles == len(DATA)
    nothing = replace(bits(DATA), care={"out": np.zeros(len(DATA), np.bool_)})
    with pytest.raises(UserError, match="nothing was compared"):
        measure(register_not(), nothing, tiny)


def test_a_netlist_that_computes_something_else_is_refused(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hwgen.energy import gates

    real = gates.truth_table
    # The model of every inverter is a buffer: golden values belong to the netlist too.
    monkeypatch.setattr(gates, "truth_table", lambda f, pins: real("A" if f == "A'" else f, pins))
    with pytest.raises(UserError, match=r"right results only: out\.y differs in beat 0"):
        measure(register_not(), bits(DATA), tiny)


@pytest.mark.parametrize(
    ("key", "target"),
    [("target", "ice40"), ("target", "generic"), ("target", "liberty:"), ("target", "tiny.lib")],
)
def test_only_libraries_have_energies(key: str, target: str) -> None:
    with pytest.raises(UserError) as caught:
        measure(register_not(), bits(DATA), target)
    assert caught.value.key == key and "liberty" in str(caught.value.nearest)


def test_more_refusals(tiny: Path) -> None:
    with pytest.raises(UserError, match="macs: a number"):
        measure(register_not(), bits(DATA), tiny, macs=0)
    with pytest.raises(UserError, match="two cycles or more"):
        measure(register_not(), bits([1]), tiny)
    with pytest.raises(UserError, match="needs channels"):
        measure(replace(register_not(), channels=()), bits(DATA), tiny)
