// pe_posit8_0_posit8_0_carry6_os_act: PE of posits: significands multiplied, shifted, added to a quire or in a window
//
//   act         posit8_0     format of the activations
//   wgt         posit8_0     format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      act          format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -12          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 2e1b51b01215c137e14e840c941646a297c379b0252b482f4de1d78d950a580c
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit8_0_posit8_0_carry6_os_act (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    input  wire above_nan,
    output wire [31:0] below,
    output wire below_nan,
    output wire [7:0] code
);

    wire result_beyond;
    wire leads_17;
    wire below_17;
    wire leads_16;
    wire below_16;
    wire leads_15;
    wire below_15;
    wire leads_14;
    wire below_14;
    wire leads_13;
    wire below_13;
    wire leads_12;
    wire below_12;
    wire result_tiny;
    wire some_below_1;
    wire some_below_2;
    wire some_below_3;
    wire some_below_4;
    wire some_below_5;
    wire some_below_6;
    wire some_below_7;
    wire some_below_8;
    wire some_below_9;
    wire some_below_10;
    wire some_below_11;
    wire some_below_12;
    wire some_below_13;
    wire some_below_14;
    wire some_below_15;
    wire some_below_16;
    wire result_up;
    wire result_there;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire bits_4;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire bits_8;
    wire bits_9;
    wire [6:0] result_rounded;
    wire [6:0] bits_10;

    assign result_beyond = below[31] ? ~(&below[30:18]) : (|below[30:18]);
    assign leads_17 = ~result_beyond & (below[17] ^ below[31]);
    assign below_17 = ~result_beyond & ~(below[17] ^ below[31]);
    assign leads_16 = below_17 & (below[16] ^ below[31]);
    assign below_16 = below_17 & ~(below[16] ^ below[31]);
    assign leads_15 = below_16 & (below[15] ^ below[31]);
    assign below_15 = below_16 & ~(below[15] ^ below[31]);
    assign leads_14 = below_15 & (below[14] ^ below[31]);
    assign below_14 = below_15 & ~(below[14] ^ below[31]);
    assign leads_13 = below_14 & (below[13] ^ below[31]);
    assign below_13 = below_14 & ~(below[13] ^ below[31]);
    assign leads_12 = below_13 & (below[12] ^ below[31]);
    assign below_12 = below_13 & ~(below[12] ^ below[31]);
    assign result_tiny = below_12 & (below[11:6] == {6{below[31]}});
    assign some_below_1 = 1'b0 | below[0];
    assign some_below_2 = some_below_1 | below[1];
    assign some_below_3 = some_below_2 | below[2];
    assign some_below_4 = some_below_3 | below[3];
    assign some_below_5 = some_below_4 | below[4];
    assign some_below_6 = some_below_5 | below[5];
    assign some_below_7 = some_below_6 | below[6];
    assign some_below_8 = some_below_7 | below[7];
    assign some_below_9 = some_below_8 | below[8];
    assign some_below_10 = some_below_9 | below[9];
    assign some_below_11 = some_below_10 | below[10];
    assign some_below_12 = some_below_11 | below[11];
    assign some_below_13 = some_below_12 | below[12];
    assign some_below_14 = some_below_13 | below[13];
    assign some_below_15 = some_below_14 | below[14];
    assign some_below_16 = some_below_15 | below[15];
    assign bits_1 = |{result_beyond, (below_12 & below[6]), (leads_12 & below[7]), (leads_13 & below[9]), (leads_14 & below[11]), (leads_15 & below[13]), (leads_16 & below[15]), (leads_17 & below[31])};
    assign bits_2 = |{(result_beyond & ~below[31]), (below_12 & below[7]), (leads_12 & below[8]), (leads_13 & below[10]), (leads_14 & below[12]), (leads_15 & below[14]), (leads_16 & below[31]), (leads_17 & ~below[31])};
    assign bits_3 = |{(result_beyond & ~below[31]), (below_12 & below[8]), (leads_12 & below[9]), (leads_13 & below[11]), (leads_14 & below[13]), (leads_15 & below[31]), (leads_16 & ~below[31]), (leads_17 & ~below[31])};
    assign bits_4 = |{(result_beyond & ~below[31]), (below_12 & below[9]), (leads_12 & below[10]), (leads_13 & below[12]), (leads_14 & below[31]), (leads_15 & ~below[31]), (leads_16 & ~below[31]), (leads_17 & ~below[31])};
    assign bits_5 = |{(result_beyond & ~below[31]), (below_12 & below[10]), (leads_12 & below[11]), (leads_13 & below[31]), (leads_14 & ~below[31]), (leads_15 & ~below[31]), (leads_16 & ~below[31]), (leads_17 & ~below[31])};
    assign bits_6 = |{(result_beyond & ~below[31]), (below_12 & below[11]), (leads_12 & below[31]), (leads_13 & ~below[31]), (leads_14 & ~below[31]), (leads_15 & ~below[31]), (leads_16 & ~below[31]), (leads_17 & ~below[31])};
    assign bits_7 = |{(result_beyond & ~below[31]), (below_12 & below[31]), (leads_12 & ~below[31]), (leads_13 & ~below[31]), (leads_14 & ~below[31]), (leads_15 & ~below[31]), (leads_16 & ~below[31]), (leads_17 & ~below[31])};
    assign bits_8 = |{(below_12 & below[5]), (leads_12 & below[6]), (leads_13 & below[8]), (leads_14 & below[10]), (leads_15 & below[12]), (leads_16 & below[14]), (leads_17 & below[16])};
    assign bits_9 = |{(below_12 & some_below_5), (leads_12 & some_below_6), (leads_13 & some_below_8), (leads_14 & some_below_10), (leads_15 & some_below_12), (leads_16 & some_below_14), (leads_17 & some_below_16)};
    assign result_up = (bits_8 & (bits_9 | bits_1)) & ~result_tiny;
    assign result_there = |below;
    assign result_rounded = result_tiny ? {bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, (below[31] | result_there)} : ({bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1} + {6'd0, result_up});
    assign bits_10 = result_rounded & {~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan};
    assign code = {(below[31] | below_nan), bits_10};

    pe_posit8_0_posit8_0_acc32_aligned_os single (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .above_nan(above_nan),
        .below(below),
        .below_nan(below_nan)
    );

endmodule

module pe_posit8_0_posit8_0_acc32_aligned_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    input  wire above_nan,
    output wire [31:0] below,
    output wire below_nan
);

    wire [32:0] cell_below;
    wire [5:0] act_0_breaks;
    wire act_0_ends_0;
    wire act_0_beyond_0;
    wire act_0_ends_1;
    wire act_0_beyond_1;
    wire act_0_ends_2;
    wire act_0_beyond_2;
    wire act_0_ends_3;
    wire act_0_beyond_3;
    wire act_0_ends_4;
    wire act_0_beyond_4;
    wire act_0_ends_5;
    wire act_0_beyond_5;
    wire act_0_number;
    wire [5:0] wgt_0_breaks;
    wire wgt_0_ends_0;
    wire wgt_0_beyond_0;
    wire wgt_0_ends_1;
    wire wgt_0_beyond_1;
    wire wgt_0_ends_2;
    wire wgt_0_beyond_2;
    wire wgt_0_ends_3;
    wire wgt_0_beyond_3;
    wire wgt_0_ends_4;
    wire wgt_0_beyond_4;
    wire wgt_0_ends_5;
    wire wgt_0_beyond_5;
    wire wgt_0_number;
    wire [6:0] act_0_body;
    wire bits_1;
    wire bits_2;
    wire bits_3;
    wire [2:0] bits_4;
    wire [6:0] wgt_0_body;
    wire bits_5;
    wire bits_6;
    wire bits_7;
    wire [2:0] bits_8;

    assign act_0_body = act[7] ? (-act[6:0]) : act[6:0];
    assign act_0_breaks = act_0_body[5:0] ^ {6{act_0_body[6]}};
    assign act_0_ends_0 = 1'b1 & act_0_breaks[5];
    assign act_0_beyond_0 = 1'b1 & ~act_0_breaks[5];
    assign act_0_ends_1 = act_0_beyond_0 & act_0_breaks[4];
    assign act_0_beyond_1 = act_0_beyond_0 & ~act_0_breaks[4];
    assign act_0_ends_2 = act_0_beyond_1 & act_0_breaks[3];
    assign act_0_beyond_2 = act_0_beyond_1 & ~act_0_breaks[3];
    assign act_0_ends_3 = act_0_beyond_2 & act_0_breaks[2];
    assign act_0_beyond_3 = act_0_beyond_2 & ~act_0_breaks[2];
    assign act_0_ends_4 = act_0_beyond_3 & act_0_breaks[1];
    assign act_0_beyond_4 = act_0_beyond_3 & ~act_0_breaks[1];
    assign act_0_ends_5 = act_0_beyond_4 & act_0_breaks[0];
    assign act_0_beyond_5 = act_0_beyond_4 & ~act_0_breaks[0];
    assign act_0_number = |act_0_body;
    assign bits_1 = |{(act_0_ends_2 & act_0_body[0]), (act_0_ends_1 & act_0_body[1]), (act_0_ends_0 & act_0_body[2])};
    assign bits_2 = |{(act_0_ends_3 & act_0_body[0]), (act_0_ends_2 & act_0_body[1]), (act_0_ends_1 & act_0_body[2]), (act_0_ends_0 & act_0_body[3])};
    assign bits_3 = |{(act_0_ends_4 & act_0_body[0]), (act_0_ends_3 & act_0_body[1]), (act_0_ends_2 & act_0_body[2]), (act_0_ends_1 & act_0_body[3]), (act_0_ends_0 & act_0_body[4])};
    assign bits_4 = {(|{act_0_beyond_5, act_0_ends_5, act_0_ends_4}), (|{act_0_beyond_5, act_0_ends_3, act_0_ends_2}), (|{act_0_ends_5, act_0_ends_3, act_0_ends_1})} ^ {~act_0_body[6], ~act_0_body[6], ~act_0_body[6]};
    assign wgt_0_body = wgt[7] ? (-wgt[6:0]) : wgt[6:0];
    assign wgt_0_breaks = wgt_0_body[5:0] ^ {6{wgt_0_body[6]}};
    assign wgt_0_ends_0 = 1'b1 & wgt_0_breaks[5];
    assign wgt_0_beyond_0 = 1'b1 & ~wgt_0_breaks[5];
    assign wgt_0_ends_1 = wgt_0_beyond_0 & wgt_0_breaks[4];
    assign wgt_0_beyond_1 = wgt_0_beyond_0 & ~wgt_0_breaks[4];
    assign wgt_0_ends_2 = wgt_0_beyond_1 & wgt_0_breaks[3];
    assign wgt_0_beyond_2 = wgt_0_beyond_1 & ~wgt_0_breaks[3];
    assign wgt_0_ends_3 = wgt_0_beyond_2 & wgt_0_breaks[2];
    assign wgt_0_beyond_3 = wgt_0_beyond_2 & ~wgt_0_breaks[2];
    assign wgt_0_ends_4 = wgt_0_beyond_3 & wgt_0_breaks[1];
    assign wgt_0_beyond_4 = wgt_0_beyond_3 & ~wgt_0_breaks[1];
    assign wgt_0_ends_5 = wgt_0_beyond_4 & wgt_0_breaks[0];
    assign wgt_0_beyond_5 = wgt_0_beyond_4 & ~wgt_0_breaks[0];
    assign wgt_0_number = |wgt_0_body;
    assign bits_5 = |{(wgt_0_ends_2 & wgt_0_body[0]), (wgt_0_ends_1 & wgt_0_body[1]), (wgt_0_ends_0 & wgt_0_body[2])};
    assign bits_6 = |{(wgt_0_ends_3 & wgt_0_body[0]), (wgt_0_ends_2 & wgt_0_body[1]), (wgt_0_ends_1 & wgt_0_body[2]), (wgt_0_ends_0 & wgt_0_body[3])};
    assign bits_7 = |{(wgt_0_ends_4 & wgt_0_body[0]), (wgt_0_ends_3 & wgt_0_body[1]), (wgt_0_ends_2 & wgt_0_body[2]), (wgt_0_ends_1 & wgt_0_body[3]), (wgt_0_ends_0 & wgt_0_body[4])};
    assign bits_8 = {(|{wgt_0_beyond_5, wgt_0_ends_5, wgt_0_ends_4}), (|{wgt_0_beyond_5, wgt_0_ends_3, wgt_0_ends_2}), (|{wgt_0_ends_5, wgt_0_ends_3, wgt_0_ends_1})} ^ {~wgt_0_body[6], ~wgt_0_body[6], ~wgt_0_body[6]};
    assign below = cell_below[31:0];
    assign below_nan = cell_below[32];

    os_cell_posit8_0_posit8_0_acc32_aligned cell_ (
        .clk(clk),
        .act({(act[7] & ~act_0_number), act[7], act_0_body[6], bits_4, act_0_number, bits_3, bits_2, bits_1, (|{(act_0_ends_1 & act_0_body[0]), (act_0_ends_0 & act_0_body[1])}), (act_0_ends_0 & act_0_body[0])}),
        .wgt({(wgt[7] & ~wgt_0_number), wgt[7], wgt_0_body[6], bits_8, wgt_0_number, bits_7, bits_6, bits_5, (|{(wgt_0_ends_1 & wgt_0_body[0]), (wgt_0_ends_0 & wgt_0_body[1])}), (wgt_0_ends_0 & wgt_0_body[0])}),
        .first(first),
        .load(load),
        .above({above_nan, above}),
        .below(cell_below)
    );

endmodule

module os_cell_posit8_0_posit8_0_acc32_aligned (
    input  wire clk,
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [32:0] above,
    output reg  [32:0] below
);

    wire [32:0] state;
    reg  [32:0] acc;
    wire [32:0] pe_next_state;

    assign state = first ? 33'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_aligned_posit8_0_posit8_0_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_posit8_0_posit8_0_acc32 (
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire [32:0] state,
    output reg  [32:0] next_state
);

    wire product_1_0_sum;
    wire product_1_0_carry;
    wire product_2_0_half;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_2_1_sum;
    wire product_2_1_carry;
    wire product_3_0_half;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_3_1_half;
    wire product_3_1_sum;
    wire product_3_1_carry;
    wire product_3_2_sum;
    wire product_3_2_carry;
    wire product_4_0_half;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_4_1_half;
    wire product_4_1_sum;
    wire product_4_1_carry;
    wire product_4_2_half;
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_4_3_sum;
    wire product_4_3_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_5_2_half;
    wire product_5_2_sum;
    wire product_5_2_carry;
    wire product_5_3_half;
    wire product_5_3_sum;
    wire product_5_3_carry;
    wire product_5_4_sum;
    wire product_5_4_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_6_1_half;
    wire product_6_1_sum;
    wire product_6_1_carry;
    wire product_6_2_half;
    wire product_6_2_sum;
    wire product_6_2_carry;
    wire product_6_3_half;
    wire product_6_3_sum;
    wire product_6_3_carry;
    wire product_6_4_sum;
    wire product_6_4_carry;
    wire product_7_0_half;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire product_7_1_half;
    wire product_7_1_sum;
    wire product_7_1_carry;
    wire product_7_2_half;
    wire product_7_2_sum;
    wire product_7_2_carry;
    wire product_7_3_half;
    wire product_7_3_sum;
    wire product_7_3_carry;
    wire product_8_0_half;
    wire product_8_0_sum;
    wire product_8_0_carry;
    wire product_8_1_half;
    wire product_8_1_sum;
    wire product_8_1_carry;
    wire product_8_2_half;
    wire product_8_2_sum;
    wire product_8_2_carry;
    wire product_9_0_half;
    wire product_9_0_sum;
    wire product_9_0_carry;
    wire product_9_1_half;
    wire product_9_1_sum;
    wire product_9_1_carry;
    wire product_10_0_half;
    wire product_10_0_sum;
    wire product_10_0_carry;
    wire product_sign;
    wire product_wrong;
    wire [4:0] power;
    wire [12:0] product_by_1;
    wire [14:0] product_by_2;
    wire [18:0] product_by_4;
    wire [26:0] product_by_8;
    wire [24:0] product_by_16;
    wire [24:0] after;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [11:0] bits_1;
    wire [25:0] low;

    assign product_1_0_sum = (act[1] & wgt[0]) ^ (act[0] & wgt[1]);
    assign product_1_0_carry = (act[1] & wgt[0]) & (act[0] & wgt[1]);
    assign product_2_0_half = (act[2] & wgt[0]) ^ (act[1] & wgt[1]);
    assign product_2_0_sum = product_2_0_half ^ (act[0] & wgt[2]);
    assign product_2_0_carry = ((act[2] & wgt[0]) & (act[1] & wgt[1])) | (product_2_0_half & (act[0] & wgt[2]));
    assign product_2_1_sum = product_1_0_carry ^ product_2_0_sum;
    assign product_2_1_carry = product_1_0_carry & product_2_0_sum;
    assign product_3_0_half = (act[3] & wgt[0]) ^ (act[2] & wgt[1]);
    assign product_3_0_sum = product_3_0_half ^ (act[1] & wgt[2]);
    assign product_3_0_carry = ((act[3] & wgt[0]) & (act[2] & wgt[1])) | (product_3_0_half & (act[1] & wgt[2]));
    assign product_3_1_half = (act[0] & wgt[3]) ^ product_2_0_carry;
    assign product_3_1_sum = product_3_1_half ^ product_3_0_sum;
    assign product_3_1_carry = ((act[0] & wgt[3]) & product_2_0_carry) | (product_3_1_half & product_3_0_sum);
    assign product_3_2_sum = product_2_1_carry ^ product_3_1_sum;
    assign product_3_2_carry = product_2_1_carry & product_3_1_sum;
    assign product_4_0_half = (act[4] & wgt[0]) ^ (act[3] & wgt[1]);
    assign product_4_0_sum = product_4_0_half ^ (act[2] & wgt[2]);
    assign product_4_0_carry = ((act[4] & wgt[0]) & (act[3] & wgt[1])) | (product_4_0_half & (act[2] & wgt[2]));
    assign product_4_1_half = (act[1] & wgt[3]) ^ (act[0] & wgt[4]);
    assign product_4_1_sum = product_4_1_half ^ product_3_0_carry;
    assign product_4_1_carry = ((act[1] & wgt[3]) & (act[0] & wgt[4])) | (product_4_1_half & product_3_0_carry);
    assign product_4_2_half = product_4_0_sum ^ product_4_1_sum;
    assign product_4_2_sum = product_4_2_half ^ product_3_1_carry;
    assign product_4_2_carry = (product_4_0_sum & product_4_1_sum) | (product_4_2_half & product_3_1_carry);
    assign product_4_3_sum = product_3_2_carry ^ product_4_2_sum;
    assign product_4_3_carry = product_3_2_carry & product_4_2_sum;
    assign product_5_0_half = (act[5] & wgt[0]) ^ (act[4] & wgt[1]);
    assign product_5_0_sum = product_5_0_half ^ (act[3] & wgt[2]);
    assign product_5_0_carry = ((act[5] & wgt[0]) & (act[4] & wgt[1])) | (product_5_0_half & (act[3] & wgt[2]));
    assign product_5_1_half = (act[2] & wgt[3]) ^ (act[1] & wgt[4]);
    assign product_5_1_sum = product_5_1_half ^ (act[0] & wgt[5]);
    assign product_5_1_carry = ((act[2] & wgt[3]) & (act[1] & wgt[4])) | (product_5_1_half & (act[0] & wgt[5]));
    assign product_5_2_half = product_4_0_carry ^ product_5_0_sum;
    assign product_5_2_sum = product_5_2_half ^ product_5_1_sum;
    assign product_5_2_carry = (product_4_0_carry & product_5_0_sum) | (product_5_2_half & product_5_1_sum);
    assign product_5_3_half = product_4_1_carry ^ product_5_2_sum;
    assign product_5_3_sum = product_5_3_half ^ product_4_2_carry;
    assign product_5_3_carry = (product_4_1_carry & product_5_2_sum) | (product_5_3_half & product_4_2_carry);
    assign product_5_4_sum = product_4_3_carry ^ product_5_3_sum;
    assign product_5_4_carry = product_4_3_carry & product_5_3_sum;
    assign product_6_0_half = (act[5] & wgt[1]) ^ (act[4] & wgt[2]);
    assign product_6_0_sum = product_6_0_half ^ (act[3] & wgt[3]);
    assign product_6_0_carry = ((act[5] & wgt[1]) & (act[4] & wgt[2])) | (product_6_0_half & (act[3] & wgt[3]));
    assign product_6_1_half = (act[2] & wgt[4]) ^ (act[1] & wgt[5]);
    assign product_6_1_sum = product_6_1_half ^ product_5_0_carry;
    assign product_6_1_carry = ((act[2] & wgt[4]) & (act[1] & wgt[5])) | (product_6_1_half & product_5_0_carry);
    assign product_6_2_half = product_5_1_carry ^ product_6_0_sum;
    assign product_6_2_sum = product_6_2_half ^ product_6_1_sum;
    assign product_6_2_carry = (product_5_1_carry & product_6_0_sum) | (product_6_2_half & product_6_1_sum);
    assign product_6_3_half = product_5_2_carry ^ product_6_2_sum;
    assign product_6_3_sum = product_6_3_half ^ product_5_3_carry;
    assign product_6_3_carry = (product_5_2_carry & product_6_2_sum) | (product_6_3_half & product_5_3_carry);
    assign product_6_4_sum = product_5_4_carry ^ product_6_3_sum;
    assign product_6_4_carry = product_5_4_carry & product_6_3_sum;
    assign product_7_0_half = (act[5] & wgt[2]) ^ (act[4] & wgt[3]);
    assign product_7_0_sum = product_7_0_half ^ (act[3] & wgt[4]);
    assign product_7_0_carry = ((act[5] & wgt[2]) & (act[4] & wgt[3])) | (product_7_0_half & (act[3] & wgt[4]));
    assign product_7_1_half = (act[2] & wgt[5]) ^ product_6_0_carry;
    assign product_7_1_sum = product_7_1_half ^ product_7_0_sum;
    assign product_7_1_carry = ((act[2] & wgt[5]) & product_6_0_carry) | (product_7_1_half & product_7_0_sum);
    assign product_7_2_half = product_6_1_carry ^ product_6_2_carry;
    assign product_7_2_sum = product_7_2_half ^ product_7_1_sum;
    assign product_7_2_carry = (product_6_1_carry & product_6_2_carry) | (product_7_2_half & product_7_1_sum);
    assign product_7_3_half = product_7_2_sum ^ product_6_3_carry;
    assign product_7_3_sum = product_7_3_half ^ product_6_4_carry;
    assign product_7_3_carry = (product_7_2_sum & product_6_3_carry) | (product_7_3_half & product_6_4_carry);
    assign product_8_0_half = (act[5] & wgt[3]) ^ (act[4] & wgt[4]);
    assign product_8_0_sum = product_8_0_half ^ (act[3] & wgt[5]);
    assign product_8_0_carry = ((act[5] & wgt[3]) & (act[4] & wgt[4])) | (product_8_0_half & (act[3] & wgt[5]));
    assign product_8_1_half = product_7_0_carry ^ product_8_0_sum;
    assign product_8_1_sum = product_8_1_half ^ product_7_1_carry;
    assign product_8_1_carry = (product_7_0_carry & product_8_0_sum) | (product_8_1_half & product_7_1_carry);
    assign product_8_2_half = product_8_1_sum ^ product_7_2_carry;
    assign product_8_2_sum = product_8_2_half ^ product_7_3_carry;
    assign product_8_2_carry = (product_8_1_sum & product_7_2_carry) | (product_8_2_half & product_7_3_carry);
    assign product_9_0_half = (act[5] & wgt[4]) ^ (act[4] & wgt[5]);
    assign product_9_0_sum = product_9_0_half ^ product_8_0_carry;
    assign product_9_0_carry = ((act[5] & wgt[4]) & (act[4] & wgt[5])) | (product_9_0_half & product_8_0_carry);
    assign product_9_1_half = product_9_0_sum ^ product_8_1_carry;
    assign product_9_1_sum = product_9_1_half ^ product_8_2_carry;
    assign product_9_1_carry = (product_9_0_sum & product_8_1_carry) | (product_9_1_half & product_8_2_carry);
    assign product_10_0_half = (act[5] & wgt[5]) ^ product_9_0_carry;
    assign product_10_0_sum = product_10_0_half ^ product_9_1_carry;
    assign product_10_0_carry = ((act[5] & wgt[5]) & product_9_0_carry) | (product_10_0_half & product_9_1_carry);
    assign product_sign = act[10] ^ wgt[10];
    assign product_wrong = act[11] | wgt[11];
    assign power = {1'b0, act[9:6]} + {1'b0, wgt[9:6]};
    assign bits_1 = {product_10_0_carry, product_10_0_sum, product_9_1_sum, product_8_2_sum, product_7_3_sum, product_6_4_sum, product_5_4_sum, product_4_3_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, (act[0] & wgt[0])} ^ 12'd0;
    assign product_by_1 = power[0] ? {bits_1, 1'b0} : {1'b0, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, 2'd0} : {2'd0, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, 4'd0} : {4'd0, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, 8'd0} : {8'd0, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[22:0], 2'd0} : {12'd0, product_by_8[26:14]};
    assign after = product_by_16 ^ {25{product_sign}};
    assign low = ({1'b0, state[24:0]} + {1'b0, after}) + {25'd0, product_sign};
    assign step_1 = (low[25] ^ product_sign) & (state[25] ^ product_sign);
    assign step_2 = step_1 & (state[26] ^ product_sign);
    assign step_3 = step_2 & (state[27] ^ product_sign);
    assign step_4 = step_3 & (state[28] ^ product_sign);
    assign step_5 = step_4 & (state[29] ^ product_sign);
    assign step_6 = step_5 & (state[30] ^ product_sign);

    always @* begin
        next_state = 33'd0;
        next_state[31:0] = {(state[31] ^ step_6), (state[30] ^ step_5), (state[29] ^ step_4), (state[28] ^ step_3), (state[27] ^ step_2), (state[26] ^ step_1), (state[25] ^ (low[25] ^ product_sign)), low[24:0]};
        next_state[32] = state[32] | product_wrong;
    end

endmodule

`default_nettype wire
