"""Transitions of every row of a netlist, by a small compiled loop."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_int32, c_int64, c_uint8, c_uint64
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from hwgen.energy.gates import HIGH, Gates
from hwgen.errors import ToolError, UserError
from hwgen.sim.cache import default_cache, entry, key_of
from hwgen.sim.compile import compile_all
from hwgen.sim.tools import compiler, version

_SOURCE = Path(__file__).with_name("count.cc")
_FLAGS = ("-O2", "-fPIC", "-shared", "-std=c++17")
_CHUNK = 1024
"""Cycles between looks at signals."""

Bytes = npt.NDArray[np.uint8]
Counts = npt.NDArray[np.int64]


class _Netlist(Structure):
    """See `Netlist` in count.cc."""

    _fields_ = (
        ("gates", c_int64),
        ("table", POINTER(c_uint64)),
        *((name, POINTER(c_int32)) for name in ("first", "input", "output")),
        ("registers", c_int64),
        *((name, POINTER(c_int32)) for name in ("state", "next", "clear", "preset")),
        ("rows", c_int64),
        ("value", POINTER(c_uint8)),
        ("sources", c_int64),
        ("source", POINTER(c_int32)),
        ("results", c_int64),
        ("result", POINTER(c_int32)),
    )


class Counter:
    """The netlist, ready to run; `inputs` and `results` are rows.

    ToolError where there is no C++ compiler.
    """

    def __init__(
        self, gates: Gates, inputs: list[int], results: list[int], cache: Path | None = None
    ) -> None:
        self._gates, self._inputs, self._results = gates, inputs, results
        self._code = ctypes.CDLL(str(_library(cache)))
        self._code.hwgen_count.restype = c_int64
        self._alive: list[Any] = []
        lengths = [len(gate.inputs) for gate in gates.gates]
        self._value = np.zeros(gates.rows, np.uint8)
        self._netlist = _Netlist(
            len(gates.gates),
            self._keep([gate.table for gate in gates.gates], np.uint64, c_uint64),
            self._rows(np.concatenate([[0], np.cumsum(lengths)])),
            self._rows([row for gate in gates.gates for row in gate.inputs]),
            self._rows([gate.output for gate in gates.gates]),
            len(gates.registers),
            *(
                self._rows([getattr(each, name) for each in gates.registers])
                for name in ("state", "next", "clear", "preset")
            ),
            gates.rows,
            self._value.ctypes.data_as(POINTER(c_uint8)),
            len(inputs),
            self._rows(inputs),
            len(results),
            self._rows(results),
        )

    def run(self, given: Bytes, first: int, last: int) -> tuple[Bytes, Counts, Counts]:
        """From power-on: the results [cycles, results], and of every row the transitions and
        those upwards, into the cycles first + 1 to `last`.

        given  [cycles, inputs], 0 or 1
        """
        self._value[:] = np.random.default_rng(0).integers(0, 2, len(self._value), np.uint8)
        self._value[: HIGH + 1] = (0, 1)
        before = np.zeros_like(self._value)
        found = np.zeros((len(given), len(self._results)), np.uint8)
        changes, rises = (np.zeros(len(self._value), np.int64) for _ in range(2))
        given = np.ascontiguousarray(given)
        for start in range(0, len(given), _CHUNK):
            part, seen = given[start : start + _CHUNK], found[start : start + _CHUNK]
            done = self._code.hwgen_count(
                byref(self._netlist),
                c_int64(len(part)),
                part.ctypes.data_as(POINTER(c_uint8)),
                seen.ctypes.data_as(POINTER(c_uint8)),
                c_int64(first + 1 - start),
                c_int64(last - start),
                before.ctypes.data_as(POINTER(c_uint8)),
                changes.ctypes.data_as(POINTER(c_int64)),
                rises.ctypes.data_as(POINTER(c_int64)),
            )
            if done < len(part):
                raise UserError("netlist", "its resets never settle", start + done)
        return found, changes, rises

    def _rows(self, rows: Any) -> Any:
        return self._keep(rows, np.int32, c_int32)

    def _keep(self, values: Any, kind: Any, word: Any) -> Any:
        array = np.ascontiguousarray(np.asarray(values, kind))
        self._alive.append(array)
        return array.ctypes.data_as(POINTER(word))


def _library(cache: Path | None) -> Path:
    """The compiled loop, made once."""
    cxx = compiler()
    if cxx is None:
        raise ToolError("c++", "no C++ compiler found; get one: apt install g++, or set CXX")
    line = [*cxx, *_FLAGS, str(_SOURCE), "-o"]

    def make(work: Path) -> None:
        compile_all([[*line, str(work / "count.so")]], work, "the counter of transitions")

    key = key_of("energy", [*cxx, *_FLAGS], version((*cxx, "--version")), _SOURCE.read_text())
    folder, _ = entry(default_cache() if cache is None else cache, key, make)
    return folder / "count.so"
