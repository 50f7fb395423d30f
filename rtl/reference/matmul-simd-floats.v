// matmul_simd_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1: matrix engine of SIMD lanes: a precision per tile
//
//   modes     e2m1+e4m3+fp16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages    4 cycles     cycles from the registers of the operands to the accumulator
//   to        fp32         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//   rows      3            rows of PEs
//   cols      1            columns of PEs
//   queue     4 beats      beats that each input queue holds, to even out stalls
//
// digest 609ae265ca451bcf1131720e0ba56deefe79e0f7991018d167b1e92ac6003aca
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_simd_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [47:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [31:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [50:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [16:0] wgt_queue_out_data;
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

    simd_core_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[47:0]),
        .act__mode(act_queue_out_data[49:48]),
        .act__last(act_queue_out_data[50]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[15:0]),
        .wgt__last(wgt_queue_out_data[16]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_51_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__mode, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_17_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_33_18 out_queue (
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

module queue_33_18 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [32:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [32:0] out_data
);

    reg  [4:0] count;
    wire push;
    wire fetch;
    reg  [4:0] write_at;
    reg  [4:0] read_at;

    assign in_ready = count != 5'd18;
    assign push = in_valid & in_ready;
    assign fetch = (count != 5'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 5'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 5'd17) ? 5'd0 : (write_at + 5'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 5'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 5'd17) ? 5'd0 : (read_at + 5'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            count <= 5'd0;
        end else begin
            if (push & ~fetch) begin
                count <= count + 5'd1;
            end else if (fetch & ~push) begin
                count <= count - 5'd1;
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

    ram_1r1w_18x33 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_18x33 (
    input  wire clk,
    input  wire write_en,
    input  wire [4:0] write_addr,
    input  wire [32:0] write_data,
    input  wire read_en,
    input  wire [4:0] read_addr,
    output reg  [32:0] read_data
);

    reg  [32:0] words [0:17];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_17_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [16:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [16:0] out_data
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

    ram_1r1w_4x17 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x17 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [16:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [16:0] read_data
);

    reg  [16:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_51_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [50:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [50:0] out_data
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

    ram_1r1w_4x51 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x51 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [50:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [50:0] read_data
);

    reg  [50:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module simd_core_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [47:0] act__data,
    input  wire [1:0] act__mode,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [4:0] free;
    reg  first;
    reg  [1:0] wait_;
    reg  inside_tile;
    reg  [1:0] mode_of_tile;
    wire enough;
    wire bits_1;

    assign bits_1 = |{((act__ready & inside_tile) & (mode_of_tile != act__mode)), (act__ready & (act__last != wgt__last)), overrun};
    assign enough = free >= 5'd3;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 2'd0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 5'd18;
        end else begin
            if (finish & ~popped) begin
                free <= free - 5'd3;
            end else if (popped & ~finish) begin
                free <= free + 5'd1;
            end else if (finish & popped) begin
                free <= free - 5'd2;
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
            wait_ <= 2'd0;
        end else begin
            if (finish) begin
                wait_ <= 2'd2;
            end else if (wait_ != 2'd0) begin
                wait_ <= wait_ - 2'd1;
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

    array_simd_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1 array (
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

module array_simd_e2m1_e4m3_fp16_stages4_to_fp32_saturate_on_3x1 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [47:0] act,
    input  wire [1:0] act_mode,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [31:0] out
);

    wire begins;
    reg  [4:0] load_22;
    wire [107:0] cell_0_0_below;
    wire [107:0] cell_1_0_below;
    wire [107:0] cell_2_0_below;
    wire [103:0] fold_0_total;
    wire [3:0] fold_0_marks;
    reg  [1:0] mode_leaving;
    reg  [1:0] mode_folded_0;
    reg  [1:0] left;
    reg  [1:0] mode_summed_1;
    reg  [1:0] mode_summed_2;
    reg  [1:0] mode_summed_3;
    reg  [1:0] mode_summed_4;
    reg  [1:0] mode_summed_5;
    reg  [9:0] start;

    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        mode_summed_1 <= act_mode;
        mode_summed_2 <= mode_summed_1;
        mode_summed_3 <= mode_summed_2;
        mode_summed_4 <= mode_summed_3;
        mode_summed_5 <= mode_summed_4;
        mode_folded_0 <= mode_leaving;
    end

    always @(posedge clk) begin
        if (rst) begin
            load_22 <= 5'd0;
        end else begin
            load_22 <= {load_22[3:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (load_22[4]) begin
            mode_leaving <= mode_summed_5;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 10'd0;
        end else begin
            start <= {start[8:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[9]) begin
                left <= 2'd3;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    simd_cell_e2m1_e4m3_fp16_stages4 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act[47:32]),
        .wgt(wgt),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_22[4]),
        .above(108'd0),
        .below(cell_0_0_below)
    );

    simd_cell_e2m1_e4m3_fp16_stages4 cell_1_0 (
        .clk(clk),
        .rst(rst),
        .act(act[31:16]),
        .wgt(wgt),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_22[4]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    simd_cell_e2m1_e4m3_fp16_stages4 cell_2_0 (
        .clk(clk),
        .rst(rst),
        .act(act[15:0]),
        .wgt(wgt),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_22[4]),
        .above(cell_1_0_below),
        .below(cell_2_0_below)
    );

    simd_fold_e2m1_e4m3_fp16_stages4 fold_0 (
        .clk(clk),
        .acc(cell_2_0_below[103:0]),
        .nan(cell_2_0_below[107:104]),
        .mode(mode_leaving),
        .total(fold_0_total),
        .marks(fold_0_marks)
    );

    simd_readout_e2m1_e4m3_fp16_to_fp32_saturate_on readout_0 (
        .clk(clk),
        .acc(fold_0_total),
        .nan(fold_0_marks),
        .mode(mode_folded_0),
        .element(2'd0),
        .code(out)
    );

endmodule

module simd_readout_e2m1_e4m3_fp16_to_fp32_saturate_on (
    input  wire clk,
    input  wire [103:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    input  wire [1:0] element,
    output reg  [31:0] code
);

    wire by_4;
    wire by_2;
    wire by_1;
    wire element_0_of_4;
    wire element_1_of_4;
    wire element_2_of_4;
    wire element_3_of_4;
    wire element_0_of_2;
    wire element_1_of_2;
    wire negative;
    wire nan_of_sum;
    wire [25:0] chunk_0;
    wire turn_0;
    wire [25:0] chunk_1;
    wire turn_1;
    wire [25:0] chunk_2;
    wire turn_2;
    wire [25:0] chunk_3;
    wire turn_3;
    wire far_64_empty;
    wire [87:0] far_64;
    wire far_64_sticky;
    wire far_32_empty;
    wire [55:0] far_32;
    wire far_32_sticky;
    wire near_16_empty;
    reg  [55:0] word_far;
    wire [39:0] near_16;
    wire near_16_sticky;
    reg  sticky_far;
    reg  negative_far;
    wire near_8_empty;
    wire [31:0] near_8;
    wire near_8_sticky;
    wire near_4_empty;
    wire [27:0] near_4;
    wire near_4_sticky;
    wire near_2_empty;
    wire [25:0] near_2;
    wire near_2_sticky;
    wire near_1_empty;
    wire [24:0] near_1;
    wire near_1_sticky;
    wire more;
    reg  negative_near;
    reg  sticky_near;
    wire [25:0] grown;
    reg  [24:0] word_near;
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire rounds_up;
    wire [31:0] rounded;
    reg  [30:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [30:0] size;
    reg  negative_cut;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire bits_2;
    wire [25:0] bits_3;
    wire [25:0] bits_4;
    wire [25:0] bits_5;
    wire [25:0] bits_6;
    wire [25:0] bits_7;
    wire [25:0] bits_8;
    wire bits_9;
    wire [7:0] difference_1;
    wire [7:0] exponent_field;
    wire [7:0] field;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign by_1 = 1'b0 | (mode == 2'd2);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[25] & element_0_of_4) | (acc[51] & element_1_of_4)) | (acc[77] & element_2_of_4)) | (acc[103] & element_3_of_4);
    assign negative = ((bits_1 | (acc[51] & element_0_of_2)) | (acc[103] & element_1_of_2)) | (acc[103] & by_1);
    assign bits_2 = (((nan[0] & element_0_of_4) | (nan[1] & element_1_of_4)) | (nan[2] & element_2_of_4)) | (nan[3] & element_3_of_4);
    assign nan_of_sum = ((bits_2 | (nan[0] & element_0_of_2)) | (nan[2] & element_1_of_2)) | (nan[0] & by_1);
    assign bits_3 = ((acc[25:0] & {26{element_0_of_4}}) | (acc[51:26] & {26{element_1_of_4}})) | (acc[77:52] & {26{element_2_of_4}});
    assign bits_4 = ((bits_3 | (acc[103:78] & {26{element_3_of_4}})) | (acc[25:0] & {26{element_0_of_2}})) | (acc[77:52] & {26{element_1_of_2}});
    assign chunk_0 = bits_4 | (acc[25:0] & {26{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[51:26] & {26{element_0_of_2}}) | (acc[103:78] & {26{element_1_of_2}})) | (acc[51:26] & {26{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[77:52] & {26{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[103:78] & {26{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_5 = chunk_0 ^ {26{turn_0}};
    assign bits_6 = chunk_1 ^ {26{turn_1}};
    assign bits_7 = chunk_2 ^ {26{turn_2}};
    assign bits_8 = chunk_3 ^ {26{turn_3}};
    assign far_64_empty = ~(|{bits_8, bits_7, bits_6[25:14]});
    assign far_64 = far_64_empty ? {bits_6[13:0], bits_5, {48{negative}}} : {bits_8, bits_7, bits_6, bits_5[25:16]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&bits_5[15:0]) : (|bits_5[15:0])));
    assign far_32_empty = ~(|far_64[87:56]);
    assign far_32 = far_32_empty ? far_64[55:0] : far_64[87:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
    assign near_16_empty = ~(|word_far[55:40]);
    assign near_16 = near_16_empty ? word_far[39:0] : word_far[55:16];
    assign near_16_sticky = sticky_far | (~near_16_empty & (negative_far ? ~(&word_far[15:0]) : (|word_far[15:0])));
    assign near_8_empty = ~(|near_16[39:32]);
    assign near_8 = near_8_empty ? near_16[31:0] : near_16[39:8];
    assign near_8_sticky = near_16_sticky | (~near_8_empty & (negative_far ? ~(&near_16[7:0]) : (|near_16[7:0])));
    assign near_4_empty = ~(|near_8[31:28]);
    assign near_4 = near_4_empty ? near_8[27:0] : near_8[31:4];
    assign near_4_sticky = near_8_sticky | (~near_4_empty & (negative_far ? ~(&near_8[3:0]) : (|near_8[3:0])));
    assign near_2_empty = ~(|near_4[27:26]);
    assign near_2 = near_2_empty ? near_4[25:0] : near_4[27:2];
    assign near_2_sticky = near_4_sticky | (~near_2_empty & (negative_far ? ~(&near_4[1:0]) : (|near_4[1:0])));
    assign near_1_empty = ~near_2[25];
    assign near_1 = near_1_empty ? near_2[24:0] : near_2[25:1];
    assign near_1_sticky = near_2_sticky | (~near_1_empty & (negative_far ? ~near_2[0] : near_2[0]));
    assign more = negative_near & ~sticky_near;
    assign grown = {1'b0, word_near} + {25'd0, more};
    assign bits_9 = grown[24] | grown[25];
    assign exponent_of_top = (mode_near == 2'd2) ? 8'd182 : ((mode_near == 2'd1) ? 8'd212 : 8'd228);
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent_field = 1'b0 ? 8'd0 : ((difference_1 + {7'd0, grown[25]}) - 8'd1);
    assign field = exponent_field + {7'd0, bits_9};
    assign rounds_up = grown[0] & (grown[1] | sticky_near);
    assign rounded = {1'b0, body_cut} + {31'd0, up_cut};
    assign over = ((rounded > 32'h7f7fffff) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? 31'h7f7fffff : rounded[30:0]) : 31'd0;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= nan_of_sum;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= {field, grown[23:1]};
        up_cut <= rounds_up;
        number_cut <= bits_9;
        beyond_cut <= 1'b0;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 32'h7fc00000 : {negative_cut, size};
    end

endmodule

module simd_fold_e2m1_e4m3_fp16_stages4 (
    input  wire clk,
    input  wire [103:0] acc,
    input  wire [3:0] nan,
    input  wire [1:0] mode,
    output reg  [103:0] total,
    output wire [3:0] marks
);

    wire by_4;
    wire [25:0] lowest_of_4;
    wire by_2;
    wire [51:0] lowest_of_2;
    reg  mark_held;
    wire [25:0] sum_of_4;
    wire [51:0] sum_of_2;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign sum_of_4 = ((acc[25:0] + acc[51:26]) + acc[77:52]) + acc[103:78];
    assign lowest_of_4 = by_4 ? sum_of_4 : acc[25:0];
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign sum_of_2 = acc[51:0] + acc[103:52];
    assign lowest_of_2 = by_2 ? sum_of_2 : {acc[51:26], lowest_of_4};
    assign marks = {3'd0, mark_held};

    always @(posedge clk) begin
        total <= {acc[103:52], lowest_of_2};
        mark_held <= |nan;
    end

endmodule

module simd_cell_e2m1_e4m3_fp16_stages4 (
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

    wire [103:0] lane_acc;
    wire [3:0] lane_nan;

    always @(posedge clk) begin
        below <= load ? {lane_nan, lane_acc} : above;
    end

    simd_e2m1_e4m3_fp16_stages4 lane (
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

module simd_e2m1_e4m3_fp16_stages4 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [103:0] acc,
    output reg  [3:0] nan
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    reg  [5:0] act_low_decoded;
    wire [5:0] act_low;
    reg  [4:0] act_high_decoded;
    wire [4:0] act_high;
    reg  [3:0] act_middle_1_decoded;
    wire [3:0] act_middle_1;
    reg  [3:0] act_middle_3_decoded;
    wire [3:0] act_middle_3;
    reg  [5:0] wgt_low_decoded;
    wire [5:0] wgt_low;
    reg  [4:0] wgt_high_decoded;
    wire [4:0] wgt_high;
    reg  [3:0] wgt_middle_1_decoded;
    wire [3:0] wgt_middle_1;
    reg  [3:0] wgt_middle_3_decoded;
    wire [3:0] wgt_middle_3;
    reg  first_decoded;
    reg  valid_decoded;
    reg  [1:0] mode_decoded;
    reg  [3:0] signs_decoded;
    wire [3:0] product_signs;
    reg  [3:0] wrong_decoded;
    reg  [4:0] near_decoded;
    wire [4:0] near_amount;
    reg  [5:0] far_decoded;
    wire [5:0] far_amount;
    reg  [11:0] low_product_multiplied;
    reg  [9:0] high_product_multiplied;
    reg  [7:0] product_1_multiplied;
    wire [10:0] product_cross_1;
    reg  [7:0] product_3_multiplied;
    wire [10:0] product_cross_3;
    reg  first_multiplied;
    reg  valid_multiplied;
    reg  [1:0] mode_multiplied;
    reg  [3:0] signs_multiplied;
    reg  [3:0] wrong_multiplied;
    reg  [4:0] near_multiplied;
    reg  [5:0] far_multiplied;
    reg  [26:0] low_part_shifted;
    wire [26:0] low_by_8;
    reg  [12:0] high_part_shifted;
    wire [12:0] high_by_2;
    reg  low_rest_shifted;
    wire [4:0] lower_amount;
    reg  [2:0] high_rest_shifted;
    reg  [7:0] product_1_shifted;
    reg  [7:0] product_3_shifted;
    reg  first_shifted;
    reg  [3:0] signs_shifted;
    reg  [3:0] spoilt_shifted;
    wire [3:0] spoilt;
    wire shifting_by_4;
    reg  by_2_shifted;
    wire shifting_by_2;
    reg  by_1_shifted;
    wire shifting_by_1;
    reg  take_0_shifted;
    wire take_0;
    reg  take_1_shifted;
    wire take_1;
    reg  take_2_shifted;
    wire take_2;
    reg  take_3_shifted;
    wire take_3;
    reg  take_4_shifted;
    wire take_4;
    reg  take_5_shifted;
    wire take_5;
    reg  take_6_shifted;
    wire take_6;
    reg  take_7_shifted;
    wire take_7;
    wire [107:0] acc_next_sum;
    wire decoding_e2m1;
    wire decoding_e4m3;
    wire decoding_fp16;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire act_e4m3_0_normal;
    wire act_e4m3_1_normal;
    wire act_fp16_0_normal;
    wire [3:0] act_near;
    wire [4:0] act_far;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire wgt_e4m3_0_normal;
    wire wgt_e4m3_1_normal;
    wire wgt_fp16_0_normal;
    wire [3:0] wgt_near;
    wire [4:0] wgt_far;
    wire multiplying_fp16;
    wire multiplying_by_1;
    wire [11:0] product_low;
    wire [9:0] product_high;
    wire [5:0] act_cross_1;
    wire [4:0] wgt_cross_1;
    wire [4:0] act_cross_3;
    wire [5:0] wgt_cross_3;
    wire [11:0] crossed;
    wire shifting_e2m1;
    wire shifting_e4m3;
    wire shifting_fp16;
    wire [12:0] low_by_1;
    wire [14:0] low_by_2;
    wire [18:0] low_by_4;
    wire [10:0] high_by_1;
    wire [3:0] taken;
    wire [42:0] low_by_16;
    wire [16:0] high_by_4;
    wire [24:0] high_by_8;
    wire [40:0] high_by_16;
    wire [52:0] joined;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire given_1_0_0_6;
    wire given_1_0_1_7;
    wire unused_high;
    wire [103:0] placed;
    wire [103:0] acc_before;
    wire [103:0] addend;
    wire [107:0] acc_next_g;
    wire [107:0] acc_next_p;
    wire [107:0] acc_next_half;
    wire acc_next_g_1_0;
    wire acc_next_g_3_2;
    wire acc_next_p_3_2;
    wire acc_next_g_5_4;
    wire acc_next_p_5_4;
    wire acc_next_g_7_6;
    wire acc_next_p_7_6;
    wire acc_next_g_9_8;
    wire acc_next_p_9_8;
    wire acc_next_g_11_10;
    wire acc_next_p_11_10;
    wire acc_next_g_13_12;
    wire acc_next_p_13_12;
    wire acc_next_g_15_14;
    wire acc_next_p_15_14;
    wire acc_next_g_17_16;
    wire acc_next_p_17_16;
    wire acc_next_g_19_18;
    wire acc_next_p_19_18;
    wire acc_next_g_21_20;
    wire acc_next_p_21_20;
    wire acc_next_g_23_22;
    wire acc_next_p_23_22;
    wire acc_next_g_25_24;
    wire acc_next_p_25_24;
    wire acc_next_g_27_26;
    wire acc_next_p_27_26;
    wire acc_next_g_29_28;
    wire acc_next_p_29_28;
    wire acc_next_g_31_30;
    wire acc_next_p_31_30;
    wire acc_next_g_33_32;
    wire acc_next_p_33_32;
    wire acc_next_g_35_34;
    wire acc_next_p_35_34;
    wire acc_next_g_37_36;
    wire acc_next_p_37_36;
    wire acc_next_g_39_38;
    wire acc_next_p_39_38;
    wire acc_next_g_41_40;
    wire acc_next_p_41_40;
    wire acc_next_g_43_42;
    wire acc_next_p_43_42;
    wire acc_next_g_45_44;
    wire acc_next_p_45_44;
    wire acc_next_g_47_46;
    wire acc_next_p_47_46;
    wire acc_next_g_49_48;
    wire acc_next_p_49_48;
    wire acc_next_g_51_50;
    wire acc_next_p_51_50;
    wire acc_next_g_53_52;
    wire acc_next_p_53_52;
    wire acc_next_g_55_54;
    wire acc_next_p_55_54;
    wire acc_next_g_57_56;
    wire acc_next_p_57_56;
    wire acc_next_g_59_58;
    wire acc_next_p_59_58;
    wire acc_next_g_61_60;
    wire acc_next_p_61_60;
    wire acc_next_g_63_62;
    wire acc_next_p_63_62;
    wire acc_next_g_65_64;
    wire acc_next_p_65_64;
    wire acc_next_g_67_66;
    wire acc_next_p_67_66;
    wire acc_next_g_69_68;
    wire acc_next_p_69_68;
    wire acc_next_g_71_70;
    wire acc_next_p_71_70;
    wire acc_next_g_73_72;
    wire acc_next_p_73_72;
    wire acc_next_g_75_74;
    wire acc_next_p_75_74;
    wire acc_next_g_77_76;
    wire acc_next_p_77_76;
    wire acc_next_g_79_78;
    wire acc_next_p_79_78;
    wire acc_next_g_81_80;
    wire acc_next_p_81_80;
    wire acc_next_g_83_82;
    wire acc_next_p_83_82;
    wire acc_next_g_85_84;
    wire acc_next_p_85_84;
    wire acc_next_g_87_86;
    wire acc_next_p_87_86;
    wire acc_next_g_89_88;
    wire acc_next_p_89_88;
    wire acc_next_g_91_90;
    wire acc_next_p_91_90;
    wire acc_next_g_93_92;
    wire acc_next_p_93_92;
    wire acc_next_g_95_94;
    wire acc_next_p_95_94;
    wire acc_next_g_97_96;
    wire acc_next_p_97_96;
    wire acc_next_g_99_98;
    wire acc_next_p_99_98;
    wire acc_next_g_101_100;
    wire acc_next_p_101_100;
    wire acc_next_g_103_102;
    wire acc_next_p_103_102;
    wire acc_next_g_105_104;
    wire acc_next_p_105_104;
    wire acc_next_g_107_106;
    wire acc_next_p_107_106;
    wire acc_next_g_2_0;
    wire acc_next_g_3_0;
    wire acc_next_g_7_4;
    wire acc_next_p_7_4;
    wire acc_next_g_11_8;
    wire acc_next_p_11_8;
    wire acc_next_g_15_12;
    wire acc_next_p_15_12;
    wire acc_next_g_19_16;
    wire acc_next_p_19_16;
    wire acc_next_g_23_20;
    wire acc_next_p_23_20;
    wire acc_next_g_27_24;
    wire acc_next_p_27_24;
    wire acc_next_g_31_28;
    wire acc_next_p_31_28;
    wire acc_next_g_35_32;
    wire acc_next_p_35_32;
    wire acc_next_g_39_36;
    wire acc_next_p_39_36;
    wire acc_next_g_43_40;
    wire acc_next_p_43_40;
    wire acc_next_g_47_44;
    wire acc_next_p_47_44;
    wire acc_next_g_51_48;
    wire acc_next_p_51_48;
    wire acc_next_g_55_52;
    wire acc_next_p_55_52;
    wire acc_next_g_59_56;
    wire acc_next_p_59_56;
    wire acc_next_g_63_60;
    wire acc_next_p_63_60;
    wire acc_next_g_67_64;
    wire acc_next_p_67_64;
    wire acc_next_g_71_68;
    wire acc_next_p_71_68;
    wire acc_next_g_75_72;
    wire acc_next_p_75_72;
    wire acc_next_g_79_76;
    wire acc_next_p_79_76;
    wire acc_next_g_83_80;
    wire acc_next_p_83_80;
    wire acc_next_g_87_84;
    wire acc_next_p_87_84;
    wire acc_next_g_91_88;
    wire acc_next_p_91_88;
    wire acc_next_g_95_92;
    wire acc_next_p_95_92;
    wire acc_next_g_99_96;
    wire acc_next_p_99_96;
    wire acc_next_g_103_100;
    wire acc_next_p_103_100;
    wire acc_next_g_107_104;
    wire acc_next_p_107_104;
    wire acc_next_g_4_0;
    wire acc_next_g_5_0;
    wire acc_next_g_6_0;
    wire acc_next_g_7_0;
    wire acc_next_g_15_8;
    wire acc_next_p_15_8;
    wire acc_next_g_23_16;
    wire acc_next_p_23_16;
    wire acc_next_g_31_24;
    wire acc_next_p_31_24;
    wire acc_next_g_39_32;
    wire acc_next_p_39_32;
    wire acc_next_g_47_40;
    wire acc_next_p_47_40;
    wire acc_next_g_55_48;
    wire acc_next_p_55_48;
    wire acc_next_g_63_56;
    wire acc_next_p_63_56;
    wire acc_next_g_71_64;
    wire acc_next_p_71_64;
    wire acc_next_g_79_72;
    wire acc_next_p_79_72;
    wire acc_next_g_87_80;
    wire acc_next_p_87_80;
    wire acc_next_g_95_88;
    wire acc_next_p_95_88;
    wire acc_next_g_103_96;
    wire acc_next_p_103_96;
    wire acc_next_g_8_0;
    wire acc_next_g_9_0;
    wire acc_next_g_10_0;
    wire acc_next_g_11_0;
    wire acc_next_g_12_0;
    wire acc_next_g_13_0;
    wire acc_next_g_14_0;
    wire acc_next_g_15_0;
    wire acc_next_g_31_16;
    wire acc_next_p_31_16;
    wire acc_next_g_47_32;
    wire acc_next_p_47_32;
    wire acc_next_g_63_48;
    wire acc_next_p_63_48;
    wire acc_next_g_79_64;
    wire acc_next_p_79_64;
    wire acc_next_g_95_80;
    wire acc_next_p_95_80;
    wire acc_next_g_16_0;
    wire acc_next_g_17_0;
    wire acc_next_g_18_0;
    wire acc_next_g_19_0;
    wire acc_next_g_20_0;
    wire acc_next_g_21_0;
    wire acc_next_g_22_0;
    wire acc_next_g_23_0;
    wire acc_next_g_24_0;
    wire acc_next_g_25_0;
    wire acc_next_g_26_0;
    wire acc_next_g_27_0;
    wire acc_next_g_28_0;
    wire acc_next_g_29_0;
    wire acc_next_g_30_0;
    wire acc_next_g_31_0;
    wire acc_next_g_63_32;
    wire acc_next_p_63_32;
    wire acc_next_g_95_64;
    wire acc_next_p_95_64;
    wire acc_next_g_32_0;
    wire acc_next_g_33_0;
    wire acc_next_g_34_0;
    wire acc_next_g_35_0;
    wire acc_next_g_36_0;
    wire acc_next_g_37_0;
    wire acc_next_g_38_0;
    wire acc_next_g_39_0;
    wire acc_next_g_40_0;
    wire acc_next_g_41_0;
    wire acc_next_g_42_0;
    wire acc_next_g_43_0;
    wire acc_next_g_44_0;
    wire acc_next_g_45_0;
    wire acc_next_g_46_0;
    wire acc_next_g_47_0;
    wire acc_next_g_48_0;
    wire acc_next_g_49_0;
    wire acc_next_g_50_0;
    wire acc_next_g_51_0;
    wire acc_next_g_52_0;
    wire acc_next_g_53_0;
    wire acc_next_g_54_0;
    wire acc_next_g_55_0;
    wire acc_next_g_56_0;
    wire acc_next_g_57_0;
    wire acc_next_g_58_0;
    wire acc_next_g_59_0;
    wire acc_next_g_60_0;
    wire acc_next_g_61_0;
    wire acc_next_g_62_0;
    wire acc_next_g_63_0;
    wire acc_next_g_64_0;
    wire acc_next_g_65_0;
    wire acc_next_g_66_0;
    wire acc_next_g_67_0;
    wire acc_next_g_68_0;
    wire acc_next_g_69_0;
    wire acc_next_g_70_0;
    wire acc_next_g_71_0;
    wire acc_next_g_72_0;
    wire acc_next_g_73_0;
    wire acc_next_g_74_0;
    wire acc_next_g_75_0;
    wire acc_next_g_76_0;
    wire acc_next_g_77_0;
    wire acc_next_g_78_0;
    wire acc_next_g_79_0;
    wire acc_next_g_80_0;
    wire acc_next_g_81_0;
    wire acc_next_g_82_0;
    wire acc_next_g_83_0;
    wire acc_next_g_84_0;
    wire acc_next_g_85_0;
    wire acc_next_g_86_0;
    wire acc_next_g_87_0;
    wire acc_next_g_88_0;
    wire acc_next_g_89_0;
    wire acc_next_g_90_0;
    wire acc_next_g_91_0;
    wire acc_next_g_92_0;
    wire acc_next_g_93_0;
    wire acc_next_g_94_0;
    wire acc_next_g_95_0;
    wire acc_next_g_96_0;
    wire acc_next_g_97_0;
    wire acc_next_g_98_0;
    wire acc_next_g_99_0;
    wire acc_next_g_100_0;
    wire acc_next_g_101_0;
    wire acc_next_g_102_0;
    wire acc_next_g_103_0;
    wire acc_next_g_104_0;
    wire acc_next_g_105_0;
    wire acc_next_g_106_0;
    wire acc_next_g_107_0;
    wire unused_carry;
    wire [5:0] bits_1;
    wire [4:0] bits_2;
    wire [5:0] bits_3;
    wire [4:0] bits_4;
    wire bits_5;
    wire [15:0] product_upper;
    wire [103:0] bits_6;
    wire [103:0] bits_7;
    wire [103:0] bits_8;

    assign decoding_e2m1 = mode_held == 2'd0;
    assign decoding_e4m3 = mode_held == 2'd1;
    assign decoding_fp16 = mode_held == 2'd2;
    assign decoding_by_2 = 1'b0 | decoding_e4m3;
    assign decoding_by_1 = 1'b0 | decoding_fp16;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign act_e4m3_0_normal = |act_word[6:3];
    assign act_e4m3_1_normal = |act_word[14:11];
    assign act_fp16_0_normal = |act_word[14:10];
    assign bits_1 = {2'd0, (act_word[2] & act_word[1]), (act_word[2] & (act_word[0] | ~act_word[1])), (act_word[2] ? (act_word[0] & ~act_word[1]) : act_word[1]), (act_word[0] & ~act_word[2])} & {6{decoding_e2m1}};
    assign act_low = (bits_1 | ({2'd0, act_e4m3_0_normal, act_word[2:0]} & {6{decoding_e4m3}})) | (act_word[5:0] & {6{decoding_fp16}});
    assign bits_2 = {1'b0, (act_word[10] & act_word[9]), (act_word[10] & (act_word[8] | ~act_word[9])), (act_word[10] ? (act_word[8] & ~act_word[9]) : act_word[9]), (act_word[8] & ~act_word[10])} & {5{decoding_e2m1}};
    assign act_high = (bits_2 | ({1'b0, act_e4m3_1_normal, act_word[10:8]} & {5{decoding_e4m3}})) | ({act_fp16_0_normal, act_word[9:6]} & {5{decoding_fp16}});
    assign act_middle_1 = {(act_word[6] & act_word[5]), (act_word[6] & (act_word[4] | ~act_word[5])), (act_word[6] ? (act_word[4] & ~act_word[5]) : act_word[5]), (act_word[4] & ~act_word[6])} & {4{decoding_e2m1}};
    assign act_middle_3 = {(act_word[14] & act_word[13]), (act_word[14] & (act_word[12] | ~act_word[13])), (act_word[14] ? (act_word[12] & ~act_word[13]) : act_word[13]), (act_word[12] & ~act_word[14])} & {4{decoding_e2m1}};
    assign act_near = {act_word[6:4], (act_word[3] | ~act_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign act_far = ({1'b0, act_word[14:12], (act_word[11] | ~act_e4m3_1_normal)} & {5{decoding_e4m3}}) | ({act_word[14:11], (act_word[10] | ~act_fp16_0_normal)} & {5{decoding_fp16}});
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign wgt_e4m3_0_normal = |wgt_word[6:3];
    assign wgt_e4m3_1_normal = |wgt_word[14:11];
    assign wgt_fp16_0_normal = |wgt_word[14:10];
    assign bits_3 = {2'd0, (wgt_word[2] & wgt_word[1]), (wgt_word[2] & (wgt_word[0] | ~wgt_word[1])), (wgt_word[2] ? (wgt_word[0] & ~wgt_word[1]) : wgt_word[1]), (wgt_word[0] & ~wgt_word[2])} & {6{decoding_e2m1}};
    assign wgt_low = (bits_3 | ({2'd0, wgt_e4m3_0_normal, wgt_word[2:0]} & {6{decoding_e4m3}})) | (wgt_word[5:0] & {6{decoding_fp16}});
    assign bits_4 = {1'b0, (wgt_word[10] & wgt_word[9]), (wgt_word[10] & (wgt_word[8] | ~wgt_word[9])), (wgt_word[10] ? (wgt_word[8] & ~wgt_word[9]) : wgt_word[9]), (wgt_word[8] & ~wgt_word[10])} & {5{decoding_e2m1}};
    assign wgt_high = (bits_4 | ({1'b0, wgt_e4m3_1_normal, wgt_word[10:8]} & {5{decoding_e4m3}})) | ({wgt_fp16_0_normal, wgt_word[9:6]} & {5{decoding_fp16}});
    assign wgt_middle_1 = {(wgt_word[6] & wgt_word[5]), (wgt_word[6] & (wgt_word[4] | ~wgt_word[5])), (wgt_word[6] ? (wgt_word[4] & ~wgt_word[5]) : wgt_word[5]), (wgt_word[4] & ~wgt_word[6])} & {4{decoding_e2m1}};
    assign wgt_middle_3 = {(wgt_word[14] & wgt_word[13]), (wgt_word[14] & (wgt_word[12] | ~wgt_word[13])), (wgt_word[14] ? (wgt_word[12] & ~wgt_word[13]) : wgt_word[13]), (wgt_word[12] & ~wgt_word[14])} & {4{decoding_e2m1}};
    assign wgt_near = {wgt_word[6:4], (wgt_word[3] | ~wgt_e4m3_0_normal)} & {4{decoding_e4m3}};
    assign wgt_far = ({1'b0, wgt_word[14:12], (wgt_word[11] | ~wgt_e4m3_1_normal)} & {5{decoding_e4m3}}) | ({wgt_word[14:11], (wgt_word[10] | ~wgt_fp16_0_normal)} & {5{decoding_fp16}});
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign bits_5 = ((1'b0 | ((&act_word[6:0]) & decoding_e4m3)) | ((&act_word[14:10]) & decoding_fp16)) | ((&wgt_word[6:0]) & decoding_e4m3);
    assign near_amount = {1'b0, act_near} + {1'b0, wgt_near};
    assign far_amount = {1'b0, act_far} + {1'b0, wgt_far};
    assign multiplying_fp16 = mode_decoded == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_fp16;
    assign product_low = {6'd0, act_low_decoded} * {6'd0, wgt_low_decoded};
    assign product_high = {5'd0, act_high_decoded} * {5'd0, wgt_high_decoded};
    assign act_cross_1 = (act_low_decoded & {6{multiplying_by_1}}) | {2'd0, act_middle_1_decoded};
    assign wgt_cross_1 = (wgt_high_decoded & {5{multiplying_by_1}}) | {1'b0, wgt_middle_1_decoded};
    assign product_cross_1 = {5'd0, act_cross_1} * {6'd0, wgt_cross_1};
    assign act_cross_3 = (act_high_decoded & {5{multiplying_by_1}}) | {1'b0, act_middle_3_decoded};
    assign wgt_cross_3 = (wgt_low_decoded & {6{multiplying_by_1}}) | {2'd0, wgt_middle_3_decoded};
    assign product_cross_3 = {6'd0, act_cross_3} * {5'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[11:6]} + {4'd0, (crossed & {12{multiplying_by_1}})};
    assign shifting_e2m1 = mode_multiplied == 2'd0;
    assign shifting_e4m3 = mode_multiplied == 2'd1;
    assign shifting_fp16 = mode_multiplied == 2'd2;
    assign shifting_by_4 = 1'b0 | shifting_e2m1;
    assign shifting_by_2 = 1'b0 | shifting_e4m3;
    assign shifting_by_1 = 1'b0 | shifting_fp16;
    assign lower_amount = shifting_by_1 ? far_multiplied[4:0] : near_multiplied;
    assign low_by_1 = lower_amount[0] ? {low_product_multiplied, 1'b0} : {1'b0, low_product_multiplied};
    assign low_by_2 = lower_amount[1] ? {low_by_1, 2'd0} : {2'd0, low_by_1};
    assign low_by_4 = lower_amount[2] ? {low_by_2, 4'd0} : {4'd0, low_by_2};
    assign low_by_8 = lower_amount[3] ? {low_by_4, 8'd0} : {8'd0, low_by_4};
    assign high_by_1 = far_multiplied[0] ? {high_product_multiplied, 1'b0} : {1'b0, high_product_multiplied};
    assign high_by_2 = far_multiplied[1] ? {high_by_1, 2'd0} : {2'd0, high_by_1};
    assign taken = ~wrong_multiplied & {4{valid_multiplied}};
    assign spoilt = wrong_multiplied & {4{valid_multiplied}};
    assign low_by_16 = low_rest_shifted ? {low_part_shifted, 16'd0} : {16'd0, low_part_shifted};
    assign high_by_4 = high_rest_shifted[0] ? {high_part_shifted, 4'd0} : {4'd0, high_part_shifted};
    assign high_by_8 = high_rest_shifted[1] ? {high_by_4, 8'd0} : {8'd0, high_by_4};
    assign high_by_16 = high_rest_shifted[2] ? {high_by_8, 16'd0} : {16'd0, high_by_8};
    assign joined = {10'd0, low_by_16} | {(high_by_16 & {41{by_1_shifted}}), 12'd0};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & (far_multiplied[5] == 1'b0);
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & (far_multiplied[5] == 1'b0);
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & (far_multiplied[5] == 1'b0);
    assign given_1_0_1_7 = (shifting_by_1 & taken[0]) & (far_multiplied[5] == 1'b1);
    assign take_0 = 1'b0 | given_4_0_0_0;
    assign take_1 = 1'b0 | given_4_1_0_1;
    assign take_2 = 1'b0 | given_4_2_0_2;
    assign take_3 = 1'b0 | given_4_3_0_3;
    assign take_4 = (1'b0 | given_2_0_0_4) | given_1_0_0_6;
    assign take_5 = 1'b0 | given_1_0_0_6;
    assign take_6 = 1'b0 | given_2_1_0_5;
    assign take_7 = 1'b0 | given_1_0_1_7;
    assign unused_high = |high_by_16[40:38];
    assign bits_6 = {96'd0, (joined[7:0] & {8{take_0_shifted}})} | {70'd0, (product_1_shifted & {8{take_1_shifted}}), 26'd0};
    assign bits_7 = (bits_6 | {44'd0, (high_by_16[7:0] & {8{take_2_shifted}}), 52'd0}) | {18'd0, (product_3_shifted & {8{take_3_shifted}}), 78'd0};
    assign bits_8 = (bits_7 | {68'd0, (joined[37:2] & {36{take_4_shifted}})}) | {53'd0, (joined[52:38] & {15{take_5_shifted}}), 36'd0};
    assign placed = (bits_8 | {16'd0, (high_by_16[37:2] & {36{take_6_shifted}}), 52'd0}) | {24'd0, (joined[49:0] & {50{take_7_shifted}}), 30'd0};
    assign acc_before = acc & {~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted};
    assign addend = placed ^ {{26{signs_shifted[3]}}, {26{signs_shifted[2]}}, {26{signs_shifted[1]}}, {26{signs_shifted[0]}}};
    assign acc_next_g = {acc_before[103:78], (((1'b0 | by_2_shifted) | by_1_shifted) | signs_shifted[3]), acc_before[77:52], ((1'b0 | by_1_shifted) | signs_shifted[2]), acc_before[51:26], (((1'b0 | by_2_shifted) | by_1_shifted) | signs_shifted[1]), acc_before[25:0], (1'b0 | signs_shifted[0])} & {addend[103:78], (signs_shifted[3] & ~((1'b0 | by_2_shifted) | by_1_shifted)), addend[77:52], (signs_shifted[2] & ~(1'b0 | by_1_shifted)), addend[51:26], (signs_shifted[1] & ~((1'b0 | by_2_shifted) | by_1_shifted)), addend[25:0], (signs_shifted[0] & ~1'b0)};
    assign acc_next_p = {acc_before[103:78], (((1'b0 | by_2_shifted) | by_1_shifted) | signs_shifted[3]), acc_before[77:52], ((1'b0 | by_1_shifted) | signs_shifted[2]), acc_before[51:26], (((1'b0 | by_2_shifted) | by_1_shifted) | signs_shifted[1]), acc_before[25:0], (1'b0 | signs_shifted[0])} | {addend[103:78], (signs_shifted[3] & ~((1'b0 | by_2_shifted) | by_1_shifted)), addend[77:52], (signs_shifted[2] & ~(1'b0 | by_1_shifted)), addend[51:26], (signs_shifted[1] & ~((1'b0 | by_2_shifted) | by_1_shifted)), addend[25:0], (signs_shifted[0] & ~1'b0)};
    assign acc_next_half = acc_next_p & ~acc_next_g;
    assign acc_next_g_1_0 = acc_next_g[0] ? acc_next_p[1] : acc_next_g[1];
    assign acc_next_g_3_2 = acc_next_g[2] ? acc_next_p[3] : acc_next_g[3];
    assign acc_next_p_3_2 = acc_next_g[3] | (acc_next_p[3] & acc_next_p[2]);
    assign acc_next_g_5_4 = acc_next_g[4] ? acc_next_p[5] : acc_next_g[5];
    assign acc_next_p_5_4 = acc_next_g[5] | (acc_next_p[5] & acc_next_p[4]);
    assign acc_next_g_7_6 = acc_next_g[6] ? acc_next_p[7] : acc_next_g[7];
    assign acc_next_p_7_6 = acc_next_g[7] | (acc_next_p[7] & acc_next_p[6]);
    assign acc_next_g_9_8 = acc_next_g[8] ? acc_next_p[9] : acc_next_g[9];
    assign acc_next_p_9_8 = acc_next_g[9] | (acc_next_p[9] & acc_next_p[8]);
    assign acc_next_g_11_10 = acc_next_g[10] ? acc_next_p[11] : acc_next_g[11];
    assign acc_next_p_11_10 = acc_next_g[11] | (acc_next_p[11] & acc_next_p[10]);
    assign acc_next_g_13_12 = acc_next_g[12] ? acc_next_p[13] : acc_next_g[13];
    assign acc_next_p_13_12 = acc_next_g[13] | (acc_next_p[13] & acc_next_p[12]);
    assign acc_next_g_15_14 = acc_next_g[14] ? acc_next_p[15] : acc_next_g[15];
    assign acc_next_p_15_14 = acc_next_g[15] | (acc_next_p[15] & acc_next_p[14]);
    assign acc_next_g_17_16 = acc_next_g[16] ? acc_next_p[17] : acc_next_g[17];
    assign acc_next_p_17_16 = acc_next_g[17] | (acc_next_p[17] & acc_next_p[16]);
    assign acc_next_g_19_18 = acc_next_g[18] ? acc_next_p[19] : acc_next_g[19];
    assign acc_next_p_19_18 = acc_next_g[19] | (acc_next_p[19] & acc_next_p[18]);
    assign acc_next_g_21_20 = acc_next_g[20] ? acc_next_p[21] : acc_next_g[21];
    assign acc_next_p_21_20 = acc_next_g[21] | (acc_next_p[21] & acc_next_p[20]);
    assign acc_next_g_23_22 = acc_next_g[22] ? acc_next_p[23] : acc_next_g[23];
    assign acc_next_p_23_22 = acc_next_g[23] | (acc_next_p[23] & acc_next_p[22]);
    assign acc_next_g_25_24 = acc_next_g[24] ? acc_next_p[25] : acc_next_g[25];
    assign acc_next_p_25_24 = acc_next_g[25] | (acc_next_p[25] & acc_next_p[24]);
    assign acc_next_g_27_26 = acc_next_g[26] ? acc_next_p[27] : acc_next_g[27];
    assign acc_next_p_27_26 = acc_next_g[27] | (acc_next_p[27] & acc_next_p[26]);
    assign acc_next_g_29_28 = acc_next_g[28] ? acc_next_p[29] : acc_next_g[29];
    assign acc_next_p_29_28 = acc_next_g[29] | (acc_next_p[29] & acc_next_p[28]);
    assign acc_next_g_31_30 = acc_next_g[30] ? acc_next_p[31] : acc_next_g[31];
    assign acc_next_p_31_30 = acc_next_g[31] | (acc_next_p[31] & acc_next_p[30]);
    assign acc_next_g_33_32 = acc_next_g[32] ? acc_next_p[33] : acc_next_g[33];
    assign acc_next_p_33_32 = acc_next_g[33] | (acc_next_p[33] & acc_next_p[32]);
    assign acc_next_g_35_34 = acc_next_g[34] ? acc_next_p[35] : acc_next_g[35];
    assign acc_next_p_35_34 = acc_next_g[35] | (acc_next_p[35] & acc_next_p[34]);
    assign acc_next_g_37_36 = acc_next_g[36] ? acc_next_p[37] : acc_next_g[37];
    assign acc_next_p_37_36 = acc_next_g[37] | (acc_next_p[37] & acc_next_p[36]);
    assign acc_next_g_39_38 = acc_next_g[38] ? acc_next_p[39] : acc_next_g[39];
    assign acc_next_p_39_38 = acc_next_g[39] | (acc_next_p[39] & acc_next_p[38]);
    assign acc_next_g_41_40 = acc_next_g[40] ? acc_next_p[41] : acc_next_g[41];
    assign acc_next_p_41_40 = acc_next_g[41] | (acc_next_p[41] & acc_next_p[40]);
    assign acc_next_g_43_42 = acc_next_g[42] ? acc_next_p[43] : acc_next_g[43];
    assign acc_next_p_43_42 = acc_next_g[43] | (acc_next_p[43] & acc_next_p[42]);
    assign acc_next_g_45_44 = acc_next_g[44] ? acc_next_p[45] : acc_next_g[45];
    assign acc_next_p_45_44 = acc_next_g[45] | (acc_next_p[45] & acc_next_p[44]);
    assign acc_next_g_47_46 = acc_next_g[46] ? acc_next_p[47] : acc_next_g[47];
    assign acc_next_p_47_46 = acc_next_g[47] | (acc_next_p[47] & acc_next_p[46]);
    assign acc_next_g_49_48 = acc_next_g[48] ? acc_next_p[49] : acc_next_g[49];
    assign acc_next_p_49_48 = acc_next_g[49] | (acc_next_p[49] & acc_next_p[48]);
    assign acc_next_g_51_50 = acc_next_g[50] ? acc_next_p[51] : acc_next_g[51];
    assign acc_next_p_51_50 = acc_next_g[51] | (acc_next_p[51] & acc_next_p[50]);
    assign acc_next_g_53_52 = acc_next_g[52] ? acc_next_p[53] : acc_next_g[53];
    assign acc_next_p_53_52 = acc_next_g[53] | (acc_next_p[53] & acc_next_p[52]);
    assign acc_next_g_55_54 = acc_next_g[54] ? acc_next_p[55] : acc_next_g[55];
    assign acc_next_p_55_54 = acc_next_g[55] | (acc_next_p[55] & acc_next_p[54]);
    assign acc_next_g_57_56 = acc_next_g[56] ? acc_next_p[57] : acc_next_g[57];
    assign acc_next_p_57_56 = acc_next_g[57] | (acc_next_p[57] & acc_next_p[56]);
    assign acc_next_g_59_58 = acc_next_g[58] ? acc_next_p[59] : acc_next_g[59];
    assign acc_next_p_59_58 = acc_next_g[59] | (acc_next_p[59] & acc_next_p[58]);
    assign acc_next_g_61_60 = acc_next_g[60] ? acc_next_p[61] : acc_next_g[61];
    assign acc_next_p_61_60 = acc_next_g[61] | (acc_next_p[61] & acc_next_p[60]);
    assign acc_next_g_63_62 = acc_next_g[62] ? acc_next_p[63] : acc_next_g[63];
    assign acc_next_p_63_62 = acc_next_g[63] | (acc_next_p[63] & acc_next_p[62]);
    assign acc_next_g_65_64 = acc_next_g[64] ? acc_next_p[65] : acc_next_g[65];
    assign acc_next_p_65_64 = acc_next_g[65] | (acc_next_p[65] & acc_next_p[64]);
    assign acc_next_g_67_66 = acc_next_g[66] ? acc_next_p[67] : acc_next_g[67];
    assign acc_next_p_67_66 = acc_next_g[67] | (acc_next_p[67] & acc_next_p[66]);
    assign acc_next_g_69_68 = acc_next_g[68] ? acc_next_p[69] : acc_next_g[69];
    assign acc_next_p_69_68 = acc_next_g[69] | (acc_next_p[69] & acc_next_p[68]);
    assign acc_next_g_71_70 = acc_next_g[70] ? acc_next_p[71] : acc_next_g[71];
    assign acc_next_p_71_70 = acc_next_g[71] | (acc_next_p[71] & acc_next_p[70]);
    assign acc_next_g_73_72 = acc_next_g[72] ? acc_next_p[73] : acc_next_g[73];
    assign acc_next_p_73_72 = acc_next_g[73] | (acc_next_p[73] & acc_next_p[72]);
    assign acc_next_g_75_74 = acc_next_g[74] ? acc_next_p[75] : acc_next_g[75];
    assign acc_next_p_75_74 = acc_next_g[75] | (acc_next_p[75] & acc_next_p[74]);
    assign acc_next_g_77_76 = acc_next_g[76] ? acc_next_p[77] : acc_next_g[77];
    assign acc_next_p_77_76 = acc_next_g[77] | (acc_next_p[77] & acc_next_p[76]);
    assign acc_next_g_79_78 = acc_next_g[78] ? acc_next_p[79] : acc_next_g[79];
    assign acc_next_p_79_78 = acc_next_g[79] | (acc_next_p[79] & acc_next_p[78]);
    assign acc_next_g_81_80 = acc_next_g[80] ? acc_next_p[81] : acc_next_g[81];
    assign acc_next_p_81_80 = acc_next_g[81] | (acc_next_p[81] & acc_next_p[80]);
    assign acc_next_g_83_82 = acc_next_g[82] ? acc_next_p[83] : acc_next_g[83];
    assign acc_next_p_83_82 = acc_next_g[83] | (acc_next_p[83] & acc_next_p[82]);
    assign acc_next_g_85_84 = acc_next_g[84] ? acc_next_p[85] : acc_next_g[85];
    assign acc_next_p_85_84 = acc_next_g[85] | (acc_next_p[85] & acc_next_p[84]);
    assign acc_next_g_87_86 = acc_next_g[86] ? acc_next_p[87] : acc_next_g[87];
    assign acc_next_p_87_86 = acc_next_g[87] | (acc_next_p[87] & acc_next_p[86]);
    assign acc_next_g_89_88 = acc_next_g[88] ? acc_next_p[89] : acc_next_g[89];
    assign acc_next_p_89_88 = acc_next_g[89] | (acc_next_p[89] & acc_next_p[88]);
    assign acc_next_g_91_90 = acc_next_g[90] ? acc_next_p[91] : acc_next_g[91];
    assign acc_next_p_91_90 = acc_next_g[91] | (acc_next_p[91] & acc_next_p[90]);
    assign acc_next_g_93_92 = acc_next_g[92] ? acc_next_p[93] : acc_next_g[93];
    assign acc_next_p_93_92 = acc_next_g[93] | (acc_next_p[93] & acc_next_p[92]);
    assign acc_next_g_95_94 = acc_next_g[94] ? acc_next_p[95] : acc_next_g[95];
    assign acc_next_p_95_94 = acc_next_g[95] | (acc_next_p[95] & acc_next_p[94]);
    assign acc_next_g_97_96 = acc_next_g[96] ? acc_next_p[97] : acc_next_g[97];
    assign acc_next_p_97_96 = acc_next_g[97] | (acc_next_p[97] & acc_next_p[96]);
    assign acc_next_g_99_98 = acc_next_g[98] ? acc_next_p[99] : acc_next_g[99];
    assign acc_next_p_99_98 = acc_next_g[99] | (acc_next_p[99] & acc_next_p[98]);
    assign acc_next_g_101_100 = acc_next_g[100] ? acc_next_p[101] : acc_next_g[101];
    assign acc_next_p_101_100 = acc_next_g[101] | (acc_next_p[101] & acc_next_p[100]);
    assign acc_next_g_103_102 = acc_next_g[102] ? acc_next_p[103] : acc_next_g[103];
    assign acc_next_p_103_102 = acc_next_g[103] | (acc_next_p[103] & acc_next_p[102]);
    assign acc_next_g_105_104 = acc_next_g[104] ? acc_next_p[105] : acc_next_g[105];
    assign acc_next_p_105_104 = acc_next_g[105] | (acc_next_p[105] & acc_next_p[104]);
    assign acc_next_g_107_106 = acc_next_g[106] ? acc_next_p[107] : acc_next_g[107];
    assign acc_next_p_107_106 = acc_next_g[107] | (acc_next_p[107] & acc_next_p[106]);
    assign acc_next_g_2_0 = acc_next_g_1_0 ? acc_next_p[2] : acc_next_g[2];
    assign acc_next_g_3_0 = acc_next_g_1_0 ? acc_next_p_3_2 : acc_next_g_3_2;
    assign acc_next_g_7_4 = acc_next_g_5_4 ? acc_next_p_7_6 : acc_next_g_7_6;
    assign acc_next_p_7_4 = acc_next_g_7_6 | (acc_next_p_7_6 & acc_next_p_5_4);
    assign acc_next_g_11_8 = acc_next_g_9_8 ? acc_next_p_11_10 : acc_next_g_11_10;
    assign acc_next_p_11_8 = acc_next_g_11_10 | (acc_next_p_11_10 & acc_next_p_9_8);
    assign acc_next_g_15_12 = acc_next_g_13_12 ? acc_next_p_15_14 : acc_next_g_15_14;
    assign acc_next_p_15_12 = acc_next_g_15_14 | (acc_next_p_15_14 & acc_next_p_13_12);
    assign acc_next_g_19_16 = acc_next_g_17_16 ? acc_next_p_19_18 : acc_next_g_19_18;
    assign acc_next_p_19_16 = acc_next_g_19_18 | (acc_next_p_19_18 & acc_next_p_17_16);
    assign acc_next_g_23_20 = acc_next_g_21_20 ? acc_next_p_23_22 : acc_next_g_23_22;
    assign acc_next_p_23_20 = acc_next_g_23_22 | (acc_next_p_23_22 & acc_next_p_21_20);
    assign acc_next_g_27_24 = acc_next_g_25_24 ? acc_next_p_27_26 : acc_next_g_27_26;
    assign acc_next_p_27_24 = acc_next_g_27_26 | (acc_next_p_27_26 & acc_next_p_25_24);
    assign acc_next_g_31_28 = acc_next_g_29_28 ? acc_next_p_31_30 : acc_next_g_31_30;
    assign acc_next_p_31_28 = acc_next_g_31_30 | (acc_next_p_31_30 & acc_next_p_29_28);
    assign acc_next_g_35_32 = acc_next_g_33_32 ? acc_next_p_35_34 : acc_next_g_35_34;
    assign acc_next_p_35_32 = acc_next_g_35_34 | (acc_next_p_35_34 & acc_next_p_33_32);
    assign acc_next_g_39_36 = acc_next_g_37_36 ? acc_next_p_39_38 : acc_next_g_39_38;
    assign acc_next_p_39_36 = acc_next_g_39_38 | (acc_next_p_39_38 & acc_next_p_37_36);
    assign acc_next_g_43_40 = acc_next_g_41_40 ? acc_next_p_43_42 : acc_next_g_43_42;
    assign acc_next_p_43_40 = acc_next_g_43_42 | (acc_next_p_43_42 & acc_next_p_41_40);
    assign acc_next_g_47_44 = acc_next_g_45_44 ? acc_next_p_47_46 : acc_next_g_47_46;
    assign acc_next_p_47_44 = acc_next_g_47_46 | (acc_next_p_47_46 & acc_next_p_45_44);
    assign acc_next_g_51_48 = acc_next_g_49_48 ? acc_next_p_51_50 : acc_next_g_51_50;
    assign acc_next_p_51_48 = acc_next_g_51_50 | (acc_next_p_51_50 & acc_next_p_49_48);
    assign acc_next_g_55_52 = acc_next_g_53_52 ? acc_next_p_55_54 : acc_next_g_55_54;
    assign acc_next_p_55_52 = acc_next_g_55_54 | (acc_next_p_55_54 & acc_next_p_53_52);
    assign acc_next_g_59_56 = acc_next_g_57_56 ? acc_next_p_59_58 : acc_next_g_59_58;
    assign acc_next_p_59_56 = acc_next_g_59_58 | (acc_next_p_59_58 & acc_next_p_57_56);
    assign acc_next_g_63_60 = acc_next_g_61_60 ? acc_next_p_63_62 : acc_next_g_63_62;
    assign acc_next_p_63_60 = acc_next_g_63_62 | (acc_next_p_63_62 & acc_next_p_61_60);
    assign acc_next_g_67_64 = acc_next_g_65_64 ? acc_next_p_67_66 : acc_next_g_67_66;
    assign acc_next_p_67_64 = acc_next_g_67_66 | (acc_next_p_67_66 & acc_next_p_65_64);
    assign acc_next_g_71_68 = acc_next_g_69_68 ? acc_next_p_71_70 : acc_next_g_71_70;
    assign acc_next_p_71_68 = acc_next_g_71_70 | (acc_next_p_71_70 & acc_next_p_69_68);
    assign acc_next_g_75_72 = acc_next_g_73_72 ? acc_next_p_75_74 : acc_next_g_75_74;
    assign acc_next_p_75_72 = acc_next_g_75_74 | (acc_next_p_75_74 & acc_next_p_73_72);
    assign acc_next_g_79_76 = acc_next_g_77_76 ? acc_next_p_79_78 : acc_next_g_79_78;
    assign acc_next_p_79_76 = acc_next_g_79_78 | (acc_next_p_79_78 & acc_next_p_77_76);
    assign acc_next_g_83_80 = acc_next_g_81_80 ? acc_next_p_83_82 : acc_next_g_83_82;
    assign acc_next_p_83_80 = acc_next_g_83_82 | (acc_next_p_83_82 & acc_next_p_81_80);
    assign acc_next_g_87_84 = acc_next_g_85_84 ? acc_next_p_87_86 : acc_next_g_87_86;
    assign acc_next_p_87_84 = acc_next_g_87_86 | (acc_next_p_87_86 & acc_next_p_85_84);
    assign acc_next_g_91_88 = acc_next_g_89_88 ? acc_next_p_91_90 : acc_next_g_91_90;
    assign acc_next_p_91_88 = acc_next_g_91_90 | (acc_next_p_91_90 & acc_next_p_89_88);
    assign acc_next_g_95_92 = acc_next_g_93_92 ? acc_next_p_95_94 : acc_next_g_95_94;
    assign acc_next_p_95_92 = acc_next_g_95_94 | (acc_next_p_95_94 & acc_next_p_93_92);
    assign acc_next_g_99_96 = acc_next_g_97_96 ? acc_next_p_99_98 : acc_next_g_99_98;
    assign acc_next_p_99_96 = acc_next_g_99_98 | (acc_next_p_99_98 & acc_next_p_97_96);
    assign acc_next_g_103_100 = acc_next_g_101_100 ? acc_next_p_103_102 : acc_next_g_103_102;
    assign acc_next_p_103_100 = acc_next_g_103_102 | (acc_next_p_103_102 & acc_next_p_101_100);
    assign acc_next_g_107_104 = acc_next_g_105_104 ? acc_next_p_107_106 : acc_next_g_107_106;
    assign acc_next_p_107_104 = acc_next_g_107_106 | (acc_next_p_107_106 & acc_next_p_105_104);
    assign acc_next_g_4_0 = acc_next_g_3_0 ? acc_next_p[4] : acc_next_g[4];
    assign acc_next_g_5_0 = acc_next_g_3_0 ? acc_next_p_5_4 : acc_next_g_5_4;
    assign acc_next_g_6_0 = acc_next_g_5_0 ? acc_next_p[6] : acc_next_g[6];
    assign acc_next_g_7_0 = acc_next_g_3_0 ? acc_next_p_7_4 : acc_next_g_7_4;
    assign acc_next_g_15_8 = acc_next_g_11_8 ? acc_next_p_15_12 : acc_next_g_15_12;
    assign acc_next_p_15_8 = acc_next_g_15_12 | (acc_next_p_15_12 & acc_next_p_11_8);
    assign acc_next_g_23_16 = acc_next_g_19_16 ? acc_next_p_23_20 : acc_next_g_23_20;
    assign acc_next_p_23_16 = acc_next_g_23_20 | (acc_next_p_23_20 & acc_next_p_19_16);
    assign acc_next_g_31_24 = acc_next_g_27_24 ? acc_next_p_31_28 : acc_next_g_31_28;
    assign acc_next_p_31_24 = acc_next_g_31_28 | (acc_next_p_31_28 & acc_next_p_27_24);
    assign acc_next_g_39_32 = acc_next_g_35_32 ? acc_next_p_39_36 : acc_next_g_39_36;
    assign acc_next_p_39_32 = acc_next_g_39_36 | (acc_next_p_39_36 & acc_next_p_35_32);
    assign acc_next_g_47_40 = acc_next_g_43_40 ? acc_next_p_47_44 : acc_next_g_47_44;
    assign acc_next_p_47_40 = acc_next_g_47_44 | (acc_next_p_47_44 & acc_next_p_43_40);
    assign acc_next_g_55_48 = acc_next_g_51_48 ? acc_next_p_55_52 : acc_next_g_55_52;
    assign acc_next_p_55_48 = acc_next_g_55_52 | (acc_next_p_55_52 & acc_next_p_51_48);
    assign acc_next_g_63_56 = acc_next_g_59_56 ? acc_next_p_63_60 : acc_next_g_63_60;
    assign acc_next_p_63_56 = acc_next_g_63_60 | (acc_next_p_63_60 & acc_next_p_59_56);
    assign acc_next_g_71_64 = acc_next_g_67_64 ? acc_next_p_71_68 : acc_next_g_71_68;
    assign acc_next_p_71_64 = acc_next_g_71_68 | (acc_next_p_71_68 & acc_next_p_67_64);
    assign acc_next_g_79_72 = acc_next_g_75_72 ? acc_next_p_79_76 : acc_next_g_79_76;
    assign acc_next_p_79_72 = acc_next_g_79_76 | (acc_next_p_79_76 & acc_next_p_75_72);
    assign acc_next_g_87_80 = acc_next_g_83_80 ? acc_next_p_87_84 : acc_next_g_87_84;
    assign acc_next_p_87_80 = acc_next_g_87_84 | (acc_next_p_87_84 & acc_next_p_83_80);
    assign acc_next_g_95_88 = acc_next_g_91_88 ? acc_next_p_95_92 : acc_next_g_95_92;
    assign acc_next_p_95_88 = acc_next_g_95_92 | (acc_next_p_95_92 & acc_next_p_91_88);
    assign acc_next_g_103_96 = acc_next_g_99_96 ? acc_next_p_103_100 : acc_next_g_103_100;
    assign acc_next_p_103_96 = acc_next_g_103_100 | (acc_next_p_103_100 & acc_next_p_99_96);
    assign acc_next_g_8_0 = acc_next_g_7_0 ? acc_next_p[8] : acc_next_g[8];
    assign acc_next_g_9_0 = acc_next_g_7_0 ? acc_next_p_9_8 : acc_next_g_9_8;
    assign acc_next_g_10_0 = acc_next_g_9_0 ? acc_next_p[10] : acc_next_g[10];
    assign acc_next_g_11_0 = acc_next_g_7_0 ? acc_next_p_11_8 : acc_next_g_11_8;
    assign acc_next_g_12_0 = acc_next_g_11_0 ? acc_next_p[12] : acc_next_g[12];
    assign acc_next_g_13_0 = acc_next_g_11_0 ? acc_next_p_13_12 : acc_next_g_13_12;
    assign acc_next_g_14_0 = acc_next_g_13_0 ? acc_next_p[14] : acc_next_g[14];
    assign acc_next_g_15_0 = acc_next_g_7_0 ? acc_next_p_15_8 : acc_next_g_15_8;
    assign acc_next_g_31_16 = acc_next_g_23_16 ? acc_next_p_31_24 : acc_next_g_31_24;
    assign acc_next_p_31_16 = acc_next_g_31_24 | (acc_next_p_31_24 & acc_next_p_23_16);
    assign acc_next_g_47_32 = acc_next_g_39_32 ? acc_next_p_47_40 : acc_next_g_47_40;
    assign acc_next_p_47_32 = acc_next_g_47_40 | (acc_next_p_47_40 & acc_next_p_39_32);
    assign acc_next_g_63_48 = acc_next_g_55_48 ? acc_next_p_63_56 : acc_next_g_63_56;
    assign acc_next_p_63_48 = acc_next_g_63_56 | (acc_next_p_63_56 & acc_next_p_55_48);
    assign acc_next_g_79_64 = acc_next_g_71_64 ? acc_next_p_79_72 : acc_next_g_79_72;
    assign acc_next_p_79_64 = acc_next_g_79_72 | (acc_next_p_79_72 & acc_next_p_71_64);
    assign acc_next_g_95_80 = acc_next_g_87_80 ? acc_next_p_95_88 : acc_next_g_95_88;
    assign acc_next_p_95_80 = acc_next_g_95_88 | (acc_next_p_95_88 & acc_next_p_87_80);
    assign acc_next_g_16_0 = acc_next_g_15_0 ? acc_next_p[16] : acc_next_g[16];
    assign acc_next_g_17_0 = acc_next_g_15_0 ? acc_next_p_17_16 : acc_next_g_17_16;
    assign acc_next_g_18_0 = acc_next_g_17_0 ? acc_next_p[18] : acc_next_g[18];
    assign acc_next_g_19_0 = acc_next_g_15_0 ? acc_next_p_19_16 : acc_next_g_19_16;
    assign acc_next_g_20_0 = acc_next_g_19_0 ? acc_next_p[20] : acc_next_g[20];
    assign acc_next_g_21_0 = acc_next_g_19_0 ? acc_next_p_21_20 : acc_next_g_21_20;
    assign acc_next_g_22_0 = acc_next_g_21_0 ? acc_next_p[22] : acc_next_g[22];
    assign acc_next_g_23_0 = acc_next_g_15_0 ? acc_next_p_23_16 : acc_next_g_23_16;
    assign acc_next_g_24_0 = acc_next_g_23_0 ? acc_next_p[24] : acc_next_g[24];
    assign acc_next_g_25_0 = acc_next_g_23_0 ? acc_next_p_25_24 : acc_next_g_25_24;
    assign acc_next_g_26_0 = acc_next_g_25_0 ? acc_next_p[26] : acc_next_g[26];
    assign acc_next_g_27_0 = acc_next_g_23_0 ? acc_next_p_27_24 : acc_next_g_27_24;
    assign acc_next_g_28_0 = acc_next_g_27_0 ? acc_next_p[28] : acc_next_g[28];
    assign acc_next_g_29_0 = acc_next_g_27_0 ? acc_next_p_29_28 : acc_next_g_29_28;
    assign acc_next_g_30_0 = acc_next_g_29_0 ? acc_next_p[30] : acc_next_g[30];
    assign acc_next_g_31_0 = acc_next_g_15_0 ? acc_next_p_31_16 : acc_next_g_31_16;
    assign acc_next_g_63_32 = acc_next_g_47_32 ? acc_next_p_63_48 : acc_next_g_63_48;
    assign acc_next_p_63_32 = acc_next_g_63_48 | (acc_next_p_63_48 & acc_next_p_47_32);
    assign acc_next_g_95_64 = acc_next_g_79_64 ? acc_next_p_95_80 : acc_next_g_95_80;
    assign acc_next_p_95_64 = acc_next_g_95_80 | (acc_next_p_95_80 & acc_next_p_79_64);
    assign acc_next_g_32_0 = acc_next_g_31_0 ? acc_next_p[32] : acc_next_g[32];
    assign acc_next_g_33_0 = acc_next_g_31_0 ? acc_next_p_33_32 : acc_next_g_33_32;
    assign acc_next_g_34_0 = acc_next_g_33_0 ? acc_next_p[34] : acc_next_g[34];
    assign acc_next_g_35_0 = acc_next_g_31_0 ? acc_next_p_35_32 : acc_next_g_35_32;
    assign acc_next_g_36_0 = acc_next_g_35_0 ? acc_next_p[36] : acc_next_g[36];
    assign acc_next_g_37_0 = acc_next_g_35_0 ? acc_next_p_37_36 : acc_next_g_37_36;
    assign acc_next_g_38_0 = acc_next_g_37_0 ? acc_next_p[38] : acc_next_g[38];
    assign acc_next_g_39_0 = acc_next_g_31_0 ? acc_next_p_39_32 : acc_next_g_39_32;
    assign acc_next_g_40_0 = acc_next_g_39_0 ? acc_next_p[40] : acc_next_g[40];
    assign acc_next_g_41_0 = acc_next_g_39_0 ? acc_next_p_41_40 : acc_next_g_41_40;
    assign acc_next_g_42_0 = acc_next_g_41_0 ? acc_next_p[42] : acc_next_g[42];
    assign acc_next_g_43_0 = acc_next_g_39_0 ? acc_next_p_43_40 : acc_next_g_43_40;
    assign acc_next_g_44_0 = acc_next_g_43_0 ? acc_next_p[44] : acc_next_g[44];
    assign acc_next_g_45_0 = acc_next_g_43_0 ? acc_next_p_45_44 : acc_next_g_45_44;
    assign acc_next_g_46_0 = acc_next_g_45_0 ? acc_next_p[46] : acc_next_g[46];
    assign acc_next_g_47_0 = acc_next_g_31_0 ? acc_next_p_47_32 : acc_next_g_47_32;
    assign acc_next_g_48_0 = acc_next_g_47_0 ? acc_next_p[48] : acc_next_g[48];
    assign acc_next_g_49_0 = acc_next_g_47_0 ? acc_next_p_49_48 : acc_next_g_49_48;
    assign acc_next_g_50_0 = acc_next_g_49_0 ? acc_next_p[50] : acc_next_g[50];
    assign acc_next_g_51_0 = acc_next_g_47_0 ? acc_next_p_51_48 : acc_next_g_51_48;
    assign acc_next_g_52_0 = acc_next_g_51_0 ? acc_next_p[52] : acc_next_g[52];
    assign acc_next_g_53_0 = acc_next_g_51_0 ? acc_next_p_53_52 : acc_next_g_53_52;
    assign acc_next_g_54_0 = acc_next_g_53_0 ? acc_next_p[54] : acc_next_g[54];
    assign acc_next_g_55_0 = acc_next_g_47_0 ? acc_next_p_55_48 : acc_next_g_55_48;
    assign acc_next_g_56_0 = acc_next_g_55_0 ? acc_next_p[56] : acc_next_g[56];
    assign acc_next_g_57_0 = acc_next_g_55_0 ? acc_next_p_57_56 : acc_next_g_57_56;
    assign acc_next_g_58_0 = acc_next_g_57_0 ? acc_next_p[58] : acc_next_g[58];
    assign acc_next_g_59_0 = acc_next_g_55_0 ? acc_next_p_59_56 : acc_next_g_59_56;
    assign acc_next_g_60_0 = acc_next_g_59_0 ? acc_next_p[60] : acc_next_g[60];
    assign acc_next_g_61_0 = acc_next_g_59_0 ? acc_next_p_61_60 : acc_next_g_61_60;
    assign acc_next_g_62_0 = acc_next_g_61_0 ? acc_next_p[62] : acc_next_g[62];
    assign acc_next_g_63_0 = acc_next_g_31_0 ? acc_next_p_63_32 : acc_next_g_63_32;
    assign acc_next_g_64_0 = acc_next_g_63_0 ? acc_next_p[64] : acc_next_g[64];
    assign acc_next_g_65_0 = acc_next_g_63_0 ? acc_next_p_65_64 : acc_next_g_65_64;
    assign acc_next_g_66_0 = acc_next_g_65_0 ? acc_next_p[66] : acc_next_g[66];
    assign acc_next_g_67_0 = acc_next_g_63_0 ? acc_next_p_67_64 : acc_next_g_67_64;
    assign acc_next_g_68_0 = acc_next_g_67_0 ? acc_next_p[68] : acc_next_g[68];
    assign acc_next_g_69_0 = acc_next_g_67_0 ? acc_next_p_69_68 : acc_next_g_69_68;
    assign acc_next_g_70_0 = acc_next_g_69_0 ? acc_next_p[70] : acc_next_g[70];
    assign acc_next_g_71_0 = acc_next_g_63_0 ? acc_next_p_71_64 : acc_next_g_71_64;
    assign acc_next_g_72_0 = acc_next_g_71_0 ? acc_next_p[72] : acc_next_g[72];
    assign acc_next_g_73_0 = acc_next_g_71_0 ? acc_next_p_73_72 : acc_next_g_73_72;
    assign acc_next_g_74_0 = acc_next_g_73_0 ? acc_next_p[74] : acc_next_g[74];
    assign acc_next_g_75_0 = acc_next_g_71_0 ? acc_next_p_75_72 : acc_next_g_75_72;
    assign acc_next_g_76_0 = acc_next_g_75_0 ? acc_next_p[76] : acc_next_g[76];
    assign acc_next_g_77_0 = acc_next_g_75_0 ? acc_next_p_77_76 : acc_next_g_77_76;
    assign acc_next_g_78_0 = acc_next_g_77_0 ? acc_next_p[78] : acc_next_g[78];
    assign acc_next_g_79_0 = acc_next_g_63_0 ? acc_next_p_79_64 : acc_next_g_79_64;
    assign acc_next_g_80_0 = acc_next_g_79_0 ? acc_next_p[80] : acc_next_g[80];
    assign acc_next_g_81_0 = acc_next_g_79_0 ? acc_next_p_81_80 : acc_next_g_81_80;
    assign acc_next_g_82_0 = acc_next_g_81_0 ? acc_next_p[82] : acc_next_g[82];
    assign acc_next_g_83_0 = acc_next_g_79_0 ? acc_next_p_83_80 : acc_next_g_83_80;
    assign acc_next_g_84_0 = acc_next_g_83_0 ? acc_next_p[84] : acc_next_g[84];
    assign acc_next_g_85_0 = acc_next_g_83_0 ? acc_next_p_85_84 : acc_next_g_85_84;
    assign acc_next_g_86_0 = acc_next_g_85_0 ? acc_next_p[86] : acc_next_g[86];
    assign acc_next_g_87_0 = acc_next_g_79_0 ? acc_next_p_87_80 : acc_next_g_87_80;
    assign acc_next_g_88_0 = acc_next_g_87_0 ? acc_next_p[88] : acc_next_g[88];
    assign acc_next_g_89_0 = acc_next_g_87_0 ? acc_next_p_89_88 : acc_next_g_89_88;
    assign acc_next_g_90_0 = acc_next_g_89_0 ? acc_next_p[90] : acc_next_g[90];
    assign acc_next_g_91_0 = acc_next_g_87_0 ? acc_next_p_91_88 : acc_next_g_91_88;
    assign acc_next_g_92_0 = acc_next_g_91_0 ? acc_next_p[92] : acc_next_g[92];
    assign acc_next_g_93_0 = acc_next_g_91_0 ? acc_next_p_93_92 : acc_next_g_93_92;
    assign acc_next_g_94_0 = acc_next_g_93_0 ? acc_next_p[94] : acc_next_g[94];
    assign acc_next_g_95_0 = acc_next_g_63_0 ? acc_next_p_95_64 : acc_next_g_95_64;
    assign acc_next_g_96_0 = acc_next_g_95_0 ? acc_next_p[96] : acc_next_g[96];
    assign acc_next_g_97_0 = acc_next_g_95_0 ? acc_next_p_97_96 : acc_next_g_97_96;
    assign acc_next_g_98_0 = acc_next_g_97_0 ? acc_next_p[98] : acc_next_g[98];
    assign acc_next_g_99_0 = acc_next_g_95_0 ? acc_next_p_99_96 : acc_next_g_99_96;
    assign acc_next_g_100_0 = acc_next_g_99_0 ? acc_next_p[100] : acc_next_g[100];
    assign acc_next_g_101_0 = acc_next_g_99_0 ? acc_next_p_101_100 : acc_next_g_101_100;
    assign acc_next_g_102_0 = acc_next_g_101_0 ? acc_next_p[102] : acc_next_g[102];
    assign acc_next_g_103_0 = acc_next_g_95_0 ? acc_next_p_103_96 : acc_next_g_103_96;
    assign acc_next_g_104_0 = acc_next_g_103_0 ? acc_next_p[104] : acc_next_g[104];
    assign acc_next_g_105_0 = acc_next_g_103_0 ? acc_next_p_105_104 : acc_next_g_105_104;
    assign acc_next_g_106_0 = acc_next_g_105_0 ? acc_next_p[106] : acc_next_g[106];
    assign acc_next_g_107_0 = acc_next_g_103_0 ? acc_next_p_107_104 : acc_next_g_107_104;
    assign acc_next_sum = acc_next_half ^ {acc_next_g_106_0, acc_next_g_105_0, acc_next_g_104_0, acc_next_g_103_0, acc_next_g_102_0, acc_next_g_101_0, acc_next_g_100_0, acc_next_g_99_0, acc_next_g_98_0, acc_next_g_97_0, acc_next_g_96_0, acc_next_g_95_0, acc_next_g_94_0, acc_next_g_93_0, acc_next_g_92_0, acc_next_g_91_0, acc_next_g_90_0, acc_next_g_89_0, acc_next_g_88_0, acc_next_g_87_0, acc_next_g_86_0, acc_next_g_85_0, acc_next_g_84_0, acc_next_g_83_0, acc_next_g_82_0, acc_next_g_81_0, acc_next_g_80_0, acc_next_g_79_0, acc_next_g_78_0, acc_next_g_77_0, acc_next_g_76_0, acc_next_g_75_0, acc_next_g_74_0, acc_next_g_73_0, acc_next_g_72_0, acc_next_g_71_0, acc_next_g_70_0, acc_next_g_69_0, acc_next_g_68_0, acc_next_g_67_0, acc_next_g_66_0, acc_next_g_65_0, acc_next_g_64_0, acc_next_g_63_0, acc_next_g_62_0, acc_next_g_61_0, acc_next_g_60_0, acc_next_g_59_0, acc_next_g_58_0, acc_next_g_57_0, acc_next_g_56_0, acc_next_g_55_0, acc_next_g_54_0, acc_next_g_53_0, acc_next_g_52_0, acc_next_g_51_0, acc_next_g_50_0, acc_next_g_49_0, acc_next_g_48_0, acc_next_g_47_0, acc_next_g_46_0, acc_next_g_45_0, acc_next_g_44_0, acc_next_g_43_0, acc_next_g_42_0, acc_next_g_41_0, acc_next_g_40_0, acc_next_g_39_0, acc_next_g_38_0, acc_next_g_37_0, acc_next_g_36_0, acc_next_g_35_0, acc_next_g_34_0, acc_next_g_33_0, acc_next_g_32_0, acc_next_g_31_0, acc_next_g_30_0, acc_next_g_29_0, acc_next_g_28_0, acc_next_g_27_0, acc_next_g_26_0, acc_next_g_25_0, acc_next_g_24_0, acc_next_g_23_0, acc_next_g_22_0, acc_next_g_21_0, acc_next_g_20_0, acc_next_g_19_0, acc_next_g_18_0, acc_next_g_17_0, acc_next_g_16_0, acc_next_g_15_0, acc_next_g_14_0, acc_next_g_13_0, acc_next_g_12_0, acc_next_g_11_0, acc_next_g_10_0, acc_next_g_9_0, acc_next_g_8_0, acc_next_g_7_0, acc_next_g_6_0, acc_next_g_5_0, acc_next_g_4_0, acc_next_g_3_0, acc_next_g_2_0, acc_next_g_1_0, acc_next_g[0], 1'b0};
    assign unused_carry = |{acc_next_g_107_0, acc_next_sum[81], acc_next_sum[54], acc_next_sum[27], acc_next_sum[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        act_low_decoded <= act_low;
        act_high_decoded <= act_high;
        act_middle_1_decoded <= act_middle_1;
        act_middle_3_decoded <= act_middle_3;
        wgt_low_decoded <= wgt_low;
        wgt_high_decoded <= wgt_high;
        wgt_middle_1_decoded <= wgt_middle_1;
        wgt_middle_3_decoded <= wgt_middle_3;
        mode_decoded <= mode_held;
        signs_decoded <= product_signs;
        wrong_decoded <= {1'b0, ((1'b0 | ((&act_word[14:8]) & decoding_e4m3)) | ((&wgt_word[14:8]) & decoding_e4m3)), 1'b0, (bits_5 | ((&wgt_word[14:10]) & decoding_fp16))};
        near_decoded <= near_amount;
        far_decoded <= far_amount;
        low_product_multiplied <= {product_upper[5:0], product_low[5:0]};
        high_product_multiplied <= product_upper[15:6];
        product_1_multiplied <= product_cross_1[7:0];
        product_3_multiplied <= product_cross_3[7:0];
        mode_multiplied <= mode_decoded;
        signs_multiplied <= signs_decoded;
        wrong_multiplied <= wrong_decoded;
        near_multiplied <= near_decoded;
        far_multiplied <= far_decoded;
        low_part_shifted <= low_by_8;
        high_part_shifted <= high_by_2;
        low_rest_shifted <= lower_amount[4];
        high_rest_shifted <= far_multiplied[4:2];
        product_1_shifted <= product_1_multiplied;
        product_3_shifted <= product_3_multiplied;
        signs_shifted <= signs_multiplied;
        spoilt_shifted <= spoilt;
        by_2_shifted <= shifting_by_2;
        by_1_shifted <= shifting_by_1;
        take_0_shifted <= take_0;
        take_1_shifted <= take_1;
        take_2_shifted <= take_2;
        take_3_shifted <= take_3;
        take_4_shifted <= take_4;
        take_5_shifted <= take_5;
        take_6_shifted <= take_6;
        take_7_shifted <= take_7;
        acc <= {acc_next_sum[107:82], acc_next_sum[80:55], acc_next_sum[53:28], acc_next_sum[26:1]};
        nan <= (nan & {~first_shifted, ~first_shifted, ~first_shifted, ~first_shifted}) | spoilt_shifted;
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

    always @(posedge clk) begin
        if (rst) begin
            first_decoded <= 1'b0;
        end else begin
            first_decoded <= first_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_decoded <= 1'b0;
        end else begin
            valid_decoded <= valid_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_multiplied <= 1'b0;
        end else begin
            first_multiplied <= first_decoded;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_multiplied <= 1'b0;
        end else begin
            valid_multiplied <= valid_decoded;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            first_shifted <= 1'b0;
        end else begin
            first_shifted <= first_multiplied;
        end
    end

endmodule

`default_nettype wire
