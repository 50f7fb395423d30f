"""Help, versions and lists: light, complete, and made from the catalogue."""

from __future__ import annotations

import subprocess
import sys

import pytest

from hwgen import __version__, catalog
from hwgen.cli import VERBS, listing
from hwgen.synth import KINDS

HEAVY = ("numpy", "amaranth", "cocotb", "pyosys", "yaml")


def test_help_names_every_verb(cli) -> None:
    said = cli("--help")
    assert said.code == 0 and said.err == ""
    for verb, (summary, _) in VERBS.items():
        assert verb in said.out and summary in said.out
    assert cli().out == said.out
    assert set(cli("--json", "--help").json) == {"error"}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help(cli, verb: str) -> None:
    said = cli(verb, "--help")
    assert said.code == 0
    assert said.out.startswith(f"usage: hwgen {verb}") and "--json" in said.out


def test_version(program) -> None:
    assert program("--version") == (0, f"hwgen {__version__}\n", "")


@pytest.mark.parametrize("words", [["--help"], ["list"], ["list", "targets"], ["nonsense"]])
def test_light_commands_import_nothing_heavy(words: list[str]) -> None:
    code = (
        "import sys; from hwgen.cli import run; run(sys.argv[1:]); "
        f"print([m for m in {HEAVY} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *words], capture_output=True, text=True, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"


@pytest.mark.parametrize("design", catalog.names())
def test_help_of_a_design_shows_every_parameter(cli, design: str) -> None:
    entry = catalog.get(design)
    text = " ".join(cli("generate", design, "--help").out.split())
    for param in entry.params:
        assert f"--{param.name.replace('_', '-')} " in text
        assert " ".join(param.help.split()) in text
        if param.kind == "int":
            assert f"{param.low} to {param.high} {param.unit}".strip() in text
        if not param.auto:
            # Long words break at their hyphens.
            assert f"(default {param.default})" in text.replace("- ", "-")
    for name in entry.fixed:
        assert f"--{name} " not in text
    help_text = cli("simulate", design, "--help").out
    for name in entry.workload:
        assert f"--{name.replace('_', '-')} N" in help_text


def test_list_designs(cli) -> None:
    said = cli("list")
    for name in catalog.names():
        assert name in said.out and catalog.get(name).summary in said.out
    rows = cli("list", "--json").json["designs"]
    assert [row["design"] for row in rows] == catalog.names()


def test_list_targets_is_complete(cli) -> None:
    rows = cli("list", "targets", "--json").json["targets"]
    kinds = {row["target"].partition(":")[0] for row in rows}
    assert kinds == set(KINDS)
    assert listing.KINDS == ("designs", "formats", "targets", "boards")


def test_list_formats(cli) -> None:
    assert "uint32" in cli("list", "formats").out
    said = cli("list", "fromats")
    assert said.code == 2 and "nearest: formats" in said.err


def test_show(cli) -> None:
    said = cli("show", "matmul", "--preset", "tiny-ws", "--json").json
    entry = catalog.get("matmul")
    config = entry.make_config(preset="tiny-ws")
    assert {row["parameter"]: row["value"] for row in said["parameters"]} == config.data()
    rtl = entry.generate(config)
    assert said["digest"] == rtl.digest
    assert [port["name"] for port in said["ports"]] == [port.name for port in rtl.ports]
    assert said["presets"]["tiny"] == {"rows": 2, "cols": 2}
    assert said["source"] == entry.source
    default, long = said["schedule"]
    vectors = entry.vectors(config)
    assert (default["cycles"], default["latency"]) == (vectors.cycles, vectors.latency)
    macs = default["m"] * default["k"] * default["n"]
    assert default["utilisation"] == pytest.approx(macs / default["cycles"] / 4, abs=1e-3)
    assert long["k"] == 256 and long["utilisation"] > 0.95


def test_show_rigid_design(cli) -> None:
    data = cli("show", "pe-carry-save", "--json").json
    assert data["timing"] == {"latency": 2, "interval": 1} and data["schedule"] == []
    text = cli("show", "pe-carry-save").out
    assert "latency 2 cycles" in text and "acc_sum + acc_carry" in text and data["source"] in text


@pytest.mark.parametrize("words", [["generate", "matmul", "--help"], ["list", "formats"]])
def test_a_terminal_without_special_signs(program, words: list[str]) -> None:
    said = program(*words, PYTHONIOENCODING="ascii")
    assert said.code == 0 and said.err == "" and "int8" in said.out.replace("int32", "int8")
