"""Networks of few bits: the digits, and layers of MiniLM through the engines of weight planes."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen.sim import available

ROOT = Path(__file__).parent.parent.parent
EXAMPLES, BENCHMARKS = ROOT / "examples", ROOT / "benchmarks"
# The quickest to start: no model to compile.
QUICK = "icarus" if available()["icarus"][0] else "amaranth"
KINDS = ("uniform", "tmac", "hlq", "bitmod", "ternary")


@pytest.fixture(scope="module")
def bench() -> Iterator[Any]:
    pytest.importorskip("threadpoolctl", reason="comes with scikit-learn (extra demo)")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("minilm_planes")


def kind_of(bench: Any, name: str) -> Any:
    (found,) = [kind for kind in bench.KINDS if kind.name == name]
    return found


@pytest.mark.parametrize("name", KINDS)
def test_integers_are_near_the_weights(bench: Any, name: str) -> None:
    """What the engine counts, times the units, is what the format says but for the scales."""
    ways = importlib.import_module("minilm_planes_ways")
    kind = kind_of(bench, name)
    weights = np.random.default_rng(1).normal(size=(256, 10)) * np.linspace(0.1, 3, 10)
    for bits in kind.bits:
        found = ways.kept(kind, bits, weights)
        off = np.abs(found.whole * found.unit - found.ideal).max(0)
        # Half a unit for each scale, times what it may count.
        assert (off <= found.unit * (0.51 * (1 << bits) + 0.01)).all()
        assert np.abs(found.ideal - weights).mean() < 0.6 * np.abs(weights).mean()
    zero = ways.kept(kind, kind.bits[0], np.zeros((128, 3)))
    assert (zero.whole * zero.unit == 0).all()


@pytest.mark.parametrize("name", [pytest.param(n, marks=pytest.mark.slow) for n in KINDS])
def test_samples_go_through_the_hardware(
    bench: Any, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rng = np.random.default_rng(2)
    layers = {"one": (rng.normal(size=(3, 256)), rng.normal(size=(256, 32)) / 16)}
    kind = kind_of(bench, name)
    found = bench.lines(kind, layers, QUICK, 2)
    assert [row["compared"] for row in found] == [64] * len(kind.bits)
    assert all(row["cycles"] == row["declared"] for row in found)
    # Another product than that of the weights ends the benchmark.
    right = bench.kept

    def wrong(*words: Any) -> Any:
        weights = right(*words)
        weights.whole[5, 3] += 1
        return weights

    monkeypatch.setattr(bench, "kept", wrong)
    with pytest.raises(SystemExit) as stopped:
        bench.lines(kind, layers, QUICK, 2)
    assert stopped.value.code == 1
    assert "cycles were due" in capsys.readouterr().out


def test_one_sample_goes_through_the_hardware(bench: Any) -> None:
    rng = np.random.default_rng(3)
    layers = {"one": (rng.normal(size=(1, 128)), rng.normal(size=(128, 16)))}
    (row,) = bench.lines(kind_of(bench, "ternary"), layers, QUICK, 1)
    assert (row["compared"], row["tokens"]) == (16, 1)


@pytest.mark.parametrize("images", [pytest.param("540", marks=pytest.mark.slow), "2"])
def test_digits_of_few_bits(images: str) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    words = () if images == "540" else ("--images", images, "--simulator", QUICK)
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / "low_bit_digits.py"), *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    tiles = -(-int(images) // 2)
    for bits in (4, 2, 1):
        (line,) = [x for x in done.stdout.splitlines() if x.startswith(f"int8 x {bits} bit")]
        assert f"{2 * tiles * (32 + 16)} sums compared, 0 mismatches" in line
    # A step takes 2 rows, 8 columns and 16 k.
    assert f"bits * {tiles * 4 * 4} cycles" in done.stdout
    assert f"bits * {tiles * 2 * 2} cycles" in done.stdout


def test_odd_levels_are_the_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    network = importlib.import_module("low_bit_network")
    weights = np.random.default_rng(4).normal(size=(200, 7)) * np.arange(1, 8)
    for bits in (1, 2, 4):
        for per_channel in (True, False):
            q, step = network.levels(weights, bits, per_channel)
            every = (2 * np.arange(-(1 << bits >> 1), 1 << bits >> 1) + 1)[:, None, None] * step
            least = np.abs(every - weights).min(0)
            assert np.allclose(np.abs((2 * q + 1) * step - weights), least)
    assert set(np.unique(network.levels(weights, 1, True)[0])) == {-1, 0}
    pixels = network.pixel_bits(np.array([[0, 3, 4, 16]]))
    assert pixels.tolist() == [[-1, -1, -1] * 2 + [1, -1, -1] + [1, 1, 1]]


def test_digits_stop_where_cycles_are_no_line(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    digits = importlib.import_module("low_bit_digits")
    good = {4: [14, 9], 2: [10, 7], 1: [8, 6]}
    first, second = digits.lines(good)
    assert first == "first layer: 6 + bits * 2 cycles"
    assert second == "second layer: 5 + bits * 1 cycles"
    with pytest.raises(SystemExit):
        digits.lines({**good, 2: [11, 7]})
