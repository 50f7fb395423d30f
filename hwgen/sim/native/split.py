"""Which modules of a large design are compiled once and instantiated, instead of flattened.

Flat code is the fastest, but a compiler takes minutes for some ten thousand assignments.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from hwgen import modules
from hwgen.rtl import Rtl

FLAT = 1000
"""Assignments, all instances together, up to which a design is flattened."""

_MOST = 6000
"""Assignments of the largest module that is still flattened into one class."""

_WORTH = 100
"""Assignments of a module that are worth a class of their own."""

_INSTANCE = re.compile(r"^ *([A-Za-z_]\w*)(?: #\(.*?\))? +[A-Za-z_]\w* *\($", re.M)
_WORK = re.compile(r"\bassign\b|<=")


def assignments(rtl: Rtl) -> int:
    """What the whole design would have when flattened; 0 where that cannot be told."""
    return _sizes(rtl.complete).of(rtl.top)


def longest(rtl: Rtl) -> int:
    """Assignments of the longest module by itself; 0 where that cannot be told."""
    return _sizes(rtl.complete).longest


def kept_modules(rtl: Rtl) -> list[str]:
    """Names of the modules that stay apart; none in a design small enough to be flat."""
    sizes = _sizes(rtl.complete)
    if sizes.of(rtl.top) <= FLAT:
        return []
    times = modules.instances(rtl.top, sizes.inside)
    return sorted(n for n, many in times.items() if many > 1 and _WORTH <= sizes.of(n) <= _MOST)


class _Sizes:
    """Modules of a text, what they instantiate, and how large they are when flattened."""

    def __init__(self, text: str) -> None:
        bodies = {each.name: each.body for each in modules.split(text)}
        self.inside = {
            name: Counter(word for word in _INSTANCE.findall(body) if word in bodies)
            for name, body in bodies.items()
        }
        self._own = {name: len(_WORK.findall(body)) for name, body in bodies.items()}
        self.longest = max(self._own.values(), default=0)
        self._known: dict[str, int] = {}

    def of(self, name: str) -> int:
        """0 for a module that is not there or that contains itself: Yosys will say so."""
        if name not in self.inside:
            return 0
        if name not in self._known:
            self._known[name] = 0
            below = sum(many * self.of(each) for each, many in self.inside[name].items())
            self._known[name] = self._own[name] + below
        return self._known[name]


@lru_cache(maxsize=4)
def _sizes(text: str) -> _Sizes:
    """Remembered, as every emulator of a design asks several times."""
    return _Sizes(text)
