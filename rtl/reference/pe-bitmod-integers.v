// pe_bitmod_lanes1_1x1_uint5_int3_acc10_anchor: PE of small weights of any datatype: a signed digit of every weight per cycle
//
//   lanes      1            products that are added at once
//   rows       1            rows of PEs, which share weights and their digits
//   cols       1            columns of PEs, which share activations and their alignment
//   act        uint5        format of the activations; floats are aligned to the greatest exponent of their sum
//   datatypes  int3         what weights may be, chosen at run time
//   acc_width  10 bits      width of the accumulators; results wrap modulo 2**acc_width
//   guard      0 bits       floats: bits kept below the last bit of an activation with the greatest exponent
//   stages     0 cycles     registers between operands and accumulator: 1: behind the sum of the lanes; 2: behind the alignment of floats too
//   recode     inside       where codes of weights become digits: inside; or outside, where the recoders stand at the edge of a larger array: weights come as digits
//   form       anchor       anchor: operands registered, accumulator exposed, as published PEs are measured; os: sums begin and end, and rows of results leave through a drain
//
// digest 90cef014da20b9583333d8cd3d6abb3db862298fd171ab61669dcd4fd6957de3
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module pe_bitmod_lanes1_1x1_uint5_int3_acc10_anchor (
    input  wire clk,
    input  wire rst,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire digit,
    output wire [9:0] acc
);

    reg  [1:0] clear;
    reg  [2:0] term_operand_0;
    wire [2:0] recoder_0_term;
    reg  digit_operand;
    reg  [4:0] act_operand_0;

    always @(posedge clk) begin
        term_operand_0 <= recoder_0_term;
        digit_operand <= digit;
        act_operand_0 <= act;
    end

    always @(posedge clk) begin
        if (rst) begin
            clear <= 2'd3;
        end else begin
            clear <= {1'b0, clear[1]};
        end
    end

    bitmod_recoder_lanes1_1x1_uint5_int3_acc17_anchor recoder_0 (
        .wgt(wgt),
        .digit(digit),
        .term(recoder_0_term)
    );

    bitmod_cell_lanes1_1x1_uint5_int3_acc10_anchor pe_0_0 (
        .clk(clk),
        .act(act_operand_0),
        .term(term_operand_0),
        .digit(digit_operand),
        .first(clear[0]),
        .acc(acc)
    );

endmodule

module bitmod_cell_lanes1_1x1_uint5_int3_acc10_anchor (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] term,
    input  wire digit,
    input  wire first,
    output reg  [9:0] acc
);

    wire [8:0] total_up_2;
    wire dot_carry;
    wire [6:0] dot_total;
    wire [9:0] acc_kept;
    wire [9:0] acc_after;

    assign total_up_2 = digit ? {dot_total, {2{dot_carry}}} : {{2{dot_total[6]}}, dot_total};
    assign acc_kept = first ? 10'd0 : acc;
    assign acc_after = (acc_kept + {total_up_2[8], total_up_2}) + {9'd0, dot_carry};

    always @(posedge clk) begin
        acc <= acc_after;
    end

    bitmod_dot_lanes1_1x1_uint5_int3_acc17_anchor dot (
        .act(act),
        .term(term),
        .total(dot_total),
        .carry(dot_carry)
    );

endmodule

module bitmod_dot_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [4:0] act,
    input  wire [2:0] term,
    output wire [6:0] total,
    output wire carry
);

    wire [5:0] turned_0;
    wire one_0;
    wire two_0;
    wire [6:0] product_0;
    wire tree_6_0_sum;

    assign turned_0 = {1'b0, act} ^ {6{term[2]}};
    assign one_0 = term[0] & ~term[1];
    assign two_0 = term[1] & ~term[0];
    assign product_0 = (7'd0 | ({turned_0[5], turned_0} & {7{one_0}})) | ({turned_0, term[2]} & {7{two_0}});
    assign tree_6_0_sum = ~(~product_0[6]);
    assign total = {tree_6_0_sum, product_0[5:0]};
    assign carry = term[2];

endmodule

module bitmod_recoder_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [2:0] wgt,
    input  wire digit,
    output wire [2:0] term
);

    bitmod_lane_lanes1_1x1_uint5_int3_acc17_anchor lane_0 (
        .code(wgt),
        .chosen(1'b1),
        .step({(digit == 1'b1), (digit == 1'b0)}),
        .term(term)
    );

endmodule

module bitmod_lane_lanes1_1x1_uint5_int3_acc17_anchor (
    input  wire [2:0] code,
    input  wire chosen,
    input  wire [1:0] step,
    output wire [2:0] term
);

    wire is_integer;
    wire [2:0] window;
    wire one;
    wire two;

    assign is_integer = chosen;
    assign window = (3'd0 | ({(1'b0 ? code[0] : code[1]), code[0], 1'b0} & {3{step[0]}})) | ({code[2], code[2:1]} & {3{step[1]}});
    assign one = window[0] ^ window[1];
    assign two = ~one & (window[1] ^ window[2]);
    assign term = {(window[2] & (one | two)), two, one} & {3{is_integer}};

endmodule

`default_nettype wire
