"""`hwgen calibrate STORE…`: a model of area and delay from the points of sweeps."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hwgen.cli.output import Result, table
from hwgen.cli.parser import Parser
from hwgen.errors import UserError

if TYPE_CHECKING:
    from hwgen.estimate.model import Model
    from hwgen.estimate.points import Measured

OUT = "model.json"


def command(argv: list[str]) -> Result:
    """Fits, and shows the error on points that the fit did not see."""
    args = _parser().read(argv)
    if not args.store:
        raise UserError("STORE", "name the folder of a sweep", None, "build/sweep-NAME")
    from hwgen.estimate import file, points
    from hwgen.estimate.fit import fit

    out = Path(args.out)
    if out.is_dir() or not out.absolute().parent.is_dir():
        raise UserError("out", "a file in a folder that there is", str(out), OUT)
    stores = {}
    rows: list[points.Row] = []
    for name in args.store:
        found = points.read(Path(name))
        stores[Path(name).name] = {"rows": len(found), "sha256": points.digest(found)}
        rows += found
    measured = points.measured(rows)
    model = fit(measured, {"stores": stores, **provenance(rows, measured)})
    file.save(model, out)
    lines = errors(model)
    data = {"model": str(out), "made": dict(model.made), "rows": lines}
    return Result(data, _text(out, measured, lines), _next(model, out), notes=_notes(measured))


def provenance(rows: list[Any], measured: Measured) -> dict[str, Any]:
    """What the model file says of where it comes from."""
    from hwgen.sweep import fingerprint

    ended = [str(row["finished"]) for row in rows if row.get("finished")]
    return {
        "measured": max(ended, default=None),
        "versions": {name: sorted(found) for name, found in sorted(measured.versions.items())},
        "hwgen": fingerprint.tools()["hwgen"],
        "sources": fingerprint.sources(),
    }


def errors(model: Model) -> list[dict[str, Any]]:
    """One row for each design, target and figure: points and hold-out errors, in percent."""
    return [
        {
            "design": design,
            "target": group.way.name,
            "target_ps": group.way.target_ps,
            **({"way": group.way.special} if group.way.special else {}),
            "figure": fitted.figure,
            "points": found.points,
            "error_mean": round(100 * found.mean, 1),
            "error_p90": round(100 * found.p90, 1),
            "error_worst": round(100 * found.worst, 1),
        }
        for group in model.groups
        for fitted in group.figures
        for design, found in fitted.errors.items()
    ]


def _parser() -> Parser:
    parser = Parser(
        "calibrate",
        "Fit a model to measured points.  Its error is told on points that it has not seen: "
        "ten folds, every config in one of them.",
        "STORE... [-o MODEL.json]",
    )
    parser.add_argument("store", metavar="STORE", nargs="*", help="folders or JSON of sweeps")
    parser.add_argument("-o", "--out", metavar="FILE", default=OUT, help=f"default: {OUT}")
    return parser


def _text(out: Path, measured: Measured, lines: list[dict[str, Any]]) -> str:
    columns = list(dict.fromkeys(key for line in lines for key in line))
    versions = ", ".join(f"{k} {' and '.join(v)}" for k, v in sorted(measured.versions.items()))
    return "\n".join(
        [
            "hold-out error in percent of what was measured",
            table(lines, columns),
            "",
            f"{measured.rows} rows ({versions or 'no versions in them'}); model in {out}",
        ]
    )


def _notes(measured: Measured) -> list[str]:
    """What was left out, and what does not fit together."""
    found = [f"{count} rows left out: {why}" for why, count in measured.skipped.items()]
    mixed = [name for name, seen in measured.versions.items() if len(seen) > 1]
    return found + [f"rows by several versions of {name}" for name in mixed]


def _next(model: Model, out: Path) -> str:
    return shlex.join(["hwgen", "estimate", model.designs()[0], "--model", str(out)])
