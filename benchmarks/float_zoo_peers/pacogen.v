// acc = acc + act * wgt by a multiplier and an adder in posit(N, ES), each of which rounds:
// operands and accumulator registered as those of `pe-posit`.
module pacogen_mac #(
  parameter N = 8,
  parameter ES = 1
) (
  input              clk,
  input              rst,
  input      [N-1:0] act,
  input      [N-1:0] wgt,
  output reg [N-1:0] acc
);
  reg [N-1:0] a, w;
  reg clear;
  wire [N-1:0] product, next;

  posit_mult #(.N(N), .es(ES)) multiply (
    .in1(a), .in2(w), .start(1'b0), .out(product), .inf(), .zero(), .done());
  posit_add #(.N(N), .es(ES)) accumulate (
    .in1(product), .in2(acc), .start(1'b0), .out(next), .inf(), .zero(), .done());

  always @(posedge clk) begin
    a <= act;
    w <= wgt;
    clear <= rst;
    acc <= clear ? {N{1'b0}} : next;
  end
endmodule
