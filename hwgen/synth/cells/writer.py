"""A flat netlist as Verilog: expressions, registers and instances of models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hwgen.synth.cells.expression import ONE, ZERO, expression

# Registers per always block: compilers slow down on blocks of thousands of assignments.
_BLOCK = 32


@dataclass(frozen=True)
class Control:
    """A control input: `net` acts at `level` (True: high)."""

    net: str
    level: bool = True

    @property
    def never(self) -> bool:
        return self.net == (ZERO if self.level else ONE)

    @property
    def always(self) -> bool:
        return self.net == (ONE if self.level else ZERO)

    @property
    def test(self) -> str:
        return self.net if self.level else f"!{self.net}"

    @property
    def edge(self) -> str:
        return f"{'posedge' if self.level else 'negedge'} {self.net}"


@dataclass(frozen=True)
class Reset:
    """What sets a register to `value`; `gated` by the enable, or without a clock (`at_once`)."""

    control: Control
    value: int
    at_once: bool = False
    gated: bool = False


@dataclass(frozen=True)
class _Shape:
    """What registers share that stand in one always block; the values come per register."""

    clock: Control
    enable: Control | None
    resets: tuple[Reset, ...]


@dataclass
class Writer:
    """Collects the parts of a module; `text` is its body.

    prefix  of the names that it makes
    """

    prefix: str = ""
    nets: dict[str, str] = field(default_factory=dict)  # net -> "wire" or its initial value
    assigns: list[str] = field(default_factory=list)
    instances: list[str] = field(default_factory=list)
    modules: set[str] = field(default_factory=set)
    _flops: dict[_Shape, list[tuple[str, str, tuple[int, ...]]]] = field(default_factory=dict)
    _fresh: int = 0

    def wire(self, stem: str = "w") -> str:
        """A new wire of one bit."""
        self._fresh += 1
        return self._declared(f"{self.prefix}{stem}_{self._fresh}")

    def _declared(self, net: str) -> str:
        self.nets[net] = "wire"
        return net

    def assign(self, net: str | None, value: str) -> None:
        """`net` carries an expression of one bit; nothing where `net` is None."""
        if net is not None:
            self.assigns.append(f"assign {self._declared(net)} = {value};")

    def function(self, net: str | None, table: int, inputs: Sequence[str]) -> None:
        """`net` carries the function with that truth table."""
        self.assign(net, expression(table, inputs))

    def register(
        self,
        net: str | None,
        data: str,
        clock: Control,
        *,
        initial: int,
        enable: Control | None = None,
        resets: Sequence[Reset] = (),
    ) -> None:
        """`net` is a register of one bit."""
        if net is None:
            return
        self.nets[net] = str(initial)
        if enable is not None and enable.always:
            enable = None
        kept = tuple(reset for reset in resets if not reset.control.never)
        # Resets to 0 and to 1 share a block, so the values are no part of the shape.
        shape = _Shape(
            clock,
            enable,
            tuple(Reset(r.control, 0, r.at_once, r.gated) for r in kept),
        )
        values = tuple(reset.value for reset in kept)
        self._flops.setdefault(shape, []).append((net, data, values))

    def instance(
        self,
        module: str,
        params: Mapping[str, str | int],
        inputs: Mapping[str, str | Sequence[str]],
        outputs: Mapping[str, Sequence[str | None]],
    ) -> None:
        """An instance of a model; vectors are lists of nets, lowest bit first."""
        self.modules.add(module)
        pins = {pin: _vector(nets) for pin, nets in inputs.items()}
        for pin, nets in outputs.items():
            names = [self.wire() if net is None else self._declared(net) for net in nets]
            pins[pin] = _vector(names)
        self._fresh += 1
        given = ", ".join(f".{name}({value})" for name, value in params.items())
        wired = ", ".join(f".{pin}({net})" for pin, net in pins.items())
        head = f"{module} #({given})" if given else module
        self.instances.append(f"{head} {self.prefix}u_{self._fresh} ({wired});")

    def text(self, notes: Mapping[str, str]) -> str:
        """The body of the module; `notes` are remarks on nets."""
        lines = []
        for net, value in self.nets.items():
            remark = f"  // {notes[net]}" if net in notes else ""
            if value == "wire":
                lines.append(f"wire {net};{remark}")
            else:
                lines.append(f"reg {net} = 1'b{value};{remark}")
        lines += self.assigns + self.instances
        for shape, flops in self._flops.items():
            for at in range(0, len(flops), _BLOCK):
                lines += _block(shape, flops[at : at + _BLOCK])
        return "".join(f"  {line}\n" for line in lines)


def number(value: int, width: int) -> str:
    """A constant of `width` bits."""
    return f"{width}'h{value:x}"


def _vector(nets: str | Sequence[str]) -> str:
    if isinstance(nets, str):
        return nets
    return nets[0] if len(nets) == 1 else "{" + ", ".join(reversed(nets)) + "}"


def _block(shape: _Shape, flops: Sequence[tuple[str, str, tuple[int, ...]]]) -> list[str]:
    edges = [shape.clock.edge, *(r.control.edge for r in shape.resets if r.at_once)]
    lines = [f"always @({' or '.join(edges)})"]
    load = [f"{net} <= {data};" for net, data, _ in flops]
    gated = [at for at, reset in enumerate(shape.resets) if reset.gated]
    word = "if"
    for at, reset in enumerate(shape.resets):
        if not reset.gated:
            values = [f"{net} <= 1'b{value[at]};" for net, _, value in flops]
            lines += [f"  {word} ({reset.control.test}) begin", *_indented(values), "  end"]
            word = "else if"
    inner, word_in = [], "if"
    for at in gated:
        values = [f"{net} <= 1'b{value[at]};" for net, _, value in flops]
        test = shape.resets[at].control.test
        inner += [f"{word_in} ({test}) begin", *_indented(values, 1), "end"]
        word_in = "else if"
    inner += ["else begin", *_indented(load, 1), "end"] if inner else load
    if shape.enable is not None:
        lines.append(f"  {word} ({shape.enable.test}) begin")
    else:
        lines.append("  else begin" if word == "else if" else "  begin")
    return [*lines, *_indented(inner), "  end"]


def _indented(lines: Sequence[str], depth: int = 2) -> list[str]:
    return [f"{'  ' * depth}{line}" for line in lines]
