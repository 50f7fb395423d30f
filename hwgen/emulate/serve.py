"""An emulated board at a socket or a pseudo-terminal, for hosts in other processes."""

from __future__ import annotations

import os
import select
import socket
from abc import ABC, abstractmethod
from contextlib import suppress

from hwgen.emulate.emulator import Emulator
from hwgen.errors import ToolError, UserError

CHUNK = 20_000
"""Clock cycles between two looks at what the host sends: some milliseconds."""

_MOST = 1 << 14
_PATIENCE_S = 1.0


class End(ABC):
    """The end of a line at which a host may appear."""

    url: str
    """What a host opens."""

    @abstractmethod
    def sources(self) -> list[socket.socket | int]:
        """What becomes readable when a host does something."""

    @abstractmethod
    def receive(self) -> bytes:
        """What the host has sent; empty where it did something else."""

    @abstractmethod
    def send(self, data: bytes) -> None:
        """Bytes for the host.  As on a line, they are lost where nobody takes them."""

    @abstractmethod
    def close(self) -> None:
        """Gives the end up."""


class SocketEnd(End):
    """A port of this machine, for one host after the other; a second one is sent away.

    port  0: any free one
    """

    def __init__(self, port: int = 0) -> None:
        """UserError for a port that is not to be had."""
        self._host: socket.socket | None = None
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._listener.bind(("127.0.0.1", port))
        except (OSError, OverflowError) as error:
            self._listener.close()
            why = getattr(error, "strerror", None) or str(error)
            raise UserError("port", f"is not to be had ({why}); 0: any", port, 0) from error
        self._listener.listen(1)
        self.url = f"socket://127.0.0.1:{self._listener.getsockname()[1]}"

    def sources(self) -> list[socket.socket | int]:
        return [self._listener] if self._host is None else [self._listener, self._host]

    def receive(self) -> bytes:
        if self._host is None:
            self._host, _ = self._listener.accept()
            self._host.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._host.settimeout(_PATIENCE_S)
            return b""
        if not select.select([self._host], [], [], 0)[0]:
            # Only now is it known that the host there has not left before the other came.
            self._listener.accept()[0].close()
            return b""
        try:
            data = self._host.recv(_MOST)
        except OSError:
            data = b""
        if not data:
            self._leave()
        return data

    def send(self, data: bytes) -> None:
        if self._host is not None:
            try:
                self._host.sendall(data)
            except OSError:
                self._leave()

    def close(self) -> None:
        self._leave()
        self._listener.close()

    def _leave(self) -> None:
        if self._host is not None:
            self._host.close()
            self._host = None


class PtyEnd(End):
    """A pseudo-terminal, which a host opens as a serial port."""

    def __init__(self) -> None:
        """ToolError on systems that have none."""
        try:
            import tty
        except ImportError:
            rule = "this system has none; use a socket: --port 0"
            raise ToolError("pseudo-terminal", rule) from None
        # The other side stays open here too, so that hosts may come and go.
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        os.set_blocking(self._ours, False)
        self.url = os.ttyname(self._theirs)

    def sources(self) -> list[socket.socket | int]:
        return [self._ours]

    def receive(self) -> bytes:
        try:
            return os.read(self._ours, _MOST)
        except OSError:
            return b""

    def send(self, data: bytes) -> None:
        while data and select.select([], [self._ours], [], _PATIENCE_S)[1]:
            with suppress(BlockingIOError):
                data = data[os.write(self._ours, data) :]

    def close(self) -> None:
        os.close(self._ours)
        os.close(self._theirs)


class Server:
    """Moves bytes between an end and a board; sleeps while the board has nothing to do.

    The board's time passes only while it works: between two requests it stands still.
    """

    def __init__(self, emulator: Emulator, end: End) -> None:
        self._emulator, self._end = emulator, end
        self._woken, self._waker = os.pipe()
        self._stopped = False

    @property
    def url(self) -> str:
        """What a host opens."""
        return self._end.url

    def serve(self) -> None:
        """Until `stop`, or an exception such as that of Ctrl-C."""
        board = self._emulator
        while not self._stopped:
            ends = self._end.sources()
            wait = None if board.quiet else 0
            ready, _, _ = select.select([*ends, self._woken], [], [], wait)
            if any(end in ready for end in ends):
                board.send(self._end.receive())
            if not board.quiet:
                data = board.run(CHUNK, frame=True)
                if data:
                    self._end.send(data)

    def stop(self) -> None:
        """Ends `serve`, from any thread."""
        self._stopped = True
        os.write(self._waker, b"x")

    def close(self) -> None:
        """Gives up the end, and frees the board."""
        self._end.close()
        self._emulator.close()
        for each in (self._woken, self._waker):
            os.close(each)
