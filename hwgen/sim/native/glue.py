"""The C++ between a model and the harness: ports by number, settling, the clock edge."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import resources
from pathlib import Path

from hwgen.rtl import INPUT, Port, Rtl

HEADERS = ("harness.h", "job.h")
MOST_WORDS = 4096
"""Words of 32 bits in the widest port."""


def headers(harness: str = "") -> dict[str, str]:
    """The loop, and the structures that it shares with Python.

    harness  text of another loop, in place of the one over streams
    """
    if harness:
        return {HEADERS[0]: harness}
    folder = resources.files("hwgen.sim.native")
    return {name: folder.joinpath(name).read_text(encoding="utf-8") for name in HEADERS}


def write_headers(work: Path, texts: Mapping[str, str]) -> None:
    """Leaves headers in the folder `work`."""
    for name, text in texts.items():
        (work / name).write_text(text)


def shape(rtl: Rtl) -> str:
    """The members of a class Model that say which ports and channels the design has."""
    numbers = {port.name: i for i, port in enumerate(rtl.ports)}
    numbers_of = [[numbers[name] for name in channel.ports] for channel in rtl.channels]
    rows, first = [], 0
    for channel, own in zip(rtl.channels, numbers_of, strict=True):
        if channel.elastic:
            kind = "SOURCE" if channel.direction == INPUT else "SINK"
        else:
            kind = "RIGID_IN" if channel.direction == INPUT else "RIGID_OUT"
        valid, ready = (
            -1 if name is None else numbers[name] for name in (channel.valid, channel.ready)
        )
        rows.append(f"{{hwgen::{kind}, {valid}, {ready}, {first}, {len(own)}}}")
        first += len(own)
    payload = [str(number) for own in numbers_of for number in own]
    # No array of C++ is empty.
    return "\n".join(
        [
            f"    static constexpr int ports = {len(rtl.ports)}, channels = {len(rows)};",
            *_array("hwgen::Shape shape", rows or ["{}"]),
            *_array("int payload", payload or ["-1"]),
        ]
    )


def pins(rtl: Rtl, name: Callable[[Port], str]) -> str:
    """The members of a class Model that say where the ports are.

    `name` gives the C++ expression of a port's storage, an object or an array.
    """
    names = [name(port) for port in rtl.ports]
    return "\n".join(
        [
            *_array("uint32_t bytes", [f"sizeof({each})" for each in names]),
            f"    uint8_t *pins[{len(names)}] = {{",
            *(f"        (uint8_t *)&{each}," for each in names),
            "    };",
        ]
    )


def _array(name: str, values: list[str]) -> list[str]:
    rows = [f"        {value}," for value in values]
    return [f"    static constexpr {name}[] = {{", *rows, "    };"]
