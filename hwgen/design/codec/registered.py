"""Decoder and encoder as designs of their own, between registers, for measuring them."""

from __future__ import annotations

from typing import Any, ClassVar

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from hwgen.design.codec.decode import Decoder, DecoderConfig
from hwgen.design.codec.encode import Encoder, EncoderConfig
from hwgen.design.protocol import FLAG, Interface, Numbers, rigid_channel
from hwgen.design.shared import shared
from hwgen.rtl import INPUT, OUTPUT, Channel, Field, Timing

LIMB = 64
"""Sums above so many bits reach the bench as numbers of so many bits, the lowest first."""


class Registered(wiring.Component):
    """Registers before and behind a combinational part.  Latency 2, interval 1."""

    LATENCY: ClassVar[int] = 2

    part: Decoder | Encoder
    given: Channel
    found: Channel

    def __init__(self, part: Decoder | Encoder, prefix: str) -> None:
        self.part = part
        self.config = part.config
        self.prefix = prefix
        super().__init__(
            {
                name: (In if member.flow is In else Out)(member.shape)
                for name, member in part.signature.members.items()
            }
        )

    @property
    def module(self) -> str:
        """Name of the Verilog module."""
        return self.config.module_name(self.prefix)

    @property
    def interface(self) -> Interface:
        return Interface((self.given, self.found), Timing(self.LATENCY, 1))

    def elaborate(self, platform: Any) -> Module:
        m = Module()
        m.submodules.part = self.part
        for name, member in self.part.signature.members.items():
            inner, outer = getattr(self.part, name), getattr(self, name)
            held = Signal(member.shape, reset_less=True, name=f"{name}_held")
            ahead, behind = (outer, inner) if member.flow is In else (inner, outer)
            m.d.sync += held.eq(ahead)
            m.d.comb += behind.eq(held)
        return m


@shared
class DecoderUnit(Registered):
    """`Decoder` between registers: latency 2, interval 1.

    value = (-1)**sign * significand * 2**(shift + lsb), with `lsb` of
    `hwgen.design.codec.fields_of`.  Of codes that are not numbers, significand and shift are 0.
    Outputs that a format has no use for are left out.
    """

    config: DecoderConfig

    def __init__(self, config: DecoderConfig) -> None:
        part = Decoder(config)
        super().__init__(part, "decoder")
        codes = {"code": Numbers(part.form.width)}
        fields = {name: Numbers(bits) for name, bits in part.fields.ports().items()}
        self.given = rigid_channel("codes", INPUT, codes)
        self.found = rigid_channel("numbers", OUTPUT, fields)


@shared
class EncoderUnit(Registered):
    """`Encoder` between registers: latency 2, interval 1.

    code = number next to total * 2**lsb that `rounding` takes, as `Format.encode` does.  `nan`,
    `pos_inf` and `neg_inf` say what the sum has met; both infinities are a NaN.  `outside`: the
    sum lies beyond the range; `inexact`: the code stands for another number; `invalid`, in
    formats without NaN: the code is 0 because the format has none for what came.
    """

    config: EncoderConfig

    def __init__(self, config: EncoderConfig) -> None:
        part = Encoder(config)
        super().__init__(part, "encoder")
        flags = rigid_channel("sums", INPUT, dict.fromkeys(("nan", "pos_inf", "neg_inf"), FLAG))
        self.given = Channel("sums", INPUT, (*total_fields(config.acc_width), *flags.fields))
        outputs = {"code": Numbers(part.form.width), "outside": FLAG, "inexact": FLAG}
        if part.special.nan is None:
            outputs["invalid"] = FLAG
        self.found = rigid_channel("codes", OUTPUT, outputs)


def total_fields(width: int) -> tuple[Field, ...]:
    """The port `total` as one signed number, of any width."""
    return (Field("total", ("total",), width, 1, True),)
