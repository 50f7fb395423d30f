"""Pages of the documentation whose tables are made of results: blocks between two markers.

<!-- generated: NAME -->
what is written here is replaced
<!-- end -->
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from results_file import HERE

DOCS = HERE.parent / "docs"
BLOCK = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
Row = Mapping[str, str]
Rows = Sequence[Row]


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    return "".join("| " + " | ".join(line) + " |\n" for line in (head, ["---"] * len(head), *lines))


def renewed(text: str, found: Mapping[str, str]) -> str:
    """The page with these blocks, by their names."""
    return BLOCK.sub(lambda block: block[1] + found[block[2]] + block[3], text)


def rewrite(page: Path, found: Mapping[str, str]) -> None:
    """Writes these blocks into the page."""
    page.write_text(renewed(page.read_text(encoding="utf-8"), found), encoding="utf-8")


def program(
    doc: str | None,
    page: Path,
    found: Callable[[], Mapping[str, str]],
    more: Callable[[], None] = lambda: None,
    measure: Callable[[], None] | None = None,
) -> int:
    """The command line of a page, [--check] [--measure]; the exit code.

    doc      of the program
    found    the blocks of the results as they are now
    more     writes what else comes of them: pictures
    measure  makes the results anew; without it there is no --measure
    """
    parser = argparse.ArgumentParser(description=(doc or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; 1 when stale")
    if measure is not None:
        parser.add_argument("--measure", action="store_true", help="make the results anew")
    options = parser.parse_args()
    if measure is not None and options.measure:
        measure()
    if options.check:
        text = page.read_text(encoding="utf-8")
        return int(renewed(text, found()) != text)
    rewrite(page, found())
    more()
    return 0
