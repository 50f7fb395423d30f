"""Models of library cells, made from the functions in their Liberty file."""

from __future__ import annotations

from zlib import crc32

from hwgen.errors import UserError
from hwgen.synth import liberty
from hwgen.synth.boolean import truth_table
from hwgen.synth.cells.cell import Cell
from hwgen.synth.cells.expression import ONE, ZERO, expression
from hwgen.synth.cells.writer import Control, Reset, Writer

# What both clear and preset at once make of the state; other words mean nothing definite.
_BOTH = {"L": 0, "H": 1}


class Library:
    """Models of the cells of one Liberty file."""

    def __init__(self, library: liberty.Library) -> None:
        self._cells = library.cells

    def model(self, cell: Cell, out: Writer) -> bool:
        """Whether there is a model of `cell`; it then stands in `out`."""
        kind = self._cells.get(cell.kind)
        if kind is None:
            return False
        if kind.state not in ("", "ff"):
            raise cell.refused(f"a {kind.state}")
        pins = {pin: cell.net(pin) for pin in kind.inputs}
        if kind.state:
            state = _flop(cell, kind, pins, out)
            pins |= dict(zip(kind.states, (state, f"~{state}"), strict=False))
        for pin, function in kind.outputs.items():
            net = cell.out(pin)
            if net is not None:
                if not function:
                    raise cell.refused(f"an output {pin} without a function")
                out.assign(net, _value(cell, function, pins))
        return True


def _flop(cell: Cell, kind: liberty.Cell, pins: dict[str, str], out: Writer) -> str:
    """The register of a flip-flop; it starts with a value that is as good as any other."""
    rules = kind.rules
    for word in rules:
        if word in ("clocked_on_also", "power_down_function"):
            raise cell.refused(word)
    state = out.wire("state")
    states = dict(zip(kind.states, (state, f"~{state}"), strict=False))
    clear = _control(cell, rules.get("clear", "0"), pins, out)
    preset = _control(cell, rules.get("preset", "0"), pins, out)
    both = rules.get("clear_preset_var1", "L")
    if both not in _BOTH and not clear.never and not preset.never:
        raise cell.refused(f"clear_preset_var1={both}")
    resets = [Reset(clear, 0, True), Reset(preset, 1, True)]
    if _BOTH.get(both):
        resets.reverse()
    out.register(
        state,
        _value(cell, rules["next_state"], pins | states),
        _control(cell, rules["clocked_on"], pins, out),
        initial=crc32(cell.name.encode()) & 1,
        resets=resets,
    )
    return state


def _control(cell: Cell, function: str, pins: dict[str, str], out: Writer) -> Control:
    """A control that is a pin, the inverse of a pin, or a function with a wire of its own."""
    value = _value(cell, function, pins)
    if value in (ZERO, ONE) or value in pins.values():
        return Control(value)
    if value.startswith("~") and value[1:] in pins.values():
        return Control(value[1:], False)
    net = out.wire()
    out.assign(net, value)
    return Control(net)


def _value(cell: Cell, function: str, pins: dict[str, str]) -> str:
    """The expression of a Liberty function."""
    try:
        # Only the pins that it names: cells with many pins would make large tables.
        used = [pin for pin in pins if pin in function]
        return expression(truth_table(function, used), [pins[pin] for pin in used])
    except ValueError as error:
        raise UserError("netlist", f"{cell.kind}: {error}", cell.name) from error
