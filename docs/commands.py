"""Runs the commands shown in README.md and docs/*.md and compares what they print.

    python docs/commands.py [--write] [FILE …]

In a block marked `console` a line that begins with `$ ` is a command and the lines below it,
up to the next command, are its output.  A line `…` stands for any number of lines.  Commands
run in a temporary folder that holds a copy of examples/.  Times, the
simulator that was found and the size of the manifest, which names the versions of tools, differ
between machines and are not compared.

--write puts what the commands print into the files, with the same lines left out.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
_OTHERS = ("tutorial", "formats", "sweeps", "fpga", "verification")
PAGES = (ROOT / "README.md", *(ROOT / "docs" / f"{n}.md" for n in _OTHERS))
CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.MULTILINE | re.DOTALL)
LEFT_OUT = "…"
VARIES = (
    (
        re.compile(r"^(native|verilator|icarus|amaranth), seed (\d+), stalls ([\d.]+), .*"),
        r"SIM \2 \3",
    ),
    (re.compile(r"\b\d+(\.\d+)?(e-\d+)? s\b"), "N s"),
    (re.compile(r"\b\d+ ms\b"), "N ms"),
    (re.compile(r"(proved|bounded \d+|refuted) +[\d.]+$"), r"\1 N"),  # seconds of a proof
    (re.compile(r" -j \d+, "), " -j N, "),
    (re.compile(r"(manifest\.json) +\d+$"), r"\1 N"),
)
LONG = re.compile(
    r"hwgen sweep (?!.*--dry-run)| --place"
    r"|hwgen (pareto|compare|report|verify|mutate|cover|build|fit) "
)
"""Commands of many syntheses, compilations or proofs, and those that read what they leave."""

# Said until the model is fitted anew, after any edit of the generator.
PASSING = re.compile(r"note: .*other sources")


class Command(NamedTuple):
    """A command of a page and the lines below it."""

    line: str
    output: list[str]


def commands(block: str) -> list[Command]:
    """The commands of one block."""
    found: list[Command] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(Command(line[2:], []))
        else:
            found[-1].output.append(line)
    return found


def run(line: str, folder: Path, simulator: str | None = None) -> list[str]:
    """What a command prints; the exit code stands on the last line unless it is 0.

    simulator  for `hwgen simulate` where the command names none
    """
    named = "--simulator" in line or "--netlist" in line  # netlists do not run on all of them
    if simulator and line.startswith("hwgen simulate") and not named:
        line += f" --simulator {simulator}"
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    lines = [each.rstrip() for each in done.stdout.splitlines()]
    lines = [each for each in lines if not PASSING.match(each)]
    return lines if done.returncode == 0 else [*lines, f"(exit code {done.returncode})"]


def plain(line: str) -> str:
    """`line` without what differs between machines."""
    for pattern, put in VARIES:
        line = pattern.sub(put, line)
    return line.rstrip()


def agrees(shown: list[str], printed: list[str]) -> bool:
    """Whether a page shows what a command prints."""
    shown, printed = [plain(x) for x in shown], [plain(x) for x in printed]
    if LEFT_OUT not in shown:
        return shown == printed
    at = shown.index(LEFT_OUT)
    head, tail = shown[:at], shown[at + 1 :]
    whole = len(head) + len(tail) <= len(printed)
    return whole and head == printed[:at] and tail == printed[len(printed) - len(tail) :]


def renewed(shown: list[str], printed: list[str]) -> list[str]:
    """What a page is to show: `printed`, with as many lines left out as before."""
    if agrees(shown, printed):
        return shown
    if LEFT_OUT not in shown:
        return printed
    at = shown.index(LEFT_OUT)
    tail = len(shown) - at - 1
    return [*printed[:at], LEFT_OUT, *printed[len(printed) - tail :]]


def prepared() -> Path:
    """A temporary folder with a copy of examples/."""
    folder = Path(tempfile.mkdtemp(prefix="hwgen-docs-"))
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def results(
    page: Path, simulator: str | None = None, *, long: bool = True
) -> Iterator[tuple[Command, list[str]]]:
    """Every command of a page, in order and in one folder, with what it prints.

    long  those of `LONG` too
    """
    folder = prepared()
    try:
        for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
            for command in commands(block):
                if long or not LONG.search(command.line):
                    yield command, run(command.line, folder, simulator)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def rewritten(page: Path) -> str:
    """The text of a page with the output of its commands renewed."""
    printed = iter(list(results(page)))

    def block(match: re.Match[str]) -> str:
        lines = []
        for command in commands(match[1]):
            ran, output = next(printed)
            assert ran == command
            lines += [f"$ {command.line}", *renewed(command.output, output)]
        return "".join(f"{line}\n" for line in lines)

    return CONSOLE.sub(block, page.read_text(encoding="utf-8"))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--write", action="store_true", help="renew the output in the files")
    parser.add_argument("files", nargs="*", type=Path, default=PAGES)
    options = parser.parse_args()
    wrong = 0
    for page in options.files:
        if options.write:
            page.write_text(rewritten(page), encoding="utf-8")
            continue
        for command, printed in results(page):
            if not agrees(command.output, printed):
                wrong += 1
                print(f"{page}: $ {command.line}", *printed, sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
