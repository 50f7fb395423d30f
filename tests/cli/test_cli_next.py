"""Every verb ends with a command that works."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

VERBS = [
    ["doctor"],
    ["list"],
    ["list", "formats"],
    ["list", "targets"],
    ["show", "pe-carry-save", "--preset", "tiny"],
    ["generate", "matmul", "--preset", "tiny-ws"],
    ["simulate", "pe-carry-save", "--preset", "tiny", "--simulator", "amaranth"],
    ["synth", "pe-carry-save", "--preset", "tiny"],
    ["synth", "pe-carry-save", "--preset", "tiny", "--breakdown"],
    ["sweep", "s.yaml", "--dry-run"],
    ["sweep", "s.yaml", "-j", "1"],
]


@pytest.mark.parametrize("words", VERBS, ids=" ".join)
def test_next_works(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words) -> None:
    # Without programs `simulate` takes Amaranth's simulator, which compiles nothing.
    (tmp_path / "s.yaml").write_text("design: pe-multiplier\nset: {act: int2, wgt: int2}\n")
    said = cli(*words)
    assert said.code == 0
    program, *following = shlex.split(said.next)
    assert program == "hwgen"
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.delenv("CXX", raising=False)
    then = cli(*following)
    assert then.code == 0, then.err
    assert then.next.startswith("hwgen ")


@pytest.mark.parametrize("words", VERBS[:6], ids=" ".join)
def test_no_next_in_json(cli, words) -> None:
    said = cli(*words, "--json")
    assert said.code == 0 and isinstance(said.json, dict) and "Next:" not in said.out
