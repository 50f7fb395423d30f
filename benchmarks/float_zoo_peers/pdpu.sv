// acc = acc + act * wgt by a fused dot product of one term in posit(N, ES), aligned in WINDOW bits:
// operands and accumulator registered as those of `pe-posit`.
module pdpu_mac #(
  parameter int unsigned N = 8,
  parameter int unsigned ES = 0,
  parameter int unsigned WINDOW = 14
) (
  input  logic         clk,
  input  logic         rst,
  input  logic [N-1:0] act,
  input  logic [N-1:0] wgt,
  output logic [N-1:0] acc
);
  logic [N-1:0] a, w, next;
  logic clear;

  pdpu_top #(
    .N(1),
    .n_i(N),
    .es_i(ES),
    .n_o(N),
    .es_o(ES),
    .ALIGN_WIDTH(WINDOW)
  ) dot (
    .operands_a(a),
    .operands_b(w),
    .acc(acc),
    .result_o(next)
  );

  always_ff @(posedge clk) begin
    a <= act;
    w <= wgt;
    clear <= rst;
    acc <= clear ? '0 : next;
  end
endmodule
