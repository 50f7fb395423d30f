"""`hwgen verify`: every part makes its record, failures its exit code, all one page."""

from __future__ import annotations

import json
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from campaign_faults import Faulty

from hwgen import catalog
from hwgen.cli import run as cli
from hwgen.verify.parts import examine
from hwgen.verify.report.record import PARTS
from hwgen.verify.run import Budget, Verification, verify

SMALL = ["--configs", "1", "--mutants", "2", "--runs", "2", "--depth", "3", "--targets", "ice40"]


def task(part: str, **more: Any) -> dict[str, Any]:
    common = {"name": "x", "timeout": None, "preset": "tiny", "seed": 0, "simulator": "native"}
    budget = {"mutants": 2, "proof_s": 5.0, "depth": 3, "runs": 2, "out": ".", "target": "ice40"}
    return {**common, **budget, "part": part, "design": "pe-multiplier", **more}


def test_all_parts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["verify", "pe-multiplier", "--parts", ",".join(PARTS), *SMALL, "--json"]
    code = cli([*words, "-o", str(tmp_path)])
    data = json.loads(capsys.readouterr().out)
    rows = {row["part"]: row for row in data["rows"]}
    assert set(rows) == set(PARTS) and len(data["rows"]) == 5
    wrong = [row for row in data["rows"] if row["status"] == "failed"]
    # Two mutants may leave one that nobody notices: that is said, not hidden.
    assert {row["part"] for row in wrong} <= {"mutation"} and code == int(bool(wrong))
    assert rows["campaign"]["figures"]["configs"] == 1
    assert rows["netlist"]["figures"]["values"] == 1000
    assert rows["formal"]["figures"]["proved"] + rows["formal"]["figures"]["bounded"] > 0
    assert rows["mutation"]["figures"]["killed"] > 0
    assert rows["coverage"]["figures"]["runs"] == 2
    assert [row["part"] for row in data["rows"]] == list(PARTS)
    assert (tmp_path / rows["coverage"]["page"]).exists()
    text = (tmp_path / "verify.html").read_text()
    assert data["page"] == str(tmp_path / "verify.html") and rows["coverage"]["page"] in text


def test_without_a_name_it_is_the_catalogue(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []

    def fake(designs: list[str], parts: list[str], out: Path, **more: Any) -> Any:
        seen.append((designs, parts, more["budget"]))
        return Verification([], 1.5)

    monkeypatch.setattr("hwgen.verify.run.verify", fake)
    assert cli(["verify", "-o", str(tmp_path)]) == 0
    assert seen[0][:2] == (catalog.names(), list(PARTS)) and seen[0][2].seconds
    assert "0 of 0 failed; 1.5 s\n" in capsys.readouterr().out
    assert cli(["verify", "matmul", "array-os", "--configs", "7", "-o", str(tmp_path)]) == 0
    assert seen[1][:2] == (["matmul", "array-os"], ["campaign"])
    assert (seen[1][2].configs, seen[1][2].seconds) == (7, None)


def test_replays_are_commands_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """Their flags are known to the verbs; what they do is tested there."""
    for part in ("formal", "mutation", "coverage"):
        record = examine(task(part, design="pe-multiplier", preset="none"))["record"]
        words = shlex.split(record["replay"])
        assert words[0] == "hwgen" and record["status"] == "failed"
        given = {"formal": "--timeout 5", "mutation": "--proof 5", "coverage": "--runs 2"}
        assert given[part] in record["replay"]
        assert cli(words[1:]) == 2  # the preset, and nothing else, is refused
        assert "error: preset: " in capsys.readouterr().err


def test_without_proofs(capsys: pytest.CaptureFixture[str]) -> None:
    """0 seconds for a proof are no proofs, as in `hwgen mutate`."""
    assert examine(task("formal", proof_s=0.0))["record"]["status"] == "skipped"
    record = examine(task("mutation", proof_s=0.0, mutants=20))["record"]
    assert record["figures"]["equivalent"] == record["figures"]["unknown"] == 0
    assert record["figures"]["survived"] > 0 and "--proof 0" in record["replay"]


def test_a_wrong_netlist_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """The design is sound; what the mapper made of it is not."""
    from hwgen.synth import netlist as room

    real = room.netlist

    def wrong(rtl: Any, *words: Any, **more: Any) -> Any:
        found = real(rtl, *words, **more)
        head, end, tail = found.text.partition("endmodule")
        port = next(p for p in rtl.ports if p.direction == "input" and p.name.startswith("act"))
        return found.with_text(head.replace(f"{port.name}[0]", f"{port.name}[1]") + end + tail)

    monkeypatch.setattr(room, "netlist", wrong)
    record = examine(task("netlist"))["record"]
    assert record["status"] == "failed" and "first mismatch" in record["details"]
    assert record["replay"].startswith("hwgen simulate pe-multiplier --preset tiny --netlist ice40")


def test_a_broken_part_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that dies, too: the others go on."""
    body = "    if self.name == 'pe-multiplier':\n        os.abort()\n"
    Faulty(tmp_path, body)
    monkeypatch.syspath_prepend(str(tmp_path))
    found = verify(
        ["pe-multiplier", "pe-carry-save"],
        ["netlist"],
        tmp_path / "out",
        budget=Budget(targets=["ice40"]),
        preload=["faulty"],
    )
    status = {record.design: record.status for record in found.records}
    assert status == {"pe-multiplier": "failed", "pe-carry-save": "ok"}
    assert "SIGABRT" in found.failed[0].details
    assert "SIGABRT" in (tmp_path / "out" / "verify.html").read_text()


def test_interrupted(tmp_path: Path) -> None:
    """Ctrl-C ends it with what was done; the next run goes on from there."""
    words = ["verify", "pe-multiplier", "pe-booth", "--configs", "900"]
    words += ["-j", "1", "-o", "out", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "hwgen", *words],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    cases = tmp_path / "out" / "cases.jsonl"
    until = time.monotonic() + 120
    while not (cases.exists() and cases.read_text().count("\n")):
        assert time.monotonic() < until and process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    data = json.loads(out)
    assert (process.returncode, err, data["interrupted"]) == (130, "", True)
    counts = [row["figures"]["configs"] for row in data["rows"]]
    assert 1 <= sum(counts) < 900 and cases.read_text().count("\n") == sum(counts)
    assert [row["status"] for row in data["rows"]] == ["ok" if n else "skipped" for n in counts]
    assert 0 in counts
    assert "interrupted" in (tmp_path / "out" / "verify.html").read_text()


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--simulator", "amaranth"], "simulator"),
        (["--preset", "nosuch"], "preset"),
        (["--parts", ","], "parts"),
        (["--targets", ""], "targets"),
        (["--proof", "-1"], "proof"),
        (["--proof", "1e300"], "proof"),
    ],
)
def test_refused_before_any_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], key: str
) -> None:
    folder = tmp_path / "out"
    assert cli(["verify", "pe-multiplier", "--json", "-o", str(folder), *words]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["key"] == key and not folder.exists()


def test_records_stand_in_the_order_of_designs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In whatever order the workers end."""
    names, targets = ["pe-carry-save", "pe-multiplier"], ["ice40", "generic"]

    class Backwards:
        def __init__(self, *_: Any) -> None: ...
        def __enter__(self) -> Backwards:
            return self

        def __exit__(self, *_: object) -> None: ...
        def run(self, tasks: list[Any]) -> Iterator[tuple[str, Any]]:
            for each in reversed(tasks):
                yield each["name"], {"seconds": 1.0, "reason": "no", "log_text": each["target"]}

    monkeypatch.setattr("hwgen.verify.run.Pool", Backwards)
    found = verify(names, ["coverage", "netlist"], tmp_path, budget=Budget(targets=targets))
    rows = [(row.part, row.design, row.details.split()[1:]) for row in found.records]
    assert rows == [
        *(("netlist", name, [target]) for name in names for target in targets),
        *(("coverage", name, []) for name in names),
    ]
