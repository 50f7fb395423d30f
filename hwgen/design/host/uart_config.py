"""Parameters of an asynchronous serial line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hwgen.config import Config, param


@dataclass(frozen=True)
class UartConfig(Config):
    """8 data bits, least significant first, no parity, one stop bit."""

    prefix: ClassVar[str] = "uart"

    divider: int = param(104, "clock cycles of a bit", range=(4, 65535))
