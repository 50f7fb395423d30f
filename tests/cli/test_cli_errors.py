"""Mistakes: a clear message, the nearest way out, exit code 2, nothing written."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hwgen.errors import ToolError

WRONG = [
    # words, key, value, nearest
    (["genrate"], "verb", "genrate", "generate"),
    (["generate"], "design", None, "matmul"),
    (["generate", "matmull"], "design", "matmull", "matmul"),
    (["generate", "--rows", "4", "matmull"], "design", "matmull", "matmul"),
    (["generate", "matmul", "--rowz", "4"], "--rowz", None, "--rows"),
    (["generate", "matmul", "--rowz=4"], "--rowz", None, "--rows"),
    (["generate", "matmul", "--row", "4"], "--row", None, "--rows"),
    (["generate", "matmul", "--rows"], "--rows", None, None),
    (["generate", "matmul", "extra"], "argument", "extra", None),
    (["generate", "matmul", "--set", "rowz=4"], "rowz", None, "rows"),
    (["generate", "matmul", "--set", "rows"], "--set", "rows", "rows=4"),
    (["generate", "matmul", "--rows", "129"], "rows", 129, 128),
    (["generate", "matmul", "--rows", "0"], "rows", 0, 1),
    (["generate", "matmul", "--rows", "eight"], "rows", "eight", 8),
    (["generate", "matmul", "--cols=-3"], "cols", -3, 1),
    (["generate", "matmul", "--act", "int0"], "act", "int0", "int1"),
    (["generate", "matmul", "--act", "int33"], "act", "int33", "int32"),
    (["generate", "matmul", "--wgt", "uint37"], "wgt", "uint37", "uint32"),
    (["generate", "matmul", "--acc-width", "15"], "acc_width", 15, 16),
    (["generate", "matmul", "--acc_width", "65"], "acc_width", 65, 64),
    (["generate", "matmul", "--pe", "carrysave"], "pe", "carrysave", "carry-save"),
    (["generate", "matmul", "--preset", "tny"], "preset", "tny", "tiny"),
    (["generate", "pe-multiplier", "--set", "pe=carry-save"], "pe", "carry-save", "multiplier"),
    (["generate", "pe-multiplier", "--pe", "carry-save"], "--pe", None, "multiplier"),
    (["simulate", "matmul", "--simulator", "modelsim"], "simulator", "modelsim", None),
    (["simulate", "matmul", "--stall", "1.5", "--simulator", "amaranth"], "stall", 1.5, 0.5),
    (["simulate", "matmul", "--stall", "much"], "stall", "much", None),
    (["simulate", "matmul", "--stall", "nan"], "stall", "nan", None),
    (["simulate", "matmul", "--seed", "-1"], "seed", -1, 0),
    (["simulate", "matmul", "--m", "0"], "m", 0, 1),
    (["simulate", "matmul", "--mm", "3"], "--mm", None, "--m"),
    (["synth", "pe-multiplier", "--target", "ice4"], "target", "ice4", "ice40"),
    (["synth", "pe-multiplier", "--target-ps", "800"], "target_ps", None, "liberty:PATH"),
    (["synth", "pe-multiplier", "--dsp"], "dsp", None, "--no-dsp"),
    (["synth", "pe-multiplier", "--booth", "--target", "ice40"], "booth", None, "generic"),
    (["synth", "pe-multiplier", "--timeout", "0"], "timeout", 0.0, 60),
    (["synth", "--verilog", "none.v", "--top", "t"], "verilog", "none.v", None),
    (["synth", "--verilog", "none.v"], "--top", None, None),
    (["synth", "--verilog", "none.v", "--top", "t", "--set", "a=1"], "--set", None, "--param"),
    (["synth", "pe-multiplier", "--liberty", "none.lib"], "liberty", "none.lib", None),
    (["generate", "array-ws", "--drain", "shift"], "--drain", None, None),
    (["generate", "pe-sparse-digit", "--lanes", "4"], "--lanes", None, None),
    (["sweep"], "FILE", None, None),
    (["sweep", "none.yaml"], "none.yaml", None, None),
]


@pytest.mark.parametrize(("words", "key", "value", "nearest"), WRONG, ids=lambda w: str(w)[:40])
def test_mistake(cli, tmp_path: Path, words: list[str], key: str, value: Any, nearest: Any) -> None:
    said = cli(*words, "--json")
    assert said.code == 2 and said.err == ""
    error = said.json["error"]
    assert set(said.json) == {"error"} and set(error) == {"key", "rule", "value", "nearest"}
    assert (error["key"], error["value"]) == (key, value)
    assert nearest is None or error["nearest"] == nearest
    assert error["rule"]
    plain = cli(*words)
    assert plain.code == 2 and plain.out == ""
    assert plain.err.startswith(f"hwgen: error: {key}: ") and "Traceback" not in plain.err
    assert list(tmp_path.iterdir()) == [], "nothing was written"


YAML = [
    ("rows: 4\n\tcols: 4\n", "c.yaml:2", "spaces, not tabs"),
    ("rows: [4, 5]\n", "rows", "an integer from 1 to 128 (c.yaml:1)"),
    ("rows: 4\ncols: {a: 1}\n", "cols", "(c.yaml:2)"),
    ("rows: 4.0\n", "rows", "(c.yaml:1)"),
    ("rows: true\n", "rows", "(c.yaml:1)"),
    ("# x\n\nrowz: 4\n", "rowz", "(c.yaml:3)"),
    ("rows: 4\nrows: 5\n", "c.yaml:2", "twice"),
    ("- 4\n", "c.yaml:1", "a mapping"),
    ("", "c.yaml:1", "a mapping"),
    ("4: 4\n", "c.yaml:1", "text"),
    ("rows: [4\n", "c.yaml:2", "not YAML"),
    ("rows: &a [*a]\n", "c.yaml", "inside itself"),
    ("act: !!python/object:os.system x\n", "c.yaml:1", "not YAML"),
    ("rows: 4\nact: int8\nwgt: int8\nacc_width: 8\n", "acc_width", "16 bits (c.yaml:4)"),
]


@pytest.mark.parametrize(("text", "key", "rule"), YAML)
def test_mistake_in_a_file(cli, tmp_path: Path, text: str, key: str, rule: str) -> None:
    (tmp_path / "c.yaml").write_text(text)
    said = cli("generate", "matmul", "--config", "c.yaml", "--json")
    assert said.code == 2
    error = said.json["error"]
    assert error["key"].startswith(key) and rule in error["rule"], error
    assert [p.name for p in tmp_path.iterdir()] == ["c.yaml"]


@pytest.mark.parametrize("name", ["none.yaml", ".", "binary.yaml"])
def test_a_file_that_cannot_be_read(cli, tmp_path: Path, name: str) -> None:
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    said = cli("generate", "matmul", "--config", name, "--json")
    assert said.code == 2 and said.json["error"]["key"] == name
    if name == "none.yaml":
        assert said.json["error"]["nearest"] == "binary.yaml"


def test_a_flag_is_not_blamed_on_the_file(cli, tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("rows: 4\n")
    said = cli("generate", "matmul", "--config", "c.yaml", "--rows", "999", "--json")
    assert "c.yaml" not in said.json["error"]["rule"]


def test_not_liberty(cli, tmp_path: Path) -> None:
    (tmp_path / "not.lib").write_text("module m; endmodule\n")
    said = cli("synth", "pe-multiplier", "--liberty", "not.lib", "--json")
    assert said.code == 2
    assert said.json["error"]["key"] == "liberty" and "a Liberty file" in said.json["error"]["rule"]


def test_verilog_with_a_syntax_error(cli, tmp_path: Path) -> None:
    (tmp_path / "bad.v").write_text("module bad(input a, output b);\n  assign b = ~a\nendmodule\n")
    said = cli("synth", "--verilog", "bad.v", "--top", "bad", "--json")
    assert said.code == 2
    assert said.json["error"]["key"] == "verilog" and "bad.v:3" in said.json["error"]["rule"]
    assert cli("synth", "--verilog", "bad.v", "--top", "bda").code == 2


def test_tool_failure(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise ToolError("yosys", "ended by signal SIGSEGV", "last words")

    monkeypatch.setattr("hwgen.sweep.measure.synthesize", broken)
    said = cli("synth", "pe-multiplier", "--json")
    assert said.code == 1
    assert said.json["error"] == {
        "key": "yosys",
        "rule": "ended by signal SIGSEGV",
        "value": None,
        "nearest": None,
        "log": "last words",
    }
    plain = cli("synth", "pe-multiplier")
    assert plain.err == "hwgen: error: yosys: ended by signal SIGSEGV\nlast words\n"


def test_full_disk(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("hwgen.emit.files.os.fsync", full)
    said = cli("generate", "pe-multiplier", "-o", "out", "--json")
    assert said.code == 1 and said.json["error"]["rule"] == "No space left on device"
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be_written(cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    said = cli("generate", "pe-multiplier", "-o", "file/out", "--json")
    assert said.code == 2 and said.json["error"]["key"] == "out"
    assert (tmp_path / "file").read_text() == "x"


def test_read_only_folder(cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path / "x"))

    monkeypatch.setattr("hwgen.emit.files.tempfile.mkdtemp", refuse)
    said = cli("generate", "pe-multiplier", "-o", "out")
    assert said.code == 1 and said.err == "hwgen: error: out: Permission denied\n"
    assert list(tmp_path.iterdir()) == []


def test_interrupt(cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hwgen.cli.flags.configure", interrupted)
    said = cli("generate", "matmul")
    assert said == (130, "", "hwgen: error: interrupted\n")
    assert cli("generate", "matmul", "--json").json["error"]["key"] == "interrupt"


@pytest.mark.parametrize("words", [["simulate", "--simulator", "amaranth"], ["synth"]])
def test_a_file_in_the_way_is_seen_before_the_work(
    cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    for work in ("hwgen.sim.simulate", "hwgen.sweep.measure.synthesize"):
        monkeypatch.setattr(work, None)
    (tmp_path / "file").write_text("x")
    said = cli(*words, "pe-multiplier", "-o", "file/out", "--json")
    assert said.code == 2 and said.json["error"]["key"] == "--out"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_tools_too(tmp_path: Path, number: signal.Signals) -> None:
    log = tmp_path / "log"
    text = (
        "import pathlib, signal, hwgen.cli, hwgen.__main__\n"
        "signal.signal(signal.SIGHUP, signal.SIG_DFL)\n"  # whatever started the tests (nohup)
        "from hwgen.yosys.child import spawn\n"
        "tool = ['sh', '-c', 'echo $$; exec sleep 3600']\n"
        f"log = pathlib.Path({str(log)!r})\n"
        "hwgen.cli.run = lambda argv: spawn(tool, log.parent, log, {}, None)\n"
        "hwgen.__main__.main()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", text])
    try:
        deadline = time.monotonic() + 60
        while not (log.exists() and log.read_text().endswith("\n")):
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.02)
        time.sleep(0.3)  # the tool may speak before the one who started it waits for it
        process.send_signal(number)
        assert process.wait(60) == 128 + number
    finally:
        process.kill()
    with pytest.raises(ProcessLookupError):
        os.kill(int(log.read_text()), 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_while_an_object_is_finalised(tmp_path: Path, number: signal.Signals) -> None:
    """What a finaliser raises is lost; the end that came there is not."""
    log = tmp_path / "log"
    text = (
        "import pathlib, signal, sys, time, hwgen.cli, hwgen.__main__\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # whatever started the tests
        "class Slow:\n"
        "    def __del__(self):\n"
        f"        pathlib.Path({str(log)!r}).touch(); time.sleep(0.05)\n"
        "def run(argv):\n"
        "    try:\n"
        "        while True: Slow(); time.sleep(0.02)\n"
        "    except KeyboardInterrupt:\n"
        "        return 130\n"
        "hwgen.cli.run = run\n"
        "hwgen.__main__.main()\n"
    )
    process = subprocess.Popen([sys.executable, "-c", text], stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + 60
        while not log.exists():
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.02)
        process.send_signal(number)
        assert process.communicate(timeout=60)[1] == ""
        assert process.returncode == 128 + number
    finally:
        process.kill()


def test_broken_pipe_is_quiet(program, tmp_path: Path) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "-m", "hwgen", "list"],
        stdout=write,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (141, "")
