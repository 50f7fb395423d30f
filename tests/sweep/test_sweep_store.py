"""The store itself: what is kept, what is refused, and a disk that fills."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from fake_sweep import Fake

from hwgen.errors import ToolError, UserError
from hwgen.sweep import database
from hwgen.sweep.run import run
from hwgen.sweep.store import Store, figures

COLUMNS = ("point", "design", "target", "status", "digest", "seconds", "finished")


def row(point: str, **more: Any) -> dict[str, Any]:
    plain: dict[str, Any] = dict.fromkeys(COLUMNS, "")
    return plain | {"point": point, "status": "ok", "seconds": 1.0, "breakdown": None, **more}


def test_a_folder_or_its_file(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a", create=True) as store:
        store.put(row("p", tools={"x": [1, None]}), "k")
    for path in (tmp_path / "a", tmp_path / "a" / "store.db", str(tmp_path / "a")):
        with Store.open(path) as store:
            assert store.rows() == [row("p", tools={"x": [1, None]})]
            assert (len(store), store.counts()) == (1, {"ok": 1, "failed": 0})
    with Store.open(tmp_path / "b" / "other.db", create=True) as store:
        assert store.path.name == "other.db" and store.rows() == []


def test_readers_write_nothing(tmp_path: Path) -> None:
    Store.open(tmp_path / "a", create=True).close()
    with Store.open(tmp_path / "a") as store, pytest.raises(ToolError, match="readonly"):
        store.put(row("p"), "k")


def test_what_is_current(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a", create=True) as store:
        store.expect(["q", "p"])
        assert store.rows() == [] and len(store) == 0
        store.put(row("p", n=1), "p1")
        store.put(row("q", n=2), "q1")
        store.put(row("p", n=3), "p2")
        store.put(row("r", n=4), "r1")
        assert [(r["point"], r["n"]) for r in store.rows()] == [("q", 2), ("p", 3), ("r", 4)]
        store.make_current({"p": "p1", "q": "q1"})
        assert [r["n"] for r in store.rows()] == [2, 1, 4]
        assert store.find("p2") == row("p", n=3)
        assert store.find("none") is None
        assert set(store.find_all(["p1", "r1", "none"])) == {"p1", "r1"}


def test_a_failure_does_not_replace_a_good_row(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a", create=True) as store:
        store.put(row("p", status="failed", n=1), "k")
        assert store.counts() == {"ok": 0, "failed": 1}
        store.put(row("p", n=2), "k")
        store.put(row("p", status="failed", n=3), "k")
        assert [r["n"] for r in store.rows()] == [2]
        store.put(row("p", n=4), "k")
        assert [r["n"] for r in store.rows()] == [4]


def test_figures_of_the_same_verilog(tmp_path: Path) -> None:
    path = tmp_path / "a"
    assert figures(path, "r", breakdown=False) is None
    with Store.open(path, create=True) as store:
        plain = {"cells": 3, "breakdown": []}
        store.put(row("p"), "k", result="r", figures=plain)
        store.put(row("q", status="failed"), "l", result="s", figures=None)
        assert figures(path, "r", breakdown=False) == plain
        assert figures(path, "r", breakdown=True) is None
        assert figures(path, "s", breakdown=False) is None
        full = {"cells": 3, "breakdown": [{"module": "m"}]}
        store.put(row("q"), "m", result="r", figures=full)
        assert figures(path, "r", breakdown=True) == full


def test_no_store_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Store.open("build/sweep-pe", create=True).close()
    for wrong in ("build/sweep-pes", "build", "sweep-pe"):
        with pytest.raises(UserError, match="no store there") as caught:
            Store.open(wrong)
        assert caught.value.nearest == "build/sweep-pe"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["build"]


def test_no_store_in_the_file(tmp_path: Path) -> None:
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "store.db").write_text("design,area\n" * 200)
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "store.db").touch()
    (tmp_path / "others").mkdir()
    with sqlite3.connect(tmp_path / "others" / "store.db") as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    other.close()
    for name in ("text", "empty", "others"):
        with pytest.raises(UserError, match="is not a store of hwgen"):
            Store.open(tmp_path / name)
    for name in ("text", "others"):
        before = (tmp_path / name / "store.db").read_bytes()
        with pytest.raises(UserError, match="is not a store of hwgen"):
            Store.open(tmp_path / name, create=True)
        assert (tmp_path / name / "store.db").read_bytes() == before
    # An empty file is what remains of a sweep that was killed at its very beginning.
    Store.open(tmp_path / "empty", create=True).close()
    assert Store.open(tmp_path / "empty").rows() == []


def test_a_damaged_store(tmp_path: Path) -> None:
    for name in ("pages", "row"):
        with Store.open(tmp_path / name, create=True) as store:
            for n in range(40):
                store.put(row(f"p{n}", text="x" * 500), f"k{n}")
    with sqlite3.connect(tmp_path / "row" / "store.db") as other:
        other.execute("UPDATE results SET row = '{' WHERE key = 'k7'")
    other.close()
    with open(tmp_path / "pages" / "store.db", "r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * 4096 * 6)
    for name in ("pages", "row"):
        with Store.open(tmp_path / name) as store:
            with pytest.raises(ToolError, match=r"is damaged: .* another folder") as caught:
                store.rows()
            assert "is safe" not in str(caught.value)
    with Store.open(tmp_path / "row") as store, pytest.raises(ToolError, match="is damaged"):
        store.find_all(["k7"])


@pytest.mark.parametrize(
    ("other", "cure"), [(database.VERSION + 1, "a newer hwgen"), (0, "the hwgen that made it")]
)
def test_a_store_of_another_version(tmp_path: Path, other: int, cure: str) -> None:
    with Store.open(tmp_path, create=True) as store:
        store.put(row("p"), "k")
        store.connection.execute(f"PRAGMA user_version = {other}")
    before = (tmp_path / "store.db").read_bytes()
    for create in (False, True):
        with pytest.raises(
            UserError, match=f"version {other}.*version {database.VERSION}"
        ) as caught:
            Store.open(tmp_path, create=create)
        assert cure in caught.value.rule
        # Who reads has no other folder to go to: -o of `hwgen report` is the page.
        assert caught.value.nearest == ("another folder with -o" if create else None)
    assert (tmp_path / "store.db").read_bytes() == before


# Permissions mean nothing to root, so that a process of root becomes nobody first.
READER = """
import json, os, sys
from hwgen.sweep.store import Store
if os.getuid() == 0:
    os.setuid(65534)
with Store.open(sys.argv[1]) as store:
    print(json.dumps(store.rows()))
"""


def test_a_folder_that_can_only_be_read() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Store.open(folder, create=True) as store:
            store.put(row("p"), "k")
        assert [path.name for path in folder.iterdir()] == ["store.db"]
        (folder / "store.db").chmod(0o444)
        folder.chmod(0o555)
        try:
            words = [sys.executable, "-c", READER, name]
            assert json.loads(subprocess.check_output(words)) == [row("p")]
        finally:
            folder.chmod(0o755)


FULL = """
import resource, sys
from pathlib import Path
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
from hwgen.__main__ import main
from hwgen.workers import pool
pool._MODULE = "fake_worker"
sys.argv = ["hwgen", "sweep", "s.yaml", "-o", "out", "-j", "1"]
sys.exit(main())
"""


def sweep_on_a_small_disk(fake: Fake, limit: int) -> subprocess.CompletedProcess[str]:
    """No file may grow beyond `limit` bytes: what writes then fails as on a full disk."""
    paths = [str(fake.folder), *(p for p in sys.path if p)]
    return subprocess.run(
        [sys.executable, "-c", FULL, "1", str(limit)],
        cwd=fake.folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_disk_that_fills(fake: Fake) -> None:
    widths = ", ".join(f"int{n}" for n in range(2, 17))
    spec = fake.spec(f"design: pe-multiplier\naxes: {{act: [{widths}], wgt: [int2, int3]}}\n")
    done = sweep_on_a_small_disk(fake, 250_000)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "every point that was stored before is safe" in done.stderr
    assert not (fake.folder / "out" / "sweep.csv").exists()
    with Store.open(fake.folder / "out") as store:
        found = {r["point"] for r in store.rows()}
        assert store.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    # All that ended, but for the one that met the full disk.
    ended = fake.said("end")
    assert 3 < len(found) < len(spec.points) and found == set(ended[: len(found)])
    assert len(ended) - len(found) <= 1
    rows = run(spec, fake.folder / "out").rows
    assert {r["point"] for r in rows if r["cached"]} == found and len(rows) == len(spec.points)


def test_a_disk_that_is_full(fake: Fake) -> None:
    """It shows before the work."""
    fake.spec()
    done = sweep_on_a_small_disk(fake, 1000)
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert done.stderr.startswith("hwgen: error: store: ")
    assert fake.said("begin") == []
    assert len(run(fake.spec(), fake.folder / "out").rows) == 4
