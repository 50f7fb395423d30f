"""One line in the catalogue is a new format, everywhere: a newcomer adds FP6 E1M4.

In a copy of the package and its pages, by other processes, so that nothing of this one helps.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import hwgen

ROOT = Path(hwgen.__file__).parent.parent
NAME = "fp6_e1m4"
LINE = f'    Entry("{NAME}", "FP6 E1M4: up to 3.875", "a newcomer", (1, 4, 0, "none")),\n'
VALUES = [*(i / 8 for i in range(32)), *(-i / 8 for i in range(32))]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with one line more in the catalogue, and not the least beside it."""
    place = tmp_path_factory.mktemp("newcomer")
    clean = shutil.ignore_patterns("__pycache__", "build", ".*")
    for folder in ("hwgen", "docs"):
        shutil.copytree(ROOT / folder, place / folder, ignore=clean)
    shutil.copy(ROOT / "README.md", place)
    table = place / "hwgen" / "formats" / "catalogue.py"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    # Should the catalogue have it one day, it is new here all the same.
    lines = [line for line in lines if "(1, 4, 0," not in line]
    at = lines.index("CATALOGUE = (\n")
    table.write_text("".join([*lines[: at + 1], LINE, *lines[at + 1 :]]), encoding="utf-8")
    return place


def run(copy: Path, *words: str) -> str:
    """What Python prints in the copy, which it imports."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "HWGEN_CACHE": str(copy / "cache")}
    done = subprocess.run(
        [sys.executable, *words],
        cwd=copy,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def command(copy: Path, *words: str) -> Any:
    """The object that a command of the copy prints."""
    return json.loads(run(copy, "-m", "hwgen", *words, "--json"))


def test_codec(copy: Path) -> None:
    code = (
        "import json, hwgen\n"
        "from hwgen import formats\n"
        f"form = formats.get('{NAME}')\n"
        "assert form.name == formats.CATALOGUE[0].name == formats.get('e1m4').name\n"
        "codes = form.all_codes()\n"
        "values = form.decode(codes)\n"
        "assert (form.encode(values) == codes).all()\n"
        "assert form.encode([3.9, -9, 0.1875]).tolist() == [31, 63, 2]\n"
        "exact = form.exact(codes)\n"
        "assert (exact.significand * 2.0**exact.shift == values).all()\n"
        "print(json.dumps([hwgen.__file__, values.tolist()]))\n"
    )
    file, values = json.loads(run(copy, "-c", code))
    assert Path(file).is_relative_to(copy) and values == VALUES


def test_tests(copy: Path) -> None:
    """The tests of the catalogue are those of every line, the new one among them."""
    tests = ROOT / "tests" / "formats" / "test_formats_catalogue.py"
    shutil.copy(tests, copy)
    said = run(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests.name, "-k", NAME)
    assert " passed" in said and int(said.rpartition(" passed")[0].split()[-1]) >= 2, said


def test_commands(copy: Path) -> None:
    rows = command(copy, "list", "formats")["formats"]
    due = (NAME, 6.0, "-3.875 to 3.875", "FP6 E1M4: up to 3.875")
    assert tuple(rows[0][key] for key in ("format", "bits", "range", "summary")) == due
    shown = command(copy, "show", "format", NAME)
    assert [field["letter"] * field["bits"] for field in shown["fields"]] == ["S", "E", "FFFF"]
    assert [each["value"] for each in shown["codes"]] == VALUES
    assert shown["source"] == "a newcomer" and shown["smallest_positive"] == 1 / 8
    assert shown == command(copy, "show", "format", "e1m4")
    x = np.random.default_rng(0).normal(size=(16, 64))
    np.save(copy / "x.npy", x)
    words = ("quantize", "x.npy", "--format", NAME, "--group", "16", "-o", "x.npz")
    (report,) = command(copy, *words)["reports"]
    assert report["format"] == NAME and report["bits_per_value"] == 8 and report["sqnr_db"] > 25
    with np.load(copy / "x.npz") as file:
        codes, scales = file["codes"], file["scales"]
    again = np.array(VALUES)[codes] * np.repeat(scales, 16, axis=1)
    assert ((again - x) ** 2).mean() == pytest.approx(report["mse"])


@pytest.mark.parametrize(
    "words",
    [
        ["decode", "--format", NAME],
        ["encode", "--format", NAME, "--acc-width", "10", "--lsb", "-4"],
        ["pe-multiplier", "--act", NAME, "--wgt", "int4"],
    ],
    ids=lambda words: words[0],
)
def test_hardware(copy: Path, words: list[str]) -> None:
    """Emitted, and simulated from the Verilog: every code, every sum of 10 bits, a PE."""
    design = words[0]
    said = command(copy, "generate", *words, "-o", design)
    assert NAME in said["module"] and (copy / design / f"{said['module']}.v").exists()
    result = command(copy, "simulate", *words, "--beats", "1500", "--simulator", "native")
    assert result["passed"] and result["mismatches"] == 0
    assert result["compared"] >= 1500 and result["latency"] == 2


def test_page(copy: Path) -> None:
    """docs/generate.py writes the format into the page, where it was not."""
    code = (
        "import sys; sys.path.insert(0, 'docs'); import generate\n"
        "page = generate.DOCS / 'formats.md'\n"
        "print(generate.renewed(page.read_text(encoding='utf-8')))\n"
    )
    before = (copy / "docs" / "formats.md").read_text(encoding="utf-8")
    after = run(copy, "-c", code)
    row = f"| `{NAME}` | 6 | -3.875 to 3.875 | 0.125 | FP6 E1M4: up to 3.875 | a newcomer |"
    assert row not in before and row in after
    assert f"`{NAME}`, `e2m1`" in after
