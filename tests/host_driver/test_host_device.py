"""Matrices over a link to a board of numpy: right, or refused with what to do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from board_model import Board, Cable, Noise, Wire

from hwgen.errors import UserError
from hwgen.host import Device, DeviceError, Gone, Link, Target, transport

SIZES = {"rows": 3, "cols": 2}


def device(wire: Wire, tries: int = 8) -> Device:
    return Device(Link(wire, tries=tries), wire.board.target)


def operands(seed: int, m: int, k: int, n: int) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(seed)
    return draw.integers(-128, 128, (m, k)), draw.integers(-128, 128, (k, n))


@pytest.fixture(scope="module")
def target() -> Target:
    return Target.of("matmul", SIZES, "16")


def test_any_size_is_tiled(target: Target) -> None:
    """Tiles that are longer than a window, products of one element, ragged edges."""
    own = device(Wire(Board(target)))
    draw = np.random.default_rng(5)
    for size in [(1, 1, 1), (3, 16, 2), (3, 17, 2), (7, 50, 5), *draw.integers(1, 20, (10, 3))]:
        a, w = operands(int(sum(size)), *size)
        c = own.matmul(a, w)
        assert c.dtype == np.int64
        assert np.array_equal(c, a @ w)


def test_lists_and_small_types_are_operands(target: Target) -> None:
    own = device(Wire(Board(target)))
    assert own.matmul([[1, 2]], [[3], [4]]).tolist() == [[11]]
    ones = np.ones((2, 3), np.int8)
    assert np.array_equal(own.matmul(ones, ones.T), np.full((2, 2), 3))


def test_weights_that_are_there_are_not_sent_again(target: Target) -> None:
    own = device(Wire(Board(target)))
    a, w = operands(1, 3, 8, 4)
    own.matmul(a, w)
    before = own.statistics.sent
    own.matmul(a, w)
    again = own.statistics.sent - before
    before = own.statistics.sent
    assert np.array_equal(own.matmul(a, w + (w < 127)), a @ (w + (w < 127)))
    assert own.statistics.sent - before > again + w.size


def test_sums_beyond_the_accumulator_are_added_here() -> None:
    """17 bits hold two greatest products; the longest K is cut, nothing wraps."""
    own = device(Wire(Board(Target.of("matmul", {**SIZES, "acc_width": 17}, "16"))))
    a, w = np.full((2, 40), -128), np.full((40, 3), -128)
    assert np.array_equal(own.matmul(a, w), a @ w)


def test_noise_over_whole_products(target: Target) -> None:
    wire = Noise(Board(target), 0.3, 2)
    own = device(wire, tries=60)
    for seed in range(30):
        a, w = operands(seed, 4, 9, 3)
        assert np.array_equal(own.matmul(a, w), a @ w)
    assert wire.broken > 500
    assert own.runs == wire.board.starts  # asked twice, started once


@pytest.mark.parametrize("left", [0, 40, 170, 300, 420, 520, 600])
def test_a_pulled_cable_is_an_error_and_the_board_goes_on(target: Target, left: int) -> None:
    board = Board(target)
    a, w = operands(3, 5, 9, 4)
    with pytest.raises(Gone, match="pulled"):
        device(Cable(board, left)).matmul(a, w)
    assert np.array_equal(device(Wire(board)).matmul(a, w), a @ w)


def test_an_error_leaves_nothing_behind(target: Target) -> None:
    """A product that stops in the midst of a tile, then another on the same device."""

    class Deaf(Wire):
        deaf = -1

        def write(self, data: bytes) -> None:
            self.deaf -= 1
            if self.deaf < 0 or self.deaf > 8:
                super().write(data)

    wire = Deaf(Board(target))
    own = device(wire)
    a, w = operands(7, 3, 40, 2)
    for before in (8, 12, 16, 20):
        wire.deaf = 9 + before
        with pytest.raises(DeviceError):
            own.matmul(a, w)
        assert np.array_equal(own.matmul(a, w), a @ w)


@pytest.mark.parametrize("after", range(4, 40, 5))
def test_a_board_that_is_configured_anew_is_noticed(target: Target, after: int) -> None:
    class Fickle(Wire):
        left = 10**9

        def write(self, data: bytes) -> None:
            self.left -= 1
            if self.left == 0:
                self.board.configure()
            super().write(data)

    wire = Fickle(Board(target))
    own = device(wire)
    a, w = operands(9, 5, 20, 5)
    assert np.array_equal(own.matmul(a, w), a @ w)
    wire.left = after
    with pytest.raises(DeviceError, match=r"reset or configured anew|another program"):
        own.matmul(a, w)
    assert np.array_equal(own.matmul(a, w), a @ w)


@pytest.mark.parametrize(
    ("config", "buffer"),
    [({**SIZES, "acc_width": 30}, "16"), (SIZES, "32"), ({"rows": 2, "cols": 3}, "16")],
)
def test_another_bitstream_is_refused(target: Target, config: dict[str, int], buffer: str) -> None:
    board = Board(target)
    with pytest.raises(DeviceError, match=r"another design.* 3x2, not .*load its bitstream"):
        Device(Link(Wire(board)), Target.of("matmul", config, buffer))


@pytest.mark.parametrize(
    ("word", "value", "message"),
    [
        (0, 0xDEADBEEF, "its ID is 0xdeadbeef"),
        (1, 2, "register map 2, this hwgen 1"),
        ((0x40 + 0x10) // 4, 7, "window act has BEAT 0x7"),
    ],
)
def test_what_is_no_board_of_ours_is_refused(
    target: Target, word: int, value: int, message: str
) -> None:
    board = Board(target)
    board.words[word] = value
    with pytest.raises(DeviceError, match=message):
        device(Wire(board))


def test_flags_in_the_wrong_place_are_refused(target: Target) -> None:
    board = Board(target)
    own = device(Wire(board))
    a, w = operands(1, 3, 4, 2)
    own.matmul(a, w)
    board.engine.play({"act": [], "wgt": []})
    board.out.append(board.windows[-1][: board.map.windows[-1].bytes])
    with pytest.raises(DeviceError, match="flag last"):
        own.matmul(a, w)


def test_errors_of_the_engine_are_told(target: Target) -> None:
    class Wrong(Board):
        def start(self) -> None:
            super().start()
            self.flags |= 4

    with pytest.raises(DeviceError, match="did not fit together"):
        device(Wire(Wrong(target))).matmul([[1]], [[1]])


def test_another_program_on_the_same_board_is_noticed(target: Target) -> None:
    class Shared(Board):
        def start(self) -> None:
            super().start()
            self.run = (self.run + 1) & 0xFF

    with pytest.raises(DeviceError, match="another program"):
        device(Wire(Shared(target))).matmul([[1]], [[1]])


def test_a_run_that_never_ends_is_given_up(target: Target) -> None:
    class Stuck(Board):
        def start(self) -> None:
            self.flags = 1

    class Slow(Wire):
        def write(self, data: bytes) -> None:
            self.time += 0.5
            super().write(data)

    with pytest.raises(DeviceError, match="has not ended within 10 s"):
        device(Slow(Stuck(target))).matmul([[1]], [[1]])


@pytest.mark.parametrize(
    ("a", "w", "key"),
    [
        ([[1.5]], [[1]], "a"),
        ([1], [[1]], "a"),
        ([[1, 2]], [[1]], "w"),
        ([[128]], [[1]], "a"),
        ([[1]], [[-129]], "w"),
        (np.zeros((0, 1), int), [[1]], "a"),
        ([[2**40]], [[1]], "a"),
        ([[1, 2], [3]], [[1]], "a"),
        ([[1]], [[1], [2, 3]], "w"),
    ],
)
def test_operands_that_are_none_are_refused(target: Target, a: object, w: object, key: str) -> None:
    own = device(Wire(Board(target)))
    with pytest.raises(UserError) as caught:
        own.matmul(a, w)
    assert caught.value.key == key


def test_words_that_a_product_does_not_take(target: Target) -> None:
    with pytest.raises(UserError, match="bits: is nothing that a product of matmul takes"):
        device(Wire(Board(target))).matmul([[1]], [[1]], bits=2)


@pytest.mark.parametrize("name", ["matmul-bitmod", "matmul-simd", "pe-booth"])
def test_designs_without_a_function_are_refused_by_name(name: str) -> None:
    with pytest.raises(UserError, match="must be one whose beats the host can make: matmul, "):
        Target.of(name, {}, "act=4,wgt=8")


def test_a_folder_says_what_the_board_holds_without_amaranth(
    target: Target, tmp_path: Path
) -> None:
    data = {
        "design": "matmul",
        "config": dict(target.map.parameters),
        "windows": [asdict(each) for each in target.map.windows],
    }
    (tmp_path / "manifest.json").write_text(json.dumps(data))
    assert Target.read(tmp_path).map.fixed == target.map.fixed
    own = Device.open(Wire(Board(target)), tmp_path)
    assert own.matmul([[2]], [[3]]).tolist() == [[6]]
    code = (
        "import sys, numpy; from hwgen.host import Target; "
        f"one = numpy.eye(3, dtype=int); Target.read({str(tmp_path)!r}).jobs(one, one, {{}}); "
        "sys.exit(bool({'amaranth', 'pyosys', 'serial'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_folder_without_windows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="--wrap uart"):
        Device.open("socket://127.0.0.1:1", tmp_path)


def test_a_folder_that_is_not_there_is_no_design(target: Target, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"folder: must hold the manifest\.json"):
        Device.open(Wire(Board(target)), str(tmp_path / "icebreaker-matmul"))


@pytest.mark.parametrize(
    ("more", "key"), [({"config": SIZES}, "config"), ({"buffer": "16"}, "buffer")]
)
def test_a_folder_is_not_overruled(
    target: Target, tmp_path: Path, more: dict[str, Any], key: str
) -> None:
    """Parameters beside a folder would say nothing."""
    (tmp_path / "manifest.json").write_text("{}")
    with pytest.raises(UserError, match=f"{key}: follows from the files of the folder"):
        Device.open(Wire(Board(target)), tmp_path, **more)


@pytest.mark.parametrize("baud", [0, -9600])
def test_no_such_rate(target: Target, baud: int) -> None:
    with pytest.raises(UserError, match="baud: must be at least 1"):
        Device.open(Wire(Board(target)), "matmul", SIZES, buffer="16", baud=baud)


def test_a_port_that_is_pulled_while_it_sends(monkeypatch: pytest.MonkeyPatch) -> None:
    """termios has an exception of its own, which is no OSError."""
    serial = pytest.importorskip("serial", reason="serial ports are the extra host")
    termios = pytest.importorskip("termios", reason="a system without termios")
    ours, theirs = os.openpty()

    def pulled(_: object) -> None:
        raise termios.error(5, "Input/output error")

    monkeypatch.setattr(serial.Serial, "flush", pulled)
    with transport(os.ttyname(theirs)) as way, pytest.raises(Gone, match="is gone"):
        way.write(b"x")
    os.close(ours)
    os.close(theirs)


def test_nobody_at_the_port() -> None:
    with pytest.raises(UserError, match="socket://HOST:PORT"):
        Device.open("socket://no..name:7432", "matmul", SIZES)
    with pytest.raises(Gone, match="is `hwgen emulate` running"):
        Device.open("socket://127.0.0.1:1", "matmul", SIZES)
    with pytest.raises(Gone, match="plug the board in"):
        Device.open("/dev/there-is-no-such-port", "matmul", SIZES)
    with pytest.raises(UserError, match="socket://HOST:PORT"):
        Device.open("socket:nowhere", "matmul", SIZES)
