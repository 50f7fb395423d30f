# amaranth: UnusedElaboratable=no
"""What the front-ends have in common: a core, and no streams on the outside.

The comment above is for Amaranth: a component that is made here and then refused is no mistake.
"""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.lib import wiring

from hwgen.design.host.core import HostCore
from hwgen.design.host.settings import HostSettings
from hwgen.design.protocol import Interface


class Front(wiring.Component):
    """`inner` behind a `HostCore`; subclasses have the ports of a bus and connect it."""

    suffix: ClassVar[str]
    """What the name of the module ends in."""

    def __init__(self, inner: Any, settings: HostSettings) -> None:
        """UserError for buffers or streams that the front-end cannot have."""
        self.inner = inner
        self.config = inner.config
        self.settings = settings
        self.registers = settings.registers(inner)
        self.core = HostCore(inner, self.registers)
        super().__init__(self.ports())

    def ports(self) -> dict[str, Any]:
        """The ports of the bus."""
        raise NotImplementedError

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return f"{getattr(self.inner, 'module', None) or self.config.module}_{self.suffix}"

    @property
    def interface(self) -> Interface:
        return Interface((), windows=self.registers.windows)
