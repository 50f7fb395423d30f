"""`hwgen simulate`: verdicts, fall-backs, and what is left after a mismatch."""

from __future__ import annotations

import shlex
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from presets import in_turn

from hwgen.catalog import Design
from hwgen.sim import available

KEYS = [
    "passed",
    "compared",
    "mismatches",
    "cycles",
    "seconds",
    "latency",
    "interval",
    "simulator",
    "seed",
]


def skip_without(simulator: str) -> None:
    usable, reason = available()[simulator]
    if not usable:
        pytest.skip(reason)


@pytest.fixture
def disagreement(monkeypatch: pytest.MonkeyPatch) -> None:
    """Golden values whose bit 3 is wrong from beat 11 on."""
    real = Design.vectors

    def vectors(self, config, **work):
        found = real(self, config, **work)
        wrong = found.expected["results"]["acc"].copy()
        wrong[11:] ^= 8
        return replace(found, expected={"results": {"acc": wrong}})

    monkeypatch.setattr(Design, "vectors", vectors)


def test_json(cli, tmp_path: Path) -> None:
    words = ["matmul", "--preset", "tiny", "--simulator", "amaranth", "--m", "5", "--k", "3"]
    data = cli("simulate", *words, "--n", "3", "--seed", "7", "--json").json
    assert list(data)[: len(KEYS)] == KEYS
    assert data["passed"] is True and data["mismatches"] == 0 and data["errors"] == []
    assert data["simulator"] == "amaranth" and data["seed"] == 7
    # Three tiles of two rows and two of two columns, each with `last`.
    assert data["compared"] == 3 * 2 * 2 * (2 + 1)
    assert list(tmp_path.iterdir()) == [], "nothing is kept of a run that passes"


def test_text(cli) -> None:
    said = cli("simulate", "pe-multiplier", "--preset", "tiny", "--simulator", "amaranth")
    assert said.code == 0 and said.out.startswith("passed: 1000 operand pairs")
    assert said.next == "hwgen synth pe-multiplier --act int4 --wgt int4"


def test_same_seed_same_run(cli) -> None:
    words = [
        "simulate",
        "matmul",
        "--preset",
        "tiny",
        "--simulator",
        "amaranth",
        "--stall",
        "0.4",
        "--json",
        "--seed",
    ]
    one, two, other = (cli(*words, seed).json for seed in ("3", "3", "4"))
    assert one["cycles"] == two["cycles"] != other["cycles"]


@pytest.mark.parametrize("simulator", ["icarus", pytest.param("verilator", marks=pytest.mark.slow)])
def test_results_are_kept_where_asked(cli, simulator: str) -> None:
    skip_without(simulator)
    words = ["pe-multiplier", "--preset", "tiny", "--beats", "20", "-o", "out", "--waves"]
    data = cli("simulate", *words, "--simulator", simulator, "--json").json
    assert data["passed"] and data["simulator"] == simulator
    assert Path(data["waveform"]).parent == Path("out") and Path(data["waveform"]).stat().st_size
    suites = ElementTree.parse("out/results.xml")
    assert suites.find(".//testcase") is not None and suites.find(".//failure") is None


def test_auto_falls_back_and_says_so(cli, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.delenv("CXX", raising=False)
    said = cli("simulate", "pe-multiplier", "--preset", "tiny", "--beats", "20")
    assert said.code == 0
    assert said.err.startswith("note: using amaranth: native is not usable (c++ not found")
    assert said.err.count("\n") == 1
    data = cli("simulate", "pe-multiplier", "--preset", "tiny", "--beats", "20", "--json").json
    assert data["simulator"] == "amaranth" and "g++" in data["note"]


@pytest.mark.parametrize(("simulator", "cure"), [("verilator", "g++"), ("icarus", "iverilog")])
def test_a_missing_simulator(cli, tmp_path: Path, monkeypatch, simulator: str, cure: str) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.delenv("CXX", raising=False)
    said = cli("simulate", "pe-multiplier", "--simulator", simulator, "--json")
    assert said.code == 1
    assert said.json["error"]["key"] == simulator and cure in said.json["error"]["rule"]


WRITTEN = [
    ["--wrap", "axi-stream"],
    ["--wrap", "axi-stream", "--reset", "async-low"],
    ["--reset", "async-high", "--memory", "external"],
    ["--reset", "none"],
    ["--no-dsp"],
]


@pytest.mark.parametrize("options", in_turn(WRITTEN), ids=" ".join)
def test_options_of_emission(cli, options: list[str]) -> None:
    """What `generate` writes with these options is what is simulated."""
    skip_without("icarus")
    words = ["matmul", "--preset", "tiny-ws", *options]
    digest = cli("generate", *words, "-o", "out", "--json").json["digest"]
    plain = cli("simulate", *words[:3], "--simulator", "icarus", "--json").json
    data = cli("simulate", *words, "--simulator", "icarus", "--stall", "0.3", "--json").json
    assert data["passed"] and data["digest"] == digest != plain["digest"]
    assert data["compared"] >= plain["compared"] > 0
    replay = shlex.split(data["replay"].removeprefix("hwgen "))
    assert set(options) <= set(replay)
    again = cli(*replay, "--json").json
    assert again["passed"] and (again["digest"], again["cycles"]) == (digest, data["cycles"])


@pytest.mark.parametrize(
    "simulator", ["amaranth", pytest.param("verilator", marks=pytest.mark.slow)]
)
def test_a_wrapped_design_in_other_simulators(cli, simulator: str) -> None:
    skip_without(simulator)
    words = ["matmul", "--preset", "tiny", "--wrap", "axi-stream", "--simulator", simulator]
    said = cli("simulate", *words)
    assert said.code == 0, said.out + said.err
    assert said.out.startswith("passed")


@pytest.mark.usefixtures("disagreement")
def test_mismatch(cli) -> None:
    skip_without("icarus")
    words = ["pe-multiplier", "--preset", "tiny", "--beats", "30", "--seed", "5"]
    said = cli("simulate", *words, "--simulator", "icarus")
    assert said.code == 1 and said.out.startswith("FAILED")
    assert "first mismatch: cycle " in said.out and "xor" in said.out
    replay = next(x for x in said.out.splitlines() if x.startswith("replay: "))
    assert said.next == replay.removeprefix("replay: ") + " --waves"
    words = shlex.split(replay.removeprefix("replay: hwgen "))
    again = cli(*words, "--json")
    assert again.code == 1
    first = again.json["first"]
    assert f"cycle {first['cycle']}: " in said.out
    assert f"expected {first['expected']}, actual {first['actual']}" in said.out
    assert first["beat"] == 11 and first["xor_bits"].lstrip("0") == "1000"
    assert again.json["mismatches"] == 30 - 11
    assert Path(again.json["waveform"]).stat().st_size > 0
    assert Path(again.json["waveform"]).parent.parent == Path("build")
    assert Path(again.json["junit"]).exists()


@pytest.mark.usefixtures("disagreement")
def test_mismatch_where_nothing_can_be_written(cli, tmp_path: Path) -> None:
    skip_without("icarus")
    (tmp_path / "build").write_text("a file in the way")
    words = ["pe-multiplier", "--preset", "tiny", "--beats", "30", "--simulator", "icarus"]
    data = cli("simulate", *words, "--json").json
    assert data["passed"] is False and Path(data["waveform"]).stat().st_size > 0
    assert tmp_path not in Path(data["waveform"]).parents


@pytest.mark.usefixtures("disagreement")
def test_next_of_a_native_failure_can_be_said(cli) -> None:
    skip_without("native")
    words = ["pe-multiplier", "--preset", "tiny", "--beats", "30"]
    said = cli("simulate", *words, "--simulator", "native")
    assert said.code == 1 and said.next.endswith("--waves") and "native" not in said.next
    again = cli(*shlex.split(said.next.removeprefix("hwgen ")))
    assert again.code == 1 and again.out.startswith("FAILED") and "waveform: " in again.out


@pytest.mark.parametrize("option", [["--stall", "0.5"], ["--stall-pattern", "burst:4"]])
def test_stalls_without_streams_are_said_to_do_nothing(cli, option: list[str]) -> None:
    said = cli("simulate", "pe-multiplier", "--preset", "tiny", "--beats", "9", *option)
    assert said.code == 0 and "note: this design has no streams" in said.err
