"""The files that a report consists of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from hwgen import files
from hwgen.errors import UserError


def check(folder: Path, names: Mapping[str, object] | list[str]) -> None:
    """UserError when the folder cannot be written, or something is in the way of it or a file."""
    files.check_folder(folder, "--out")
    for name in names:
        if (folder / name).is_dir():
            rule = "there is a folder in the way of the file"
            raise UserError("--out", rule, str(folder / name))


def write(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Replaces each file in one step; their paths.  On an OSError the rest stays as it was."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in contents.items():
        files.write(folder / name, data)
    return [folder / name for name in contents]
