"""Layers in precisions of their own: choices, figures, the stream, and what is refused."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from hwgen.errors import UserError
from hwgen.sim import available

ROOT = Path(__file__).parent.parent.parent
EXAMPLES, BENCHMARKS = ROOT / "examples", ROOT / "benchmarks"
# The quickest to start: no model to compile.
QUICK = "icarus" if available()["icarus"][0] else "amaranth"
SHARES = (0.25, 0.27, 0.3, 0.36, 0.41, 0.5, 0.52, 0.7, 0.9, 1.0)


@pytest.fixture(scope="module", autouse=True)
def paths() -> Iterator[None]:
    """The examples' and benchmarks' modules by their names."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BENCHMARKS))
        patch.syspath_prepend(str(EXAMPLES))
        yield


def module(name: str) -> Any:
    return importlib.import_module(name)


@pytest.fixture(scope="module")
def study(paths: None) -> Any:
    """The networks of the table."""
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    return module("adaptive_page").study()


@pytest.fixture(scope="module")
def rows(paths: None) -> list[dict[str, str]]:
    found: list[dict[str, str]] = module("results_file").read("adaptive_digits")[0]
    return found


@pytest.mark.parametrize("seed", range(20))
def test_choices_are_the_best_of_all(paths: None, seed: int) -> None:
    rng = np.random.default_rng(seed)
    choice = module("adaptive_choice")
    layers = [
        [
            # Few different costs, so that some are equal.
            choice.Option(f"m{i}", float(rng.integers(1, 9)), float(rng.random() ** 4))
            for i in range(rng.integers(1, 6))
        ]
        for _ in range(rng.integers(1, 5))
    ]
    every = [(sum(o.cost for o in each), sum(o.noise for o in each)) for each in product(*layers)]
    front = choice.frontier(layers)
    for head, tail in pairwise(front):
        assert head.cost < tail.cost and head.noise > tail.noise
    for budget in range(int(min(c for c, _ in every)), int(max(c for c, _ in every)) + 1):
        found = choice.choose(layers, budget)
        assert found.cost <= budget
        assert found.noise == pytest.approx(min(n for c, n in every if c <= budget))
        own = [
            next(o for o in layer if o.mode == mode)
            for layer, mode in zip(layers, found.modes, strict=True)
        ]
        assert sum(o.cost for o in own) == found.cost
    with pytest.raises(UserError, match="budget"):
        choice.choose(layers, min(c for c, _ in every) - 1)
    with pytest.raises(UserError, match="budget"):
        choice.choose(layers, float("nan"))


@pytest.mark.parametrize("what", ["cycles", "energy", "bits"])
def test_a_lower_budget_never_costs_more(study: Any, what: str) -> None:
    costs = study.costs
    whole = costs.widest(what)
    shares = [share for share in SHARES if share * whole >= costs.least(what)]
    assert len(shares) >= len(SHARES) - 1
    found = [study.choice(share, what) for share in shares]
    for share, choice in zip(shares, found, strict=True):
        assert choice.cost <= share * whole * (1 + 1e-6)
        assert costs.total(choice.modes, what) == pytest.approx(choice.cost)
    for less, more in pairwise(found):
        assert less.cost <= more.cost and less.noise >= more.noise
    assert found[0].noise > 10 * found[-1].noise
    # Where cycles count, four times as many products take a quarter of them.
    if what == "cycles":
        assert whole == 4 * costs.least() == 354
        assert set(found[-1].modes) == {"posit16_1"}


def test_figures_of_the_table_are_made_anew(study: Any, rows: list[dict[str, str]]) -> None:
    assert len(rows) >= 8
    lines = [study.line(row["modes"].split()) for row in rows]
    for row, line in zip(rows, lines, strict=True):
        assert line.bits == pytest.approx(float(row["bits"]), rel=1e-5)
        assert line.cycles == pytest.approx(float(row["cycles"]), rel=1e-5)
        assert line.energy == pytest.approx(float(row["energy"]), rel=1e-5)
        # Training goes another way with other versions of its libraries.
        assert line.accuracy == pytest.approx(float(row["accuracy"]), abs=0.02)
        assert line.noise == pytest.approx(float(row["noise"]), rel=0.5)
        assert line.foreseen == pytest.approx(line.noise, rel=0.35)
        if row["budget"]:
            assert line.cycles <= float(row["budget"]) * study.costs.widest()
    four, eight = (next(x for x in lines if x.layers == name) for name in ("e2m1", "posit8_0"))
    between = [x for x in lines if four.cycles < x.cycles < eight.cycles]
    assert max(x.accuracy for x in between) > four.accuracy + 0.02
    assert eight.accuracy > study.float_accuracy - 0.01


def test_page_shows_the_results(rows: list[dict[str, str]]) -> None:
    page = module("adaptive_page")
    text = page.PAGE.read_text(encoding="utf-8")
    tables = page.tables()
    renewed = module("page").renewed
    assert renewed(text, tables) == text
    assert "| `e2m1 e2m1 posit8_0 posit8_0` |" in text and "| attention output |" in text
    changed = [*rows[:-1], {**rows[-1], "accuracy": "0.1234"}]
    assert renewed(text, {**tables, "digits": page.digits_table(changed)}) != text


def test_layers_in_one_stream(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    engine_of = module("adaptive_engine")
    engine = engine_of.Engine("e2m1+int8xint4", 2, "fp32", 1, QUICK)
    rng = np.random.default_rng(1)
    network = module("adaptive_network")
    x = rng.normal(size=(6, 9))
    # Of the second layer a tile takes one beat, and yet as many cycles as there are rows.
    shapes = [(9, 4), (4, 5), (5, 3)]
    denses = [network.Dense(rng.normal(size=s), rng.normal(size=s[1])) for s in shapes]
    inputs = [x, *(np.maximum(rng.normal(size=(6, s[1])), 0) for s in shapes[:2])]
    modes = ("int8xint4", "e2m1", "int8xint4")
    layers = [
        network.layer_in(dense, each, mode, "fp32")
        for dense, each, mode in zip(denses, inputs, modes, strict=True)
    ]
    works = engine_of.interleaved(engine, layers, np.array_split(x, 2))
    assert [mode for mode, _, _ in works] == [mode for mode in modes for _ in range(2)]
    run = engine.stream(works)
    # Nothing but the products themselves, the way in and the way out.
    assert run.cycles == run.ends + sum(engine.cycles(m, len(a), *b.shape) for m, a, b in works)
    assert run.ends == engine_of.ends_of(engine) - 1
    for work, codes in zip(works, run.results, strict=True):
        assert np.array_equal(codes, engine.results(work))
    # What left the hardware is what the same layers give in floating point.
    logits = np.concatenate([layers[-1].outputs(codes) for codes in run.results[-2:]])
    assert np.allclose(logits, network.logits_of(layers, x, 0, x), rtol=1e-6)
    # A result that is not the expected one ends the example.
    right = engine_of.units.layers

    def wrong(*words: Any) -> Any:
        found = right(*words)
        found.expected["out"]["data"][3, 1] ^= 1
        return found

    monkeypatch.setattr(engine_of.units, "layers", wrong)
    with pytest.raises(SystemExit) as stopped:
        engine.stream(works[:2])
    assert stopped.value.code == 1
    assert "1 mismatches" in capsys.readouterr().out


def example(*words: str) -> subprocess.CompletedProcess[str]:
    """The example in a process of its own."""
    return subprocess.run(
        [sys.executable, str(EXAMPLES / "adaptive_digits.py"), *words],
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_example_runs() -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    words = ("--modes", "e2m1+posit8_0", "--side", "2", "--images", "4", "--networks", "1")
    done = example(*words, "--budget", "0.6", "--simulator", QUICK)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 mismatches" in done.stdout and "without a gap" in done.stdout
    (chosen,) = [x for x in done.stdout.splitlines() if x.startswith("budget 0.6 of the cycles")]
    assert {"e2m1", "posit8_0"} <= set(chosen.split())


@pytest.mark.slow
@pytest.mark.parametrize("of", ["cycles", "energy", "bits"])
def test_the_example_on_the_whole_test_set(of: str) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    done = example("--all", "--of", of, "--budget", "0.4")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "540 images, 8 products in one stream: 78880 values compared, 0 mism" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--budget", "0.2"), "budget: at least 0.2500"),
        (("--budget", "nan"), "budget: at least 0.2500"),
        (("--modes", "e2m1+bf16"), "modes: formats whose exact sums fit"),
        (("--modes", "int4+int8", "--of", "energy"), "nearest: cycles"),
        (("--images", "0"), "nearest: 1"),
        (("--images", "1"), "nearest: 2"),
        (("--picture", "table.gif"), "nearest: table.svg"),
        (("--to", "fp31"), "to:"),
        (("--side", "0"), "rows:"),
    ],
    ids=lambda words: words if isinstance(words, str) else "",
)
def test_what_cannot_work_is_refused_before_training(
    words: tuple[str, ...],
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    digits = module("adaptive_digits")
    monkeypatch.setattr(digits, "Study", None)
    assert digits.main([*words, "--simulator", QUICK]) == 2
    assert said in capsys.readouterr().err
