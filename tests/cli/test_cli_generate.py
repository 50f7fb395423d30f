"""`hwgen generate`: precedence of the sources of parameters, and what is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hwgen import catalog


def config_of(folder: str) -> dict[str, object]:
    config: dict[str, object] = json.loads((Path(folder) / "manifest.json").read_text())["config"]
    return config


def test_json(cli) -> None:
    data = cli("generate", "matmul", "--preset", "tiny", "--json").json
    assert list(data) == ["files", "module", "digest", "verilog_bytes"]
    entry = catalog.get("matmul")
    rtl = entry.generate(entry.make_config(preset="tiny"))
    assert (data["module"], data["digest"]) == (rtl.top, rtl.digest)
    folder = Path("build") / f"matmul-{rtl.digest[:12]}"
    assert {Path(name).parent for name in data["files"]} == {folder}
    verilog = folder / f"{rtl.top}.v"
    assert verilog.read_text() == rtl.verilog and str(verilog) in data["files"]
    assert verilog.stat().st_size == data["verilog_bytes"]


def test_text(cli) -> None:
    said = cli("generate", "pe-multiplier", "-o", "out")
    assert said.code == 0 and said.err == ""
    assert "manifest.json" in said.out and "latency 2 cycles" in said.out
    assert said.next == "hwgen simulate pe-multiplier"
    again = cli("generate", "pe-multiplier", "-o", "out")
    assert again == said


def test_precedence(cli, tmp_path: Path) -> None:
    # The preset `odd` says rows 5, cols 3, act uint5, wgt int3, tile 2.
    (tmp_path / "c.yaml").write_text("rows: 6\ncols: 7\nact: int6\nwgt: int4\n")
    words = ["--preset", "odd", "--config", "c.yaml", "--set", "cols=8", "--set", "act=int7"]
    assert cli("generate", "matmul", *words, "--act", "int9", "-o", "out").code == 0
    config = config_of("out")
    assert config["tile"] == 2
    assert config["rows"] == 6
    assert config["cols"] == 8
    assert (config["act"], config["wgt"]) == ("int9", "int4")


def test_position_of_the_design_does_not_matter(cli) -> None:
    first = cli("generate", "pe-multiplier", "--act", "int4", "-o", "a", "--json").json
    last = cli("generate", "--act", "int4", "-o", "b", "--json", "pe-multiplier").json
    assert first["digest"] == last["digest"]
    assert cli("generate", "pe-multiplier", "-o", "pe-multiplier").code == 0
    assert (Path("pe-multiplier") / "manifest.json").exists()


@pytest.mark.parametrize("spelling", ["--acc-width=20", "--acc_width=20", "--set=acc-width=20"])
def test_spellings(cli, spelling: str) -> None:
    assert cli("generate", "pe-multiplier", spelling, "-o", "out").code == 0
    assert config_of("out")["acc_width"] == 20


def test_null_in_a_file_means_the_derived_value(cli, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("acc_width: null\nact: int4\n")
    assert cli("generate", "pe-multiplier", "--config", "c.yaml", "-o", "out").code == 0
    assert config_of("out")["acc_width"] == 4 + 8 + 16


@pytest.mark.parametrize("name", catalog.names())
def test_command_line_of_a_config_gives_it_back(cli, name: str) -> None:
    entry = catalog.get(name)
    for number, preset in enumerate(entry.presets):
        config = entry.make_config(preset=preset)
        words = entry.command("generate", config, ["-o", f"out{number}"]).split()[1:]
        assert cli(*words).code == 0
        assert config_of(f"out{number}") == config.data()


def test_command_line_keeps_a_width_that_is_not_the_derived_one() -> None:
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "int4", "acc_width": 32})
    assert entry.changes(config) == {"act": "int4", "acc_width": 32}
    derived = entry.make_config({"act": "int4"})
    assert entry.changes(derived) == {"act": "int4"}
