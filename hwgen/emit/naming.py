"""Which of its names a net is printed with."""

from __future__ import annotations

from hwgen.emit.netlist import Netlist
from hwgen.emit.rtlil import Slice


def better_names(net: Netlist) -> dict[str, str]:
    """Wires that have a plainer name than their own -> that name.

    Amaranth keeps every signal as a name of its net and picks the first it met, which is
    often a port of some part, made unique by a number.  Plainer is a signal of this very
    module; where there is none, what leaves a part is called after the part and its port.
    """
    aliases = _aliases(net)
    pins = _pins(net)
    better: dict[str, str] = {}
    for wire, names in aliases.items():
        # As smooth as its own name, but not borrowed from a part that reads it.
        borrowed = pins.get(wire, set())
        roughness = {name: (_roughness(name), name in borrowed) for name in (wire, *names)}
        name = min(roughness, key=lambda each: roughness[each])
        if roughness[name] < roughness[wire]:
            better[wire] = name
    for wire, cell in net.cell_of.items():
        if not net.is_instance(cell) or net.module.wires[wire].direction:
            continue
        pin = next(
            pin
            for pin in net.instance_outputs[cell.kind]
            if any(isinstance(c, Slice) and c.wire == wire for c in cell.pins.get(pin, ()))
        )
        own = [
            name
            for name in (wire, *aliases.get(wire, ()))
            if _roughness(name) == 0 and name not in pins[wire]
        ]
        better[wire] = own[0] if own else f"{cell.name}_{pin}"
    return better


def _pins(net: Netlist) -> dict[str, set[str]]:
    """Wire -> names of the pins of parts that it is connected to."""
    found: dict[str, set[str]] = {}
    for cell in filter(net.is_instance, net.module.cells):
        for pin, sig in cell.pins.items():
            for chunk in sig:
                if isinstance(chunk, Slice):
                    found.setdefault(chunk.wire, set()).add(pin)
    return found


def _aliases(net: Netlist) -> dict[str, list[str]]:
    """Wire -> signals that are nothing but other names of it."""
    wires = net.module.wires
    found: dict[str, list[str]] = {}
    for connect in net.module.connects:
        if len(connect.target) != 1 or len(connect.value) != 1:
            continue
        alias, wire = connect.target[0], connect.value[0]
        if not isinstance(alias, Slice) or not isinstance(wire, Slice):
            continue
        # All of the alias, and all of the wire that is read: sums have a spare bit.
        whole = alias.width == wires[alias.wire].width and (wire.low, wire.width) in (
            (0, wires[wire.wire].width),
            (0, net.used[wire.wire]),
        )
        if whole and not wires[wire.wire].direction and not net.used[alias.wire]:
            found.setdefault(wire.wire, []).append(alias.wire)
    return found


def _roughness(name: str) -> int:
    """0 for a name that the design gave, more for one that was made up or borrowed."""
    return 4 * name.startswith("$") + 2 * ("$" in name[1:]) + ("__" in name)
