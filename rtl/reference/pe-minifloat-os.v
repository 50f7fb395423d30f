// pe_e4m3_e4m3_carry6_stages1_os: PE of minifloats: significands multiplied, shifted, added exactly or in a window
//
//   act         e4m3         format of the activations
//   wgt         e4m3         format of the weights
//   carry       6 bits       exact: bits of the accumulator above the widest product: 2**carry products never wrap
//   stages      1 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form        os           anchor: operands registered, accumulator exposed, as published PEs are measured; os: the PE as it stands in an array, with drain chain
//   encode      none         format of the port `code`, the result rounded once to the nearest number, ties to even, saturating; act: that of the activations; none: no such port
//   accumulate  exact        exact: every product in full; window: products are cut off below 2**emin, and flags say what did not fit
//   emin        -14          window: exponent of the last bit
//   emax        15           window: exponent of the highest bit below the sign
//
// digest 7a4ef1700f3aa79bf9280ed0c470ec8183353f594032073146b17b43ef995721
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_e4m3_e4m3_carry6_stages1_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [42:0] above,
    input  wire above_nan,
    output wire [42:0] below,
    output wire below_nan
);

    pe_e4m3_e4m3_acc43_aligned_stages1_os single (
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

module pe_e4m3_e4m3_acc43_aligned_stages1_os (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [42:0] above,
    input  wire above_nan,
    output wire [42:0] below,
    output wire below_nan
);

    wire [43:0] cell_below;
    wire act_0_normal;
    wire act_0_special;
    wire wgt_0_normal;
    wire wgt_0_special;

    assign act_0_normal = |act[6:3];
    assign act_0_special = (&act[6:3]) & (&act[2:0]);
    assign wgt_0_normal = |wgt[6:3];
    assign wgt_0_special = (&wgt[6:3]) & (&wgt[2:0]);
    assign below = cell_below[42:0];
    assign below_nan = cell_below[43];

    os_cell_e4m3_e4m3_acc43_aligned_stages1 cell_ (
        .clk(clk),
        .act({act_0_special, act[7:4], (act[3] | ~act_0_normal), ({act_0_normal, act[2:0]} & {~act_0_special, ~act_0_special, ~act_0_special, ~act_0_special})}),
        .wgt({wgt_0_special, wgt[7:4], (wgt[3] | ~wgt_0_normal), ({wgt_0_normal, wgt[2:0]} & {~wgt_0_special, ~wgt_0_special, ~wgt_0_special, ~wgt_0_special})}),
        .first(first),
        .load(load),
        .above({above_nan, above}),
        .below(cell_below)
    );

endmodule

module os_cell_e4m3_e4m3_acc43_aligned_stages1 (
    input  wire clk,
    input  wire [9:0] act,
    input  wire [9:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [43:0] above,
    output reg  [43:0] below
);

    wire [43:0] state;
    reg  [43:0] acc;
    wire [43:0] pe_next_state;

    assign state = first ? 44'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_aligned_e4m3_e4m3_acc43_stages1 pe (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_aligned_e4m3_e4m3_acc43_stages1 (
    input  wire clk,
    input  wire [9:0] act,
    input  wire [9:0] wgt,
    input  wire [43:0] state,
    output reg  [43:0] next_state
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
    wire product_4_2_sum;
    wire product_4_2_carry;
    wire product_5_0_half;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_5_1_half;
    wire product_5_1_sum;
    wire product_5_1_carry;
    wire product_6_0_half;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_sign;
    wire product_wrong;
    wire [4:0] power;
    wire [8:0] product_by_1;
    wire [10:0] product_by_2;
    wire [14:0] product_by_4;
    wire [22:0] product_by_8;
    wire [35:0] product_by_16;
    wire [35:0] after;
    reg  [37:0] addend_late;
    wire step_1;
    wire step_2;
    wire step_3;
    wire step_4;
    wire step_5;
    wire step_6;
    wire [7:0] bits_1;
    wire [36:0] low;

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
    assign product_4_0_half = (act[3] & wgt[1]) ^ (act[2] & wgt[2]);
    assign product_4_0_sum = product_4_0_half ^ (act[1] & wgt[3]);
    assign product_4_0_carry = ((act[3] & wgt[1]) & (act[2] & wgt[2])) | (product_4_0_half & (act[1] & wgt[3]));
    assign product_4_1_half = product_3_0_carry ^ product_4_0_sum;
    assign product_4_1_sum = product_4_1_half ^ product_3_1_carry;
    assign product_4_1_carry = (product_3_0_carry & product_4_0_sum) | (product_4_1_half & product_3_1_carry);
    assign product_4_2_sum = product_3_2_carry ^ product_4_1_sum;
    assign product_4_2_carry = product_3_2_carry & product_4_1_sum;
    assign product_5_0_half = (act[3] & wgt[2]) ^ (act[2] & wgt[3]);
    assign product_5_0_sum = product_5_0_half ^ product_4_0_carry;
    assign product_5_0_carry = ((act[3] & wgt[2]) & (act[2] & wgt[3])) | (product_5_0_half & product_4_0_carry);
    assign product_5_1_half = product_5_0_sum ^ product_4_1_carry;
    assign product_5_1_sum = product_5_1_half ^ product_4_2_carry;
    assign product_5_1_carry = (product_5_0_sum & product_4_1_carry) | (product_5_1_half & product_4_2_carry);
    assign product_6_0_half = (act[3] & wgt[3]) ^ product_5_0_carry;
    assign product_6_0_sum = product_6_0_half ^ product_5_1_carry;
    assign product_6_0_carry = ((act[3] & wgt[3]) & product_5_0_carry) | (product_6_0_half & product_5_1_carry);
    assign product_sign = act[8] ^ wgt[8];
    assign product_wrong = act[9] | wgt[9];
    assign power = {1'b0, act[7:4]} + {1'b0, wgt[7:4]};
    assign bits_1 = {product_6_0_carry, product_6_0_sum, product_5_1_sum, product_4_2_sum, product_3_2_sum, product_2_1_sum, product_1_0_sum, (act[0] & wgt[0])} ^ {8{product_sign}};
    assign product_by_1 = power[0] ? {bits_1, product_sign} : {product_sign, bits_1};
    assign product_by_2 = power[1] ? {product_by_1, {2{product_sign}}} : {{2{product_sign}}, product_by_1};
    assign product_by_4 = power[2] ? {product_by_2, {4{product_sign}}} : {{4{product_sign}}, product_by_2};
    assign product_by_8 = power[3] ? {product_by_4, {8{product_sign}}} : {{8{product_sign}}, product_by_4};
    assign product_by_16 = power[4] ? {product_by_8[21:0], {14{product_sign}}} : {{15{product_sign}}, product_by_8[22:2]};
    assign after = product_by_16 ^ 36'd0;
    assign low = ({1'b0, state[35:0]} + {1'b0, addend_late[35:0]}) + {36'd0, addend_late[36]};
    assign step_1 = (low[36] ^ addend_late[36]) & (state[36] ^ addend_late[36]);
    assign step_2 = step_1 & (state[37] ^ addend_late[36]);
    assign step_3 = step_2 & (state[38] ^ addend_late[36]);
    assign step_4 = step_3 & (state[39] ^ addend_late[36]);
    assign step_5 = step_4 & (state[40] ^ addend_late[36]);
    assign step_6 = step_5 & (state[41] ^ addend_late[36]);

    always @* begin
        next_state = 44'd0;
        next_state[42:0] = {(state[42] ^ step_6), (state[41] ^ step_5), (state[40] ^ step_4), (state[39] ^ step_3), (state[38] ^ step_2), (state[37] ^ step_1), (state[36] ^ (low[36] ^ addend_late[36])), low[35:0]};
        next_state[43] = state[43] | addend_late[37];
    end

    always @(posedge clk) begin
        addend_late <= {product_wrong, product_sign, after};
    end

endmodule

`default_nettype wire
