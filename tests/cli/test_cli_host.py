"""A design for a host on the command line: files, what is shown, what is refused."""

from __future__ import annotations

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

TINY = ["matmul", "--rows", "1", "--cols", "2", "--act", "int4", "--wgt", "int4"]


@pytest.mark.parametrize(
    ("wrap", "suffix", "next"),
    [("uart", "uart", "emulate"), ("axi-lite", "axil", "show"), ("wishbone", "wb", "show")],
)
def test_generate(cli: Any, tmp_path: Path, wrap: str, suffix: str, next: str) -> None:
    """The map lies beside the Verilog; the command in the manifest makes the same again."""
    words = [*TINY, "--wrap", wrap, "--buffer", "act=64"]
    words += ["--divider", "9"] if wrap == "uart" else []
    said = cli("generate", *words, "-o", "out")
    assert said.code == 0 and shlex.split(said.next)[1] == next
    assert "--buffer act=64" in said.next and ("--divider 9" in said.next) == (wrap == "uart")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    (top,) = (name[:-2] for name in names if name.endswith(".v"))
    assert top.endswith(f"_{suffix}")
    assert {f"{top}_map{kind}" for kind in (".h", ".py", ".rdl", ".md")} <= names
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert [each["depth"] for each in manifest["windows"]] == [64, 256, 256]
    assert cli(*shlex.split(manifest["command"])[1:], "-o", "again").code == 0
    for name in names - {"manifest.json"}:
        assert (tmp_path / "again" / name).read_text() == (tmp_path / "out" / name).read_text()


def test_show(cli: Any) -> None:
    said = cli("show", *TINY, "--wrap", "wishbone", "--json").json
    assert [each["stream"] for each in said["windows"]] == ["act", "wgt", "out"]
    assert said["registers"][0]["value"] == "0x4E475748" and len(said["registers"]) == 11 + 3 * 7
    text = cli("show", *TINY, "--wrap", "wishbone").out
    assert "OUT_STALLS" in text and "wb_ack_o" in text
    assert "registers" not in cli("show", *TINY, "--json").json


@pytest.mark.parametrize("verb", ["simulate", "prove", "mutate"])
def test_streams_are_needed(cli: Any, verb: str) -> None:
    for wrap, nearest in (("uart", "hwgen emulate"), ("axi-lite", "none")):
        said = cli(verb, *TINY, "--wrap", wrap, "--json")
        error = said.json["error"]
        assert said.code == 2 and (error["key"], error["nearest"]) == ("wrap", nearest)


@pytest.mark.parametrize(
    ("words", "key", "nearest"),
    [
        (["--wrap", "uart", "--divider", "3"], "divider", "4"),
        (["--wrap", "uart", "--divider", "x"], "divider", "4"),
        (["--wrap", "uart", "--divider", "70000"], "divider", "65535"),
        (["--wrap", "axi-lite", "--divider", "8"], "divider", "--wrap uart"),
        (["--wrap", "uart", "--buffer", "100"], "buffer", "128"),
        (["--wrap", "uart", "--buffer", "in=8"], "buffer", "act=256"),
        (["--buffer", "64"], "buffer", "--wrap uart"),
        (["--wrap", "wishbone", "--reset", "none"], "reset", "sync-high"),
    ],
)
def test_refused(cli: Any, tmp_path: Path, words: list[str], key: str, nearest: str) -> None:
    said = cli("generate", *TINY, *words, "-o", "out", "--json")
    error = said.json["error"]
    assert said.code == 2 and (error["key"], str(error["nearest"])) == (key, nearest)
    assert list(tmp_path.iterdir()) == []
