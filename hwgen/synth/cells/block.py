"""An instance of the block memory that ECP5, Gowin and Xilinx share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hwgen.synth.cells.expression import ZERO
from hwgen.synth.cells.writer import Writer, number


@dataclass(frozen=True)
class Side:
    """One port of a block memory.

    address  of bits without the ninth ones, lowest first
    selects  enables of the bytes of 9 bits of a word; one for words below 18 bits
    data     the word to write, bytes of 9 bits
    outs     nets that the word read drives
    mode     what a write shows: 0 what was shown before, 1 the new word, 2 the old one
    clash    the other port's writes spoil what is read in the same cycle
    read_at  address of reads where it is not `address`
    """

    clock: str
    enable: str
    reset: str
    write: str
    address: Sequence[str]
    selects: Sequence[str]
    data: Sequence[str]
    outs: Sequence[str | None]
    read_width: int
    write_width: int
    mode: int = 0
    clash: bool = False
    read_at: Sequence[str] = ()


@dataclass(frozen=True)
class Block:
    """A memory of 2**row_bits rows of `lanes` bytes of 9 bits, with its first contents."""

    lanes: int
    row_bits: int
    contents: int
    a: Side
    b: Side

    def write(self, out: Writer) -> None:
        """The instance."""
        byte_bits = (self.lanes - 1).bit_length()
        width, address = 9 * self.lanes, self.row_bits + byte_bits + 3
        params: dict[str, str | int] = {
            "BYTES": self.lanes,
            "ROW_BITS": self.row_bits,
            "BYTE_BITS": byte_bits,
            "INIT": number(self.contents, width << self.row_bits),
        }
        inputs: dict[str, str | Sequence[str]] = {}
        outputs: dict[str, Sequence[str | None]] = {}
        for word, side in (("a", self.a), ("b", self.b)):
            upper = word.upper()
            params[f"READ_{upper}"] = side.read_width or width
            params[f"WRITE_{upper}"] = side.write_width or width
            params[f"MODE_{upper}"] = side.mode
            params[f"CLASH_{upper}"] = int(side.clash)
            inputs |= {
                f"clk_{word}": side.clock,
                f"en_{word}": side.enable,
                f"reset_{word}": side.reset,
                f"write_{word}": side.write,
                f"be_{word}": _filled(side.selects, self.lanes),
                f"write_at_{word}": _filled(side.address, address),
                f"read_at_{word}": _filled(side.read_at or side.address, address),
                f"data_{word}": _filled(side.data, width),
            }
            nets: list[str | None] = list(side.outs)
            outputs[f"q_{word}"] = nets + [None] * (width - len(nets))
        out.instance("hwgen_block_memory", params, inputs, outputs)


def widened(nets: Sequence[str], lanes: int) -> list[str]:
    """Bytes of 8 bits as bytes of 9, the ninth 0."""
    return [net for at in range(lanes) for net in (*nets[8 * at : 8 * at + 8], ZERO)]


def nine_bits(data: int, parity: int, count: int) -> int:
    """Contents of `count` bytes of 9 bits: 8 bits each from `data`, one from `parity`."""
    lanes = (
        (data >> 8 * at & 255 | (parity >> at & 1) << 8) << 9 * at if data or parity else 0
        for at in range(count)
    )
    return sum(lanes)


def _filled(nets: Sequence[str], width: int) -> list[str]:
    return [*nets[:width], *[ZERO] * (width - len(nets))]
