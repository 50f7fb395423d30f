"""The register map of an engine behind a host front-end, and the windows of its streams.

The one source: hardware, C header, Python constants, SystemRDL and the page of a design are
made from it.  Neither Amaranth nor numpy is needed.  Registers are 32 bits, little endian.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from hwgen.errors import UserError
from hwgen.rtl import INPUT, Channel, Rtl, Window

ID = 0x4E475748
"""Value of ID: the bytes `HWGN`."""
VERSION = 1
"""Value of VERSION: it changes with this map."""

READ, READ_WRITE, CLEAR = "r", "rw", "rw1c"
"""Access of a register: read only; read and write; read, and write 1 to clear."""

WINDOWS, STRIDE = 0x40, 0x20
"""Offset of the registers of window 0, and from those of a window to the next, in bytes."""

DEPTH = 256
"""Beats of a window that nothing was said of."""
DEEPEST = 1 << 15
MOST_WINDOWS = 255
MOST_BYTES = 0xFFFF


@dataclass(frozen=True)
class Bits:
    """`width` bits of a register from bit `low` on."""

    name: str
    low: int
    width: int
    help: str

    @property
    def mask(self) -> int:
        return ((1 << self.width) - 1) << self.low


@dataclass(frozen=True)
class Register:
    """A register `offset` bytes after the begin of the map, or of its window."""

    name: str
    offset: int
    access: str
    help: str
    bits: tuple[Bits, ...] = ()


def _whole(name: str, offset: int, access: str, help: str) -> Register:
    return Register(name, offset, access, help, (Bits("VALUE", 0, 32, help),))


_DONE, _ERROR = "the run is over", "a flag of the engine was 1"

REGISTERS: tuple[Register, ...] = (
    _whole("ID", 0x00, READ, "the bytes HWGN"),
    _whole("VERSION", 0x04, READ, "version of this map"),
    _whole("DIGEST_LOW", 0x08, READ, "low half of the digest of design, parameters and buffers"),
    _whole("DIGEST_HIGH", 0x0C, READ, "high half of that digest"),
    Register(
        "GEOMETRY",
        0x10,
        READ,
        "size of the array, 0 where a design has none",
        (Bits("ROWS", 0, 16, "rows"), Bits("COLS", 16, 16, "columns")),
    ),
    Register(
        "STREAMS",
        0x14,
        READ,
        "windows",
        (Bits("INPUTS", 0, 8, "of input streams"), Bits("OUTPUTS", 8, 8, "of output streams")),
    ),
    Register(
        "STATUS",
        0x18,
        READ,
        "state of the run",
        (
            Bits("BUSY", 0, 1, "a run is going on"),
            Bits("DONE", 1, 1, _DONE),
            Bits("ERROR", 2, 1, f"{_ERROR}; until a soft reset"),
            Bits("RUN", 8, 8, "number of the last run"),
        ),
    ),
    Register(
        "RUN",
        0x1C,
        READ_WRITE,
        "start and soft reset; reads as the number of the last run",
        (
            Bits("NUMBER", 0, 8, "another number than the last one starts a run of that number"),
            Bits("RESET", 31, 1, "1 resets the engine and ends the run; NUMBER becomes the last"),
        ),
    ),
    Register(
        "IRQ_ENABLE",
        0x20,
        READ_WRITE,
        "what raises irq",
        (Bits("DONE", 0, 1, _DONE), Bits("ERROR", 1, 1, _ERROR)),
    ),
    Register(
        "IRQ_STATUS",
        0x24,
        CLEAR,
        "what has happened; irq is 1 while something that is enabled has",
        (Bits("DONE", 0, 1, _DONE), Bits("ERROR", 1, 1, _ERROR)),
    ),
    _whole("CYCLES", 0x28, READ, "clock cycles of the last run up to its last beat, modulo 2**32"),
)

WINDOW_REGISTERS: tuple[Register, ...] = (
    _whole("BASE", 0x00, READ_WRITE, "first beat of a run"),
    _whole(
        "COUNT", 0x04, READ_WRITE, "beats of a run; after the last of the window comes its first"
    ),
    _whole("POINTER", 0x08, READ_WRITE, "beat at which DATA goes on, from its first byte"),
    _whole("DATA", 0x0C, READ_WRITE, "the next four bytes of the window, the first in 7:0"),
    Register(
        "BEAT",
        0x10,
        READ,
        "size of a beat",
        (Bits("BITS", 0, 16, "bits of the payload"), Bits("BYTES", 16, 16, "bytes in a window")),
    ),
    _whole("DEPTH", 0x14, READ, "beats of the window, a power of two"),
    _whole("STALLS", 0x18, READ, "cycles of the last run in which the engine made it wait"),
)


@dataclass(frozen=True)
class Place:
    """A register of a map.

    name    in capitals; of a window, after the name of its stream: ACT_BASE
    offset  bytes from the begin of the map
    window  number of its window, or None
    value   what it always reads as, or None where that changes
    """

    name: str
    offset: int
    register: Register
    window: int | None = None
    value: int | None = None


@dataclass(frozen=True)
class RegisterMap:
    """The map of one engine.

    design      name in the catalogue
    parameters  plain data of its config
    windows     inputs first, in the order of the signature
    """

    design: str
    parameters: Mapping[str, Any]
    windows: tuple[Window, ...]

    def __post_init__(self) -> None:
        if list(self.windows) != sorted(self.windows, key=lambda each: not each.input):
            raise ValueError("the windows of inputs come first")

    @property
    def digest(self) -> int:
        """First 64 bits of the sha256 of design, parameters and beats of the buffers."""
        buffers = [[each.name, each.depth] for each in self.windows]
        text = json.dumps([self.design, dict(self.parameters), buffers], sort_keys=True)
        return int(hashlib.sha256(text.encode()).hexdigest()[:16], 16)

    @property
    def words(self) -> int:
        """Registers and the gaps between them."""
        return (WINDOWS + STRIDE * len(self.windows)) // 4

    @property
    def fixed(self) -> dict[str, int]:
        """What the registers that never change read as."""
        size = [int(self.parameters.get(side, 0)) & 0xFFFF for side in ("rows", "cols")]
        inputs = sum(each.input for each in self.windows)
        found = {
            "ID": ID,
            "VERSION": VERSION,
            "DIGEST_LOW": self.digest & 0xFFFFFFFF,
            "DIGEST_HIGH": self.digest >> 32,
            "GEOMETRY": size[0] | size[1] << 16,
            "STREAMS": inputs | len(self.windows) - inputs << 8,
        }
        for each in self.windows:
            found[f"{each.name.upper()}_BEAT"] = each.bits | each.bytes << 16
            found[f"{each.name.upper()}_DEPTH"] = each.depth
        return found

    def places(self) -> Iterator[Place]:
        """Every register, in ascending order."""
        fixed = self.fixed
        for register in REGISTERS:
            yield Place(register.name, register.offset, register, None, fixed.get(register.name))
        for number, window in enumerate(self.windows):
            for register in WINDOW_REGISTERS:
                name = f"{window.name.upper()}_{register.name}"
                offset = WINDOWS + STRIDE * number + register.offset
                yield Place(name, offset, register, number, fixed.get(name))

    def offset(self, name: str, window: int | None = None) -> int:
        """Byte of a register, of the window of that number if one is given; KeyError."""
        for place in self.places():
            if place.window == window and place.register.name == name:
                return place.offset
        raise KeyError(name)


def map_of(rtl: Rtl) -> RegisterMap | None:
    """The map of a design in a host front-end; None of any other Verilog."""
    return RegisterMap(rtl.design or rtl.top, rtl.config, rtl.windows) if rtl.windows else None


def windows_of(channels: Iterable[Channel], buffer: str = "") -> tuple[Window, ...]:
    """The windows of the streams among `channels`, with the beats that `buffer` says.

    buffer  beats of every window ("512"), of some ("act=1024,out=64", the others DEPTH), or
            both ("512,out=64"): powers of two from 2 to DEEPEST
    UserError for a buffer that there cannot be, and for streams that have no place in the map.
    """
    streams = [each for each in channels if each.elastic]
    if len(streams) > MOST_WINDOWS:
        raise UserError("wrap", f"has room for {MOST_WINDOWS} streams", len(streams), "none")
    depths = _depths(buffer, [each.name for each in streams])
    ordered = sorted(streams, key=lambda each: each.direction != INPUT)
    found = tuple(Window(each, depths[each.name]) for each in ordered)
    for window in found:
        if window.bits > MOST_BYTES:
            rule = f"has registers for beats of up to {MOST_BYTES} bits; {window.name} has"
            raise UserError("wrap", f"{rule} {window.bits}", None, "axi-stream")
    return found


def _depths(buffer: str, names: list[str]) -> dict[str, int]:
    """Stream -> beats; UserError with the nearest buffer that can be."""
    found = dict.fromkeys(names, DEPTH)
    said: set[str] = set()
    for word in buffer.split(",") if buffer else ():
        name, equals, number = word.strip().rpartition("=")
        key = name.strip() if equals else ""
        if equals and key not in names:
            rule = f"of a stream that there is: {', '.join(names)}"
            raise UserError("buffer", rule, key, f"{names[0]}={DEPTH}")
        if key in said or (not key and said):
            raise UserError("buffer", "says a number once, before those of streams", buffer, DEPTH)
        said.add(key)
        beats = _beats(number, f"{key}=" if key else "")
        found.update({key: beats} if key else dict.fromkeys(names, beats))
    return found


def _beats(text: str, key: str) -> int:
    rule = f"a power of two from 2 to {DEEPEST} beats"
    try:
        value = int(text)
    except ValueError:
        raise UserError("buffer", rule, text.strip(), f"{key}{DEPTH}") from None
    near = min(max(1 << max(value - 1, 1).bit_length(), 2), DEEPEST)
    if value != near:
        raise UserError("buffer", rule, value, f"{key}{near}")
    return value
