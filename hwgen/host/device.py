"""An engine on a board, from numpy."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from hwgen.errors import UserError
from hwgen.host.errors import DeviceError
from hwgen.host.link import Link, Statistics
from hwgen.host.plan import Buffer, Load, Run, plan
from hwgen.host.target import MANIFEST, Target
from hwgen.host.transport import BAUD, Transport, transport
from hwgen.jobs import Job
from hwgen.link import MOST, REGISTERS

if TYPE_CHECKING:
    from hwgen.config import Config

RUN_S = 10.0
"""A run that takes longer than this has stopped."""

_WORD = struct.Struct("<I")
_RESET = 1 << 31
_BUSY, _DONE, _ERROR = 1, 2, 4
# Nothing else sets IRQ_ENABLE: when it is no longer this, the device was reset or configured anew.
_HERE = 3


class Device:
    """A board that answers.  Use `Device.open`, and `close` or `with`.

    Every result is exact, or a `DeviceError` says why there is none.  After an error the device
    may be used again; after `Gone` it must be opened again.

    cycles   clock cycles of all runs so far, as the device counted them
    runs     how many there were
    """

    def __init__(self, link: Link, target: Target) -> None:
        """Checks that what answers on `link` is `target`; DeviceError where it is not."""
        self.target, self.cycles, self.runs = target, 0, 0
        self._link, self._map = link, target.map
        self._layouts = target.layouts
        wide = max(self._layouts.values(), key=lambda each: each.octets)
        if wide.octets > MOST:
            rule = f"must be of at most {MOST} bytes, which one frame carries; of {wide.name} it is"
            raise UserError("beat", rule, wide.octets, MOST)
        self._places = {(p.register.name, p.window): p.offset // 4 for p in self._map.places()}
        self._number = {name: number for number, name in enumerate(self._layouts)}
        self._buffers: dict[str, Buffer] = {}
        self._registers: dict[int, int] = {}
        self._ready = False
        link.settle()
        self._check()

    @classmethod
    def open(
        cls,
        url: str | Transport,
        design: str | Path,
        config: Config | Mapping[str, Any] | None = None,
        *,
        buffer: str = "",
        baud: int | None = None,
        timeout_s: float = 0.5,
    ) -> Self:
        """The board at `url`, which must hold this design.

        url     a serial port (`/dev/ttyUSB1`, `COM3`), `socket://HOST:PORT`, or a transport
        design  the folder of its files, from `hwgen generate --wrap uart` or `hwgen build`; or the
                name of a design, with its parameters and buffers as when it was generated
        baud    bits per second of the line; by default those that the folder says, or 115200
        timeout_s  to wait for an answer beyond the time of its bytes

        UserError for a design that is none; DeviceError where nothing answers, or another design.
        """
        folder = Path(design)
        if isinstance(design, Path) or folder.name != design or (folder / MANIFEST).is_file():
            for key, value in (("config", config), ("buffer", buffer)):
                if value:
                    raise UserError(key, f"follows from the files of the folder {folder}")
            target = Target.read(folder)
        else:
            target = Target.of(design, config, buffer)
        if baud is not None and baud < 1:
            raise UserError("baud", "must be at least 1", baud, target.baud or BAUD)
        rate = baud or target.baud or BAUD
        way = transport(url, rate) if isinstance(url, str) else url
        try:
            return cls(Link(way, baud=rate, timeout_s=timeout_s), target)
        except BaseException:
            way.close()
            raise

    def matmul(self, a: Any, w: Any, **more: Any) -> np.ndarray:
        """A [M, K] times W [K, N], any sizes: C [M, N] int64; Python integers where 64 bits are
        too few.

        a, w  integers of the design's formats; of formats that are none, codes, and C is in units
              of 2**(act.unit + wgt.unit)
        more  what else a product of the design takes: `bits`, `scale` … (`hwgen.catalog.host`)

        UserError for operands that the design does not take, DeviceError where no result can be
        had.  Weights that were there already are not sent again.
        """
        jobs = self.target.jobs(_array("a", a), _array("w", w), more)
        if not self._ready:
            self._begin()
        self._ready = False  # an exception leaves an engine in the midst of a tile
        parts = [self._do(job).astype(object if len(jobs) > 1 else None) for job in jobs]
        self._here(self._word("IRQ_ENABLE"))
        self._ready = True
        return _plain(sum(parts[1:], parts[0]))

    @property
    def statistics(self) -> Statistics:
        """What went over the link so far."""
        return self._link.statistics

    def stalls(self) -> dict[str, int]:
        """Stream -> cycles of the last run in which it had to wait for the engine, or the engine
        for it."""
        return {name: self._word("STALLS", at) for name, at in self._number.items()}

    def close(self) -> None:
        """Gives up the port."""
        self._link.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Opening ------------------------------------------------------------------------------------
    def _check(self) -> None:
        """DeviceError where the registers that never change are not those of the target."""
        names = ("ID", "VERSION", "DIGEST_LOW", "DIGEST_HIGH", "GEOMETRY", "STREAMS")
        found = {name: self._word(name) for name in names[:2]}
        due = self._map.fixed
        if found["ID"] != due["ID"]:
            raise DeviceError(
                f"no design of hwgen with --wrap uart answers: its ID is {found['ID']:#010x}, "
                f"not {due['ID']:#010x}; load the board with the bitstream"
            )
        if found["VERSION"] != due["VERSION"]:
            raise DeviceError(
                f"the device has register map {found['VERSION']}, this hwgen {due['VERSION']}; "
                "build the bitstream anew, or use the hwgen that built it"
            )
        found |= {name: self._word(name) for name in names[2:]}
        wrong = [name for name in names if found[name] != due[name]]
        if wrong:
            raise DeviceError(self._other(found))
        for name, at in self._number.items():
            for register in ("BEAT", "DEPTH"):
                value, wanted = self._word(register, at), due[f"{name.upper()}_{register}"]
                if value != wanted:
                    raise DeviceError(
                        f"window {name} has {register} {value:#x}, not {wanted:#x}; the bitstream "
                        "was made by another version of hwgen: build it anew"
                    )

    def _other(self, found: Mapping[str, int]) -> str:
        """What is on the board, and what should be."""
        shapes = found["GEOMETRY"], self._map.fixed["GEOMETRY"]
        sizes = [f"{each & 0xFFFF}x{each >> 16}" for each in shapes]
        digest = found["DIGEST_HIGH"] << 32 | found["DIGEST_LOW"]
        return (
            f"the board holds another design, other parameters or other buffers: digest "
            f"{digest:016x}, array {sizes[0]}, not {self._map.digest:016x}, array {sizes[1]} "
            f"({self._map.design}); load its bitstream, or open the device with the folder of the "
            "design that is loaded"
        )

    def _begin(self) -> None:
        """An engine without anything in it, and windows of which nothing is known."""
        last = self._word("RUN") & 0xFF
        self._registers.clear()
        self._set("RUN", None, _RESET | last)
        self._run = last
        self._set("IRQ_ENABLE", None, _HERE)
        sides = [each for each in self._map.windows if each.input]
        self._buffers = {each.name: Buffer(each.depth) for each in sides}
        self._ready = True

    # A product ----------------------------------------------------------------------------------
    def _do(self, job: Job) -> np.ndarray:
        """The result of a job."""
        beats = {name: self._layouts[name].pack(side.beats) for name, side in job.sides.items()}
        keys = {
            name: [
                hashlib.sha256(beats[name][side.start(i) :][:length].tobytes()).hexdigest()
                for i, length in enumerate(side.length)
            ]
            for name, side in job.sides.items()
        }
        out = next(each for each in self._map.windows if not each.input)
        sizes = {name: self._layouts[name].octets for name in beats}
        found: dict[tuple[int, int], bytes] = {}
        for step in plan(job, self._buffers, keys, sizes, out.depth):
            if isinstance(step, Load):
                self._load(step, beats[step.name][step.start : step.stop])
                continue
            data = self._play(step, out.name)
            if step.tile is not None:
                found[step.tile] = found.get(step.tile, b"") + data
        order = sorted(found, key=lambda at: at[::-1] if job.turned else at)
        fields = self._layouts[out.name].unpack(b"".join(found[at] for at in order))
        for name, values in job.marks.items():
            if name in fields and not np.array_equal(fields[name].ravel(), values.ravel()):
                raise DeviceError(
                    f"the flag {name} of the results is not where it belongs: the engine was "
                    "disturbed; the product may be asked for again"
                )
        return job.result(fields)

    def _load(self, step: Load, beats: np.ndarray) -> None:
        """Writes beats to their window, which goes on at its begin behind its end."""
        depth = self._buffers[step.name].depth
        each = MOST // beats.shape[1]
        at = 0
        while at < len(beats):
            base = (step.base + at) % depth
            many = min(each, len(beats) - at, depth - base)
            payload = beats[at : at + many].tobytes()
            self._link.write(self._number[step.name] + 1, base, payload)
            at += many

    def _play(self, step: Run, out: str) -> bytes:
        """One run; the bytes of its output."""
        for name, window in self._number.items():
            base, count = step.taken.get(name, (None, 0))
            if name == out:
                base, count = 0, step.out
            if base is not None:
                self._set("BASE", window, base)
            self._set("COUNT", window, count)
        self._run = (self._run + 1) & 0xFF
        self._set("RUN", None, self._run)
        self._wait()
        size, window = self._layouts[out].octets, self._number[out]
        each, parts = MOST // size, []
        for at in range(0, step.out, each):
            many = min(each, step.out - at)
            parts.append(self._link.read(window + 1, at, many * size))
        return b"".join(parts)

    def _wait(self) -> None:
        """Until the run is done; DeviceError where it went wrong or never ends."""
        first, last = self._places["STATUS", None], self._places["CYCLES", None]
        end = self._link.now() + RUN_S
        while True:
            words = self._link.read(REGISTERS, first, 4 * (last + 1 - first))
            status, _, enable, _, cycles = (each for (each,) in _WORD.iter_unpack(words))
            self._here(enable)
            if status >> 8 & 0xFF != self._run:
                raise DeviceError(
                    f"run {self._run} was started and {status >> 8 & 0xFF} is the last one: does "
                    "another program use the device?"
                )
            if status & _ERROR:
                raise DeviceError(
                    "the engine says that its input streams did not fit together; the product may "
                    "be asked for again"
                )
            if status & _DONE:
                self.cycles, self.runs = self.cycles + cycles, self.runs + 1
                return
            if self._link.now() > end:
                raise DeviceError(f"a run has not ended within {RUN_S:g} s; is the clock running?")

    def _here(self, enable: int) -> None:
        if enable != _HERE:
            raise DeviceError(
                "the device was reset or configured anew meanwhile, what was computed is lost; "
                "the product may be asked for again"
            )

    # Registers ----------------------------------------------------------------------------------
    def _word(self, name: str, window: int | None = None) -> int:
        data = self._link.read(REGISTERS, self._places[name, window], 4)
        return int(_WORD.unpack(data)[0])

    def _set(self, name: str, window: int | None, value: int) -> None:
        """Writes a register where it does not hold the value already."""
        place = self._places[name, window]
        if self._registers.get(place) != value:
            self._registers.pop(place, None)
            self._link.write(REGISTERS, place, _WORD.pack(value))
            self._registers[place] = value


def _array(name: str, values: Any) -> np.ndarray:
    try:
        return np.asarray(values)
    except ValueError:
        raise UserError(name, "must be a matrix: rows of equal length") from None


def _plain(values: np.ndarray) -> np.ndarray:
    """int64 where all are; else Python integers."""
    if values.dtype == np.int64 or not values.size:
        return values
    info = np.iinfo(np.int64)
    if info.min <= int(values.min()) and int(values.max()) <= info.max:
        return values.astype(np.int64)
    return values.astype(object)
