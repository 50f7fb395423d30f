"""`hwgen sweep` as a command: what it says, exports, dry runs, mistakes."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]

SMALL = "design: pe-multiplier\nset: {wgt: int2, acc_width: 6}\naxes: {act: [int2, int3]}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "s.yaml").write_text(SMALL)
    return tmp_path


def test_a_sweep_and_what_follows(cli: Cli, folder: Path) -> None:
    said = cli("sweep", "s.yaml", "--dry-run")
    assert "2 points from 1 designs x 2 act x 1 measurements\n0 of them known" in said.out
    assert (
        "about 0.6 s with -j" in said.out
        and "a rough guess before the first" in said.out
        and said.next == "hwgen sweep s.yaml"
    )
    assert [path.name for path in folder.iterdir()] == ["s.yaml"]

    said = cli("sweep", "s.yaml", "--json", "-j", "1")
    assert (said.code, said.err, list(said.json)) == (0, "", ["rows"])
    rows = said.json["rows"]
    assert [row["act"] for row in rows] == ["int2", "int3"]
    assert not any(row["cached"] for row in rows)

    said = cli(
        "sweep", "s.yaml", "--export", "x.csv", "--export", "x.json", "--export", "x.parquet"
    )
    assert "2 of 2 points, 2 known, 0 failed" in said.out
    assert said.next == "hwgen pareto build/sweep-s" and cli(*said.next.split()[1:]).code == 0
    assert "rows in build/sweep-s/sweep.csv, sweep.json and store.db" in said.out
    assert said.out.splitlines()[0].split()[:3] == ["design", "act", "target"]
    known = [row | {"cached": True} for row in rows]
    assert json.loads((folder / "x.json").read_text()) == {"rows": known}
    assert (folder / "x.csv").read_text() == (folder / "build/sweep-s/sweep.csv").read_text()
    assert (folder / "x.parquet").read_bytes().startswith(b"PAR1")

    said = cli("sweep", "s.yaml", "--dry-run", "--json")
    assert said.json == {"points": 2, "known": 2, "seconds": 0.0, "basis": 2}


def test_failures(cli: Cli, folder: Path) -> None:
    (folder / "s.yaml").write_text(SMALL.replace(", int3", ""))
    said = cli("sweep", "s.yaml", "--timeout", "0.001")
    assert said.code == 1
    assert "1 of 1 points, 0 known, 1 failed; rows in build/sweep-s/sweep.csv" in said.out
    assert ": no result after 0.001 s; log: " in said.out
    assert said.next.startswith("hwgen synth pe-multiplier --act int2")


@pytest.mark.parametrize(
    ("words", "key", "rule"),
    [
        (["--export", "x.txt"], "export", ".csv, .json, .parquet"),
        (["--timeout", "0"], "timeout", "more than 0"),
        (["-j", "0"], "jobs", "at least 1"),
        (["--dsp"], "dsp", "multiplier blocks"),
        (["--place"], "place", ""),
        (["-o", "s.yaml"], "out", "in the way"),
        (["-o", "s.yaml", "--dry-run"], "out", "in the way"),
        (["-o", "foreign"], "out", "would be overwritten"),
        (["-o", "odd"], "out", "is a folder"),
        (["--export", ""], "export", ".csv, .json, .parquet"),
        (["--cluster-options", "none.yaml"], "none.yaml", "no such file"),
    ],
)
def test_mistakes(cli: Cli, folder: Path, words: list[str], key: str, rule: str) -> None:
    (folder / "foreign").mkdir()
    (folder / "foreign" / "sweep.json").write_text("{}")
    (folder / "odd" / "store.db").mkdir(parents=True)
    before = sorted(folder.rglob("*"))
    said = cli("sweep", "s.yaml", *words, "--json")
    assert (said.code, said.err) == (2, "")
    error = said.json["error"]
    assert error["key"] == key and rule in error["rule"]
    assert sorted(folder.rglob("*")) == before


def test_no_number_in_json_that_json_has_not(cli: Cli, folder: Path) -> None:
    (folder / "s.yaml").write_text("design: matmul\naxes: {rows: [.nan]}\n")
    said = cli("sweep", "s.yaml", "--json")
    assert said.code == 2 and "NaN" not in said.out and said.json["error"]["value"] == "nan"


def test_without_the_extras(cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("distributed", "hwgen.sweep.cluster"):
        monkeypatch.setitem(sys.modules, name, None)
    said = cli("sweep", "s.yaml", "--cluster", "slurm", "--json")
    assert said.code == 2 and 'pip install "hwgen[cluster]"' in said.json["error"]["rule"]
    assert not (folder / "build").exists()


def test_a_library_for_every_part(cli: Cli, folder: Path) -> None:
    (folder / "s.yaml").write_text(f"{SMALL}parts: [{{targets: [ice40]}}, {{booth: true}}]\n")
    library = str(Path(sys.modules["hwgen"].__path__[0]) / "synth" / "generic.lib")
    said = cli("sweep", "s.yaml", "--dry-run", "--liberty", library)
    # The library stands in both parts, once recoded.
    text = "6 points from 1 designs x 2 act x 2 measurements + 1 designs x 2 act x 1 measurements\n"
    assert text in said.out
    assert said.next == f"hwgen sweep s.yaml --liberty {library}"
    said = cli("sweep", "s.yaml", "--dry-run", "--liberty", "none.lib", "--json")
    assert (said.code, said.json["error"]["key"]) == (2, "liberty")
    assert "exists" in said.json["error"]["rule"]
