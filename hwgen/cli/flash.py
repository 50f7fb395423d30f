"""`hwgen flash`: a bitstream onto a board, by openFPGALoader."""

from __future__ import annotations

from pathlib import Path

from hwgen.cli.output import Result
from hwgen.cli.parser import Parser
from hwgen.errors import UserError


def command(argv: list[str]) -> Result:
    """Loads the bitstream of a build into the FPGA, or its flash memory."""
    from hwgen import catalog
    from hwgen.board import load
    from hwgen.board.flash import find, flash

    parser = Parser(
        "flash",
        "Load the bitstream of a build onto its board, with openFPGALoader.",
        "(FOLDER | DESIGN --board NAME) [options]",
    )
    add = parser.add_argument
    add(
        "build",
        metavar="FOLDER",
        nargs="?",
        help="of `hwgen build`; or a design's name, its newest build for --board in ./build",
    )
    add(
        "--board",
        metavar="NAME",
        help="the board that is there; another one's bitstream is refused",
    )
    add("--to-flash", action="store_true", help="write the flash memory: it stays after power-off")
    add("--cable", metavar="WORD", help="passed to openFPGALoader as --cable")
    add("--dry-run", action="store_true", help="only say what would be run")
    args = parser.read(argv)
    if args.build is None:
        raise UserError("FOLDER", "name the folder of a build", None, "build/BOARD-DESIGN-DIGEST")
    board = None if args.board is None else load(args.board)
    folder = Path(args.build)
    if not folder.is_dir() and folder.name == args.build:
        if board is not None:
            catalog.get(args.build)
        folder = find(args.build, board)
    done = flash(folder, board, keep=args.to_flash, cable=args.cable, run=not args.dry_run)
    data = {"folder": str(folder), "command": done.command, "digest": done.digest, "ran": done.ran}
    words = " ".join(done.command)
    text = f"{words}\n" if not done.ran else f"{folder}: loaded\n{words}\n"
    return Result(data, text)
