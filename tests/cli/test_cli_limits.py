"""Work that is too large, and small slips of the command line."""

from __future__ import annotations

import json

import pytest

from hwgen.cli import run


@pytest.mark.parametrize(
    "shape",
    [
        ["--m", "10000000000000", "--k", "100000"],
        ["--m", "9999999", "--n", "9999999", "--dataflow", "ws", "--depth", "1"],
        ["--k", "20000000"],
    ],
    ids=["m", "tiles", "k"],
)
def test_a_product_too_large_to_simulate_is_refused(
    shape: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["simulate", "matmul", "--rows", "1", "--cols", "1", "--simulator", "amaranth"]
    assert run([*words, *shape, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["key"] in ("m", "k", "n") and "10000000 cycles" in error["rule"]
    assert 1 <= error["nearest"] < error["value"]


def test_json_may_stand_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--json", "list"]) == 0
    assert json.loads(capsys.readouterr().out)["designs"]


@pytest.mark.parametrize(("text", "near"), [("4.0", 4), ("1e1", 10), ("-3.5", 1), ("x", 8)])
def test_the_nearest_integer_is_offered(
    text: str, near: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["generate", "matmul", "--set", f"rows={text}", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["nearest"] == near


def test_a_timeout_of_nothing_is_a_mistake(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["simulate", "matmul", "--rows", "2", "--cols", "2", "--simulator", "amaranth"]
    assert run([*words, "--timeout", "0", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["key"] == "timeout"
