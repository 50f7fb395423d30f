"""`@shared`: a component that is emitted once per distinct (class, config).

Amaranth writes a module per *instance*; an array of a thousand equal PEs becomes
a thousand equal modules.  During emission the emitter travels as `platform`; a
shared component then answers with an instance of a module that is converted
once.  Amaranth's own simulator passes no platform and sees the ordinary tree.
"""

from __future__ import annotations

import functools
from typing import Any, Protocol, TypeVar, runtime_checkable

from amaranth.hdl import Elaboratable, ResetInserter
from amaranth.lib import wiring

from hwgen.config import Config


@runtime_checkable
class Emitter(Protocol):
    """What `elaborate(platform)` receives during emission."""

    def instance(self, component: SharedComponent, restart: Any = None) -> Any:
        """An Amaranth instance of the module of `component`, converted at first use.

        restart  a signal that resets it too
        """

    def expands(self, component: SharedComponent) -> bool:
        """Whether this very object is the one being converted."""


class SharedComponent(Protocol):
    """A component made from its config alone."""

    config: Config
    signature: Any


C = TypeVar("C", bound=type[wiring.Component])


def shared(cls: C) -> C:
    """Class decorator: emit `cls` once per config.  `cls(config)` must be all it takes.

    Amaranth drops `EnableInserter` and `ResetInserter` around a shared component
    silently; give the component an explicit port instead, or use `restarted`.
    """
    body = cls.elaborate

    @functools.wraps(body)
    def elaborate(self: Any, platform: Any) -> Any:
        if isinstance(platform, Emitter) and not platform.expands(self):
            return platform.instance(self)
        return body(self, platform)

    cls.elaborate = elaborate
    return cls


class _Restarted(Elaboratable):
    def __init__(self, component: Any, restart: Any) -> None:
        self._component, self._restart = component, restart

    def elaborate(self, platform: Any) -> Any:
        if isinstance(platform, Emitter):
            return platform.instance(self._component, self._restart)
        return ResetInserter(self._restart)(self._component)


def restarted(component: Any, restart: Any) -> Any:
    """A shared component that the signal `restart` resets, besides the reset of its domain."""
    return _Restarted(component, restart)
