// pe_posit8_0_posit8_0_carry6_stages1_os_act_window_from_6_to9: PE of posits: significands multiplied, shifted, added to a quire or in a window
//
//   act         posit8_0     format of the activations
//   wgt         posit8_0     format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      1 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      act          format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  window       exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -6           window: exponent of the last bit
//   emax        9            window: exponent of the highest bit below the sign
//
// digest b43c719c19f2caac65aab88a5f14548ce487f5f327ae4d894c177d6e5d93a7d0
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_posit8_0_posit8_0_carry6_stages1_os_act_window_from_6_to9 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [16:0] above,
    input  wire above_overflow,
    input  wire above_underflow,
    input  wire above_nan,
    output wire [16:0] below,
    output wire below_overflow,
    output wire below_underflow,
    output wire below_nan,
    output wire [7:0] code
);

    wire result_beyond;
    wire leads_11;
    wire below_11;
    wire leads_10;
    wire below_10;
    wire leads_9;
    wire below_9;
    wire leads_8;
    wire below_8;
    wire leads_7;
    wire below_7;
    wire leads_6;
    wire below_6;
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

    assign result_beyond = below[16] ? ~(&below[15:12]) : (|below[15:12]);
    assign leads_11 = ~result_beyond & (below[11] ^ below[16]);
    assign below_11 = ~result_beyond & ~(below[11] ^ below[16]);
    assign leads_10 = below_11 & (below[10] ^ below[16]);
    assign below_10 = below_11 & ~(below[10] ^ below[16]);
    assign leads_9 = below_10 & (below[9] ^ below[16]);
    assign below_9 = below_10 & ~(below[9] ^ below[16]);
    assign leads_8 = below_9 & (below[8] ^ below[16]);
    assign below_8 = below_9 & ~(below[8] ^ below[16]);
    assign leads_7 = below_8 & (below[7] ^ below[16]);
    assign below_7 = below_8 & ~(below[7] ^ below[16]);
    assign leads_6 = below_7 & (below[6] ^ below[16]);
    assign below_6 = below_7 & ~(below[6] ^ below[16]);
    assign result_tiny = below_6 & (below[5:0] == {6{below[16]}});
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
    assign bits_1 = |{result_beyond, (below_6 & below[0]), (leads_6 & below[1]), (leads_7 & below[3]), (leads_8 & below[5]), (leads_9 & below[7]), (leads_10 & below[9]), (leads_11 & below[16])};
    assign bits_2 = |{(result_beyond & ~below[16]), (below_6 & below[1]), (leads_6 & below[2]), (leads_7 & below[4]), (leads_8 & below[6]), (leads_9 & below[8]), (leads_10 & below[16]), (leads_11 & ~below[16])};
    assign bits_3 = |{(result_beyond & ~below[16]), (below_6 & below[2]), (leads_6 & below[3]), (leads_7 & below[5]), (leads_8 & below[7]), (leads_9 & below[16]), (leads_10 & ~below[16]), (leads_11 & ~below[16])};
    assign bits_4 = |{(result_beyond & ~below[16]), (below_6 & below[3]), (leads_6 & below[4]), (leads_7 & below[6]), (leads_8 & below[16]), (leads_9 & ~below[16]), (leads_10 & ~below[16]), (leads_11 & ~below[16])};
    assign bits_5 = |{(result_beyond & ~below[16]), (below_6 & below[4]), (leads_6 & below[5]), (leads_7 & below[16]), (leads_8 & ~below[16]), (leads_9 & ~below[16]), (leads_10 & ~below[16]), (leads_11 & ~below[16])};
    assign bits_6 = |{(result_beyond & ~below[16]), (below_6 & below[5]), (leads_6 & below[16]), (leads_7 & ~below[16]), (leads_8 & ~below[16]), (leads_9 & ~below[16]), (leads_10 & ~below[16]), (leads_11 & ~below[16])};
    assign bits_7 = |{(result_beyond & ~below[16]), (below_6 & below[16]), (leads_6 & ~below[16]), (leads_7 & ~below[16]), (leads_8 & ~below[16]), (leads_9 & ~below[16]), (leads_10 & ~below[16]), (leads_11 & ~below[16])};
    assign bits_8 = |{(leads_6 & below[0]), (leads_7 & below[2]), (leads_8 & below[4]), (leads_9 & below[6]), (leads_10 & below[8]), (leads_11 & below[10])};
    assign bits_9 = |{(below_6 & 1'b0), (leads_6 & 1'b0), (leads_7 & some_below_2), (leads_8 & some_below_4), (leads_9 & some_below_6), (leads_10 & some_below_8), (leads_11 & some_below_10)};
    assign result_up = (bits_8 & (bits_9 | bits_1)) & ~result_tiny;
    assign result_there = |below;
    assign result_rounded = result_tiny ? {bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, (below[16] | result_there)} : ({bits_7, bits_6, bits_5, bits_4, bits_3, bits_2, bits_1} + {6'd0, result_up});
    assign bits_10 = result_rounded & {~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan, ~below_nan};
    assign code = {(below[16] | below_nan), bits_10};

    pe_posit8_0_posit8_0_acc17_aligned_stages1_os_from_6 single (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .above_overflow(above_overflow),
        .above_underflow(above_underflow),
        .above_nan(above_nan),
        .below(below),
        .below_overflow(below_overflow),
        .below_underflow(below_underflow),
        .below_nan(below_nan)
    );

endmodule

module pe_posit8_0_posit8_0_acc17_aligned_stages1_os_from_6 (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [16:0] above,
    input  wire above_overflow,
    input  wire above_underflow,
    input  wire above_nan,
    output wire [16:0] below,
    output wire below_overflow,
    output wire below_underflow,
    output wire below_nan
);

    wire [19:0] cell_below;
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
    assign below = cell_below[16:0];
    assign below_overflow = cell_below[17];
    assign below_underflow = cell_below[18];
    assign below_nan = cell_below[19];

    os_cell_posit8_0_posit8_0_acc17_aligned_stages1_from_6 cell_ (
        .clk(clk),
        .act({(act[7] & ~act_0_number), act[7], act_0_body[6], bits_4, act_0_number, bits_3, bits_2, bits_1, (|{(act_0_ends_1 & act_0_body[0]), (act_0_ends_0 & act_0_body[1])}), (act_0_ends_0 & act_0_body[0])}),
        .wgt({(wgt[7] & ~wgt_0_number), wgt[7], wgt_0_body[6], bits_8, wgt_0_number, bits_7, bits_6, bits_5, (|{(wgt_0_ends_1 & wgt_0_body[0]), (wgt_0_ends_0 & wgt_0_body[1])}), (wgt_0_ends_0 & wgt_0_body[0])}),
        .first(first),
        .load(load),
        .above({above_nan, above_underflow, above_overflow, above}),
        .below(cell_below)
    );

endmodule

module os_cell_posit8_0_posit8_0_acc17_aligned_stages1_from_6 (
    input  wire clk,
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [19:0] above,
    output reg  [19:0] below
);

    wire [19:0] state;
    reg  [19:0] acc;
    wire [19:0] pe_next_state;

    assign state = first ? 20'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_window_posit8_0_posit8_0_acc17_stages1_from_6 pe (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_window_posit8_0_posit8_0_acc17_stages1_from_6 (
    input  wire clk,
    input  wire [11:0] act,
    input  wire [11:0] wgt,
    input  wire [19:0] state,
    output wire [19:0] next_state
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
    wire [22:0] product_by_8;
    wire [16:0] product_by_16;
    wire [16:0] after;
    wire product_cut;
    wire product_outside;
    wire product_carry;
    reg  [20:0] addend_late;
    wire sum_outside;
    wire bits_1;
    wire [11:0] bits_2;
    wire [16:0] total;

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
    assign bits_1 = act[0] & wgt[0];
    assign power = {1'b0, act[9:6]} + {1'b0, wgt[9:6]};
    assign bits_2 = {product_10_0_carry, product_10_0_sum, product_9_1_sum, product_8_2_sum, product_7_3_sum, product_6_4_sum, product_5_4_sum, product_4_3_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, bits_1} ^ 12'd0;
    assign product_by_1 = power[0] ? {bits_2, 1'b0} : {1'b0, bits_2};
    assign product_by_2 = power[1] ? {product_by_1, 2'd0} : {2'd0, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, 4'd0} : {4'd0, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, 4'd0} : {8'd0, product_by_4[18:4]};
    assign product_by_16 = power[4] ? product_by_8[16:0] : {10'd0, product_by_8[22:16]};
    assign after = product_by_16 ^ {17{product_sign}};
    assign product_cut = |{(product_10_0_carry & ~(power >= 5'd9)), (product_10_0_sum & ~(power >= 5'd10)), (product_9_1_sum & ~(power >= 5'd11)), (product_8_2_sum & ~(power >= 5'd12)), (product_7_3_sum & ~(power >= 5'd13)), (product_6_4_sum & ~(power >= 5'd14)), (product_5_4_sum & ~(power >= 5'd15)), (product_4_3_sum & ~(power >= 5'd16)), (product_3_2_sum & ~(power >= 5'd17)), (product_2_1_sum & ~(power >= 5'd18)), (product_1_0_sum & ~(power >= 5'd19)), (bits_1 & ~(power >= 5'd20))};
    assign product_outside = |{(product_10_0_carry & (power >= 5'd25)), (product_10_0_sum & (power >= 5'd26)), (product_9_1_sum & (power >= 5'd27)), (product_8_2_sum & (power >= 5'd28)), (product_7_3_sum & 1'b0), (product_6_4_sum & 1'b0), (product_5_4_sum & 1'b0), (product_4_3_sum & 1'b0), (product_3_2_sum & 1'b0), (product_2_1_sum & 1'b0), (product_1_0_sum & 1'b0), (bits_1 & 1'b0)};
    assign product_carry = product_sign & ~product_cut;
    assign total = (state[16:0] + addend_late[16:0]) + {16'd0, addend_late[17]};
    assign sum_outside = (state[16] ^ total[16]) & ~(state[16] ^ addend_late[16]);
    assign next_state = {(state[19:17] | {addend_late[20:19], (addend_late[18] | sum_outside)}), total};

    always @(posedge clk) begin
        addend_late <= {product_wrong, product_cut, product_outside, product_carry, after};
    end

endmodule

`default_nettype wire
