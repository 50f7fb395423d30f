"""Number formats: how bit patterns (codes) and numbers (values) relate.

`get("int8")` gives the `Format` of a name.  numpy only, and only once a codec is
used: names, widths and ranges are plain Python.
"""

from __future__ import annotations

import functools

from hwgen.errors import UserError
from hwgen.formats.base import ROUNDINGS, Format
from hwgen.formats.integer import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale

__all__ = ["ROUNDINGS", "Format", "Integer", "Minifloat", "Posit", "Scale", "get", "names"]

FAMILIES: tuple[type[Format], ...] = (Integer, Scale, Minifloat, Posit)
"""Every family of formats; each parses its own names."""


@functools.cache
def get(name: str) -> Format:
    """The format called `name` ("int8", "uint4", …); UserError when there is none."""
    for family in FAMILIES:
        found = family.parse(name)
        if found is not None:
            return found
    raise UserError("format", f"one of {names()}", name, _nearest(name))


def names() -> str:
    """The names that `get` takes, in words."""
    return ", ".join(family.grammar for family in FAMILIES)


def _nearest(name: str) -> str:
    for family in FAMILIES:
        near = family.nearest(name)
        if near is not None:
            return near
    return "int8"
