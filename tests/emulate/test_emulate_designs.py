"""Every kind of engine that a host drives, with windows so small that tiles are several runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from emulate_board import CLOCK_HZ, EFFORT

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.emulate import Emulator, Line
from hwgen.host import Device
from hwgen.sim.tools import compiler

DIVIDER = 4
SMALL: dict[str, Any] = {"rows": 2, "cols": 2, "act": "int4", "wgt": "int3"}
SCALED: dict[str, Any] = {"rows": 1, "cols": 2, "group": 32, "scale_bits": 5, "wgt_bits_max": 3}
CASES: list[tuple[str, dict[str, Any], str]] = [
    ("matmul", SMALL, "4,out=2"),
    ("matmul", {**SMALL, "dataflow": "is", "depth": 8}, "4"),
    ("matmul", {**SMALL, "dataflow": "tree", "depth": 8}, "4,out=2"),
    ("matmul", {**SMALL, "dataflow": "broadcast"}, "8,act=2"),
    ("matmul", {**SMALL, "dataflow": "cube", "deep": 3}, "4"),
    ("matmul", {**SMALL, "act": "binary", "wgt": "binary"}, "4"),
    ("matmul", {**SMALL, "act": "e2m1", "wgt": "e2m1"}, "4"),
    ("matmul-lut", {"k": 2, "tables": 2, "cols": 2, "wgt_bits_max": 3, "act": "int4"}, "8,act=4"),
    ("matmul-both-serial", {"lanes": 4, "cols": 2, "wgt_bits_max": 3, "act_bits_max": 4}, "8"),
    ("matmul-weight-serial", {**SCALED, "lanes": 8, "act": "uint4", "zero": "on"}, "8,scale=2"),
    ("matmul-lut", {**SCALED, "k": 2, "tables": 2, "act": "int4", "scales": "plane"}, "16"),
]


def words(draw: np.random.Generator, name: str, shape: tuple[int, int]) -> np.ndarray:
    """Operands of a format, or codes."""
    low, high = {"int4": (-8, 8), "int3": (-4, 4), "binary": (0, 2), "e2m1": (0, 16)}.get(
        name, (0, 16)
    )
    return draw.integers(low, high, shape)


def values(name: str, codes: np.ndarray) -> np.ndarray:
    """What they count: binary −1 and 1; E2M1 in halves, by the table of OCP MX, section 5.3.3."""
    if name == "binary":
        return 2 * codes - 1
    if name == "e2m1":
        table = np.array([0, 1, 2, 3, 4, 6, 8, 12])
        return np.where(codes & 8, -1, 1) * table[codes & 7]
    return codes


@pytest.mark.slow
@pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")
@pytest.mark.parametrize(("name", "config", "buffer"), CASES)
def test_products(name: str, config: dict[str, Any], buffer: str) -> None:
    design = catalog.get(name)
    made = design.make_config(config)
    rtl = design.generate(made, Options(wrap="uart", divider=DIVIDER, buffer=buffer))
    emulator = Emulator(rtl, DIVIDER, effort=EFFORT)
    line = Line(emulator, CLOCK_HZ)
    device = Device.open(line, name, made, buffer=buffer, baud=round(CLOCK_HZ / DIVIDER))
    draw = np.random.default_rng(1)
    for _ in range(8):
        m, k, n = (int(x) for x in draw.integers(1, 9, 3))
        if config.get("act") == "binary":
            k += -k % 2
        k *= config.get("group", 1)
        a = words(draw, config.get("act", "int4"), (m, k))
        if name == "matmul":
            w = words(draw, config["wgt"], (k, n))
            want = values(config["act"], a) @ values(config["wgt"], w)
            assert np.array_equal(device.matmul(a, w), want)
            continue
        bits = int(draw.integers(1, 4))
        planes = config.get("scales") == "plane"
        low = 0 if planes or draw.random() < 0.5 else -(1 << bits - 1)
        w = draw.integers(low, low + (1 << bits), (k, n))
        if not config.get("scale_bits"):
            assert np.array_equal(device.matmul(a, w), a @ w)
            continue
        groups = k // 32
        parts = a.reshape(m, groups, 32).transpose(1, 0, 2), w.reshape(groups, 32, n)
        scale = draw.integers(-16, 16, (groups, bits, n) if planes else (groups, n))
        more: dict[str, Any] = {"scale": scale, "bits": bits}
        if planes:
            want = sum((parts[0] @ (parts[1] >> b & 1)) * scale[:, b, None] for b in range(bits))
        else:
            zero = draw.integers(-16, 16, (groups, n))
            want = parts[0] @ parts[1] * scale[:, None]
            want = want + parts[0].sum(2, keepdims=True) * zero[:, None]
            more |= {"zero": zero, "unsigned": low == 0}
        assert np.array_equal(device.matmul(a, w, **more), want.sum(0))
    assert device.statistics.repeated == 0
    emulator.close()
