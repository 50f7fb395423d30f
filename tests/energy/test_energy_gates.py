"""The compiled loop against a plain interpreter, and netlists that are refused."""

from __future__ import annotations

import numpy as np
import pytest
from energy_samples import LIBRARY, netlist

from hwgen.energy import power
from hwgen.energy.count import Counter
from hwgen.energy.gates import Gates
from hwgen.errors import UserError
from hwgen.synth import liberty

CELLS = liberty.parse(LIBRARY)
POWER = power.parse(LIBRARY)


def gates(ports: dict, cells: list, clock: str | None = "clk") -> Gates:
    return Gates(netlist(ports, cells), CELLS, POWER, clock)


def test_toggle_flop_behind_a_buffered_clock() -> None:
    # clk 2 -> BF -> 3; FF: D 4, Q 5; IV: 5 -> 4.
    found = gates(
        {"clk": ("input", [2]), "q": ("output", [5])},
        [("BF", {"A": 2, "Y": 3}), ("FF", {"CK": 3, "D": 4, "Q": 5}), ("IV", {"A": 5, "Y": 4})],
    )
    assert (found.cells, len(found.registers), int(found.clocked.sum())) == (3, 1, 2)
    results, changes, rises = Counter(found, [], found.outputs["q"]).run(
        np.zeros((101, 0), np.uint8), 0, 100
    )
    assert np.array_equal(results[1:, 0], 1 - results[:-1, 0])
    q = found.outputs["q"][0]
    assert changes[q] == 100 and rises[q] == 50
    assert changes[found.nets].tolist() == [100, 100]


def test_a_reset_without_a_clock_acts_at_once() -> None:
    found = gates(
        {
            **{"clk": ("input", [2]), "d": ("input", [3]), "r": ("input", [4])},
            **{"q": ("output", [5]), "n": ("output", [6])},
        },
        [("FR", {"CK": 2, "D": 3, "R": 4, "Q": 5, "QN": 6})],
    )
    given = np.array([[0, 0], [1, 1], [1, 1], [1, 0], [1, 0], [1, 1], [0, 1]], np.uint8)
    rows = [*found.outputs["q"], *found.outputs["n"]]
    inputs = [*found.inputs["d"], *found.inputs["r"]]
    results, changes, _ = Counter(found, inputs, rows).run(given, 1, 4)
    # Cleared in cycle 0, loaded at its end with 0; 1 from cycle 2 on; cleared in 3 and 4.
    assert results[:, 0].tolist() == [0, 0, 1, 0, 0, 0, 1]
    assert results[:, 1].tolist() == [1, 1, 0, 1, 1, 1, 0]
    assert changes[rows].tolist() == [2, 2]


@pytest.mark.parametrize("seed", range(20))
def test_random_netlists(seed: int) -> None:
    """Gates in random order, registers in between, a window that begins anywhere."""
    rng = np.random.default_rng(seed)
    inputs, flops, many = 4, 5, 40
    nets = list(range(10, 10 + inputs + flops))
    cells: list[tuple[str, dict]] = []
    for at in range(many):
        kind = ["N2", "IV", "BF"][int(rng.integers(3))]
        pins = {pin: int(rng.choice(nets)) for pin in ("AB" if kind == "N2" else "A")}
        cells.append((kind, {**pins, "Y": 100 + at}))
        nets.append(100 + at)
    state = {net: int(rng.choice(nets)) for net in nets[inputs : inputs + flops]}
    cells += [("FF", {"CK": 2, "D": d, "Q": q}) for q, d in state.items()]
    order = rng.permutation(len(cells))
    found = gates(
        {"clk": ("input", [2]), "x": ("input", nets[:inputs]), "y": ("output", nets[inputs:])},
        [cells[at] for at in order],
    )
    cycles, first = 1100, int(rng.integers(5))
    given = rng.integers(0, 2, (cycles, inputs), np.uint8)
    results, changes, rises = Counter(found, found.inputs["x"], found.outputs["y"]).run(
        given, first, cycles - 2
    )
    now = dict(zip(nets[inputs : inputs + flops], results[0].tolist(), strict=False))
    seen = []
    for row in given.tolist():
        now |= dict(zip(nets[:inputs], row, strict=True))
        for kind, pins in cells[:many]:
            a, b = now[pins["A"]], now[pins.get("B", pins["A"])]
            now[pins["Y"]] = {"N2": 1 - (a & b), "IV": 1 - a, "BF": a}[kind]
        seen.append([now[net] for net in nets[inputs:]])
        now |= {q: now[d] for q, d in state.items()}
    expected = np.array(seen)
    assert np.array_equal(results, expected)
    steps = np.diff(expected[first : cycles - 1], axis=0)
    assert np.array_equal(changes[found.outputs["y"]], np.abs(steps).sum(0))
    assert np.array_equal(rises[found.outputs["y"]], (steps > 0).sum(0))


CLK = {"clk": ("input", [2]), "a": ("input", [3]), "y": ("output", [9])}


@pytest.mark.parametrize(
    ("key", "rule", "cells"),
    [
        ("clock", "gate", [("N2", {"A": 2, "B": 3, "Y": 4}), ("FF", {"CK": 4, "D": 3, "Q": 9})]),
        ("clock", "rising", [("IV", {"A": 2, "Y": 4}), ("FF", {"CK": 4, "D": 3, "Q": 9})]),
        ("clock", "rising", [("FF", {"CK": 3, "D": 3, "Q": 9})]),
        ("netlist", "loop", [("N2", {"A": 9, "B": 3, "Y": 4}), ("IV", {"A": 4, "Y": 9})]),
        ("netlist", "flip-flops", [("LA", {"G": 2, "D": 3, "Q": 9})]),
    ],
)
def test_refused(key: str, rule: str, cells: list) -> None:
    with pytest.raises(UserError, match=rule) as caught:
        gates(CLK, cells)
    assert caught.value.key == key


def test_twice_inverted_is_the_clock() -> None:
    cells = [("IV", {"A": 2, "Y": 4}), ("IV", {"A": 4, "Y": 5}), ("FF", {"CK": 5, "D": 3, "Q": 9})]
    assert int(gates(CLK, cells).clocked.sum()) == 3


def test_a_loop_through_a_register_is_none() -> None:
    cells = [("N2", {"A": 9, "B": 3, "Y": 4}), ("FF", {"CK": 2, "D": 4, "Q": 9})]
    assert len(gates(CLK, cells).gates) == 4  # both states' gates and the two functions
