// Multiplier of 25 by 18 bits, signed, with an adder of 48 bits behind it.  P = Z ± (X + Y + carry);
// without the adder before the multiplier, logic operations and pattern detection.
module hwgen_xilinx_dsp48e1 #(
  parameter AREG = 1, BREG = 1, CREG = 1, MREG = 1, PREG = 1
) (
  input CLK, CEA1, CEA2, CEB1, CEB2, CEC, CEM, CEP,
  input RSTA, RSTB, RSTC, RSTM, RSTP, CARRYIN,
  input [29:0] A,
  input [17:0] B,
  input [47:0] C, PCIN,
  input [6:0] OPMODE,
  input [1:0] ALUMODE,
  output [47:0] P, PCOUT
);
  reg [29:0] held_a1 = 0, held_a2 = 0;
  reg [17:0] held_b1 = 0, held_b2 = 0;
  reg [47:0] held_c = 0, held_p = 0;
  reg signed [42:0] held_m = 0;
  wire [29:0] a = AREG != 0 ? held_a2 : A;
  wire [17:0] b = BREG != 0 ? held_b2 : B;
  wire [47:0] c = CREG != 0 ? held_c : C;
  wire signed [24:0] factor_a = a[24:0];
  wire signed [17:0] factor_b = b;
  wire signed [42:0] product = factor_a * factor_b;
  wire signed [42:0] m = MREG != 0 ? held_m : product;
  reg [47:0] x, y, z, sum;
  always @* begin
    case (OPMODE[1:0])
      2'b01: x = {{5{m[42]}}, m};
      2'b10: x = held_p;
      2'b11: x = {a, b};
      default: x = 0;
    endcase
    // The multiplier takes X and Y together: all of it is counted in X.
    case (OPMODE[3:2])
      2'b10: y = {48{1'b1}};
      2'b11: y = c;
      default: y = 0;
    endcase
    case (OPMODE[6:4])
      3'b001: z = PCIN;
      3'b010, 3'b100: z = held_p;
      3'b011: z = c;
      3'b101: z = {{17{PCIN[47]}}, PCIN[47:17]};
      3'b110: z = {{17{held_p[47]}}, held_p[47:17]};
      default: z = 0;
    endcase
    sum = (z ^ {48{ALUMODE[0]}}) + x + y + {47'd0, CARRYIN};
    sum = sum ^ {48{ALUMODE[1]}};
  end
  assign P = PREG != 0 ? held_p : sum;
  assign PCOUT = P;
  always @(posedge CLK) begin
    if (RSTA) begin
      held_a1 <= 0;
      held_a2 <= 0;
    end else begin
      if (CEA1) held_a1 <= A;
      if (CEA2) held_a2 <= AREG == 2 ? held_a1 : A;
    end
    if (RSTB) begin
      held_b1 <= 0;
      held_b2 <= 0;
    end else begin
      if (CEB1) held_b1 <= B;
      if (CEB2) held_b2 <= BREG == 2 ? held_b1 : B;
    end
    if (RSTC) held_c <= 0;
    else if (CEC) held_c <= C;
    if (RSTM) held_m <= 0;
    else if (CEM) held_m <= product;
    if (RSTP) held_p <= 0;
    else if (CEP) held_p <= sum;
  end
endmodule
