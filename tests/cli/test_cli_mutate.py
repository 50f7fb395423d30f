"""`hwgen mutate`: the table, the files, exit codes and refusals."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from hwgen.sim import tools
from hwgen.verify.mutation import suite

QUICK = ["pe-multiplier", "--preset", "tiny", "--operators", "drop,index", "--proof", "0"]


def test_all_killed(cli, tmp_path: Path) -> None:
    said = cli("mutate", *QUICK, "-o", "out")
    assert said.code == 0, said.out
    assert said.out.splitlines()[0].split()[:5] == [
        *("operator", "mutants", "killed", "equivalent", "survived"),
    ]
    assert "score 100.0 %" in said.out and said.next.startswith("hwgen prove pe-multiplier")
    found = json.loads((tmp_path / "out" / "mutants.json").read_text())
    assert len(found["results"]) == found["mutants"] == found["killed"] > 5
    text = (tmp_path / "out" / f"{'pe_int4_int4_acc24_multiplier_anchor'}.v").read_text()
    for row in found["results"]:
        # The line is the one in the file beside.
        lines = text.splitlines()
        removed = [x[1:] for x in row["diff"].splitlines()[2:] if x.startswith("-")]
        assert lines[row["line"] - 1] in removed
    assert (tmp_path / "out" / "survivors.diff").read_text() == ""


def test_a_survivor_is_an_error(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    real = suite.checks

    def weak(*args: object):
        check = real(*args)[0]
        still = {k: v[:4] * 0 for k, v in check.vectors.inputs["operands"].items()}
        zero = {k: v[:4] * 0 for k, v in check.vectors.expected["results"].items()}
        vectors = replace(check.vectors, inputs={"operands": still}, expected={"results": zero})
        return [replace(check, vectors=vectors)]

    monkeypatch.setattr(suite, "checks", weak)
    few = [*QUICK, "--limit", "6"]
    said = cli("mutate", *few)
    assert said.code == 1 and "survived: " in said.out and "\n+++ b/" in said.out
    assert "--operators" in said.next and said.next.startswith("hwgen mutate pe-multiplier")
    data = cli("mutate", *few, "--json").json
    assert data["survived"] == len(data["survivors"]) > 0 and data["score"] < 1
    assert {"id", "module", "line", "what", "diff"} <= set(data["survivors"][0])


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("limit", ["--limit", "0"]),
        ("seed", ["--seed", "-1"]),
        ("operators", ["--operators", "drop,swpa"]),
        ("proof", ["--proof", "-3"]),
        ("proof", ["--proof", "1e300"]),
        ("simulator", ["--simulator", "amaranth"]),
        ("--rows", ["--rows", "3"]),
    ],
)
def test_refusals(cli, key: str, words: list[str]) -> None:
    said = cli("mutate", "pe-multiplier", *words, "--json")
    assert said.code == 2 and said.json["error"]["key"] == key


def test_without_a_compiler_it_says_what_to_install(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    found = {**tools.available(), "native": (False, "c++ not found; get it: apt install g++")}
    monkeypatch.setattr(tools, "available", lambda: {**found, "icarus": (True, "iverilog")})
    said = cli("mutate", *QUICK)
    assert said.code == 1 and "apt install g++" in said.err and "--simulator" in said.err
