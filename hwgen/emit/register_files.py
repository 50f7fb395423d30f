"""The register map of an engine for software: C header, Python constants, SystemRDL, a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hwgen.register_map import CLEAR, READ, READ_WRITE, Bits, Place, RegisterMap, map_of
from hwgen.rtl import Rtl, Window

_RDL_ACCESS = {READ: "sw = r; hw = w;", READ_WRITE: "sw = rw; hw = rw;"}
_RDL_CLEAR = "sw = rw; hw = w; onwrite = woclr;"


def register_files(rtl: Rtl) -> dict[str, str]:
    """Name of a file to its text; none where the design has no register map."""
    found = map_of(rtl)
    if found is None:
        return {}
    return {
        f"{rtl.top}_map.h": c_text(found, rtl.top),
        f"{rtl.top}_map.py": python_text(found, rtl.top),
        f"{rtl.top}_map.rdl": rdl_text(found, rtl.top),
        f"{rtl.top}_map.md": page_text(found, rtl.top),
    }


def constants(registers: RegisterMap) -> Iterator[tuple[str, int]]:
    """Name and number of everything in the map, in ascending order of the registers.

    `<REGISTER>` is its byte, `<REGISTER>_VALUE` what it always reads as, and
    `<REGISTER>_<BITS>_LOW` and `_WIDTH` say where bits are; those that all windows share are
    called `WINDOW_…`.  `WINDOW_<STREAM>` is the number of a window.
    """
    yield "WORDS", registers.words
    for number, window in enumerate(registers.windows):
        yield f"WINDOW_{window.name.upper()}", number
    shared: set[str] = set()
    for place in registers.places():
        yield place.name, place.offset
        if place.value is not None:
            yield f"{place.name}_VALUE", place.value
        prefix = place.name if place.window is None else f"WINDOW_{place.register.name}"
        if prefix not in shared and _divided(place):
            for bits in place.register.bits:
                yield f"{prefix}_{bits.name}_LOW", bits.low
                yield f"{prefix}_{bits.name}_WIDTH", bits.width
        shared.add(prefix)


def c_text(registers: RegisterMap, top: str) -> str:
    """A C header (C90 and later), one #define for each of `constants`, `<DESIGN>_` in front."""
    prefix = re.sub(r"\W", "_", registers.design).upper()
    guard = f"HWGEN_{top.upper()}_MAP_H"
    lines = [
        f"/* {top}: registers of 32 bits, little endian; offsets in bytes. */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        *(f"#define {prefix}_{name} 0x{value:X}u" for name, value in constants(registers)),
        "",
        f"#endif /* {guard} */",
        "",
    ]
    return "\n".join(lines)


def python_text(registers: RegisterMap, top: str) -> str:
    """A Python module without imports that holds `constants`."""
    lines = [
        f'"""{top}: registers of 32 bits, little endian; offsets in bytes."""',
        "",
        *(f"{name} = 0x{value:X}" for name, value in constants(registers)),
        "",
    ]
    return "\n".join(lines)


def rdl_text(registers: RegisterMap, top: str) -> str:
    """SystemRDL 2.0: an addrmap with a register at every place."""
    lines = [f"addrmap {top}_map {{", f'    name = "{top}";', "    default regwidth = 32;", ""]
    for place in registers.places():
        lines += ["    reg {", f'        desc = "{place.register.help}";']
        for bits in place.register.bits:
            lines.append(f"        {_rdl_field(place, bits)}")
        lines.append(f"    }} {place.name} @ 0x{place.offset:X};")
    return "\n".join([*lines, "};", ""])


def _rdl_field(place: Place, bits: Bits) -> str:
    access = place.register.access
    words = _RDL_CLEAR if access == CLEAR else _RDL_ACCESS[access]
    if place.value is not None:
        words = "sw = r; hw = na;"
    span = f"[{bits.low + bits.width - 1}:{bits.low}]"
    reset = ""
    if place.value is not None:
        reset = f" = {bits.width}'h{(place.value & bits.mask) >> bits.low:X}"
    return f'field {{ {words} desc = "{bits.help}"; }} {bits.name}{span}{reset};'


def page_text(registers: RegisterMap, top: str) -> str:
    """The map as Markdown: tables of the windows, of the registers, and of their bits."""
    lines = [
        f"# Registers of {top}",
        "",
        "32 bits each, little endian.  Access: r read only, rw read and write, rw1c write 1 to "
        "clear.  A value is what a register always reads as.",
        "",
        "| window | stream | direction | beats | bits of a beat | bytes of a beat |",
        "|---:|---|---|---:|---:|---:|",
        *(_window_row(number, window) for number, window in enumerate(registers.windows)),
        "",
        "| byte | register | access | value | holds |",
        "|---:|---|---|---:|---|",
    ]
    for place in registers.places():
        value = "" if place.value is None else f"0x{place.value:08X}"
        lines.append(
            f"| 0x{place.offset:02X} | {place.name} | {place.register.access} | {value} | "
            f"{place.register.help} |"
        )
    lines += ["", "| register | bits | name | holds |", "|---|---:|---|---|"]
    for place in registers.places():
        for bits in place.register.bits if _divided(place) else ():
            lines.append(
                f"| {place.name} | {bits.low + bits.width - 1}:{bits.low} | {bits.name} | "
                f"{bits.help} |"
            )
    return "\n".join([*lines, ""])


def _window_row(number: int, window: Window) -> str:
    side = "input" if window.input else "output"
    numbers = f"{window.depth} | {window.bits} | {window.bytes}"
    return f"| {number} | {window.name} | {side} | {numbers} |"


def _divided(place: Place) -> bool:
    """Whether a register has bits with names of their own."""
    return place.register.bits[0].width < 32
