"""Many encoders or decoders in one module: one compiled model for all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np
from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen import formats
from hwgen.catalog.stimulus.codec import FLAGS, codes_of, numbers_of, valid_codes
from hwgen.config import Config, param
from hwgen.design.codec import Decoder, DecoderConfig, Encoder, EncoderConfig
from hwgen.design.codec.registered import total_fields
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.emit.emit import emit
from hwgen.rtl import INPUT, OUTPUT, Channel, Rtl, Timing
from hwgen.sim import Emulator, SimResult
from hwgen.vectors import Vectors


@dataclass(frozen=True)
class BankConfig(Config):
    """How many encoders there are, for the name."""

    prefix: ClassVar[str] = "bank"

    encoders: int = param(1, "encoders", range=(1, 1000))


class Bank(wiring.Component):
    """Encoders of one `acc_width`; the outputs of the i-th end in _i.  Combinational."""

    def __init__(self, parts: Sequence[EncoderConfig]) -> None:
        self.config = BankConfig(len(parts))
        self.parts = [Encoder(part) for part in parts]
        width = parts[0].acc_width
        outputs = {f"{n}_{i}": b for i, part in enumerate(self.parts) for n, b in _outputs(part)}
        super().__init__(
            {
                "total": In(width),
                **{name: In(1) for name in FLAGS},
                **{name: Out(bits) for name, bits in outputs.items()},
            }
        )
        flags = rigid_channel("sums", INPUT, dict.fromkeys(FLAGS, FLAG))
        given = Channel("sums", INPUT, (*total_fields(width), *flags.fields))
        codes = {name: Numbers(bits) for name, bits in outputs.items()}
        self.interface = Interface((given, rigid_channel("codes", OUTPUT, codes)), Timing(0, 1))

    @property
    def module(self) -> str:
        return self.config.module

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        for i, part in enumerate(self.parts):
            m.submodules[f"part_{i}"] = part
            for name in ("total", *FLAGS):
                m.d.comb += getattr(part, name).eq(getattr(self, name))
            for name, _ in _outputs(part):
                m.d.comb += getattr(self, f"{name}_{i}").eq(getattr(part, name))
        return m


class Decoders(wiring.Component):
    """Decoders side by side; the ports of the i-th end in _i.  Combinational."""

    def __init__(self, names: Sequence[str]) -> None:
        self.config = BankConfig(len(names))
        self.parts = [Decoder(DecoderConfig(name)) for name in names]
        inputs = {f"code_{i}": part.form.width for i, part in enumerate(self.parts)}
        outputs = {
            f"{name}_{i}": bits
            for i, part in enumerate(self.parts)
            for name, bits in part.fields.ports().items()
        }
        super().__init__(
            {
                **{name: In(bits) for name, bits in inputs.items()},
                **{name: Out(bits) for name, bits in outputs.items()},
            }
        )
        channels = (
            rigid_channel("codes", INPUT, {n: Numbers(bits) for n, bits in inputs.items()}),
            rigid_channel("numbers", OUTPUT, {n: Numbers(bits) for n, bits in outputs.items()}),
        )
        self.interface = Interface(channels, Timing(0, 1))

    @property
    def module(self) -> str:
        return "decoders"

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        for i, part in enumerate(self.parts):
            m.submodules[f"part_{i}"] = part
            m.d.comb += part.code.eq(getattr(self, f"code_{i}"))
            for name in part.fields.ports():
                m.d.comb += getattr(self, f"{name}_{i}").eq(getattr(part, name))
        return m


def decoders_of(names: Sequence[str]) -> Rtl:
    return emit(Decoders(names), "decoders")


def codes_for(names: Sequence[str], beats: int) -> Vectors:
    """Codes of each format in order, again and again; of wide ones, spread over all."""
    given, expected = {}, {}
    for i, name in enumerate(names):
        form = formats.get(name)
        step = max(1, (1 << form.width) // beats) | 1
        codes = valid_codes(form, np.arange(beats) * step % (1 << form.width))
        given[f"code_{i}"] = codes
        expected |= {f"{n}_{i}": values for n, values in numbers_of(form, codes).items()}
    return Vectors({"codes": given}, {"numbers": expected}, latency=0)


def _outputs(part: Encoder) -> list[tuple[str, int]]:
    known = {"code": part.form.width, "outside": 1, "inexact": 1, "invalid": 1}
    return [(name, bits) for name, bits in known.items() if name in part.signature.members]


def bank_of(parts: Sequence[EncoderConfig]) -> Rtl:
    return emit(Bank(parts), "bank")


def all_sums(parts: Sequence[EncoderConfig]) -> Vectors:
    """Every sum, and a hundred more with every mix of flags."""
    half = 1 << (parts[0].acc_width - 1)
    rng = np.random.default_rng(0)
    more = rng.integers(-half, half, 100)
    flags = np.concatenate([np.zeros(2 * half, np.int64), np.arange(100) % 8])
    sums = {"total": np.concatenate([np.arange(-half, half), more])}
    sums |= {name: flags >> bit & 1 for bit, name in enumerate(FLAGS)}
    expected: dict[str, np.ndarray] = {}
    for i, part in enumerate(parts):
        found = codes_of(part, sums)
        expected |= {f"{name}_{i}": values for name, values in found.items()}
    return Vectors({"sums": sums}, {"codes": expected}, latency=0)


def check_bank(rtl: Rtl, parts: Sequence[EncoderConfig]) -> SimResult:
    with Emulator(rtl, backend="cxxrtl", effort="least") as emulator:
        return emulator.check(all_sums(parts))


def hold_all(parts: Sequence[EncoderConfig]) -> None:
    """Every encoder gives the golden code of every sum."""
    result = check_bank(bank_of(parts), parts)
    named = "\n".join(f"{i}: {part.module}" for i, part in enumerate(parts))
    assert result.passed, f"{result.report()}\n{named}"
    assert result.compared >= len(parts) << parts[0].acc_width
