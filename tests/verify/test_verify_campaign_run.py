"""Campaigns: no mismatch in the catalogue; seeded faults are found, made small and replayed."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from campaign_faults import ODD_ROWS, UNBUILT, UNSTABLE, WIDE, WRONG_SUM, Faulty
from presets import first

from hwgen import catalog
from hwgen.cli import run as cli
from hwgen.errors import UserError
from hwgen.verify.campaign import Campaign, campaign
from hwgen.verify.campaign.draw import RUNS
from hwgen.verify.campaign.known import FILE

SEED_WIDE = 2
SLICE = 1
"""Configs of each design in the default tests."""


@pytest.mark.parametrize("turn", first(range(10), 1))
def test_the_catalogue_holds(turn: int) -> None:
    """A tenth of it; arrays are in their engines, which are drawn."""
    names = [name for name in catalog.names() if not name.startswith("array-")][turn::10]
    found = campaign(names, configs=SLICE, seed=20, jobs=2, tries=0)
    assert [(f.replay, f.reason) for f in found.failures] == []
    assert found.configs == SLICE * len(names) >= 3
    assert found.runs == RUNS * found.configs
    assert all(row["compared"] > 20 * SLICE for row in found.rows) and found.passed


@pytest.mark.slow
def test_two_thousand_configs_hold() -> None:
    each = -(-2000 // len(catalog.names()))
    found = campaign(catalog.names(), configs=each, seed=0, jobs=2)
    assert [(f.replay, f.reason) for f in found.failures] == []
    assert found.configs >= 2000 and found.runs == RUNS * found.configs and found.passed


def broken(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    body: str,
    designs: list[str],
    after: str = "",
    **more: Any,
) -> tuple[Faulty, Campaign]:
    faulty = Faulty(tmp_path, body, after)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr("hwgen.verify.campaign.run.ALIKE", 1)
    return faulty, campaign(designs, jobs=2, preload=["faulty"], **more)


@pytest.mark.slow
def test_a_fault_of_some_formats(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faulty, found = broken(
        tmp_path, monkeypatch, WRONG_SUM, ["pe-multiplier"], configs=3, seed=SEED_WIDE, tries=40
    )
    assert not found.passed and 0 < found.rows[0]["failed"] == len(found.failures) < 3
    first = next(f for f in found.failures if f.tries is not None)
    assert first.kind == "mismatch" and first.case.options == {}
    values = dict(first.case.values)
    assert {int(values.pop(key).lstrip("uint")) for key in ("act", "wgt")} == {9}
    assert set(values) <= {"acc_width"}
    (run,) = first.case.runs
    assert run.restart is None and run.stall == "none" and run.workload["beats"] <= 8
    again = faulty.hwgen(first.replay)
    assert again.returncode == 1 and "first mismatch" in again.stdout


@pytest.mark.slow
def test_a_fault_of_odd_configs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faulty, found = broken(tmp_path, monkeypatch, ODD_ROWS, ["array-os"], configs=5, seed=1)
    assert not found.passed and found.rows[0]["failed"] == len(found.failures) < 5
    first = next(f for f in found.failures if f.tries is not None)
    assert first.kind == "mismatch"
    values = dict(first.case.values)
    assert (values.pop("rows"), values.pop("cols")) == (3, 1)
    assert re.fullmatch("u?int1", values.pop("act")) and set(values) <= {"wgt"}
    assert first.case.runs[0].workload == {"tiles": 1, "k": 1}
    assert first.case.runs[0].stall == "none" and first.case.options == {}
    again = faulty.hwgen(first.replay)
    assert again.returncode == 1 and "first mismatch" in again.stdout
    sound = shlex.split(first.replay.replace("--rows 3", "--rows 4"))
    assert faulty.hwgen(shlex.join(sound)).returncode == 0


@pytest.mark.slow
def test_a_fault_of_stalls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    faulty, found = broken(tmp_path, monkeypatch, UNSTABLE, ["matmul"], configs=2, seed=3, tries=30)
    first = next(f for f in found.failures if f.tries is not None)
    assert first.kind == "protocol: payload"
    run = first.case.runs[0]
    assert run.stall != "none" and not run.stall.startswith("sources") and run.restart is None
    assert set(run.workload.values()) == {1} and first.case.options == {}
    again = faulty.hwgen(first.replay)
    assert again.returncode == 1 and "payload changed while valid=1" in again.stdout


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("raise RuntimeError('wide')", "crash: RuntimeError"),
        pytest.param(
            "raise UserError('act', 'too wide', config.act, 'int8')",
            "refused: act",
            marks=pytest.mark.slow,
        ),
        ("os.abort()", "died"),
        pytest.param("time.sleep(1000)", "hang", marks=pytest.mark.slow),
        pytest.param(
            "return rtl.with_text(rtl.text.replace('endmodule', 'endmodul', 1))",
            "tool",
            marks=pytest.mark.slow,
        ),
    ],
)
def test_other_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str, kind: str) -> None:
    """Whatever does not come to a comparison is a failure too, and is made small."""
    few = {"tries": 4, "timeout": 3.0} if kind == "hang" else {"tries": 60, "timeout": 60.0}
    few |= {"tries": 3} if kind == "tool" else {}
    after = "" if kind == "tool" else UNBUILT
    body, designs = f"{WIDE}{fault}\n", ["pe-multiplier"]
    _, found = broken(tmp_path, monkeypatch, body, designs, after, configs=4, seed=1, **few)
    assert 0 < found.rows[0]["failed"] == len(found.failures) < 4
    first = next(f for f in found.failures if f.tries is not None)
    assert first.kind.startswith(kind)
    assert "--act" in first.replay
    if few["tries"] == 60:
        assert {key: first.case.values[key][-1] for key in first.case.values} == {"act": "9"}


def test_what_holds_is_not_run_again(tmp_path: Path) -> None:
    once = campaign(["pe-multiplier"], configs=1, seed=4, jobs=2, out=tmp_path)
    assert [row["known"] for row in once.rows] == [0] and once.passed
    with (tmp_path / FILE).open("a") as file:
        file.write('{"key": "half a li')  # it was killed while it wrote
    more = campaign(["pe-multiplier"], configs=2, seed=4, jobs=1, out=tmp_path)
    assert [row["known"] for row in more.rows] == [1] and more.configs == 2
    assert more.rows[0]["compared"] > once.rows[0]["compared"] and more.passed
    last = campaign(["pe-multiplier"], configs=2, seed=4, jobs=1, out=tmp_path)
    assert [row["known"] for row in last.rows] == [2]
    assert {k: v for k, v in last.rows[0].items() if k != "known"} == {
        k: v for k, v in more.rows[0].items() if k != "known"
    }


def test_time_ends_it() -> None:
    found = campaign(["pe-multiplier"], seconds=0.0, jobs=1)
    assert found.configs == 0 and not found.passed and not found.interrupted


def test_refused_before_the_work() -> None:
    with pytest.raises(UserError):
        campaign(["matmull"], configs=1)
    with pytest.raises(UserError):
        campaign(["matmul"], configs=1, seed=-1)
    with pytest.raises(UserError):
        campaign(["matmul"], configs=1, simulator="nobody")


@pytest.mark.parametrize(
    "words",
    [
        ["--configs", "0"],
        ["--seconds", "0"],
        ["--seed", "-1"],
        ["--parts", "campain"],
        ["--targets", "ice41", "--parts", "netlist"],
        ["--preset", "huge", "--parts", "formal"],
        ["--simulator", "nobody"],
        ["nosuch"],
    ],
)
def test_refused_by_the_verb(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["verify", "matmul", *words]) == 2
    assert "hwgen: error: " in capsys.readouterr().err
