"""`hwgen report STORE`: one HTML page, pictures and tables of a sweep."""

from __future__ import annotations

import shlex
from pathlib import Path

from hwgen.cli.output import Result, nearest
from hwgen.cli.pareto import add_axes, add_where, again
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

_HTML = ".html"


def command(argv: list[str]) -> Result:
    """Writes report.html, and for the other formats pareto, clock, blocks and families."""
    args = _parser().read(argv)
    if args.store is None:
        raise UserError("STORE", "name the folder of a sweep (`hwgen sweep FILE.yaml -o DIR`)")
    from hwgen.report import files, make, rows
    from hwgen.report.where import restricted

    formats = _formats(args.format, make.FORMATS)
    store = Path(args.store)
    folder, names = _place(args.out, store)
    found = restricted(rows.read(store), args.where)
    home = store.resolve() if store.is_dir() else store.resolve().parent
    title = args.title or f"Sweep {home.name}"
    wish = make.Wish(formats, title, args.x, args.y, args.color, args.rows == "all")
    if args.rows not in ("front", "all"):
        raise UserError("--rows", "front or all", args.rows, nearest(args.rows, ("front", "all")))
    files.check(folder, ["report.html" if names is None else names])
    made = make.make(found, wish)
    contents = {_named(name, names): data for name, data in made.files.items()}
    files.check(folder, contents)
    paths = files.write(folder, contents)
    failed = len(found.failed)
    text = [f"{len(found.all)} points, {failed} failed"]
    text += [f"  {path}  {_size(path.stat().st_size)}" for path in paths]
    data = {
        "files": [str(path) for path in paths],
        "points": len(found.all),
        "failed": failed,
    }
    following = shlex.join(["hwgen", "pareto", args.store, *again(args.where)])
    if not found.ok:
        following = str(found.failed[0].get("command") or "")
    return Result(data, "\n".join(text), following, notes=made.notes)


def _parser() -> Parser:
    parser = Parser(
        "report",
        "One HTML page that opens without a network: table, Pareto scatter, area against clock, "
        "area by block, families.  On request pictures and tables for papers.",
        "STORE [options]",
    )
    add = parser.add_argument
    add("store", metavar="STORE", nargs="?", help="the folder of a sweep")
    add("-o", "--out", metavar="PATH", help="a folder, or FILE.html (default: STORE/report.html)")
    add(
        "--format",
        metavar="LIST",
        action="append",
        default=[],
        help="html (default), svg, png, pdf: pictures; md, tex: tables; with commas between them",
    )
    add_axes(parser)
    add("--color", metavar="COL", help="a column (default: the PE family where it varies)")
    add_where(parser)
    add("--rows", metavar="WHICH", default="front", help="of tables: front (default) or all")
    add("--title", metavar="TEXT", help="of the page (default: the name of the store)")
    return parser


def _formats(words: list[str], known: tuple[str, ...]) -> tuple[str, ...]:
    asked = [name.strip().lower() for word in words for name in word.split(",")] or ["html"]
    for name in asked:
        if name not in known:
            rule = f"one or more of {', '.join(known)}"
            raise UserError("--format", rule, name, nearest(name, known))
    return tuple(dict.fromkeys(asked))


def _place(out: str | None, store: Path) -> tuple[Path, str | None]:
    """The folder, and the name of the page if it is not report.html."""
    if out is None:
        return (store if store.is_dir() else store.parent), None
    path = Path(out)
    if path.suffix == _HTML and not path.is_dir():
        return path.parent, path.name
    return path, None


def _named(name: str, page: str | None) -> str:
    """With another name of the page its stem stands before the other files."""
    if page is None:
        return name
    return page if name.endswith(_HTML) else f"{page.removesuffix(_HTML)}-{name}"


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{count / 1e3:.0f} kB"
