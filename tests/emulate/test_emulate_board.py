"""The driver on the Verilog of `--wrap uart`, over pins: every product is right or refused."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
from emulate_board import BUFFER, CLOCK_HZ, CONFIG, DESIGN, DIVIDER, EFFORT

from hwgen.emulate import Emulator, Glitches, Line
from hwgen.errors import UserError
from hwgen.host import Device, DeviceError, Gone, Link, Target
from hwgen.rtl import Rtl

BAUD = round(CLOCK_HZ / DIVIDER)


def opened(emulator: Emulator) -> Device:
    line = Line(emulator, CLOCK_HZ)
    return Device.open(line, DESIGN, CONFIG, buffer=BUFFER, baud=BAUD)


def operands(draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    m, k, n = draw.integers(1, 12, 3)
    return draw.integers(-8, 8, (m, k)), draw.integers(-4, 4, (k, n))


def test_products_of_any_size_are_exact(emulator: Emulator) -> None:
    device, draw = opened(emulator), np.random.default_rng(1)
    for _ in range(8):
        a, w = operands(draw)
        assert np.array_equal(device.matmul(a, w), a @ w)
    long = np.full((3, 90), -8), np.full((90, 3), -4)  # 11 bits hold 31 such products
    assert np.array_equal(device.matmul(*long), long[0] @ long[1])
    counts = device.statistics
    assert (counts.repeated, counts.strange, emulator.framing) == (0, 0, 0)
    assert (counts.sent, counts.received) == (emulator.sent, emulator.received)
    # The line is never faster than its divider, and not much slower: it is what takes the time.
    bits = 10 * (counts.sent + counts.received) * DIVIDER
    assert bits <= emulator.cycles < 1.25 * bits + 60 * 10 * DIVIDER
    assert 0 < device.cycles < emulator.cycles / 10


def test_the_files_say_what_the_board_holds(emulator: Emulator, rtl: Rtl, target: Target) -> None:
    link = Link(Line(emulator, CLOCK_HZ), baud=BAUD)
    assert rtl.windows == target.map.windows
    assert Device(link, target).matmul([[7]], [[-4]]).tolist() == [[-28]]
    with pytest.raises(DeviceError, match="load its bitstream"):
        Device(link, Target.of(DESIGN, {**CONFIG, "acc_width": 12}, BUFFER))


def test_stalls_are_counted(emulator: Emulator) -> None:
    device = opened(emulator)
    device.matmul(np.ones((4, 4), int), np.ones((4, 4), int))
    stalls = device.stalls()
    assert set(stalls) == {"act", "wgt", "out"} and stalls["out"] > 0


def test_noise_on_the_pins(rtl: Rtl) -> None:
    """Levels turned around for a bit, in about every third frame."""
    glitches = Glitches(gap=2500, length=DIVIDER, seed=1)
    emulator = Emulator(rtl, DIVIDER, effort=EFFORT, glitches=glitches)
    link = Link(Line(emulator, CLOCK_HZ), baud=BAUD, tries=60)
    device, draw = Device(link, Target.of(DESIGN, CONFIG, BUFFER)), np.random.default_rng(2)
    for _ in range(6):
        a, w = operands(draw)
        assert np.array_equal(device.matmul(a, w), a @ w)
    assert link.statistics.repeated > 20 and emulator.glitches > 50
    emulator.close()


def test_noise_on_the_bytes(emulator: Emulator) -> None:
    """Bytes flipped, dropped and put in on the way to the board."""

    class Noisy(Line):
        draw = random.Random(3)

        def write(self, data: bytes) -> None:
            found = bytearray(data)
            at, kind = self.draw.randrange(len(found)), self.draw.randrange(8)
            if kind == 0:
                found[at] ^= 1 << self.draw.randrange(8)
            elif kind == 1:
                del found[at]
            elif kind == 2:
                found.insert(at, self.draw.choice((0xC0, 0xDB, 0x00)))
            super().write(bytes(found))

    link = Link(Noisy(emulator, CLOCK_HZ), baud=BAUD, tries=40)
    device, draw = Device(link, Target.of(DESIGN, CONFIG, BUFFER)), np.random.default_rng(4)
    for _ in range(5):
        a, w = operands(draw)
        assert np.array_equal(device.matmul(a, w), a @ w)
    assert link.statistics.broken > 20


def test_a_pulled_cable(emulator: Emulator) -> None:
    class Short(Line):
        left = 400

        def write(self, data: bytes) -> None:
            self.left -= len(data)
            if self.left < 0:
                self.close()
            super().write(data)

    a, w = np.full((6, 8), 3), np.full((8, 6), -2)
    with pytest.raises(Gone, match="open the device again"):
        Device.open(Short(emulator, CLOCK_HZ), DESIGN, CONFIG, buffer=BUFFER).matmul(a, w)
    assert np.array_equal(opened(emulator).matmul(a, w), a @ w)


def test_power_lost_between_products(emulator: Emulator) -> None:
    device = opened(emulator)
    a, w = np.full((4, 4), 3), np.full((4, 4), -2)
    assert np.array_equal(device.matmul(a, w), a @ w)
    emulator.restart()
    with pytest.raises(DeviceError, match="reset or configured anew"):
        device.matmul(a, w)
    assert np.array_equal(device.matmul(a, w), a @ w)


def test_what_is_no_board_is_refused(rtl: Rtl, emulator: Emulator) -> None:
    with pytest.raises(UserError, match="--wrap uart"):
        Emulator(replace(rtl, ports=rtl.ports[:1]), DIVIDER)
    with pytest.raises(UserError, match="divider"):
        Emulator(rtl, 0)
    with pytest.raises(UserError, match="effort"):
        Emulator(rtl, DIVIDER, effort="none")
    with pytest.raises(UserError, match="glitches"):
        Emulator(rtl, DIVIDER, effort=EFFORT, glitches=Glitches(0, 1))
    emulator.close()
    with pytest.raises(UserError, match="is closed"):
        emulator.run(1)
