"""What a board is said to hold: design, parameters, windows."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from hwgen import catalog
from hwgen.errors import UserError
from hwgen.host.beats import Layout
from hwgen.jobs import Job
from hwgen.register_map import RegisterMap, windows_of
from hwgen.rtl import Channel, Field, Window

if TYPE_CHECKING:
    from hwgen.config import Config

MANIFEST = "manifest.json"


@dataclass(frozen=True)
class Target:
    """A design with its windows, and the function that makes its beats.

    baud  of the line that it was built for, where that is known
    """

    map: RegisterMap
    baud: int | None = None

    def __post_init__(self) -> None:
        """UserError for a design whose beats no function makes."""
        if not self._function:
            raise _strange(self.map.design)

    @classmethod
    def read(cls, folder: Path | str) -> Target:
        """That of a folder of `hwgen generate --wrap uart` or `hwgen build`."""
        path = Path(folder) / MANIFEST
        rule = f"must hold the {MANIFEST} of a design with --wrap uart"
        try:
            data: Any = json.loads(path.read_text())
            windows = tuple(_window(each) for each in data["windows"])
            design, config = str(data["design"]), dict(data["config"])
            baud = int(data["baud"]) if "baud" in data else None
        except (OSError, ValueError, KeyError, TypeError):
            raise UserError("folder", rule, str(folder)) from None
        return cls(RegisterMap(design, config, windows), baud)

    @classmethod
    def of(
        cls, design: str, config: Config | Mapping[str, Any] | None = None, buffer: str = ""
    ) -> Target:
        """That of a design by name; buffer as in `hwgen generate --buffer`.

        This way Amaranth is needed, for the streams of the design.
        """
        entry = catalog.get(design)
        if not entry.host:
            raise _strange(design)
        if config is None or isinstance(config, Mapping):
            config = entry.make_config(config)
        channels = entry.make_component(config).interface.channels
        return cls(RegisterMap(entry.name, config.data(), windows_of(channels, buffer)))

    @property
    def layouts(self) -> dict[str, Layout]:
        """Stream -> its beats, in the order of the windows."""
        return {each.name: Layout.of(each.channel) for each in self.map.windows}

    @property
    def _function(self) -> str:
        known = {each.name: each.host for each in map(catalog.get, catalog.names())}
        return known.get(self.map.design, "")

    def jobs(self, a: np.ndarray, w: np.ndarray, more: Mapping[str, Any]) -> list[Job]:
        """The products that add up to A·W; UserError for what the design does not take."""
        module, _, name = self._function.partition(":")
        function = getattr(importlib.import_module(module), name)
        depths = {each.name: each.depth for each in self.map.windows}
        known = function.__kwdefaults__ or {}
        for key in more:
            if key not in known:
                rule = f"is nothing that a product of {self.map.design} takes"
                raise UserError(key, rule, None, next(iter(known), None))
        jobs: list[Job] = function(self.map.parameters, depths, a, w, **more)
        return jobs


def _strange(design: str | None) -> UserError:
    able = [each.name for each in catalog.DESIGNS if each.host]
    rule = f"must be one whose beats the host can make: {', '.join(able)}"
    return UserError("design", rule, design, able[0] if able else None)


def _window(data: Mapping[str, Any]) -> Window:
    """A window as `Rtl.interface` writes it."""
    channel = dict(data["channel"])
    fields = []
    for each in channel["fields"]:
        lists = {"ports": tuple(each["ports"]), "terms": tuple(map(tuple, each["terms"]))}
        fields.append(Field(**{**each, **lists}))
    return Window(Channel(**{**channel, "fields": tuple(fields)}), int(data["depth"]))
