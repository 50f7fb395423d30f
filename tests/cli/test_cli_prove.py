"""`hwgen prove`: what it prints, its exit codes, the waveforms of counterexamples."""

from __future__ import annotations

import json

from hwgen.catalog.entry import Design
from hwgen.cli import run

SMALL = ["pe-multiplier", "--act", "int1", "--wgt", "int2", "--acc-width", "4"]


def test_prove_prints_a_table(capsys):
    assert run(["prove", *SMALL]) == 0
    out = capsys.readouterr().out
    assert "acc = acc + act*wgt modulo 2**4" in out and "1 proved" in out
    assert out.splitlines()[-1].startswith("Next: hwgen mutate pe-multiplier")


def test_prove_json(capsys):
    assert run(["prove", *SMALL, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["passed"] is True
    assert [row["status"] for row in data["proofs"]] == ["proved"]


def test_refuted_is_exit_code_1_with_a_waveform(capsys, monkeypatch, tmp_path):
    whole = Design.generate

    def broken(self, *args):
        rtl = whole(self, *args)
        return rtl.with_text(rtl.text.replace("clear ? 4'd0", "clear ? 4'd2"))

    monkeypatch.setattr(Design, "generate", broken)
    assert run(["prove", *SMALL, "-o", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "1 refuted" in out and "(expected)" in out
    (file,) = tmp_path.glob("*.vcd")
    assert "$enddefinitions" in file.read_text()


def test_mistakes_are_exit_code_2(capsys):
    assert run(["prove", *SMALL, "--depth", "0"]) == 2
    assert "depth" in capsys.readouterr().err
    for seconds in ("0", "1e300"):
        assert run(["prove", *SMALL, "--timeout", seconds]) == 2
        assert "timeout" in capsys.readouterr().err
