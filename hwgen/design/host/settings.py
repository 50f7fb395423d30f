"""What a host front-end is told besides the component it goes around."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from hwgen.register_map import RegisterMap, windows_of


@dataclass(frozen=True)
class HostSettings:
    """How a design is put behind a front-end.

    design   name in the catalogue: it enters the digest in the registers
    buffer   beats of the windows, see `hwgen.register_map.windows_of`
    divider  clock cycles of a bit of `uart`
    """

    design: str
    buffer: str = ""
    divider: int = 104

    def registers(self, inner: Any) -> RegisterMap:
        """The register map around a component; UserError for buffers that it cannot have."""
        parameters: Mapping[str, Any] = inner.config.data()
        windows = windows_of(inner.interface.channels, self.buffer)
        return RegisterMap(self.design, parameters, windows)
