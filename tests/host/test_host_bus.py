"""AXI4-Lite and Wishbone: words in, words out, and numpy's A·B, through masters of others."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from host_beats import Step, beats_of, built, job, one_run, packed
from sim_cocotb import needs_icarus, run_cocotb

from hwgen import catalog
from hwgen.design.engine.config import MatmulConfig
from hwgen.design.engine.schedule import schedule
from hwgen.rtl import Rtl
from hwgen.tiling import Tiling

pytestmark = needs_icarus

ACT, WGT, OUT = 0, 1, 2
STATUS, RUN, IRQ_ENABLE, IRQ_STATUS, CYCLES = 6, 7, 8, 9, 10
RESET = 1 << 31
BOTH = ["axi-lite", "wishbone"]
SMALL: dict[str, Any] = {"rows": 2, "cols": 2, "act": "int5", "wgt": "int4", "acc_width": 19}
QUEUED = 12
"""Beats that the queue of an input does not hold: a run of them waits for the other input."""


def at(window: int, register: int) -> int:
    return 16 + 8 * window + register


def taken(rtl: Rtl, steps: list[Step], folder: Path, seed: int = 0) -> None:
    assert run_cocotb(rtl, "bench_host", job(rtl, steps, seed), folder) == []


def operands(seed: int, m: int, k: int, n: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    return rng.integers(-16, 16, (m, k)), rng.integers(-8, 8, (k, n))


def tile(rtl: Rtl, a: np.ndarray, b: np.ndarray) -> list[list[bytes]]:
    """The beats of A, of B and of numpy's product."""
    config = rtl.config
    order = Tiling(config["rows"], config["cols"], config["dataflow"], len(a), *b.shape)
    beats = {**order.beats(a, b), "out": order.out_beats(a @ b)}
    return [packed(window, beats[window.name]) for window in rtl.windows]


def random_design(seed: int) -> tuple[str, dict[str, Any], dict[str, int]]:
    rng = random.Random(f"host {seed}")
    if seed % 2:
        name = rng.choice(["matmul-lut", "matmul-weight-serial", "matmul-simd"])
        return name, dict(catalog.get(name).presets["tiny"]), {}
    values = {
        "rows": rng.randint(1, 3),
        "cols": rng.randint(1, 4),
        "act": rng.choice(["int", "uint"]) + str(rng.randint(1, 7)),
        "wgt": rng.choice(["int", "uint"]) + str(rng.randint(1, 7)),
        "dataflow": rng.choice(["os", "ws", "is"]),
        "acc_width": rng.randint(14, 30),
    }
    return (
        "matmul",
        values,
        {"m": rng.randint(1, 7), "k": rng.randint(1, 7), "n": rng.randint(1, 7)},
    )


@pytest.mark.parametrize(
    "seed", [0, 1, 2, 3, *(pytest.param(s, marks=pytest.mark.slow) for s in range(4, 30))]
)
def test_random_designs(seed: int, tmp_path: Path) -> None:
    """Everything in, one run, everything out; the counters agree with the streams."""
    name, values, work = random_design(seed)
    rtl = built(name, values, BOTH[seed // 2 % 2], buffer="256")
    entry = catalog.get(name)
    beats = beats_of(rtl, entry.vectors(entry.make_config(values), seed=seed, **work))
    assert sum(map(len, beats)) > 2
    steps = one_run(rtl, beats)
    # The same again, with the buffers as they are.
    spans = [(0, len(each)) for each in beats]
    steps += [("dump", 0, 0, b"".join(beats[0])), ("run", 2, spans), *steps[-1:]]
    taken(rtl, steps, tmp_path, seed)


def test_tile_longer_than_the_buffer(tmp_path: Path) -> None:
    """Three runs, the second around the end of the ring; then results that waited for room."""
    rtl = built("matmul", SMALL, "axi-lite", buffer="8,out=2")
    a, b = operands(1, 2, 20, 2)
    act, wgt, out = tile(rtl, a, b)
    steps: list[Step] = []
    for number, (low, base) in enumerate(((0, 0), (8, 4), (16, 2)), 1):
        for window, beats in ((ACT, act), (WGT, wgt)):
            part = beats[low : low + 8]
            room = 8 - base
            steps.append(("load", window, base, b"".join(part[:room])))
            steps.append(("load", window, 0, b"".join(part[room:])))
        size = min(8, 20 - low)
        last = [(0, 2)] if low == 16 else [(0, 0)]
        steps.append(("run", number, [(base, size), (base, size), *last]))
    steps.append(("dump", OUT, 0, b"".join(out)))
    # One tile whose results nobody takes, then a run that only takes them.
    act, wgt, out = tile(rtl, a[:, :3], b[:3])
    steps += [("load", ACT, 0, b"".join(act)), ("load", WGT, 0, b"".join(wgt))]
    steps += [("run", 4, [(0, 3), (0, 3), (0, 0)]), ("run", 5, [(0, 0), (0, 0), (1, 2)])]
    steps += [("dump", OUT, 1, out[0]), ("dump", OUT, 0, out[1])]
    taken(rtl, steps, tmp_path)


def test_weights_stay(tmp_path: Path) -> None:
    """Two tiles of weights are loaded once; BASE says which one a run plays."""
    rtl = built("matmul", {**SMALL, "dataflow": "ws"}, "wishbone", buffer="16")
    steps: list[Step] = []
    b = operands(2, 1, 2, 4)[1]
    halves = [b[:, :2], b[:, 2:]]
    empty = np.zeros((1, 2), np.int64)
    loaded = [tile(rtl, empty, half)[WGT] for half in halves]
    steps.append(("load", WGT, 3, b"".join(loaded[0] + loaded[1])))
    number = 0
    for seed in (3, 4):
        a = operands(seed, 5, 2, 2)[0]
        steps.append(("load", ACT, 0, b"".join(tile(rtl, a, halves[0])[ACT])))
        for index, half in enumerate(halves):
            number += 1
            out = tile(rtl, a, half)[OUT]
            steps.append(("run", number, [(0, 5), (3 + 2 * index, 2), (8, 5)]))
            steps.append(("dump", OUT, 8, b"".join(out)))
    taken(rtl, steps, tmp_path)


@pytest.mark.parametrize("wrap", BOTH)
def test_registers(wrap: str, tmp_path: Path) -> None:
    """What they keep, what is refused, and that a refusal does nothing."""
    rtl = built("matmul", SMALL, wrap, buffer="16")
    words = 16 + 8 * 3
    a, b = operands(5, 2, 3, 2)
    act, wgt, out = tile(rtl, a, b)
    ones = 0xFFFFFFFF
    steps: list[Step] = [("read", word, 0) for word in (*range(6, 10), *range(11, 16))]
    for window in (ACT, WGT, OUT):
        steps += [("write", at(window, 0), ones), ("write", at(window, 1), ones)]
        steps += [("read", at(window, 0), 15), ("read", at(window, 1), 31)]
        steps += [("write", at(window, 0), window), ("write", at(window, 1), 0)]
        steps += [("write", at(window, 2), ones - window), ("read", at(window, 2), 15 - window)]
        steps += [("write", at(window, number), ones) for number in (4, 5, 6, 7)]
        steps += [("read", at(window, 7), 0), ("read", at(window, 5), 16)]
    steps += [("read", at(window, 0), window) for window in (ACT, WGT, OUT)]
    steps += [("write", word, ones) for word in (0, 1, 2, 5, STATUS, CYCLES, 12)]
    steps += [("read", 0, 0x4E475748), ("read", STATUS, 0), ("read", CYCLES, 0)]
    steps += [("read", words, 0, True), ("write", words, 0, True), ("read", 63, 0, True)]
    # Less than a word, and data where none can go.
    steps += [("write", at(ACT, 0), 7, True, size) for size in (1, 2, 3)]
    steps += [("write", RUN, 9, True, 1), ("write", at(ACT, 3), 7, True, 2)]
    steps += [("read", at(ACT, 0), ACT), ("read", STATUS, 0), ("read", at(ACT, 2), 15)]
    steps += [("write", at(OUT, 3), 7, True), ("read", at(OUT, 2), 13)]
    # Windows go on where they were, each for itself.
    steps += [("load", ACT, 0, b"".join(act)), ("load", WGT, 0, b"".join(wgt))]
    steps += [("write", at(ACT, 2), 0), ("write", at(WGT, 2), 1)]
    first = int.from_bytes(b"".join(act)[:4], "little")
    steps += [("read", at(ACT, 3), first), ("read", at(WGT, 3), None), ("read", at(ACT, 2), 2)]
    steps += [("read", at(WGT, 2), 1 + 4 // len(wgt[0]))]
    steps += [("run", 1, [(0, 3), (0, 3), (0, 2)]), ("dump", OUT, 0, b"".join(out))]
    taken(rtl, steps, tmp_path)


@pytest.mark.parametrize("wrap", BOTH)
def test_runs(wrap: str, tmp_path: Path) -> None:
    """A run that waits, what it refuses, its end by a soft reset, interrupts, the error."""
    rtl = built("matmul", SMALL, wrap, buffer="16")
    a, b = operands(6, 2, 4, 2)
    act, wgt, out = tile(rtl, a, b)
    fill = [b"\xff" * len(act[0])] * QUEUED
    spans = [(0, 4), (0, 4), (0, 2)]
    steps: list[Step] = [("load", ACT, 0, b"".join(fill)), ("load", WGT, 0, b"".join(wgt))]
    steps += [("write", IRQ_ENABLE, 1), ("start", 7, [(0, QUEUED), (0, 0), (0, 2)])]
    steps += [("idle", 40), ("irq", 0), ("read", STATUS, 1 | 7 << 8), ("read", RUN, 7)]
    steps += [("read", at(WGT, 3), 0, True), ("write", at(ACT, 3), 0, True)]
    steps += [("write", RUN, 8), ("read", STATUS, 1 | 7 << 8)]
    # For the next run, or for nothing: this one is not touched.
    steps += [("write", at(WGT, 1), 4), ("idle", 40), ("read", STATUS, 1 | 7 << 8)]
    steps += [("write", RUN, RESET | 0x55), ("read", STATUS, 0x5500), ("read", RUN, 0x55)]
    steps += [("read", CYCLES, 0), ("read", at(ACT, 6), 0), ("read", IRQ_STATUS, 0)]
    steps += [("write", RUN, 0x55), ("idle", 40), ("read", STATUS, 0x5500)]
    steps += [("read", at(WGT, 1), 4), ("read", IRQ_ENABLE, 1), ("dump", WGT, 0, b"".join(wgt))]
    # What was in the queues is gone: the result is right.
    steps += [("load", ACT, 0, b"".join(act)), ("run", 8, spans), ("dump", OUT, 0, b"".join(out))]
    steps += [("irq", 1), ("read", IRQ_STATUS, 1), ("write", IRQ_STATUS, 2), ("irq", 1)]
    steps += [("write", IRQ_STATUS, 1), ("idle", 2), ("irq", 0), ("read", IRQ_STATUS, 0)]
    # A number starts once, and a run of nothing is over at once.
    steps += [("start", 8, spans), ("idle", 40), ("moved", [0, 0, 0]), ("read", STATUS, 2 | 8 << 8)]
    steps += [("run", 9, [(0, 0)] * 3), ("read", CYCLES, 0), ("read", IRQ_STATUS, 1)]
    # Tiles that end in different beats: the engine's flag is sticky until the soft reset.
    closed = [(int.from_bytes(wgt[1], "little") | 1 << 8).to_bytes(len(wgt[1]), "little")]
    steps += [("write", IRQ_STATUS, 3), ("write", IRQ_ENABLE, 2)]
    steps += [("load", WGT, 1, b"".join(closed)), ("irq", 0), ("start", 10, [*spans[:2], (0, 0)])]
    steps += [("over", 10, 4), ("irq", 1), ("read", IRQ_STATUS, 3), ("write", IRQ_STATUS, 3)]
    steps += [("idle", 3), ("irq", 0), ("read", STATUS, 2 | 4 | 10 << 8)]
    steps += [("write", RUN, RESET), ("read", STATUS, 0), ("load", WGT, 0, b"".join(wgt))]
    steps += [("run", 1, spans), ("dump", OUT, 0, b"".join(out)), ("irq", 0)]
    taken(rtl, steps, tmp_path)


def test_a_beat_per_cycle(tmp_path: Path) -> None:
    """A run takes the cycles of the engine's own schedule, and two."""
    rtl = built("matmul", SMALL, "axi-lite", buffer="64")
    a, b = operands(7, 2, 50, 2)
    act, wgt, out = tile(rtl, a, b)
    config = MatmulConfig(**rtl.config)
    plan = schedule(config, 2, 50, 2).cycles
    assert plan is not None and plan < 70
    steps: list[Step] = [("load", ACT, 0, b"".join(act)), ("load", WGT, 0, b"".join(wgt))]
    steps += [("run", 1, [(0, 50), (0, 50), (0, 2)]), ("moved", [50, 50, 2], plan + 2)]
    steps += [("read", at(ACT, 6), 0), ("read", at(WGT, 6), 0), ("dump", OUT, 0, b"".join(out))]
    taken(rtl, steps, tmp_path)
