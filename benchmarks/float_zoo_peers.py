"""The designs beside which the float zoo is measured: float_zoo_peers.yaml → their Verilog.

Published designs are read from a folder of checkouts, one subfolder per repository, in the state
that the file names; nothing of them lies here.  Only their wrappers do, and the units that are
written out by hand, which need no checkout.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

import yaml
from results_file import HERE

from hwgen.errors import UserError
from hwgen.rtl import Rtl
from hwgen.synth import foreign

PEERS = HERE / "float_zoo_peers.yaml"
WRAPPERS = HERE / "float_zoo_peers"
_MODULE = re.compile(r"^\s*module\s+(\w+)", re.MULTILINE)


@dataclass(frozen=True)
class Published:
    """A design of the file; see there."""

    name: str
    files: tuple[str, ...]
    top: str
    params: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    apart: tuple[str, ...] = ()

    @property
    def repositories(self) -> list[str]:
        """Whose files it has, each once; none where all of it lies here."""
        names = [*self.files, *self.headers.values()]
        return list(dict.fromkeys(name.split("/")[0] for name in names if "/" in name))

    @property
    def origin(self) -> str:
        return "published" if self.repositories else "written out"


def load(path: Path = PEERS) -> tuple[dict[str, Published], dict[str, dict[str, str]]]:
    """Designs and repositories by name; UserError for a key or a repository that there is not."""
    text = yaml.safe_load(path.read_text(encoding="utf-8"))
    repositories = text["repositories"]
    known = [each.name for each in fields(Published)]
    found: dict[str, Published] = {}
    for given in text["peers"]:
        for key in given.keys() - set(known):
            raise UserError(given.get("name", str(path)), f"one of {', '.join(known)}", key)
        peer = Published(**given)
        for name in peer.repositories:
            if name not in repositories:
                raise UserError(peer.name, f"one of {', '.join(repositories)}", name)
        if peer.name in found:
            raise UserError(str(path), "every name stands once", peer.name)
        found[peer.name] = peer
    return found, repositories


def commands(repositories: Mapping[str, Mapping[str, str]], folder: str = "FOLDER") -> list[str]:
    """Shell commands that bring the checkouts."""
    return [
        f"git clone {where['git']} {folder}/{name} && "
        f"git -C {folder}/{name} checkout --quiet {where['commit']}"
        for name, where in repositories.items()
    ]


def read(peer: Published, checkouts: Path | None) -> Rtl:
    """Its Verilog.  UserError for a file that is missing, with the command that brings it."""
    repositories = load()[1]
    with tempfile.TemporaryDirectory() as made:
        place = Path(made)
        for called, name in peer.headers.items():
            header = place / called
            header.parent.mkdir(parents=True, exist_ok=True)
            header.write_text(_text(name, checkouts, repositories), encoding="utf-8")
        files = []
        for name in peer.files:
            text = _text(name, checkouts, repositories)
            if name in peer.apart:
                text = told_apart(text, Path(name).stem)
            # Flat, so that headers are found beside every file.
            files.append(place / Path(name).name)
            files[-1].write_text(text, encoding="utf-8")
        return foreign(files, peer.top, peer.params)


def told_apart(text: str, stem: str) -> str:
    """The Verilog with `stem` in front of the names of all its modules but `stem`."""
    for name in _MODULE.findall(text):
        if name != stem:
            text = re.sub(rf"\b{name}\b", f"{stem}_{name}", text)
    return text


def _text(name: str, checkouts: Path | None, repositories: Mapping[str, Mapping[str, str]]) -> str:
    path = WRAPPERS / name
    if "/" in name:
        assert checkouts is not None
        path = checkouts / name
        if not path.is_file():
            known = {name.split("/")[0]: repositories[name.split("/")[0]]}
            rule = f"must hold {name}: {commands(known, str(checkouts))[0]}"
            raise UserError("--peers", rule, str(checkouts))
    # Old files are not always UTF-8; what is not lies in comments.
    return path.read_text(encoding="utf-8", errors="replace")
