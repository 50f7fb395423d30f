"""Ways for bytes: a serial port, or a socket."""

from __future__ import annotations

import select
import socket
import time
from abc import ABC, abstractmethod
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from hwgen.errors import ToolError, UserError
from hwgen.host.errors import Gone

try:
    import termios
except ImportError:
    _TERMINAL: tuple[type[Exception], ...] = ()
else:
    # What pyserial lets through when a port goes away while it drains; no OSError.
    _TERMINAL = (termios.error,)

BAUD = 115_200
"""Bits per second of a serial port where nothing else is said."""

_CHUNK = 1 << 16
_LOOK_S = 0.02


class Transport(ABC):
    """A way to a board and back."""

    @abstractmethod
    def write(self, data: bytes) -> None:
        """Sends all of `data`.  `Gone` where there is no way any more."""

    @abstractmethod
    def read(self, timeout_s: float) -> bytes:
        """What has come, at once if there is something, else after at most `timeout_s`; empty
        where nothing came.  `Gone` where there is no way any more."""

    def now(self) -> float:
        """Seconds on the clock by which `read` waits."""
        return time.monotonic()

    @abstractmethod
    def close(self) -> None:
        """Gives up the way; may be called again."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class SocketTransport(Transport):
    """A TCP connection: `hwgen emulate --port`, or a terminal server."""

    def __init__(self, host: str, port: int, timeout_s: float = 5.0) -> None:
        self._where = f"{host}:{port}"
        try:
            self._socket = socket.create_connection((host, port), timeout_s)
        except UnicodeError:
            raise _no_socket(f"socket://{self._where}") from None
        except OSError as error:
            why = error.strerror or str(error)
            rule = f"cannot connect to {self._where}: {why}; is `hwgen emulate` running?"
            raise Gone(rule) from error
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes) -> None:
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise self._gone(error) from error

    def read(self, timeout_s: float) -> bytes:
        try:
            if not select.select([self._socket], [], [], max(0.0, timeout_s))[0]:
                return b""
            data = self._socket.recv(_CHUNK)
        except (OSError, ValueError) as error:
            raise self._gone(error) from error
        if not data:
            raise Gone(f"{self._where} closed the connection; open the device again")
        return data

    def close(self) -> None:
        self._socket.close()

    def _gone(self, error: Exception) -> Gone:
        return Gone(f"connection to {self._where} lost ({error}); open the device again")


class SerialTransport(Transport):
    """A serial port, real or pseudo, by pyserial (extra `host`)."""

    def __init__(self, url: str, baud: int = BAUD) -> None:
        try:
            import serial
        except ImportError:
            raise ToolError("pyserial", "not installed; get it: pip install hwgen[host]") from None
        self._url, self._wrong = url, (serial.SerialException, OSError, TypeError, *_TERMINAL)
        try:
            self._port: Any = serial.serial_for_url(
                url, baud, timeout=_LOOK_S, write_timeout=10, exclusive=True
            )
        except ValueError as error:
            raise UserError("url", f"no serial port is opened like that: {error}", url) from error
        except (serial.SerialException, OSError) as error:
            raise Gone(
                f"cannot open {url}: {error}; plug the board in, and see that no other program "
                "has the port and that you may use it"
            ) from error

    def write(self, data: bytes) -> None:
        try:
            self._port.write(data)
            self._port.flush()
        except self._wrong as error:
            raise self._gone(error) from error

    def read(self, timeout_s: float) -> bytes:
        try:
            end = self.now() + timeout_s
            while True:
                # To change the time-out of a port is to configure it anew: it stays.
                data = bytes(self._port.read(max(1, self._port.in_waiting)))
                if data or self.now() >= end:
                    return data
        except self._wrong as error:
            raise self._gone(error) from error

    def close(self) -> None:
        try:
            self._port.close()
        except self._wrong:
            return  # it is gone already

    def _gone(self, error: Exception) -> Gone:
        return Gone(f"{self._url} is gone ({error}); plug the board in and open it again")


def transport(url: str, baud: int = BAUD) -> Transport:
    """The way that `url` names: `socket://HOST:PORT`, or whatever pyserial opens (`/dev/ttyUSB1`,
    `COM3`, `rfc2217://…`, a pseudo-terminal)."""
    if not url.startswith("socket:"):
        return SerialTransport(url, baud)
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host = port = None
    if not host or not port:
        raise _no_socket(url)
    return SocketTransport(host, port)


def _no_socket(url: str) -> UserError:
    return UserError("url", "must be socket://HOST:PORT", url, "socket://localhost:7432")
