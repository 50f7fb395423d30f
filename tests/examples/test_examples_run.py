"""The examples and benchmarks run, and notice when something is wrong."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import yaml

from hwgen import catalog
from hwgen.sim import available
from hwgen.tiling import Tiling

ROOT = Path(__file__).parent.parent.parent
EXAMPLES, BENCHMARKS = ROOT / "examples", ROOT / "benchmarks"
# The quickest to start: no model to compile.
QUICK = "icarus" if available()["icarus"][0] else "amaranth"


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A script of a folder in a process of its own."""
    return subprocess.run(
        [sys.executable, str(folder / words[0]), *words[1:]],
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("dataflow", "pe"),
    [("os", "multiplier"), pytest.param("ws", "carry-save", marks=pytest.mark.slow)],
)
def test_digits_on_a_few_images(dataflow: str, pe: str) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    done = run(
        EXAMPLES,
        *("digits.py", "--images", "4", "--simulator", QUICK),
        *("--dataflow", dataflow, "--pe", pe),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    # Two layers: 4 images, padded to 8 rows by os, times 32 and 16 columns.
    sums = (8 if dataflow == "os" else 4) * (32 + 16)
    for bits in (8, 4):
        (line,) = [x for x in done.stdout.splitlines() if x.startswith(f"int8xint{bits} ")]
        assert f"{sums} sums compared, 0 mismatches" in line


@pytest.mark.slow
@pytest.mark.parametrize("dataflow", ["os", "ws"])
def test_digits_on_the_whole_test_set(dataflow: str) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    done = run(EXAMPLES, "digits.py", "--dataflow", dataflow)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "540 test images" in done.stdout
    assert done.stdout.splitlines()[-1].startswith("passed")


def test_digits_stops_at_a_wrong_sum(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    import digits

    engine = digits.Engine(8, "os", "multiplier", "amaranth")
    a, b = np.full((8, 3), 5), np.full((3, 8), -7)
    assert np.array_equal(engine.multiply(a, b), a @ b)
    assert engine.totals.compared == 64
    # Hardware that multiplies by something else than what is expected.
    monkeypatch.setattr(Tiling, "out_beats", _wrong(Tiling.out_beats))
    with pytest.raises(SystemExit) as stopped:
        engine.multiply(a, b)
    assert stopped.value.code == 1
    assert "1 mismatches" in capsys.readouterr().out


def _wrong(right):  # type: ignore[no-untyped-def]
    def out_beats(self, c):  # type: ignore[no-untyped-def]
        beats = right(self, c)
        beats["data"][3, 4] += 1
        return beats

    return out_beats


@pytest.mark.parametrize("bits", [4, 8])
def test_integer_network_is_near_the_real_one(bits: int, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sklearn", reason="the digits come from scikit-learn (extra demo)")
    monkeypatch.syspath_prepend(str(EXAMPLES))
    import digits_network as net

    data = net.load()
    real = net.train(data, epochs=20)
    if bits == 4:
        real = net.train(data, bits=4, start=real, epochs=20)
    exact = net.quantise(real, data.train_x, bits)
    limit = 1 << (bits - 1)
    for weights in (exact.first.weights, exact.second.weights):
        assert np.abs(weights).max() == limit - 1
    hidden = exact.requantise(data.test_x @ exact.first.weights)
    assert hidden.min() == 0 and hidden.max() <= 127
    found = exact.digits(hidden @ exact.second.weights)
    same = (found == real.classify(data.test_x)).mean()
    assert same > 0.9


@pytest.mark.parametrize("name", ["pe_area.yaml", "pe_in_array.yaml"])
def test_sweep_files_name_what_there_is(name: str) -> None:
    spec = yaml.safe_load((EXAMPLES / name).read_text(encoding="utf-8"))
    for design in spec["design"]:
        entry = catalog.get(design)
        for key, values in spec["axes"].items():
            for value in values:
                assert entry.make_config({**spec["set"], key: value}).data()[key] == value


def test_config_file_makes_the_engine_it_says() -> None:
    values = yaml.safe_load((EXAMPLES / "matmul_4x4.yaml").read_text(encoding="utf-8"))
    config = catalog.get("matmul").make_config(values)
    assert values.items() <= config.data().items()


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        pytest.param(("emission.py", "--quick"), "times_smaller", marks=pytest.mark.slow),
        (("throughput.py", "--quick", "--simulator", QUICK), "of_slowest"),
        (("pe_area.py", "--quick"), "pe-multiplier booth"),
        (("fmax.py", "--quick"), "available"),
    ],
    ids=lambda words: words[0] if isinstance(words, tuple) else "",
)
def test_benchmarks_run(words: tuple[str, ...], sign: str) -> None:
    before = {path: path.read_bytes() for path in (BENCHMARKS / "results").iterdir()}
    done = run(BENCHMARKS, *words)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sign in done.stdout
    assert before == {path: path.read_bytes() for path in (BENCHMARKS / "results").iterdir()}


def test_benchmarks_notice_a_missed_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import emission
    import throughput

    line = {"array": "64x64", "pe": "multiplier", "hwgen_seconds": 1.0, "hwgen_bytes": 60_000}
    odd = {**line, "array": "61x53"}
    assert emission.misses([line, odd]) == []
    assert len(emission.misses([{**line, "hwgen_seconds": 4.1}])) == 1
    assert len(emission.misses([{**line, "hwgen_bytes": 600_001}])) == 1
    assert len(emission.misses([line, {**odd, "hwgen_seconds": 2.1}])) == 1
    good = {"engine": "", "dataflow": "os", "pe": "", "steady": 0.95, "of_slowest": 0.9}
    assert throughput.misses([good]) == []
    assert len(throughput.misses([{**good, "steady": 0.94, "of_slowest": 0.89}])) == 2


def test_results_keep_their_promises(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import emission
    import results_file

    rows, notes = results_file.read("emission")
    assert {"date", "commit", "machine", "amaranth", "pyosys"} <= notes.keys()
    lines = [
        {**r, "hwgen_seconds": float(r["hwgen_seconds"]), "hwgen_bytes": int(r["hwgen_bytes"])}
        for r in rows
    ]
    assert len(lines) == 10
    assert emission.misses(lines) == []
