// Dot products of blocks of K elements: elements and scales, sum and scale registered as those of
// `dot-block`.
module mx_float #(
  parameter int unsigned EXP = 2,
  parameter int unsigned MAN = 1,
  parameter int unsigned K = 32,
  parameter int unsigned WIDTH = 1 + EXP + MAN,
  parameter int unsigned TOTAL = 2 * ((1 << EXP) + MAN) + $clog2(K)
) (
  input  logic               clk,
  input  logic [K*WIDTH-1:0] act,
  input  logic [K*WIDTH-1:0] wgt,
  input  logic [7:0]         act_scale,
  input  logic [7:0]         wgt_scale,
  output logic [TOTAL-1:0]   total,
  output logic [8:0]         scale
);
  logic [K*WIDTH-1:0] a, w;
  logic [7:0] act_held, wgt_held;
  logic signed [WIDTH-1:0] act_codes [K];
  logic signed [WIDTH-1:0] wgt_codes [K];
  logic signed [TOTAL-1:0] sum;

  for (genvar i = 0; i < K; i++) begin : g_codes
    assign act_codes[i] = a[i*WIDTH +: WIDTH];
    assign wgt_codes[i] = w[i*WIDTH +: WIDTH];
  end

  dot_fp #(.exp_width(EXP), .man_width(MAN), .k(K)) dot (
    .i_vec_a(act_codes), .i_vec_b(wgt_codes), .o_dp(sum));

  always_ff @(posedge clk) begin
    a <= act;
    w <= wgt;
    act_held <= act_scale;
    wgt_held <= wgt_scale;
    total <= sum;
    scale <= {1'b0, act_held} + {1'b0, wgt_held};
  end
endmodule

// The same with codes that are no numbers.
module mx_special #(
  parameter int unsigned EXP = 4,
  parameter int unsigned MAN = 3,
  parameter int unsigned K = 32,
  parameter int unsigned WIDTH = 1 + EXP + MAN,
  parameter int unsigned TOTAL = 2 * ((1 << EXP) + MAN) + $clog2(K)
) (
  input  logic               clk,
  input  logic [K*WIDTH-1:0] act,
  input  logic [K*WIDTH-1:0] wgt,
  input  logic [7:0]         act_scale,
  input  logic [7:0]         wgt_scale,
  output logic [TOTAL-1:0]   total,
  output logic [8:0]         scale,
  output logic               nan
);
  logic [K*WIDTH-1:0] a, w;
  logic [7:0] act_held, wgt_held;
  logic signed [WIDTH-1:0] act_codes [K];
  logic signed [WIDTH-1:0] wgt_codes [K];
  logic signed [TOTAL-1:0] sum;
  logic wrong;

  for (genvar i = 0; i < K; i++) begin : g_codes
    assign act_codes[i] = a[i*WIDTH +: WIDTH];
    assign wgt_codes[i] = w[i*WIDTH +: WIDTH];
  end

  dot_fp_spec #(.exp_width(EXP), .man_width(MAN), .k(K)) dot (
    .i_vec_a(act_codes), .i_vec_b(wgt_codes), .o_dp(sum), .o_nan(wrong));

  always_ff @(posedge clk) begin
    a <= act;
    w <= wgt;
    act_held <= act_scale;
    wgt_held <= wgt_scale;
    total <= sum;
    scale <= {1'b0, act_held} + {1'b0, wgt_held};
    nan <= wrong;
  end
endmodule

// The same of integers.
module mx_integer #(
  parameter int unsigned WIDTH = 8,
  parameter int unsigned K = 32,
  parameter int unsigned TOTAL = 2 * WIDTH + $clog2(K)
) (
  input  logic               clk,
  input  logic [K*WIDTH-1:0] act,
  input  logic [K*WIDTH-1:0] wgt,
  input  logic [7:0]         act_scale,
  input  logic [7:0]         wgt_scale,
  output logic [TOTAL-1:0]   total,
  output logic [8:0]         scale
);
  logic [K*WIDTH-1:0] a, w;
  logic [7:0] act_held, wgt_held;
  logic signed [WIDTH-1:0] act_codes [K];
  logic signed [WIDTH-1:0] wgt_codes [K];
  logic signed [TOTAL-1:0] sum;

  for (genvar i = 0; i < K; i++) begin : g_codes
    assign act_codes[i] = a[i*WIDTH +: WIDTH];
    assign wgt_codes[i] = w[i*WIDTH +: WIDTH];
  end

  dot_int #(.bit_width(WIDTH), .k(K)) dot (
    .i_vec_a(act_codes), .i_vec_b(wgt_codes), .o_dp(sum));

  always_ff @(posedge clk) begin
    a <= act;
    w <= wgt;
    act_held <= act_scale;
    wgt_held <= wgt_scale;
    total <= sum;
    scale <= {1'b0, act_held} + {1'b0, wgt_held};
  end
endmodule
