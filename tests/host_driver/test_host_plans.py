"""What is played is what the simulators are given, tile by tile, however small the windows are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.host import Target
from hwgen.host.plan import Buffer, Load, Run, plan
from hwgen.jobs import Job
from hwgen.plane_tiling import PlaneTiling
from hwgen.tiling import Tiling

Streams = dict[str, np.ndarray]


def played(job: Job, depths: Mapping[str, int]) -> dict[tuple[int, int], Streams]:
    """Tile -> the beats that each input gives while it is worked on, from windows in memory."""
    buffers = {name: Buffer(depths[name]) for name in job.sides}
    keys = {name: [f"{name}{i}" for i in range(len(s.length))] for name, s in job.sides.items()}
    windows: dict[str, list[int | None]] = {name: [None] * depths[name] for name in job.sides}
    taken: dict[str, list[int]] = {name: [] for name in job.sides}
    found, out = {}, {}
    steps = plan(job, buffers, keys, dict.fromkeys(job.sides, 1), depths["out"])
    for step in steps:
        if isinstance(step, Load):
            assert 0 < step.stop - step.start <= depths[step.name]
            for at in range(step.start, step.stop):
                place = (step.base + at - step.start) % depths[step.name]
                windows[step.name][place] = at
            continue
        assert isinstance(step, Run) and step.out <= depths["out"]
        for name, (base, count) in step.taken.items():
            assert count <= depths[name]
            places = [(base + i) % depths[name] for i in range(count)]
            beats = [windows[name][place] for place in places]
            assert None not in beats
            taken[name] += [beat for beat in beats if beat is not None]
        if step.tile is not None:
            out[step.tile] = out.get(step.tile, 0) + step.out
            if step.tile not in found:
                found[step.tile] = {name: np.array(beats, int) for name, beats in taken.items()}
                taken = {name: [] for name in taken}
    assert not any(taken.values())
    assert out == {
        (i, j): tile.out for i, line in enumerate(job.tiles) for j, tile in enumerate(line)
    }
    return found


def check(
    job: Job, depths: Mapping[str, int], want: Mapping[str, Mapping[str, np.ndarray]]
) -> None:
    """The beats of all tiles, in the order of the simulators, are `want`."""
    found = played(job, depths)
    order = sorted(found, key=lambda at: at[::-1] if job.turned else at)
    for name, side in job.sides.items():
        beats = np.concatenate([found[at][name] for at in order])
        for key, values in want[name].items():
            mine = np.asarray(side.beats[key])[beats]
            assert np.array_equal(mine.reshape(values.shape), values), (name, key)


@pytest.mark.parametrize("dataflow", ["os", "ws", "is", "tree", "broadcast", "cube"])
def test_matmul(dataflow: str) -> None:
    draw = np.random.default_rng(1)
    for _ in range(25):
        rows, cols, deep = (int(x) for x in draw.integers(1, 5, 3))
        deep = deep if dataflow == "cube" else 1
        names = ("act", "wgt", "out")
        depths = {name: int(2 ** draw.integers(1, 6)) for name in names}
        m, k, n = (int(x) for x in draw.integers(1, 14, 3))
        config = {
            **{"rows": rows, "cols": cols, "deep": deep, "dataflow": dataflow, "depth": 8},
            **{"act": "int8", "wgt": "int4", "acc_width": 28},
        }
        from hwgen.catalog.host.engine import matmul

        a, w = draw.integers(-128, 128, (m, k)), draw.integers(-8, 8, (k, n))
        (job,) = matmul(config, depths, a, w)
        blocks = job.sides["wgt" if dataflow == "is" else "act"].length
        depth = max(blocks) // len(Tiling(rows, cols, dataflow, m, k, n, 8, deep).k_starts)
        order = Tiling(rows, cols, dataflow, m, k, n, max(depth, 1), deep)
        check(job, depths, order.beats(a, w))
        c = a @ w
        assert np.array_equal(job.result(order.out_beats(c)), c)
        assert np.array_equal(job.marks["last"], order.out_beats(c)["last"])


def drawn_planes(draw: np.random.Generator, kind: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Parameters of an engine, and what goes with a product on it."""
    config: dict[str, Any] = {
        **{"rows": int(draw.integers(1, 4)), "cols": int(draw.integers(1, 4))},
        **{"wgt_bits_max": 4, "acc_width": 30, "group": 0, "scale_bits": 0, "depth": 64},
        **{"scales": "group", "zero": "off", "out_width": 60},
    }
    more: dict[str, Any] = {}
    if kind == "lut":
        config |= {"k": 2, "tables": 2, "act": "int4", "mode": "exact"}
    elif kind == "weight":
        config |= {"lanes": 4, "act": "int4"}
    else:
        config |= {"lanes": 4, "act_bits_max": 4}
    if draw.random() < 0.5:
        config |= {"group": 4, "scale_bits": 6}
        if kind != "both":
            config |= {"scales": str(draw.choice(["group", "plane"]))}
            config |= {"zero": str(draw.choice(["off", "on"]))}
    return config, more


@pytest.mark.parametrize("kind", ["lut", "weight", "both"])
def test_planes(kind: str) -> None:
    from hwgen.catalog.host.plane_engine import matmul

    draw = np.random.default_rng(2)
    for _ in range(25):
        config, more = drawn_planes(draw, kind)
        depths = {name: int(2 ** draw.integers(1, 7)) for name in ("act", "wgt", "scale", "out")}
        m, k, n = (int(x) for x in draw.integers(1, 8, 3))
        k *= 4 if config["group"] else 1
        bits, planes = int(draw.integers(1, 5)), config["scales"] == "plane"
        unsigned = planes or bool(draw.integers(2))
        low = 0 if unsigned else -(1 << bits - 1)
        w = draw.integers(low, low + (1 << bits), (k, n))
        a = draw.integers(-8, 8, (m, k))
        more |= {"bits": bits, "unsigned": unsigned}
        modes = {}
        if kind == "both":
            modes = {"act_bits": 4, "act_unsigned": False}
        scale = zero = None
        if config["scale_bits"]:
            shape = (k // 4, bits, n) if planes else (k // 4, n)
            scale = draw.integers(-32, 32, shape)
            zero = draw.integers(-32, 32, (k // 4, n)) if config["zero"] == "on" else None
        (job,) = matmul(config, depths, a, w, scale=scale, zero=zero, **more, **modes)
        order = PlaneTiling(
            *(config["rows"], config["cols"], 4, m, k, n, bits),
            unsigned=unsigned,
            group=config["group"],
            planes=planes,
            zero=zero is not None,
            **modes,
        )
        want = {"act": order.act_beats(a), "wgt": order.wgt_beats(w)}
        if scale is not None:
            want["scale"] = order.scale_beats(scale, zero)
        check(job, depths, want)
        assert np.array_equal(job.result(order.out_beats(a @ w)), a @ w)


def test_modes_are_the_least_that_hold_the_operands() -> None:
    from hwgen.catalog.host.plane_engine import matmul

    config = drawn_planes(np.random.default_rng(0), "both")[0]
    config |= {"group": 0, "scale_bits": 0, "scales": "group", "zero": "off"}
    depths = dict.fromkeys(("act", "wgt", "out"), 16)
    for low, high, bits, unsigned in [
        *[(0, 0, 1, True), (0, 1, 1, True), (0, 5, 3, True), (-1, 0, 1, False)],
        *[(-1, 1, 2, False), (-8, 3, 4, False), (-5, 7, 4, False)],
        *[(-8, -8, 4, False), (-4, -3, 3, False), (-1, -1, 1, False)],
    ]:
        (job,) = matmul(config, depths, np.array([[low, high]]), np.array([[low], [high]]))
        act = job.sides["act"].beats
        assert set(act["bits"]) == {bits - 1} == set(act["act_bits"])
        assert set(act["unsigned"]) == {int(unsigned)} == set(act["act_unsigned"])
    with pytest.raises(UserError, match="at most the 4 planes"):
        matmul(config, depths, np.array([[1]]), np.array([[16]]))


def test_sums_that_might_wrap_are_cut_or_refused() -> None:
    from hwgen.catalog.host.exact import cuts

    a, w = np.full((2, 10), 7), np.full((10, 3), -7)
    assert cuts(a, w, 490, 1) == [slice(0, 10)]
    assert cuts(a, w, 489, 1) == [slice(0, 9), slice(9, 18)]
    assert cuts(a, w, 489, 4) == [slice(0, 8), slice(8, 16)]
    with pytest.raises(UserError, match="acc_width"):
        cuts(a, w, 48, 1)


def test_loads_are_few() -> None:
    """Weights that fit are loaded once, and so are activations."""
    from hwgen.catalog.host.engine import matmul

    config = {
        **{"rows": 4, "cols": 4, "deep": 1, "dataflow": "os", "depth": 8},
        **{"act": "int8", "wgt": "int8", "acc_width": 32},
    }
    a, w = np.ones((40, 8), int), np.ones((8, 16), int)
    for depths, beats in [((8, 32), 80 + 32), ((128, 8), 80 + 32), ((8, 16), 80 * 2 + 32)]:
        windows = {"act": depths[0], "wgt": depths[1], "out": 16}
        (job,) = matmul(config, windows, a, w)
        buffers = {name: Buffer(windows[name]) for name in job.sides}
        keys = {name: [f"{i}" for i in range(len(s.length))] for name, s in job.sides.items()}
        steps = plan(job, buffers, keys, {"act": 1, "wgt": 1}, 16)
        loads = [step for step in steps if isinstance(step, Load)]
        assert sum(step.stop - step.start for step in loads) == beats


def test_layouts_are_those_of_the_ports() -> None:
    """Every design that a host drives, at every preset: what a beat is made of fits its stream."""
    for design in catalog.DESIGNS:
        if not design.host:
            continue
        for preset, values in design.presets.items():
            if values.get("mode") == "quantised" or values.get("scale_bits"):
                continue
            config = design.make_config(preset=preset)
            target = Target.of(design.name, config)
            step = 5 * 4 * 3  # whole tiles of binary operands
            a, w = np.zeros((2, step), int), np.zeros((step, 2), int)
            for job in target.jobs(a, w, {}):
                for name, side in job.sides.items():
                    layout = target.layouts[name]
                    packed = layout.pack(side.beats)
                    assert packed.shape == (sum(side.length), layout.octets)
                    back = layout.unpack(packed.tobytes())
                    for key, numbers in back.items():
                        assert np.array_equal(numbers.ravel(), np.ravel(side.beats[key]))
