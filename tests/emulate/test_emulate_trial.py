"""`hwgen emulate --try`: a product through the driver, and what is no product."""

from __future__ import annotations

from dataclasses import replace

import pytest
from emulate_board import BUFFER, CLOCK_HZ, CONFIG, DESIGN, DIVIDER, EFFORT

from hwgen import catalog
from hwgen.emulate import Emulator
from hwgen.emulate.trial import ranges, trial
from hwgen.errors import UserError
from hwgen.rtl import Rtl

MHZ = CLOCK_HZ / 1e6


def test_a_product_of_any_size(emulator: Emulator) -> None:
    design = catalog.get(DESIGN)
    config = design.make_config(CONFIG)
    found = trial(emulator, MHZ, design, config, BUFFER, (3, 20, 5), seed=1)
    assert (found.compared, found.mismatches) == (15, 0)
    assert 0 < found.engine < found.cycles and found.octets > 100
    assert found.seconds == pytest.approx(found.cycles / CLOCK_HZ)


def test_a_slow_line_is_waited_for(emulator: Emulator) -> None:
    """250 bits a second: half a minute of the board's time, none of the host's."""
    design = catalog.get(DESIGN)
    found = trial(emulator, 0.001, design, design.make_config(CONFIG), BUFFER, (1, 1, 1))
    assert found.mismatches == 0 and found.seconds > 10


def test_an_engine_that_computes_something_else(rtl: Rtl, emulator: Emulator) -> None:
    """A sum that leaves the engine with a bit turned."""
    old = "assign product ="
    assert old in rtl.text, "another product"
    broken = replace(rtl, text=rtl.text.replace(old, "assign product = 1 ^", 1))
    design = catalog.get(DESIGN)
    other = Emulator(broken, DIVIDER, effort=EFFORT)
    try:
        found = trial(other, MHZ, design, design.make_config(CONFIG), BUFFER)
    finally:
        other.close()
    assert found.mismatches > 0


def test_designs_without_plain_products() -> None:
    for name, values, key in (
        ("matmul-bitmod", {}, "design"),
        ("matmul-lut", {"scale_bits": 8}, "scale_bits"),
    ):
        design = catalog.get(name)
        with pytest.raises(UserError) as caught:
            ranges(design, design.make_config(values).data())
        assert caught.value.key == key
    serial = catalog.get("matmul-both-serial")
    least = {"act_bits_max": 3, "wgt_bits_max": 1}
    assert ranges(serial, serial.make_config(least).data()) == ((-4, 3), (-1, 0))
