"""What of the emitted Verilog is the user's to choose, besides the parameters of the design."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, fields

from hwgen.errors import UserError

STREAMS = ("none", "axi-stream")
"""Words of `wrap` that leave the streams of a design as ports."""
HOSTS = ("axi-lite", "wishbone", "uart")
"""Words of `wrap` that put them behind registers and buffers."""

CHOICES: dict[str, tuple[str, ...]] = {
    "wrap": (*STREAMS, *HOSTS),
    "reset": ("sync-high", "sync-low", "async-high", "async-low", "none"),
    "dsp": ("auto", "yes", "no"),
    "memory": ("inferred", "external"),
}
"""Option -> the words it takes, the default first."""

AXI = ("axi-stream", "axi-lite")
AXI_RESETS = ("sync-low", "async-low")
"""Resets that AXI allows: `aresetn` is active low."""

DIVIDER = 104
"""Clock cycles of a bit where nothing was said: 115200 bits/s at 12 MHz."""
LEAST_DIVIDER, MOST_DIVIDER = 4, 65535


@dataclass(frozen=True)
class Options:
    """How a design is written; UserError on a word or a combination that is not allowed.

    wrap    none: streams of the design as they are; axi-stream: AXI4-Stream ports with
            `aclk` and `aresetn`, top module `…_axis`; axi-lite, wishbone, uart: buffers and
            registers for a host, `…_axil`, `…_wb`, `…_uart`
    reset   sync-high (`rst`), sync-low (`rst_n`), async-high, async-low, or none: no reset
            port, registers rely on initial values (FPGA only).  Without a word sync-high,
            and on AXI sync-low.  A host can reset the engine, so none is not for it
    dsp     yes, no: attributes on the multiplications that ask vendor tools for DSP blocks
            or for logic (`use_dsp` is read by Vivado, `multstyle` by Quartus); auto: none
    memory  inferred: memories are described in the text, or external: instances only, the
            modules stand in `Rtl.externals`
    buffer  of a host: beats of the windows, see `hwgen.register_map.windows_of`
    divider of uart: clock cycles of a bit, LEAST_DIVIDER to MOST_DIVIDER; 0: DIVIDER
    """

    wrap: str = "none"
    reset: str = ""
    dsp: str = "auto"
    memory: str = "inferred"
    buffer: str = ""
    divider: int = 0

    def __post_init__(self) -> None:
        if not self.reset:
            object.__setattr__(self, "reset", default_reset(self.wrap))
        for name, words in CHOICES.items():
            value = getattr(self, name)
            if not isinstance(value, str) or value not in words:
                near = difflib.get_close_matches(str(value), words, 1, 0.0)
                raise UserError(name, f"must be one of {', '.join(words)}", value, near[0])
        if self.wrap in AXI and self.reset not in AXI_RESETS:
            near_reset = "async-low" if self.reset == "async-high" else "sync-low"
            rule = f"must be {' or '.join(AXI_RESETS)} with {self.wrap}"
            raise UserError("reset", rule, self.reset, near_reset)
        if self.wrap in HOSTS and self.reset == "none":
            raise UserError("reset", f"must be there with {self.wrap}", "none", "sync-high")
        if self.buffer and self.wrap not in HOSTS:
            rule = f"belongs to a wrap of {', '.join(HOSTS)}"
            raise UserError("buffer", rule, self.buffer, "--wrap uart")
        self._check_divider()

    def _check_divider(self) -> None:
        value: object = self.divider
        if value == 0 and self.wrap == "uart":
            object.__setattr__(self, "divider", DIVIDER)
        elif value != 0 and self.wrap != "uart":
            raise UserError("divider", "belongs to a wrap of uart", value, "--wrap uart")
        elif value != 0:
            rule = f"an integer from {LEAST_DIVIDER} to {MOST_DIVIDER} clock cycles"
            if isinstance(value, bool) or not isinstance(value, int):
                raise UserError("divider", rule, value, DIVIDER)
            near = min(max(value, LEAST_DIVIDER), MOST_DIVIDER)
            if value != near:
                raise UserError("divider", rule, value, near)

    def data(self) -> dict[str, str | int]:
        """Every option as plain data."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def changes(self) -> dict[str, str | int]:
        """The options that must be said: those that differ from their defaults."""
        usual: dict[str, str | int] = {name: words[0] for name, words in CHOICES.items()}
        usual |= {"reset": default_reset(self.wrap), "buffer": ""}
        usual["divider"] = DIVIDER if self.wrap == "uart" else 0
        return {name: value for name, value in self.data().items() if value != usual[name]}

    def flags(self) -> list[str]:
        """The words of the command line that make these options."""
        words: list[str] = []
        for name, value in self.changes().items():
            if name == "dsp":
                words.append("--dsp" if value == "yes" else "--no-dsp")
            else:
                words += [f"--{name}", str(value)]
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
    return "sync-low" if wrap in AXI else "sync-high"
