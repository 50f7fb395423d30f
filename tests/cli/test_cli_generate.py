"""`hwgen generate`: precedence of the sources of parameters, and what is written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hwgen import catalog
from hwgen.cli import emission
from hwgen.cli.flags import split_design
from hwgen.cli.parser import Parser
from hwgen.emit.options import Options


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
    assert ".sdc" in said.out and "_vivado.tcl" not in said.out
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
    for preset in entry.presets:
        config = entry.make_config(preset=preset)
        words = entry.command("generate", config).split()[2:]
        design, rest = split_design(words)
        assert emission.read(Parser("generate", "", ""), design, rest)[2] == config
    assert cli("generate", *words, "-o", "out").code == 0
    assert config_of("out") == config.data()


def test_command_line_keeps_a_width_that_is_not_the_derived_one() -> None:
    entry = catalog.get("pe-multiplier")
    config = entry.make_config({"act": "int4", "acc_width": 32})
    assert entry.changes(config) == {"act": "int4", "acc_width": 32}
    derived = entry.make_config({"act": "int4"})
    assert entry.changes(derived) == {"act": "int4"}


def manifest_of(folder: str) -> dict[str, object]:
    data: dict[str, object] = json.loads((Path(folder) / "manifest.json").read_text())
    return data


OPTIONS = [
    ([], Options()),
    (["--wrap", "axi-stream"], Options(wrap="axi-stream")),
    (["--wrap=axi-stream", "--reset", "async-low"], Options(wrap="axi-stream", reset="async-low")),
    (["--reset", "sync-high", "--wrap", "none", "--memory", "inferred"], Options()),
    (["--reset", "none", "--no-dsp"], Options(reset="none", dsp="no")),
    (["--dsp", "--memory", "external"], Options(dsp="yes", memory="external")),
]


@pytest.mark.parametrize(("words", "options"), OPTIONS)
def test_options(cli, words: list[str], options: Options) -> None:
    data = cli("generate", "matmul", "--preset", "tiny-ws", *words, "-o", "out", "--json").json
    entry = catalog.get("matmul")
    rtl = entry.generate(entry.make_config(preset="tiny-ws"), options)
    assert (data["module"], data["digest"]) == (rtl.top, rtl.digest)
    assert manifest_of("out")["options"] == options.changes()
    models = f"out/{rtl.top}_memories.v"
    assert (models in data["files"]) == (options.memory == "external") == Path(models).exists()


@pytest.mark.parametrize(("words", "options"), OPTIONS)
def test_next_and_command_carry_the_options(cli, words: list[str], options: Options) -> None:
    more = ["--for", "litex,ecp5", "--clock-mhz", "125"]
    said = cli("generate", "matmul", "--preset", "tiny-ws", *words, *more, "-o", "out")
    base = "matmul --rows 2 --cols 2 --dataflow ws --depth 8"
    flags = " ".join(["", *options.flags()])
    assert said.next == f"hwgen simulate {base}{flags}"
    command = manifest_of("out")["command"]
    again = f"hwgen generate {base}{flags} --for litex --for ecp5 --clock-mhz 125"
    assert command == again
    before = {p.name: p.read_bytes() for p in Path("out").iterdir()}
    assert cli(*again.split()[1:], "-o", "again").code == 0
    assert {p.name: p.read_bytes() for p in Path("again").iterdir()} == before


def test_show_tells_the_ports_of_the_wrapper(cli) -> None:
    words = ["matmul", "--preset", "tiny", "--wrap", "axi-stream"]
    said = cli("show", *words)
    assert "s_axis_act_tdata" in said.out and "act__data" not in said.out
    assert said.next == "hwgen generate matmul --rows 2 --cols 2 --wrap axi-stream"
    # Where a port carries more than one quantity, its bits.
    wide = cli("show", "matmul", "--preset", "tiny-ws", "--act", "int5", "--wrap", "axi-stream").out
    for field, place in (("data", "tdata[9:0]"), ("first", "tuser[0]"), ("last", "tuser[1]")):
        assert re.search(rf"^act .* {field} .* s_axis_act_{re.escape(place)}$", wide, re.M)
    assert re.search(r"^act .* end .* s_axis_act_tlast$", wide, re.M)
    digest = cli("show", *words, "--json").json["digest"]
    assert digest == cli("generate", *words, "--json").json["digest"]


def test_files_for_tools(cli) -> None:
    cli("generate", "pe-multiplier", "-o", "bare")
    words = ["--for", "vivado,ice40", "--for", "ecp5", "--for", "litex", "--clock-mhz", "50"]
    data = cli("generate", "pe-multiplier", *words, "-o", "all", "--json").json
    suffixes = {Path(name).name.removeprefix(data["module"]) for name in data["files"]}
    bare = {p.name.removeprefix(data["module"]) for p in Path("bare").iterdir()}
    assert bare == {".v", ".f", ".core", ".sdc", "_params.h", "manifest.json"}
    assert suffixes - bare == {".xdc", ".pcf", ".lpf", "_vivado.tcl", "_litex.py"}
    assert "-period 20.000 " in (Path("all") / f"{data['module']}.sdc").read_text()
    assert manifest_of("all")["clock_mhz"] == 50


def test_another_design_needs_force(cli) -> None:
    first = cli("generate", "pe-multiplier", "-o", "out", "--json").json
    before = {p.name: p.read_bytes() for p in Path("out").iterdir()}
    for words in (["pe-carry-save"], ["pe-multiplier", "--act", "int4"]):
        said = cli("generate", *words, "-o", "out")
        assert said.code == 2 and first["module"] in said.err and "--force" in said.err
        assert "nearest: out-new" in said.err
        assert {p.name: p.read_bytes() for p in Path("out").iterdir()} == before
    assert cli("generate", "pe-multiplier", "-o", "out", "--clock-mhz", "10").code == 0
    data = cli("generate", "pe-carry-save", "-o", "out", "--force", "--json").json
    assert {str(p) for p in Path("out").iterdir()} == set(data["files"])


WRONG = [
    (["matmul", "--clock-mhz", "0"], "clock-mhz", "0", "100"),
    (["matmul", "--clock-mhz", "-5"], "clock-mhz", "-5", "100"),
    (["matmul", "--clock-mhz", "1e-9"], "clock-mhz", "1e-09", "0.001"),
    (["matmul", "--clock-mhz", "nan"], "clock-mhz", "nan", "100"),
    (["matmul", "--clock-mhz", "fast"], "clock-mhz", "fast", "100"),
    (["matmul", "--clock-mhz", "1e7"], "clock-mhz", "10000000", "10000"),
    (["matmul", "--for", "vivid"], "for", "vivid", "vivado"),
    (["matmul", "--for", "litex,quartus"], "for", "quartus", None),
    (["matmul", "--wrap", "foo"], "wrap", "foo", None),
    (["matmul", "--wrap", "axi"], "wrap", "axi", "axi-lite"),
    (["pe-multiplier", "--wrap", "axi-stream"], "wrap", "axi-stream", "none"),
    (["matmul", "--wrap", "axi-stream", "--reset", "sync-high"], "reset", "sync-high", "sync-low"),
    (["matmul", "--reset", "async"], "reset", "async", None),
    (["pe-multiplier", "--memory", "external"], "memory", "external", "inferred"),
    (["pe-carry-save", "--dsp"], "dsp", "yes", "no"),
]


@pytest.mark.parametrize(("words", "key", "value", "nearest"), WRONG)
def test_refused(cli, tmp_path: Path, words, key: str, value: object, nearest) -> None:
    said = cli("generate", *words, "-o", "out", "--json")
    error = said.json["error"]
    assert said.code == 2 and error["key"] == key
    assert error["value"] == value
    assert error["nearest"] == nearest if nearest else error["nearest"] is not None
    assert list(tmp_path.iterdir()) == []
