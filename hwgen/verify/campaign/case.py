"""One case of a campaign as plain data: a config, how it is written, and some runs of it."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from hwgen import catalog
from hwgen.emit.options import Options
from hwgen.errors import UserError

MAX_FIXES = 16
"""How often a refused value is replaced by the nearest allowed one."""


@dataclass(frozen=True)
class Run:
    """One run of a config.

    workload  keywords of the stimulus, as far as given
    stall     name of a stall pattern, see `hwgen.sim.patterns`
    restart   cycles before a reset in the middle of everything, or None
    seed      of data and stalls
    """

    workload: Mapping[str, int] = field(default_factory=dict)
    stall: str = "none"
    restart: int | None = None
    seed: int = 0

    def flags(self) -> list[str]:
        """The words of `hwgen simulate` that make this run."""
        words = [word for key, value in self.workload.items() for word in (f"--{key}", str(value))]
        kind, _, chance = self.stall.partition(":")
        if kind == "random":
            words += ["--stall", chance]
        elif kind != "none":
            words += ["--stall-pattern", self.stall]
        words += ["--restart", str(self.restart)] if self.restart is not None else []
        return words + (["--seed", str(self.seed)] if self.seed else [])


@dataclass(frozen=True)
class Case:
    """A design with the parameters that were drawn, and its runs.

    values   parameters; those that are missing or None have their defaults
    options  how the Verilog is written, where that differs from the default
    """

    design: str
    values: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)
    runs: tuple[Run, ...] = (Run(),)

    def data(self) -> dict[str, Any]:
        """Plain JSON data."""
        return asdict(self)

    @classmethod
    def load(cls, data: Mapping[str, Any]) -> Case:
        runs = tuple(Run(**run) for run in data["runs"])
        return cls(data["design"], data["values"], data["options"], runs)

    @property
    def text(self) -> str:
        """The same for equal cases."""
        return json.dumps(self.data(), sort_keys=True)

    def only(self, run: int) -> Case:
        """With one of its runs."""
        return replace(self, runs=(self.runs[run],))

    def legal(self) -> Case:
        """The same with every refused value replaced by the nearest allowed one.

        UserError when that leads nowhere.
        """
        design = catalog.get(self.design)
        known = {param.name for param in design.params}
        values = {key: value for key, value in self.values.items() if value is not None}
        for _ in range(MAX_FIXES):
            try:
                changes = design.changes(design.make_config(values))
                return replace(self, values=changes, options=_options(design, self.options))
            except UserError as error:
                if error.key not in known:
                    raise
                if error.nearest is None or values.get(error.key) == error.nearest:
                    values.pop(error.key, None)
                else:
                    values[error.key] = error.nearest
        return replace(self, values={}, options=_options(design, self.options))

    def flags(self) -> list[str]:
        """The words after `hwgen simulate DESIGN` that run the first of its runs."""
        words = [f"--{key.replace('_', '-')}={value}" for key, value in self.values.items()]
        try:
            design = catalog.get(self.design)
            config = design.make_config(self.values)
            words = shlex.split(design.command("simulate", config))[3:]
        except Exception:
            pass  # a config that cannot even be made is said as it was drawn
        return [*words, *Options(**self.options).flags(), *self.runs[0].flags()]

    def command(self, simulator: str) -> str:
        """The shell command that repeats its first run."""
        words = ["hwgen", "simulate", self.design, *self.flags(), "--simulator", simulator]
        return shlex.join(words)


def _options(design: catalog.Design, given: Mapping[str, Any]) -> dict[str, Any]:
    """The options with refused words replaced."""
    words = dict(given)
    for _ in range(MAX_FIXES):
        try:
            options = Options(**words)
            return options.changes()
        except UserError as error:
            words[error.key] = str(error.nearest)
    raise AssertionError(f"no way out of {given}")
