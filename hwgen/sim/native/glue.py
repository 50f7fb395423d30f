"""The C++ between a model and the harness: ports by number, settling, the clock edge."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import resources

from hwgen.rtl import INPUT, Port, Rtl

HARNESS = "harness.h"
MOST_WORDS = 4096
"""Words of 32 bits in the widest port."""


def harness() -> str:
    """The design-independent loop."""
    return resources.files("hwgen.sim.native").joinpath(HARNESS).read_text(encoding="utf-8")


def words32(port: Port) -> int:
    """Words of 32 bits that the harness holds per beat of a port; an even number."""
    return 2 * -(-port.width // 64)


def access(rtl: Rtl, name: Callable[[Port], str]) -> str:
    """`put` and `get` of the class Model; `name` gives the C++ expression of a port."""
    lines = ["    void put(int port, const uint32_t *words) {", "        switch (port) {"]
    lines += _cases(rtl.ports, INPUT, name, "load({0}, words)")
    lines += ["        }", "    }", "    void get(int port, uint32_t *words) {"]
    lines += ["        switch (port) {", *_cases(rtl.ports, None, name, "store({0}, words)")]
    return "\n".join([*lines, "        }", "    }", ""])


def _cases(
    ports: Sequence[Port], direction: str | None, name: Callable[[Port], str], action: str
) -> list[str]:
    return [
        f"        case {i}: {action.format(name(port))}; return;"
        for i, port in enumerate(ports)
        if direction in (None, port.direction)
    ]
