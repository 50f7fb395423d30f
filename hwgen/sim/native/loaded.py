"""A compiled model in this process: loaded, made, freed, unloaded."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any


class Loaded:
    """One model of a shared library with `hwgen_new` and `hwgen_free`.

    Calls release the interpreter's lock; a model serves one thread.  Who derives from it gives the
    other functions of the library, `_code`, their types; `_model` is what they take first.
    """

    def __init__(self, path: Path) -> None:
        self._code: Any = ctypes.CDLL(str(path))
        self._code.hwgen_new.restype = ctypes.c_void_p
        self._code.hwgen_free.argtypes = [ctypes.c_void_p]
        self._model: int | None = self._code.hwgen_new()

    @property
    def closed(self) -> bool:
        """Whether the model is gone."""
        return self._model is None

    def renew(self) -> None:
        """A model as after power-on."""
        self._code.hwgen_free(self._model)
        self._model = self._code.hwgen_new()

    def close(self) -> None:
        """Frees the model and unloads its code."""
        if self._model is None:
            return
        self._code.hwgen_free(self._model)
        self._model = None
        _unload(self._code)


def _unload(code: Any) -> None:
    try:
        import _ctypes

        _ctypes.dlclose(code._handle)
    except (ImportError, AttributeError, OSError):  # not on every system; the code stays loaded
        return
