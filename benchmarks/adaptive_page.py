"""Tables and picture of docs/adaptive.md.

    python benchmarks/adaptive_page.py [--measure] [--check]

The tables come from results/adaptive_digits.csv and results/minilm_formats.csv.  --measure makes
the former anew, with docs/images/adaptive.svg (matplotlib, scikit-learn); the latter is that of
minilm_formats.py.  --check changes nothing and exits with 1 when the page is out of date.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from page import DOCS, Row, program, table
from results_file import HERE, provenance, read, write

PAGE, PICTURE = DOCS / "adaptive.md", DOCS / "images" / "adaptive.svg"
NETWORKS, SIDE, RESULTS = 5, 4, "fp32"
DIGITS = (
    *("budget", "layers", "bits per weight", "cycles per image", "energy", "noise"),
    *("foreseen", "accuracy"),
)


def digits_table(rows: Sequence[Row]) -> str:
    """A line for each choice."""
    found = []
    for row in rows:
        modes = dict.fromkeys(row["modes"].split())
        layers = row["modes"] if len(modes) > 1 else f"{row['modes'].split()[0]} everywhere"
        found.append(
            (
                f"{float(row['budget']):g}" if row["budget"] else "",
                f"`{layers}`" if len(modes) > 1 else layers,
                f"{float(row['bits']):.2f}",
                f"{float(row['cycles']):.1f}",
                f"{float(row['energy']):.3f}",
                f"{float(row['noise']):.2g}",
                f"{float(row['foreseen']):.2g}",
                f"{100 * float(row['accuracy']):.2f} %",
            )
        )
    return table(DIGITS, found)


def minilm_table(rows: Sequence[Row]) -> str:
    """A line for each layer: decibels and cosine in every format; then bits and cycles."""
    names = list(dict.fromkeys(row["format"] for row in rows))
    by = {(row["layer"], row["format"]): row for row in rows}
    layers = list(dict.fromkeys(row["layer"] for row in rows))
    found = [
        (
            layer,
            *(
                f"{float(by[layer, n]['sqnr_db']):.1f} dB, {float(by[layer, n]['cosine']):.4f}"
                for n in names
            ),
        )
        for layer in layers
    ]
    whole = [by["block", name] for name in names]
    found += [
        (
            "bits, inputs and weights",
            *(f"{float(r['bits_act']):.2f}, {float(r['bits_wgt']):.2f}" for r in whole),
        ),
        ("unit", *(f"`{r['unit']}`" for r in whole)),
        ("its cycles for a token", *(f"{int(r['cycles']):,}".replace(",", " ") for r in whole)),
        ("products a cycle", *(str(products(by, layers, n)) for n in names)),
        ("dot products in RTL", *(r["rtl_sums"] or "–" for r in whole)),
        ("results compared there", *(r["rtl_compared"] or "–" for r in whole)),
    ]
    return table(("layer", *(f"`{n}`" for n in names)), found)


def products(by: Mapping[tuple[str, str], Row], layers: Sequence[str], name: str) -> int:
    """Products that the unit of a format makes in a cycle: bf16's makes one."""
    return int(by[layers[0], "bf16"]["cycles"]) // int(by[layers[0], name]["cycles"])


def tables() -> dict[str, str]:
    """The tables of the results."""
    return {
        "digits": digits_table(read("adaptive_digits")[0]),
        "minilm": minilm_table(read("minilm_formats")[0]),
    }


def study(networks: int = NETWORKS) -> Any:
    """The networks of the example, on its engine; the example's folder becomes importable."""
    sys.path.append(str(HERE.parent / "examples"))
    from adaptive_energy import USUAL
    from adaptive_engine import Engine
    from adaptive_study import Costs, Study
    from digits_network import load

    engine = Engine(USUAL, SIDE, RESULTS, 1, "native")
    return Study(load(), Costs(engine), networks, RESULTS)


def measure() -> None:
    """Writes the results of the digits, and the picture."""
    found = study()
    from adaptive_study import picture

    rows = [
        {
            "budget": line.budget,
            "modes": " ".join(line.modes),
            **{key: float(f"{getattr(line, key):.6g}") for key in KEYS},
        }
        for line in (*found.uniform(), *found.adaptive())
    ]
    notes = {"networks": str(NETWORKS), "lanes": f"{SIDE}x{SIDE}", "results": RESULTS}
    notes["accuracy in floating point"] = f"{found.float_accuracy:.4f}"
    print(write("adaptive_digits", rows, {**notes, **provenance("scikit-learn")}))
    picture(found, PICTURE)


KEYS = ("bits", "cycles", "energy", "noise", "foreseen", "accuracy")


def main() -> int:
    return program(__doc__, PAGE, tables, measure=measure)


if __name__ == "__main__":
    sys.exit(main())
