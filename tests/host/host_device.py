"""The link by the words of the decision: frames, and a device that answers them (no hwgen)."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field

READ, WRITE = 1, 2
DONE, NO_OP, NO_PLACE, BAD_COUNT, BUSY = range(5)
RUN, IRQ_STATUS = 7, 9
ROOM = 512
"""Bytes of the longest frame, the CRC among them."""


def slip(body: bytes) -> bytes:
    """`body` and its CRC between two ENDs."""
    inside = b""
    for byte in body + zlib.crc32(body).to_bytes(4, "little"):
        inside += {0xC0: b"\xdb\xdc", 0xDB: b"\xdb\xdd"}.get(byte, bytes((byte,)))
    return b"\xc0" + inside + b"\xc0"


AGAIN = slip(b"\x00\xff\x00")


def asking(seq: int, op: int, space: int, address: int, count: int, payload: bytes = b"") -> bytes:
    """The body of a request."""
    numbers = address.to_bytes(2, "little") + count.to_bytes(2, "little")
    return bytes((seq, op, space)) + numbers + payload


@dataclass
class Space:
    """A window: bytes and bits of a beat, and the beats."""

    bits: int
    depth: int
    writable: bool
    beats: dict[int, bytes] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return -(-self.bits // 8)

    def kept(self, data: bytes) -> bytes:
        """What a beat reads as: bits above its payload are 0."""
        value = int.from_bytes(data, "little") & ((1 << self.bits) - 1)
        return value.to_bytes(self.size, "little")


@dataclass
class Device:
    """Registers and windows; a run of no beats is over at once, others belong to the engine.

    registers  word -> value, of the fixed ones and of those that can be written
    widths     word -> bits that a write keeps
    """

    windows: list[Space]
    registers: dict[int, int]
    widths: dict[int, int]

    def answer(self, body: bytes) -> bytes:
        """The body of the answer to a request whose CRC was right; b"" stands for the hint."""
        if not 7 <= len(body) <= ROOM - 4:
            return b""
        seq, op, space = body[:3]
        address, count = (int.from_bytes(body[low : low + 2], "little") for low in (3, 5))
        payload = body[7:]
        if op in (READ, WRITE) and len(payload) != (count if op == WRITE else 0):
            return b""
        status, data = self._done(op, space, address, count, payload)
        return bytes((seq, op | 0x80, status)) + data

    def _done(
        self, op: int, space: int, address: int, count: int, payload: bytes
    ) -> tuple[int, bytes]:
        if op not in (READ, WRITE):
            return NO_OP, b""
        if space > len(self.windows):
            return NO_PLACE, b""
        window = self.windows[space - 1] if space else None
        if window is not None and op == WRITE and not window.writable:
            return NO_PLACE, b""
        unit = window.size if window else 4
        depth = window.depth if window else 16 + 8 * len(self.windows)
        if not 1 <= count <= 256:
            return BAD_COUNT, b""
        beats, rest = divmod(count, unit)
        if beats and address + beats > depth:
            return NO_PLACE, b""
        if rest:
            return BAD_COUNT, b""
        places = range(address, address + beats)
        if op == READ and window:
            return DONE, b"".join(window.beats[place] for place in places)
        if op == READ:
            return DONE, b"".join(self._value(place).to_bytes(4, "little") for place in places)
        for number, place in enumerate(places):
            part = payload[unit * number : unit * (number + 1)]
            if window:
                window.beats[place] = window.kept(part)
            else:
                self._set(place, int.from_bytes(part, "little"))
        return DONE, b""

    def _value(self, word: int) -> int:
        return self.registers.get(word, 0)

    def _set(self, word: int, value: int) -> None:
        if word == RUN:
            self._start(value)
        elif word == IRQ_STATUS:
            self.registers[word] = self.registers.get(word, 0) & ~value
        elif word in self.widths:
            self.registers[word] = value & ((1 << self.widths[word]) - 1)

    def _start(self, value: int) -> None:
        number = value & 0xFF
        if value >> 31:
            self.registers |= {6: number << 8, RUN: number, IRQ_STATUS: 0}
        elif number != self.registers.get(RUN, 0):
            done = self.registers.get(IRQ_STATUS, 0) | 1
            self.registers |= {6: 2 | number << 8, RUN: number, IRQ_STATUS: done}
