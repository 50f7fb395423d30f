"""Designs that take weights plane by plane, at a precision chosen at run time."""

from __future__ import annotations

from hwgen.catalog.entry import Design

PLANES: tuple[Design, ...] = ()
