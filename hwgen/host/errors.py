"""What can go wrong between a host and a board."""

from __future__ import annotations


class DeviceError(RuntimeError):
    """A result was refused or a board is not to be had; the text says what to do about it.

    Nothing wrong was delivered: what had been computed before is not returned.
    """


class Gone(DeviceError):
    """The cable, the port or the connection is gone.  A new `Device.open` may find it again."""


class Silent(DeviceError):
    """No answer that makes sense came in time, however often it was asked for."""
