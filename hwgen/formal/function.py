"""PEs against their function, written down from the contract of their channels.

The reference knows the names of the fields, their widths and signs and the declared timing;
it knows nothing of how a PE multiplies or what it keeps.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from hwgen.errors import UserError
from hwgen.formal.aig import Aig
from hwgen.formal.handshake import Claim, Scene, scene
from hwgen.formal.lower import lower
from hwgen.formal.proofs import Proofs
from hwgen.formal.settle import settle
from hwgen.formal.start import Reset, Start, ports
from hwgen.formal.streams import unequal
from hwgen.rtl import PREAMBLE, Field, Rtl

_INTEGER = re.compile(r"u?int\d*")
_NAME, _PREFIX = "reference", "ref_"

# What stands between the declarations and the end, by the names of input fields and result.
_BODIES = {
    # The sum of all products since reset.
    (("act", "wgt"), "acc"): """
    reg [LATENCY-1:0] live = 0;
    reg signed [WIDTH-1:0] sum;
    reg [LATENCY*WIDTH-1:0] line;
    wire [WIDTH-1:0] late = line[(LATENCY-2)*WIDTH +: WIDTH];
    assign result = sum;
    assign care = live[LATENCY-1];
    always @(posedge clk) begin
        line <= {line, product};
        live <= ref_start ? 0 : {live, 1'b1};
        sum <= ref_start ? 0 : live[LATENCY-2] ? sum + late : 0;
    end
""",
    # `first` begins a sum with this product; `load` gives the sum before it, else `above` passes.
    (("above", "act", "first", "load", "wgt"), "below"): """
    reg signed [WIDTH-1:0] sum, given;
    reg begun = 0, known = 0;
    assign result = given;
    assign care = known;
    always @(posedge clk) begin
        sum <= product + (ref_first ? 0 : sum);
        given <= ref_load ? sum : ref_above;
        begun <= !ref_start && (begun || ref_first);
        known <= !ref_start && (!ref_load || begun);
    end
""",
    # `write` keeps the next weight, `swap` makes it the weight in use from the next beat on.
    (("above", "act", "swap", "wgt", "write"), "below"): """
    reg signed [WGT-1:0] next, used;
    reg has_next = 0, has_used = 0, known = 0;
    reg signed [WIDTH-1:0] given;
    assign result = given;
    assign care = known;
    always @(posedge clk) begin
        if (ref_write) next <= ref_wgt;
        if (ref_swap) used <= next;
        has_next <= !ref_start && (has_next || ref_write);
        has_used <= !ref_start && (ref_swap ? has_next : has_used);
        known <= !ref_start && has_used;
        given <= ref_above + held;
    end
""",
}


@dataclass(frozen=True)
class Reference:
    """Verilog of the function, and the fields of the PE that it takes and gives."""

    text: str
    inputs: tuple[Field, ...]
    result: Field


def reference(rtl: Rtl) -> Reference | None:
    """The function of a rigid design with the fields of a PE of integers; None for any other."""
    if not all(_INTEGER.fullmatch(str(rtl.config.get(key, "int"))) for key in ("act", "wgt")):
        return None
    if rtl.timing is None or len(rtl.inputs) != 1 or len(rtl.outputs) != 1:
        return None
    (fields,), (results,) = ([c.fields for c in side] for side in (rtl.inputs, rtl.outputs))
    key = (tuple(sorted(f.name for f in fields)), results[0].name)
    if len(results) != 1 or key not in _BODIES or any(f.elements != 1 for f in fields):
        return None
    named = {f.name: f for f in fields}
    width, latency = results[0].width, rtl.timing.latency
    if latency != (2 if results[0].name == "acc" else 1) and results[0].name != "acc":
        return None
    lines = ["input wire clk", f"input wire {_PREFIX}start"]
    lines += [f"input wire {_word(f)} {_PREFIX}{f.name}" for f in fields]
    lines += [f"output wire [{width - 1}:0] result", "output wire care"]
    act, wgt = named["act"], named["wgt"]
    body = _BODIES[key].replace("WIDTH", str(width)).replace("LATENCY", str(latency))
    body = body.replace("WGT", str(wgt.width))
    extra = _product("product", act, wgt, width)
    if "held" in body:
        extra += _product("held", act, replace(wgt, name="used"), width)
    text = ",\n    ".join(lines)
    text = f"{PREAMBLE}module {_NAME} (\n    {text}\n);\n"
    # Declarations of the body stand before what uses them.
    start, _, rest = body.partition("    assign result")
    text += "\n".join([start, *extra, "    assign result" + rest])
    return Reference(text + "\nendmodule\n", fields, results[0])


def _word(each: Field) -> str:
    return f"[{each.width - 1}:0]"


def _product(name: str, act: Field, wgt: Field, width: int) -> list[str]:
    """Lines that declare `name`, the product of two numbers at `width` bits.

    A product of a and b bits has a + b bits for every mix of signs; with both operands at
    that width no sign is lost on the way.
    """
    bits = act.width + wgt.width
    used = "used" if wgt.name == "used" else f"{_PREFIX}wgt"
    operands = (
        _extended(f"{_PREFIX}act", act.width, bits, act.signed),
        _extended(used, wgt.width, bits, wgt.signed),
    )
    exact = _extended(f"{name}_exact", bits, width, act.signed or wgt.signed)
    return [
        f"    wire signed [{bits - 1}:0] {name}_act = {operands[0]};",
        f"    wire signed [{bits - 1}:0] {name}_wgt = {operands[1]};",
        f"    wire signed [{bits - 1}:0] {name}_exact = {name}_act * {name}_wgt;",
        f"    wire signed [{width - 1}:0] {name} = {exact};",
    ]


def _extended(name: str, bits: int, width: int, signed: bool) -> str:
    """A Verilog expression: a number of `bits` bits at another width."""
    if width <= bits:
        return f"{name}[{width - 1}:0]"
    fill = f"{name}[{bits - 1}]" if signed else "1'b0"
    return f"{{{{{width - bits}{{{fill}}}}}, {name}}}"


def prove_function(rtl: Rtl, *, depth: int = 20, timeout_s: float = 60.0) -> Proofs:
    """Whether a PE is its function for all inputs and for all time.

    A result over several ports is their sum modulo 2**width; nothing is claimed of results
    that are not defined yet (no `first`, no weight so far).
    `UserError` for a design that has not the fields of a PE.
    """
    found = reference(rtl)
    if found is None:
        rule = "a single PE of integers: its fields say what it computes"
        raise UserError("design", rule, rtl.design)
    place, bad = compare(rtl, lower(rtl), found, _lowered(found))
    names = "+".join(found.result.ports)
    formula = "acc + act*wgt" if found.result.name == "acc" else "sums of act*wgt"
    claim = Claim(f"{names} = {formula} modulo 2**{found.result.width}", "function", bad)
    return Proofs([settle(place, claim, rtl.top, depth, timeout_s)])


def _lowered(found: Reference) -> Aig:
    return lower(Rtl(found.text, _NAME, (), reset=None, design=_NAME))


def compare(rtl: Rtl, circuit: Aig, found: Reference, other: Aig) -> tuple[Scene, int]:
    """A PE beside its reference, and whether they differ."""
    start = Start(Reset.of(rtl))
    place = scene(start, rtl, circuit)
    aig = start.aig
    start.drive((f"{_PREFIX}start", 0), start.running ^ 1)
    for each in found.inputs:
        for bit, literal in enumerate(total(aig, place, each)):
            start.drive((f"{_PREFIX}{each.name}", bit), literal)
    find = start.add(other)
    given = {name: [find(x) for x in bits] for name, bits in ports(other.outputs).items()}
    differ = unequal(aig, total(aig, place, found.result), given["result"])
    place.words.update({"(expected)": given["result"], "(defined)": given["care"]})
    return place, aig.both(start.running, aig.both(given["care"][0], differ))


def total(aig: Aig, place: Scene, each: Field) -> list[int]:
    """The bits of a field: the sum of its ports."""
    words = [place.words[port][each.low : each.low + each.bits] for port in each.ports]
    value = words[0]
    for word in words[1:]:
        value = aig.add(value, word)
    return value
