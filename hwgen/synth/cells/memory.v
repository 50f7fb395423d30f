// Block memory with two ports, as ECP5, Gowin and Xilinx have it: rows of 4 or 8 bytes of 9 bits.
// An address counts bits without the ninth ones; words of 9 bits and more begin at a byte.
//
// MODE   what a port that writes shows: 0 what it showed before, 1 the new word, 2 the old one
// CLASH  1: a port that reads what the other one writes in the same cycle gets garbage
module hwgen_block_memory #(
  parameter BYTES = 4, ROW_BITS = 9, BYTE_BITS = 2,
  parameter READ_A = 36, WRITE_A = 36, MODE_A = 0, CLASH_A = 0,
  parameter READ_B = 36, WRITE_B = 36, MODE_B = 0, CLASH_B = 0,
  parameter [(9 * BYTES << ROW_BITS) - 1:0] INIT = 0
) (
  input clk_a, en_a, reset_a, write_a, clk_b, en_b, reset_b, write_b,
  input [BYTES - 1:0] be_a, be_b,
  input [ROW_BITS + BYTE_BITS + 2:0] read_at_a, write_at_a, read_at_b, write_at_b,
  input [9 * BYTES - 1:0] data_a, data_b,
  output [9 * BYTES - 1:0] q_a, q_b
);
  localparam WIDTH = 9 * BYTES, ROWS = 1 << ROW_BITS, LOW = BYTE_BITS + 3;
  reg [WIDTH - 1:0] rows [0:ROWS - 1];
  reg [WIDTH - 1:0] row_a = 0, row_b = 0;
  reg [LOW - 1:0] place_a = 0, place_b = 0;
  wire [WIDTH - 1:0] new_a, new_b, mask_a, mask_b;
  wire [ROW_BITS - 1:0] write_row_a = write_at_a[ROW_BITS + LOW - 1:LOW];
  wire [ROW_BITS - 1:0] write_row_b = write_at_b[ROW_BITS + LOW - 1:LOW];
  wire [ROW_BITS - 1:0] read_row_a = read_at_a[ROW_BITS + LOW - 1:LOW];
  wire [ROW_BITS - 1:0] read_row_b = read_at_b[ROW_BITS + LOW - 1:LOW];
  wire [WIDTH - 1:0] old_a = rows[read_row_a];
  wire [WIDTH - 1:0] old_b = rows[read_row_b];
  wire meet_a = CLASH_A != 0 && en_b && write_b && write_row_b == read_row_a;
  wire meet_b = CLASH_B != 0 && en_a && write_a && write_row_a == read_row_b;
  integer a, b, n;
  hwgen_memory_place #(.BYTES(BYTES), .BYTE_BITS(BYTE_BITS), .WIDTH(WRITE_A)) into_a (
    .place(write_at_a[LOW - 1:0]), .be(be_a), .data(data_a), .row(new_a), .mask(mask_a));
  hwgen_memory_place #(.BYTES(BYTES), .BYTE_BITS(BYTE_BITS), .WIDTH(WRITE_B)) into_b (
    .place(write_at_b[LOW - 1:0]), .be(be_b), .data(data_b), .row(new_b), .mask(mask_b));
  hwgen_memory_pick #(.BYTES(BYTES), .BYTE_BITS(BYTE_BITS), .WIDTH(READ_A)) from_a (
    .place(place_a), .row(row_a), .word(q_a));
  hwgen_memory_pick #(.BYTES(BYTES), .BYTE_BITS(BYTE_BITS), .WIDTH(READ_B)) from_b (
    .place(place_b), .row(row_b), .word(q_b));
  initial for (n = 0; n < ROWS; n = n + 1) rows[n] = INIT[WIDTH * n +: WIDTH];
  always @(posedge clk_a) begin
    if (en_a && write_a)
      for (a = 0; a < WIDTH; a = a + 1) if (mask_a[a]) rows[write_row_a][a] <= new_a[a];
    if (reset_a) row_a <= 0;
    else if (en_a && !(write_a && MODE_A == 0)) begin
      row_a <= write_a && MODE_A == 1 ? (old_a & ~mask_a) | (new_a & mask_a)
                                      : old_a ^ (meet_a ? mask_b : {WIDTH{1'b0}});
      place_a <= read_at_a[LOW - 1:0];
    end
  end
  always @(posedge clk_b) begin
    if (en_b && write_b)
      for (b = 0; b < WIDTH; b = b + 1) if (mask_b[b]) rows[write_row_b][b] <= new_b[b];
    if (reset_b) row_b <= 0;
    else if (en_b && !(write_b && MODE_B == 0)) begin
      row_b <= write_b && MODE_B == 1 ? (old_b & ~mask_b) | (new_b & mask_b)
                                      : old_b ^ (meet_b ? mask_a : {WIDTH{1'b0}});
      place_b <= read_at_b[LOW - 1:0];
    end
  end
endmodule

// A word of WIDTH bits where it lies in its row, and which bits of the row are written.
module hwgen_memory_place #(parameter BYTES = 4, BYTE_BITS = 2, WIDTH = 36) (
  input [BYTE_BITS + 2:0] place,
  input [BYTES - 1:0] be,
  input [9 * BYTES - 1:0] data,
  output [9 * BYTES - 1:0] row,
  output [9 * BYTES - 1:0] mask
);
  localparam STEP = WIDTH < 9 ? 1 : WIDTH / 9;
  wire [BYTE_BITS - 1:0] first = place[BYTE_BITS + 2:3] & ~(STEP - 1);
  wire [2:0] offset = WIDTH < 9 ? place[2:0] & ~(WIDTH - 1) : 3'd0;
  wire [6:0] shift = 7'd9 * first + offset;
  reg [9 * BYTES - 1:0] kept;
  integer i;
  always @* begin
    kept = 0;
    for (i = 0; i < 9 * BYTES; i = i + 1) kept[i] = i < WIDTH && be[WIDTH < 9 ? 0 : i / 9];
  end
  assign mask = kept << shift;
  assign row = data << shift;
endmodule

// The word of WIDTH bits at a place in a row.
module hwgen_memory_pick #(parameter BYTES = 4, BYTE_BITS = 2, WIDTH = 36) (
  input [BYTE_BITS + 2:0] place,
  input [9 * BYTES - 1:0] row,
  output [9 * BYTES - 1:0] word
);
  localparam STEP = WIDTH < 9 ? 1 : WIDTH / 9;
  wire [BYTE_BITS - 1:0] first = place[BYTE_BITS + 2:3] & ~(STEP - 1);
  wire [2:0] offset = WIDTH < 9 ? place[2:0] & ~(WIDTH - 1) : 3'd0;
  wire [6:0] shift = 7'd9 * first + offset;
  assign word = (row >> shift) & ({9 * BYTES{1'b1}} >> (9 * BYTES - WIDTH));
endmodule

// Memory made of LUTs: written with the clock, read without.
module hwgen_lut_memory #(
  parameter DEPTH_BITS = 4, WIDTH = 1,
  parameter [(WIDTH << DEPTH_BITS) - 1:0] INIT = 0
) (
  input clk, we,
  input [DEPTH_BITS - 1:0] write_at, read_at,
  input [WIDTH - 1:0] data,
  output [WIDTH - 1:0] q
);
  reg [WIDTH - 1:0] words [0:(1 << DEPTH_BITS) - 1];
  integer n;
  initial for (n = 0; n < 1 << DEPTH_BITS; n = n + 1) words[n] = INIT[WIDTH * n +: WIDTH];
  assign q = words[read_at];
  always @(posedge clk) if (we) words[write_at] <= data;
endmodule

// Shift register made of LUTs: bit 0 is the youngest.
module hwgen_lut_shift #(
  parameter DEPTH_BITS = 4,
  parameter [(1 << DEPTH_BITS) - 1:0] INIT = 0
) (
  input clk, ce, data,
  input [DEPTH_BITS - 1:0] at,
  output q, last
);
  reg [(1 << DEPTH_BITS) - 1:0] bits = INIT;
  assign q = bits[at];
  assign last = bits[(1 << DEPTH_BITS) - 1];
  always @(posedge clk) if (ce) bits <= {bits[(1 << DEPTH_BITS) - 2:0], data};
endmodule

// Multiplier whose operands are signed or not.
module hwgen_multiplier #(parameter WIDTH = 18) (
  input [WIDTH - 1:0] a, b,
  input signed_a, signed_b,
  output [2 * WIDTH - 1:0] p
);
  wire signed [WIDTH:0] wide_a = {signed_a & a[WIDTH - 1], a};
  wire signed [WIDTH:0] wide_b = {signed_b & b[WIDTH - 1], b};
  wire signed [2 * WIDTH + 1:0] product = wide_a * wide_b;
  assign p = product[2 * WIDTH - 1:0];
endmodule
