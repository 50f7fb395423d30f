"""The unchanged driver, and a board in another thread or process."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from emulate_board import BUFFER, CONFIG, DESIGN, DIVIDER, FLAGS

from hwgen.emulate import Emulator
from hwgen.emulate.serve import End, PtyEnd, Server, SocketEnd
from hwgen.errors import UserError
from hwgen.host import Device, DeviceError

A, W = np.arange(-8, 8).reshape(4, 4), np.arange(16).reshape(4, 4) % 7 - 3


@contextmanager
def serving(emulator: Emulator, end: End) -> Iterator[str]:
    server = Server(emulator, end)
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server.url
    finally:
        server.stop()
        thread.join(10)
        assert not thread.is_alive()
        server.close()


def test_hosts_come_and_go(emulator: Emulator) -> None:
    with serving(emulator, SocketEnd()) as url:
        for _ in range(2):
            with Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
                assert np.array_equal(device.matmul(A, W), A @ W)
        host, port = url.removeprefix("socket://").split(":")
        with socket.create_connection((host, int(port))) as rude:
            rude.sendall(b"\xc0\x01\x02half a frame")
        with Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
            assert np.array_equal(device.matmul(A, W), A @ W)


def test_a_second_host_is_sent_away(emulator: Emulator) -> None:
    with serving(emulator, SocketEnd()) as url:
        with Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
            with pytest.raises(DeviceError):
                Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5)
            assert np.array_equal(device.matmul(A, W), A @ W)
        with Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
            assert np.array_equal(device.matmul(A, W), A @ W)


def test_a_board_that_goes_away(emulator: Emulator) -> None:
    with serving(emulator, SocketEnd()) as url:
        device = Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5)
    with pytest.raises(DeviceError, match="open the device again"):
        device.matmul(A, W)
    device.close()


def test_a_pseudo_terminal_is_a_serial_port(emulator: Emulator) -> None:
    with serving(emulator, PtyEnd()) as url:
        for _ in range(2):
            with Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
                assert np.array_equal(device.matmul(A, W), A @ W)


def test_a_board_without_a_host_sleeps(emulator: Emulator) -> None:
    with serving(emulator, SocketEnd()) as url:
        Device.open(url, DESIGN, CONFIG, buffer=BUFFER, timeout_s=5).close()
        before = os.times()
        threading.Event().wait(0.5)
        after = os.times()
        assert emulator.quiet
        assert after.user + after.system - before.user - before.system < 0.4


def test_ports_that_are_not_to_be_had() -> None:
    taken = SocketEnd()
    port = int(taken.url.rpartition(":")[2])
    for wrong in (port, 70000):
        with pytest.raises(UserError, match="is not to be had"):
            SocketEnd(wrong)
    taken.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_verb(number: signal.Signals, emulator: Emulator) -> None:
    """One object says where the board is; Ctrl-C ends it without a word more."""
    command = [sys.executable, "-m", "hwgen", "emulate", DESIGN, *FLAGS, "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        with Device.open(said["url"], DESIGN, CONFIG, buffer=BUFFER, timeout_s=5) as device:
            assert np.array_equal(device.matmul(A, W), A @ W)
        process.send_signal(number)
        rest, _ = process.communicate(timeout=60)
    assert rest == ""
    assert process.returncode == {signal.SIGINT: 0, signal.SIGTERM: 143}[number]
    assert said["divider"] == DIVIDER and said["design"] == DESIGN and said["board"] is None
    assert said["next"].startswith("python -i -c")


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (["--board", "icebreakr"], "board"),
        (["--board", "icebreaker", "--divider", "9"], "--divider"),
        (["--divider", "1"], "divider"),
        (["--baud", "9600"], "--baud"),
        (["--clock-mhz", "0"], "clock-mhz"),
        (["--pty", "--port", "1"], "--pty"),
        (["--port", "-1"], "port"),
        (["--port", "65536"], "port"),
        (["--clock-mhz", "1e-9"], "clock-mhz"),
        (["--buffer", "3"], "buffer"),
    ],
)
def test_mistakes(words: list[str], key: str, capsys: pytest.CaptureFixture[str]) -> None:
    from hwgen.cli import run

    assert run(["emulate", DESIGN, *words, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["key"] == key
