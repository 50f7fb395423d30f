"""Components as Verilog modules, each distinct one once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from amaranth.back import rtlil
from amaranth.hdl import ClockDomain, ClockSignal, Instance, ResetSignal
from amaranth.lib import wiring

from hwgen.emit.expressions import identifier
from hwgen.emit.netlist import Netlist
from hwgen.emit.options import Options
from hwgen.emit.rtlil import Cell, RtlilModule, Sig, Slice, Wire, read_rtlil
from hwgen.emit.verilog import write_module
from hwgen.errors import UserError
from hwgen.rtl import LOW, External, Port

DOMAIN_PORTS = ("clk", "rst")
LOW_RESET = "rst_n"
"""The reset port of a top module whose reset is active low: `rst` is its inverse."""
AXI_NAMES = {"clk": "aclk", LOW_RESET: "aresetn"}
TOP_NAMES = {"axi-stream": AXI_NAMES, "axi-lite": AXI_NAMES}
"""Word of the option `wrap` -> names that clock and reset have at the top, where they are
others."""
MULTIPLIERS = {
    "auto": "",
    "yes": '(* use_dsp = "yes", multstyle = "dsp" *) ',
    "no": '(* use_dsp = "no", multstyle = "logic" *) ',
}
"""Word of the option `dsp` -> attributes of a product: the first is Vivado's, the second
Quartus's, and either tool ignores the other's."""


@dataclass
class _Emitted:
    """A converted module: its Verilog, the ports it kept, and their names in the Verilog."""

    text: str
    ports: list[Wire]
    printed: dict[str, str]
    macro: dict[str, int] | None = None
    """What the module is to an external memory; None: it is none."""


class Emission:
    """Collects the modules under one top component; travels as Amaranth's `platform`."""

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.modules: dict[str, _Emitted] = {}
        self.multiplications = 0
        self._keys: dict[str, tuple[type, Any]] = {}
        self._expanding: list[Any] = []

    def expands(self, component: Any) -> bool:
        """Whether this very object is the one being converted."""
        return bool(self._expanding) and self._expanding[-1] is component

    def instance(self, component: Any, restart: Any = None) -> Instance:
        """An instance of the module of `component`, which is converted at first use.

        restart  a signal that resets it too
        """
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
            pins["i_rst"] = ResetSignal() if restart is None else ResetSignal() | restart
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
            text = rtlil.convert(
                made, name=name, platform=self, emit_src=False, missing_domain=self._domain
            )
        finally:
            self._expanding.pop()
        order = ["__".join(map(str, path)) for path, _, _ in made.signature.flatten(made)]
        for port in {*DOMAIN_PORTS, *(self.domain if not self._expanding else ())}:
            if port in order:
                raise ValueError(f"{name}: port {port} is the clock's or the reset's name")
        modules = read_rtlil(text)
        if not self._expanding:
            self._adapt_top(next(module for module in modules if module.name == name))
        self._write(name, modules, order)
        if self.options.memory == "external":
            self.modules[name].macro = getattr(made, "macro", None)
        return name

    @property
    def domain(self) -> tuple[str, str]:
        """Names that the clock and the reset have at the top, if it has any."""
        names = TOP_NAMES.get(self.options.wrap, {})
        reset = LOW_RESET if self.options.reset_active == LOW else "rst"
        return names.get("clk", "clk"), names.get(reset, reset)

    def _domain(self, name: str) -> ClockDomain:
        # Without a reset too: which registers would have one is what is wanted then.
        synchronous = self.options.reset.startswith("sync-")
        return ClockDomain(name, async_reset=not synchronous)

    def _adapt_top(self, module: RtlilModule) -> None:
        """Clock and reset of the top under the names and the level that the options ask for."""
        clock, reset = self.domain
        if "clk" in module.wires:
            module.wires["clk"].label = clock
        if "rst" in module.wires and self.options.reset_active == LOW:
            high = module.wires["rst"]
            low = Wire(LOW_RESET, 1, high.direction, high.index, label=reset)
            high.direction = ""
            module.wires[LOW_RESET] = low
            pins: dict[str, Sig] = {"A": (Slice(LOW_RESET, 0, 1),), "Y": (Slice("rst", 0, 1),)}
            module.cells.append(Cell("$not", "$reset", {"A_SIGNED": "0"}, pins))

    def _write(self, top: str, modules: list[RtlilModule], order: list[str]) -> None:
        """Print the module `top`, its ports in `order`, and the private ones inside it."""
        self._name_private(modules)
        if self.options.reset == "none":
            for module in modules:
                self._drop_reset(module)
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
            for name in (*DOMAIN_PORTS, LOW_RESET):
                if name in module.wires and not net.used[name]:
                    module.wires[name].direction = ""
            if self.options.reset == "none" and net.used.get("rst"):
                rule = f"must not be none for {module.name}, which reads its reset"
                raise UserError("reset", rule, None, "sync-high")
            self.multiplications += sum(cell.kind == "$mul" for cell in net.live_cells())
            ports = [wire for wire in module.wires.values() if wire.direction]
            for wire in ports if module.name == top else ():
                wire.index = order.index(wire.name) if wire.name in order else -1
            ports.sort(key=lambda wire: wire.index)
            text, printed = write_module(module, outputs, pins, MULTIPLIERS[self.options.dsp])
            if module.name == top:
                for name, other in printed.items():
                    if module.wires[name].label != other:
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

    @staticmethod
    def _drop_reset(module: RtlilModule) -> None:
        """Registers that `rst` would reset take its value at power-up instead.

        So do those without a reset whose initial value is not 0.
        """
        for cell in module.cells:
            if cell.kind == "$dff":
                (chunk,) = cell.pins["Q"]
                assert isinstance(chunk, Slice)
                init = module.wires[chunk.wire].init
                if "1" in init:
                    cell.params["ARST_VALUE"] = f"{len(init)}'{init}"
            if cell.kind == "$adff" and cell.pins["ARST"] == (Slice("rst", 0, 1),):
                cell.kind = "$dff"
                del cell.pins["ARST"]

    def texts(self) -> Iterator[str]:
        """Verilog of every module but the external memories, the top first."""
        for emitted in reversed(self.modules.values()):
            if emitted.macro is None:
                yield emitted.text

    def externals(self) -> Iterator[External]:
        """The memories that are left to macros."""
        for name, emitted in self.modules.items():
            if emitted.macro is not None:
                ports = tuple(Port(w.name, w.direction, w.width) for w in emitted.ports)
                yield External(name, ports=ports, text=emitted.text, **emitted.macro)
