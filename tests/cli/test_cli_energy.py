"""`hwgen energy`: the table, JSON, and refusals."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).resolve().parents[1] / "energy"))
from energy_samples import LIBRARY

SMALL = ["pe-multiplier", "--act", "int3", "--wgt", "int3", "--acc-width", "8", "--beats", "64"]


@pytest.fixture
def library(tmp_path: Path) -> str:
    (tmp_path / "tiny.lib").write_text(LIBRARY)
    return "tiny.lib"


def test_table_and_next(cli, library: str) -> None:
    words = ["--activations", "uniform", "--activations", "gaussian:2", "--target-ps", "900"]
    said = cli("energy", *SMALL, "--liberty", library, *words)
    assert said.code == 0, said.err
    lines = said.out.splitlines()
    head = next(line for line in lines if line.startswith("activations")).split()
    assert head[-5:] == ["nets", "internal", "clock", "pJ/cycle", "pJ/MAC"]
    rows = [line.split() for line in lines if line.startswith(("uniform", "gaussian:2"))]
    for row in rows:
        nets, internal, clock, cycle, mac = map(float, row[-5:])
        assert nets + internal + clock == pytest.approx(cycle, rel=1e-3) and mac == cycle
    assert len(rows) == 2 and "target 900 ps" in said.out
    assert "no glitches" in said.out and "ratios" in said.out
    assert said.next.startswith("hwgen synth pe-multiplier") and "--target-ps 900" in said.next
    assert cli(*said.next.split()[1:], "--json").json["delay_ps"] > 0


def test_json(cli, library: str) -> None:
    data = cli("energy", *SMALL, "--liberty", library, "--json").json
    assert data["design"] == "pe-multiplier" and data["config"]["act"] == "int3"
    assert data["cycles"] == data["macs"] == 64 and data["activations"] == "uniform"
    parts = data["nets_pj"] + data["internal_pj"] + data["clock_pj"]
    assert data["cycle_pj"] == pytest.approx(parts) and "glitches" in data["note"]
    again = cli("energy", *SMALL, "--liberty", library, "--json").json
    assert again == data
    other = cli("energy", *SMALL, "--liberty", library, "--seed", "1", "--json").json
    assert other["nets_pj"] != data["nets_pj"] and other["clock_pj"] == data["clock_pj"]
    several = ["--activations", "uniform", "--activations", "gaussian:1"]
    rows = cli("energy", *SMALL, "--target", f"liberty:{library}", *several, "--json").json["rows"]
    assert [row["activations"] for row in rows] == ["uniform", "gaussian:1"] and rows[0] == data


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("liberty", []),
        ("target", ["--target", "ice40"]),
        ("target", ["--target", "generic"]),
        ("target", ["--liberty", "tiny.lib", "--target", "xilinx"]),
        ("liberty", ["--liberty", "absent.lib"]),
        ("liberty", ["--liberty", "poor.lib"]),
        ("activations", ["--liberty", "tiny.lib", "--activations", "gauss"]),
        ("activations", ["--liberty", "tiny.lib", "--activations", "gaussian:0"]),
        ("beats", ["--liberty", "tiny.lib", "--beats", "1"]),
        ("seed", ["--liberty", "tiny.lib", "--seed", "-1"]),
        ("target_ps", ["--liberty", "tiny.lib", "--target-ps", "0"]),
        ("--rows", ["--liberty", "tiny.lib", "--rows", "3"]),
    ],
)
def test_mistakes(cli, library: str, tmp_path: Path, key: str, words: list[str]) -> None:
    (tmp_path / "poor.lib").write_text(LIBRARY.replace("internal_power", "other_power"))
    before = sorted(tmp_path.iterdir())
    said = cli("energy", "pe-multiplier", *words, "--json")
    assert said.code == 2 and said.json["error"]["key"] == key
    assert sorted(tmp_path.iterdir()) == before


def test_a_design_without_products(cli, library: str) -> None:
    said = cli("energy", "decode", "--liberty", library, "--json")
    assert said.code == 2 and said.json["error"]["nearest"] == "matmul"
    assert cli("energy", "--liberty", library).code == 2
