"""The PEs of integers and exact products, each by itself."""

from __future__ import annotations

from typing import Any

from hwgen.catalog.entry import Design

_PE: dict[str, Any] = {
    "component": "hwgen.design.array.single:SinglePe",
    "config": "hwgen.design.array.single:SinglePeConfig",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.pe:single_pe",
    "bins": "hwgen.catalog.bins.pe:single_pe",
    "operands": "hwgen.catalog.stimulus.operands:tables",
    "workload": {"beats": "operand pairs"},
}
_PE_PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    "tiny": {"act": "int4", "wgt": "int4"},
    "mixed": {"act": "uint8", "wgt": "int4", "acc_width": 20},
    "os": {"form": "os"},
    "ws": {"form": "ws"},
    "shift": {"act": "int4", "wgt": "int5", "form": "os", "drain": "shift"},
    "fp4": {"act": "e2m1", "wgt": "e2m1"},
    "posit": {"act": "posit8_0", "wgt": "posit8_0"},
    "stages": {"act": "int5", "wgt": "uint3", "stages": 2},
}
_FORMS = {form: {"form": form} for form in ("os", "ws")}
_INTEGER_PE_PRESETS = {
    name: values for name, values in _PE_PRESETS.items() if name not in ("fp4", "posit")
}
_DIGITS: dict[str, Any] = {
    "component": "hwgen.design.array.digit_row:sparse_digit",
    "golden": "hwgen.golden.dot:product",
    "stimulus": "hwgen.catalog.stimulus.digits:sparse_digit",
    "bins": "hwgen.catalog.bins.digits:sparse_digit",
    "operands": "hwgen.catalog.stimulus.digits:tables",
    "workload": {
        "beats": "anchor: cycles with digits",
        "sums": "row: sums in every column",
        "k": "row: length of the sums",
    },
}
_DIGIT_PRESETS: dict[str, dict[str, Any]] = {
    "default": {},
    "tiny": {"act": "int4", "wgt": "int4"},
}
PES: tuple[Design, ...] = (
    Design(
        name="pe-multiplier",
        summary="PE with a multiplier left to the synthesiser: acc + act*wgt",
        presets=_PE_PRESETS,
        fixed={"pe": "multiplier"},
        source="textbook multiply-accumulate",
        **_PE,
    ),
    Design(
        name="pe-booth",
        summary="PE with Booth rows and accumulator in one compressor tree, and one addition",
        presets=_PE_PRESETS,
        fixed={"pe": "booth"},
        source="fused multiply-accumulate: Parhami, Computer Arithmetic, section 12.2; "
        "Booth 1951; MacSorley 1961",
        **_PE,
    ),
    Design(
        name="pe-carry-chain",
        summary="PE for FPGAs: rows of four-input functions added on carry chains",
        presets=_INTEGER_PE_PRESETS,
        fixed={"pe": "carry-chain"},
        source="carry-recoded radix 4: EN-T, arXiv 2404.11066, section 3",
        **_PE,
    ),
    Design(
        name="pe-shared-weight",
        summary="PE that takes recoded digits from the array's edge and adds them by weight",
        presets=_INTEGER_PE_PRESETS,
        fixed={"pe": "shared-weight"},
        source="reduction by bit weight (OPT2): bit-weight tensor engines, HPCA 2025",
        **_PE,
    ),
    Design(
        name="pe-carry-save",
        summary="PE with Booth rows and a carry-save accumulator, one final addition outside",
        presets=_PE_PRESETS,
        fixed={"pe": "carry-save"},
        source="compressed accumulation (OPT1): bit-weight tensor engines, HPCA 2025",
        **_PE,
    ),
    Design(
        name="pe-ternary",
        summary="PE of ternary weights: the activation is added, subtracted or left out",
        fixed={"pe": "ternary"},
        presets={
            "default": {},
            "tiny": {"act": "int4"},
            "mixed": {"act": "uint8", "acc_width": 20},
            **_FORMS,
            "shift": {"act": "int5", "form": "os", "drain": "shift"},
            "stages": {"act": "uint5", "stages": 2},
        },
        source="weights of BitNet b1.58: Ma et al., arXiv 2402.17764, section 2",
        **(_PE | {"config": "hwgen.design.array.low_bit:TernaryPeConfig"}),
    ),
    Design(
        name="pe-xnor",
        summary="PE of signs: equal signs count up, different ones down",
        fixed={"pe": "xnor"},
        presets={
            "default": {},
            "tiny": {"acc_width": 5},
            **_FORMS,
            "shift": {"form": "os", "drain": "shift"},
            "stages": {"stages": 2, "acc_width": 9},
        },
        source="Rastegari et al., XNOR-Net, ECCV 2016, section 3",
        **(_PE | {"config": "hwgen.design.array.low_bit:XnorPeConfig"}),
    ),
    Design(
        name="pe-sparse-digit",
        summary="PE that adds one signed digit times a weight per cycle; zero digits take no time",
        config="hwgen.design.array.digit_row_config:SparseDigitConfig",
        fixed={"lanes": 1},
        presets={
            **_DIGIT_PRESETS,
            "mixed": {"act": "uint8", "wgt": "int4", "acc_width": 20},
            "row": {"form": "row", "cols": 4},
            "odd-row": {
                "form": "row",
                "act": "uint5",
                "wgt": "uint6",
                "acc_width": 11,
                "group": 3,
                "cols": 2,
            },
        },
        source="sparse encoded digits (OPT3, OPT4C): bit-weight tensor engines, HPCA 2025; "
        "digits: Reitwiesner, Binary arithmetic, Advances in Computers 1, 1960",
        **_DIGITS,
    ),
    Design(
        name="pe-sparse-digit-wide",
        summary="PE that adds several signed digits times weights per cycle, from one queue",
        config="hwgen.design.array.digit_row_config:SparseDigitWideConfig",
        presets={
            **_DIGIT_PRESETS,
            "mixed": {"act": "int8", "wgt": "uint4", "acc_width": 14, "lanes": 3},
            "row": {"form": "row", "cols": 4},
            "odd-row": {
                "form": "row",
                "act": "uint5",
                "wgt": "int6",
                "acc_width": 11,
                "group": 5,
                "cols": 2,
                "lanes": 2,
            },
        },
        source="digit lanes into one tree (OPT4E): bit-weight tensor engines, HPCA 2025",
        **_DIGITS,
    ),
)
