"""What a design is measured against: a gate library, an FPGA family or a Liberty file."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from hwgen.errors import UserError

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
    "up5k": "ice40",
    "hx8k": "ice40",
    "tangnano": "gowin",
    "gw1n": "gowin",
    "gates": "generic",
    "asic": "liberty:PATH",
    "lib": "liberty:PATH",
}


@dataclass(frozen=True)
class Target:
    """`kind` is one of `KINDS`; `path` is the Liberty file (plain or gzip) of kind "liberty"."""

    kind: str
    path: Path | None = None

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

    @classmethod
    def parse(cls, text: str | Target) -> Target:
        """The target named by `text`: a family, "generic" or "liberty:PATH"; else `UserError`."""
        if isinstance(text, Target):
            return text
        kind, colon, path = text.strip().partition(":")
        if kind == LIBERTY:
            if not path:
                raise UserError("target", "a Liberty target names its file", text, "liberty:PATH")
            return cls(LIBERTY, Path(path).expanduser())
        if colon or kind not in KINDS:
            raise _unknown(text)
        return cls(kind)

    @property
    def fpga(self) -> bool:
        return self.kind in FPGA

    def __str__(self) -> str:
        return self.kind if self.path is None else f"{self.kind}:{self.path}"


def _unknown(text: str) -> UserError:
    rule = f"one of {', '.join(KINDS[:-1])}, liberty:PATH"
    word = text.strip().lower()
    if word.endswith((".lib", ".lib.gz", ".liberty")):
        return UserError("target", rule, text, f"liberty:{text.strip()}")
    names = [*KINDS[:-1], "liberty:PATH", *_ALIASES]
    close = difflib.get_close_matches(word, names, 1, 0.4)
    nearest = _ALIASES.get(close[0], close[0]) if close else GENERIC
    return UserError("target", rule, text, nearest)
