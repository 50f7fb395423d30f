// matmul_3x2_int8_int8_acc32_carry_save_os_tile2_shift: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       3            rows of PEs
//   cols       2            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   dataflow   os           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      256 rows     output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      shift        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 48d8803a8d9971e19c428ddc89896e63eaf67a738786c518222a9aac66fd71a5
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_3x2_int8_int8_acc32_carry_save_os_tile2_shift (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [23:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [63:0] out__data,
    output wire out__last,
    output wire error
);

    wire in_valid;
    wire core_awake;
    wire act_queue_in_ready;
    wire act_queue_out_valid;
    wire core_act__ready;
    wire [24:0] act_queue_out_data;
    wire in_valid_26;
    wire wgt_queue_in_ready;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [16:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [63:0] core_out_data;
    wire core_out_last;
    wire [64:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign in_valid = act__valid & core_awake;
    assign act__ready = act_queue_in_ready & core_awake;
    assign in_valid_26 = wgt__valid & core_awake;
    assign wgt__ready = wgt_queue_in_ready & core_awake;
    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[63:0];
    assign out__last = out_queue_out_data[64];

    os_core_3x2_int8_int8_acc32_carry_save_os_tile2_shift core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[23:0]),
        .act__last(act_queue_out_data[24]),
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
        .awake(core_awake),
        .error(error)
    );

    queue_25_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(in_valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act_queue_in_ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_17_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(in_valid_26),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt_queue_in_ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_65_11 out_queue (
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

module queue_65_11 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [64:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [64:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd11;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd10) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd10) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_11x65 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_11x65 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [64:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [64:0] read_data
);

    reg  [64:0] words [0:10];

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

module queue_25_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [24:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [24:0] out_data
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

    ram_1r1w_4x25 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x25 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [24:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [24:0] read_data
);

    reg  [24:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module os_core_3x2_int8_int8_acc32_carry_save_os_tile2_shift (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [23:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out_data,
    output reg  awake,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  [1:0] wait_;
    wire enough;

    assign enough = free >= 4'd3;
    assign act__ready = (act__valid & wgt__valid) & ((~act__last | enough) & (wait_ == 2'd0));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd11;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd3;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end else if (finish & popped) begin
                free <= free - 4'd2;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            awake <= 1'b0;
        end else begin
            if (wait_ == 2'd0) begin
                awake <= 1'b1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            wait_ <= 2'd3;
        end else begin
            if (finish) begin
                wait_ <= 2'd3;
            end else if (wait_ != 2'd0) begin
                wait_ <= wait_ - 2'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            error <= 1'b0;
        end else begin
            if (|{(act__ready & (act__last != wgt__last)), overrun}) begin
                error <= 1'b1;
            end
        end
    end

    os_array_3x2_int8_int8_acc32_carry_save_tile2_shift array (
        .clk(clk),
        .rst(rst),
        .valid(act__ready),
        .last(act__last),
        .act(act__data),
        .wgt(wgt__data),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module os_array_3x2_int8_int8_acc32_carry_save_tile2_shift (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire last,
    input  wire [23:0] act,
    input  wire [15:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [63:0] out
);

    reg  [23:0] act_edge;
    reg  [15:0] wgt_edge;
    reg  [7:0] act_skew_1;
    reg  last_edge;
    reg  [1:0] more;
    reg  begun;
    reg  drain;
    reg  drain_skew_1;
    wire [31:0] resolved_0_sum;
    wire [31:0] resolved_1_sum;
    reg  [2:0] start;
    reg  [1:0] left;
    wire resolved_0_odd_0;
    wire [101:0] mesh_below;
    wire resolved_0_less_0;
    wire resolved_0_odd_1;
    wire resolved_0_less_1;
    wire [31:0] resolved_0_g;
    wire [31:0] resolved_0_p;
    wire [31:0] resolved_0_half;
    wire resolved_0_g_1_0;
    wire resolved_0_g_2_1;
    wire resolved_0_p_2_1;
    wire resolved_0_g_3_2;
    wire resolved_0_p_3_2;
    wire resolved_0_g_4_3;
    wire resolved_0_p_4_3;
    wire resolved_0_g_5_4;
    wire resolved_0_p_5_4;
    wire resolved_0_g_6_5;
    wire resolved_0_p_6_5;
    wire resolved_0_g_7_6;
    wire resolved_0_p_7_6;
    wire resolved_0_g_8_7;
    wire resolved_0_p_8_7;
    wire resolved_0_g_9_8;
    wire resolved_0_p_9_8;
    wire resolved_0_g_10_9;
    wire resolved_0_p_10_9;
    wire resolved_0_g_11_10;
    wire resolved_0_p_11_10;
    wire resolved_0_g_12_11;
    wire resolved_0_p_12_11;
    wire resolved_0_g_13_12;
    wire resolved_0_p_13_12;
    wire resolved_0_g_14_13;
    wire resolved_0_p_14_13;
    wire resolved_0_g_15_14;
    wire resolved_0_p_15_14;
    wire resolved_0_g_16_15;
    wire resolved_0_p_16_15;
    wire resolved_0_g_17_16;
    wire resolved_0_p_17_16;
    wire resolved_0_g_18_17;
    wire resolved_0_p_18_17;
    wire resolved_0_g_19_18;
    wire resolved_0_p_19_18;
    wire resolved_0_g_20_19;
    wire resolved_0_p_20_19;
    wire resolved_0_g_21_20;
    wire resolved_0_p_21_20;
    wire resolved_0_g_22_21;
    wire resolved_0_p_22_21;
    wire resolved_0_g_23_22;
    wire resolved_0_p_23_22;
    wire resolved_0_g_24_23;
    wire resolved_0_p_24_23;
    wire resolved_0_g_25_24;
    wire resolved_0_p_25_24;
    wire resolved_0_g_26_25;
    wire resolved_0_p_26_25;
    wire resolved_0_g_27_26;
    wire resolved_0_p_27_26;
    wire resolved_0_g_28_27;
    wire resolved_0_p_28_27;
    wire resolved_0_g_29_28;
    wire resolved_0_p_29_28;
    wire resolved_0_g_30_29;
    wire resolved_0_p_30_29;
    wire resolved_0_g_31_30;
    wire resolved_0_p_31_30;
    wire resolved_0_g_2_0;
    wire resolved_0_g_3_0;
    wire resolved_0_g_4_1;
    wire resolved_0_p_4_1;
    wire resolved_0_g_5_2;
    wire resolved_0_p_5_2;
    wire resolved_0_g_6_3;
    wire resolved_0_p_6_3;
    wire resolved_0_g_7_4;
    wire resolved_0_p_7_4;
    wire resolved_0_g_8_5;
    wire resolved_0_p_8_5;
    wire resolved_0_g_9_6;
    wire resolved_0_p_9_6;
    wire resolved_0_g_10_7;
    wire resolved_0_p_10_7;
    wire resolved_0_g_11_8;
    wire resolved_0_p_11_8;
    wire resolved_0_g_12_9;
    wire resolved_0_p_12_9;
    wire resolved_0_g_13_10;
    wire resolved_0_p_13_10;
    wire resolved_0_g_14_11;
    wire resolved_0_p_14_11;
    wire resolved_0_g_15_12;
    wire resolved_0_p_15_12;
    wire resolved_0_g_16_13;
    wire resolved_0_p_16_13;
    wire resolved_0_g_17_14;
    wire resolved_0_p_17_14;
    wire resolved_0_g_18_15;
    wire resolved_0_p_18_15;
    wire resolved_0_g_19_16;
    wire resolved_0_p_19_16;
    wire resolved_0_g_20_17;
    wire resolved_0_p_20_17;
    wire resolved_0_g_21_18;
    wire resolved_0_p_21_18;
    wire resolved_0_g_22_19;
    wire resolved_0_p_22_19;
    wire resolved_0_g_23_20;
    wire resolved_0_p_23_20;
    wire resolved_0_g_24_21;
    wire resolved_0_p_24_21;
    wire resolved_0_g_25_22;
    wire resolved_0_p_25_22;
    wire resolved_0_g_26_23;
    wire resolved_0_p_26_23;
    wire resolved_0_g_27_24;
    wire resolved_0_p_27_24;
    wire resolved_0_g_28_25;
    wire resolved_0_p_28_25;
    wire resolved_0_g_29_26;
    wire resolved_0_p_29_26;
    wire resolved_0_g_30_27;
    wire resolved_0_p_30_27;
    wire resolved_0_g_31_28;
    wire resolved_0_p_31_28;
    wire resolved_0_g_4_0;
    wire resolved_0_g_5_0;
    wire resolved_0_g_6_0;
    wire resolved_0_g_7_0;
    wire resolved_0_g_8_1;
    wire resolved_0_p_8_1;
    wire resolved_0_g_9_2;
    wire resolved_0_p_9_2;
    wire resolved_0_g_10_3;
    wire resolved_0_p_10_3;
    wire resolved_0_g_11_4;
    wire resolved_0_p_11_4;
    wire resolved_0_g_12_5;
    wire resolved_0_p_12_5;
    wire resolved_0_g_13_6;
    wire resolved_0_p_13_6;
    wire resolved_0_g_14_7;
    wire resolved_0_p_14_7;
    wire resolved_0_g_15_8;
    wire resolved_0_p_15_8;
    wire resolved_0_g_16_9;
    wire resolved_0_p_16_9;
    wire resolved_0_g_17_10;
    wire resolved_0_p_17_10;
    wire resolved_0_g_18_11;
    wire resolved_0_p_18_11;
    wire resolved_0_g_19_12;
    wire resolved_0_p_19_12;
    wire resolved_0_g_20_13;
    wire resolved_0_p_20_13;
    wire resolved_0_g_21_14;
    wire resolved_0_p_21_14;
    wire resolved_0_g_22_15;
    wire resolved_0_p_22_15;
    wire resolved_0_g_23_16;
    wire resolved_0_p_23_16;
    wire resolved_0_g_24_17;
    wire resolved_0_p_24_17;
    wire resolved_0_g_25_18;
    wire resolved_0_p_25_18;
    wire resolved_0_g_26_19;
    wire resolved_0_p_26_19;
    wire resolved_0_g_27_20;
    wire resolved_0_p_27_20;
    wire resolved_0_g_28_21;
    wire resolved_0_p_28_21;
    wire resolved_0_g_29_22;
    wire resolved_0_p_29_22;
    wire resolved_0_g_30_23;
    wire resolved_0_p_30_23;
    wire resolved_0_g_31_24;
    wire resolved_0_p_31_24;
    wire resolved_0_g_8_0;
    wire resolved_0_g_9_0;
    wire resolved_0_g_10_0;
    wire resolved_0_g_11_0;
    wire resolved_0_g_12_0;
    wire resolved_0_g_13_0;
    wire resolved_0_g_14_0;
    wire resolved_0_g_15_0;
    wire resolved_0_g_16_1;
    wire resolved_0_p_16_1;
    wire resolved_0_g_17_2;
    wire resolved_0_p_17_2;
    wire resolved_0_g_18_3;
    wire resolved_0_p_18_3;
    wire resolved_0_g_19_4;
    wire resolved_0_p_19_4;
    wire resolved_0_g_20_5;
    wire resolved_0_p_20_5;
    wire resolved_0_g_21_6;
    wire resolved_0_p_21_6;
    wire resolved_0_g_22_7;
    wire resolved_0_p_22_7;
    wire resolved_0_g_23_8;
    wire resolved_0_p_23_8;
    wire resolved_0_g_24_9;
    wire resolved_0_p_24_9;
    wire resolved_0_g_25_10;
    wire resolved_0_p_25_10;
    wire resolved_0_g_26_11;
    wire resolved_0_p_26_11;
    wire resolved_0_g_27_12;
    wire resolved_0_p_27_12;
    wire resolved_0_g_28_13;
    wire resolved_0_p_28_13;
    wire resolved_0_g_29_14;
    wire resolved_0_p_29_14;
    wire resolved_0_g_30_15;
    wire resolved_0_p_30_15;
    wire resolved_0_g_31_16;
    wire resolved_0_p_31_16;
    wire resolved_0_g_16_0;
    wire resolved_0_g_17_0;
    wire resolved_0_g_18_0;
    wire resolved_0_g_19_0;
    wire resolved_0_g_20_0;
    wire resolved_0_g_21_0;
    wire resolved_0_g_22_0;
    wire resolved_0_g_23_0;
    wire resolved_0_g_24_0;
    wire resolved_0_g_25_0;
    wire resolved_0_g_26_0;
    wire resolved_0_g_27_0;
    wire resolved_0_g_28_0;
    wire resolved_0_g_29_0;
    wire resolved_0_g_30_0;
    wire resolved_0_g_31_0;
    wire unused_resolved_0_carry;
    wire resolved_1_odd_0;
    wire resolved_1_less_0;
    wire resolved_1_odd_1;
    wire resolved_1_less_1;
    wire [31:0] resolved_1_g;
    wire [31:0] resolved_1_p;
    wire [31:0] resolved_1_half;
    wire resolved_1_g_1_0;
    wire resolved_1_g_2_1;
    wire resolved_1_p_2_1;
    wire resolved_1_g_3_2;
    wire resolved_1_p_3_2;
    wire resolved_1_g_4_3;
    wire resolved_1_p_4_3;
    wire resolved_1_g_5_4;
    wire resolved_1_p_5_4;
    wire resolved_1_g_6_5;
    wire resolved_1_p_6_5;
    wire resolved_1_g_7_6;
    wire resolved_1_p_7_6;
    wire resolved_1_g_8_7;
    wire resolved_1_p_8_7;
    wire resolved_1_g_9_8;
    wire resolved_1_p_9_8;
    wire resolved_1_g_10_9;
    wire resolved_1_p_10_9;
    wire resolved_1_g_11_10;
    wire resolved_1_p_11_10;
    wire resolved_1_g_12_11;
    wire resolved_1_p_12_11;
    wire resolved_1_g_13_12;
    wire resolved_1_p_13_12;
    wire resolved_1_g_14_13;
    wire resolved_1_p_14_13;
    wire resolved_1_g_15_14;
    wire resolved_1_p_15_14;
    wire resolved_1_g_16_15;
    wire resolved_1_p_16_15;
    wire resolved_1_g_17_16;
    wire resolved_1_p_17_16;
    wire resolved_1_g_18_17;
    wire resolved_1_p_18_17;
    wire resolved_1_g_19_18;
    wire resolved_1_p_19_18;
    wire resolved_1_g_20_19;
    wire resolved_1_p_20_19;
    wire resolved_1_g_21_20;
    wire resolved_1_p_21_20;
    wire resolved_1_g_22_21;
    wire resolved_1_p_22_21;
    wire resolved_1_g_23_22;
    wire resolved_1_p_23_22;
    wire resolved_1_g_24_23;
    wire resolved_1_p_24_23;
    wire resolved_1_g_25_24;
    wire resolved_1_p_25_24;
    wire resolved_1_g_26_25;
    wire resolved_1_p_26_25;
    wire resolved_1_g_27_26;
    wire resolved_1_p_27_26;
    wire resolved_1_g_28_27;
    wire resolved_1_p_28_27;
    wire resolved_1_g_29_28;
    wire resolved_1_p_29_28;
    wire resolved_1_g_30_29;
    wire resolved_1_p_30_29;
    wire resolved_1_g_31_30;
    wire resolved_1_p_31_30;
    wire resolved_1_g_2_0;
    wire resolved_1_g_3_0;
    wire resolved_1_g_4_1;
    wire resolved_1_p_4_1;
    wire resolved_1_g_5_2;
    wire resolved_1_p_5_2;
    wire resolved_1_g_6_3;
    wire resolved_1_p_6_3;
    wire resolved_1_g_7_4;
    wire resolved_1_p_7_4;
    wire resolved_1_g_8_5;
    wire resolved_1_p_8_5;
    wire resolved_1_g_9_6;
    wire resolved_1_p_9_6;
    wire resolved_1_g_10_7;
    wire resolved_1_p_10_7;
    wire resolved_1_g_11_8;
    wire resolved_1_p_11_8;
    wire resolved_1_g_12_9;
    wire resolved_1_p_12_9;
    wire resolved_1_g_13_10;
    wire resolved_1_p_13_10;
    wire resolved_1_g_14_11;
    wire resolved_1_p_14_11;
    wire resolved_1_g_15_12;
    wire resolved_1_p_15_12;
    wire resolved_1_g_16_13;
    wire resolved_1_p_16_13;
    wire resolved_1_g_17_14;
    wire resolved_1_p_17_14;
    wire resolved_1_g_18_15;
    wire resolved_1_p_18_15;
    wire resolved_1_g_19_16;
    wire resolved_1_p_19_16;
    wire resolved_1_g_20_17;
    wire resolved_1_p_20_17;
    wire resolved_1_g_21_18;
    wire resolved_1_p_21_18;
    wire resolved_1_g_22_19;
    wire resolved_1_p_22_19;
    wire resolved_1_g_23_20;
    wire resolved_1_p_23_20;
    wire resolved_1_g_24_21;
    wire resolved_1_p_24_21;
    wire resolved_1_g_25_22;
    wire resolved_1_p_25_22;
    wire resolved_1_g_26_23;
    wire resolved_1_p_26_23;
    wire resolved_1_g_27_24;
    wire resolved_1_p_27_24;
    wire resolved_1_g_28_25;
    wire resolved_1_p_28_25;
    wire resolved_1_g_29_26;
    wire resolved_1_p_29_26;
    wire resolved_1_g_30_27;
    wire resolved_1_p_30_27;
    wire resolved_1_g_31_28;
    wire resolved_1_p_31_28;
    wire resolved_1_g_4_0;
    wire resolved_1_g_5_0;
    wire resolved_1_g_6_0;
    wire resolved_1_g_7_0;
    wire resolved_1_g_8_1;
    wire resolved_1_p_8_1;
    wire resolved_1_g_9_2;
    wire resolved_1_p_9_2;
    wire resolved_1_g_10_3;
    wire resolved_1_p_10_3;
    wire resolved_1_g_11_4;
    wire resolved_1_p_11_4;
    wire resolved_1_g_12_5;
    wire resolved_1_p_12_5;
    wire resolved_1_g_13_6;
    wire resolved_1_p_13_6;
    wire resolved_1_g_14_7;
    wire resolved_1_p_14_7;
    wire resolved_1_g_15_8;
    wire resolved_1_p_15_8;
    wire resolved_1_g_16_9;
    wire resolved_1_p_16_9;
    wire resolved_1_g_17_10;
    wire resolved_1_p_17_10;
    wire resolved_1_g_18_11;
    wire resolved_1_p_18_11;
    wire resolved_1_g_19_12;
    wire resolved_1_p_19_12;
    wire resolved_1_g_20_13;
    wire resolved_1_p_20_13;
    wire resolved_1_g_21_14;
    wire resolved_1_p_21_14;
    wire resolved_1_g_22_15;
    wire resolved_1_p_22_15;
    wire resolved_1_g_23_16;
    wire resolved_1_p_23_16;
    wire resolved_1_g_24_17;
    wire resolved_1_p_24_17;
    wire resolved_1_g_25_18;
    wire resolved_1_p_25_18;
    wire resolved_1_g_26_19;
    wire resolved_1_p_26_19;
    wire resolved_1_g_27_20;
    wire resolved_1_p_27_20;
    wire resolved_1_g_28_21;
    wire resolved_1_p_28_21;
    wire resolved_1_g_29_22;
    wire resolved_1_p_29_22;
    wire resolved_1_g_30_23;
    wire resolved_1_p_30_23;
    wire resolved_1_g_31_24;
    wire resolved_1_p_31_24;
    wire resolved_1_g_8_0;
    wire resolved_1_g_9_0;
    wire resolved_1_g_10_0;
    wire resolved_1_g_11_0;
    wire resolved_1_g_12_0;
    wire resolved_1_g_13_0;
    wire resolved_1_g_14_0;
    wire resolved_1_g_15_0;
    wire resolved_1_g_16_1;
    wire resolved_1_p_16_1;
    wire resolved_1_g_17_2;
    wire resolved_1_p_17_2;
    wire resolved_1_g_18_3;
    wire resolved_1_p_18_3;
    wire resolved_1_g_19_4;
    wire resolved_1_p_19_4;
    wire resolved_1_g_20_5;
    wire resolved_1_p_20_5;
    wire resolved_1_g_21_6;
    wire resolved_1_p_21_6;
    wire resolved_1_g_22_7;
    wire resolved_1_p_22_7;
    wire resolved_1_g_23_8;
    wire resolved_1_p_23_8;
    wire resolved_1_g_24_9;
    wire resolved_1_p_24_9;
    wire resolved_1_g_25_10;
    wire resolved_1_p_25_10;
    wire resolved_1_g_26_11;
    wire resolved_1_p_26_11;
    wire resolved_1_g_27_12;
    wire resolved_1_p_27_12;
    wire resolved_1_g_28_13;
    wire resolved_1_p_28_13;
    wire resolved_1_g_29_14;
    wire resolved_1_p_29_14;
    wire resolved_1_g_30_15;
    wire resolved_1_p_30_15;
    wire resolved_1_g_31_16;
    wire resolved_1_p_31_16;
    wire resolved_1_g_16_0;
    wire resolved_1_g_17_0;
    wire resolved_1_g_18_0;
    wire resolved_1_g_19_0;
    wire resolved_1_g_20_0;
    wire resolved_1_g_21_0;
    wire resolved_1_g_22_0;
    wire resolved_1_g_23_0;
    wire resolved_1_g_24_0;
    wire resolved_1_g_25_0;
    wire resolved_1_g_26_0;
    wire resolved_1_g_27_0;
    wire resolved_1_g_28_0;
    wire resolved_1_g_29_0;
    wire resolved_1_g_30_0;
    wire resolved_1_g_31_0;
    wire unused_resolved_1_carry;

    assign resolved_0_odd_0 = mesh_below[47] ^ 1'b0;
    assign resolved_0_less_0 = mesh_below[47] ? mesh_below[48] : 1'b0;
    assign resolved_0_odd_1 = mesh_below[49] ^ resolved_0_less_0;
    assign resolved_0_less_1 = mesh_below[49] ? mesh_below[50] : resolved_0_less_0;
    assign resolved_0_g = mesh_below[31:0] & {{7{resolved_0_less_1}}, resolved_0_odd_1, {7{resolved_0_less_0}}, resolved_0_odd_0, mesh_below[46:32], 1'b0};
    assign resolved_0_p = mesh_below[31:0] | {{7{resolved_0_less_1}}, resolved_0_odd_1, {7{resolved_0_less_0}}, resolved_0_odd_0, mesh_below[46:32], 1'b0};
    assign resolved_0_half = resolved_0_p & ~resolved_0_g;
    assign resolved_0_g_1_0 = resolved_0_g[0] ? resolved_0_p[1] : resolved_0_g[1];
    assign resolved_0_g_2_1 = resolved_0_g[1] ? resolved_0_p[2] : resolved_0_g[2];
    assign resolved_0_p_2_1 = resolved_0_g[2] | (resolved_0_p[2] & resolved_0_p[1]);
    assign resolved_0_g_3_2 = resolved_0_g[2] ? resolved_0_p[3] : resolved_0_g[3];
    assign resolved_0_p_3_2 = resolved_0_g[3] | (resolved_0_p[3] & resolved_0_p[2]);
    assign resolved_0_g_4_3 = resolved_0_g[3] ? resolved_0_p[4] : resolved_0_g[4];
    assign resolved_0_p_4_3 = resolved_0_g[4] | (resolved_0_p[4] & resolved_0_p[3]);
    assign resolved_0_g_5_4 = resolved_0_g[4] ? resolved_0_p[5] : resolved_0_g[5];
    assign resolved_0_p_5_4 = resolved_0_g[5] | (resolved_0_p[5] & resolved_0_p[4]);
    assign resolved_0_g_6_5 = resolved_0_g[5] ? resolved_0_p[6] : resolved_0_g[6];
    assign resolved_0_p_6_5 = resolved_0_g[6] | (resolved_0_p[6] & resolved_0_p[5]);
    assign resolved_0_g_7_6 = resolved_0_g[6] ? resolved_0_p[7] : resolved_0_g[7];
    assign resolved_0_p_7_6 = resolved_0_g[7] | (resolved_0_p[7] & resolved_0_p[6]);
    assign resolved_0_g_8_7 = resolved_0_g[7] ? resolved_0_p[8] : resolved_0_g[8];
    assign resolved_0_p_8_7 = resolved_0_g[8] | (resolved_0_p[8] & resolved_0_p[7]);
    assign resolved_0_g_9_8 = resolved_0_g[8] ? resolved_0_p[9] : resolved_0_g[9];
    assign resolved_0_p_9_8 = resolved_0_g[9] | (resolved_0_p[9] & resolved_0_p[8]);
    assign resolved_0_g_10_9 = resolved_0_g[9] ? resolved_0_p[10] : resolved_0_g[10];
    assign resolved_0_p_10_9 = resolved_0_g[10] | (resolved_0_p[10] & resolved_0_p[9]);
    assign resolved_0_g_11_10 = resolved_0_g[10] ? resolved_0_p[11] : resolved_0_g[11];
    assign resolved_0_p_11_10 = resolved_0_g[11] | (resolved_0_p[11] & resolved_0_p[10]);
    assign resolved_0_g_12_11 = resolved_0_g[11] ? resolved_0_p[12] : resolved_0_g[12];
    assign resolved_0_p_12_11 = resolved_0_g[12] | (resolved_0_p[12] & resolved_0_p[11]);
    assign resolved_0_g_13_12 = resolved_0_g[12] ? resolved_0_p[13] : resolved_0_g[13];
    assign resolved_0_p_13_12 = resolved_0_g[13] | (resolved_0_p[13] & resolved_0_p[12]);
    assign resolved_0_g_14_13 = resolved_0_g[13] ? resolved_0_p[14] : resolved_0_g[14];
    assign resolved_0_p_14_13 = resolved_0_g[14] | (resolved_0_p[14] & resolved_0_p[13]);
    assign resolved_0_g_15_14 = resolved_0_g[14] ? resolved_0_p[15] : resolved_0_g[15];
    assign resolved_0_p_15_14 = resolved_0_g[15] | (resolved_0_p[15] & resolved_0_p[14]);
    assign resolved_0_g_16_15 = resolved_0_g[15] ? resolved_0_p[16] : resolved_0_g[16];
    assign resolved_0_p_16_15 = resolved_0_g[16] | (resolved_0_p[16] & resolved_0_p[15]);
    assign resolved_0_g_17_16 = resolved_0_g[16] ? resolved_0_p[17] : resolved_0_g[17];
    assign resolved_0_p_17_16 = resolved_0_g[17] | (resolved_0_p[17] & resolved_0_p[16]);
    assign resolved_0_g_18_17 = resolved_0_g[17] ? resolved_0_p[18] : resolved_0_g[18];
    assign resolved_0_p_18_17 = resolved_0_g[18] | (resolved_0_p[18] & resolved_0_p[17]);
    assign resolved_0_g_19_18 = resolved_0_g[18] ? resolved_0_p[19] : resolved_0_g[19];
    assign resolved_0_p_19_18 = resolved_0_g[19] | (resolved_0_p[19] & resolved_0_p[18]);
    assign resolved_0_g_20_19 = resolved_0_g[19] ? resolved_0_p[20] : resolved_0_g[20];
    assign resolved_0_p_20_19 = resolved_0_g[20] | (resolved_0_p[20] & resolved_0_p[19]);
    assign resolved_0_g_21_20 = resolved_0_g[20] ? resolved_0_p[21] : resolved_0_g[21];
    assign resolved_0_p_21_20 = resolved_0_g[21] | (resolved_0_p[21] & resolved_0_p[20]);
    assign resolved_0_g_22_21 = resolved_0_g[21] ? resolved_0_p[22] : resolved_0_g[22];
    assign resolved_0_p_22_21 = resolved_0_g[22] | (resolved_0_p[22] & resolved_0_p[21]);
    assign resolved_0_g_23_22 = resolved_0_g[22] ? resolved_0_p[23] : resolved_0_g[23];
    assign resolved_0_p_23_22 = resolved_0_g[23] | (resolved_0_p[23] & resolved_0_p[22]);
    assign resolved_0_g_24_23 = resolved_0_g[23] ? resolved_0_p[24] : resolved_0_g[24];
    assign resolved_0_p_24_23 = resolved_0_g[24] | (resolved_0_p[24] & resolved_0_p[23]);
    assign resolved_0_g_25_24 = resolved_0_g[24] ? resolved_0_p[25] : resolved_0_g[25];
    assign resolved_0_p_25_24 = resolved_0_g[25] | (resolved_0_p[25] & resolved_0_p[24]);
    assign resolved_0_g_26_25 = resolved_0_g[25] ? resolved_0_p[26] : resolved_0_g[26];
    assign resolved_0_p_26_25 = resolved_0_g[26] | (resolved_0_p[26] & resolved_0_p[25]);
    assign resolved_0_g_27_26 = resolved_0_g[26] ? resolved_0_p[27] : resolved_0_g[27];
    assign resolved_0_p_27_26 = resolved_0_g[27] | (resolved_0_p[27] & resolved_0_p[26]);
    assign resolved_0_g_28_27 = resolved_0_g[27] ? resolved_0_p[28] : resolved_0_g[28];
    assign resolved_0_p_28_27 = resolved_0_g[28] | (resolved_0_p[28] & resolved_0_p[27]);
    assign resolved_0_g_29_28 = resolved_0_g[28] ? resolved_0_p[29] : resolved_0_g[29];
    assign resolved_0_p_29_28 = resolved_0_g[29] | (resolved_0_p[29] & resolved_0_p[28]);
    assign resolved_0_g_30_29 = resolved_0_g[29] ? resolved_0_p[30] : resolved_0_g[30];
    assign resolved_0_p_30_29 = resolved_0_g[30] | (resolved_0_p[30] & resolved_0_p[29]);
    assign resolved_0_g_31_30 = resolved_0_g[30] ? resolved_0_p[31] : resolved_0_g[31];
    assign resolved_0_p_31_30 = resolved_0_g[31] | (resolved_0_p[31] & resolved_0_p[30]);
    assign resolved_0_g_2_0 = resolved_0_g[0] ? resolved_0_p_2_1 : resolved_0_g_2_1;
    assign resolved_0_g_3_0 = resolved_0_g_1_0 ? resolved_0_p_3_2 : resolved_0_g_3_2;
    assign resolved_0_g_4_1 = resolved_0_g_2_1 ? resolved_0_p_4_3 : resolved_0_g_4_3;
    assign resolved_0_p_4_1 = resolved_0_g_4_3 | (resolved_0_p_4_3 & resolved_0_p_2_1);
    assign resolved_0_g_5_2 = resolved_0_g_3_2 ? resolved_0_p_5_4 : resolved_0_g_5_4;
    assign resolved_0_p_5_2 = resolved_0_g_5_4 | (resolved_0_p_5_4 & resolved_0_p_3_2);
    assign resolved_0_g_6_3 = resolved_0_g_4_3 ? resolved_0_p_6_5 : resolved_0_g_6_5;
    assign resolved_0_p_6_3 = resolved_0_g_6_5 | (resolved_0_p_6_5 & resolved_0_p_4_3);
    assign resolved_0_g_7_4 = resolved_0_g_5_4 ? resolved_0_p_7_6 : resolved_0_g_7_6;
    assign resolved_0_p_7_4 = resolved_0_g_7_6 | (resolved_0_p_7_6 & resolved_0_p_5_4);
    assign resolved_0_g_8_5 = resolved_0_g_6_5 ? resolved_0_p_8_7 : resolved_0_g_8_7;
    assign resolved_0_p_8_5 = resolved_0_g_8_7 | (resolved_0_p_8_7 & resolved_0_p_6_5);
    assign resolved_0_g_9_6 = resolved_0_g_7_6 ? resolved_0_p_9_8 : resolved_0_g_9_8;
    assign resolved_0_p_9_6 = resolved_0_g_9_8 | (resolved_0_p_9_8 & resolved_0_p_7_6);
    assign resolved_0_g_10_7 = resolved_0_g_8_7 ? resolved_0_p_10_9 : resolved_0_g_10_9;
    assign resolved_0_p_10_7 = resolved_0_g_10_9 | (resolved_0_p_10_9 & resolved_0_p_8_7);
    assign resolved_0_g_11_8 = resolved_0_g_9_8 ? resolved_0_p_11_10 : resolved_0_g_11_10;
    assign resolved_0_p_11_8 = resolved_0_g_11_10 | (resolved_0_p_11_10 & resolved_0_p_9_8);
    assign resolved_0_g_12_9 = resolved_0_g_10_9 ? resolved_0_p_12_11 : resolved_0_g_12_11;
    assign resolved_0_p_12_9 = resolved_0_g_12_11 | (resolved_0_p_12_11 & resolved_0_p_10_9);
    assign resolved_0_g_13_10 = resolved_0_g_11_10 ? resolved_0_p_13_12 : resolved_0_g_13_12;
    assign resolved_0_p_13_10 = resolved_0_g_13_12 | (resolved_0_p_13_12 & resolved_0_p_11_10);
    assign resolved_0_g_14_11 = resolved_0_g_12_11 ? resolved_0_p_14_13 : resolved_0_g_14_13;
    assign resolved_0_p_14_11 = resolved_0_g_14_13 | (resolved_0_p_14_13 & resolved_0_p_12_11);
    assign resolved_0_g_15_12 = resolved_0_g_13_12 ? resolved_0_p_15_14 : resolved_0_g_15_14;
    assign resolved_0_p_15_12 = resolved_0_g_15_14 | (resolved_0_p_15_14 & resolved_0_p_13_12);
    assign resolved_0_g_16_13 = resolved_0_g_14_13 ? resolved_0_p_16_15 : resolved_0_g_16_15;
    assign resolved_0_p_16_13 = resolved_0_g_16_15 | (resolved_0_p_16_15 & resolved_0_p_14_13);
    assign resolved_0_g_17_14 = resolved_0_g_15_14 ? resolved_0_p_17_16 : resolved_0_g_17_16;
    assign resolved_0_p_17_14 = resolved_0_g_17_16 | (resolved_0_p_17_16 & resolved_0_p_15_14);
    assign resolved_0_g_18_15 = resolved_0_g_16_15 ? resolved_0_p_18_17 : resolved_0_g_18_17;
    assign resolved_0_p_18_15 = resolved_0_g_18_17 | (resolved_0_p_18_17 & resolved_0_p_16_15);
    assign resolved_0_g_19_16 = resolved_0_g_17_16 ? resolved_0_p_19_18 : resolved_0_g_19_18;
    assign resolved_0_p_19_16 = resolved_0_g_19_18 | (resolved_0_p_19_18 & resolved_0_p_17_16);
    assign resolved_0_g_20_17 = resolved_0_g_18_17 ? resolved_0_p_20_19 : resolved_0_g_20_19;
    assign resolved_0_p_20_17 = resolved_0_g_20_19 | (resolved_0_p_20_19 & resolved_0_p_18_17);
    assign resolved_0_g_21_18 = resolved_0_g_19_18 ? resolved_0_p_21_20 : resolved_0_g_21_20;
    assign resolved_0_p_21_18 = resolved_0_g_21_20 | (resolved_0_p_21_20 & resolved_0_p_19_18);
    assign resolved_0_g_22_19 = resolved_0_g_20_19 ? resolved_0_p_22_21 : resolved_0_g_22_21;
    assign resolved_0_p_22_19 = resolved_0_g_22_21 | (resolved_0_p_22_21 & resolved_0_p_20_19);
    assign resolved_0_g_23_20 = resolved_0_g_21_20 ? resolved_0_p_23_22 : resolved_0_g_23_22;
    assign resolved_0_p_23_20 = resolved_0_g_23_22 | (resolved_0_p_23_22 & resolved_0_p_21_20);
    assign resolved_0_g_24_21 = resolved_0_g_22_21 ? resolved_0_p_24_23 : resolved_0_g_24_23;
    assign resolved_0_p_24_21 = resolved_0_g_24_23 | (resolved_0_p_24_23 & resolved_0_p_22_21);
    assign resolved_0_g_25_22 = resolved_0_g_23_22 ? resolved_0_p_25_24 : resolved_0_g_25_24;
    assign resolved_0_p_25_22 = resolved_0_g_25_24 | (resolved_0_p_25_24 & resolved_0_p_23_22);
    assign resolved_0_g_26_23 = resolved_0_g_24_23 ? resolved_0_p_26_25 : resolved_0_g_26_25;
    assign resolved_0_p_26_23 = resolved_0_g_26_25 | (resolved_0_p_26_25 & resolved_0_p_24_23);
    assign resolved_0_g_27_24 = resolved_0_g_25_24 ? resolved_0_p_27_26 : resolved_0_g_27_26;
    assign resolved_0_p_27_24 = resolved_0_g_27_26 | (resolved_0_p_27_26 & resolved_0_p_25_24);
    assign resolved_0_g_28_25 = resolved_0_g_26_25 ? resolved_0_p_28_27 : resolved_0_g_28_27;
    assign resolved_0_p_28_25 = resolved_0_g_28_27 | (resolved_0_p_28_27 & resolved_0_p_26_25);
    assign resolved_0_g_29_26 = resolved_0_g_27_26 ? resolved_0_p_29_28 : resolved_0_g_29_28;
    assign resolved_0_p_29_26 = resolved_0_g_29_28 | (resolved_0_p_29_28 & resolved_0_p_27_26);
    assign resolved_0_g_30_27 = resolved_0_g_28_27 ? resolved_0_p_30_29 : resolved_0_g_30_29;
    assign resolved_0_p_30_27 = resolved_0_g_30_29 | (resolved_0_p_30_29 & resolved_0_p_28_27);
    assign resolved_0_g_31_28 = resolved_0_g_29_28 ? resolved_0_p_31_30 : resolved_0_g_31_30;
    assign resolved_0_p_31_28 = resolved_0_g_31_30 | (resolved_0_p_31_30 & resolved_0_p_29_28);
    assign resolved_0_g_4_0 = resolved_0_g[0] ? resolved_0_p_4_1 : resolved_0_g_4_1;
    assign resolved_0_g_5_0 = resolved_0_g_1_0 ? resolved_0_p_5_2 : resolved_0_g_5_2;
    assign resolved_0_g_6_0 = resolved_0_g_2_0 ? resolved_0_p_6_3 : resolved_0_g_6_3;
    assign resolved_0_g_7_0 = resolved_0_g_3_0 ? resolved_0_p_7_4 : resolved_0_g_7_4;
    assign resolved_0_g_8_1 = resolved_0_g_4_1 ? resolved_0_p_8_5 : resolved_0_g_8_5;
    assign resolved_0_p_8_1 = resolved_0_g_8_5 | (resolved_0_p_8_5 & resolved_0_p_4_1);
    assign resolved_0_g_9_2 = resolved_0_g_5_2 ? resolved_0_p_9_6 : resolved_0_g_9_6;
    assign resolved_0_p_9_2 = resolved_0_g_9_6 | (resolved_0_p_9_6 & resolved_0_p_5_2);
    assign resolved_0_g_10_3 = resolved_0_g_6_3 ? resolved_0_p_10_7 : resolved_0_g_10_7;
    assign resolved_0_p_10_3 = resolved_0_g_10_7 | (resolved_0_p_10_7 & resolved_0_p_6_3);
    assign resolved_0_g_11_4 = resolved_0_g_7_4 ? resolved_0_p_11_8 : resolved_0_g_11_8;
    assign resolved_0_p_11_4 = resolved_0_g_11_8 | (resolved_0_p_11_8 & resolved_0_p_7_4);
    assign resolved_0_g_12_5 = resolved_0_g_8_5 ? resolved_0_p_12_9 : resolved_0_g_12_9;
    assign resolved_0_p_12_5 = resolved_0_g_12_9 | (resolved_0_p_12_9 & resolved_0_p_8_5);
    assign resolved_0_g_13_6 = resolved_0_g_9_6 ? resolved_0_p_13_10 : resolved_0_g_13_10;
    assign resolved_0_p_13_6 = resolved_0_g_13_10 | (resolved_0_p_13_10 & resolved_0_p_9_6);
    assign resolved_0_g_14_7 = resolved_0_g_10_7 ? resolved_0_p_14_11 : resolved_0_g_14_11;
    assign resolved_0_p_14_7 = resolved_0_g_14_11 | (resolved_0_p_14_11 & resolved_0_p_10_7);
    assign resolved_0_g_15_8 = resolved_0_g_11_8 ? resolved_0_p_15_12 : resolved_0_g_15_12;
    assign resolved_0_p_15_8 = resolved_0_g_15_12 | (resolved_0_p_15_12 & resolved_0_p_11_8);
    assign resolved_0_g_16_9 = resolved_0_g_12_9 ? resolved_0_p_16_13 : resolved_0_g_16_13;
    assign resolved_0_p_16_9 = resolved_0_g_16_13 | (resolved_0_p_16_13 & resolved_0_p_12_9);
    assign resolved_0_g_17_10 = resolved_0_g_13_10 ? resolved_0_p_17_14 : resolved_0_g_17_14;
    assign resolved_0_p_17_10 = resolved_0_g_17_14 | (resolved_0_p_17_14 & resolved_0_p_13_10);
    assign resolved_0_g_18_11 = resolved_0_g_14_11 ? resolved_0_p_18_15 : resolved_0_g_18_15;
    assign resolved_0_p_18_11 = resolved_0_g_18_15 | (resolved_0_p_18_15 & resolved_0_p_14_11);
    assign resolved_0_g_19_12 = resolved_0_g_15_12 ? resolved_0_p_19_16 : resolved_0_g_19_16;
    assign resolved_0_p_19_12 = resolved_0_g_19_16 | (resolved_0_p_19_16 & resolved_0_p_15_12);
    assign resolved_0_g_20_13 = resolved_0_g_16_13 ? resolved_0_p_20_17 : resolved_0_g_20_17;
    assign resolved_0_p_20_13 = resolved_0_g_20_17 | (resolved_0_p_20_17 & resolved_0_p_16_13);
    assign resolved_0_g_21_14 = resolved_0_g_17_14 ? resolved_0_p_21_18 : resolved_0_g_21_18;
    assign resolved_0_p_21_14 = resolved_0_g_21_18 | (resolved_0_p_21_18 & resolved_0_p_17_14);
    assign resolved_0_g_22_15 = resolved_0_g_18_15 ? resolved_0_p_22_19 : resolved_0_g_22_19;
    assign resolved_0_p_22_15 = resolved_0_g_22_19 | (resolved_0_p_22_19 & resolved_0_p_18_15);
    assign resolved_0_g_23_16 = resolved_0_g_19_16 ? resolved_0_p_23_20 : resolved_0_g_23_20;
    assign resolved_0_p_23_16 = resolved_0_g_23_20 | (resolved_0_p_23_20 & resolved_0_p_19_16);
    assign resolved_0_g_24_17 = resolved_0_g_20_17 ? resolved_0_p_24_21 : resolved_0_g_24_21;
    assign resolved_0_p_24_17 = resolved_0_g_24_21 | (resolved_0_p_24_21 & resolved_0_p_20_17);
    assign resolved_0_g_25_18 = resolved_0_g_21_18 ? resolved_0_p_25_22 : resolved_0_g_25_22;
    assign resolved_0_p_25_18 = resolved_0_g_25_22 | (resolved_0_p_25_22 & resolved_0_p_21_18);
    assign resolved_0_g_26_19 = resolved_0_g_22_19 ? resolved_0_p_26_23 : resolved_0_g_26_23;
    assign resolved_0_p_26_19 = resolved_0_g_26_23 | (resolved_0_p_26_23 & resolved_0_p_22_19);
    assign resolved_0_g_27_20 = resolved_0_g_23_20 ? resolved_0_p_27_24 : resolved_0_g_27_24;
    assign resolved_0_p_27_20 = resolved_0_g_27_24 | (resolved_0_p_27_24 & resolved_0_p_23_20);
    assign resolved_0_g_28_21 = resolved_0_g_24_21 ? resolved_0_p_28_25 : resolved_0_g_28_25;
    assign resolved_0_p_28_21 = resolved_0_g_28_25 | (resolved_0_p_28_25 & resolved_0_p_24_21);
    assign resolved_0_g_29_22 = resolved_0_g_25_22 ? resolved_0_p_29_26 : resolved_0_g_29_26;
    assign resolved_0_p_29_22 = resolved_0_g_29_26 | (resolved_0_p_29_26 & resolved_0_p_25_22);
    assign resolved_0_g_30_23 = resolved_0_g_26_23 ? resolved_0_p_30_27 : resolved_0_g_30_27;
    assign resolved_0_p_30_23 = resolved_0_g_30_27 | (resolved_0_p_30_27 & resolved_0_p_26_23);
    assign resolved_0_g_31_24 = resolved_0_g_27_24 ? resolved_0_p_31_28 : resolved_0_g_31_28;
    assign resolved_0_p_31_24 = resolved_0_g_31_28 | (resolved_0_p_31_28 & resolved_0_p_27_24);
    assign resolved_0_g_8_0 = resolved_0_g[0] ? resolved_0_p_8_1 : resolved_0_g_8_1;
    assign resolved_0_g_9_0 = resolved_0_g_1_0 ? resolved_0_p_9_2 : resolved_0_g_9_2;
    assign resolved_0_g_10_0 = resolved_0_g_2_0 ? resolved_0_p_10_3 : resolved_0_g_10_3;
    assign resolved_0_g_11_0 = resolved_0_g_3_0 ? resolved_0_p_11_4 : resolved_0_g_11_4;
    assign resolved_0_g_12_0 = resolved_0_g_4_0 ? resolved_0_p_12_5 : resolved_0_g_12_5;
    assign resolved_0_g_13_0 = resolved_0_g_5_0 ? resolved_0_p_13_6 : resolved_0_g_13_6;
    assign resolved_0_g_14_0 = resolved_0_g_6_0 ? resolved_0_p_14_7 : resolved_0_g_14_7;
    assign resolved_0_g_15_0 = resolved_0_g_7_0 ? resolved_0_p_15_8 : resolved_0_g_15_8;
    assign resolved_0_g_16_1 = resolved_0_g_8_1 ? resolved_0_p_16_9 : resolved_0_g_16_9;
    assign resolved_0_p_16_1 = resolved_0_g_16_9 | (resolved_0_p_16_9 & resolved_0_p_8_1);
    assign resolved_0_g_17_2 = resolved_0_g_9_2 ? resolved_0_p_17_10 : resolved_0_g_17_10;
    assign resolved_0_p_17_2 = resolved_0_g_17_10 | (resolved_0_p_17_10 & resolved_0_p_9_2);
    assign resolved_0_g_18_3 = resolved_0_g_10_3 ? resolved_0_p_18_11 : resolved_0_g_18_11;
    assign resolved_0_p_18_3 = resolved_0_g_18_11 | (resolved_0_p_18_11 & resolved_0_p_10_3);
    assign resolved_0_g_19_4 = resolved_0_g_11_4 ? resolved_0_p_19_12 : resolved_0_g_19_12;
    assign resolved_0_p_19_4 = resolved_0_g_19_12 | (resolved_0_p_19_12 & resolved_0_p_11_4);
    assign resolved_0_g_20_5 = resolved_0_g_12_5 ? resolved_0_p_20_13 : resolved_0_g_20_13;
    assign resolved_0_p_20_5 = resolved_0_g_20_13 | (resolved_0_p_20_13 & resolved_0_p_12_5);
    assign resolved_0_g_21_6 = resolved_0_g_13_6 ? resolved_0_p_21_14 : resolved_0_g_21_14;
    assign resolved_0_p_21_6 = resolved_0_g_21_14 | (resolved_0_p_21_14 & resolved_0_p_13_6);
    assign resolved_0_g_22_7 = resolved_0_g_14_7 ? resolved_0_p_22_15 : resolved_0_g_22_15;
    assign resolved_0_p_22_7 = resolved_0_g_22_15 | (resolved_0_p_22_15 & resolved_0_p_14_7);
    assign resolved_0_g_23_8 = resolved_0_g_15_8 ? resolved_0_p_23_16 : resolved_0_g_23_16;
    assign resolved_0_p_23_8 = resolved_0_g_23_16 | (resolved_0_p_23_16 & resolved_0_p_15_8);
    assign resolved_0_g_24_9 = resolved_0_g_16_9 ? resolved_0_p_24_17 : resolved_0_g_24_17;
    assign resolved_0_p_24_9 = resolved_0_g_24_17 | (resolved_0_p_24_17 & resolved_0_p_16_9);
    assign resolved_0_g_25_10 = resolved_0_g_17_10 ? resolved_0_p_25_18 : resolved_0_g_25_18;
    assign resolved_0_p_25_10 = resolved_0_g_25_18 | (resolved_0_p_25_18 & resolved_0_p_17_10);
    assign resolved_0_g_26_11 = resolved_0_g_18_11 ? resolved_0_p_26_19 : resolved_0_g_26_19;
    assign resolved_0_p_26_11 = resolved_0_g_26_19 | (resolved_0_p_26_19 & resolved_0_p_18_11);
    assign resolved_0_g_27_12 = resolved_0_g_19_12 ? resolved_0_p_27_20 : resolved_0_g_27_20;
    assign resolved_0_p_27_12 = resolved_0_g_27_20 | (resolved_0_p_27_20 & resolved_0_p_19_12);
    assign resolved_0_g_28_13 = resolved_0_g_20_13 ? resolved_0_p_28_21 : resolved_0_g_28_21;
    assign resolved_0_p_28_13 = resolved_0_g_28_21 | (resolved_0_p_28_21 & resolved_0_p_20_13);
    assign resolved_0_g_29_14 = resolved_0_g_21_14 ? resolved_0_p_29_22 : resolved_0_g_29_22;
    assign resolved_0_p_29_14 = resolved_0_g_29_22 | (resolved_0_p_29_22 & resolved_0_p_21_14);
    assign resolved_0_g_30_15 = resolved_0_g_22_15 ? resolved_0_p_30_23 : resolved_0_g_30_23;
    assign resolved_0_p_30_15 = resolved_0_g_30_23 | (resolved_0_p_30_23 & resolved_0_p_22_15);
    assign resolved_0_g_31_16 = resolved_0_g_23_16 ? resolved_0_p_31_24 : resolved_0_g_31_24;
    assign resolved_0_p_31_16 = resolved_0_g_31_24 | (resolved_0_p_31_24 & resolved_0_p_23_16);
    assign resolved_0_g_16_0 = resolved_0_g[0] ? resolved_0_p_16_1 : resolved_0_g_16_1;
    assign resolved_0_g_17_0 = resolved_0_g_1_0 ? resolved_0_p_17_2 : resolved_0_g_17_2;
    assign resolved_0_g_18_0 = resolved_0_g_2_0 ? resolved_0_p_18_3 : resolved_0_g_18_3;
    assign resolved_0_g_19_0 = resolved_0_g_3_0 ? resolved_0_p_19_4 : resolved_0_g_19_4;
    assign resolved_0_g_20_0 = resolved_0_g_4_0 ? resolved_0_p_20_5 : resolved_0_g_20_5;
    assign resolved_0_g_21_0 = resolved_0_g_5_0 ? resolved_0_p_21_6 : resolved_0_g_21_6;
    assign resolved_0_g_22_0 = resolved_0_g_6_0 ? resolved_0_p_22_7 : resolved_0_g_22_7;
    assign resolved_0_g_23_0 = resolved_0_g_7_0 ? resolved_0_p_23_8 : resolved_0_g_23_8;
    assign resolved_0_g_24_0 = resolved_0_g_8_0 ? resolved_0_p_24_9 : resolved_0_g_24_9;
    assign resolved_0_g_25_0 = resolved_0_g_9_0 ? resolved_0_p_25_10 : resolved_0_g_25_10;
    assign resolved_0_g_26_0 = resolved_0_g_10_0 ? resolved_0_p_26_11 : resolved_0_g_26_11;
    assign resolved_0_g_27_0 = resolved_0_g_11_0 ? resolved_0_p_27_12 : resolved_0_g_27_12;
    assign resolved_0_g_28_0 = resolved_0_g_12_0 ? resolved_0_p_28_13 : resolved_0_g_28_13;
    assign resolved_0_g_29_0 = resolved_0_g_13_0 ? resolved_0_p_29_14 : resolved_0_g_29_14;
    assign resolved_0_g_30_0 = resolved_0_g_14_0 ? resolved_0_p_30_15 : resolved_0_g_30_15;
    assign resolved_0_g_31_0 = resolved_0_g_15_0 ? resolved_0_p_31_16 : resolved_0_g_31_16;
    assign resolved_0_sum = resolved_0_half ^ {resolved_0_g_30_0, resolved_0_g_29_0, resolved_0_g_28_0, resolved_0_g_27_0, resolved_0_g_26_0, resolved_0_g_25_0, resolved_0_g_24_0, resolved_0_g_23_0, resolved_0_g_22_0, resolved_0_g_21_0, resolved_0_g_20_0, resolved_0_g_19_0, resolved_0_g_18_0, resolved_0_g_17_0, resolved_0_g_16_0, resolved_0_g_15_0, resolved_0_g_14_0, resolved_0_g_13_0, resolved_0_g_12_0, resolved_0_g_11_0, resolved_0_g_10_0, resolved_0_g_9_0, resolved_0_g_8_0, resolved_0_g_7_0, resolved_0_g_6_0, resolved_0_g_5_0, resolved_0_g_4_0, resolved_0_g_3_0, resolved_0_g_2_0, resolved_0_g_1_0, resolved_0_g[0], 1'b0};
    assign resolved_1_odd_0 = mesh_below[98] ^ 1'b0;
    assign resolved_1_less_0 = mesh_below[98] ? mesh_below[99] : 1'b0;
    assign resolved_1_odd_1 = mesh_below[100] ^ resolved_1_less_0;
    assign resolved_1_less_1 = mesh_below[100] ? mesh_below[101] : resolved_1_less_0;
    assign resolved_1_g = mesh_below[82:51] & {{7{resolved_1_less_1}}, resolved_1_odd_1, {7{resolved_1_less_0}}, resolved_1_odd_0, mesh_below[97:83], 1'b0};
    assign resolved_1_p = mesh_below[82:51] | {{7{resolved_1_less_1}}, resolved_1_odd_1, {7{resolved_1_less_0}}, resolved_1_odd_0, mesh_below[97:83], 1'b0};
    assign resolved_1_half = resolved_1_p & ~resolved_1_g;
    assign resolved_1_g_1_0 = resolved_1_g[0] ? resolved_1_p[1] : resolved_1_g[1];
    assign resolved_1_g_2_1 = resolved_1_g[1] ? resolved_1_p[2] : resolved_1_g[2];
    assign resolved_1_p_2_1 = resolved_1_g[2] | (resolved_1_p[2] & resolved_1_p[1]);
    assign resolved_1_g_3_2 = resolved_1_g[2] ? resolved_1_p[3] : resolved_1_g[3];
    assign resolved_1_p_3_2 = resolved_1_g[3] | (resolved_1_p[3] & resolved_1_p[2]);
    assign resolved_1_g_4_3 = resolved_1_g[3] ? resolved_1_p[4] : resolved_1_g[4];
    assign resolved_1_p_4_3 = resolved_1_g[4] | (resolved_1_p[4] & resolved_1_p[3]);
    assign resolved_1_g_5_4 = resolved_1_g[4] ? resolved_1_p[5] : resolved_1_g[5];
    assign resolved_1_p_5_4 = resolved_1_g[5] | (resolved_1_p[5] & resolved_1_p[4]);
    assign resolved_1_g_6_5 = resolved_1_g[5] ? resolved_1_p[6] : resolved_1_g[6];
    assign resolved_1_p_6_5 = resolved_1_g[6] | (resolved_1_p[6] & resolved_1_p[5]);
    assign resolved_1_g_7_6 = resolved_1_g[6] ? resolved_1_p[7] : resolved_1_g[7];
    assign resolved_1_p_7_6 = resolved_1_g[7] | (resolved_1_p[7] & resolved_1_p[6]);
    assign resolved_1_g_8_7 = resolved_1_g[7] ? resolved_1_p[8] : resolved_1_g[8];
    assign resolved_1_p_8_7 = resolved_1_g[8] | (resolved_1_p[8] & resolved_1_p[7]);
    assign resolved_1_g_9_8 = resolved_1_g[8] ? resolved_1_p[9] : resolved_1_g[9];
    assign resolved_1_p_9_8 = resolved_1_g[9] | (resolved_1_p[9] & resolved_1_p[8]);
    assign resolved_1_g_10_9 = resolved_1_g[9] ? resolved_1_p[10] : resolved_1_g[10];
    assign resolved_1_p_10_9 = resolved_1_g[10] | (resolved_1_p[10] & resolved_1_p[9]);
    assign resolved_1_g_11_10 = resolved_1_g[10] ? resolved_1_p[11] : resolved_1_g[11];
    assign resolved_1_p_11_10 = resolved_1_g[11] | (resolved_1_p[11] & resolved_1_p[10]);
    assign resolved_1_g_12_11 = resolved_1_g[11] ? resolved_1_p[12] : resolved_1_g[12];
    assign resolved_1_p_12_11 = resolved_1_g[12] | (resolved_1_p[12] & resolved_1_p[11]);
    assign resolved_1_g_13_12 = resolved_1_g[12] ? resolved_1_p[13] : resolved_1_g[13];
    assign resolved_1_p_13_12 = resolved_1_g[13] | (resolved_1_p[13] & resolved_1_p[12]);
    assign resolved_1_g_14_13 = resolved_1_g[13] ? resolved_1_p[14] : resolved_1_g[14];
    assign resolved_1_p_14_13 = resolved_1_g[14] | (resolved_1_p[14] & resolved_1_p[13]);
    assign resolved_1_g_15_14 = resolved_1_g[14] ? resolved_1_p[15] : resolved_1_g[15];
    assign resolved_1_p_15_14 = resolved_1_g[15] | (resolved_1_p[15] & resolved_1_p[14]);
    assign resolved_1_g_16_15 = resolved_1_g[15] ? resolved_1_p[16] : resolved_1_g[16];
    assign resolved_1_p_16_15 = resolved_1_g[16] | (resolved_1_p[16] & resolved_1_p[15]);
    assign resolved_1_g_17_16 = resolved_1_g[16] ? resolved_1_p[17] : resolved_1_g[17];
    assign resolved_1_p_17_16 = resolved_1_g[17] | (resolved_1_p[17] & resolved_1_p[16]);
    assign resolved_1_g_18_17 = resolved_1_g[17] ? resolved_1_p[18] : resolved_1_g[18];
    assign resolved_1_p_18_17 = resolved_1_g[18] | (resolved_1_p[18] & resolved_1_p[17]);
    assign resolved_1_g_19_18 = resolved_1_g[18] ? resolved_1_p[19] : resolved_1_g[19];
    assign resolved_1_p_19_18 = resolved_1_g[19] | (resolved_1_p[19] & resolved_1_p[18]);
    assign resolved_1_g_20_19 = resolved_1_g[19] ? resolved_1_p[20] : resolved_1_g[20];
    assign resolved_1_p_20_19 = resolved_1_g[20] | (resolved_1_p[20] & resolved_1_p[19]);
    assign resolved_1_g_21_20 = resolved_1_g[20] ? resolved_1_p[21] : resolved_1_g[21];
    assign resolved_1_p_21_20 = resolved_1_g[21] | (resolved_1_p[21] & resolved_1_p[20]);
    assign resolved_1_g_22_21 = resolved_1_g[21] ? resolved_1_p[22] : resolved_1_g[22];
    assign resolved_1_p_22_21 = resolved_1_g[22] | (resolved_1_p[22] & resolved_1_p[21]);
    assign resolved_1_g_23_22 = resolved_1_g[22] ? resolved_1_p[23] : resolved_1_g[23];
    assign resolved_1_p_23_22 = resolved_1_g[23] | (resolved_1_p[23] & resolved_1_p[22]);
    assign resolved_1_g_24_23 = resolved_1_g[23] ? resolved_1_p[24] : resolved_1_g[24];
    assign resolved_1_p_24_23 = resolved_1_g[24] | (resolved_1_p[24] & resolved_1_p[23]);
    assign resolved_1_g_25_24 = resolved_1_g[24] ? resolved_1_p[25] : resolved_1_g[25];
    assign resolved_1_p_25_24 = resolved_1_g[25] | (resolved_1_p[25] & resolved_1_p[24]);
    assign resolved_1_g_26_25 = resolved_1_g[25] ? resolved_1_p[26] : resolved_1_g[26];
    assign resolved_1_p_26_25 = resolved_1_g[26] | (resolved_1_p[26] & resolved_1_p[25]);
    assign resolved_1_g_27_26 = resolved_1_g[26] ? resolved_1_p[27] : resolved_1_g[27];
    assign resolved_1_p_27_26 = resolved_1_g[27] | (resolved_1_p[27] & resolved_1_p[26]);
    assign resolved_1_g_28_27 = resolved_1_g[27] ? resolved_1_p[28] : resolved_1_g[28];
    assign resolved_1_p_28_27 = resolved_1_g[28] | (resolved_1_p[28] & resolved_1_p[27]);
    assign resolved_1_g_29_28 = resolved_1_g[28] ? resolved_1_p[29] : resolved_1_g[29];
    assign resolved_1_p_29_28 = resolved_1_g[29] | (resolved_1_p[29] & resolved_1_p[28]);
    assign resolved_1_g_30_29 = resolved_1_g[29] ? resolved_1_p[30] : resolved_1_g[30];
    assign resolved_1_p_30_29 = resolved_1_g[30] | (resolved_1_p[30] & resolved_1_p[29]);
    assign resolved_1_g_31_30 = resolved_1_g[30] ? resolved_1_p[31] : resolved_1_g[31];
    assign resolved_1_p_31_30 = resolved_1_g[31] | (resolved_1_p[31] & resolved_1_p[30]);
    assign resolved_1_g_2_0 = resolved_1_g[0] ? resolved_1_p_2_1 : resolved_1_g_2_1;
    assign resolved_1_g_3_0 = resolved_1_g_1_0 ? resolved_1_p_3_2 : resolved_1_g_3_2;
    assign resolved_1_g_4_1 = resolved_1_g_2_1 ? resolved_1_p_4_3 : resolved_1_g_4_3;
    assign resolved_1_p_4_1 = resolved_1_g_4_3 | (resolved_1_p_4_3 & resolved_1_p_2_1);
    assign resolved_1_g_5_2 = resolved_1_g_3_2 ? resolved_1_p_5_4 : resolved_1_g_5_4;
    assign resolved_1_p_5_2 = resolved_1_g_5_4 | (resolved_1_p_5_4 & resolved_1_p_3_2);
    assign resolved_1_g_6_3 = resolved_1_g_4_3 ? resolved_1_p_6_5 : resolved_1_g_6_5;
    assign resolved_1_p_6_3 = resolved_1_g_6_5 | (resolved_1_p_6_5 & resolved_1_p_4_3);
    assign resolved_1_g_7_4 = resolved_1_g_5_4 ? resolved_1_p_7_6 : resolved_1_g_7_6;
    assign resolved_1_p_7_4 = resolved_1_g_7_6 | (resolved_1_p_7_6 & resolved_1_p_5_4);
    assign resolved_1_g_8_5 = resolved_1_g_6_5 ? resolved_1_p_8_7 : resolved_1_g_8_7;
    assign resolved_1_p_8_5 = resolved_1_g_8_7 | (resolved_1_p_8_7 & resolved_1_p_6_5);
    assign resolved_1_g_9_6 = resolved_1_g_7_6 ? resolved_1_p_9_8 : resolved_1_g_9_8;
    assign resolved_1_p_9_6 = resolved_1_g_9_8 | (resolved_1_p_9_8 & resolved_1_p_7_6);
    assign resolved_1_g_10_7 = resolved_1_g_8_7 ? resolved_1_p_10_9 : resolved_1_g_10_9;
    assign resolved_1_p_10_7 = resolved_1_g_10_9 | (resolved_1_p_10_9 & resolved_1_p_8_7);
    assign resolved_1_g_11_8 = resolved_1_g_9_8 ? resolved_1_p_11_10 : resolved_1_g_11_10;
    assign resolved_1_p_11_8 = resolved_1_g_11_10 | (resolved_1_p_11_10 & resolved_1_p_9_8);
    assign resolved_1_g_12_9 = resolved_1_g_10_9 ? resolved_1_p_12_11 : resolved_1_g_12_11;
    assign resolved_1_p_12_9 = resolved_1_g_12_11 | (resolved_1_p_12_11 & resolved_1_p_10_9);
    assign resolved_1_g_13_10 = resolved_1_g_11_10 ? resolved_1_p_13_12 : resolved_1_g_13_12;
    assign resolved_1_p_13_10 = resolved_1_g_13_12 | (resolved_1_p_13_12 & resolved_1_p_11_10);
    assign resolved_1_g_14_11 = resolved_1_g_12_11 ? resolved_1_p_14_13 : resolved_1_g_14_13;
    assign resolved_1_p_14_11 = resolved_1_g_14_13 | (resolved_1_p_14_13 & resolved_1_p_12_11);
    assign resolved_1_g_15_12 = resolved_1_g_13_12 ? resolved_1_p_15_14 : resolved_1_g_15_14;
    assign resolved_1_p_15_12 = resolved_1_g_15_14 | (resolved_1_p_15_14 & resolved_1_p_13_12);
    assign resolved_1_g_16_13 = resolved_1_g_14_13 ? resolved_1_p_16_15 : resolved_1_g_16_15;
    assign resolved_1_p_16_13 = resolved_1_g_16_15 | (resolved_1_p_16_15 & resolved_1_p_14_13);
    assign resolved_1_g_17_14 = resolved_1_g_15_14 ? resolved_1_p_17_16 : resolved_1_g_17_16;
    assign resolved_1_p_17_14 = resolved_1_g_17_16 | (resolved_1_p_17_16 & resolved_1_p_15_14);
    assign resolved_1_g_18_15 = resolved_1_g_16_15 ? resolved_1_p_18_17 : resolved_1_g_18_17;
    assign resolved_1_p_18_15 = resolved_1_g_18_17 | (resolved_1_p_18_17 & resolved_1_p_16_15);
    assign resolved_1_g_19_16 = resolved_1_g_17_16 ? resolved_1_p_19_18 : resolved_1_g_19_18;
    assign resolved_1_p_19_16 = resolved_1_g_19_18 | (resolved_1_p_19_18 & resolved_1_p_17_16);
    assign resolved_1_g_20_17 = resolved_1_g_18_17 ? resolved_1_p_20_19 : resolved_1_g_20_19;
    assign resolved_1_p_20_17 = resolved_1_g_20_19 | (resolved_1_p_20_19 & resolved_1_p_18_17);
    assign resolved_1_g_21_18 = resolved_1_g_19_18 ? resolved_1_p_21_20 : resolved_1_g_21_20;
    assign resolved_1_p_21_18 = resolved_1_g_21_20 | (resolved_1_p_21_20 & resolved_1_p_19_18);
    assign resolved_1_g_22_19 = resolved_1_g_20_19 ? resolved_1_p_22_21 : resolved_1_g_22_21;
    assign resolved_1_p_22_19 = resolved_1_g_22_21 | (resolved_1_p_22_21 & resolved_1_p_20_19);
    assign resolved_1_g_23_20 = resolved_1_g_21_20 ? resolved_1_p_23_22 : resolved_1_g_23_22;
    assign resolved_1_p_23_20 = resolved_1_g_23_22 | (resolved_1_p_23_22 & resolved_1_p_21_20);
    assign resolved_1_g_24_21 = resolved_1_g_22_21 ? resolved_1_p_24_23 : resolved_1_g_24_23;
    assign resolved_1_p_24_21 = resolved_1_g_24_23 | (resolved_1_p_24_23 & resolved_1_p_22_21);
    assign resolved_1_g_25_22 = resolved_1_g_23_22 ? resolved_1_p_25_24 : resolved_1_g_25_24;
    assign resolved_1_p_25_22 = resolved_1_g_25_24 | (resolved_1_p_25_24 & resolved_1_p_23_22);
    assign resolved_1_g_26_23 = resolved_1_g_24_23 ? resolved_1_p_26_25 : resolved_1_g_26_25;
    assign resolved_1_p_26_23 = resolved_1_g_26_25 | (resolved_1_p_26_25 & resolved_1_p_24_23);
    assign resolved_1_g_27_24 = resolved_1_g_25_24 ? resolved_1_p_27_26 : resolved_1_g_27_26;
    assign resolved_1_p_27_24 = resolved_1_g_27_26 | (resolved_1_p_27_26 & resolved_1_p_25_24);
    assign resolved_1_g_28_25 = resolved_1_g_26_25 ? resolved_1_p_28_27 : resolved_1_g_28_27;
    assign resolved_1_p_28_25 = resolved_1_g_28_27 | (resolved_1_p_28_27 & resolved_1_p_26_25);
    assign resolved_1_g_29_26 = resolved_1_g_27_26 ? resolved_1_p_29_28 : resolved_1_g_29_28;
    assign resolved_1_p_29_26 = resolved_1_g_29_28 | (resolved_1_p_29_28 & resolved_1_p_27_26);
    assign resolved_1_g_30_27 = resolved_1_g_28_27 ? resolved_1_p_30_29 : resolved_1_g_30_29;
    assign resolved_1_p_30_27 = resolved_1_g_30_29 | (resolved_1_p_30_29 & resolved_1_p_28_27);
    assign resolved_1_g_31_28 = resolved_1_g_29_28 ? resolved_1_p_31_30 : resolved_1_g_31_30;
    assign resolved_1_p_31_28 = resolved_1_g_31_30 | (resolved_1_p_31_30 & resolved_1_p_29_28);
    assign resolved_1_g_4_0 = resolved_1_g[0] ? resolved_1_p_4_1 : resolved_1_g_4_1;
    assign resolved_1_g_5_0 = resolved_1_g_1_0 ? resolved_1_p_5_2 : resolved_1_g_5_2;
    assign resolved_1_g_6_0 = resolved_1_g_2_0 ? resolved_1_p_6_3 : resolved_1_g_6_3;
    assign resolved_1_g_7_0 = resolved_1_g_3_0 ? resolved_1_p_7_4 : resolved_1_g_7_4;
    assign resolved_1_g_8_1 = resolved_1_g_4_1 ? resolved_1_p_8_5 : resolved_1_g_8_5;
    assign resolved_1_p_8_1 = resolved_1_g_8_5 | (resolved_1_p_8_5 & resolved_1_p_4_1);
    assign resolved_1_g_9_2 = resolved_1_g_5_2 ? resolved_1_p_9_6 : resolved_1_g_9_6;
    assign resolved_1_p_9_2 = resolved_1_g_9_6 | (resolved_1_p_9_6 & resolved_1_p_5_2);
    assign resolved_1_g_10_3 = resolved_1_g_6_3 ? resolved_1_p_10_7 : resolved_1_g_10_7;
    assign resolved_1_p_10_3 = resolved_1_g_10_7 | (resolved_1_p_10_7 & resolved_1_p_6_3);
    assign resolved_1_g_11_4 = resolved_1_g_7_4 ? resolved_1_p_11_8 : resolved_1_g_11_8;
    assign resolved_1_p_11_4 = resolved_1_g_11_8 | (resolved_1_p_11_8 & resolved_1_p_7_4);
    assign resolved_1_g_12_5 = resolved_1_g_8_5 ? resolved_1_p_12_9 : resolved_1_g_12_9;
    assign resolved_1_p_12_5 = resolved_1_g_12_9 | (resolved_1_p_12_9 & resolved_1_p_8_5);
    assign resolved_1_g_13_6 = resolved_1_g_9_6 ? resolved_1_p_13_10 : resolved_1_g_13_10;
    assign resolved_1_p_13_6 = resolved_1_g_13_10 | (resolved_1_p_13_10 & resolved_1_p_9_6);
    assign resolved_1_g_14_7 = resolved_1_g_10_7 ? resolved_1_p_14_11 : resolved_1_g_14_11;
    assign resolved_1_p_14_7 = resolved_1_g_14_11 | (resolved_1_p_14_11 & resolved_1_p_10_7);
    assign resolved_1_g_15_8 = resolved_1_g_11_8 ? resolved_1_p_15_12 : resolved_1_g_15_12;
    assign resolved_1_p_15_8 = resolved_1_g_15_12 | (resolved_1_p_15_12 & resolved_1_p_11_8);
    assign resolved_1_g_16_9 = resolved_1_g_12_9 ? resolved_1_p_16_13 : resolved_1_g_16_13;
    assign resolved_1_p_16_9 = resolved_1_g_16_13 | (resolved_1_p_16_13 & resolved_1_p_12_9);
    assign resolved_1_g_17_10 = resolved_1_g_13_10 ? resolved_1_p_17_14 : resolved_1_g_17_14;
    assign resolved_1_p_17_10 = resolved_1_g_17_14 | (resolved_1_p_17_14 & resolved_1_p_13_10);
    assign resolved_1_g_18_11 = resolved_1_g_14_11 ? resolved_1_p_18_15 : resolved_1_g_18_15;
    assign resolved_1_p_18_11 = resolved_1_g_18_15 | (resolved_1_p_18_15 & resolved_1_p_14_11);
    assign resolved_1_g_19_12 = resolved_1_g_15_12 ? resolved_1_p_19_16 : resolved_1_g_19_16;
    assign resolved_1_p_19_12 = resolved_1_g_19_16 | (resolved_1_p_19_16 & resolved_1_p_15_12);
    assign resolved_1_g_20_13 = resolved_1_g_16_13 ? resolved_1_p_20_17 : resolved_1_g_20_17;
    assign resolved_1_p_20_13 = resolved_1_g_20_17 | (resolved_1_p_20_17 & resolved_1_p_16_13);
    assign resolved_1_g_21_14 = resolved_1_g_17_14 ? resolved_1_p_21_18 : resolved_1_g_21_18;
    assign resolved_1_p_21_14 = resolved_1_g_21_18 | (resolved_1_p_21_18 & resolved_1_p_17_14);
    assign resolved_1_g_22_15 = resolved_1_g_18_15 ? resolved_1_p_22_19 : resolved_1_g_22_19;
    assign resolved_1_p_22_15 = resolved_1_g_22_19 | (resolved_1_p_22_19 & resolved_1_p_18_15);
    assign resolved_1_g_23_16 = resolved_1_g_19_16 ? resolved_1_p_23_20 : resolved_1_g_23_20;
    assign resolved_1_p_23_16 = resolved_1_g_23_20 | (resolved_1_p_23_20 & resolved_1_p_19_16);
    assign resolved_1_g_24_17 = resolved_1_g_20_17 ? resolved_1_p_24_21 : resolved_1_g_24_21;
    assign resolved_1_p_24_17 = resolved_1_g_24_21 | (resolved_1_p_24_21 & resolved_1_p_20_17);
    assign resolved_1_g_25_18 = resolved_1_g_21_18 ? resolved_1_p_25_22 : resolved_1_g_25_22;
    assign resolved_1_p_25_18 = resolved_1_g_25_22 | (resolved_1_p_25_22 & resolved_1_p_21_18);
    assign resolved_1_g_26_19 = resolved_1_g_22_19 ? resolved_1_p_26_23 : resolved_1_g_26_23;
    assign resolved_1_p_26_19 = resolved_1_g_26_23 | (resolved_1_p_26_23 & resolved_1_p_22_19);
    assign resolved_1_g_27_20 = resolved_1_g_23_20 ? resolved_1_p_27_24 : resolved_1_g_27_24;
    assign resolved_1_p_27_20 = resolved_1_g_27_24 | (resolved_1_p_27_24 & resolved_1_p_23_20);
    assign resolved_1_g_28_21 = resolved_1_g_24_21 ? resolved_1_p_28_25 : resolved_1_g_28_25;
    assign resolved_1_p_28_21 = resolved_1_g_28_25 | (resolved_1_p_28_25 & resolved_1_p_24_21);
    assign resolved_1_g_29_22 = resolved_1_g_25_22 ? resolved_1_p_29_26 : resolved_1_g_29_26;
    assign resolved_1_p_29_22 = resolved_1_g_29_26 | (resolved_1_p_29_26 & resolved_1_p_25_22);
    assign resolved_1_g_30_23 = resolved_1_g_26_23 ? resolved_1_p_30_27 : resolved_1_g_30_27;
    assign resolved_1_p_30_23 = resolved_1_g_30_27 | (resolved_1_p_30_27 & resolved_1_p_26_23);
    assign resolved_1_g_31_24 = resolved_1_g_27_24 ? resolved_1_p_31_28 : resolved_1_g_31_28;
    assign resolved_1_p_31_24 = resolved_1_g_31_28 | (resolved_1_p_31_28 & resolved_1_p_27_24);
    assign resolved_1_g_8_0 = resolved_1_g[0] ? resolved_1_p_8_1 : resolved_1_g_8_1;
    assign resolved_1_g_9_0 = resolved_1_g_1_0 ? resolved_1_p_9_2 : resolved_1_g_9_2;
    assign resolved_1_g_10_0 = resolved_1_g_2_0 ? resolved_1_p_10_3 : resolved_1_g_10_3;
    assign resolved_1_g_11_0 = resolved_1_g_3_0 ? resolved_1_p_11_4 : resolved_1_g_11_4;
    assign resolved_1_g_12_0 = resolved_1_g_4_0 ? resolved_1_p_12_5 : resolved_1_g_12_5;
    assign resolved_1_g_13_0 = resolved_1_g_5_0 ? resolved_1_p_13_6 : resolved_1_g_13_6;
    assign resolved_1_g_14_0 = resolved_1_g_6_0 ? resolved_1_p_14_7 : resolved_1_g_14_7;
    assign resolved_1_g_15_0 = resolved_1_g_7_0 ? resolved_1_p_15_8 : resolved_1_g_15_8;
    assign resolved_1_g_16_1 = resolved_1_g_8_1 ? resolved_1_p_16_9 : resolved_1_g_16_9;
    assign resolved_1_p_16_1 = resolved_1_g_16_9 | (resolved_1_p_16_9 & resolved_1_p_8_1);
    assign resolved_1_g_17_2 = resolved_1_g_9_2 ? resolved_1_p_17_10 : resolved_1_g_17_10;
    assign resolved_1_p_17_2 = resolved_1_g_17_10 | (resolved_1_p_17_10 & resolved_1_p_9_2);
    assign resolved_1_g_18_3 = resolved_1_g_10_3 ? resolved_1_p_18_11 : resolved_1_g_18_11;
    assign resolved_1_p_18_3 = resolved_1_g_18_11 | (resolved_1_p_18_11 & resolved_1_p_10_3);
    assign resolved_1_g_19_4 = resolved_1_g_11_4 ? resolved_1_p_19_12 : resolved_1_g_19_12;
    assign resolved_1_p_19_4 = resolved_1_g_19_12 | (resolved_1_p_19_12 & resolved_1_p_11_4);
    assign resolved_1_g_20_5 = resolved_1_g_12_5 ? resolved_1_p_20_13 : resolved_1_g_20_13;
    assign resolved_1_p_20_5 = resolved_1_g_20_13 | (resolved_1_p_20_13 & resolved_1_p_12_5);
    assign resolved_1_g_21_6 = resolved_1_g_13_6 ? resolved_1_p_21_14 : resolved_1_g_21_14;
    assign resolved_1_p_21_6 = resolved_1_g_21_14 | (resolved_1_p_21_14 & resolved_1_p_13_6);
    assign resolved_1_g_22_7 = resolved_1_g_14_7 ? resolved_1_p_22_15 : resolved_1_g_22_15;
    assign resolved_1_p_22_7 = resolved_1_g_22_15 | (resolved_1_p_22_15 & resolved_1_p_14_7);
    assign resolved_1_g_23_8 = resolved_1_g_15_8 ? resolved_1_p_23_16 : resolved_1_g_23_16;
    assign resolved_1_p_23_8 = resolved_1_g_23_16 | (resolved_1_p_23_16 & resolved_1_p_15_8);
    assign resolved_1_g_24_9 = resolved_1_g_16_9 ? resolved_1_p_24_17 : resolved_1_g_24_17;
    assign resolved_1_p_24_9 = resolved_1_g_24_17 | (resolved_1_p_24_17 & resolved_1_p_16_9);
    assign resolved_1_g_25_10 = resolved_1_g_17_10 ? resolved_1_p_25_18 : resolved_1_g_25_18;
    assign resolved_1_p_25_10 = resolved_1_g_25_18 | (resolved_1_p_25_18 & resolved_1_p_17_10);
    assign resolved_1_g_26_11 = resolved_1_g_18_11 ? resolved_1_p_26_19 : resolved_1_g_26_19;
    assign resolved_1_p_26_11 = resolved_1_g_26_19 | (resolved_1_p_26_19 & resolved_1_p_18_11);
    assign resolved_1_g_27_12 = resolved_1_g_19_12 ? resolved_1_p_27_20 : resolved_1_g_27_20;
    assign resolved_1_p_27_12 = resolved_1_g_27_20 | (resolved_1_p_27_20 & resolved_1_p_19_12);
    assign resolved_1_g_28_13 = resolved_1_g_20_13 ? resolved_1_p_28_21 : resolved_1_g_28_21;
    assign resolved_1_p_28_13 = resolved_1_g_28_21 | (resolved_1_p_28_21 & resolved_1_p_20_13);
    assign resolved_1_g_29_14 = resolved_1_g_21_14 ? resolved_1_p_29_22 : resolved_1_g_29_22;
    assign resolved_1_p_29_14 = resolved_1_g_29_22 | (resolved_1_p_29_22 & resolved_1_p_21_14);
    assign resolved_1_g_30_15 = resolved_1_g_22_15 ? resolved_1_p_30_23 : resolved_1_g_30_23;
    assign resolved_1_p_30_15 = resolved_1_g_30_23 | (resolved_1_p_30_23 & resolved_1_p_22_15);
    assign resolved_1_g_31_16 = resolved_1_g_23_16 ? resolved_1_p_31_24 : resolved_1_g_31_24;
    assign resolved_1_p_31_16 = resolved_1_g_31_24 | (resolved_1_p_31_24 & resolved_1_p_23_16);
    assign resolved_1_g_16_0 = resolved_1_g[0] ? resolved_1_p_16_1 : resolved_1_g_16_1;
    assign resolved_1_g_17_0 = resolved_1_g_1_0 ? resolved_1_p_17_2 : resolved_1_g_17_2;
    assign resolved_1_g_18_0 = resolved_1_g_2_0 ? resolved_1_p_18_3 : resolved_1_g_18_3;
    assign resolved_1_g_19_0 = resolved_1_g_3_0 ? resolved_1_p_19_4 : resolved_1_g_19_4;
    assign resolved_1_g_20_0 = resolved_1_g_4_0 ? resolved_1_p_20_5 : resolved_1_g_20_5;
    assign resolved_1_g_21_0 = resolved_1_g_5_0 ? resolved_1_p_21_6 : resolved_1_g_21_6;
    assign resolved_1_g_22_0 = resolved_1_g_6_0 ? resolved_1_p_22_7 : resolved_1_g_22_7;
    assign resolved_1_g_23_0 = resolved_1_g_7_0 ? resolved_1_p_23_8 : resolved_1_g_23_8;
    assign resolved_1_g_24_0 = resolved_1_g_8_0 ? resolved_1_p_24_9 : resolved_1_g_24_9;
    assign resolved_1_g_25_0 = resolved_1_g_9_0 ? resolved_1_p_25_10 : resolved_1_g_25_10;
    assign resolved_1_g_26_0 = resolved_1_g_10_0 ? resolved_1_p_26_11 : resolved_1_g_26_11;
    assign resolved_1_g_27_0 = resolved_1_g_11_0 ? resolved_1_p_27_12 : resolved_1_g_27_12;
    assign resolved_1_g_28_0 = resolved_1_g_12_0 ? resolved_1_p_28_13 : resolved_1_g_28_13;
    assign resolved_1_g_29_0 = resolved_1_g_13_0 ? resolved_1_p_29_14 : resolved_1_g_29_14;
    assign resolved_1_g_30_0 = resolved_1_g_14_0 ? resolved_1_p_30_15 : resolved_1_g_30_15;
    assign resolved_1_g_31_0 = resolved_1_g_15_0 ? resolved_1_p_31_16 : resolved_1_g_31_16;
    assign resolved_1_sum = resolved_1_half ^ {resolved_1_g_30_0, resolved_1_g_29_0, resolved_1_g_28_0, resolved_1_g_27_0, resolved_1_g_26_0, resolved_1_g_25_0, resolved_1_g_24_0, resolved_1_g_23_0, resolved_1_g_22_0, resolved_1_g_21_0, resolved_1_g_20_0, resolved_1_g_19_0, resolved_1_g_18_0, resolved_1_g_17_0, resolved_1_g_16_0, resolved_1_g_15_0, resolved_1_g_14_0, resolved_1_g_13_0, resolved_1_g_12_0, resolved_1_g_11_0, resolved_1_g_10_0, resolved_1_g_9_0, resolved_1_g_8_0, resolved_1_g_7_0, resolved_1_g_6_0, resolved_1_g_5_0, resolved_1_g_4_0, resolved_1_g_3_0, resolved_1_g_2_0, resolved_1_g_1_0, resolved_1_g[0], 1'b0};
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign unused_resolved_0_carry = resolved_0_g_31_0;
    assign unused_resolved_1_carry = resolved_1_g_31_0;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8], act[23:16]} & {24{valid}};
        wgt_edge <= wgt;
        act_skew_1 <= act_edge[23:16];
        drain_skew_1 <= drain;
        out <= {resolved_1_sum, resolved_0_sum};
    end

    always @(posedge clk) begin
        if (rst) begin
            last_edge <= 1'b0;
        end else begin
            last_edge <= last & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            more <= 2'd0;
        end else begin
            if (last_edge) begin
                more <= 2'd2;
            end else if (more != 2'd0) begin
                more <= more - 2'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            begun <= 1'b0;
        end else begin
            begun <= begun | valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            drain <= 1'b1;
        end else begin
            drain <= (last_edge | ~(begun | valid)) | (more != 2'd0);
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 3'd0;
        end else begin
            start <= {start[1:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 2'd0;
        end else begin
            if (start[2]) begin
                left <= 2'd3;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    os_mesh_3x2_int8_int8_acc32_carry_save_tile2_shift mesh (
        .clk(clk),
        .act({act_skew_1, act_edge[15:0]}),
        .wgt(wgt_edge),
        .drain({drain_skew_1, drain}),
        .below(mesh_below)
    );

endmodule

module os_mesh_3x2_int8_int8_acc32_carry_save_tile2_shift (
    input  wire clk,
    input  wire [23:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] drain,
    output wire [101:0] below
);

    reg  [15:0] wgt_1_0;
    wire [101:0] below_0_0;
    reg  [101:0] above_1_0;

    always @(posedge clk) begin
        wgt_1_0 <= wgt;
        above_1_0 <= below_0_0;
    end

    shift_tile_2x2_int8_int8_acc32_carry_save tile_0_0 (
        .clk(clk),
        .act(act[15:0]),
        .wgt(wgt),
        .drain(drain[0]),
        .above(102'd0),
        .below(below_0_0)
    );

    shift_tile_1x2_int8_int8_acc32_carry_save tile_1_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt_1_0),
        .drain(drain[1]),
        .above(above_1_0),
        .below(below)
    );

endmodule

module shift_tile_1x2_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [15:0] wgt,
    input  wire drain,
    input  wire [101:0] above,
    output wire [101:0] below
);

    wire [50:0] below_0_0;
    wire [50:0] below_0_1;

    assign below = {below_0_1, below_0_0};

    shift_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt[7:0]),
        .drain(drain),
        .above(above[50:0]),
        .below(below_0_0)
    );

    shift_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act),
        .wgt(wgt[15:8]),
        .drain(drain),
        .above(above[101:51]),
        .below(below_0_1)
    );

endmodule

module shift_tile_2x2_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire drain,
    input  wire [101:0] above,
    output wire [101:0] below
);

    wire [50:0] below_0_0;
    wire [50:0] below_0_1;
    wire [50:0] below_1_0;
    wire [50:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    shift_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .drain(drain),
        .above(above[50:0]),
        .below(below_0_0)
    );

    shift_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .drain(drain),
        .above(above[101:51]),
        .below(below_0_1)
    );

    shift_cell_int8_int8_acc32_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .drain(drain),
        .above(below_0_0),
        .below(below_1_0)
    );

    shift_cell_int8_int8_acc32_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .drain(drain),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module shift_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire drain,
    input  wire [50:0] above,
    output reg  [50:0] below
);

    wire [50:0] pe_next_state;

    always @(posedge clk) begin
        below <= drain ? above : pe_next_state;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(below),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [50:0] state,
    output wire [50:0] next_state
);

    wire digit_0_one;
    wire digit_0_two;
    wire digit_0_negative;
    wire digit_1_one;
    wire digit_1_two;
    wire digit_1_negative;
    wire digit_2_one;
    wire digit_2_two;
    wire digit_2_negative;
    wire digit_3_one;
    wire digit_3_two;
    wire digit_3_negative;
    wire [7:0] flipped_0;
    wire [8:0] row_0;
    wire [7:0] flipped_1;
    wire [8:0] row_1;
    wire [7:0] flipped_2;
    wire [8:0] row_2;
    wire [7:0] flipped_3;
    wire [8:0] row_3;
    wire add_0_0_half;
    wire add_0_0_sum;
    wire add_0_0_carry;
    wire add_1_0_half;
    wire add_1_0_sum;
    wire add_1_0_carry;
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
    wire add_4_2_half;
    wire add_4_2_sum;
    wire add_4_2_carry;
    wire add_5_0_half;
    wire add_5_0_sum;
    wire add_5_0_carry;
    wire add_5_1_half;
    wire add_5_1_sum;
    wire add_5_1_carry;
    wire add_5_2_half;
    wire add_5_2_sum;
    wire add_5_2_carry;
    wire add_6_0_half;
    wire add_6_0_sum;
    wire add_6_0_carry;
    wire add_6_1_half;
    wire add_6_1_sum;
    wire add_6_1_carry;
    wire add_6_2_half;
    wire add_6_2_sum;
    wire add_6_2_carry;
    wire add_6_3_half;
    wire add_6_3_sum;
    wire add_6_3_carry;
    wire add_7_0_half;
    wire add_7_0_sum;
    wire add_7_0_carry;
    wire add_7_1_half;
    wire add_7_1_sum;
    wire add_7_1_carry;
    wire add_7_2_half;
    wire add_7_2_sum;
    wire add_7_2_carry;
    wire add_7_3_half;
    wire add_7_3_sum;
    wire add_7_3_carry;
    wire add_8_0_half;
    wire add_8_0_sum;
    wire add_8_0_carry;
    wire add_8_1_half;
    wire add_8_1_sum;
    wire add_8_1_carry;
    wire add_8_2_half;
    wire add_8_2_sum;
    wire add_8_2_carry;
    wire add_8_3_half;
    wire add_8_3_sum;
    wire add_8_3_carry;
    wire add_9_0_half;
    wire add_9_0_sum;
    wire add_9_0_carry;
    wire add_9_1_half;
    wire add_9_1_sum;
    wire add_9_1_carry;
    wire add_9_2_half;
    wire add_9_2_sum;
    wire add_9_2_carry;
    wire add_9_3_half;
    wire add_9_3_sum;
    wire add_9_3_carry;
    wire add_10_0_half;
    wire add_10_0_sum;
    wire add_10_0_carry;
    wire add_10_1_half;
    wire add_10_1_sum;
    wire add_10_1_carry;
    wire add_10_2_half;
    wire add_10_2_sum;
    wire add_10_2_carry;
    wire add_10_3_half;
    wire add_10_3_sum;
    wire add_10_3_carry;
    wire add_11_0_sum;
    wire add_11_0_carry;
    wire add_11_1_half;
    wire add_11_1_sum;
    wire add_11_1_carry;
    wire add_11_2_half;
    wire add_11_2_sum;
    wire add_11_2_carry;
    wire add_11_3_sum;
    wire add_11_3_carry;
    wire add_12_0_half;
    wire add_12_0_sum;
    wire add_12_0_carry;
    wire add_12_1_half;
    wire add_12_1_sum;
    wire add_12_1_carry;
    wire add_12_2_half;
    wire add_12_2_sum;
    wire add_12_2_carry;
    wire add_13_0_sum;
    wire add_13_0_carry;
    wire add_13_1_half;
    wire add_13_1_sum;
    wire add_13_1_carry;
    wire add_13_2_sum;
    wire add_13_2_carry;
    wire add_14_0_half;
    wire add_14_0_sum;
    wire add_14_0_carry;
    wire add_14_1_half;
    wire add_14_1_sum;
    wire add_14_1_carry;
    wire add_15_0_sum;
    wire add_15_0_carry;
    wire add_15_1_sum;
    wire add_15_1_carry;
    wire [7:0] turned_0;
    wire [8:0] stepped_0;
    wire [7:0] upper_0;
    wire [7:0] turned_1;
    wire [8:0] stepped_1;
    wire [7:0] upper_1;
    wire unused_count;

    assign digit_0_one = wgt[0] ^ 1'b0;
    assign digit_0_two = ((wgt[1] & ~wgt[0]) & ~1'b0) | ((~wgt[1] & wgt[0]) & 1'b0);
    assign digit_0_negative = wgt[1] & ~(wgt[0] & 1'b0);
    assign digit_1_one = wgt[2] ^ wgt[1];
    assign digit_1_two = ((wgt[3] & ~wgt[2]) & ~wgt[1]) | ((~wgt[3] & wgt[2]) & wgt[1]);
    assign digit_1_negative = wgt[3] & ~(wgt[2] & wgt[1]);
    assign digit_2_one = wgt[4] ^ wgt[3];
    assign digit_2_two = ((wgt[5] & ~wgt[4]) & ~wgt[3]) | ((~wgt[5] & wgt[4]) & wgt[3]);
    assign digit_2_negative = wgt[5] & ~(wgt[4] & wgt[3]);
    assign digit_3_one = wgt[6] ^ wgt[5];
    assign digit_3_two = ((wgt[7] & ~wgt[6]) & ~wgt[5]) | ((~wgt[7] & wgt[6]) & wgt[5]);
    assign digit_3_negative = wgt[7] & ~(wgt[6] & wgt[5]);
    assign flipped_0 = act ^ {8{wgt[1]}};
    assign row_0 = ({flipped_0[7], flipped_0} & {9{digit_0_one}}) | ({flipped_0, wgt[1]} & {9{digit_0_two}});
    assign flipped_1 = act ^ {8{wgt[3]}};
    assign row_1 = ({flipped_1[7], flipped_1} & {9{digit_1_one}}) | ({flipped_1, wgt[3]} & {9{digit_1_two}});
    assign flipped_2 = act ^ {8{wgt[5]}};
    assign row_2 = ({flipped_2[7], flipped_2} & {9{digit_2_one}}) | ({flipped_2, wgt[5]} & {9{digit_2_two}});
    assign flipped_3 = act ^ {8{wgt[7]}};
    assign row_3 = ({flipped_3[7], flipped_3} & {9{digit_3_one}}) | ({flipped_3, wgt[7]} & {9{digit_3_two}});
    assign add_0_0_half = state[0] ^ digit_0_negative;
    assign add_0_0_sum = add_0_0_half ^ row_0[0];
    assign add_0_0_carry = (state[0] & digit_0_negative) | ((state[0] | digit_0_negative) & row_0[0]);
    assign add_1_0_half = state[1] ^ state[32];
    assign add_1_0_sum = add_1_0_half ^ row_0[1];
    assign add_1_0_carry = (state[1] & state[32]) | ((state[1] | state[32]) & row_0[1]);
    assign add_2_0_half = state[2] ^ state[33];
    assign add_2_0_sum = add_2_0_half ^ digit_1_negative;
    assign add_2_0_carry = (state[2] & state[33]) | ((state[2] | state[33]) & digit_1_negative);
    assign add_2_1_half = row_0[2] ^ row_1[0];
    assign add_2_1_sum = add_2_1_half ^ add_2_0_sum;
    assign add_2_1_carry = (row_0[2] & row_1[0]) | ((row_0[2] | row_1[0]) & add_2_0_sum);
    assign add_3_0_half = state[3] ^ state[34];
    assign add_3_0_sum = add_3_0_half ^ row_0[3];
    assign add_3_0_carry = (state[3] & state[34]) | ((state[3] | state[34]) & row_0[3]);
    assign add_3_1_half = row_1[1] ^ add_2_0_carry;
    assign add_3_1_sum = add_3_1_half ^ add_3_0_sum;
    assign add_3_1_carry = (row_1[1] & add_2_0_carry) | ((row_1[1] | add_2_0_carry) & add_3_0_sum);
    assign add_4_0_half = state[4] ^ state[35];
    assign add_4_0_sum = add_4_0_half ^ digit_2_negative;
    assign add_4_0_carry = (state[4] & state[35]) | ((state[4] | state[35]) & digit_2_negative);
    assign add_4_1_half = row_0[4] ^ row_1[2];
    assign add_4_1_sum = add_4_1_half ^ row_2[0];
    assign add_4_1_carry = (row_0[4] & row_1[2]) | ((row_0[4] | row_1[2]) & row_2[0]);
    assign add_4_2_half = add_4_0_sum ^ add_3_0_carry;
    assign add_4_2_sum = add_4_2_half ^ add_3_1_carry;
    assign add_4_2_carry = (add_4_0_sum & add_3_0_carry) | ((add_4_0_sum | add_3_0_carry) & add_3_1_carry);
    assign add_5_0_half = state[5] ^ state[36];
    assign add_5_0_sum = add_5_0_half ^ row_0[5];
    assign add_5_0_carry = (state[5] & state[36]) | ((state[5] | state[36]) & row_0[5]);
    assign add_5_1_half = row_1[3] ^ row_2[1];
    assign add_5_1_sum = add_5_1_half ^ add_4_0_carry;
    assign add_5_1_carry = (row_1[3] & row_2[1]) | ((row_1[3] | row_2[1]) & add_4_0_carry);
    assign add_5_2_half = add_5_0_sum ^ add_4_1_carry;
    assign add_5_2_sum = add_5_2_half ^ add_5_1_sum;
    assign add_5_2_carry = (add_5_0_sum & add_4_1_carry) | ((add_5_0_sum | add_4_1_carry) & add_5_1_sum);
    assign add_6_0_half = state[6] ^ state[37];
    assign add_6_0_sum = add_6_0_half ^ digit_3_negative;
    assign add_6_0_carry = (state[6] & state[37]) | ((state[6] | state[37]) & digit_3_negative);
    assign add_6_1_half = row_0[6] ^ row_1[4];
    assign add_6_1_sum = add_6_1_half ^ row_2[2];
    assign add_6_1_carry = (row_0[6] & row_1[4]) | ((row_0[6] | row_1[4]) & row_2[2]);
    assign add_6_2_half = row_3[0] ^ add_6_0_sum;
    assign add_6_2_sum = add_6_2_half ^ add_5_0_carry;
    assign add_6_2_carry = (row_3[0] & add_6_0_sum) | ((row_3[0] | add_6_0_sum) & add_5_0_carry);
    assign add_6_3_half = add_5_1_carry ^ add_6_1_sum;
    assign add_6_3_sum = add_6_3_half ^ add_6_2_sum;
    assign add_6_3_carry = (add_5_1_carry & add_6_1_sum) | ((add_5_1_carry | add_6_1_sum) & add_6_2_sum);
    assign add_7_0_half = state[7] ^ state[38];
    assign add_7_0_sum = add_7_0_half ^ row_0[7];
    assign add_7_0_carry = (state[7] & state[38]) | ((state[7] | state[38]) & row_0[7]);
    assign add_7_1_half = row_1[5] ^ row_2[3];
    assign add_7_1_sum = add_7_1_half ^ row_3[1];
    assign add_7_1_carry = (row_1[5] & row_2[3]) | ((row_1[5] | row_2[3]) & row_3[1]);
    assign add_7_2_half = add_6_0_carry ^ add_7_0_sum;
    assign add_7_2_sum = add_7_2_half ^ add_6_1_carry;
    assign add_7_2_carry = (add_6_0_carry & add_7_0_sum) | ((add_6_0_carry | add_7_0_sum) & add_6_1_carry);
    assign add_7_3_half = add_6_2_carry ^ add_7_1_sum;
    assign add_7_3_sum = add_7_3_half ^ add_7_2_sum;
    assign add_7_3_carry = (add_6_2_carry & add_7_1_sum) | ((add_6_2_carry | add_7_1_sum) & add_7_2_sum);
    assign add_8_0_half = state[8] ^ state[39];
    assign add_8_0_sum = add_8_0_half ^ row_0[8];
    assign add_8_0_carry = (state[8] & state[39]) | ((state[8] | state[39]) & row_0[8]);
    assign add_8_1_half = row_1[6] ^ row_2[4];
    assign add_8_1_sum = add_8_1_half ^ row_3[2];
    assign add_8_1_carry = (row_1[6] & row_2[4]) | ((row_1[6] | row_2[4]) & row_3[2]);
    assign add_8_2_half = add_7_0_carry ^ add_8_0_sum;
    assign add_8_2_sum = add_8_2_half ^ add_7_1_carry;
    assign add_8_2_carry = (add_7_0_carry & add_8_0_sum) | ((add_7_0_carry | add_8_0_sum) & add_7_1_carry);
    assign add_8_3_half = add_8_1_sum ^ add_7_2_carry;
    assign add_8_3_sum = add_8_3_half ^ add_8_2_sum;
    assign add_8_3_carry = (add_8_1_sum & add_7_2_carry) | ((add_8_1_sum | add_7_2_carry) & add_8_2_sum);
    assign add_9_0_half = state[9] ^ state[40];
    assign add_9_0_sum = add_9_0_half ^ row_0[8];
    assign add_9_0_carry = (state[9] & state[40]) | ((state[9] | state[40]) & row_0[8]);
    assign add_9_1_half = row_1[7] ^ row_2[5];
    assign add_9_1_sum = add_9_1_half ^ row_3[3];
    assign add_9_1_carry = (row_1[7] & row_2[5]) | ((row_1[7] | row_2[5]) & row_3[3]);
    assign add_9_2_half = add_8_0_carry ^ add_9_0_sum;
    assign add_9_2_sum = add_9_2_half ^ add_8_1_carry;
    assign add_9_2_carry = (add_8_0_carry & add_9_0_sum) | ((add_8_0_carry | add_9_0_sum) & add_8_1_carry);
    assign add_9_3_half = add_9_1_sum ^ add_8_2_carry;
    assign add_9_3_sum = add_9_3_half ^ add_9_2_sum;
    assign add_9_3_carry = (add_9_1_sum & add_8_2_carry) | ((add_9_1_sum | add_8_2_carry) & add_9_2_sum);
    assign add_10_0_half = state[10] ^ state[41];
    assign add_10_0_sum = add_10_0_half ^ ~row_0[8];
    assign add_10_0_carry = (state[10] & state[41]) | ((state[10] | state[41]) & ~row_0[8]);
    assign add_10_1_half = ~row_1[8] ^ row_2[6];
    assign add_10_1_sum = add_10_1_half ^ row_3[4];
    assign add_10_1_carry = (~row_1[8] & row_2[6]) | ((~row_1[8] | row_2[6]) & row_3[4]);
    assign add_10_2_half = add_9_0_carry ^ add_10_0_sum;
    assign add_10_2_sum = add_10_2_half ^ add_9_1_carry;
    assign add_10_2_carry = (add_9_0_carry & add_10_0_sum) | ((add_9_0_carry | add_10_0_sum) & add_9_1_carry);
    assign add_10_3_half = add_10_1_sum ^ add_9_2_carry;
    assign add_10_3_sum = add_10_3_half ^ add_10_2_sum;
    assign add_10_3_carry = (add_10_1_sum & add_9_2_carry) | ((add_10_1_sum | add_9_2_carry) & add_10_2_sum);
    assign add_11_0_sum = ~(state[11] ^ state[42]);
    assign add_11_0_carry = state[11] | state[42];
    assign add_11_1_half = add_11_0_sum ^ row_2[7];
    assign add_11_1_sum = add_11_1_half ^ row_3[5];
    assign add_11_1_carry = (add_11_0_sum & row_2[7]) | ((add_11_0_sum | row_2[7]) & row_3[5]);
    assign add_11_2_half = add_10_0_carry ^ add_10_1_carry;
    assign add_11_2_sum = add_11_2_half ^ add_11_1_sum;
    assign add_11_2_carry = (add_10_0_carry & add_10_1_carry) | ((add_10_0_carry | add_10_1_carry) & add_11_1_sum);
    assign add_11_3_sum = add_10_2_carry ^ add_11_2_sum;
    assign add_11_3_carry = add_10_2_carry & add_11_2_sum;
    assign add_12_0_half = state[12] ^ state[43];
    assign add_12_0_sum = add_12_0_half ^ add_11_0_carry;
    assign add_12_0_carry = (state[12] & state[43]) | ((state[12] | state[43]) & add_11_0_carry);
    assign add_12_1_half = ~row_2[8] ^ row_3[6];
    assign add_12_1_sum = add_12_1_half ^ add_12_0_sum;
    assign add_12_1_carry = (~row_2[8] & row_3[6]) | ((~row_2[8] | row_3[6]) & add_12_0_sum);
    assign add_12_2_half = add_11_1_carry ^ add_12_1_sum;
    assign add_12_2_sum = add_12_2_half ^ add_11_2_carry;
    assign add_12_2_carry = (add_11_1_carry & add_12_1_sum) | ((add_11_1_carry | add_12_1_sum) & add_11_2_carry);
    assign add_13_0_sum = ~(state[13] ^ state[44]);
    assign add_13_0_carry = state[13] | state[44];
    assign add_13_1_half = add_13_0_sum ^ row_3[7];
    assign add_13_1_sum = add_13_1_half ^ add_12_0_carry;
    assign add_13_1_carry = (add_13_0_sum & row_3[7]) | ((add_13_0_sum | row_3[7]) & add_12_0_carry);
    assign add_13_2_sum = add_12_1_carry ^ add_13_1_sum;
    assign add_13_2_carry = add_12_1_carry & add_13_1_sum;
    assign add_14_0_half = state[14] ^ state[45];
    assign add_14_0_sum = add_14_0_half ^ add_13_0_carry;
    assign add_14_0_carry = (state[14] & state[45]) | ((state[14] | state[45]) & add_13_0_carry);
    assign add_14_1_half = ~row_3[8] ^ add_14_0_sum;
    assign add_14_1_sum = add_14_1_half ^ add_13_1_carry;
    assign add_14_1_carry = (~row_3[8] & add_14_0_sum) | ((~row_3[8] | add_14_0_sum) & add_13_1_carry);
    assign add_15_0_sum = ~(state[15] ^ state[46]);
    assign add_15_0_carry = state[15] | state[46];
    assign add_15_1_sum = add_15_0_sum ^ add_14_0_carry;
    assign add_15_1_carry = add_15_0_sum & add_14_0_carry;
    assign turned_0 = state[23:16] ^ {8{state[48]}};
    assign stepped_0 = {1'b0, turned_0} + {8'd0, state[47]};
    assign upper_0 = stepped_0[7:0] ^ {8{state[48]}};
    assign turned_1 = state[31:24] ^ {8{state[50]}};
    assign stepped_1 = {1'b0, turned_1} + {8'd0, state[49]};
    assign upper_1 = stepped_1[7:0] ^ {8{state[50]}};
    assign unused_count = stepped_1[8];
    assign next_state = {(stepped_0[8] & state[48]), stepped_0[8], ~(add_15_0_carry | add_15_1_carry), ~(add_15_0_carry ^ add_15_1_carry), add_15_1_sum, add_13_2_carry, add_13_2_sum, add_11_3_carry, add_10_3_carry, add_9_3_carry, add_8_3_carry, add_7_3_carry, add_6_3_carry, add_5_2_carry, add_4_2_carry, add_4_1_sum, add_2_1_carry, add_1_0_carry, add_0_0_carry, upper_1, upper_0, add_14_1_carry, add_14_1_sum, add_12_2_carry, add_12_2_sum, add_11_3_sum, add_10_3_sum, add_9_3_sum, add_8_3_sum, add_7_3_sum, add_6_3_sum, add_5_2_sum, add_4_2_sum, add_3_1_sum, add_2_1_sum, add_1_0_sum, add_0_0_sum};

endmodule

`default_nettype wire
