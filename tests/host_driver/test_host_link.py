"""Frames byte by byte, and a link over which noise costs time and never a result."""

from __future__ import annotations

import random

import pytest
from board_model import Board, Noise, Wire

from hwgen.host import DeviceError, Gone, Link, Silent, Target
from hwgen.link import MOST, Answer, Decoder, Op, Request, Status, framed, opened

CORRUPTED = 100_000


@pytest.fixture(scope="module")
def target() -> Target:
    return Target.of("matmul", {"rows": 2, "cols": 2}, "64")


def test_bytes_on_the_wire() -> None:
    """Worked out by hand; the CRC by the polynomial, bit by bit."""
    request = Request(7, Op.WRITE, 1, 0x0102, 3, b"\xc0\xdb\x11")
    body = bytes([7, 2, 1, 2, 1, 3, 0, 0xC0, 0xDB, 0x11])
    crc = 0xFFFFFFFF
    for byte in body:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xEDB88320 * (crc & 1)
    tail = (crc ^ 0xFFFFFFFF).to_bytes(4, "little")
    escaped = {0xC0: b"\xdb\xdc", 0xDB: b"\xdb\xdd"}
    inside = b"".join(escaped.get(byte, bytes([byte])) for byte in body + tail)
    assert request.frame == b"\xc0" + inside + b"\xc0"
    assert Request.read(body) == request
    assert Answer(7, Op.READ, Status.BUSY).frame[1:4] == bytes([7, 0x81, 4])


def test_frames_come_apart_as_they_were_put_together() -> None:
    draw = random.Random(1)
    for _ in range(300):
        bodies = [draw.randbytes(draw.randint(3, 40)) for _ in range(draw.randint(1, 4))]
        stream = b"".join(framed(body) for body in bodies)
        decoder, found, at = Decoder(), [], 0
        while at < len(stream):
            step = draw.randint(1, 9)
            found += decoder.feed(stream[at : at + step])
            at += step
        assert [opened(frame) for frame in found] == bodies


@pytest.mark.parametrize("frame", [b"\xdb", b"\xdb\x00abcd", b"abc", b"\x00" * 7, b"\x01" * 600])
def test_what_is_no_frame_is_none(frame: bytes) -> None:
    assert opened(frame) is None


def test_requests_with_another_length_than_they_say_are_none() -> None:
    whole = opened(Request(1, Op.WRITE, 1, 0, 4, b"abcd").frame.strip(b"\xc0"))
    assert whole is not None
    assert Request.read(whole) is not None
    assert Request.read(whole[:-1]) is None
    assert Request.read(whole + b"x") is None
    assert Request.read(whole[:5]) is None


def test_noise_costs_time_and_never_a_result(target: Target) -> None:
    """Bytes flipped, dropped and inserted in half of all frames, both ways."""
    board = Board(target)
    wire = Noise(board, 0.5, 3)
    link = Link(wire, tries=200)
    draw = random.Random(4)
    known = bytearray(len(board.windows[0]))
    size = board.map.windows[0].bytes
    silent = 0
    while wire.broken < CORRUPTED:
        beats = draw.randint(1, 8)
        at = draw.randrange(len(known) // size - beats)
        place = slice(at * size, (at + beats) * size)
        if draw.random() < 0.5:
            payload = draw.randbytes(beats * size)
            link.write(1, at, payload)
            known[place] = payload
            silent += board.windows[0] != known
        else:
            silent += link.read(1, at, beats * size) != known[place]
    assert silent == 0
    assert link.statistics.requests > CORRUPTED / 10


def test_answers_that_come_late_are_not_taken(target: Target) -> None:
    class Late(Wire):
        """Keeps the first answer until the question after it."""

        kept = b""

        def write(self, data: bytes) -> None:
            answer = self.board.feed(data)
            self.coming, self.kept = self.coming + self.kept, answer

    board = Board(target)
    link = Link(Late(board), tries=5)
    for at in range(20):
        board.windows[0][:2] = bytes([at, at])
        assert link.read(1, 0, 2) == bytes([at, at])
    assert link.statistics.strange and link.statistics.repeated


def test_answers_of_another_length_are_not_taken(target: Target) -> None:
    class Short(Wire):
        """Before every answer one of the same number that is a byte too long."""

        def write(self, data: bytes) -> None:
            request = Request.read(opened(data.strip(b"\xc0")) or b"")
            assert request is not None
            wrong = Answer(request.seq, request.op, Status.DONE, bytes(request.count + 1))
            self.coming += wrong.frame
            super().write(data)

    board = Board(target)
    board.windows[0][:3] = b"abc"
    assert Link(Short(board)).read(1, 0, 3) == b"abc"


def test_word_of_a_broken_frame_brings_the_question_again_at_once(target: Target) -> None:
    class Once(Wire):
        spoiled = 0

        def write(self, data: bytes) -> None:
            self.spoiled += 1
            super().write(data[:-3] + b"x" + data[-2:] if self.spoiled == 1 else data)

    wire = Once(Board(target))
    link = Link(wire, timeout_s=100)
    assert link.read(0, 0, 4) == b"HGWN"[::-1] or link.read(0, 0, 4)
    assert wire.time < 1
    assert (link.statistics.broken, link.statistics.timeouts) == (1, 0)


def test_silence_is_told_with_what_to_do(target: Target) -> None:
    class Deaf(Wire):
        deaf = True

        def write(self, data: bytes) -> None:
            if not self.deaf:
                super().write(data)

    wire = Deaf(Board(target))
    link = Link(wire, timeout_s=0.5, tries=3)
    with pytest.raises(Silent, match=r"asked 3 times; check the baud rate, the cable"):
        link.read(0, 0, 4)
    assert link.statistics.timeouts == 3
    assert 2.5 <= link.now() < 2.6  # 0.5 + 1 + 1: nothing was ever heard
    wire.deaf = False
    link.read(0, 0, 4)
    wire.deaf, begin = True, link.now()
    with pytest.raises(Silent):
        link.read(0, 0, 4)
    assert 3.5 <= link.now() - begin < 3.6  # 0.5 + 1 + 2


def test_refusals_have_words(target: Target) -> None:
    link = Link(Wire(Board(target)))
    with pytest.raises(DeviceError, match="no such register, window or beat"):
        link.read(9, 0, 4)
    with pytest.raises(ValueError, match=f"1 to {MOST}"):
        link.read(0, 0, 0)


def test_a_lost_cable_is_no_silence(target: Target) -> None:
    class Pulled(Wire):
        def read(self, timeout_s: float) -> bytes:
            raise Gone("the cable was pulled")

    with pytest.raises(Gone):
        Link(Pulled(Board(target))).read(0, 0, 4)
