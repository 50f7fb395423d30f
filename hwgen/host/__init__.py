"""The host's side of an engine on a board: `Device.open(…).matmul(a, w)`.

Only numpy is needed, and pyserial (extra `host`) for serial ports.
"""

from hwgen.host.device import Device
from hwgen.host.errors import DeviceError, Gone, Silent
from hwgen.host.link import Link, Statistics
from hwgen.host.target import Target
from hwgen.host.transport import Transport, transport

__all__ = [
    "Device",
    "DeviceError",
    "Gone",
    "Link",
    "Silent",
    "Statistics",
    "Target",
    "Transport",
    "transport",
]
