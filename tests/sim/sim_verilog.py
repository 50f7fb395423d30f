"""Verilog of the small designs; the tests replace fragments of it to seed faults."""

ADDER = """\
// Two streams of int8 pairs, added; two-entry FIFO behind; sticky error when `last` differ.
module adder(input clk, input rst,
  input a__valid, output a__ready, input [15:0] a__payload__data, input a__payload__last,
  input b__valid, output b__ready, input [15:0] b__payload__data, input b__payload__last,
  output out__valid, input out__ready, output [17:0] out__payload__data,
  output out__payload__last, output reg error);
  reg [18:0] head, tail, spare;
  reg [1:0] count;
  reg [7:0] seen, gone;
  reg hold, once;
  wire room = (count != 2);
  wire push = a__valid & b__valid & room;
  wire pop = out__valid & out__ready;
  wire store = push;
  wire [8:0] sum0 = {a__payload__data[7], a__payload__data[7:0]}
                  + {b__payload__data[7], b__payload__data[7:0]};
  wire [8:0] sum1 = {a__payload__data[15], a__payload__data[15:8]}
                  + {b__payload__data[15], b__payload__data[15:8]};
  wire [18:0] next = {a__payload__last, sum1, sum0};
  assign a__ready = b__valid & room;
  assign b__ready = a__valid & room;
  assign out__valid = (count != 0);
  assign out__payload__data = head[17:0];
  assign out__payload__last = head[18];
  always @(posedge clk) begin
    hold <= out__valid & ~out__ready & ~hold;
    if (store & (count == pop)) head <= next;
    else if (pop) head <= tail;
    if (store) tail <= next;
    count <= count + store - pop;
    seen <= seen + push;
    gone <= gone + pop;
    error <= error | (push & (a__payload__last != b__payload__last));
    once <= 0;
    if (rst) begin
      count <= 0; seen <= 0; gone <= 0; hold <= 0; error <= 0; once <= 0;
    end
  end
endmodule
"""

TRIO = """\
// A product, a carry-save pair (a*b + a), 64-bit words; two registers behind the inputs.
module trio(input clk, input rst, input [7:0] a, input [7:0] b, input [63:0] x, input [63:0] u,
  input [2:0] spare, output reg [15:0] p, output reg [15:0] vs, output reg [15:0] vc,
  output reg [63:0] d, output reg [63:0] q, output reg [2:0] s);
  reg [7:0] a1, b1;
  reg [63:0] x1, u1;
  wire [15:0] ax = {{8{a1[7]}}, a1};
  wire [15:0] bx = {{8{b1[7]}}, b1};
  wire [15:0] ab = ax * bx;
  always @(posedge clk) begin
    a1 <= a; b1 <= b; x1 <= x; u1 <= u;
    p <= ab;
    vs <= ab ^ ax ^ 16'h1234;
    vc <= (((ab & ax) | (ab & 16'h1234) | (ax & 16'h1234)) << 1) - 16'h1234;
    d <= x1 - {{56{a1[7]}}, a1};
    q <= u1 + 64'd1;
    s <= spare;
  end
endmodule
"""

HALF = """\
// Dot product of two int4 pairs, one multiplier used in both cycles of an interval of 2.
module half(input clk, input rst, input [7:0] a, input [7:0] b, output reg [7:0] y);
  reg phase;
  reg [7:0] part;
  wire [3:0] an = phase ? a[7:4] : a[3:0];
  wire [3:0] bn = phase ? b[7:4] : b[3:0];
  wire [7:0] product = {{4{an[3]}}, an} * {{4{bn[3]}}, bn};
  reg [7:0] total;
  always @(posedge clk) begin
    phase <= ~phase;
    part <= product;
    if (phase) total <= part + product;
    y <= total;
    if (rst) phase <= 0;
  end
endmodule
"""

SUM = """\
// The sum of both words of a pair; no clock.
module sum(input [7:0] a, input [7:0] b, output [8:0] y);
  wire [7:0] low = a + b;
  assign y = {1'b0, low};
endmodule
"""
