"""Front-ends as Verilog: lint, the same text twice, the engine as it is, block RAM, refusals."""

from __future__ import annotations

import random
import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.append(str(Path(__file__).parents[1] / "emit"))

from emit_lint import complaints
from host_beats import built

from hwgen import catalog
from hwgen.design.host.uart_config import UartConfig
from hwgen.emit.options import DIVIDER, HOSTS, LEAST_DIVIDER, MOST_DIVIDER, Options
from hwgen.errors import UserError
from hwgen.synth import synthesize

SMALL: dict[str, Any] = {"rows": 1, "cols": 2, "act": "int3", "wgt": "uint2", "acc_width": 9}
ODD: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # Beats of one byte, of exactly one, of 9 bits; the smallest and the largest buffers.
    ("matmul", {"rows": 1, "cols": 1, "act": "uint1", "wgt": "int2"}, {"buffer": "2"}),
    (
        "matmul",
        {**SMALL, "act": "uint7", "wgt": "int4", "acc_width": 12},
        {"buffer": "act=32768,out=4"},
    ),
    (
        "matmul",
        {**SMALL, "dataflow": "ws", "act": "e2m1", "wgt": "e2m1", "acc_width": 24},
        {"reset": "async-low"},
    ),
    ("matmul", {**SMALL, "dataflow": "is"}, {"memory": "external", "buffer": "8"}),
    ("matmul-lut", {}, {}),
    ("pe-sparse-digit", {"form": "row", "cols": 1}, {}),
    ("matmul-simd", {}, {"reset": "sync-low"}),
]


@pytest.mark.parametrize("number", range(len(ODD)))
def test_lint(number: int) -> None:
    """A front-end is the same around every design: each design has one of them."""
    (name, values, options), wrap = ODD[number], HOSTS[number % len(HOSTS)]
    rng = random.Random(f"{name} {wrap}")
    if wrap == "uart":
        options = {**options, "divider": rng.choice([4, 5, 16, 65535])}
    if not values:
        values = dict(catalog.get(name).presets["tiny"])
    rtl = built(name, values, wrap, **options)
    assert complaints(rtl) == []
    assert rtl.top.endswith({"axi-lite": "_axil", "wishbone": "_wb", "uart": "_uart"}[wrap])
    assert "initial" not in rtl.text


@pytest.mark.parametrize("wrap", HOSTS)
def test_the_engine_is_the_same(wrap: str) -> None:
    """Every module of the bare design is in the text, letter by letter; twice the same text."""
    rtl, bare = built("matmul", SMALL, wrap), built("matmul", SMALL, "none")
    modules = re.findall(r"^module .*?^endmodule$", bare.text, re.M | re.S)
    assert len(modules) > 4
    for text in modules:
        assert text in rtl.text
    assert built("matmul", SMALL, wrap).verilog == rtl.verilog
    assert rtl.channels == () and [each.name for each in rtl.windows] == ["act", "wgt", "out"]


def test_ports() -> None:
    """What a board, and what the bus's tools look for."""
    names = {wrap: [port.name for port in built("matmul", SMALL, wrap).ports] for wrap in HOSTS}
    assert names["uart"] == ["clk", "rst", "rx", "tx"]
    assert names["wishbone"][:2] == ["clk", "rst"] and names["wishbone"][-1] == "irq"
    assert names["axi-lite"][:2] == ["aclk", "aresetn"]
    sides = {name.split("_")[2] for name in names["axi-lite"][2:-1]}
    assert {"awaddr", "awprot", "wstrb", "bresp", "araddr", "rdata", "rready"} < sides


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ({"wrap": "uart", "reset": "none"}, "reset"),
        ({"wrap": "axi-lite", "reset": "sync-high"}, "reset"),
        ({"wrap": "none", "buffer": "64"}, "buffer"),
        ({"wrap": "axi-stream", "buffer": "64"}, "buffer"),
        ({"wrap": "wishbone", "divider": 16}, "divider"),
        ({"wrap": "uart", "divider": 3}, "divider"),
        ({"wrap": "uart", "divider": 65536}, "divider"),
        ({"wrap": "uart", "divider": "8"}, "divider"),
        ({"wrap": "uart", "divider": True}, "divider"),
    ],
)
def test_refused_options(words: dict[str, Any], key: str) -> None:
    with pytest.raises(UserError) as caught:
        Options(**words)
    assert caught.value.key == key and caught.value.nearest is not None


def test_limits_are_those_of_the_hardware() -> None:
    (declared,) = UartConfig.params()
    assert (declared.low, declared.high) == (LEAST_DIVIDER, MOST_DIVIDER)
    assert declared.default == DIVIDER == Options(wrap="uart").divider
    words = Options(wrap="uart", buffer="512", divider=8).flags()
    assert words == ["--wrap", "uart", "--buffer", "512", "--divider", "8"]
    assert Options(wrap="uart", divider=DIVIDER).flags() == ["--wrap", "uart"]


@pytest.mark.parametrize("wrap", HOSTS)
def test_refused_designs(wrap: str) -> None:
    """Designs without streams; beats that no frame holds."""
    with pytest.raises(UserError) as caught:
        built("pe-multiplier", {}, wrap)
    assert (caught.value.key, caught.value.nearest) == ("wrap", "none")
    wide = {"rows": 1, "cols": 65, "act": "int8", "wgt": "int8", "acc_width": 32}
    if wrap == "uart":
        with pytest.raises(UserError) as caught:
            built("matmul", wide, wrap)
        assert (caught.value.key, caught.value.nearest) == ("wrap", "axi-lite")


@pytest.mark.slow
@pytest.mark.parametrize("target", ["ice40", "ecp5", "gowin"])
def test_buffers_are_block_ram(target: str) -> None:
    """The windows and the frame buffer, and few LUTs beside the engine's."""
    # Of less than that a mapper may make LUTs.
    whole = synthesize(built("matmul", SMALL, "uart", buffer="2048"), target).data()
    bare = synthesize(built("matmul", SMALL, "none"), target).data()
    assert whole["bram"] - bare["bram"] >= 4
    assert whole["lut"] - bare["lut"] < 1300
