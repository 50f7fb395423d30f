"""Verilog and a library small enough to check figures by hand."""

from __future__ import annotations

from hwgen.rtl import Port, Rtl

MAC = """\
module mac(input clk, input rst, input signed [3:0] act, input signed [3:0] wgt,
           output reg signed [11:0] acc);
  reg signed [3:0] a, w;
  wire signed [7:0] product = a * w;
  always @(posedge clk) begin
    a <= act;
    w <= wgt;
    if (rst) acc <= 0;
    else acc <= acc + product;
  end
endmodule
"""

# What a library needs at the least, written in the loose style that vendors use.
TINY_LIB = """\
/* header */ library ("tiny") {
  technology (cmos) ; time_unit : "1ps";
  delay_model : table_lookup; capacitive_load_unit (1, ff);
  lu_table_template (t) { variable_1 : input_net_transition;
    variable_2 : total_output_net_capacitance; index_1 ("1, 50, 100"); index_2 ("1, 50, 100"); }
  cell (N2X4) { area : 8; FUNCTION_PINS }
  cell ("N2") { area : 2.0 ; FUNCTION_PINS }
  cell (IV) { area : 1;
    pin (A) { direction : input; capacitance : 1; }
    pin ("Y") { direction : "output"; function : "A'"; timing () { related_pin : "A";
      timing_sense : negative_unate; TABLES } } }
  cell (BF) { area : 2;
    pin (A) { direction : input; capacitance : 1; }
    pin (Y) { direction : output; function : "A"; timing () { related_pin : "A";
      timing_sense : positive_unate; TABLES } } }
  cell (SECRET) { area : 0.1; dont_use : true; FUNCTION_PINS }
  cell (FF) { area : 9; ff (IQ, IQN) { clocked_on : "CK"; next_state : "D"; }
    pin (CK) { direction : input; capacitance : 1; }
    pin (D) { direction : input; capacitance : 1; }
    pin (Q) { direction : output; function : "IQ"; } }
}
"""
_PINS = """pin (A) { direction : input; capacitance : 1; }
    pin (B) { direction : input; capacitance : 1; }
    pin (Y) { direction : output; function : "(A B)'"; // juxtaposition is AND
      timing () { related_pin : "A"; timing_sense : negative_unate; TABLES }
      timing () { related_pin : "B"; timing_sense : negative_unate; TABLES } }"""
_TABLES = " ".join(
    f'{name} (t) {{ values ("{low}, 30, {high}", "{low}, 30, {high}", "{low}, 30, {high}"); }}'
    for name, low, high in (
        ("cell_rise", 10, 50),
        ("cell_fall", 10, 50),
        ("rise_transition", 5, 40),
        ("fall_transition", 5, 40),
    )
)
TINY_LIB = TINY_LIB.replace("FUNCTION_PINS", _PINS).replace("TABLES", _TABLES)


def verilog(text: str, top: str) -> Rtl:
    """Hand-written Verilog; synthesis asks for no ports."""
    return Rtl(text, top, (Port("clk", "input", 1),))
