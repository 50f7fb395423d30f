"""Reset styles: every design in each of them is clean, and means what Amaranth means."""

from __future__ import annotations

import random
import re
from typing import Any

import numpy as np
import pytest
from amaranth.hdl import ClockDomain, ClockSignal, Module, ResetSignal, Signal
from emit_lint import complaints
from emit_samples import COMPILED, RESET_CYCLES, Sample, needs_simulator, run
from presets import first, rtl_of, slow
from test_emit_lint import random_choice
from test_emit_state import PORTS, machine, rams, registers

from hwgen import catalog
from hwgen.emit.options import CHOICES, Options
from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.sim import simulate
from hwgen.synth import synthesize
from hwgen.vectors import Vectors

STYLES = CHOICES["reset"]
OTHER = STYLES[1:]
DESIGNS = [design.name for design in catalog.DESIGNS]


def valued(text: str) -> dict[str, set[str]]:
    """Module -> its registers with the value that a reset or power-up gives them."""
    found = {}
    for part in re.split(r"(?m)^(?=module )", text)[1:]:
        blocks = re.findall(r"        if \(rst\) begin\n(.*?)        end", part, re.S)
        blocks += re.findall(r"    initial begin\n(.*?)    end\n", part, re.S)
        lines = [line.strip() for block in blocks for line in block.splitlines()]
        found[part.split()[1]] = {line.replace(" <= ", " = ") for line in lines}
    return found


def check(rtl: Rtl, plain: Rtl, style: str) -> None:
    assert complaints(rtl) == [], (style, rtl.config)
    if plain.reset is None:
        assert rtl.reset is None and rtl.text == plain.text
        return
    assert rtl.reset == {"none": None, "sync-high": "rst", "async-high": "rst"}.get(style, "rst_n")
    assert rtl.reset_active == ("low" if style.endswith("low") else "high")
    assert rtl.reset_async == style.startswith("async")
    assert ("posedge rst" in rtl.text) == style.startswith("async")
    assert ("initial begin" in rtl.text) == (style == "none")
    assert re.search(r"\brst\b", rtl.text) is None or style != "none"
    assert rtl.text.count("rst_n") == (2 if style.endswith("low") else 0)
    assert [p for p in rtl.ports if p.name not in ("rst", "rst_n")] == [
        p for p in plain.ports if p.name != "rst"
    ]


@pytest.mark.parametrize(
    ("name", "style"),
    [
        (name, style) if turn % (2 * len(OTHER)) == 2 * i else slow((name, style))
        for turn, name in enumerate(DESIGNS)
        for i, style in enumerate(OTHER)
    ],
)
def test_design_is_clean(name: str, style: str) -> None:
    entry = catalog.get(name)
    config = entry.make_config(preset="tiny")
    check(entry.generate(config, Options(reset=style)), rtl_of(name, "tiny"), style)


def one_random(seed: int) -> None:
    rng = random.Random(seed)
    name, values = random_choice(seed)
    entry, style = catalog.get(name), rng.choice(OTHER)
    config = entry.make_config(values)
    plain = entry.generate(config)
    check(entry.generate(config, Options(reset=style)), plain, style)
    if plain.elastic:
        options = Options("axi-stream", rng.choice(["sync-low", "async-low"]))
        assert complaints(entry.generate(config, options)) == [], config


@pytest.mark.parametrize("seed", first(range(300, 305), 1))
def test_random_config_is_clean(seed: int) -> None:
    one_random(seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3000, 3150))
def test_more_random_configs_are_clean(seed: int) -> None:
    one_random(seed)


@needs_simulator
@pytest.mark.parametrize("style", [style for style in OTHER if style != "none"])
@pytest.mark.parametrize("build", [registers, machine], ids=lambda build: build.__name__)
def test_registers(build: Any, style: str) -> None:
    """Registers of every shape, against Amaranth's simulator."""
    widths = {"r0": 5, "r1": 4, "r2": 4, "r3": 6, "r4": 5, "r5": 4, "r6": 3}
    if build is machine:
        widths = {"busy": 1, "steps": 6, "done": 1}
    sample = Sample(PORTS, widths, build)
    run(sample, cycles=300, settle=3, rtl=sample.rtl(Options(reset=style)))


@needs_simulator
def test_initial_values() -> None:
    """Without a reset port the registers begin where a reset would have put them."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        count, held, ring = Signal(5, init=7), Signal(4, init=10), Signal(3, init=1)
        m.d.sync += [count.eq(count + 3), ring.eq(ring.rotate_left(1))]
        with m.If(count == 40):  # never
            m.d.sync += held.eq(p.a)
        return {"count": count, "held": held, "ring": ring}

    rtl = Sample({"a": 4}, {"count": 5, "held": 4, "ring": 3}, build).rtl(Options(reset="none"))
    assert rtl.reset is None and "rst" not in rtl.text
    # Without a reset the clock runs from the start: the bench waits as long as a reset lasts.
    edges = np.arange(40) + RESET_CYCLES
    vectors = Vectors(
        inputs={"in": {"a": edges % 16}},
        expected={"out": {"count": (7 + 3 * edges) % 32, "held": 0 * edges + 10,
                          "ring": 1 << edges % 3}},
    )  # fmt: skip
    assert COMPILED is not None
    result = simulate(rtl, vectors, simulator=COMPILED)
    assert result.passed and result.compared == 3 * 40, f"{result.report()}\n{rtl.text}"


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("preset", ["tiny", "tiny-ws"])
def test_the_same_registers_have_a_value(preset: str, style: str) -> None:
    """Those that control something, with the same value in every style; no data, no memory."""
    entry = catalog.get("matmul")
    config = entry.make_config(preset=preset)
    found = valued(entry.generate(config, Options(reset=style)).text)
    plain = valued(entry.generate(config).text)
    assert found == plain and sum(map(len, plain.values())) > 10
    names = {line.split(" = ")[0] for lines in plain.values() for line in lines}
    assert {"count", "out_valid", "error"} <= names
    assert not names & {"acc", "drain", "row_data", "row_at", "words", "read_data"}


@needs_simulator
def test_domain_of_the_design_with_asynchronous_reset() -> None:
    """A component may reset a domain of its own from any signal."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        y, z = Signal(4, init=9), Signal(4, init=6)
        m.domains.other = ClockDomain("other", async_reset=True)
        m.d.comb += [ClockSignal("other").eq(ClockSignal()), ResetSignal("other").eq(p.r[0])]
        m.d.other += y.eq(p.a)
        with m.If(p.a[0]):
            m.d.other += z.eq(z + p.b)
        return {"y": y, "z": z}

    sample = Sample({"a": 4, "b": 4, "r": 1}, {"y": 4, "z": 4}, build)
    rtl = sample.rtl()
    assert rtl.text.count("always @(posedge clk or posedge r)") == 2
    assert complaints(rtl) == []
    run(sample, 200, settle=8, rtl=rtl, given={"r": [1] * 4})


def test_initial_value_of_a_register_without_reset() -> None:
    """Kept only where initial values are the rule."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        kept = Signal(4, init=5, reset_less=True)
        m.d.sync += kept.eq(kept ^ p.a)
        return {"y": kept}

    for style in ("sync-low", "async-high"):
        with pytest.raises(ValueError, match="y has an initial value but no reset"):
            Sample({"a": 4}, {"y": 4}, build).rtl(Options(reset=style))
    text = Sample({"a": 4}, {"y": 4}, build).rtl(Options(reset="none")).text
    assert "y = 4'd5;" in text


def test_reset_as_a_signal() -> None:
    """A design that reads its reset cannot do without one; else it reads the inner, high one."""

    def build(m: Module, p: Any) -> dict[str, Any]:
        return {"y": p.a ^ ResetSignal()}

    sample = Sample({"a": 1}, {"y": 1}, build)
    with pytest.raises(UserError, match="reads its reset") as caught:
        sample.rtl(Options(reset="none"))
    assert caught.value.nearest == "sync-high"
    text = sample.rtl(Options(reset="async-low")).text
    assert "assign rst = ~rst_n;" in text and "assign y = a ^ rst;" in text


def test_a_port_with_the_name_of_the_low_reset() -> None:
    sample = Sample({"rst_n": 4}, {"y": 4}, lambda m, p: {"y": p.rst_n + 1})
    assert "rst_n" in {port.name for port in sample.rtl().ports}
    with pytest.raises(ValueError, match="port rst_n is the clock's or the reset's name"):
        sample.rtl(Options(reset="sync-low"))


@needs_simulator
def test_memories_have_no_reset() -> None:
    sample = rams(4, 12, 3)
    texts = [sample.rtl(Options(reset=style)).text for style in ("sync-high", "async-high", "none")]
    assert texts[0] == texts[1] == texts[2]


@pytest.mark.parametrize(
    ("target", "style"),
    [
        ("ice40", "async-low"),
        ("generic", "none"),
        pytest.param("ecp5", "async-high", marks=pytest.mark.slow),
        pytest.param("xilinx", "none", marks=pytest.mark.slow),
        pytest.param("xilinx", "async-low", marks=pytest.mark.slow),
    ],
)
def test_yosys_maps_it(target: str, style: str) -> None:
    """As many registers in every style, on every kind of target."""
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "int2", "wgt": "int2", "acc_width": 5})
    plain = synthesize(entry.generate(config), target).data()
    found = synthesize(entry.generate(config, Options(reset=style)), target).data()
    assert found["ff"] == plain["ff"] == 2 + 2 + 5 + 1
