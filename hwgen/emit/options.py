"""What of the emitted Verilog is the user's to choose, besides the parameters of the design."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, fields

from hwgen.errors import UserError

CHOICES: dict[str, tuple[str, ...]] = {
    "wrap": ("none", "axi-stream"),
    "reset": ("sync-high", "sync-low", "async-high", "async-low", "none"),
    "dsp": ("auto", "yes", "no"),
    "memory": ("inferred", "external"),
}
"""Option -> the words it takes, the default first."""

AXI_RESETS = ("sync-low", "async-low")
"""Resets that AXI allows: `aresetn` is active low."""


@dataclass(frozen=True)
class Options:
    """How a design is written; UserError on a word or a combination that is not allowed.

    wrap    none: streams of the design as they are, or axi-stream: AXI4-Stream ports with
            `aclk` and `aresetn`, top module `…_axis`
    reset   sync-high (`rst`), sync-low (`rst_n`), async-high, async-low, or none: no reset
            port, registers rely on initial values (FPGA only).  Without a word sync-high,
            and with axi-stream sync-low
    dsp     yes, no: attributes on the multiplications that ask vendor tools for DSP blocks
            or for logic (`use_dsp` is read by Vivado, `multstyle` by Quartus); auto: none
    memory  inferred: memories are described in the text, or external: instances only, the
            modules stand in `Rtl.externals`
    """

    wrap: str = "none"
    reset: str = ""
    dsp: str = "auto"
    memory: str = "inferred"

    def __post_init__(self) -> None:
        if not self.reset:
            object.__setattr__(self, "reset", default_reset(self.wrap))
        for name, words in CHOICES.items():
            value = getattr(self, name)
            if not isinstance(value, str) or value not in words:
                near = difflib.get_close_matches(str(value), words, 1, 0.0)
                raise UserError(name, f"must be one of {', '.join(words)}", value, near[0])
        if self.wrap == "axi-stream" and self.reset not in AXI_RESETS:
            near_reset = "async-low" if self.reset == "async-high" else "sync-low"
            rule = f"must be {' or '.join(AXI_RESETS)} with axi-stream"
            raise UserError("reset", rule, self.reset, near_reset)

    def data(self) -> dict[str, str]:
        """Every option as plain data."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def changes(self) -> dict[str, str]:
        """The options that must be said: those that differ from their defaults."""
        usual = {name: words[0] for name, words in CHOICES.items()}
        usual["reset"] = default_reset(self.wrap)
        return {name: value for name, value in self.data().items() if value != usual[name]}

    def flags(self) -> list[str]:
        """The words of the command line that make these options."""
        words: list[str] = []
        for name, value in self.changes().items():
            if name == "dsp":
                words.append("--dsp" if value == "yes" else "--no-dsp")
            else:
                words += [f"--{name}", value]
        return words

    @property
    def reset_active(self) -> str:
        """Level at which the reset port resets: high or low."""
        return "low" if self.reset.endswith("-low") else "high"

    @property
    def reset_async(self) -> bool:
        """Whether registers are reset without a clock edge."""
        return self.reset.startswith("async-")


def default_reset(wrap: str) -> str:
    """The reset that goes without saying."""
    return "sync-low" if wrap == "axi-stream" else "sync-high"
