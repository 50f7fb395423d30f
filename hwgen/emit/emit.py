"""Component → `Rtl`."""

from __future__ import annotations

from typing import Any

from hwgen import __version__
from hwgen.emit.emitter import Emission
from hwgen.rtl import Port, Rtl

TIMESCALE = "`timescale 1ns / 1ps\n`default_nettype none\n\n"
FOOTER = "\n`default_nettype wire\n"


def emit(component: Any, design: str, summary: str = "") -> Rtl:
    """Verilog-2005 of `component` and of everything in it, each distinct module once.

    component  any component with `config`, and `interface` for what its ports mean
    design     catalogue name, kept in the `Rtl`
    summary    one line for the header

    The text depends on the config alone: no paths, dates or tool versions.
    """
    emission = Emission()
    top = emission.module_of(component)
    text = TIMESCALE + "\n".join(emission.texts()) + FOOTER
    signed = {
        port: field.signed and field.elements == 1
        for channel in component.interface.channels
        for field in channel.fields
        for port in field.ports
    }
    ports = tuple(
        Port(wire.name, wire.direction, wire.width, signed.get(wire.name, False))
        for wire in emission.modules[top].ports
    )
    names = {port.name for port in ports}
    rtl = Rtl(
        text=text,
        top=top,
        ports=ports,
        channels=component.interface.channels,
        timing=component.interface.timing,
        flags=component.interface.flags,
        clock="clk" if "clk" in names else None,
        reset="rst" if "rst" in names else None,
        design=design,
        config=component.config.data(),
    )
    return _with_header(rtl, component.config, summary)


def _with_header(rtl: Rtl, config: Any, summary: str) -> Rtl:
    from dataclasses import replace

    lines = [f"{rtl.top}: {summary}" if summary else rtl.top, ""]
    width = max(len(p.name) for p in config.params())
    for declared in config.params():
        value = str(rtl.config[declared.name])
        unit = f" {declared.unit}" if declared.unit else ""
        lines.append(f"  {declared.name:<{width}}  {value + unit:<12} {declared.help}")
    lines += [
        "",
        f"digest {rtl.digest}",
        f"Written by hwgen {__version__}; the generator claims no rights in this file.",
    ]
    header = "".join(f"// {line}".rstrip() + "\n" for line in lines)
    return replace(rtl, header=header + "\n")
