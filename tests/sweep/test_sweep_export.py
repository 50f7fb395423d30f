"""Rows as files: what is in them, and files that are refused before any work."""

from __future__ import annotations

import csv
import errno
import importlib.util
import json
import os
from pathlib import Path
from typing import Any

import pytest
from fake_sweep import Fake

from hwgen.errors import UserError
from hwgen.sweep import export
from hwgen.sweep.run import run

MIXED = """
design: [matmul, pe-multiplier]
set: {wgt: int2}
axes: {act: [int2, int3]}
targets: [generic, ice40]
breakdown: true
"""


@pytest.fixture
def rows(fake: Fake) -> list[dict[str, Any]]:
    """Rows of two designs, of which some failed."""
    fake.body(
        "if task['design'] == 'matmul' and task['values']['act'] == 'int3':\n"
        "    return {'status': 'failed', 'reason': 'a \"b\", c\\nd', 'log_text': ''}\n"
        "return good(task, breakdown=[{'module': 'm', 'cells': 3}], fmax_mhz=1.5)"
    )
    return run(fake.spec(MIXED), fake.folder / "out").rows


def test_columns_of_several_designs() -> None:
    one, two = dict.fromkeys("ampz"), dict.fromkeys("anpyz")
    assert "".join(export.columns([one, two])) == "anmpyz"
    assert export.columns([]) == []


def test_csv(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    export.write(rows, tmp_path / "x.csv")
    with (tmp_path / "x.csv").open(newline="") as file:
        found = list(csv.DictReader(file))
    assert len(found) == len(rows) == 8
    for text, row in zip(found, rows, strict=True):
        for key, value in row.items():
            if value is None:
                assert text[key] == ""
            elif isinstance(value, list | dict):
                assert json.loads(text[key]) == value
            else:
                assert text[key] == str(value)
        assert {key for key in text if text[key] != ""} <= set(row)
    assert (tmp_path / "out" / "sweep.csv").read_text() == (tmp_path / "x.csv").read_text()


def test_json(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    export.write(rows, tmp_path / "x.json")
    assert json.loads((tmp_path / "x.json").read_text()) == {"rows": rows}
    assert (tmp_path / "out" / "sweep.json").read_text() == (tmp_path / "x.json").read_text()


def test_parquet(rows: list[dict[str, Any]], tmp_path: Path) -> None:
    from pyarrow import parquet, types

    export.write(rows, tmp_path / "x.parquet")
    table = parquet.read_table(tmp_path / "x.parquet")
    assert table.column_names == export.columns(rows)
    for found, row in zip(table.to_pylist(), rows, strict=True):
        for key, value in found.items():
            nested = isinstance(row.get(key), list | dict)
            assert (json.loads(value) if nested else value) == row.get(key), key
    kinds = {field.name: field.type for field in table.schema}
    assert types.is_integer(kinds["cells"]) and types.is_floating(kinds["fmax_mhz"])
    assert types.is_boolean(kinds["cached"]) and types.is_string(kinds["tools"])
    assert [p.name for p in tmp_path.glob(".x*")] == []


def test_parquet_of_columns_that_mean_two_things(tmp_path: Path) -> None:
    """A parameter that is a number in one design and a word in another."""
    from pyarrow import parquet

    rows = [{"a": 1, "b": 1, "c": 2**63}, {"a": "x", "b": 2.5, "c": 1}, {"b": None}]
    export.write(rows, tmp_path / "x.parquet")
    table = parquet.read_table(tmp_path / "x.parquet")
    assert table.column("a").to_pylist() == ["1", "x", None]
    assert table.column("b").to_pylist() == [1.0, 2.5, None]
    assert table.column("c").to_pylist() == ["9223372036854775808", "1", None]


@pytest.mark.parametrize("name", ["x.csv", "x.json", "x.parquet"])
def test_a_full_disk_keeps_the_old_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / name
    export.write([{"a": 1}], path)
    before = path.read_bytes()
    for step in ("os.replace",):
        with monkeypatch.context() as patch:
            patch.setattr(step, full)
            with pytest.raises(OSError, match="No space left"):
                export.write([{"a": 2}], path)
        assert path.read_bytes() == before and list(tmp_path.iterdir()) == [path]


def test_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, nearest in [("x.xlsx", "x.csv"), ("rows", "rows.csv"), ("no/x.csv", "x.csv")]:
        with pytest.raises(UserError) as caught:
            export.check(tmp_path / name)
        assert (caught.value.key, caught.value.nearest) == ("export", nearest)
    with pytest.raises(UserError, match="name ends in"):
        export.check(Path(""))
    export.check(tmp_path / "x.parquet")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match=r"hwgen\[parquet\]"):
        export.check(tmp_path / "x.parquet")
    export.check(tmp_path / "x.csv")
