"""What the emitter refuses instead of writing something else."""

from __future__ import annotations

import pytest
from amaranth.hdl import Signal
from emit_samples import Sample


def test_initial_value_without_reset() -> None:
    def build(m, p):
        kept = Signal(4, init=5, reset_less=True)
        m.d.sync += kept.eq(kept ^ p.a)
        return {"y": kept}

    with pytest.raises(ValueError, match="y has an initial value but no reset"):
        Sample({"a": 4}, {"y": 4}, build).rtl()


@pytest.mark.parametrize("name", ["clk", "rst"])
def test_a_port_with_the_name_of_the_clock(name: str) -> None:
    with pytest.raises(ValueError, match=f"port {name} is the clock's"):
        Sample({name: 4}, {"y": 4}, lambda m, p: {"y": getattr(p, name) + 1}).rtl()
