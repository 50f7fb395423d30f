"""One cell of a mapped netlist, and what of it has been modelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hwgen.errors import UserError
from hwgen.synth.cells.expression import ONE, ZERO

_CONSTANTS = {"0": ZERO, "1": ONE, "x": ZERO, "z": ZERO}


class Cell:
    """A cell as Yosys writes it in JSON, with nets by their Verilog names.

    Every parameter and every connected input that a model does not ask for is refused by
    `finish`, so that nothing is left out of a simulation silently.
    """

    def __init__(self, name: str, data: Mapping[str, Any], nets: Mapping[int, str]) -> None:
        self.name = name
        self.kind: str = data["type"]
        self.source: str = data["attributes"].get("src", "")
        self._params: Mapping[str, str] = data["parameters"]
        self._pins: Mapping[str, Sequence[Any]] = data["connections"]
        self._ways: Mapping[str, str] = data.get("port_directions", {})
        self._nets = nets
        self._seen: set[str] = set()

    def bus(self, pin: str, width: int, default: str = ZERO) -> list[str]:
        """The nets at an input, lowest bit first; `default` where nothing is connected."""
        self._seen.add(pin)
        bits = self._pins.get(pin, ())
        return [
            default if at >= len(bits) or bits[at] in ("x", "z") else self._net(bits[at])
            for at in range(width)
        ]

    def net(self, pin: str, default: str = ZERO) -> str:
        """The net at an input of one bit."""
        return self.bus(pin, 1, default)[0]

    def scalars(self, stem: str, width: int) -> list[str]:
        """The nets at the inputs STEM0, STEM1 ..."""
        return [self.net(f"{stem}{at}") for at in range(width)]

    def outs(self, pin: str, width: int) -> list[str | None]:
        """The nets at an output; None where nothing is connected."""
        bits = self._pins.get(pin, ())
        return [
            self._net(bits[at]) if at < len(bits) and isinstance(bits[at], int) else None
            for at in range(width)
        ]

    def out(self, pin: str) -> str | None:
        """The net at an output of one bit."""
        return self.outs(pin, 1)[0]

    def number(self, param: str, default: int = 0) -> int:
        """A numeric parameter; its undefined bits are 0."""
        self._seen.add(param)
        text = self._params.get(param)
        if text is None:
            return default
        bits = text.replace("x", "0").replace("z", "0")
        if bits.strip("01"):
            raise self.refused(f"{param}={text}")
        return int(bits, 2) if bits else 0

    def word(self, param: str, *allowed: str) -> str:
        """A text parameter; the first of `allowed` is the default, any other is refused."""
        self._seen.add(param)
        text = self._params.get(param, allowed[0]).strip()
        if text not in allowed:
            raise self.refused(f"{param}={text}")
        return text

    def only(self, param: str, *allowed: int) -> int:
        """A numeric parameter that is one of `allowed`; the first is the default."""
        value = self.number(param, allowed[0])
        if value not in allowed:
            raise self.refused(f"{param}={value}")
        return value

    def tied(self, pin: str, *allowed: str, width: int = 1) -> None:
        """An input that must be constant: each of its bits one of `allowed`."""
        for net in self.bus(pin, width, allowed[0]):
            if net not in allowed:
                raise self.refused(f"{pin} used")

    def ignore(self, *names: str) -> None:
        """Parameters and pins that have no effect on the function."""
        self._seen.update(names)

    def refused(self, mode: str) -> UserError:
        """The error for a mode without a model."""
        rule = f"there is no simulation model of {self.kind} with {mode}"
        return UserError("netlist", rule, self.name)

    def finish(self) -> None:
        """`UserError` for the first parameter or connected input that no model asked for."""
        for param, text in self._params.items():
            if param not in self._seen and not param.startswith("_TECHMAP"):
                raise self.refused(f"{param}={text}")
        for pin, bits in self._pins.items():
            # Cells of a library have no directions here, and all their inputs are asked for.
            if pin in self._seen or self._ways.get(pin, "output") == "output":
                continue
            if any(self._net(bit) != ZERO for bit in bits):
                raise self.refused(f"{pin} used")

    def driven(self) -> dict[str, str]:
        """Net -> pin, for all outputs, whether modelled or not."""
        return {
            self._net(bit): pin
            for pin, bits in self._pins.items()
            if self._ways.get(pin) == "output"
            for bit in bits
            if isinstance(bit, int)
        }

    def _net(self, bit: Any) -> str:
        return self._nets[bit] if isinstance(bit, int) else _CONSTANTS[bit]
