"""What a design is measured against: a gate library, an FPGA family or device, a Liberty file."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, replace
from pathlib import Path

from hwgen.errors import UserError
from hwgen.synth.device import DEFAULTS, DEVICES

GENERIC, LIBERTY = "generic", "liberty"
FPGA = ("ice40", "ecp5", "xilinx", "gowin")
KINDS = (GENERIC, *FPGA, LIBERTY)

# Names people use for these families, to point them at the right one.
_ALIASES = {
    "xc7": "xilinx",
    "artix7": "xilinx",
    "vivado": "xilinx",
    "lattice": "ecp5",
    "trellis": "ecp5",
    "icestick": "ice40",
    "icebreaker": "ice40:up5k",
    "ulx3s": "ecp5:85k",
    **{name.partition(":")[2]: name for name in DEVICES},
    "tangnano": "gowin",
    "gw1n": "gowin",
    "gates": "generic",
    "asic": "liberty:PATH",
    "lib": "liberty:PATH",
}


@dataclass(frozen=True)
class Target:
    """`kind` is one of `KINDS`; `path` is the Liberty file (plain or gzip) of kind "liberty".

    device  of an FPGA family: "up5k", "hx8k" (ice40), "25k", "85k" (ecp5) or None.  Mapping is
            the same for all devices of a family but for multiplier blocks, which hx8k has not
    """

    kind: str
    path: Path | None = None
    device: str | None = None

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise _unknown(self.kind)
        if (self.kind == LIBERTY) != (self.path is not None):
            raise UserError(
                "target",
                "a Liberty file belongs to kind 'liberty' and to no other",
                self.kind,
                "liberty:PATH" if self.path is None else self.kind,
            )
        if self.device is not None and str(self) not in DEVICES:
            raise _no_device(self.kind, str(self))

    @classmethod
    def parse(cls, text: str | Target) -> Target:
        """The target named by `text`: a family, FAMILY:DEVICE, "generic" or "liberty:PATH".

        `UserError` for any other.
        """
        if isinstance(text, Target):
            return text
        kind, colon, rest = text.strip().partition(":")
        if kind == LIBERTY:
            if not rest:
                raise UserError("target", "a Liberty target names its file", text, "liberty:PATH")
            return cls(LIBERTY, Path(rest).expanduser())
        if kind not in KINDS:
            raise _unknown(text)
        if not colon:
            return cls(kind)
        if not rest:
            raise _no_device(kind, text)
        return cls(kind, None, rest)

    @property
    def fpga(self) -> bool:
        return self.kind in FPGA

    @property
    def multipliers(self) -> bool:
        """Whether there are multiplier blocks; a family has them if one of its devices has."""
        return self.fpga and (self.device is None or DEVICES[str(self)].dsp > 0)

    @property
    def placeable(self) -> bool:
        """Whether there is a placer for this FPGA family."""
        return self.kind in DEFAULTS

    def placed(self) -> Target:
        """The device that is placed on: the one named, else hx8k or 25k.

        `UserError` for a target that cannot be placed.
        """
        if not self.placeable:
            rule = f"needs a target that can be placed: one of {', '.join(DEVICES)}"
            raise UserError("place", rule, str(self), next(iter(DEFAULTS.values())))
        if self.device is not None:
            return self
        return replace(self, device=DEFAULTS[self.kind].partition(":")[2])

    def __str__(self) -> str:
        rest = self.device if self.path is None else self.path
        return self.kind if rest is None else f"{self.kind}:{rest}"


def _no_device(kind: str, text: str) -> UserError:
    """For KIND:WORD where WORD is no device of the family."""
    known = [name for name in DEVICES if name.startswith(f"{kind}:")]
    if not known:
        return UserError("target", f"{kind} has no devices to choose from", text, kind)
    word = text.partition(":")[2].strip().lower()
    elsewhere = [name for name in DEVICES if name.endswith(f":{word}")]
    close = difflib.get_close_matches(f"{kind}:{word}", known, 1, 0.0)
    nearest = (elsewhere or close)[0] if word else DEFAULTS[kind]
    return UserError("target", f"one of the devices {', '.join(known)}", text, nearest)


def _unknown(text: str) -> UserError:
    rule = f"one of {', '.join(KINDS[:-1])}, liberty:PATH, {', '.join(DEVICES)}"
    word = text.strip().lower()
    if word.endswith((".lib", ".lib.gz", ".liberty")):
        return UserError("target", rule, text, f"liberty:{text.strip()}")
    names = [*KINDS[:-1], "liberty:PATH", *DEVICES, *_ALIASES]
    close = difflib.get_close_matches(word, names, 1, 0.4)
    nearest = _ALIASES.get(close[0], close[0]) if close else GENERIC
    return UserError("target", rule, text, nearest)
