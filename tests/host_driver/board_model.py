"""A board as the link sees it, in Python: registers, windows, and an engine of numpy."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass, field

import numpy as np

from hwgen.host import Gone, Target, Transport
from hwgen.link import MOST, REGISTERS, Answer, Decoder, Op, Request, Status, opened

RESET = 1 << 31


@dataclass
class OutputStationary:
    """Sums of outer products; `last` ends a tile."""

    target: Target
    queues: dict[str, list[bytes]] = field(default_factory=lambda: {"act": [], "wgt": []})
    sums: np.ndarray | int = 0
    error: bool = False

    def play(self, beats: dict[str, list[bytes]]) -> list[bytes]:
        """What comes out once these have gone in; what waits for other beats stays."""
        layouts, found = self.target.layouts, []
        for name, more in beats.items():
            self.queues[name] += more
        while all(self.queues.values()):
            act, wgt = (layouts[name].unpack(self.queues[name].pop(0)) for name in ("act", "wgt"))
            self.error |= bool(act["last"] != wgt["last"])
            self.sums = self.sums + np.outer(act["data"], wgt["data"])
            if act["last"]:
                rows = len(self.sums)
                last = np.arange(1, rows + 1) // rows
                found += list(layouts["out"].pack({"data": self.sums, "last": last}))
                self.sums = 0
        return [each.tobytes() for each in found]


class Board:
    """Answers frames as docs/decisions/0026 says."""

    def __init__(self, target: Target) -> None:
        self.target, self.map = target, target.map
        self.decoder = Decoder()
        self.starts = 0
        self.configure()

    def configure(self) -> None:
        """As after the bitstream has been loaded."""
        self.words = {place.offset // 4: place.value or 0 for place in self.map.places()}
        self.names = {(p.register.name, p.window): p.offset // 4 for p in self.map.places()}
        self.windows = [bytearray(each.depth * each.bytes) for each in self.map.windows]
        self.engine = OutputStationary(self.target)
        self.out: list[bytes] = []
        self.run = self.flags = 0

    def feed(self, data: bytes) -> bytes:
        """The bytes that come back."""
        found = b""
        for frame in self.decoder.feed(data):
            body = opened(frame)
            request = None if body is None else Request.read(body)
            answer = Answer(0, Op.BROKEN, 0) if request is None else self.answer(request)
            found += answer.frame
        return found

    def answer(self, request: Request) -> Answer:
        status, payload = self.status(request), b""
        if status == Status.DONE:
            payload = self.do(request)
        return Answer(request.seq, request.op, status, payload)

    def status(self, request: Request) -> Status:
        if request.op not in (Op.READ, Op.WRITE):
            return Status.NO_OP
        if request.space > len(self.windows):
            return Status.NO_PLACE
        if not 1 <= request.count <= MOST:
            return Status.BAD_COUNT
        return Status.DONE

    def do(self, request: Request) -> bytes:
        if request.space == REGISTERS:
            places = range(request.address, request.address + request.count // 4)
            if request.op == Op.READ:
                return b"".join(struct.pack("<I", self.read(place)) for place in places)
            for place, (value,) in zip(
                places, struct.iter_unpack("<I", request.payload), strict=True
            ):
                self.write(place, value)
            return b""
        memory = self.windows[request.space - 1]
        at = request.address * self.map.windows[request.space - 1].bytes
        if request.op == Op.READ:
            return bytes(memory[at : at + request.count])
        memory[at : at + request.count] = request.payload
        return b""

    def read(self, place: int) -> int:
        if place == self.names["STATUS", None]:
            return self.flags | self.run << 8
        return self.run if place == self.names["RUN", None] else self.words.get(place, 0)

    def write(self, place: int, value: int) -> None:
        self.words[place] = value
        if place != self.names["RUN", None]:
            return
        if value & RESET:
            self.engine, self.out = OutputStationary(self.target), []
            self.run, self.flags = value & 0xFF, 0
        elif value & 0xFF != self.run:
            self.run = value & 0xFF
            self.start()

    def start(self) -> None:
        self.starts += 1
        beats = {}
        for number, window in enumerate(self.map.windows):
            base, count = (self.words[self.names[key, number]] for key in ("BASE", "COUNT"))
            places = [(base + i) % window.depth * window.bytes for i in range(count)]
            if window.input:
                memory = self.windows[number]
                beats[window.name] = [bytes(memory[at : at + window.bytes]) for at in places]
        self.out += self.engine.play(beats)
        self.flags = 4 * self.engine.error
        if len(self.out) < len(places):  # of the last window, the output
            self.flags |= 1
            return
        for at in places:
            self.windows[-1][at : at + window.bytes] = self.out.pop(0)
        self.flags |= 2
        self.words[self.names["CYCLES", None]] = 7


class Wire(Transport):
    """A board within reach; time passes only while nothing comes."""

    def __init__(self, board: Board) -> None:
        self.board, self.time, self.coming = board, 0.0, b""

    def write(self, data: bytes) -> None:
        self.coming += self.board.feed(data)

    def read(self, timeout_s: float) -> bytes:
        if not self.coming:
            self.time += timeout_s
        data, self.coming = self.coming, b""
        return data

    def now(self) -> float:
        return self.time

    def close(self) -> None:
        self.coming = b""


class Noise(Wire):
    """Flips, drops and inserts bytes, of `share` of the frames in each direction."""

    def __init__(self, board: Board, share: float, seed: int) -> None:
        super().__init__(board)
        self.random, self.share, self.broken = random.Random(seed), share, 0

    def write(self, data: bytes) -> None:
        answers = self.board.feed(self.spoiled(data))
        self.coming += self.spoiled(answers) if answers else b""

    def spoiled(self, frame: bytes) -> bytes:
        draw = self.random
        if draw.random() >= self.share:
            return frame
        found = bytearray(frame)
        while bytes(found) == frame:
            for _ in range(draw.choice((1, 1, 2, 3, 8))):
                at, kind = draw.randrange(len(found)), draw.random()
                if kind < 0.5:
                    found[at] ^= 1 << draw.randrange(8)
                elif kind < 0.7 and len(found) > 1:
                    del found[at]
                elif kind < 0.9:
                    found.insert(at, draw.choice((0xC0, 0xDB, draw.randrange(256))))
                else:
                    found[at] = draw.randrange(256)
        self.broken += 1
        return bytes(found)


class Cable(Wire):
    """Is pulled after so many bytes."""

    def __init__(self, board: Board, left: int) -> None:
        super().__init__(board)
        self.left = left

    def write(self, data: bytes) -> None:
        self.left -= len(data)
        if self.left < 0:
            raise Gone("the cable was pulled")
        super().write(data)
