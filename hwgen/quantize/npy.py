"""Tensors from .npy files, without ever unpickling anything."""

from __future__ import annotations

import difflib
import tokenize
import warnings
from pathlib import Path

import numpy as np

from hwgen.errors import UserError

MAGIC, ARCHIVE = b"\x93NUMPY", b"PK\x03\x04"

BROKEN = (
    *(ValueError, EOFError, OverflowError, SyntaxError, TypeError, RecursionError),
    tokenize.TokenError,
)
"""What numpy raises on a file that is cut short or was never one."""


def read(path: Path) -> np.ndarray:
    """The array of a .npy file, read-only and mapped where it can be.

    UserError for what is no such file, is cut short, or holds Python objects.
    """
    if not path.is_file():
        raise UserError(str(path), "must be a .npy file that exists", None, _beside(path))
    with path.open("rb") as file:
        start = file.read(len(MAGIC))
    if start.startswith(ARCHIVE):
        raise UserError(str(path), "holds several arrays (.npz): save the one as .npy")
    if start != MAGIC:
        raise UserError(str(path), "must be a .npy file, as numpy.save writes it")
    try:
        kind = _kind(path)
        if kind.hasobject:
            raise UserError(str(path), "must hold numbers, not Python objects", str(kind))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return np.lib.format.open_memmap(path, mode="r")
    except UserError:
        raise
    except BROKEN as error:
        rule = f"must be a whole .npy file ({str(error).partition(chr(10))[0]})"
        raise UserError(str(path), rule) from None


def _kind(path: Path) -> np.dtype:
    """The type that a .npy file declares; one of BROKEN where it does not."""
    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # on what Python 2 wrote
        version = np.lib.format.read_magic(file)
        if version == (1, 0):
            return np.lib.format.read_array_header_1_0(file)[2]
        if version == (2, 0):
            return np.lib.format.read_array_header_2_0(file)[2]
        raise ValueError(f"version {version[0]}.{version[1]} of the format")


def _beside(path: Path) -> str | None:
    """The .npy file in the same folder whose name is most alike."""
    if not path.parent.is_dir():
        return None
    names = [each.name for each in path.parent.glob("*.npy")]
    found = difflib.get_close_matches(path.name, names, 1, 0.0)
    return str(path.parent / found[0]) if found else None
