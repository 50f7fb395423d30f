"""The whole of an engine behind a serial line, against a device in Python and numpy's A·B."""

from __future__ import annotations

import random
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from host_beats import beats_of, built
from host_device import AGAIN, READ, WRITE, Device, Space, asking, slip
from host_line import Model

from hwgen import catalog
from hwgen.register_map import map_of
from hwgen.rtl import Rtl
from hwgen.sim.tools import compiler

pytestmark = pytest.mark.skipif(compiler() is None, reason="needs a C++ compiler")

RUN, STATUS, CYCLES = 7, 6, 10
ACT, WGT, OUT = 1, 2, 3
CONFIG: dict[str, Any] = {"rows": 2, "cols": 2, "act": "int5", "wgt": "int4", "acc_width": 19}
DIVIDER = 8
REQUESTS = 80
DEPTH = {"act": 16, "wgt": 8, "out": 4}


@pytest.fixture(scope="module")
def rtl() -> Rtl:
    buffer = ",".join(f"{name}={beats}" for name, beats in DEPTH.items())
    return built("matmul", CONFIG, "uart", buffer=buffer, divider=DIVIDER)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture
def model(rtl: Rtl, cache: Path) -> Iterator[Model]:
    found = Model(rtl, cache, DIVIDER)
    yield found
    found.close()


def device(rtl: Rtl, rng: random.Random) -> Device:
    """As after reset; buffers hold what nobody knows until they are written."""
    found = map_of(rtl)
    assert found is not None
    fixed = {each.offset // 4: each.value for each in found.places() if each.value is not None}
    widths = {8: 2}
    spaces = []
    for number, window in enumerate(rtl.windows):
        bits = window.depth.bit_length() - 1
        widths |= {16 + 8 * number: bits, 17 + 8 * number: bits + 1}
        spaces.append(Space(window.bits, window.depth, window.input))
    return Device(spaces, fixed, widths)


class Link:
    """A model and the device that it should be; every answer is compared."""

    def __init__(self, model: Model, golden: Device) -> None:
        self.model, self.golden, self.seq = model, golden, 0

    def ask(self, op: int, space: int, address: int, count: int, payload: bytes = b"") -> bytes:
        """The answer's body."""
        self.seq = (self.seq + 37) & 0xFF
        return self.body(asking(self.seq, op, space, address, count, payload))

    def body(self, request: bytes) -> bytes:
        expected = self.golden.answer(request)
        found = self.model.ask(slip(request))
        assert found == (slip(expected) if expected else AGAIN), request.hex(" ")
        return expected

    def read(self, word: int) -> int:
        """A register of which the golden device knows nothing."""
        found = self.model.ask(slip(asking(1, READ, 0, word, 4)))
        body = found[1:-1].replace(b"\xdb\xdc", b"\xc0").replace(b"\xdb\xdd", b"\xdb")
        assert body[:3] == bytes((1, 0x80 | READ, 0)) and len(body) == 11
        return int.from_bytes(body[3:7], "little")

    def write(self, word: int, *values: int) -> None:
        data = b"".join(value.to_bytes(4, "little") for value in values)
        self.ask(WRITE, 0, word, len(data), data)

    def fill(self, rng: random.Random) -> None:
        """Every input window, in as few frames as they take."""
        for number, space in enumerate(self.golden.windows):
            if space.writable:
                size = space.size * space.depth
                assert size <= 256
                self.ask(WRITE, number + 1, 0, size, rng.randbytes(size))

    def compare(self) -> None:
        """All that can be read is as it should be."""
        self.ask(READ, 0, 0, 4 * (16 + 8 * len(self.golden.windows)))
        for number, space in enumerate(self.golden.windows):
            if space.writable:
                self.ask(READ, number + 1, 0, space.size * space.depth)


def load(link: Link, beats: list[list[bytes]]) -> None:
    for number, each in enumerate(beats):
        if link.golden.windows[number].writable:
            data = b"".join(each)
            link.ask(WRITE, number + 1, 0, len(data), data)


def spans(link: Link, counts: list[int]) -> None:
    for number, count in enumerate(counts):
        link.write(16 + 8 * number, 0, count)


def outcome(link: Link, number: int, beats: list[list[bytes]]) -> None:
    """The run of that number is done, and its results are right."""
    status = link.read(STATUS)
    assert status == 2 | number << 8
    sent = link.model.ask(slip(asking(3, READ, OUT, 0, len(b"".join(beats[2])))))
    assert sent == slip(bytes((3, 0x80 | READ, 0)) + b"".join(beats[2]))


@pytest.fixture(scope="module")
def beats(rtl: Rtl) -> list[list[bytes]]:
    """A tile of numpy's C = A·B."""
    entry = catalog.get("matmul")
    found = beats_of(rtl, entry.vectors(entry.make_config(CONFIG), seed=4, m=2, k=7, n=2))
    assert [len(each) for each in found] == [7, 7, 2]
    return found


def test_requests(model: Model, rtl: Rtl) -> None:
    """Random ones, legal and not: answers and state are the device's."""
    rng = random.Random("requests")
    link = Link(model, device(rtl, rng))
    link.fill(rng)
    refused = 0
    for _ in range(REQUESTS):
        space = rng.choice([0, 0, 0, ACT, ACT, WGT, WGT, OUT, rng.randrange(256)])
        known = space <= len(rtl.windows)
        unit = rtl.windows[space - 1].bytes if space and known else 4
        depth = rtl.windows[space - 1].depth if space and known else 40
        op = rng.choice([READ, READ, WRITE, WRITE, WRITE, rng.choice([0, 3, 0x7F, 0x80, 0xFF])])
        inside = rng.randrange(depth)
        address = rng.choice([inside, inside, inside, depth - 1, depth, rng.randrange(1 << 16)])
        count = unit * rng.randint(1, min(5, max(depth - address, 1)))
        odd = rng.choice([rng.randrange(1 << 6), 0, 256, 257, 511])
        count = rng.choice([count] * 8 + [odd])
        if (space == OUT and op == READ) or (space == 0 and address <= RUN < address + count // 4):
            continue  # what is in the buffer of results, and runs, are the engine's
        answer = link.ask(op, space, address, count, rng.randbytes(count) if op == WRITE else b"")
        refused += answer[2:3] != b"\0"
    assert REQUESTS // 5 < refused < 3 * REQUESTS // 4
    link.compare()


def test_broken_frames_do_nothing(model: Model, rtl: Rtl) -> None:
    """A wrong bit anywhere, a wrong length, a wrong escape, too much: the hint, and no more."""
    rng = random.Random("broken")
    link = Link(model, device(rtl, rng))
    link.fill(rng)
    write = asking(5, WRITE, ACT, 2, 4, rng.randbytes(4))
    start = asking(6, WRITE, 0, RUN, 4, b"\x09\x00\x00\x00")
    for body in (write, start):
        whole = body + zlib.crc32(body).to_bytes(4, "little")
        for at in rng.sample(range(8 * len(whole)), 20):
            wrong = bytearray(whole)
            wrong[at // 8] ^= 1 << at % 8
            inside = bytes(wrong).replace(b"\xdb", b"\xdb\xdd").replace(b"\xc0", b"\xdb\xdc")
            assert model.ask(b"\xc0" + inside + b"\xc0") == AGAIN
    bodies = [write[:-1], write + b"\0", write[:6], b"\0", asking(5, READ, 0, 0, 4, b"\0")]
    bodies += [asking(5, WRITE, ACT, 2, 4 + 1024, write[7:]), asking(5, WRITE, 0, RUN, 0, b"\1")]
    for body in bodies:
        assert model.ask(slip(body)) == AGAIN, body.hex(" ")
    good = slip(start)
    escape = slip(asking(6, WRITE, ACT, 2, 2, b"\xdb\x01"))
    assert escape.count(b"\xdb\xdd") == 1
    for frame in (
        escape.replace(b"\xdb\xdd", b"\xdb\x00"),  # an escape of nothing that is escaped
        good[:-1] + b"\xdb\xc0",  # one that END cuts off
        b"\xc0" + bytes(600) + b"\xc0",  # more than the buffer has
        b"\xc0" + bytes(512) + good[1:],  # with a good frame behind
        b"\xc0" + good[1:4] + b"\xc0",  # the crc and the rest are missing
        good[:5] + good[6:],
    ):
        assert model.ask(frame) == AGAIN, frame.hex(" ")
    link.compare()


def test_noise(model: Model, rtl: Rtl) -> None:
    """What is no frame is not answered; a line that is 0 spoils one frame."""
    rng = random.Random("noise")
    link = Link(model, device(rtl, rng))
    link.fill(rng)
    model.send(b"\xc0\xc0\xc0")
    assert model.frame() == b""
    for bits in (0.2, 0.4, 25):
        model.level(0, bits)
        model.level(1, 2)
    # The broken byte is ended by the first END: the hint goes out while the request comes in.
    request = asking(9, READ, 0, 0, 4)
    model.send(slip(request))
    assert model.frame() == AGAIN
    assert model.frame() == slip(link.golden.answer(request))
    # The END of a request is lost: the next one begins with it.
    model.send(slip(request)[:-1])
    assert model.frame() == b""
    model.send(slip(request))
    assert model.frame() == slip(link.golden.answer(request))
    # A host that asks while it is answered gets that answer, and at most a hint.
    long = asking(10, READ, ACT, 0, 32)
    model.send(slip(long))
    model.send(slip(request))
    assert model.frame() == slip(link.golden.answer(long))
    assert model.frame() in (AGAIN, b"")
    link.compare()


@pytest.mark.parametrize("off", [-0.02, 0.02])
def test_other_clock(rtl: Rtl, cache: Path, off: float) -> None:
    """The host's bits are longer or shorter by 2 %, in long frames."""
    model = Model(rtl, cache, DIVIDER)
    rng = random.Random(off)
    golden = device(rtl, rng)
    for number, space in ((ACT, golden.windows[0]), (WGT, golden.windows[1])):
        size = space.size * space.depth
        for body in (
            asking(7, WRITE, number, 0, size, rng.randbytes(size)),
            asking(8, READ, number, 0, size),
        ):
            model.bit = DIVIDER * (1 + off)
            model.send(slip(body), rng.random())
            model.bit = DIVIDER
            assert model.frame() == slip(golden.answer(body))
    model.close()


def test_products(model: Model, rtl: Rtl, beats: list[list[bytes]]) -> None:
    """Numpy's C = A·B; a repeated start does nothing; POINTER and DATA are not there."""
    link = Link(model, device(rtl, random.Random(0)))
    load(link, beats)
    spans(link, [7, 7, 2])
    run = slip(asking(99, WRITE, 0, RUN, 4, b"\x2a\x00\x00\x00"))
    for _ in range(2):
        assert model.ask(run) == slip(bytes((99, 0x80 | WRITE, 0)))
    outcome(link, 42, beats)
    cycles = link.read(CYCLES)
    spans(link, [7, 7, 0])
    assert model.ask(run) == slip(bytes((99, 0x80 | WRITE, 0)))
    assert link.read(STATUS) == 2 | 42 << 8 and link.read(CYCLES) == cycles
    data = beats[0][0].ljust(4, b"\0")
    assert model.ask(slip(asking(1, WRITE, 0, 18, 8, data + data))) == slip(b"\x01\x82\x00")
    assert link.read(18) == link.read(19) == 0
    link.ask(READ, ACT, 0, 14)


def test_during_a_run(model: Model, rtl: Rtl, beats: list[list[bytes]]) -> None:
    """Windows are busy, registers are not; a soft reset ends it and leaves nothing behind."""
    link = Link(model, device(rtl, random.Random(0)))
    load(link, beats)
    link.ask(WRITE, ACT, 7, 18, b"\x55" * 18)
    spans(link, [16, 0, 1])
    model.ask(slip(asking(1, WRITE, 0, RUN, 4, b"\x01\x00\x00\x00")))
    assert link.read(STATUS) == 1 | 1 << 8
    for space in (ACT, WGT, OUT):
        size = rtl.windows[space - 1].bytes
        for op, payload in ((READ, b""), (WRITE, bytes(size))):
            expected = 2 if space == OUT and op == WRITE else 4
            found = model.ask(slip(asking(2, op, space, 0, size, payload)))
            assert found == slip(bytes((2, 0x80 | op, expected)))
    stalls = link.read(22)
    assert 0 < stalls < link.read(22)
    model.ask(slip(asking(3, WRITE, 0, RUN, 4, b"\x02\x00\x00\x80")))
    assert link.read(STATUS) == 2 << 8 and link.read(22) == link.read(CYCLES) == 0
    link.ask(READ, WGT, 0, 14)
    spans(link, [7, 7, 2])
    model.ask(slip(asking(4, WRITE, 0, RUN, 4, b"\x03\x00\x00\x00")))
    outcome(link, 3, beats)
