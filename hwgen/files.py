"""Files that are there completely or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from hwgen.errors import UserError


def check_folder(folder: Path, key: str = "out") -> None:
    """UserError when a file stands where `folder` is to be made, or what is there is read-only."""
    for path in (folder, *folder.parents):
        if path.is_dir():
            if not os.access(path, os.W_OK):
                rule = "a folder that can be written"
                raise UserError(key, rule, str(path), "another folder with -o")
            break
        if path.exists() or path.is_symlink():
            raise UserError(key, "there is a file in the way of the folder", str(path))


def write(path: Path, content: str | bytes) -> None:
    """Replaces `path` in one step; on an OSError the old file stays.

    Texts are UTF-8, with line ends as they are.  The folder must be there.
    """
    data = content.encode() if isinstance(content, str) else content
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    except OSError as error:
        error.filename = str(path)  # what was asked for, not the name on the way to it
        raise
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        # Temporary files are their owner's only; this one is to be as any other new file.
        os.chmod(name, 0o666 & ~umask())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def umask() -> int:
    """The process's file mode mask, which only setting it tells."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
