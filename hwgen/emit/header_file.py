"""The parameters of a design as a C header, for the software that drives it."""

from __future__ import annotations

import re
from typing import Any

from hwgen.rtl import Rtl


def header_text(rtl: Rtl) -> str:
    """A C header (C90 and later) with one #define per fact.

    `<DESIGN>_<PARAMETER>` and `<DESIGN>_OPTION_<NAME>`; for every quantity on a channel
    `<DESIGN>_<CHANNEL>_<FIELD>_WIDTH` (bits of one element), `_ELEMENTS` and `_SIGNED` (0 or
    1), and in a wrapper `_PORT`, the port that carries it, `_LOW`, the bit of the port at which
    it begins, and `<DESIGN>_<PORT>_WIDTH`; `_LATENCY` and `_INTERVAL` in cycles where the ports
    are rigid; `_DIGEST`, the sha256 of the Verilog that it belongs to.
    """
    prefix = _macro(rtl.design or rtl.top)
    facts: list[tuple[str, Any]] = [("TOP", rtl.top), ("DIGEST", rtl.digest)]
    facts += [(name, value) for name, value in rtl.config.items() if not isinstance(value, dict)]
    facts += [(f"option_{name}", value) for name, value in rtl.options.items()]
    wrapped = "wrap" in rtl.options
    for channel in rtl.channels:
        for field in channel.fields:
            name = f"{channel.name}_{field.name}"
            facts += [
                (f"{name}_WIDTH", field.width),
                (f"{name}_ELEMENTS", field.elements),
                (f"{name}_SIGNED", int(field.signed)),
            ]
            if wrapped:
                facts += [(f"{name}_PORT", " ".join(field.ports)), (f"{name}_LOW", field.low)]
        if wrapped:
            facts += [(f"{port}_WIDTH", rtl.port(port).width) for port in channel.ports]
    if rtl.timing is not None:
        facts += [("LATENCY", rtl.timing.latency), ("INTERVAL", rtl.timing.interval)]
    guard = f"HWGEN_{_macro(rtl.top)}_PARAMS_H"
    lines = [
        f"/* {rtl.top}: parameters, element 0 of a channel in the low bits. */",
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        *(f"#define {prefix}_{_macro(name)} {_literal(value)}" for name, value in facts),
        "",
        f"#endif /* {guard} */",
        "",
    ]
    return "\n".join(lines)


def _macro(name: str) -> str:
    return re.sub(r"\W", "_", name).upper()


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, int):
        return str(value) if value >= 0 else f"({value})"
    text = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{text}"'
