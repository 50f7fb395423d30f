# amaranth: UnusedElaboratable=no
"""One entry of the catalogue.

The comment above is for Amaranth: a component that is made here and then refused is no mistake.
"""

from __future__ import annotations

import importlib
import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hwgen.emit.options import HOSTS, Options
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.config import Config, Param
    from hwgen.rtl import Rtl
    from hwgen.vectors import Vectors

DEFAULT = Options()
WRAPPERS = {
    "axi-stream": "hwgen.design.host.axi_stream:AxiStream",
    "axi-lite": "hwgen.design.host.axi_lite:AxiLite",
    "wishbone": "hwgen.design.host.wishbone:Wishbone",
    "uart": "hwgen.design.host.uart:Uart",
}
"""Word of the option `wrap` -> the component around the design."""
SETTINGS = "hwgen.design.host.settings:HostSettings"
"""What the wrappers for hosts are told."""


@dataclass(frozen=True)
class Design:
    """A design and everything that is done with it.

    name       as users type it
    summary    one line
    component  "module:Class" of the top component, made from the config alone
    config     "module:Class" of its parameters
    golden     "module:function" of what it computes, for the documentation
    stimulus   "module:function", (config, **workload, seed) -> Vectors
    workload   default keywords of the stimulus that a user may set, with their help
    fixed      parameters that are not the user's to choose in this entry
    presets    named parameter sets; "tiny" is the quickest check, "default" the defaults
    source     paper or standard, with section
    bins       "module:function" of its own coverage bins, (config, vectors, accepted) -> {bin:
               hits}, or ""; see `hwgen.catalog.bins`
    table      "module:function" of its truth table, config -> Vectors with a beat for each
               input, or None where there are too many; "" for designs with memory
    operands   "module:function", config -> operand that is a code -> the integer of each code,
               or None where there are too many; for designs whose fields say what they compute
    host       "module:function" of the beats that a host plays, see `hwgen.catalog.host`; "" for
               designs that no host drives
    """

    name: str
    summary: str
    component: str
    config: str
    golden: str
    stimulus: str
    presets: Mapping[str, Mapping[str, Any]]
    source: str
    workload: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Any] = field(default_factory=dict)
    bins: str = ""
    table: str = ""
    operands: str = ""
    host: str = ""

    @property
    def config_class(self) -> type[Config]:
        found: type[Config] = _load(self.config)
        return found

    @property
    def params(self) -> tuple[Param, ...]:
        """The parameters that a user may set."""
        return tuple(p for p in self.config_class.params() if p.name not in self.fixed)

    def make_config(
        self, values: Mapping[str, Any] | None = None, preset: str = "default"
    ) -> Config:
        """The config of `values` over a preset; UserError on anything not allowed."""
        if preset not in self.presets:
            raise UserError("preset", f"one of {', '.join(self.presets)}", preset, "default")
        values = dict(values or {})
        for key in values:
            if key in self.fixed:
                raise UserError(key, f"is fixed in {self.name}", values[key], self.fixed[key])
        return self.config_class.from_mapping({**self.presets[preset], **values, **self.fixed})

    def changes(self, config: Config) -> dict[str, Any]:
        """The parameters that must be set to get `config` from the defaults."""
        base = self.make_config().data()
        derived = [p.name for p in self.params if p.auto]
        values = {
            p.name: getattr(config, p.name)
            for p in self.params
            if p.name not in derived and getattr(config, p.name) != base[p.name]
        }
        for name in derived:
            if getattr(self.make_config(values), name) != getattr(config, name):
                values[name] = getattr(config, name)
        return values

    def command(self, verb: str, config: Config | None = None, more: Sequence[str] = ()) -> str:
        """The shell command that does `verb` on that config, with as few flags as possible."""
        changes = {} if config is None else self.changes(config)
        flags = [
            word
            for key, value in changes.items()
            for word in (f"--{key.replace('_', '-')}", str(value))
        ]
        return shlex.join(["hwgen", verb, self.name, *flags, *more])

    def make_component(self, config: Config, options: Options = DEFAULT) -> Any:
        """The Amaranth component of a config, in the wrapper of the options."""
        component = _load(self.component)(config)
        wrapper = WRAPPERS.get(options.wrap)
        if wrapper is None:
            return component
        streams = [channel for channel in component.interface.channels if channel.elastic]
        if not streams:
            rule = f"must be none for {self.name}, which has no streams"
            raise UserError("wrap", rule, options.wrap, "none")
        if options.wrap in HOSTS:
            settings = _load(SETTINGS)(self.name, options.buffer, options.divider)
            return _load(wrapper)(component, settings)
        for channel in streams:
            if "data" not in [each.name for each in channel.fields]:
                rule = f"must be none for {self.name}, whose {channel.name} are no single quantity"
                raise UserError("wrap", rule, options.wrap, "none")
        return _load(wrapper)(component)

    def generate(self, config: Config, options: Options = DEFAULT) -> Rtl:
        """The design as Verilog; UserError where the options do not suit it."""
        from hwgen.emit.emit import emit

        return emit(self.make_component(config, options), self.name, self.summary, options)

    def vectors(self, config: Config, *, seed: int = 0, **workload: Any) -> Vectors:
        """Stimulus and golden values; the same for the same config, workload and seed."""
        for key in workload:
            if key not in self.workload:
                near = next(iter(self.workload), None)
                raise UserError(key, f"is not part of the workload of {self.name}", None, near)
        found: Vectors = _load(self.stimulus)(config, seed=seed, **workload)
        return found

    def truth_table(self, config: Config) -> Vectors | None:
        """Every input and its golden output; None where the design has no table, or a huge one."""
        found: Vectors | None = _load(self.table)(config) if self.table else None
        return found

    def operand_tables(self, config: Config) -> Mapping[str, Sequence[int] | None]:
        """Operands that are codes, with the integers these stand for; see `operands`."""
        found: Mapping[str, Sequence[int] | None]
        found = _load(self.operands)(config) if self.operands else {}
        return found

    def own_bins(
        self, config: Config, vectors: Vectors, accepted: Mapping[str, Any]
    ) -> Mapping[str, int]:
        """Hits of the bins that the design declares; none where it declares none."""
        if not self.bins:
            return {}
        found: Mapping[str, int] = _load(self.bins)(config, vectors, accepted)
        return found


def _load(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)
