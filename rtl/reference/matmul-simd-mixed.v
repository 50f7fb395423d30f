// matmul_simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2: matrix engine of SIMD lanes: a precision per tile
//
//   modes     posit8_0+e4m3xe2m1+bf16_fp32 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages    1 cycles     cycles from the registers of the operands to the accumulator
//   to        bf16         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//   rows      1            rows of PEs
//   cols      2            columns of PEs
//   queue     4 beats      beats that each input queue holds, to even out stalls
//
// digest afe32056026693c9f9c06c8db77b1c5b685bc531fdeeebfa0fcb2c4a414c9be7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [31:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [18:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [32:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [31:0] core_out_data;
    wire core_out_last;
    wire [32:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[31:0];
    assign out__last = out_queue_out_data[32];

    simd_core_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[15:0]),
        .act__mode(act_queue_out_data[17:16]),
        .act__last(act_queue_out_data[18]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[31:0]),
        .wgt__last(wgt_queue_out_data[32]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_19_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__mode, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_33_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_33_13 out_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(core_out_valid),
        .in_data({core_out_last, core_out_data}),
        .out_ready(out__ready),
        .in_ready(out_queue_in_ready),
        .out_valid(out__valid),
        .out_data(out_queue_out_data)
    );

endmodule

module queue_33_13 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [32:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [32:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd13;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd12) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd12) ? 4'd0 : (read_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 4'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 4'd1;
            end else if (fetch & ~push) begin
                count <= count - 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_13x33 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_13x33 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [32:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [32:0] read_data
);

    reg  [32:0] words [0:12];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_33_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [32:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [32:0] out_data
);

    reg  [2:0] count;
    wire push;
    wire fetch;
    reg  [1:0] write_at;
    reg  [1:0] read_at;

    assign in_ready = count != 3'd4;
    assign push = in_valid & in_ready;
    assign fetch = (count != 3'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 2'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 2'd3) ? 2'd0 : (write_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 2'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 2'd3) ? 2'd0 : (read_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 3'd1;
            end else if (fetch & ~push) begin
                count <= count - 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_4x33 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x33 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [32:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [32:0] read_data
);

    reg  [32:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_19_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [18:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [18:0] out_data
);

    reg  [2:0] count;
    wire push;
    wire fetch;
    reg  [1:0] write_at;
    reg  [1:0] read_at;

    assign in_ready = count != 3'd4;
    assign push = in_valid & in_ready;
    assign fetch = (count != 3'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 2'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 2'd3) ? 2'd0 : (write_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 2'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 2'd3) ? 2'd0 : (read_at + 2'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 3'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 3'd1;
            end else if (fetch & ~push) begin
                count <= count - 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            out_valid <= 1'b0;
        end else begin
            if (fetch) begin
                out_valid <= 1'b1;
            end else if (out_ready) begin
                out_valid <= 1'b0;
            end
        end
    end

    ram_1r1w_4x19 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x19 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [18:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [18:0] read_data
);

    reg  [18:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module simd_core_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  first;
    reg  inside_tile;
    reg  [1:0] mode_of_tile;
    wire enough;
    wire bits_1;

    assign bits_1 = |{((act__ready & inside_tile) & (mode_of_tile != act__mode)), (act__ready & (act__last != wgt__last)), overrun};
    assign enough = free >= 4'd1;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (1'b0 == 1'b0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd13;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first <= 1'b1;
        end else begin
            if (act__ready) begin
                first <= act__last;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            inside_tile <= 1'b0;
        end else begin
            if (act__ready) begin
                inside_tile <= ~act__last;
            end
        end
    end

    always @(posedge clk) begin
        if (act__ready) begin
            mode_of_tile <= act__mode;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            error <= 1'b0;
        end else begin
            if (bits_1) begin
                error <= 1'b1;
            end
        end
    end

    array_simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2 array (
        .clk(clk),
        .rst(rst),
        .valid(act__ready),
        .first(first),
        .last(act__last),
        .act(act__data),
        .act_mode(act__mode),
        .wgt(wgt__data),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module array_simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1_to_bf16_saturate_on_1x2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [15:0] act,
    input  wire [1:0] act_mode,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out
);

    wire begins;
    reg  [1:0] load_21;
    wire [107:0] cell_0_0_below;
    wire [105:0] fold_0_total;
    wire [1:0] fold_0_marks;
    reg  [1:0] mode_leaving;
    reg  [1:0] mode_folded_0;
    wire [107:0] cell_0_1_below;
    wire [105:0] fold_1_total;
    wire [1:0] fold_1_marks;
    reg  [1:0] mode_folded_1;
    wire [15:0] readout_0_code;
    wire [15:0] readout_1_code;
    reg  left;
    reg  [1:0] mode_summed_1;
    reg  [1:0] mode_summed_2;
    reg  [6:0] start;

    assign begins = first & valid;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {readout_1_code, readout_0_code};

    always @(posedge clk) begin
        mode_summed_1 <= act_mode;
        mode_summed_2 <= mode_summed_1;
        mode_folded_0 <= mode_leaving;
        mode_folded_1 <= mode_leaving;
    end

    always @(posedge clk) begin
        if (rst) begin
            load_21 <= 2'd0;
        end else begin
            load_21 <= {load_21[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (load_21[1]) begin
            mode_leaving <= mode_summed_2;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 7'd0;
        end else begin
            start <= {start[5:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (start[6]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    simd_cell_posit8_0_e4m3xe2m1_bf16_fp32_stages1 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[1]),
        .above(108'd0),
        .below(cell_0_0_below)
    );

    simd_cell_posit8_0_e4m3xe2m1_bf16_fp32_stages1 cell_0_1 (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[1]),
        .above(108'd0),
        .below(cell_0_1_below)
    );

    simd_fold_posit8_0_e4m3xe2m1_bf16_fp32_stages1 fold_0 (
        .clk(clk),
        .acc(cell_0_0_below[105:0]),
        .nan(cell_0_0_below[107:106]),
        .mode(mode_leaving),
        .total(fold_0_total),
        .marks(fold_0_marks)
    );

    simd_readout_posit8_0_e4m3xe2m1_bf16_fp32_to_bf16_saturate_on readout_0 (
        .clk(clk),
        .acc(fold_0_total),
        .nan(fold_0_marks),
        .mode(mode_folded_0),
        .element(1'b0),
        .code(readout_0_code)
    );

    simd_fold_posit8_0_e4m3xe2m1_bf16_fp32_stages1 fold_1 (
        .clk(clk),
        .acc(cell_0_1_below[105:0]),
        .nan(cell_0_1_below[107:106]),
        .mode(mode_leaving),
        .total(fold_1_total),
        .marks(fold_1_marks)
    );

    simd_readout_posit8_0_e4m3xe2m1_bf16_fp32_to_bf16_saturate_on readout_1 (
        .clk(clk),
        .acc(fold_1_total),
        .nan(fold_1_marks),
        .mode(mode_folded_1),
        .element(1'b0),
        .code(readout_1_code)
    );

endmodule

module simd_readout_posit8_0_e4m3xe2m1_bf16_fp32_to_bf16_saturate_on (
    input  wire clk,
    input  wire [105:0] acc,
    input  wire [1:0] nan,
    input  wire [1:0] mode,
    input  wire element,
    output reg  [15:0] code
);

    wire floating;
    wire float_normal;
    wire float_full;
    wire float_fraction;
    wire by_2;
    wire by_1;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [52:0] chunk_0;
    wire turn_0;
    wire [52:0] chunk_1;
    wire turn_1;
    wire [105:0] any_sum;
    wire less_than_0;
    wire no_number;
    wire far_64_empty;
    wire [71:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [39:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [39:0] word_far;
    wire [23:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [15:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [11:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [9:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [8:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [9:0] grown;
    reg  [8:0] word_near;
    wire [9:0] exponent_of_top;
    reg  floating_near;
    reg  [1:0] mode_near;
    reg  [7:0] float_exponent_near;
    reg  [6:0] zeros_near;
    wire subnormal;
    wire [10:0] amount_down;
    wire [3:0] shift_down;
    wire [8:0] down_1;
    wire down_1_lost;
    wire [8:0] down_2;
    wire down_2_lost;
    wire [8:0] down_4;
    wire down_4_lost;
    wire [8:0] down_8;
    wire down_8_lost;
    wire rounds_up;
    wire [16:0] rounded;
    reg  [15:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  float_infinite_cut;
    reg  number_cut;
    wire [14:0] size;
    reg  negative_cut;
    reg  float_negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  floating_far;
    reg  [7:0] float_exponent_far;
    reg  float_negative_far;
    reg  float_infinite_far;
    reg  nan_near;
    reg  float_negative_near;
    reg  float_infinite_near;
    reg  nan_cut;
    wire bits_1;
    wire [9:0] difference_1;
    wire [9:0] exponent;
    wire [8:0] exponent_field;
    wire [8:0] field;

    assign floating = 1'b0 | (mode == 2'd2);
    assign float_normal = |acc[30:23];
    assign float_full = (&acc[30:23]) & floating;
    assign float_fraction = |acc[22:0];
    assign by_2 = (1'b0 | (mode == 2'd0)) | (mode == 2'd1);
    assign by_1 = 1'b0 | (mode == 2'd2);
    assign element_0_of_2 = by_2 & (element == 1'b0);
    assign element_1_of_2 = by_2 & (element == 1'b1);
    assign negative = ((acc[52] & element_0_of_2) | (acc[105] & element_1_of_2)) | (acc[105] & by_1);
    assign nan_of_sum = ((nan[0] & element_0_of_2) | (nan[1] & element_1_of_2)) | (nan[0] & by_1);
    assign chunk_0 = ((acc[52:0] & {53{element_0_of_2}}) | (acc[105:53] & {53{element_1_of_2}})) | (acc[52:0] & {53{by_1}});
    assign turn_0 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_1 = acc[105:53] & {53{by_1}};
    assign turn_1 = negative & (1'b0 | by_1);
    assign any_sum = floating ? {float_normal, acc[22:0], 82'd0} : {(chunk_1 ^ {53{turn_1}}), (chunk_0 ^ {53{turn_0}})};
    assign less_than_0 = negative & ~floating;
    assign no_number = floating ? (float_full & float_fraction) : nan_of_sum;
    assign far_64_empty = ~(|any_sum[105:42]);
    assign far_64 = far_64_empty ? {any_sum[41:0], {30{less_than_0}}} : any_sum[105:34];
    assign far_64_sticky = 1'b0 | (~far_64_empty & (less_than_0 ? ~(&any_sum[33:0]) : (|any_sum[33:0])));
    assign far_32_empty = ~(|far_64[71:40]);
    assign far_32 = far_32_empty ? far_64[39:0] : far_64[71:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (less_than_0 ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[39:24]);
    assign near_16 = near_16_empty ? word_far[23:0] : word_far[39:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[23:16]);
    assign near_8 = near_8_empty ? near_16[15:0] : near_16[23:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[15:12]);
    assign near_4 = near_4_empty ? near_8[11:0] : near_8[15:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[11:10]);
    assign near_2 = near_2_empty ? near_4[9:0] : near_4[11:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[9];
    assign near_1 = near_1_empty ? near_2[8:0] : near_2[9:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {9'd0, more};
    assign bits_1 = grown[8] | grown[9];
    assign exponent_of_top = floating_near ? {1'b0, ({1'b0, float_exponent_near} + 9'd0)} : ((mode_near == 2'd2) ? 10'hff : ((mode_near == 2'd1) ? 10'hde : 10'hcf));
    assign difference_1 = exponent_of_top - {3'd0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {9'd0, grown[9]};
    assign subnormal = $signed(exponent) < $signed(10'd1);
    assign exponent_field = subnormal ? 9'd0 : (exponent[8:0] - 9'd1);
    assign amount_down = subnormal ? (11'd1 - {exponent[9], exponent}) : 11'd0;
    assign shift_down = ($signed(amount_down) > $signed(11'd9)) ? 4'd9 : amount_down[3:0];
    assign down_1 = shift_down[0] ? {1'b0, bits_1, grown[7:1]} : {bits_1, grown[7:0]};
    assign down_1_lost = sticky_near | (shift_down[0] & grown[0]);
    assign down_2 = shift_down[1] ? {2'd0, down_1[8:2]} : down_1;
    assign down_2_lost = down_1_lost | (shift_down[1] & (|down_1[1:0]));
    assign down_4 = shift_down[2] ? {4'd0, down_2[8:4]} : down_2;
    assign down_4_lost = down_2_lost | (shift_down[2] & (|down_2[3:0]));
    assign down_8 = shift_down[3] ? {8'd0, down_4[8]} : down_4;
    assign down_8_lost = down_4_lost | (shift_down[3] & (|down_4[7:0]));
    assign field = exponent_field + {8'd0, down_8[8]};
    assign rounds_up = down_8[0] & (down_8[1] | down_8_lost);
    assign rounded = {1'b0, body_cut} + {16'd0, up_cut};
    assign over = ((rounded > 17'h7f7f) | (beyond_cut | float_infinite_cut)) & number_cut;
    assign size = number_cut ? (over ? 15'h7f7f : rounded[14:0]) : 15'd0;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= less_than_0;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= no_number;
        floating_far <= floating;
        float_exponent_far <= {acc[30:24], (acc[23] | ~float_normal)};
        float_negative_far <= acc[31] & floating;
        float_infinite_far <= float_full & ~float_fraction;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        floating_near <= floating_far;
        float_exponent_near <= float_exponent_far;
        float_negative_near <= float_negative_far;
        float_infinite_near <= float_infinite_far;
        body_cut <= {field, down_8[7:1]};
        up_cut <= rounds_up;
        number_cut <= bits_1;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        float_negative_cut <= float_negative_near;
        float_infinite_cut <= float_infinite_near;
        code <= nan_cut ? 16'h7fc0 : {(negative_cut | float_negative_cut), size};
    end

endmodule

module simd_fold_posit8_0_e4m3xe2m1_bf16_fp32_stages1 (
    input  wire clk,
    input  wire [105:0] acc,
    input  wire [1:0] nan,
    input  wire [1:0] mode,
    output reg  [105:0] total,
    output wire [1:0] marks
);

    wire by_2;
    wire [52:0] lowest_of_2;
    reg  mark_held;
    wire [52:0] sum_of_2;

    assign by_2 = (1'b0 | (mode == 2'd0)) | (mode == 2'd1);
    assign sum_of_2 = acc[52:0] + acc[105:53];
    assign lowest_of_2 = by_2 ? sum_of_2 : acc[52:0];
    assign marks = {1'b0, mark_held};

    always @(posedge clk) begin
        total <= {acc[105:53], lowest_of_2};
        mark_held <= |nan;
    end

endmodule

module simd_cell_posit8_0_e4m3xe2m1_bf16_fp32_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    input  wire load,
    input  wire [107:0] above,
    output reg  [107:0] below
);

    wire [105:0] lane_acc;
    wire [1:0] lane_nan;

    always @(posedge clk) begin
        below <= load ? {lane_nan, lane_acc} : above;
    end

    simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1 lane (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .mode(mode),
        .first(first),
        .valid(valid),
        .acc(lane_acc),
        .nan(lane_nan)
    );

endmodule

module simd_posit8_0_e4m3xe2m1_bf16_fp32_stages1 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [105:0] acc,
    output reg  [1:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    wire rounding;
    wire [31:0] float_sum_next_state;
    wire [1:0] spoilt;
    wire decoding_posit8_0;
    wire decoding_e4m3xe2m1;
    wire decoding_bf16_fp32;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire [3:0] act_negate;
    wire [3:0] act_turned_0;
    wire [2:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [2:0] act_turned_3;
    wire act_posit8_0_0_run_upper_4_empty;
    wire [2:0] act_posit8_0_0_run_deciding_4;
    wire act_posit8_0_0_run_upper_2_empty;
    wire act_posit8_0_0_run_deciding_2;
    wire act_posit8_0_0_run_upper_1_empty;
    wire [4:0] act_posit8_0_0_fraction_by_4;
    wire [4:0] act_posit8_0_0_fraction_by_2;
    wire [4:0] act_posit8_0_0_fraction_by_1;
    wire act_posit8_0_1_run_upper_4_empty;
    wire [2:0] act_posit8_0_1_run_deciding_4;
    wire act_posit8_0_1_run_upper_2_empty;
    wire act_posit8_0_1_run_deciding_2;
    wire act_posit8_0_1_run_upper_1_empty;
    wire [4:0] act_posit8_0_1_fraction_by_4;
    wire [4:0] act_posit8_0_1_fraction_by_2;
    wire [4:0] act_posit8_0_1_fraction_by_1;
    wire act_e4m3_0_normal;
    wire act_e4m3_1_normal;
    wire act_bf16_0_normal;
    wire [5:0] act_low;
    wire [5:0] act_high;
    wire [3:0] act_near;
    wire [7:0] act_far;
    wire act_bf16_fp32_fraction;
    wire act_bf16_fp32_full;
    wire wgt_2_of_8_bits;
    wire wgt_2_of_4_bits;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire wgt_sign_3;
    wire [3:0] wgt_negate;
    wire [3:0] wgt_turned_0;
    wire [2:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [2:0] wgt_turned_3;
    wire wgt_posit8_0_0_run_upper_4_empty;
    wire [2:0] wgt_posit8_0_0_run_deciding_4;
    wire wgt_posit8_0_0_run_upper_2_empty;
    wire wgt_posit8_0_0_run_deciding_2;
    wire wgt_posit8_0_0_run_upper_1_empty;
    wire [4:0] wgt_posit8_0_0_fraction_by_4;
    wire [4:0] wgt_posit8_0_0_fraction_by_2;
    wire [4:0] wgt_posit8_0_0_fraction_by_1;
    wire wgt_posit8_0_1_run_upper_4_empty;
    wire [2:0] wgt_posit8_0_1_run_deciding_4;
    wire wgt_posit8_0_1_run_upper_2_empty;
    wire wgt_posit8_0_1_run_deciding_2;
    wire wgt_posit8_0_1_run_upper_1_empty;
    wire [4:0] wgt_posit8_0_1_fraction_by_4;
    wire [4:0] wgt_posit8_0_1_fraction_by_2;
    wire [4:0] wgt_posit8_0_1_fraction_by_1;
    wire wgt_bf16_0_normal;
    wire [5:0] wgt_low;
    wire [5:0] wgt_high;
    wire [3:0] wgt_near;
    wire [7:0] wgt_far;
    wire wgt_bf16_fp32_fraction;
    wire wgt_bf16_fp32_full;
    wire [1:0] product_signs;
    wire [4:0] near_amount;
    wire [8:0] far_amount;
    wire multiplying_bf16_fp32;
    wire multiplying_by_1;
    wire [11:0] product_low;
    wire [11:0] product_high;
    wire [5:0] act_cross_1;
    wire [5:0] wgt_cross_1;
    wire [11:0] product_cross_1;
    wire [5:0] act_cross_3;
    wire [5:0] wgt_cross_3;
    wire [11:0] product_cross_3;
    wire [12:0] crossed;
    wire shifting_posit8_0;
    wire shifting_e4m3xe2m1;
    wire shifting_bf16_fp32;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [12:0] low_by_1;
    wire [14:0] low_by_2;
    wire [18:0] low_by_4;
    wire [26:0] low_by_8;
    wire [12:0] high_by_1;
    wire [14:0] high_by_2;
    wire [1:0] taken;
    wire [42:0] low_by_16;
    wire [18:0] high_by_4;
    wire [26:0] high_by_8;
    wire [42:0] high_by_16;
    wire given_2_0_0_0;
    wire given_2_1_0_1;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire unused_low;
    wire unused_high;
    wire [105:0] placed;
    wire [105:0] acc_before;
    wire [105:0] addend;
    wire unused_carry;
    wire zero;
    wire inf;
    wire nan_167;
    wire [108:0] acc_next_total;
    wire bits_1;
    wire bits_2;
    wire [2:0] bits_3;
    wire bits_4;
    wire [3:0] bits_5;
    wire [2:0] bits_6;
    wire [5:0] bits_7;
    wire [5:0] bits_8;
    wire [5:0] bits_9;
    wire [5:0] bits_10;
    wire [2:0] bits_11;
    wire [2:0] bits_12;
    wire [7:0] bits_13;
    wire bits_14;
    wire bits_15;
    wire [2:0] bits_16;
    wire bits_17;
    wire [3:0] bits_18;
    wire [2:0] bits_19;
    wire [5:0] bits_20;
    wire [5:0] bits_21;
    wire [5:0] bits_22;
    wire [5:0] bits_23;
    wire [5:0] bits_24;
    wire [5:0] bits_25;
    wire [2:0] bits_26;
    wire [2:0] bits_27;
    wire bits_28;
    wire bits_29;
    wire bits_30;
    wire bits_31;
    wire bits_32;
    wire bits_33;
    wire bits_34;
    wire [17:0] product_upper;
    wire [9:0] product_exponent;
    wire [105:0] bits_35;
    wire [108:0] sum_1;

    assign decoding_posit8_0 = mode_held == 2'd0;
    assign decoding_e4m3xe2m1 = mode_held == 2'd1;
    assign decoding_bf16_fp32 = mode_held == 2'd2;
    assign decoding_by_1 = 1'b0 | decoding_bf16_fp32;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_negate = {{2{act_word[15]}}, act_sign_1, act_sign_0} & {(1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0)};
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_negate[0]}});
    assign bits_2 = |{act_word[6:4], (bits_1 | act_word[3])};
    assign bits_3 = {(|{act_word[5:4], (bits_1 | act_word[3])}), (|{act_word[4], (bits_1 | act_word[3])}), (bits_1 | act_word[3])} & {3{act_negate[1]}};
    assign act_turned_1 = act_word[6:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_negate[2]}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[13:12], (bits_4 | act_word[11])}), (|{act_word[12], (bits_4 | act_word[11])}), (bits_4 | act_word[11])} & {3{act_negate[3]}};
    assign act_turned_3 = act_word[14:12] ^ bits_6;
    assign bits_7 = {act_turned_1[1:0], act_turned_0} ^ {6{act_turned_1[2]}};
    assign act_posit8_0_0_run_upper_4_empty = ~(|bits_7[5:2]);
    assign act_posit8_0_0_run_deciding_4 = act_posit8_0_0_run_upper_4_empty ? {bits_7[1:0], 1'b1} : bits_7[5:3];
    assign act_posit8_0_0_run_upper_2_empty = ~(|act_posit8_0_0_run_deciding_4[2:1]);
    assign act_posit8_0_0_run_deciding_2 = act_posit8_0_0_run_upper_2_empty ? act_posit8_0_0_run_deciding_4[0] : act_posit8_0_0_run_deciding_4[2];
    assign act_posit8_0_0_run_upper_1_empty = ~act_posit8_0_0_run_deciding_2;
    assign act_posit8_0_0_fraction_by_4 = act_posit8_0_0_run_upper_4_empty ? {act_turned_0[0], 4'd0} : {act_turned_1[0], act_turned_0};
    assign act_posit8_0_0_fraction_by_2 = act_posit8_0_0_run_upper_2_empty ? {act_posit8_0_0_fraction_by_4[2:0], 2'd0} : act_posit8_0_0_fraction_by_4;
    assign act_posit8_0_0_fraction_by_1 = act_posit8_0_0_run_upper_1_empty ? {act_posit8_0_0_fraction_by_2[3:0], 1'b0} : act_posit8_0_0_fraction_by_2;
    assign bits_8 = {act_turned_3[1:0], act_turned_2} ^ {6{act_turned_3[2]}};
    assign act_posit8_0_1_run_upper_4_empty = ~(|bits_8[5:2]);
    assign act_posit8_0_1_run_deciding_4 = act_posit8_0_1_run_upper_4_empty ? {bits_8[1:0], 1'b1} : bits_8[5:3];
    assign act_posit8_0_1_run_upper_2_empty = ~(|act_posit8_0_1_run_deciding_4[2:1]);
    assign act_posit8_0_1_run_deciding_2 = act_posit8_0_1_run_upper_2_empty ? act_posit8_0_1_run_deciding_4[0] : act_posit8_0_1_run_deciding_4[2];
    assign act_posit8_0_1_run_upper_1_empty = ~act_posit8_0_1_run_deciding_2;
    assign act_posit8_0_1_fraction_by_4 = act_posit8_0_1_run_upper_4_empty ? {act_turned_2[0], 4'd0} : {act_turned_3[0], act_turned_2};
    assign act_posit8_0_1_fraction_by_2 = act_posit8_0_1_run_upper_2_empty ? {act_posit8_0_1_fraction_by_4[2:0], 2'd0} : act_posit8_0_1_fraction_by_4;
    assign act_posit8_0_1_fraction_by_1 = act_posit8_0_1_run_upper_1_empty ? {act_posit8_0_1_fraction_by_2[3:0], 1'b0} : act_posit8_0_1_fraction_by_2;
    assign act_e4m3_0_normal = |act_word[6:3];
    assign act_e4m3_1_normal = |act_word[14:11];
    assign act_bf16_0_normal = |act_word[14:7];
    assign bits_9 = ({(|{act_turned_1, act_turned_0}), act_posit8_0_0_fraction_by_1} & {6{decoding_posit8_0}}) | ({2'd0, act_e4m3_0_normal, act_word[2:0]} & {6{decoding_e4m3xe2m1}});
    assign act_low = bits_9 | (act_word[5:0] & {6{decoding_bf16_fp32}});
    assign bits_10 = ({(|{act_turned_3, act_turned_2}), act_posit8_0_1_fraction_by_1} & {6{decoding_posit8_0}}) | ({2'd0, act_e4m3_1_normal, act_word[10:8]} & {6{decoding_e4m3xe2m1}});
    assign act_high = bits_10 | ({4'd0, act_bf16_0_normal, act_word[6]} & {6{decoding_bf16_fp32}});
    assign bits_11 = {act_posit8_0_0_run_upper_4_empty, act_posit8_0_0_run_upper_2_empty, act_posit8_0_0_run_upper_1_empty} ^ {~act_turned_1[2], ~act_turned_1[2], ~act_turned_1[2]};
    assign act_near = ({act_turned_1[2], bits_11} & {4{decoding_posit8_0}}) | ({act_word[6:4], (act_word[3] | ~act_e4m3_0_normal)} & {4{decoding_e4m3xe2m1}});
    assign bits_12 = {act_posit8_0_1_run_upper_4_empty, act_posit8_0_1_run_upper_2_empty, act_posit8_0_1_run_upper_1_empty} ^ {~act_turned_3[2], ~act_turned_3[2], ~act_turned_3[2]};
    assign bits_13 = ({4'd0, act_turned_3[2], bits_12} & {8{decoding_posit8_0}}) | ({4'd0, act_word[14:12], (act_word[11] | ~act_e4m3_1_normal)} & {8{decoding_e4m3xe2m1}});
    assign act_far = bits_13 | ({act_word[14:8], (act_word[7] | ~act_bf16_0_normal)} & {8{decoding_bf16_fp32}});
    assign act_bf16_fp32_fraction = |act_word[6:0];
    assign act_bf16_fp32_full = &act_word[14:7];
    assign wgt_2_of_8_bits = 1'b0 | decoding_posit8_0;
    assign wgt_2_of_4_bits = 1'b0 | decoding_e4m3xe2m1;
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | wgt_2_of_4_bits) ? wgt_word[3] : wgt_word[7]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | wgt_2_of_4_bits) ? wgt_word[3] : wgt_word[7]);
    assign wgt_sign_2 = (1'b0 | wgt_2_of_4_bits) ? wgt_word[11] : wgt_word[15];
    assign wgt_sign_3 = (1'b0 | wgt_2_of_4_bits) ? wgt_word[11] : wgt_word[15];
    assign wgt_negate = {wgt_sign_3, wgt_sign_2, wgt_sign_1, wgt_sign_0} & {(1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0), (1'b0 | decoding_posit8_0)};
    assign bits_14 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_14, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_negate[0]}});
    assign bits_15 = |{wgt_word[6:4], ((bits_14 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))};
    assign bits_16 = {(|{wgt_word[5:4], ((bits_14 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[4], ((bits_14 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), ((bits_14 | wgt_word[3]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))} & {3{wgt_negate[1]}};
    assign wgt_turned_1 = wgt_word[6:4] ^ bits_16;
    assign bits_17 = |{wgt_word[10:8], ((bits_15 | wgt_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_18 = {bits_17, (|{wgt_word[9:8], ((bits_15 | wgt_word[7]) & (1'b0 | decoding_by_1))}), (|{wgt_word[8], ((bits_15 | wgt_word[7]) & (1'b0 | decoding_by_1))}), ((bits_15 | wgt_word[7]) & (1'b0 | decoding_by_1))} & {4{wgt_negate[2]}};
    assign wgt_turned_2 = wgt_word[11:8] ^ bits_18;
    assign bits_19 = {(|{wgt_word[13:12], ((bits_17 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), (|{wgt_word[12], ((bits_17 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))}), ((bits_17 | wgt_word[11]) & ((1'b0 | wgt_2_of_8_bits) | decoding_by_1))} & {3{wgt_negate[3]}};
    assign wgt_turned_3 = wgt_word[14:12] ^ bits_19;
    assign bits_20 = {wgt_turned_1[1:0], wgt_turned_0} ^ {6{wgt_turned_1[2]}};
    assign wgt_posit8_0_0_run_upper_4_empty = ~(|bits_20[5:2]);
    assign wgt_posit8_0_0_run_deciding_4 = wgt_posit8_0_0_run_upper_4_empty ? {bits_20[1:0], 1'b1} : bits_20[5:3];
    assign wgt_posit8_0_0_run_upper_2_empty = ~(|wgt_posit8_0_0_run_deciding_4[2:1]);
    assign wgt_posit8_0_0_run_deciding_2 = wgt_posit8_0_0_run_upper_2_empty ? wgt_posit8_0_0_run_deciding_4[0] : wgt_posit8_0_0_run_deciding_4[2];
    assign wgt_posit8_0_0_run_upper_1_empty = ~wgt_posit8_0_0_run_deciding_2;
    assign wgt_posit8_0_0_fraction_by_4 = wgt_posit8_0_0_run_upper_4_empty ? {wgt_turned_0[0], 4'd0} : {wgt_turned_1[0], wgt_turned_0};
    assign wgt_posit8_0_0_fraction_by_2 = wgt_posit8_0_0_run_upper_2_empty ? {wgt_posit8_0_0_fraction_by_4[2:0], 2'd0} : wgt_posit8_0_0_fraction_by_4;
    assign wgt_posit8_0_0_fraction_by_1 = wgt_posit8_0_0_run_upper_1_empty ? {wgt_posit8_0_0_fraction_by_2[3:0], 1'b0} : wgt_posit8_0_0_fraction_by_2;
    assign bits_21 = {wgt_turned_3[1:0], wgt_turned_2} ^ {6{wgt_turned_3[2]}};
    assign wgt_posit8_0_1_run_upper_4_empty = ~(|bits_21[5:2]);
    assign wgt_posit8_0_1_run_deciding_4 = wgt_posit8_0_1_run_upper_4_empty ? {bits_21[1:0], 1'b1} : bits_21[5:3];
    assign wgt_posit8_0_1_run_upper_2_empty = ~(|wgt_posit8_0_1_run_deciding_4[2:1]);
    assign wgt_posit8_0_1_run_deciding_2 = wgt_posit8_0_1_run_upper_2_empty ? wgt_posit8_0_1_run_deciding_4[0] : wgt_posit8_0_1_run_deciding_4[2];
    assign wgt_posit8_0_1_run_upper_1_empty = ~wgt_posit8_0_1_run_deciding_2;
    assign wgt_posit8_0_1_fraction_by_4 = wgt_posit8_0_1_run_upper_4_empty ? {wgt_turned_2[0], 4'd0} : {wgt_turned_3[0], wgt_turned_2};
    assign wgt_posit8_0_1_fraction_by_2 = wgt_posit8_0_1_run_upper_2_empty ? {wgt_posit8_0_1_fraction_by_4[2:0], 2'd0} : wgt_posit8_0_1_fraction_by_4;
    assign wgt_posit8_0_1_fraction_by_1 = wgt_posit8_0_1_run_upper_1_empty ? {wgt_posit8_0_1_fraction_by_2[3:0], 1'b0} : wgt_posit8_0_1_fraction_by_2;
    assign wgt_bf16_0_normal = |wgt_word[14:7];
    assign bits_22 = {2'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {6{decoding_e4m3xe2m1}};
    assign bits_23 = ({(|{wgt_turned_1, wgt_turned_0}), wgt_posit8_0_0_fraction_by_1} & {6{decoding_posit8_0}}) | bits_22;
    assign wgt_low = bits_23 | (wgt_word[5:0] & {6{decoding_bf16_fp32}});
    assign bits_24 = {2'd0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {6{decoding_e4m3xe2m1}};
    assign bits_25 = ({(|{wgt_turned_3, wgt_turned_2}), wgt_posit8_0_1_fraction_by_1} & {6{decoding_posit8_0}}) | bits_24;
    assign wgt_high = bits_25 | ({4'd0, wgt_bf16_0_normal, wgt_word[6]} & {6{decoding_bf16_fp32}});
    assign bits_26 = {wgt_posit8_0_0_run_upper_4_empty, wgt_posit8_0_0_run_upper_2_empty, wgt_posit8_0_0_run_upper_1_empty} ^ {~wgt_turned_1[2], ~wgt_turned_1[2], ~wgt_turned_1[2]};
    assign wgt_near = {wgt_turned_1[2], bits_26} & {4{decoding_posit8_0}};
    assign bits_27 = {wgt_posit8_0_1_run_upper_4_empty, wgt_posit8_0_1_run_upper_2_empty, wgt_posit8_0_1_run_upper_1_empty} ^ {~wgt_turned_3[2], ~wgt_turned_3[2], ~wgt_turned_3[2]};
    assign wgt_far = ({4'd0, wgt_turned_3[2], bits_27} & {8{decoding_posit8_0}}) | ({wgt_word[14:8], (wgt_word[7] | ~wgt_bf16_0_normal)} & {8{decoding_bf16_fp32}});
    assign wgt_bf16_fp32_fraction = |wgt_word[6:0];
    assign wgt_bf16_fp32_full = &wgt_word[14:7];
    assign product_signs = {act_word[15], act_sign_1} ^ {wgt_sign_3, wgt_sign_1};
    assign bits_28 = (1'b0 | ((act_word[7] & ~(|act_word[6:0])) & decoding_posit8_0)) | ((&act_word[6:0]) & decoding_e4m3xe2m1);
    assign bits_29 = bits_28 | ((wgt_word[7] & ~(|wgt_word[6:0])) & decoding_posit8_0);
    assign bits_30 = (1'b0 | ((act_word[15] & ~(|act_word[14:8])) & decoding_posit8_0)) | ((&act_word[14:8]) & decoding_e4m3xe2m1);
    assign bits_31 = bits_30 | ((wgt_word[15] & ~(|wgt_word[14:8])) & decoding_posit8_0);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign zero = (1'b0 | ((~(|act_word[14:7]) & ~act_bf16_fp32_fraction) & decoding_bf16_fp32)) | (1'b0 | ((~(|wgt_word[14:7]) & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32));
    assign inf = (1'b0 | ((act_bf16_fp32_full & ~act_bf16_fp32_fraction) & decoding_bf16_fp32)) | (1'b0 | ((wgt_bf16_fp32_full & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32));
    assign bits_32 = (1'b0 | ((act_bf16_fp32_full & act_bf16_fp32_fraction) & decoding_bf16_fp32)) | (1'b0 | ((wgt_bf16_fp32_full & wgt_bf16_fp32_fraction) & decoding_bf16_fp32));
    assign bits_33 = (1'b0 | ((act_bf16_fp32_full & ~act_bf16_fp32_fraction) & decoding_bf16_fp32)) & (1'b0 | ((~(|wgt_word[14:7]) & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32));
    assign bits_34 = (1'b0 | ((wgt_bf16_fp32_full & ~wgt_bf16_fp32_fraction) & decoding_bf16_fp32)) & (1'b0 | ((~(|act_word[14:7]) & ~act_bf16_fp32_fraction) & decoding_bf16_fp32));
    assign nan_167 = bits_32 | (bits_33 | bits_34);
    assign multiplying_bf16_fp32 = mode_held == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_bf16_fp32;
    assign product_low = {6'd0, act_low} * {6'd0, wgt_low};
    assign product_high = {6'd0, act_high} * {6'd0, wgt_high};
    assign act_cross_1 = (act_low & {6{multiplying_by_1}}) | 6'd0;
    assign wgt_cross_1 = (wgt_high & {6{multiplying_by_1}}) | 6'd0;
    assign product_cross_1 = {6'd0, act_cross_1} * {6'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {6{multiplying_by_1}}) | 6'd0;
    assign wgt_cross_3 = (wgt_low & {6{multiplying_by_1}}) | 6'd0;
    assign product_cross_3 = {6'd0, act_cross_3} * {6'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[11:6]} + {5'd0, crossed};
    assign shifting_posit8_0 = mode_held == 2'd0;
    assign shifting_e4m3xe2m1 = mode_held == 2'd1;
    assign shifting_bf16_fp32 = mode_held == 2'd2;
    assign shifting_by_2 = (1'b0 | shifting_posit8_0) | shifting_e4m3xe2m1;
    assign shifting_by_1 = 1'b0 | shifting_bf16_fp32;
    assign product_exponent = {1'b0, far_amount} + 10'h382;
    assign rounding = (1'b0 | shifting_bf16_fp32) & valid_held;
    assign low_by_1 = near_amount[0] ? {product_upper[5:0], product_low[5:0], 1'b0} : {1'b0, product_upper[5:0], product_low[5:0]};
    assign low_by_2 = near_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = near_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = near_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_amount[0] ? {product_upper[17:6], 1'b0} : {1'b0, product_upper[17:6]};
    assign high_by_2 = far_amount[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~{bits_31, bits_29} & {2{valid_held}};
    assign spoilt = {bits_31, bits_29} & {2{valid_held}};
    assign low_by_16 = near_amount[4] ? {low_by_8, 16'd0} : {16'd0, low_by_8};
    assign high_by_4 = far_amount[2] ? {high_by_2, 4'd0} : {4'd0, high_by_2};
    assign high_by_8 = far_amount[3] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = far_amount[4] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign given_2_0_0_0 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_1 = (shifting_by_2 & taken[1]) & 1'b1;
    assign take_0 = (1'b0 | given_2_0_0_0) | given_2_0_0_0;
    assign take_1 = 1'b0 | given_2_0_0_0;
    assign take_2 = (1'b0 | given_2_1_0_1) | given_2_1_0_1;
    assign take_3 = 1'b0 | given_2_1_0_1;
    assign unused_low = |{low_by_16[42:40], low_by_16[0]};
    assign unused_high = |{high_by_16[42:40], high_by_16[0]};
    assign bits_35 = ({84'd0, (low_by_16[22:1] & {22{take_0}})} | {67'd0, (low_by_16[39:23] & {17{take_1}}), 22'd0}) | {31'd0, (high_by_16[22:1] & {22{take_2}}), 53'd0};
    assign placed = bits_35 | {14'd0, (high_by_16[39:23] & {17{take_3}}), 75'd0};
    assign acc_before = acc & {~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held, ~first_held};
    assign addend = placed ^ {{53{product_signs[1]}}, {53{product_signs[0]}}};
    assign sum_1 = {1'b0, acc_before[105:53], ((1'b0 | shifting_by_1) | product_signs[1]), acc_before[52:0], (1'b0 | product_signs[0])} + {1'b0, addend[105:53], (product_signs[1] & ~(1'b0 | shifting_by_1)), addend[52:0], (product_signs[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 109'd0;
    assign unused_carry = |{acc_next_total[108], acc_next_total[54], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        acc <= {acc_next_total[107:55], acc_next_total[53:33], (rounding ? float_sum_next_state : acc_next_total[32:1])};
        nan <= (nan & {~first_held, ~first_held}) | spoilt;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_held <= 1'b0;
        end else begin
            first_held <= first;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_held <= 1'b0;
        end else begin
            valid_held <= valid;
        end
    end

    simd_float_sum_bf16 float_sum (
        .product({product_upper[9:0], product_low[5:0]}),
        .exponent(product_exponent),
        .sign(product_signs[0]),
        .zero(zero),
        .nan(nan_167),
        .inf(inf),
        .state(acc_before[31:0]),
        .next_state(float_sum_next_state)
    );

endmodule

module simd_float_sum_bf16 (
    input  wire [15:0] product,
    input  wire [9:0] exponent,
    input  wire sign,
    input  wire zero,
    input  wire nan,
    input  wire inf,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire acc_normal;
    wire acc_high;
    wire [10:0] distance;
    wire swap;
    wire [9:0] steps;
    wire [5:0] amount;
    wire [33:0] front;
    wire [33:0] other;
    wire [33:0] other_down_1;
    wire other_lost_1;
    wire [33:0] other_down_2;
    wire other_lost_2;
    wire [33:0] other_down_4;
    wire other_lost_4;
    wire [33:0] other_down_8;
    wire other_lost_8;
    wire [33:0] other_down_16;
    wire other_lost_16;
    wire [33:0] other_down_32;
    wire other_lost_32;
    wire front_sign;
    wire minus;
    wire nan_32;
    wire inf_33;
    wire inf_sign;
    wire carry_in;
    wire [33:0] subtrahend;
    wire [35:0] raw;
    wire unused_carry_in;
    wire negative;
    wire word_upper_32_empty;
    wire [30:0] word_deciding_32;
    wire word_upper_16_empty;
    wire [14:0] word_deciding_16;
    wire word_upper_8_empty;
    wire [6:0] word_deciding_8;
    wire word_upper_4_empty;
    wire [2:0] word_deciding_4;
    wire word_upper_2_empty;
    wire word_deciding_2;
    wire word_upper_1_empty;
    wire zero_54;
    wire [9:0] above;
    wire low;
    wire [34:0] total_by_32;
    wire [34:0] total_by_16;
    wire [34:0] total_by_8;
    wire [34:0] total_by_4;
    wire [34:0] total_by_2;
    wire [34:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [23:0] size;
    wire [23:0] rounded;
    wire special;
    wire sign_71;
    wire [8:0] greatest;
    wire bits_1;
    wire [34:0] bits_2;
    wire bits_3;
    wire [5:0] amount_57;
    wire bits_4;
    wire [9:0] sum_1;
    wire [9:0] sum_exponent;
    wire [21:0] bits_5;

    assign acc_normal = |state[30:23];
    assign acc_high = &state[30:23];
    assign distance = {exponent[9], exponent} - {3'd0, state[30:24], (state[23] | ~acc_normal)};
    assign swap = distance[10] | zero;
    assign steps = distance[9:0] ^ {10{distance[10]}};
    assign amount = steps[5:0] | {(|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6]), (|steps[9:6])};
    assign front = swap ? {acc_normal, state[22:0], 10'd0} : {product, 18'd0};
    assign other = swap ? {1'b0, product, 17'd0} : {acc_normal, state[22:0], 10'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[33:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[33:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[33:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? {8'd0, other_down_4[33:8]} : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4[7:0]);
    assign other_down_16 = amount[4] ? {16'd0, other_down_8[33:16]} : other_down_8;
    assign other_lost_16 = amount[4] & (|other_down_8[15:0]);
    assign other_down_32 = amount[5] ? {32'd0, other_down_16[33:32]} : other_down_16;
    assign other_lost_32 = amount[5] & (|other_down_16[31:0]);
    assign greatest = swap ? {1'b0, state[30:24], (state[23] | ~acc_normal)} : exponent[8:0];
    assign front_sign = swap ? state[31] : sign;
    assign minus = state[31] ^ sign;
    assign nan_32 = (nan | (acc_high & state[22])) | ((inf & (acc_high & ~state[22])) & minus);
    assign inf_33 = inf | (acc_high & ~state[22]);
    assign inf_sign = inf ? sign : state[31];
    assign carry_in = minus & ~(|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_32 ^ {34{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[35];
    assign bits_1 = raw[35] ^ minus;
    assign bits_2 = {bits_1, raw[34:1]} ^ {35{negative}};
    assign word_upper_32_empty = ~(|bits_2[34:3]);
    assign word_deciding_32 = word_upper_32_empty ? {bits_2[2:0], negative, 27'd0} : bits_2[34:4];
    assign word_upper_16_empty = ~(|word_deciding_32[30:15]);
    assign word_deciding_16 = word_upper_16_empty ? word_deciding_32[14:0] : word_deciding_32[30:16];
    assign word_upper_8_empty = ~(|word_deciding_16[14:7]);
    assign word_deciding_8 = word_upper_8_empty ? word_deciding_16[6:0] : word_deciding_16[14:8];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign bits_3 = &{word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign zero_54 = bits_3 & ~negative;
    assign above = {1'b0, greatest} - {4'd0, word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign low = above[9] | zero_54;
    assign amount_57 = above[9] ? greatest[5:0] : {word_upper_32_empty, word_upper_16_empty, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_32 = amount_57[5] ? {raw[3:1], 32'd0} : {bits_1, raw[34:1]};
    assign total_by_16 = amount_57[4] ? {total_by_32[18:0], 16'd0} : total_by_32;
    assign total_by_8 = amount_57[3] ? {total_by_16[26:0], 8'd0} : total_by_16;
    assign total_by_4 = amount_57[2] ? {total_by_8[30:0], 4'd0} : total_by_8;
    assign total_by_2 = amount_57[1] ? {total_by_4[32:0], 2'd0} : total_by_4;
    assign total_by_1 = amount_57[0] ? {total_by_2[33:0], 1'b0} : total_by_2;
    assign bits_4 = (zero_54 & minus) & ~(|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign sum_sign = (front_sign ^ negative) & ~bits_4;
    assign sum_rest = (|{other_lost_32, other_lost_16, other_lost_8, other_lost_4, other_lost_2, other_lost_1}) | (|total_by_1[9:0]);
    assign up = (total_by_1[10] & (sum_rest | total_by_1[11])) ^ negative;
    assign size = total_by_1[34:11] ^ {24{negative}};
    assign rounded = {1'b0, size[22:0]} + {23'd0, up};
    assign sum_1 = {1'b0, (above[8:0] & {~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low, ~low})} + {9'd0, size[23]};
    assign sum_exponent = sum_1 + {9'd0, rounded[23]};
    assign special = (nan_32 | inf_33) | ((|sum_exponent[9:8]) | (&sum_exponent[7:0]));
    assign sign_71 = (inf_33 ? inf_sign : sum_sign) & ~nan_32;
    assign bits_5 = rounded[21:0] & {~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special, ~special};
    assign unused_carry_in = raw[0];
    assign next_state = {sign_71, (sum_exponent[7:0] | {8{special}}), ((rounded[22] & ~special) | nan_32), bits_5};

endmodule

`default_nettype wire
