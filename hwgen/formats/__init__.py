"""Number formats: how bit patterns (codes) and numbers (values) relate.

`get("int8")` gives the `Format` of a name, `get("mxfp4")` a `block.BlockFormat`; `CATALOGUE`
lists the named ones.  numpy only, and only once a codec is used: names, widths and ranges are
plain Python.
"""

from __future__ import annotations

import difflib
import functools
from typing import Any, cast

from hwgen.errors import UserError
from hwgen.formats.base import ROUNDINGS, Format
from hwgen.formats.binary import Binary
from hwgen.formats.catalogue import CATALOGUE
from hwgen.formats.codebook import Codebook
from hwgen.formats.fixed import Fixed
from hwgen.formats.integer import Integer
from hwgen.formats.minifloat import Minifloat
from hwgen.formats.posit import Posit
from hwgen.formats.scale import Scale
from hwgen.formats.ternary import Ternary

__all__ = [
    "CATALOGUE",
    "ROUNDINGS",
    "Binary",
    "Codebook",
    "Fixed",
    "Format",
    "Integer",
    "Minifloat",
    "Posit",
    "Scale",
    "Ternary",
    "get",
    "names",
]

FAMILIES: tuple[type[Format], ...] = (
    Integer,
    Fixed,
    Ternary,
    Binary,
    Scale,
    Minifloat,
    Posit,
    Codebook,
)
"""Every family of formats for single numbers; each parses its own names."""


@functools.cache
def get(name: str) -> Format:
    """The format called `name` ("int8", "e4m3", …); UserError when there is none.

    Names of block formats give a `hwgen.formats.block.BlockFormat`: no `Format`, though it
    has a name, a width and codes as well.
    """
    for family in FAMILIES:
        found = family.parse(name)
        if found is not None:
            return found
    from hwgen.formats import block

    shared: Any = block.parse(name)
    if shared is not None:
        return cast(Format, shared)
    raise UserError("format", f"one of {names()}", name, _nearest(name))


def names() -> str:
    """The names that `get` takes, in words."""
    from hwgen.formats import block

    return ", ".join([*(family.grammar for family in FAMILIES), block.GRAMMAR])


def _nearest(name: str) -> str:
    """The valid name most like `name`: of the block formats, of a family, of the catalogue."""
    from hwgen.formats import block

    for nearest in (block.nearest, *(family.nearest for family in FAMILIES)):
        near = nearest(name)
        if near is not None:
            return near
    listed = [entry.name for entry in CATALOGUE]
    return (difflib.get_close_matches(name.strip().lower(), listed, 1) or ["int8"])[0]
