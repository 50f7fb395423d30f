"""The files of an output folder, all of them or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from hwgen.emit.manifest_file import own_files, sha256, stranger
from hwgen.emit.products import products
from hwgen.emit.project import Project
from hwgen.errors import UserError
from hwgen.files import check_folder, umask
from hwgen.rtl import Rtl

_OLD = "replaced"
"""Subfolder of the scratch folder that keeps replaced files until all is done."""


def write(
    rtl: Rtl,
    folder: Path,
    summary: str = "",
    project: Project | None = None,
    *,
    command: str = "",
    force: bool = False,
) -> list[Path]:
    """Writes `products` to `folder`, which is made if need be, and returns the paths.

    Either every file is there afterwards or the folder is as it was.  Files that hwgen
    wrote before, by the manifest there, are replaced, and removed when there is none of the
    name any more; what else lies in the folder stays.  UserError when a path is in the way,
    a file of that name is not hwgen's or was edited since, or the folder holds another
    design and `force` is False; OSError, with nothing changed, when the system refuses
    (read-only, full).
    """
    folder = Path(folder)
    other = None if force else stranger(folder, rtl)
    if other is not None:
        rule = f"must hold no other design; {other} is there (--force replaces it)"
        raise UserError("out", rule, str(folder), f"{folder}-new")
    return write_files(products(rtl, summary, project, command), folder)


def write_files(files: Mapping[str, str], folder: Path) -> list[Path]:
    """`write` for any set of files that contains a manifest of itself."""
    folder = Path(folder)
    if folder.is_dir():
        _replace(files, folder)
    else:
        _create(files, folder)
    return [folder / name for name in files]


def _create(files: Mapping[str, str], folder: Path) -> None:
    """A new folder appears complete, by one rename."""
    check_folder(folder)
    made = [path for path in folder.parents if not path.exists()]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        try:
            scratch = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        except OSError as error:
            error.filename = str(folder)
            raise
        try:
            _fill(files, scratch)
            scratch.chmod(0o777 & ~umask())
            scratch.rename(folder)
        except BaseException:
            shutil.rmtree(scratch, ignore_errors=True)
            raise
    except BaseException:
        for path in made:  # innermost first; one that others use by now stays
            with suppress(OSError):
                path.rmdir()
        raise


def _replace(files: Mapping[str, str], folder: Path) -> None:
    """Files of an existing folder change one by one; on a failure all change back."""
    own = own_files(folder)
    for name, text in files.items():
        _check_replaceable(folder / name, text, own.get(name))
    stale = [
        name
        for name, digest in own.items()
        if name not in files
        and Path(name).name == name
        and (folder / name).is_file()
        and sha256((folder / name).read_bytes()) == digest
    ]
    scratch = Path(tempfile.mkdtemp(prefix=".hwgen-", dir=folder))
    kept: list[str] = []
    placed: list[str] = []
    restored = True
    try:
        _fill(files, scratch)
        (scratch / _OLD).mkdir()
        try:
            for name in [*files, *stale]:
                if (folder / name).exists():
                    os.replace(folder / name, scratch / _OLD / name)
                    kept.append(name)
                if name in files:
                    os.replace(scratch / name, folder / name)
                    placed.append(name)
        except BaseException:
            restored = False
            for name in placed:
                (folder / name).unlink(missing_ok=True)
            for name in kept:
                (scratch / _OLD / name).rename(folder / name)
            restored = True
            raise
    finally:
        # Should even the way back fail, the old files are still in there.
        if restored:
            shutil.rmtree(scratch, ignore_errors=True)


def _check_replaceable(path: Path, text: str, digest: str | None) -> None:
    if not path.exists() and not path.is_symlink():
        return
    if not path.is_file():
        raise UserError("out", "there is a folder in the way of a file", str(path))
    found = sha256(path.read_bytes())
    if found == sha256(text.encode()):
        return
    if digest is None:
        rule = "the folder has a file of that name which hwgen did not write"
    elif digest != found:
        rule = "the file was edited after hwgen wrote it; move it away"
    else:
        return
    raise UserError("out", rule, str(path), f"{path.parent}-new")


def _fill(files: Mapping[str, str], scratch: Path) -> None:
    for name, text in files.items():
        with (scratch / name).open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            # A full disk must show before the first rename.
            os.fsync(file.fileno())
