"""Component → `Rtl`."""

from __future__ import annotations

from typing import Any

from hwgen.emit.emitter import Emission
from hwgen.emit.options import Options
from hwgen.errors import UserError
from hwgen.rtl import FOOTER, PREAMBLE, Port, Rtl


def emit(component: Any, design: str, summary: str = "", options: Options | None = None) -> Rtl:
    """Verilog-2005 of `component` and of everything in it, each distinct module once.

    component  any component with `config`, and `interface` for what its ports mean
    design     catalogue name, kept in the `Rtl`
    summary    one line for the header
    options    how it is written; UserError where an option has nothing to act on

    The text depends on the config and the options alone: no paths, dates or tool versions.
    """
    options = options or Options()
    emission = Emission(options)
    top = emission.module_of(component)
    _check(options, emission, design)
    text = PREAMBLE + "\n".join(emission.texts()) + FOOTER
    signed = {
        port: field.signed and field.elements == 1
        for channel in component.interface.channels
        for field in channel.fields
        for port in field.ports
    }
    ports = tuple(
        Port(wire.label, wire.direction, wire.width, signed.get(wire.label, False))
        for wire in emission.modules[top].ports
    )
    clock, reset = (each if each in {p.name for p in ports} else None for each in emission.domain)
    rtl = Rtl(
        text=text,
        top=top,
        ports=ports,
        channels=component.interface.channels,
        timing=component.interface.timing,
        flags=component.interface.flags,
        clock=clock,
        reset=reset,
        design=design,
        config=component.config.data(),
        options=options.changes(),
        reset_active=options.reset_active,
        reset_async=reset is not None and options.reset_async,
        externals=tuple(emission.externals()),
        windows=component.interface.windows,
    )
    return _with_header(rtl, component.config, summary)


def _check(options: Options, emission: Emission, design: str) -> None:
    """UserError where an option asks for something of which the design has none."""
    if options.dsp == "yes" and not emission.multiplications:
        rule = f"must be no for {design}, which has no multiplication with these parameters"
        raise UserError("dsp", rule, "yes", "no")
    if options.memory == "external" and not any(emission.externals()):
        rule = f"must be inferred for {design}, which has no memory with these parameters"
        raise UserError("memory", rule, "external", "inferred")


def _with_header(rtl: Rtl, config: Any, summary: str) -> Rtl:
    from dataclasses import replace

    lines = [f"{rtl.top}: {summary}" if summary else rtl.top, ""]
    width = max(len(p.name) for p in config.params())
    for declared in config.params():
        value = str(rtl.config[declared.name])
        unit = f" {declared.unit}" if declared.unit else ""
        lines.append(f"  {declared.name:<{width}}  {value + unit:<12} {declared.help}")
    if rtl.options:
        lines += ["", *(f"  {name}: {value}" for name, value in rtl.options.items())]
    lines += [
        "",
        f"digest {rtl.digest}",
        "Written by hwgen; the generator claims no rights in this file.",
    ]
    header = "".join(f"// {line}".rstrip() + "\n" for line in lines)
    return replace(rtl, header=header + "\n")
