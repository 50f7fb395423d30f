"""A LiteX module around the Verilog: streams as Endpoints, a bus, other ports as Signals."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator, Sequence

from hwgen.emit.litex_bus import litex_bus
from hwgen.rtl import INPUT, LOW, Channel, Rtl

_MARKERS = ("first", "last")
"""Members that every Endpoint has besides valid, ready and its payload."""
_TAKEN = ("valid", "ready", "payload", "param", "description", "connect", "eq", "reset")
"""Names of an Endpoint that are not free for its payload."""


def litex_text(rtl: Rtl, sources: Sequence[str], summary: str = "") -> str:
    """Python source of one class; its attributes are the channels of the design.

    sources  Verilog files beside the module, added to the platform
    """
    name = _class_name(rtl.design or rtl.top)
    streams = {c.name: c for c in rtl.channels if c.elastic and c.valid and c.ready}
    bus = litex_bus(rtl)
    places = {**_places(streams.values()), **bus.places}
    member = rtl.design.replace("-", "_") if rtl.design else "core"
    free = [port for port in rtl.ports if port.name not in places and port.name not in _domain(rtl)]
    lines = [
        f'"""{rtl.top} in a LiteX system.',
        "",
        f"    self.{member} = {name}(platform)",
        *(f"    {line.replace('NAME', member)}" for line in bus.usage),
        *(["", *bus.note] if bus.note else []),
        '"""',
        "",
        "import os",
        "",
        "from migen import ClockSignal, Instance, ResetSignal, Signal",
        "",
        "from litex.gen import LiteXModule",
        *(["from litex.soc.interconnect import stream"] if streams else []),
        *bus.imports,
        "",
        f"SOURCES = [{', '.join(_quoted(source) for source in sources)}]",
        "",
        "",
        f"class {name}(LiteXModule):",
        f"    {_docstring(rtl, summary)}",
        "",
        '    def __init__(self, platform=None, clock_domain="sys"):',
    ]
    for channel in streams.values():
        lines.append(f"        self.{_member(channel.name)} = stream.Endpoint([")
        for part, width in _layout(rtl, channel):
            lines.append(f'            ("{part}", {width}),')
        lines.append("        ])")
    lines += bus.members
    for port in free:
        lines.append(f"        self.{_member(port.name)} = Signal({port.width})")
    lines += ["", "        self.specials += Instance(", f'            "{rtl.top}",']
    for port in rtl.ports:
        value = _domain(rtl).get(port.name) or places.get(port.name) or f"self.{_member(port.name)}"
        side = "i" if port.direction == INPUT else "o"
        lines.append(f"            {side}_{port.name}={value},")
    lines += [
        "        )",
        "        if platform is not None:",
        "            here = os.path.dirname(os.path.abspath(__file__))",
        "            for source in SOURCES:",
        "                platform.add_source(os.path.join(here, source))",
        "",
    ]
    return "\n".join(lines)


def _domain(rtl: Rtl) -> dict[str, str]:
    """Clock and reset ports -> what drives them; resets of LiteX are active high."""
    low = "~" if rtl.reset_active == LOW else ""
    found = {}
    if rtl.clock is not None:
        found[rtl.clock] = "ClockSignal(clock_domain)"
    if rtl.reset is not None:
        found[rtl.reset] = f"{low}ResetSignal(clock_domain)"
    return found


def _places(streams: Iterable[Channel]) -> dict[str, str]:
    """Ports of streams -> the member of the Endpoint that belongs there."""
    found: dict[str, str] = {}
    for channel in streams:
        assert channel.valid is not None and channel.ready is not None
        endpoint = f"self.{_member(channel.name)}"
        found[channel.valid] = f"{endpoint}.valid"
        found[channel.ready] = f"{endpoint}.ready"
        for port in channel.ports:
            found[port] = f"{endpoint}.{_field(channel, port)}"
    return found


def _layout(rtl: Rtl, channel: Channel) -> Iterator[tuple[str, int]]:
    for port in channel.ports:
        member = _field(channel, port)
        if member not in _MARKERS:
            yield member, rtl.port(port).width


def _field(channel: Channel, port: str) -> str:
    """A port without the name of its channel: act__data and s_axis_act_tdata are data of act."""
    axis = re.fullmatch(rf"[sm]_axis_{re.escape(channel.name)}_t(\w+)", port)
    name = axis[1] if axis else port.removeprefix(f"{channel.name}_").strip("_") or port
    return f"{name}_" if name in _TAKEN else _member(name)


def _member(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _class_name(name: str) -> str:
    return "".join(word.capitalize() for word in re.split(r"\W|_", name) if word)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _docstring(rtl: Rtl, summary: str) -> str:
    text = (summary or rtl.top).replace("\\", " ").replace('"', "'")
    return f'"""{text[:1].upper()}{text[1:]}."""'
