"""rtl/reference and sim: what the generator writes today, provable without the generator."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest
from presets import rtl_of

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.sim import available
from hwgen.sim.tools import verilator

ROOT = Path(__file__).resolve().parents[1]
LARGEST, ALL = 160_000, 10_000_000


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("renew", ROOT / "rtl" / "renew.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["renew"] = module
    spec.loader.exec_module(module)
    return module


RENEW = load()
REFERENCES = {reference.name: reference for reference in RENEW.references()}
QUICK = ["matmul-tiny", "pe-carry-save-os"]


@pytest.mark.parametrize("name", REFERENCES)
def test_files_are_what_the_generator_writes(name: str) -> None:
    reference = REFERENCES[name]
    plain = reference.options == Options() and not reference.values
    rtl = rtl_of(reference.design, reference.preset) if plain else None
    for path, text in RENEW.files(reference, rtl).items():
        renew = f"{path} is stale: python rtl/renew.py"
        assert (ROOT / path).is_file() and (ROOT / path).read_bytes() == text.encode(), renew


def test_nothing_else_lies_there() -> None:
    wanted = {Path(path) for each in REFERENCES.values() for path in RENEW.paths(each)}
    folders = [ROOT / RENEW.RTL, ROOT / RENEW.VECTORS]
    assert {p.relative_to(ROOT) for folder in folders for p in folder.iterdir()} == wanted


def test_every_preset_of_every_design_is_there() -> None:
    presets = {f"{d.name}-{preset}" for d in catalog.DESIGNS for preset in d.presets}
    assert presets <= set(REFERENCES)


def test_the_files_stay_small() -> None:
    sizes = [p.stat().st_size for f in (RENEW.RTL, RENEW.VECTORS) for p in (ROOT / f).iterdir()]
    assert max(sizes) < LARGEST and sum(sizes) < ALL


def test_check_and_renewal(tmp_path: Path) -> None:
    wanted = {RENEW.RTL / "a.v": "a\n", RENEW.VECTORS / "a.json": "{}\n"}
    for path in (*wanted, RENEW.RTL / "old.v"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(wanted.get(path, "old"))
    (tmp_path / RENEW.VECTORS / "a.json").write_text("{ }\n")
    todo = RENEW.changes(wanted, tmp_path)
    assert todo == {RENEW.VECTORS / "a.json": "write", RENEW.RTL / "old.v": "remove"}
    RENEW.apply(todo, wanted, tmp_path)
    assert RENEW.changes(wanted, tmp_path) == {}


def imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module).split(".")[0])
    return found


def test_the_bench_needs_cocotb_and_no_more() -> None:
    for path in (ROOT / "sim").glob("*.py"):
        strangers = imported(path) - set(sys.stdlib_module_names) - {"cocotb", "cocotb_tools"}
        assert strangers == set(), path.name


class Alone:
    """A copy of rtl/reference and sim where the generator and numpy cannot be imported."""

    def __init__(self, folder: Path) -> None:
        self.rtl = folder / "rtl" / "reference"
        shutil.copytree(ROOT / RENEW.RTL, self.rtl)
        shutil.copytree(ROOT / "sim", folder / "sim", ignore=shutil.ignore_patterns("build"))
        self.folder = folder
        blocks = folder / "blocks"
        for package in ("hwgen", "numpy", "amaranth"):
            (blocks / package).mkdir(parents=True)
            (blocks / package / "__init__.py").write_text("raise ImportError('not here')\n")
        tool = verilator()
        path = [os.environ["PATH"], *([str(tool.root / "bin")] if tool else [])]
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("COCOTB", "VERILATOR"))},
            "PYTHONPATH": str(blocks),
            "PATH": os.pathsep.join(path),
        }

    def python(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=600,
        )

    def run(self, simulator: str, names: Sequence[str], *more: str) -> tuple[int, list[str]]:
        done = self.python("sim/run.py", "--simulator", simulator, *names, *more)
        return done.returncode, (done.stdout + done.stderr).splitlines()


@pytest.fixture
def alone(tmp_path: Path) -> Alone:
    return Alone(tmp_path)


def skip_without(simulator: str) -> None:
    usable, reason = available()[simulator]
    if not usable:
        pytest.skip(reason)


def test_the_copy_is_alone(alone: Alone) -> None:
    for package in ("hwgen", "numpy"):
        done = alone.python("-c", f"import {package}")
        assert done.returncode != 0 and "not here" in done.stderr


def check(alone: Alone, simulator: str, names: Sequence[str]) -> None:
    skip_without(simulator)
    code, lines = alone.run(simulator, names)
    assert code == 0, "\n".join(lines)
    assert lines[-1] == f"{len(names)} passed, 0 failed"
    for name, line in zip(names, lines, strict=False):
        case = json.loads((alone.folder / "sim" / "vectors" / f"{name}.json").read_text())
        runs = 3 if case["timing"] is None else 1
        assert line.split()[:4] == [name, "passed:", str(runs * case["compared"]), "values"]
        assert case["compared"] > 0


def test_stand_alone_in_icarus(alone: Alone) -> None:
    check(alone, "icarus", QUICK)


def test_a_scratch_folder_of_the_users_own(alone: Alone) -> None:
    skip_without("icarus")
    code, lines = alone.run("icarus", QUICK[-1:], "--build", "scratch")
    assert code == 0 and (alone.folder / "scratch" / "icarus").is_dir(), "\n".join(lines)


@pytest.mark.slow
@pytest.mark.parametrize("simulator", ["icarus", "verilator"])
@pytest.mark.parametrize("name", REFERENCES)
def test_stand_alone_everything(alone: Alone, simulator: str, name: str) -> None:
    check(alone, simulator, [name])


FAULTS = {
    "wrong sum": ("matmul-tiny", r"next_state = state \+ ", "next_state = state - ", "expected"),
    "wrong word": ("pe-carry-save-os", r"load \? acc : above", "load ? above : acc", "expected"),
    "never ready": ("matmul-tiny", r"\.out_valid\(out__valid\)", ".out_valid()", "deadlock"),
    "sent again": ("matmul-tiny", r"\.in_ready\(act__ready\)", ".in_ready()", "flag error is 1"),
    "withdrawn": ("matmul-tiny", r"\.out_valid\(out__valid\)", ".out_valid(held)", "withdrawn"),
    "twice": (
        "matmul-tiny",
        r"\.out_ready\(out__ready\)",
        ".out_ready(tick)",
        "24 beats, 12 expected",
    ),
    "too late": ("pe-carry-save-os", r"\.load\(load\)", ".load(later)", "expected"),
    "no Verilog": ("pe-carry-save-os", r"endmodule", "endmodul", "syntax error"),
    "unknown": ("pe-carry-save-os", r"\.wgt\(wgt\)", ".wgt(8'bx)", "unknown"),
}
TICK = " reg tick; always @(posedge clk) tick <= rst ? 1'b0 : ~tick;"
MORE = {
    "never ready": "assign out__valid = 0;",
    "sent again": "assign act__ready = 0;",
    "withdrawn": "wire held; assign out__valid = held & tick;" + TICK,
    "twice": TICK,
    "too late": "reg later; always @(posedge clk) later <= load;",
}
"""Fault -> what is added to the top module."""


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_seen(alone: Alone, fault: str) -> None:
    skip_without("icarus")
    name, old, new, said = FAULTS[fault]
    verilog = alone.rtl / f"{name}.v"
    text, count = re.subn(old, new, verilog.read_text(), count=1)
    assert count == 1
    verilog.write_text(text.replace(");\n", f");\n{MORE.get(fault, '')}\n", 1))
    code, lines = alone.run("icarus", [name])
    assert code == 1 and lines[-1] == "0 passed, 1 failed", "\n".join(lines)
    assert lines[0].startswith(f"{name} ") and "FAILED" in lines[0]
    assert any(said in line for line in lines[1:]), "\n".join(lines)


def test_a_wrong_vector_is_seen(alone: Alone) -> None:
    skip_without("icarus")
    path = alone.folder / "sim" / "vectors" / "pe-carry-save-os.json"
    case = json.loads(path.read_text())
    beat = next(i for i, beat in enumerate(case["outputs"][0]["beats"]) if i > 100 and beat != "-")
    case["outputs"][0]["beats"][beat] = "123"
    path.write_text(json.dumps(case))
    code, lines = alone.run("icarus", ["pe-carry-save-os"])
    assert code == 1 and f"beat {beat}," in lines[1] and "expected 123 " in lines[1]


def test_mistakes_on_the_command_line(alone: Alone) -> None:
    assert alone.python("sim/run.py", "--list").stdout.split() == sorted(REFERENCES)
    done = alone.python("sim/run.py", "matmul-tinny")
    assert done.returncode == 2 and "there is no matmul-tinny" in done.stderr
    assert "Traceback" not in done.stderr and "nearest: matmul-tin" in done.stderr
    skip_without("icarus")
    code, lines = alone.run("icarus", QUICK[-1:], "--rtl", "none")
    assert code == 2 and lines[-1].endswith("there is no folder none")
