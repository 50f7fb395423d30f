"""Components as Verilog modules, each distinct one once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from amaranth.back import rtlil
from amaranth.hdl import ClockSignal, Instance, ResetSignal
from amaranth.lib import wiring

from hwgen.emit.expressions import identifier
from hwgen.emit.netlist import Netlist
from hwgen.emit.rtlil import Cell, RtlilModule, Wire, read_rtlil
from hwgen.emit.verilog import write_module

DOMAIN_PORTS = ("clk", "rst")


@dataclass
class _Emitted:
    """A converted module: its Verilog, the ports it kept, and their names in the Verilog."""

    text: str
    ports: list[Wire]
    printed: dict[str, str]


class Emission:
    """Collects the modules under one top component; travels as Amaranth's `platform`."""

    def __init__(self) -> None:
        self.modules: dict[str, _Emitted] = {}
        self._keys: dict[str, tuple[type, Any]] = {}
        self._expanding: list[Any] = []

    def expands(self, component: Any) -> bool:
        """Whether this very object is the one being converted."""
        return bool(self._expanding) and self._expanding[-1] is component

    def instance(self, component: Any) -> Instance:
        """An instance of the module of `component`, which is converted at first use."""
        name = self.module_of(component)
        pins: dict[str, Any] = {}
        given = {port.name for port in self.modules[name].ports}
        for path, member, value in component.signature.flatten(component):
            port = "__".join(str(part) for part in path)
            if port not in given:
                raise ValueError(f"{name}: port {port} has no effect on any output")
            pins[f"{'i' if member.flow is wiring.In else 'o'}_{port}"] = value
        if "clk" in given:
            pins["i_clk"] = ClockSignal()
        if "rst" in given:
            pins["i_rst"] = ResetSignal()
        return Instance(name, **pins)

    def module_of(self, component: Any) -> str:
        """Name of the module of `component`, converting it when it is new."""
        kind, config = type(component), component.config
        name: str = getattr(component, "module", None) or config.module
        key = (kind, config)
        if name in self._keys:
            if self._keys[name] != key:
                raise ValueError(f"two components want the module name {name}")
            return name
        self._keys[name] = key
        # A module inside is made anew from its config: nothing else can have shaped it.
        made = kind(config) if self._expanding else component
        self._expanding.append(made)
        try:
            text = rtlil.convert(made, name=name, platform=self, emit_src=False)
        finally:
            self._expanding.pop()
        order = ["__".join(map(str, path)) for path, _, _ in made.signature.flatten(made)]
        for port in DOMAIN_PORTS:
            if port in order:
                raise ValueError(f"{name}: port {port} is the clock's or the reset's name")
        self._write(name, read_rtlil(text), order)
        return name

    def _write(self, top: str, modules: list[RtlilModule], order: list[str]) -> None:
        """Print the module `top`, its ports in `order`, and the private ones inside it."""
        self._name_private(modules)
        ports_of = {module.name: module for module in modules}

        def write(module: RtlilModule) -> None:
            for cell in module.cells:
                # Children first, so that the ports they kept are known.
                if cell.kind in ports_of and cell.kind not in self.modules:
                    write(ports_of[cell.kind])
            parts = [cell for cell in module.cells if not cell.kind.startswith("$")]
            for cell in parts:
                if cell.kind not in self.modules:
                    raise ValueError(f"{module.name}: there is no module {cell.kind} to write")
                kept = {port.name for port in self.modules[cell.kind].ports}
                cell.pins = {pin: sig for pin, sig in cell.pins.items() if pin in kept}
            outputs = {cell.kind: self._outputs(cell) for cell in parts}
            pins = {cell.kind: self.modules[cell.kind].printed for cell in parts}
            net = Netlist(module, outputs)
            for name in DOMAIN_PORTS:
                if name in module.wires and not net.used[name]:
                    module.wires[name].direction = ""
            ports = [wire for wire in module.wires.values() if wire.direction]
            for wire in ports if module.name == top else ():
                wire.index = order.index(wire.name) if wire.name in order else -1
            ports.sort(key=lambda wire: wire.index)
            text, printed = write_module(module, outputs, pins)
            if module.name == top:
                for name, other in printed.items():
                    if name != other:
                        raise ValueError(f"{top}: port {name} is not a name that Verilog allows")
            self.modules[module.name] = _Emitted(text, ports, printed)

        write(ports_of[top])

    def _name_private(self, modules: list[RtlilModule]) -> None:
        """Give modules that Amaranth called by their path plain names of their own."""
        taken = set(self._keys) | set(self.modules)
        plain: dict[str, str] = {}
        for module in modules:
            private = "." in module.name
            plain[module.name] = identifier(module.name, taken) if private else module.name
            taken.add(plain[module.name])
        for module in modules:
            module.name = plain[module.name]
            for cell in module.cells:
                cell.kind = plain.get(cell.kind, cell.kind)

    def _outputs(self, cell: Cell) -> set[str]:
        return {p.name for p in self.modules[cell.kind].ports if p.direction == "output"}

    def texts(self) -> Iterator[str]:
        """Verilog of every module, the top first."""
        for emitted in reversed(self.modules.values()):
            yield emitted.text
