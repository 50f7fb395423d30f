"""What is read from a Liberty file."""

from __future__ import annotations

from pathlib import Path

import pytest
from energy_samples import LIBRARY

from hwgen.energy import power
from hwgen.energy.power import Pin
from hwgen.errors import UserError


def test_units_middles_and_means() -> None:
    found = power.parse(LIBRARY)
    assert found.voltage == 2.0
    assert found.cells["IV"] == {"A": Pin(0.010), "Y": Pin(0, 0.1, 1.0)}
    # Two tables that differ in their input: the mean.
    assert found.cells["N2"]["Y"] == Pin(0, pytest.approx(0.008), pytest.approx(0.011))
    assert found.cells["FF"]["D"] == Pin(0.020, pytest.approx(0.0005), pytest.approx(-0.00025))


@pytest.mark.parametrize(
    ("change", "pin"),
    [
        (("(1, ff)", '(0.1, "pf")'), Pin(1.0, 10.0, 100.0)),
        (("(1, ff)", "(10,ff)"), Pin(0.1, 1.0, 10.0)),
        (('"1V"', '"10mV"'), Pin(0.010, 1e-5, 1e-4)),
        (('voltage_unit : "1V";', ""), Pin(0.010, 0.1, 1.0)),
    ],
)
def test_units(change: tuple[str, str], pin: Pin) -> None:
    found = power.parse(LIBRARY.replace(*change)).cells["IV"]
    assert found["A"].capacitance == pytest.approx(pin.capacitance)
    assert (found["Y"].rise, found["Y"].fall) == (pytest.approx(pin.rise), pytest.approx(pin.fall))


def cell(pin: str, head: str = "") -> Pin:
    """One pin of a library in pF and V."""
    text = f"library (x) {{ nom_voltage : 1; {head} cell (C) {{ pin (P) {{ {pin} }} }} }}"
    return power.parse(text).cells["C"]["P"]


def test_forms_of_tables() -> None:
    scalar = 'internal_power () { power (scalar) { values ("4"); } }'
    assert cell(f"direction : output; {scalar}") == Pin(0, 4, 4)
    wide = 'internal_power () { rise_power (t) { values ("1, 2, 3, 4, 5"); } }'
    assert cell(f"direction : output; {wide}") == Pin(0, 3, 0)
    lines = 'internal_power () { rise_power (t) { values ("1, 2", \\\n "3, 4"); } }'
    assert cell(f"direction : output; {lines}") == Pin(0, 4, 0)
    # Supplies add up, states are averaged.
    parts = "".join(
        f'internal_power () {{ related_pg_pin : "{supply}"; power (s) {{ values ("{value}"); }} }}'
        for supply, value in (("VDD", 4), ("VDD", 6), ("VSS", 10))
    )
    assert cell(f"direction : output; {parts}") == Pin(0, 15, 15)


def test_capacitances() -> None:
    assert cell("direction : input; rise_capacitance : 2; fall_capacitance : 4;") == Pin(3)
    assert cell("direction : input;", "default_input_pin_cap : 7;") == Pin(7)
    assert cell("direction : input; capacitance : 0;", "default_input_pin_cap : 7;") == Pin(0)
    assert cell("direction : output; capacitance : 9;") == Pin()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("internal_power", "other_power", "internal_power tables"),
        ("direction : input; capacitance", "direction : input; other", "capacitances"),
        ("nom_voltage : 2.0;", "", "nom_voltage"),
        ("capacitance : 20;", "capacitance : much;", "is no number"),
        ('"1V"', '"1 furlong"', "voltage_unit"),
        ('values ("-1, -1, -1", "-1, 30, -1", "-1, -1, -1");', "", "has no values"),
    ],
)
def test_libraries_without_power(tmp_path: Path, old: str, new: str, rule: str) -> None:
    path = tmp_path / "poor.lib"
    path.write_text(LIBRARY.replace(old, new))
    with pytest.raises(UserError, match=rule) as caught:
        power.load(path)
    assert caught.value.key == "liberty" and caught.value.value == str(path)


def test_real_libraries(real_libraries: list[Path]) -> None:
    for path in real_libraries:
        found = power.load(path)
        pins = [pin for each in found.cells.values() for pin in each.values()]
        assert 0.5 < found.voltage < 6 and max(p.capacitance for p in pins) < 1
        # A transition of a cell takes femtojoules to picojoules.
        assert 1e-4 < max(p.rise + p.fall for p in pins) < 20
