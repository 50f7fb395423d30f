// acc = acc + act * wgt by a fused multiply-add in FP16, nearest even: operands and accumulator
// registered as those of `pe-fma`.
module cvfpu_mac (
  input  logic        clk,
  input  logic        rst,
  input  logic [15:0] act,
  input  logic [15:0] wgt,
  output logic [15:0] acc
);
  logic [15:0] a, w, next;
  logic clear;

  fpnew_fma #(
    .FpFormat(fpnew_pkg::FP16)
  ) fma (
    .clk_i(1'b0),
    .rst_ni(1'b1),
    .operands_i({acc, w, a}),
    .is_boxed_i(3'b111),
    .rnd_mode_i(fpnew_pkg::RNE),
    .op_i(fpnew_pkg::FMADD),
    .op_mod_i(1'b0),
    .tag_i(1'b0),
    .mask_i(1'b1),
    .aux_i(1'b0),
    .in_valid_i(1'b1),
    .in_ready_o(),
    .flush_i(1'b0),
    .result_o(next),
    .status_o(),
    .extension_bit_o(),
    .tag_o(),
    .mask_o(),
    .aux_o(),
    .out_valid_o(),
    .out_ready_i(1'b1),
    .busy_o(),
    .reg_ena_i(1'b0)
  );

  always_ff @(posedge clk) begin
    a <= act;
    w <= wgt;
    clear <= rst;
    acc <= clear ? 16'b0 : next;
  end
endmodule
