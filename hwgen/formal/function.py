"""PEs against their function, written down from the contract of their channels.

The reference knows the names of the fields, their widths and signs and the declared timing, and
of operands that are codes a table of the integers they stand for; it knows nothing of how a PE
decodes, multiplies or what it keeps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

_NAME, _PREFIX = "reference", "ref_"

Tables = Mapping[str, Sequence[int] | None]
"""Operand -> the integer of each code, in units of its own."""

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
        sum <= come + (ref_first ? 0 : sum);
        given <= ref_load ? sum : ref_above;
        begun <= !ref_start && (begun || ref_first && met);
        known <= !ref_start && (!ref_load || begun);
    end
""",
    # `drain` loads `above` in place of the sum.
    (("above", "act", "drain", "wgt"), "below"): """
    reg signed [WIDTH-1:0] sum;
    reg known = 0;
    assign result = sum;
    assign care = known;
    always @(posedge clk) begin
        sum <= ref_drain ? ref_above : sum + come;
        known <= !ref_start && (ref_drain || known && met);
    end
""",
    # Digits and weights of the beat before are added to the sum, or with `clear` to 0.
    (("clear", "digit", "wgt"), "acc"): """
    reg signed [WIDTH-1:0] sum, late;
    reg begun = 0, met = 0;
    assign result = sum;
    assign care = begun;
    always @(posedge clk) begin
        late <= product;
        met <= !ref_start;
        sum <= late + (ref_clear ? 0 : sum);
        begun <= !ref_start && met && (begun || ref_clear);
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
        known <= !ref_start && met;
        given <= ref_above + come;
    end
""",
}


@dataclass(frozen=True)
class Reference:
    """Verilog of the function, and the fields of the PE that it takes and gives."""

    text: str
    inputs: tuple[Field, ...]
    result: Field


def reference(rtl: Rtl, tables: Tables | None = None) -> Reference | None:
    """The function of a rigid design with the fields of a PE; None for any other.

    tables  what the codes of an operand stand for, where they are no integers themselves: None
            of an operand that has too many.  Marks of what is no number are not looked at.
    """
    tables = tables or {}
    if rtl.timing is None or len(rtl.inputs) != 1 or len(rtl.outputs) != 1:
        return None
    (fields,), (results,) = ([c.fields for c in side] for side in (rtl.inputs, rtl.outputs))
    fields, results = (tuple(f for f in side if not _mark(f)) for side in (fields, results))
    key = (tuple(sorted(f.name for f in fields)), results[0].name)
    if None in tables.values() or len(results) != 1 or key not in _BODIES:
        return None
    named = {f.name: f for f in fields}
    act, wgt = named.get("act") or named["digit"], named["wgt"]
    if act.elements != wgt.elements or (act.elements != 1 and act.name == "act"):
        return None
    width, latency = results[0].width, rtl.timing.latency
    chained = results[0].name != "acc"
    if chained and latency != 1:
        return None
    stages = int((rtl.config or {}).get("stages", 0))
    lines = ["input wire clk", f"input wire {_PREFIX}start"]
    lines += [f"input wire {_word(f)} {_PREFIX}{f.name}" for f in fields]
    lines += [f"output wire [{width - 1}:0] result", "output wire care"]
    body = _BODIES[key].replace("WIDTH", str(width)).replace("LATENCY", str(latency))
    body = body.replace("WGT", str(wgt.width))
    extra = [line for name, table in tables.items() for line in _function(name, table or ())]
    if act.name == "digit":
        extra += _products("product", act, wgt, width, tables)
    else:
        extra += _product("product", act, wgt, width, tables)
    if "used" in body:
        extra += _product("held", act, replace(wgt, name="used"), width, tables)
    if chained:
        extra += _come(*(("held", "has_used") if "used" in body else ("product", "1'b1")), stages)
        extra = [line.replace("WIDTH", str(width)) for line in extra]
    text = ",\n    ".join(lines)
    text = f"{PREAMBLE}module {_NAME} (\n    {text}\n);\n"
    # Declarations of the body stand before what uses them.
    start, _, rest = body.partition("    assign result")
    text += "\n".join([start, *extra, "    assign result" + rest])
    return Reference(text + "\nendmodule\n", fields, results[0])


def _come(product: str, real: str, stages: int) -> list[str]:
    """Lines that declare `come`, the product of operands `stages` cycles ago, and `met`, whether
    there were any."""
    found = []
    for i in range(stages):
        found += [
            f"    reg signed [WIDTH-1:0] come_{i};",
            f"    reg met_{i} = 0;",
            f"    always @(posedge clk) come_{i} <= {product};",
            f"    always @(posedge clk) met_{i} <= !ref_start && {real};",
        ]
        product, real = f"come_{i}", f"met_{i}"
    return [*found, f"    wire signed [WIDTH-1:0] come = {product};", f"    wire met = {real};"]


def _word(each: Field) -> str:
    return f"[{each.bits - 1}:0]"


def _mark(each: Field) -> bool:
    return each.name.endswith("_nan")


def _bits(table: Sequence[int]) -> int:
    """Of two's complement for every entry."""
    return max(max(abs(number) for number in table).bit_length(), 1) + 1


def _function(name: str, table: Sequence[int]) -> list[str]:
    """Verilog of a table: code to number."""
    bits = _bits(table)
    mask = (1 << bits) - 1
    rows = [f"            {i}: {name}_number = {bits}'h{n & mask:x};" for i, n in enumerate(table)]
    return [
        f"    function signed [{bits - 1}:0] {name}_number;",
        f"        input [{max(len(table) - 1, 1).bit_length() - 1}:0] code;",
        "        case (code)",
        *rows,
        f"            default: {name}_number = 0;",
        "        endcase",
        "    endfunction",
    ]


def _products(name: str, act: Field, wgt: Field, width: int, tables: Tables) -> list[str]:
    """Lines that declare `name`, the sum of the products of all elements at `width` bits."""
    found, lanes = [], range(act.elements)
    for i in lanes:
        ours, theirs = (replace(each, name=f"{each.name}_{i}", elements=1) for each in (act, wgt))
        for lane, each in ((ours, act), (theirs, wgt)):
            part = f"{_PREFIX}{each.name}[{each.width * i} +: {each.width}]"
            found.append(f"    wire {_word(lane)} {_PREFIX}{lane.name} = {part};")
        found += _product(f"{name}_{i}", ours, theirs, width, tables)
    total = " + ".join(f"{name}_{i}" for i in lanes)
    return [*found, f"    wire signed [{width - 1}:0] {name} = {total};"]


def _product(name: str, act: Field, wgt: Field, width: int, tables: Tables) -> list[str]:
    """Lines that declare `name`, the product of two numbers at `width` bits.

    A product of a and b bits has a + b bits for every mix of signs; with both operands at
    that width no sign is lost on the way.
    """
    used = "used" if wgt.name == "used" else f"{_PREFIX}{wgt.name}"
    sides = [(act.name.partition("_")[0], f"{_PREFIX}{act.name}", act), ("wgt", used, wgt)]
    known = {key: tables.get(key) for key, _, _ in sides}
    sizes = [_bits(known[key] or ()) if known[key] else side.width for key, _, side in sides]
    bits = sum(sizes)
    lines, operands, signed = [], [], False
    for (key, code, side), size in zip(sides, sizes, strict=True):
        signs = bool(known[key]) or side.signed
        if known[key]:
            lines.append(f"    wire [{size - 1}:0] {name}_{key}_number = {key}_number({code});")
            code = f"{name}_{key}_number"
        operands.append(_extended(code, size, bits, signs))
        signed |= signs
    exact = _extended(f"{name}_exact", bits, width, signed)
    return [
        *lines,
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


def prove_function(
    rtl: Rtl, *, depth: int = 20, timeout_s: float = 60.0, tables: Tables | None = None
) -> Proofs:
    """Whether a PE is its function for all inputs and for all time.

    A result over several ports is their sum modulo 2**width; nothing is claimed of results
    that are not defined yet (no `first`, no weight so far).
    `UserError` for a design that has not the fields of a PE.
    """
    found = reference(rtl, tables)
    if found is None:
        raise UserError("design", "a single PE: its fields say what it computes", rtl.design)
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
    parts = [(place.words[port][each.low :][:bits], weight) for port, bits, weight in each.parts]
    return aig.sum(parts, each.bits)
