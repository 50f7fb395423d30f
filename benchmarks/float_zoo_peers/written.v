// The exact multiply-accumulate of minifloats as one would write it: decoders, a multiplier of the
// significands, a shifter, an adder.  NANS: the code of all ones but the sign is no number.
module written_mac #(
  parameter EXP = 4,
  parameter MAN = 3,
  parameter ACC = 43,
  parameter NANS = 1
) (
  input                  clk,
  input                  rst,
  input      [EXP+MAN:0] act,
  input      [EXP+MAN:0] wgt,
  output reg [ACC-1:0]   acc,
  output reg             nan
);
  reg [EXP+MAN:0] a, w;
  reg clear;
  wire [EXP-1:0] act_exp = a[EXP+MAN-1:MAN];
  wire [EXP-1:0] wgt_exp = w[EXP+MAN-1:MAN];
  wire act_normal = act_exp != 0;
  wire wgt_normal = wgt_exp != 0;
  wire [2*MAN+1:0] product = {act_normal, a[MAN-1:0]} * {wgt_normal, w[MAN-1:0]};
  wire [EXP:0] places = (act_exp - act_normal) + (wgt_exp - wgt_normal);
  wire [ACC-1:0] magnitude = {{(ACC-2*MAN-2){1'b0}}, product} << places;
  wire wrong = NANS != 0 && (&a[EXP+MAN-1:0] || &w[EXP+MAN-1:0]);
  wire [ACC-1:0] addend = wrong ? {ACC{1'b0}} : a[EXP+MAN] ^ w[EXP+MAN] ? -magnitude : magnitude;

  always @(posedge clk) begin
    a <= act;
    w <= wgt;
    clear <= rst;
    acc <= clear ? {ACC{1'b0}} : acc + addend;
    nan <= clear ? 1'b0 : nan || wrong;
  end
endmodule
