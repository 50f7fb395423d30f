"""What a result hangs on: the sources that shape it, and no others."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.sweep import fingerprint
from hwgen.sweep.measure import Measurement

PACKAGE = Path(fingerprint.__file__).parents[1]

ASK = "from hwgen.sweep import fingerprint as f; print(f.sources(), f.flow())"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """hwgen, to be edited."""
    shutil.copytree(PACKAGE, tmp_path / "hwgen", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path / "hwgen"


def ask(copy: Path) -> list[str]:
    """Fingerprints of the sources and of the part that measures, as a new process sees them."""
    words = [
        sys.executable,
        "-P",
        "-c",
        f"import sys; sys.path.insert(0, {str(copy.parent)!r}); {ASK}",
    ]
    return subprocess.check_output(words, text=True).split()


def test_edits(copy: Path) -> None:
    before = ask(copy)
    assert before == [fingerprint.sources(), fingerprint.flow()]
    for name, sources, flow in [
        ("design/pe/multiplier.py", True, False),
        ("emit/verilog.py", True, False),
        ("formats/integer.py", True, False),
        ("config.py", True, False),
        ("synth/flow.py", True, True),
        ("synth/generic.lib", True, True),
        ("sweep/measure.py", True, True),
        ("yosys/steps.py", True, True),
        ("modules.py", True, True),
        ("files.py", False, False),
        ("sweep/store.py", False, False),
        ("cli/sweep.py", False, False),
        ("sim/run.py", False, False),
        ("golden/dot.py", False, False),
        ("new_room/x.py", True, False),
        ("design/notes.txt", False, False),
    ]:
        path = copy / name
        old = path.read_bytes() if path.exists() else None
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((old or b"") + b"\n")
        after = ask(copy)
        assert [a != b for a, b in zip(after, before, strict=True)] == [sources, flow], name
        path.write_bytes(old) if old is not None else path.unlink()
    assert ask(copy) == before
    # A file under another name is another source, even with the same contents.
    (copy / "config.py").rename(copy / "konfig.py")
    assert fingerprint._files(copy, [copy]) != fingerprint._files(PACKAGE, [PACKAGE])


def test_a_design_of_a_third_party(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = catalog.get("pe-multiplier")
    assert fingerprint.design_sources(own) == ""
    (tmp_path / "their").mkdir()
    for name in ("__init__", "engine", "helper"):
        (tmp_path / "their" / f"{name}.py").write_text("x = 1\n")
    (tmp_path / "single_design.py").write_text("x = 1\n")
    (tmp_path / "beside.py").write_text("x = 1\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    for component, edits, others in [
        ("their.engine:Engine", ["their/engine.py", "their/helper.py"], ["beside.py"]),
        ("single_design:Engine", ["single_design.py"], ["beside.py", "their/engine.py"]),
    ]:
        design = replace(own, component=component)
        last = fingerprint.design_sources(design)
        for number, name in enumerate([*edits, *others]):
            (tmp_path / name).write_text(f"x = {component!r}, {number}\n")
            fingerprint._foreign.cache_clear()
            now = fingerprint.design_sources(design)
            assert (now != last) == (name in edits), name
            last = now


def test_results_are_told_apart() -> None:
    ways = [Measurement("generic"), Measurement("ice40"), Measurement("generic", seed=1)]
    keys = {fingerprint.result_key(verilog, way, None) for verilog in ("a", "b") for way in ways}
    assert len(keys) == 6
    assert fingerprint.result_key("a", ways[0], None) == fingerprint.result_key("a", ways[0], None)
    assert set(fingerprint.tools()) == {"hwgen", "amaranth", "pyosys"}
