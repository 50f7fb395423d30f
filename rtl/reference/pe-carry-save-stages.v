// pe_int5_uint3_acc24_carry_save_stages2_anchor: PE with Booth rows and a carry-save accumulator, one final addition outside
//
//   act        int5         format of the activations
//   wgt        uint3        format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   stages     2 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os, ws: the PE as it stands in an array, with drain chain or weight registers
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest cfa4aa802a146f511bfedf34a84c33bb1a40926c6bddf284283030beaa0b4779
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_int5_uint3_acc24_carry_save_stages2_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    output wire [23:0] acc_sum,
    output wire [23:0] acc_carry
);

    reg  [4:0] act_operand;
    reg  [2:0] wgt_operand;
    reg  [2:0] clear;
    reg  [39:0] acc_state;
    wire [39:0] pe_next_state;
    wire result_odd_0;
    wire result_less_0;
    wire result_odd_1;
    wire result_less_1;
    wire result_odd_2;
    wire result_less_2;
    wire result_odd_3;
    wire result_less_3;

    assign result_odd_0 = acc_state[32] ^ 1'b0;
    assign result_less_0 = acc_state[32] ? acc_state[33] : 1'b0;
    assign result_odd_1 = acc_state[34] ^ result_less_0;
    assign result_less_1 = acc_state[34] ? acc_state[35] : result_less_0;
    assign result_odd_2 = acc_state[36] ^ result_less_1;
    assign result_less_2 = acc_state[36] ? acc_state[37] : result_less_1;
    assign result_odd_3 = acc_state[38] ^ result_less_2;
    assign result_less_3 = acc_state[38] ? acc_state[39] : result_less_2;
    assign acc_sum = acc_state[23:0];
    assign acc_carry = {{2{result_less_3}}, result_odd_3, {3{result_less_2}}, result_odd_2, {3{result_less_1}}, result_odd_1, {3{result_less_0}}, result_odd_0, acc_state[31:24], 1'b0};

    always @(posedge clk) begin
        act_operand <= act;
        wgt_operand <= wgt;
        acc_state <= clear[0] ? 40'd0 : pe_next_state;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 3'd7;
        end else begin
            clear <= {1'b0, clear[2:1]};
        end
    end

    pe_carry_save_int5_uint3_acc24_stages2 pe (
        .clk(clk),
        .act(act_operand),
        .wgt(wgt_operand),
        .state(acc_state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int5_uint3_acc24_stages2 (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire [39:0] state,
    output wire [39:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_0_late_negative;
    reg  [5:0] digits_late;
    wire digit_1_late_negative;
    wire [4:0] flipped_0;
    reg  [4:0] multiplicand_late;
    wire [5:0] row_0;
    wire [4:0] flipped_1;
    wire [5:0] row_1;
    wire product_0_0_sum;
    wire product_0_0_carry;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_3_0_sum;
    wire product_3_0_carry;
    wire product_4_0_sum;
    wire product_4_0_carry;
    wire product_5_0_sum;
    wire product_5_0_carry;
    wire product_6_0_sum;
    wire product_6_0_carry;
    wire product_7_0_sum;
    wire product_7_0_carry;
    wire add_0_0_sum;
    reg  [15:0] rows_late;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
    wire add_1_1_sum;
    wire add_1_1_carry;
    wire add_2_0_half;
    wire add_2_0_sum;
    wire add_2_0_carry;
    wire add_2_1_half;
    wire add_2_1_sum;
    wire add_2_1_carry;
    wire add_3_0_half;
    wire add_3_0_sum;
    wire add_3_0_carry;
    wire add_3_1_half;
    wire add_3_1_sum;
    wire add_3_1_carry;
    wire add_4_0_half;
    wire add_4_0_sum;
    wire add_4_0_carry;
    wire add_4_1_half;
    wire add_4_1_sum;
    wire add_4_1_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire [3:0] turned_0;
    wire [4:0] stepped_0;
    wire [3:0] upper_0;
    wire [3:0] turned_1;
    wire [4:0] stepped_1;
    wire [3:0] upper_1;
    wire [3:0] turned_2;
    wire [4:0] stepped_2;
    wire [3:0] upper_2;
    wire [2:0] turned_3;
    wire [3:0] stepped_3;
    wire [2:0] upper_3;
    wire unused_count;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((1'b0 & ~wgt[2]) & ~wgt[1]) | ((~1'b0 & wgt[2]) & wgt[1]);
    assign digit_0_late_negative = digits_late[2] & (digits_late[0] | digits_late[1]);
    assign digit_1_late_negative = digits_late[5] & (digits_late[3] | digits_late[4]);
    assign flipped_0 = multiplicand_late ^ {5{digits_late[2]}};
    assign row_0 = ({flipped_0[4], flipped_0} & {6{digits_late[0]}}) | ({flipped_0, digits_late[2]} & {6{digits_late[1]}});
    assign flipped_1 = multiplicand_late ^ {5{digits_late[5]}};
    assign row_1 = ({flipped_1[4], flipped_1} & {6{digits_late[3]}}) | ({flipped_1, digits_late[5]} & {6{digits_late[4]}});
    assign product_0_0_sum = digit_0_late_negative ^ row_0[0];
    assign product_0_0_carry = digit_0_late_negative & row_0[0];
    assign product_2_0_sum = digit_1_late_negative ^ row_0[2];
    assign product_2_0_carry = digit_1_late_negative & row_0[2];
    assign product_3_0_sum = row_0[3] ^ row_1[1];
    assign product_3_0_carry = row_0[3] & row_1[1];
    assign product_4_0_sum = row_0[4] ^ row_1[2];
    assign product_4_0_carry = row_0[4] & row_1[2];
    assign product_5_0_sum = row_0[5] ^ row_1[3];
    assign product_5_0_carry = row_0[5] & row_1[3];
    assign product_6_0_sum = row_0[5] ^ row_1[4];
    assign product_6_0_carry = row_0[5] & row_1[4];
    assign product_7_0_sum = ~row_0[5] ^ ~row_1[5];
    assign product_7_0_carry = ~row_0[5] & ~row_1[5];
    assign add_0_0_sum = state[0] ^ rows_late[0];
    assign add_0_0_carry = state[0] & rows_late[0];
    assign add_1_0_half = state[1] ^ state[24];
    assign add_1_0_sum = add_1_0_half ^ rows_late[1];
    assign add_1_0_carry = (state[1] & state[24]) | ((state[1] | state[24]) & rows_late[1]);
    assign add_1_1_sum = rows_late[2] ^ add_0_0_carry;
    assign add_1_1_carry = rows_late[2] & add_0_0_carry;
    assign add_2_0_half = state[2] ^ state[25];
    assign add_2_0_sum = add_2_0_half ^ rows_late[3];
    assign add_2_0_carry = (state[2] & state[25]) | ((state[2] | state[25]) & rows_late[3]);
    assign add_2_1_half = rows_late[4] ^ add_1_1_carry;
    assign add_2_1_sum = add_2_1_half ^ add_1_0_carry;
    assign add_2_1_carry = (rows_late[4] & add_1_1_carry) | ((rows_late[4] | add_1_1_carry) & add_1_0_carry);
    assign add_3_0_half = state[3] ^ state[26];
    assign add_3_0_sum = add_3_0_half ^ rows_late[5];
    assign add_3_0_carry = (state[3] & state[26]) | ((state[3] | state[26]) & rows_late[5]);
    assign add_3_1_half = rows_late[6] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (rows_late[6] & add_2_0_carry) | ((rows_late[6] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[27];
    assign add_4_0_sum = add_4_0_half ^ rows_late[7];
    assign add_4_0_carry = (state[4] & state[27]) | ((state[4] | state[27]) & rows_late[7]);
    assign add_4_1_half = rows_late[8] ^ add_3_0_carry;
    assign add_4_1_sum = add_4_1_half ^ add_4_0_sum;
    assign add_4_1_carry = (rows_late[8] & add_3_0_carry) | ((rows_late[8] | add_3_0_carry) & add_4_0_sum);
    assign add_5_0_half = state[5] ^ state[28];
    assign add_5_0_sum = add_5_0_half ^ rows_late[9];
    assign add_5_0_carry = (state[5] & state[28]) | ((state[5] | state[28]) & rows_late[9]);
    assign add_5_1_half = rows_late[10] ^ add_4_0_carry;
    assign add_5_1_sum = add_5_1_half ^ add_5_0_sum;
    assign add_5_1_carry = (rows_late[10] & add_4_0_carry) | ((rows_late[10] | add_4_0_carry) & add_5_0_sum);
    assign add_6_0_half = state[6] ^ state[29];
    assign add_6_0_sum = add_6_0_half ^ rows_late[11];
    assign add_6_0_carry = (state[6] & state[29]) | ((state[6] | state[29]) & rows_late[11]);
    assign add_6_1_half = rows_late[12] ^ add_5_0_carry;
    assign add_6_1_sum = add_6_1_half ^ add_6_0_sum;
    assign add_6_1_carry = (rows_late[12] & add_5_0_carry) | ((rows_late[12] | add_5_0_carry) & add_6_0_sum);
    assign add_7_0_half = state[7] ^ state[30];
    assign add_7_0_sum = add_7_0_half ^ rows_late[13];
    assign add_7_0_carry = (state[7] & state[30]) | ((state[7] | state[30]) & rows_late[13]);
    assign add_7_1_half = rows_late[14] ^ add_6_0_carry;
    assign add_7_1_sum = add_7_1_half ^ add_7_0_sum;
    assign add_7_1_carry = (rows_late[14] & add_6_0_carry) | ((rows_late[14] | add_6_0_carry) & add_7_0_sum);
    assign add_8_0_sum = ~(state[8] ^ state[31]);
    assign add_8_0_carry = state[8] | state[31];
    assign add_8_1_half = rows_late[15] ^ add_8_0_sum;
    assign add_8_1_sum = add_8_1_half ^ add_7_0_carry;
    assign add_8_1_carry = (rows_late[15] & add_8_0_sum) | ((rows_late[15] | add_8_0_sum) & add_7_0_carry);
    assign turned_0 = state[12:9] ^ {4{state[33]}};
    assign stepped_0 = {1'b0, turned_0} + {4'd0, state[32]};
    assign upper_0 = stepped_0[3:0] ^ {4{state[33]}};
    assign turned_1 = state[16:13] ^ {4{state[35]}};
    assign stepped_1 = {1'b0, turned_1} + {4'd0, state[34]};
    assign upper_1 = stepped_1[3:0] ^ {4{state[35]}};
    assign turned_2 = state[20:17] ^ {4{state[37]}};
    assign stepped_2 = {1'b0, turned_2} + {4'd0, state[36]};
    assign upper_2 = stepped_2[3:0] ^ {4{state[37]}};
    assign turned_3 = state[23:21] ^ {3{state[39]}};
    assign stepped_3 = {1'b0, turned_3} + {3'd0, state[38]};
    assign upper_3 = stepped_3[2:0] ^ {3{state[39]}};
    assign unused_count = stepped_3[3];
    assign next_state = {(stepped_2[4] & state[37]), stepped_2[4], (stepped_1[4] & state[35]), stepped_1[4], (stepped_0[4] & state[33]), stepped_0[4], ~(add_8_0_carry | add_8_1_carry), ~(add_8_0_carry ^ add_8_1_carry), add_8_1_sum, add_6_1_carry, add_5_1_carry, add_4_1_carry, add_3_1_carry, add_2_1_carry, add_2_0_sum, add_1_1_sum, upper_3, upper_2, upper_1, upper_0, add_7_1_carry, add_7_1_sum, add_6_1_sum, add_5_1_sum, add_4_1_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

    always @(posedge clk) begin
        multiplicand_late <= act;
        digits_late <= {1'b0, digit_1_two, digit_1_one, wgt[1], digit_0_two, digit_0_one};
        rows_late <= {product_7_0_carry, product_7_0_sum, product_6_0_carry, product_6_0_sum, product_5_0_carry, product_5_0_sum, product_4_0_carry, product_4_0_sum, product_3_0_carry, product_3_0_sum, product_2_0_carry, product_2_0_sum, row_1[0], product_0_0_carry, row_0[1], product_0_0_sum};
    end

endmodule

`default_nettype wire
