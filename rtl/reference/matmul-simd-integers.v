// matmul_simd_int4_int8_int16_stages2_to_int8_saturate_on_1x2: matrix engine of SIMD lanes: a precision per tile
//
//   modes     int4+int8+int16 what a lane takes at run time: four codes of 4 bits, two of 8 or one of 16; e4m3xe2m1: activations times weights of half the width; fp16_fp32: sums rounded in float32
//   stages    2 cycles     cycles from the registers of the operands to the accumulator
//   to        int8         format of the codes
//   saturate  on           beyond the range: on: the nearest end of it; off: the infinity or the NaN of the format; an infinite float32 sum stays what it is in fp32
//   rows      1            rows of PEs
//   cols      2            columns of PEs
//   queue     4 beats      beats that each input queue holds, to even out stalls
//
// digest e47a54a7a26cb2443ac74ae8724ccde18fb96a571514846d8bacf26605b7bdb1
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_simd_int4_int8_int16_stages2_to_int8_saturate_on_1x2 (
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
    output wire [15:0] out__data,
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
    wire [15:0] core_out_data;
    wire core_out_last;
    wire [16:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[15:0];
    assign out__last = out_queue_out_data[16];

    simd_core_int4_int8_int16_stages2_to_int8_saturate_on_1x2 core (
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

    queue_17_14 out_queue (
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

module queue_17_14 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [16:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [16:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd14;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd13) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd13) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_14x17 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_14x17 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [16:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [16:0] read_data
);

    reg  [16:0] words [0:13];

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

module simd_core_int4_int8_int16_stages2_to_int8_saturate_on_1x2 (
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
    output wire [15:0] out_data,
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
            free <= 4'd14;
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

    array_simd_int4_int8_int16_stages2_to_int8_saturate_on_1x2 array (
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

module array_simd_int4_int8_int16_stages2_to_int8_saturate_on_1x2 (
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
    output wire [15:0] out
);

    wire begins;
    reg  [2:0] load_21;
    wire [87:0] cell_0_0_below;
    wire [87:0] fold_0_total;
    reg  [1:0] mode_leaving;
    reg  [1:0] mode_folded_0;
    wire [87:0] cell_0_1_below;
    wire [87:0] fold_1_total;
    reg  [1:0] mode_folded_1;
    wire [7:0] readout_0_code;
    wire [7:0] readout_1_code;
    reg  left;
    reg  [1:0] mode_summed_1;
    reg  [1:0] mode_summed_2;
    reg  [1:0] mode_summed_3;
    reg  [7:0] start;

    assign begins = first & valid;
    assign out_valid = left != 1'b0;
    assign out_last = left == 1'b1;
    assign out = {readout_1_code, readout_0_code};

    always @(posedge clk) begin
        mode_summed_1 <= act_mode;
        mode_summed_2 <= mode_summed_1;
        mode_summed_3 <= mode_summed_2;
        mode_folded_0 <= mode_leaving;
        mode_folded_1 <= mode_leaving;
    end

    always @(posedge clk) begin
        if (rst) begin
            load_21 <= 3'd0;
        end else begin
            load_21 <= {load_21[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (load_21[2]) begin
            mode_leaving <= mode_summed_3;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 8'd0;
        end else begin
            start <= {start[6:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 1'b0;
        end else begin
            if (start[7]) begin
                left <= 1'b1;
            end else if (out_valid) begin
                left <= left - 1'b1;
            end
        end
    end

    simd_cell_int4_int8_int16_stages2 cell_0_0 (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt[15:0]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[2]),
        .above(88'd0),
        .below(cell_0_0_below)
    );

    simd_cell_int4_int8_int16_stages2 cell_0_1 (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt[31:16]),
        .mode(act_mode),
        .first(begins),
        .valid(valid),
        .load(load_21[2]),
        .above(88'd0),
        .below(cell_0_1_below)
    );

    simd_fold_int4_int8_int16_stages2 fold_0 (
        .clk(clk),
        .acc(cell_0_0_below),
        .mode(mode_leaving),
        .total(fold_0_total)
    );

    simd_readout_int4_int8_int16_to_int8_saturate_on readout_0 (
        .clk(clk),
        .acc(fold_0_total),
        .mode(mode_folded_0),
        .element(2'd0),
        .code(readout_0_code)
    );

    simd_fold_int4_int8_int16_stages2 fold_1 (
        .clk(clk),
        .acc(cell_0_1_below),
        .mode(mode_leaving),
        .total(fold_1_total)
    );

    simd_readout_int4_int8_int16_to_int8_saturate_on readout_1 (
        .clk(clk),
        .acc(fold_1_total),
        .mode(mode_folded_1),
        .element(2'd0),
        .code(readout_1_code)
    );

endmodule

module simd_readout_int4_int8_int16_to_int8_saturate_on (
    input  wire clk,
    input  wire [87:0] acc,
    input  wire [1:0] mode,
    input  wire [1:0] element,
    output reg  [7:0] code
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
    wire [21:0] chunk_0;
    wire turn_0;
    wire [21:0] chunk_1;
    wire turn_1;
    wire [21:0] chunk_2;
    wire turn_2;
    wire [21:0] chunk_3;
    wire turn_3;
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
    wire [7:0] exponent_of_top;
    reg  [1:0] mode_near;
    reg  [6:0] zeros_near;
    wire far_above;
    wire [2:0] amount_down;
    wire [8:0] down_1;
    wire down_1_lost;
    wire [8:0] down_2;
    wire down_2_lost;
    wire [8:0] down_4;
    wire down_4_lost;
    wire rounds_up;
    reg  negative_cut;
    wire [8:0] rounded;
    reg  [7:0] body_cut;
    reg  up_cut;
    wire over;
    reg  beyond_cut;
    reg  number_cut;
    wire [7:0] size;
    reg  [1:0] zeros_far;
    reg  [1:0] mode_far;
    reg  nan_far;
    reg  nan_near;
    reg  nan_cut;
    wire bits_1;
    wire [21:0] bits_2;
    wire [21:0] bits_3;
    wire [21:0] bits_4;
    wire [21:0] bits_5;
    wire [21:0] bits_6;
    wire [21:0] bits_7;
    wire bits_8;
    wire [7:0] difference_1;
    wire [7:0] exponent;
    wire [7:0] choice_1;
    wire [7:0] code_of_sum;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign by_1 = 1'b0 | (mode == 2'd2);
    assign element_0_of_4 = by_4 & (element == 2'd0);
    assign element_1_of_4 = by_4 & (element == 2'd1);
    assign element_2_of_4 = by_4 & (element == 2'd2);
    assign element_3_of_4 = by_4 & (element == 2'd3);
    assign element_0_of_2 = by_2 & (element[0] == 1'b0);
    assign element_1_of_2 = by_2 & (element[0] == 1'b1);
    assign bits_1 = (((acc[21] & element_0_of_4) | (acc[43] & element_1_of_4)) | (acc[65] & element_2_of_4)) | (acc[87] & element_3_of_4);
    assign negative = ((bits_1 | (acc[43] & element_0_of_2)) | (acc[87] & element_1_of_2)) | (acc[87] & by_1);
    assign bits_2 = ((acc[21:0] & {22{element_0_of_4}}) | (acc[43:22] & {22{element_1_of_4}})) | (acc[65:44] & {22{element_2_of_4}});
    assign bits_3 = ((bits_2 | (acc[87:66] & {22{element_3_of_4}})) | (acc[21:0] & {22{element_0_of_2}})) | (acc[65:44] & {22{element_1_of_2}});
    assign chunk_0 = bits_3 | (acc[21:0] & {22{by_1}});
    assign turn_0 = negative & (((1'b0 | by_4) | by_2) | by_1);
    assign chunk_1 = ((acc[43:22] & {22{element_0_of_2}}) | (acc[87:66] & {22{element_1_of_2}})) | (acc[43:22] & {22{by_1}});
    assign turn_1 = negative & ((1'b0 | by_2) | by_1);
    assign chunk_2 = acc[65:44] & {22{by_1}};
    assign turn_2 = negative & (1'b0 | by_1);
    assign chunk_3 = acc[87:66] & {22{by_1}};
    assign turn_3 = negative & (1'b0 | by_1);
    assign bits_4 = chunk_0 ^ {22{turn_0}};
    assign bits_5 = chunk_1 ^ {22{turn_1}};
    assign bits_6 = chunk_2 ^ {22{turn_2}};
    assign bits_7 = chunk_3 ^ {22{turn_3}};
    assign far_64_empty = ~(|{bits_7, bits_6, bits_5[21:2]});
    assign far_64 = far_64_empty ? {bits_5[1:0], bits_4, {48{negative}}} : {bits_7, bits_6, bits_5, bits_4[21:16]};
    assign far_64_sticky = 1'b0 | (~far_64_empty & (negative ? ~(&bits_4[15:0]) : (|bits_4[15:0])));
    assign far_32_empty = ~(|far_64[71:40]);
    assign far_32 = far_32_empty ? far_64[39:0] : far_64[71:32];
    assign far_32_sticky = far_64_sticky | (~far_32_empty & (negative ? ~(&far_64[31:0]) : (|far_64[31:0])));
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
    assign bits_8 = grown[8] | grown[9];
    assign exponent_of_top = (mode_near == 2'd2) ? 8'd87 : ((mode_near == 2'd1) ? 8'd87 : 8'd87);
    assign difference_1 = exponent_of_top - {1'b0, zeros_near[0], zeros_near[1], zeros_near[2], zeros_near[3], zeros_near[4], zeros_near[5], zeros_near[6]};
    assign exponent = difference_1 + {7'd0, grown[9]};
    assign far_above = ($signed(exponent) > $signed(8'd7)) & bits_8;
    assign amount_down = 3'd7 - exponent[2:0];
    assign down_1 = amount_down[0] ? {1'b0, bits_8, grown[7:1]} : {bits_8, grown[7:0]};
    assign down_1_lost = sticky_near | (amount_down[0] & grown[0]);
    assign down_2 = amount_down[1] ? {2'd0, down_1[8:2]} : down_1;
    assign down_2_lost = down_1_lost | (amount_down[1] & (|down_1[1:0]));
    assign down_4 = amount_down[2] ? {4'd0, down_2[8:4]} : down_2;
    assign down_4_lost = down_2_lost | (amount_down[2] & (|down_2[3:0]));
    assign rounds_up = down_4[0] & (down_4[1] | down_4_lost);
    assign choice_1 = negative_cut ? 8'd128 : 8'd127;
    assign rounded = {1'b0, body_cut} + {8'd0, up_cut};
    assign over = ((rounded > {1'b0, choice_1}) | beyond_cut) & number_cut;
    assign size = number_cut ? (over ? choice_1 : rounded[7:0]) : 8'd0;
    assign code_of_sum = negative_cut ? (-size) : size;

    always @(posedge clk) begin
        zeros_far <= {far_32_empty, far_64_empty};
        word_far <= far_32;
        negative_far <= negative;
        sticky_far <= far_32_sticky;
        mode_far <= mode;
        nan_far <= 1'b0;
        zeros_near <= {near_1_empty, near_2_empty, near_4_empty, near_8_empty, near_16_empty, zeros_far};
        word_near <= near_1;
        negative_near <= negative_far;
        sticky_near <= near_1_sticky;
        mode_near <= mode_far;
        nan_near <= nan_far;
        body_cut <= down_4[8:1];
        up_cut <= rounds_up;
        number_cut <= bits_8;
        beyond_cut <= far_above;
        negative_cut <= negative_near;
        nan_cut <= nan_near;
        code <= nan_cut ? 8'd0 : code_of_sum;
    end

endmodule

module simd_fold_int4_int8_int16_stages2 (
    input  wire clk,
    input  wire [87:0] acc,
    input  wire [1:0] mode,
    output reg  [87:0] total
);

    wire by_4;
    wire [21:0] lowest_of_4;
    wire by_2;
    wire [43:0] lowest_of_2;
    wire [21:0] sum_of_4;
    wire [43:0] sum_of_2;

    assign by_4 = 1'b0 | (mode == 2'd0);
    assign sum_of_4 = ((acc[21:0] + acc[43:22]) + acc[65:44]) + acc[87:66];
    assign lowest_of_4 = by_4 ? sum_of_4 : acc[21:0];
    assign by_2 = 1'b0 | (mode == 2'd1);
    assign sum_of_2 = acc[43:0] + acc[87:44];
    assign lowest_of_2 = by_2 ? sum_of_2 : {acc[43:22], lowest_of_4};

    always @(posedge clk) begin
        total <= {acc[87:44], lowest_of_2};
    end

endmodule

module simd_cell_int4_int8_int16_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    input  wire load,
    input  wire [87:0] above,
    output reg  [87:0] below
);

    wire [87:0] lane_acc;

    always @(posedge clk) begin
        below <= load ? lane_acc : above;
    end

    simd_int4_int8_int16_stages2 lane (
        .clk(clk),
        .rst(rst),
        .act(act),
        .wgt(wgt),
        .mode(mode),
        .first(first),
        .valid(valid),
        .acc(lane_acc)
    );

endmodule

module simd_int4_int8_int16_stages2 (
    input  wire clk,
    input  wire rst,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] mode,
    input  wire first,
    input  wire valid,
    output reg  [87:0] acc
);

    reg  [15:0] act_word;
    reg  [15:0] wgt_word;
    reg  first_held;
    reg  valid_held;
    reg  [1:0] mode_held;
    reg  [15:0] low_product_multiplied;
    reg  [15:0] high_product_multiplied;
    reg  [7:0] product_1_multiplied;
    wire [15:0] product_cross_1;
    reg  [7:0] product_3_multiplied;
    wire [15:0] product_cross_3;
    reg  first_multiplied;
    reg  valid_multiplied;
    reg  [1:0] mode_multiplied;
    reg  [3:0] signs_multiplied;
    wire [3:0] product_signs;
    reg  [3:0] wrong_multiplied;
    wire decoding_int4;
    wire decoding_int8;
    wire decoding_int16;
    wire decoding_by_2;
    wire decoding_by_1;
    wire act_sign_0;
    wire act_sign_1;
    wire act_sign_2;
    wire [3:0] act_turned_0;
    wire [3:0] act_turned_1;
    wire [3:0] act_turned_2;
    wire [3:0] act_turned_3;
    wire [7:0] act_low;
    wire [7:0] act_high;
    wire [3:0] act_middle_1;
    wire [3:0] act_middle_3;
    wire wgt_sign_0;
    wire wgt_sign_1;
    wire wgt_sign_2;
    wire [3:0] wgt_turned_0;
    wire [3:0] wgt_turned_1;
    wire [3:0] wgt_turned_2;
    wire [3:0] wgt_turned_3;
    wire [7:0] wgt_low;
    wire [7:0] wgt_high;
    wire [3:0] wgt_middle_1;
    wire [3:0] wgt_middle_3;
    wire multiplying_int16;
    wire multiplying_by_1;
    wire [15:0] product_low;
    wire [15:0] product_high;
    wire [7:0] act_cross_1;
    wire [7:0] wgt_cross_1;
    wire [7:0] act_cross_3;
    wire [7:0] wgt_cross_3;
    wire [16:0] crossed;
    wire shifting_int4;
    wire shifting_int8;
    wire shifting_int16;
    wire shifting_by_4;
    wire shifting_by_2;
    wire shifting_by_1;
    wire [3:0] taken;
    wire [31:0] joined;
    wire given_4_0_0_0;
    wire given_4_1_0_1;
    wire given_4_2_0_2;
    wire given_4_3_0_3;
    wire given_2_0_0_4;
    wire given_2_1_0_5;
    wire given_1_0_0_6;
    wire take_0;
    wire take_1;
    wire take_2;
    wire take_3;
    wire take_4;
    wire take_5;
    wire take_6;
    wire [87:0] placed;
    wire [87:0] acc_before;
    wire [87:0] addend;
    wire unused_carry;
    wire bits_1;
    wire bits_2;
    wire [3:0] bits_3;
    wire bits_4;
    wire [3:0] bits_5;
    wire [3:0] bits_6;
    wire [7:0] bits_7;
    wire [7:0] bits_8;
    wire bits_9;
    wire bits_10;
    wire [3:0] bits_11;
    wire bits_12;
    wire [3:0] bits_13;
    wire [3:0] bits_14;
    wire [7:0] bits_15;
    wire [7:0] bits_16;
    wire [23:0] product_upper;
    wire [87:0] bits_17;
    wire [87:0] bits_18;
    wire [92:0] sum_1;
    wire [92:0] acc_next_total;

    assign decoding_int4 = mode_held == 2'd0;
    assign decoding_int8 = mode_held == 2'd1;
    assign decoding_int16 = mode_held == 2'd2;
    assign decoding_by_2 = 1'b0 | decoding_int8;
    assign decoding_by_1 = 1'b0 | decoding_int16;
    assign act_sign_0 = (1'b0 | decoding_by_1) ? act_word[15] : ((1'b0 | decoding_by_2) ? act_word[7] : act_word[3]);
    assign act_sign_1 = (1'b0 | decoding_by_1) ? act_word[15] : act_word[7];
    assign act_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? act_word[15] : act_word[11];
    assign bits_1 = |{act_word[2:0], 1'b0};
    assign act_turned_0 = act_word[3:0] ^ ({bits_1, (|{act_word[1:0], 1'b0}), (|{act_word[0], 1'b0}), 1'b0} & {4{act_sign_0}});
    assign bits_2 = |{act_word[6:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_3 = {bits_2, (|{act_word[5:4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[4], ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_1 | act_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_sign_1}};
    assign act_turned_1 = act_word[7:4] ^ bits_3;
    assign bits_4 = |{act_word[10:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_5 = {bits_4, (|{act_word[9:8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), (|{act_word[8], ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))}), ((bits_2 | act_word[7]) & (1'b0 | decoding_by_1))} & {4{act_sign_2}};
    assign act_turned_2 = act_word[11:8] ^ bits_5;
    assign bits_6 = {(|{act_word[14:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[13:12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{act_word[12], ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_4 | act_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{act_word[15]}};
    assign act_turned_3 = act_word[15:12] ^ bits_6;
    assign bits_7 = ({4'd0, act_turned_0} & {8{decoding_int4}}) | ({act_turned_1, act_turned_0} & {8{decoding_int8}});
    assign act_low = bits_7 | ({act_turned_1, act_turned_0} & {8{decoding_int16}});
    assign bits_8 = ({4'd0, act_turned_2} & {8{decoding_int4}}) | ({act_turned_3, act_turned_2} & {8{decoding_int8}});
    assign act_high = bits_8 | ({act_turned_3, act_turned_2} & {8{decoding_int16}});
    assign act_middle_1 = act_turned_1 & {4{decoding_int4}};
    assign act_middle_3 = act_turned_3 & {4{decoding_int4}};
    assign wgt_sign_0 = (1'b0 | decoding_by_1) ? wgt_word[15] : ((1'b0 | decoding_by_2) ? wgt_word[7] : wgt_word[3]);
    assign wgt_sign_1 = (1'b0 | decoding_by_1) ? wgt_word[15] : wgt_word[7];
    assign wgt_sign_2 = ((1'b0 | decoding_by_2) | decoding_by_1) ? wgt_word[15] : wgt_word[11];
    assign bits_9 = |{wgt_word[2:0], 1'b0};
    assign wgt_turned_0 = wgt_word[3:0] ^ ({bits_9, (|{wgt_word[1:0], 1'b0}), (|{wgt_word[0], 1'b0}), 1'b0} & {4{wgt_sign_0}});
    assign bits_10 = |{wgt_word[6:4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))};
    assign bits_11 = {bits_10, (|{wgt_word[5:4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[4], ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_9 | wgt_word[3]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_sign_1}};
    assign wgt_turned_1 = wgt_word[7:4] ^ bits_11;
    assign bits_12 = |{wgt_word[10:8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))};
    assign bits_13 = {bits_12, (|{wgt_word[9:8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))}), (|{wgt_word[8], ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))}), ((bits_10 | wgt_word[7]) & (1'b0 | decoding_by_1))} & {4{wgt_sign_2}};
    assign wgt_turned_2 = wgt_word[11:8] ^ bits_13;
    assign bits_14 = {(|{wgt_word[14:12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[13:12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), (|{wgt_word[12], ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))}), ((bits_12 | wgt_word[11]) & ((1'b0 | decoding_by_2) | decoding_by_1))} & {4{wgt_word[15]}};
    assign wgt_turned_3 = wgt_word[15:12] ^ bits_14;
    assign bits_15 = ({4'd0, wgt_turned_0} & {8{decoding_int4}}) | ({wgt_turned_1, wgt_turned_0} & {8{decoding_int8}});
    assign wgt_low = bits_15 | ({wgt_turned_1, wgt_turned_0} & {8{decoding_int16}});
    assign bits_16 = ({4'd0, wgt_turned_2} & {8{decoding_int4}}) | ({wgt_turned_3, wgt_turned_2} & {8{decoding_int8}});
    assign wgt_high = bits_16 | ({wgt_turned_3, wgt_turned_2} & {8{decoding_int16}});
    assign wgt_middle_1 = wgt_turned_1 & {4{decoding_int4}};
    assign wgt_middle_3 = wgt_turned_3 & {4{decoding_int4}};
    assign product_signs = {act_word[15], act_sign_2, act_sign_1, act_sign_0} ^ {wgt_word[15], wgt_sign_2, wgt_sign_1, wgt_sign_0};
    assign multiplying_int16 = mode_held == 2'd2;
    assign multiplying_by_1 = 1'b0 | multiplying_int16;
    assign product_low = {8'd0, act_low} * {8'd0, wgt_low};
    assign product_high = {8'd0, act_high} * {8'd0, wgt_high};
    assign act_cross_1 = (act_low & {8{multiplying_by_1}}) | {4'd0, act_middle_1};
    assign wgt_cross_1 = (wgt_high & {8{multiplying_by_1}}) | {4'd0, wgt_middle_1};
    assign product_cross_1 = {8'd0, act_cross_1} * {8'd0, wgt_cross_1};
    assign act_cross_3 = (act_high & {8{multiplying_by_1}}) | {4'd0, act_middle_3};
    assign wgt_cross_3 = (wgt_low & {8{multiplying_by_1}}) | {4'd0, wgt_middle_3};
    assign product_cross_3 = {8'd0, act_cross_3} * {8'd0, wgt_cross_3};
    assign crossed = {1'b0, product_cross_1} + {1'b0, product_cross_3};
    assign product_upper = {product_high, product_low[15:8]} + {7'd0, (crossed & {17{multiplying_by_1}})};
    assign shifting_int4 = mode_multiplied == 2'd0;
    assign shifting_int8 = mode_multiplied == 2'd1;
    assign shifting_int16 = mode_multiplied == 2'd2;
    assign shifting_by_4 = 1'b0 | shifting_int4;
    assign shifting_by_2 = 1'b0 | shifting_int8;
    assign shifting_by_1 = 1'b0 | shifting_int16;
    assign taken = ~wrong_multiplied & {4{valid_multiplied}};
    assign joined = {16'd0, low_product_multiplied} | {(high_product_multiplied & {16{shifting_by_1}}), 16'd0};
    assign given_4_0_0_0 = (shifting_by_4 & taken[0]) & 1'b1;
    assign given_4_1_0_1 = (shifting_by_4 & taken[1]) & 1'b1;
    assign given_4_2_0_2 = (shifting_by_4 & taken[2]) & 1'b1;
    assign given_4_3_0_3 = (shifting_by_4 & taken[3]) & 1'b1;
    assign given_2_0_0_4 = (shifting_by_2 & taken[0]) & 1'b1;
    assign given_2_1_0_5 = (shifting_by_2 & taken[2]) & 1'b1;
    assign given_1_0_0_6 = (shifting_by_1 & taken[0]) & 1'b1;
    assign take_0 = ((1'b0 | given_4_0_0_0) | given_2_0_0_4) | given_1_0_0_6;
    assign take_1 = (1'b0 | given_2_0_0_4) | given_1_0_0_6;
    assign take_2 = 1'b0 | given_1_0_0_6;
    assign take_3 = 1'b0 | given_4_1_0_1;
    assign take_4 = (1'b0 | given_4_2_0_2) | given_2_1_0_5;
    assign take_5 = 1'b0 | given_2_1_0_5;
    assign take_6 = 1'b0 | given_4_3_0_3;
    assign bits_17 = ({80'd0, (joined[7:0] & {8{take_0}})} | {72'd0, (joined[15:8] & {8{take_1}}), 8'd0}) | {56'd0, (joined[31:16] & {16{take_2}}), 16'd0};
    assign bits_18 = (bits_17 | {58'd0, (product_1_multiplied & {8{take_3}}), 22'd0}) | {36'd0, (high_product_multiplied[7:0] & {8{take_4}}), 44'd0};
    assign placed = (bits_18 | {28'd0, (high_product_multiplied[15:8] & {8{take_5}}), 52'd0}) | {14'd0, (product_3_multiplied & {8{take_6}}), 66'd0};
    assign acc_before = acc & {~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied, ~first_multiplied};
    assign addend = placed ^ {{22{signs_multiplied[3]}}, {22{signs_multiplied[2]}}, {22{signs_multiplied[1]}}, {22{signs_multiplied[0]}}};
    assign sum_1 = {1'b0, acc_before[87:66], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[3]), acc_before[65:44], ((1'b0 | shifting_by_1) | signs_multiplied[2]), acc_before[43:22], (((1'b0 | shifting_by_2) | shifting_by_1) | signs_multiplied[1]), acc_before[21:0], (1'b0 | signs_multiplied[0])} + {1'b0, addend[87:66], (signs_multiplied[3] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[65:44], (signs_multiplied[2] & ~(1'b0 | shifting_by_1)), addend[43:22], (signs_multiplied[1] & ~((1'b0 | shifting_by_2) | shifting_by_1)), addend[21:0], (signs_multiplied[0] & ~1'b0)};
    assign acc_next_total = sum_1 + 93'd0;
    assign unused_carry = |{acc_next_total[92], acc_next_total[69], acc_next_total[46], acc_next_total[23], acc_next_total[0]};

    always @(posedge clk) begin
        act_word <= act;
        wgt_word <= wgt;
        mode_held <= mode;
        low_product_multiplied <= {product_upper[7:0], product_low[7:0]};
        high_product_multiplied <= product_upper[23:8];
        product_1_multiplied <= product_cross_1[7:0];
        product_3_multiplied <= product_cross_3[7:0];
        mode_multiplied <= mode_held;
        signs_multiplied <= product_signs;
        wrong_multiplied <= 4'd0;
        acc <= {acc_next_total[91:70], acc_next_total[68:47], acc_next_total[45:24], acc_next_total[22:1]};
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
            first_multiplied <= 1'b0;
        end else begin
            first_multiplied <= first_held;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_multiplied <= 1'b0;
        end else begin
            valid_multiplied <= valid_held;
        end
    end

endmodule

`default_nettype wire
