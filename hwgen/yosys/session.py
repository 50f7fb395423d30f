"""One Yosys design inside the child process."""

from __future__ import annotations

import importlib
from typing import Any

LOG = "yosys.log"


class Session:
    """One Yosys design and the commands run on it; everything is logged to `LOG`."""

    def __init__(self) -> None:
        self.yosys: Any = importlib.import_module("pyosys.libyosys")
        self.design = self.yosys.Design()

    def run(self, command: str) -> None:
        """An error ends the process: Yosys raises no exception."""
        self.yosys.Pass.call(self.design, f"tee -q -a {LOG} {command}")

    def forget(self) -> None:
        """An empty design in place of this one."""
        self.design = self.yosys.Design()

    @property
    def version(self) -> str:
        return str(self.yosys.yosys_maybe_version()).split("(")[0].removeprefix("Yosys").strip()
