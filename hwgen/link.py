"""The frames between a host and a board: bytes as they are on the wire (standard library only).

Frames are those of RFC 1055 (SLIP), END before and after; inside is a body and its CRC-32:

    request   seq  op  space  address(2)  count(2)  payload  crc(4)
    answer    seq  op|0x80  status  payload  crc(4)

Numbers are little endian.  The CRC is that of IEEE 802.3 over everything before it.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from enum import IntEnum

END, ESC, ESC_END, ESC_ESC = 0xC0, 0xDB, 0xDC, 0xDD
"""Special bytes of RFC 1055: END inside a frame is ESC ESC_END, and ESC is ESC ESC_ESC."""

MOST = 256
"""Bytes that one request reads or writes."""

REGISTERS = 0
"""The space of the registers; that of window s is s + 1."""

_HEAD = struct.Struct("<BBBHH")
_CRC = struct.Struct("<I")
_ANSWER = 0x80
_LEAST = 3 + _CRC.size
_LONGEST = 2 * (_HEAD.size + MOST + _CRC.size)
"""Bytes of the longest frame that means something, everything escaped."""


class Op(IntEnum):
    """What a request wants; `BROKEN` stands in the answer to a frame that nobody can read."""

    READ = 1
    WRITE = 2
    BROKEN = 0x7F


class Status(IntEnum):
    """What a device says to a request."""

    DONE = 0
    NO_OP = 1
    NO_PLACE = 2
    BAD_COUNT = 3
    BUSY = 4

    @property
    def meaning(self) -> str:
        """In words."""
        return _MEANING[self]


_MEANING = {
    Status.DONE: "done",
    Status.NO_OP: "no such operation",
    Status.NO_PLACE: "no such register, window or beat",
    Status.BAD_COUNT: "not a number of bytes that can be read or written there",
    Status.BUSY: "windows are not to be had during a run",
}


@dataclass(frozen=True)
class Request:
    """What a host sends.

    address  register: its number, a quarter of its offset; window: beat
    count    bytes, 1 to `MOST`
    payload  the bytes that are written
    """

    seq: int
    op: int
    space: int
    address: int
    count: int
    payload: bytes = b""

    @property
    def frame(self) -> bytes:
        """As it goes over the wire."""
        head = _HEAD.pack(self.seq, self.op, self.space, self.address, self.count)
        return framed(head + self.payload)

    @classmethod
    def read(cls, body: bytes) -> Request | None:
        """The request in a body; None where its length is none."""
        if len(body) < _HEAD.size:
            return None
        seq, op, space, address, count = _HEAD.unpack_from(body)
        found = cls(seq, op, space, address, count, body[_HEAD.size :])
        due = found.count if found.op == Op.WRITE else 0
        return found if len(found.payload) == due else None


@dataclass(frozen=True)
class Answer:
    """What a device sends back; `op` without the bit that tells it from a request."""

    seq: int
    op: int
    status: int
    payload: bytes = b""

    @property
    def frame(self) -> bytes:
        """As it goes over the wire."""
        return framed(bytes((self.seq, self.op | _ANSWER, self.status)) + self.payload)

    @property
    def broken(self) -> bool:
        """Whether the device could not read a request: it may be sent again at once."""
        return self.op == Op.BROKEN

    @classmethod
    def read(cls, body: bytes) -> Answer | None:
        """The answer in a body; None where it is none."""
        if len(body) < 3 or not body[1] & _ANSWER:
            return None
        return cls(body[0], body[1] & ~_ANSWER, body[2], body[3:])


def framed(body: bytes) -> bytes:
    """A frame around `body`, with its CRC."""
    whole = body + _CRC.pack(zlib.crc32(body))
    inside = whole.replace(b"\xdb", b"\xdb\xdd").replace(b"\xc0", b"\xdb\xdc")
    return b"\xc0" + inside + b"\xc0"


def opened(frame: bytes) -> bytes | None:
    """The body of what stands between two ENDs; None where an escape or the CRC is wrong."""
    ends, escapes = frame.count(b"\xdb\xdc"), frame.count(b"\xdb\xdd")
    if frame.count(b"\xdb") != ends + escapes:
        return None
    whole = frame.replace(b"\xdb\xdc", b"\xc0").replace(b"\xdb\xdd", b"\xdb")
    if len(whole) < _LEAST:
        return None
    body = whole[: -_CRC.size]
    return body if _CRC.pack(zlib.crc32(body)) == whole[-_CRC.size :] else None


class Decoder:
    """Bytes as they come, to what stands between ENDs.  Empty frames are left out."""

    def __init__(self) -> None:
        self._begun = bytearray()

    def feed(self, data: bytes) -> list[bytes]:
        """The frames that end in `data`, escapes and CRC still in them."""
        *whole, rest = data.split(b"\xc0")
        if whole:
            whole[0] = bytes(self._begun) + whole[0]
            self._begun.clear()
        self._begun += rest
        # Noise without an END must not fill the memory; what is cut is too long to mean anything.
        del self._begun[_LONGEST + 1 :]
        return [frame for frame in whole if frame]

    def clear(self) -> None:
        """Forgets a frame that has begun."""
        self._begun.clear()
