"""Which modules of a large design are compiled once and instantiated, instead of flattened.

Flat code is the fastest, but a compiler takes minutes for some ten thousand assignments.
"""

from __future__ import annotations

import re

from hwgen.rtl import Rtl

FLAT = 1000
"""Assignments, all instances together, up to which a design is flattened."""

_MOST = 6000
"""Assignments of the largest module that is still flattened into one class."""

_WORTH = 100
"""Assignments of a module that are worth a class of their own."""

_MODULE = re.compile(r"^module (\w+).*?^endmodule", re.M | re.S)
_INSTANCE = re.compile(r"^ *([A-Za-z_]\w*)(?: #\(.*?\))? +[A-Za-z_]\w* *\($", re.M)
_WORK = re.compile(r"\bassign\b|<=")


def assignments(rtl: Rtl) -> int:
    """What the whole design would have when flattened; 0 where that cannot be told."""
    return _Sizes(rtl).of(rtl.top)


def kept_modules(rtl: Rtl) -> list[str]:
    """Names of the modules that stay apart; none in a design small enough to be flat."""
    sizes = _Sizes(rtl)
    if sizes.of(rtl.top) <= FLAT:
        return []
    times = dict.fromkeys(sizes.bodies, 0)
    _count(rtl.top, sizes.inside, times)
    return sorted(n for n, many in times.items() if many > 1 and _WORTH <= sizes.of(n) <= _MOST)


class _Sizes:
    """Modules of a text, what they instantiate, and how large they are when flattened."""

    def __init__(self, rtl: Rtl) -> None:
        self.bodies = {found[1]: found[0] for found in _MODULE.finditer(rtl.complete)}
        self.inside = {
            name: [word for word in _INSTANCE.findall(body) if word in self.bodies]
            for name, body in self.bodies.items()
        }
        self._known: dict[str, int] = {}

    def of(self, name: str) -> int:
        """0 for a module that is not there or that contains itself: Yosys will say so."""
        if name not in self.bodies:
            return 0
        if name not in self._known:
            self._known[name] = 0
            own = len(_WORK.findall(self.bodies[name]))
            self._known[name] = own + sum(self.of(each) for each in self.inside[name])
        return self._known[name]


def _count(name: str, inside: dict[str, list[str]], times: dict[str, int]) -> None:
    times[name] += 1
    for each in inside[name]:
        if each != name:
            _count(each, inside, times)
