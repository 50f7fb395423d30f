"""The scheduler at an address, and what all ways to a scheduler share."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import threading
import warnings
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from hwgen.errors import UserError
from hwgen.sweep.cluster.engine import Link

if TYPE_CHECKING:
    from distributed import Client

CONNECT_S = 5.0
"""How long a scheduler may take to answer before it counts as not there."""

_RECONNECT_S = 60.0

CLOSE_S = 10.0
"""How long the end of a cluster of ours may take."""


@contextlib.contextmanager
def address(where: str, tls: Mapping[str, str]) -> Iterator[Link]:
    """A scheduler that runs already, and goes on when the sweep has ended.

    tls  tls_ca_file, tls_client_cert and tls_client_key of a tls:// address
    """
    from distributed import Security

    with quiet():
        try:
            with unwarned():
                security = Security(require_encryption=True, **tls) if tls else None
                asyncio.run(_greet(where, security))
                # Longer than the engine waits, as one that gives up cannot be closed.
                found = client(where, timeout=_RECONNECT_S, security=security)
        except (OSError, ValueError, TypeError, RuntimeError) as error:
            rule = f"no scheduler answers at {where} ({_cause(error)})"
            raise UserError("cluster", rule, None, "`dask scheduler` there, or local") from error
        with found:
            yield Link(found, f"the scheduler at {where}", lambda: None)


async def _greet(where: str, security: Any) -> None:
    """OSError unless a scheduler answers in time; a `Client` waits for an answer for ever."""
    from distributed import Security
    from distributed.comm import connect

    options = (security or Security()).get_connection_args("client")
    async with asyncio.timeout(CONNECT_S):
        comm = await connect(where, timeout=CONNECT_S, **options)
        await comm.close()


def client(scheduler: Any, **options: Any) -> Client:
    """A `Client` that is nobody's default."""
    from distributed import Client

    return Client(scheduler, set_as_default=False, name="hwgen", **options)


SILENT = logging.CRITICAL + 1
_LOUD = ("distributed", "tornado", "asyncio", "dask_jobqueue")


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No log of Dask's on the terminal: what matters is in the rows or is an error of ours."""
    names = [n for n in logging.root.manager.loggerDict if n.partition(".")[0] in _LOUD]
    loggers = [logging.getLogger(name) for name in dict.fromkeys([*_LOUD, *names])]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(SILENT)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)


@contextlib.contextmanager
def unwarned() -> Iterator[None]:
    """No warnings of ports in use or of other versions: those that matter are compared."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextlib.contextmanager
def uninterrupted() -> Iterator[None]:
    """Ctrl-C and SIGTERM wait: a cluster that has only half begun cannot be closed."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    come: list[int] = []
    before = {int(n): signal.signal(n, lambda n, _: come.append(n)) for n in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        for number in come:
            signal.raise_signal(number)


_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def _cause(error: BaseException) -> str:
    lines = str(error.__cause__ or error).strip().splitlines()
    return lines[-1] if lines else type(error).__name__
