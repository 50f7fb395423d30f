"""An emulated board as a way for the host driver, in this process: exact to the cycle."""

from __future__ import annotations

from hwgen.emulate.emulator import Emulator
from hwgen.host.errors import Gone
from hwgen.host.transport import Transport


class Line(Transport):
    """The line of `emulator`; time is that of its clock.

    The host takes no time: between an answer and the next request nothing passes.

    clock_hz  frequency of the board
    """

    def __init__(self, emulator: Emulator, clock_hz: float) -> None:
        self.emulator, self._clock_hz = emulator, clock_hz
        self._skipped_s = 0.0
        self._there = True

    def write(self, data: bytes) -> None:
        self._reached()
        self.emulator.send(data)

    def read(self, timeout_s: float) -> bytes:
        self._reached()
        began = self.now()
        while True:
            left = int((began + timeout_s - self.now()) * self._clock_hz)
            if left <= 0:
                return b""
            data = self.emulator.run(left, frame=True)
            if data:
                return data
            if self.emulator.quiet:
                # Nothing will come of itself: the rest of the time passes at once.
                self._skipped_s += max(0.0, began + timeout_s - self.now())
                return b""

    def now(self) -> float:
        return self.emulator.cycles / self._clock_hz + self._skipped_s

    def close(self) -> None:
        """Pulls the cable; the board stays as it is."""
        self._there = False

    def _reached(self) -> None:
        if not self._there:
            raise Gone("the cable is pulled; open the device again")
