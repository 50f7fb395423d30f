// Memory of 256 rows of 16 bits.  In the modes 1 to 3 a word of 8, 4 or 2 bits is spread over the
// row: bit 2**mode*k + part of the row is bit k of the word that the upper address bits call part.
module hwgen_ice40_ram #(
  parameter READ_MODE = 0, WRITE_MODE = 0,
  parameter [4095:0] INIT = 0
) (
  input RCLK, RCLKE, RE, WCLK, WCLKE, WE,
  input [10:0] RADDR, WADDR,
  input [15:0] MASK, WDATA,
  output reg [15:0] RDATA
);
  // Where the pin of a word's bit stands within the bits that share it.
  localparam READ_STEP = 1 << READ_MODE, WRITE_STEP = 1 << WRITE_MODE;
  localparam READ_PIN = READ_MODE == 0 ? 0 : (READ_STEP >> 1) - 1;
  localparam WRITE_PIN = WRITE_MODE == 0 ? 0 : (WRITE_STEP >> 1) - 1;
  reg [15:0] rows [0:255];
  reg [15:0] row;
  reg [2:0] part;
  reg [15:0] data, keep;
  integer i, j, k, n;
  initial begin
    for (n = 0; n < 256; n = n + 1) rows[n] = INIT[16 * n +: 16];
    row = 0;
    part = 0;
  end
  always @* begin
    for (i = 0; i < 16; i = i + 1) begin
      data[i] = WDATA[(i & ~(WRITE_STEP - 1)) + WRITE_PIN];
      keep[i] = WRITE_MODE == 0 ? MASK[i] : (i & (WRITE_STEP - 1)) != (WADDR[10:8] & (WRITE_STEP - 1));
    end
  end
  always @(posedge WCLK)
    if (WE && WCLKE)
      for (k = 0; k < 16; k = k + 1) if (!keep[k]) rows[WADDR[7:0]][k] <= data[k];
  always @(posedge RCLK)
    if (RE && RCLKE) begin
      row <= rows[RADDR[7:0]];
      part <= RADDR[10:8] & (READ_STEP - 1);
    end
  always @* begin
    RDATA = 0;
    for (j = 0; j < 16; j = j + READ_STEP) RDATA[j + READ_PIN] = row[j + part];
  end
endmodule

// Multiplier of 16 by 16 bits with two adders of 16 bits behind it; without its mode of two
// multipliers of 8 bits and without the cascade from the block below.
module hwgen_ice40_mac16 #(
  parameter A_REG = 0, B_REG = 0, C_REG = 0, D_REG = 0,
  parameter TOP_8x8_MULT_REG = 0, BOT_8x8_MULT_REG = 0,
  parameter PIPELINE_16x16_MULT_REG1 = 0, PIPELINE_16x16_MULT_REG2 = 0,
  parameter TOPOUTPUT_SELECT = 0, BOTOUTPUT_SELECT = 0,
  parameter TOPADDSUB_LOWERINPUT = 0, BOTADDSUB_LOWERINPUT = 0,
  parameter TOPADDSUB_UPPERINPUT = 0, BOTADDSUB_UPPERINPUT = 0,
  parameter TOPADDSUB_CARRYSELECT = 0, BOTADDSUB_CARRYSELECT = 0,
  parameter A_SIGNED = 0, B_SIGNED = 0
) (
  input CLK, CE, AHOLD, BHOLD, CHOLD, DHOLD, IRSTTOP, IRSTBOT, ORSTTOP, ORSTBOT,
  input OLOADTOP, OLOADBOT, ADDSUBTOP, ADDSUBBOT, OHOLDTOP, OHOLDBOT,
  input [15:0] A, B, C, D,
  output [31:0] O,
  output CO, ACCUMCO, SIGNEXTOUT
);
  reg [15:0] held_a = 0, held_b = 0, held_c = 0, held_d = 0;
  // The four products of bytes; the upper byte of an operand carries its sign.
  reg [15:0] held_hh = 0, held_hl = 0, held_lh = 0, held_ll = 0;
  reg [31:0] held_product = 0;
  reg [15:0] held_top = 0, held_bottom = 0;
  wire [15:0] a = A_REG != 0 ? held_a : A;
  wire [15:0] b = B_REG != 0 ? held_b : B;
  wire [15:0] c = C_REG != 0 ? held_c : C;
  wire [15:0] d = D_REG != 0 ? held_d : D;
  wire [15:0] a_high = {{8{A_SIGNED != 0 && a[15]}}, a[15:8]};
  wire [15:0] b_high = {{8{B_SIGNED != 0 && b[15]}}, b[15:8]};
  wire [15:0] hh = a_high * b_high;
  wire [15:0] hl = a_high * {8'b0, b[7:0]};
  wire [15:0] lh = {8'b0, a[7:0]} * b_high;
  wire [15:0] ll = {8'b0, a[7:0]} * {8'b0, b[7:0]};
  wire [15:0] mid_hh = TOP_8x8_MULT_REG != 0 ? held_hh : hh;
  wire [15:0] mid_ll = BOT_8x8_MULT_REG != 0 ? held_ll : ll;
  wire [15:0] mid_hl = PIPELINE_16x16_MULT_REG1 != 0 ? held_hl : hl;
  wire [15:0] mid_lh = PIPELINE_16x16_MULT_REG1 != 0 ? held_lh : lh;
  wire [31:0] sum = {mid_hh, mid_ll}
      + {{8{A_SIGNED != 0 && mid_hl[15]}}, mid_hl, 8'b0}
      + {{8{B_SIGNED != 0 && mid_lh[15]}}, mid_lh, 8'b0};
  wire [31:0] product = PIPELINE_16x16_MULT_REG2 != 0 ? held_product : sum;

  wire [15:0] low_old = BOTADDSUB_UPPERINPUT != 0 ? d : held_bottom;
  wire [15:0] low_new = BOTADDSUB_LOWERINPUT == 0 ? b :
                        BOTADDSUB_LOWERINPUT == 1 ? mid_ll : product[15:0];
  wire [16:0] low_sum = low_new + (low_old ^ {16{ADDSUBBOT}})
      + {16'b0, BOTADDSUB_CARRYSELECT == 1};
  wire [15:0] low = OLOADBOT ? d : low_sum[15:0] ^ {16{ADDSUBBOT}};

  wire [15:0] high_old = TOPADDSUB_UPPERINPUT != 0 ? c : held_top;
  wire [15:0] high_new = TOPADDSUB_LOWERINPUT == 0 ? a :
                         TOPADDSUB_LOWERINPUT == 1 ? mid_hh :
                         TOPADDSUB_LOWERINPUT == 2 ? product[31:16] : {16{low_new[15]}};
  wire carry = TOPADDSUB_CARRYSELECT == 1 || (TOPADDSUB_CARRYSELECT == 2 && low_sum[16])
      || (TOPADDSUB_CARRYSELECT == 3 && (low_sum[16] ^ ADDSUBBOT));
  wire [16:0] high_sum = high_new + (high_old ^ {16{ADDSUBTOP}}) + {16'b0, carry};
  wire [15:0] high = OLOADTOP ? c : high_sum[15:0] ^ {16{ADDSUBTOP}};

  assign O[31:16] = TOPOUTPUT_SELECT == 0 ? high : TOPOUTPUT_SELECT == 1 ? held_top :
                    TOPOUTPUT_SELECT == 2 ? mid_hh : product[31:16];
  assign O[15:0] = BOTOUTPUT_SELECT == 0 ? low : BOTOUTPUT_SELECT == 1 ? held_bottom :
                   BOTOUTPUT_SELECT == 2 ? mid_ll : product[15:0];
  assign ACCUMCO = high_sum[16];
  assign CO = high_sum[16] ^ ADDSUBTOP;
  assign SIGNEXTOUT = high_new[15];

  always @(posedge CLK or posedge IRSTTOP)
    if (IRSTTOP) begin
      held_a <= 0;
      held_c <= 0;
      held_hh <= 0;
      held_lh <= 0;
    end else if (CE) begin
      if (!AHOLD) held_a <= A;
      if (!CHOLD) held_c <= C;
      held_hh <= hh;
      held_lh <= lh;
    end
  always @(posedge CLK or posedge IRSTBOT)
    if (IRSTBOT) begin
      held_b <= 0;
      held_d <= 0;
      held_ll <= 0;
      held_hl <= 0;
      held_product <= 0;
    end else if (CE) begin
      if (!BHOLD) held_b <= B;
      if (!DHOLD) held_d <= D;
      held_ll <= ll;
      held_hl <= hl;
      held_product <= sum;
    end
  always @(posedge CLK or posedge ORSTTOP)
    if (ORSTTOP) held_top <= 0;
    else if (CE && !OHOLDTOP) held_top <= high;
  always @(posedge CLK or posedge ORSTBOT)
    if (ORSTBOT) held_bottom <= 0;
    else if (CE && !OHOLDBOT) held_bottom <= low;
endmodule
