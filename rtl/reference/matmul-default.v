// matmul_8x8_int8_int8_acc32_multiplier_os: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       8            rows of PEs
//   cols       8            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   os           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      256 rows     output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 7078ed2330dfb5bc8fe462036f20c2d52750c3d37ce81ce50b5f11761406da16
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_8x8_int8_int8_acc32_multiplier_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [255:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [64:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [64:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [255:0] core_out_data;
    wire core_out_last;
    wire [256:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[255:0];
    assign out__last = out_queue_out_data[256];

    os_core_8x8_int8_int8_acc32_multiplier_os core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[63:0]),
        .act__last(act_queue_out_data[64]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[63:0]),
        .wgt__last(wgt_queue_out_data[64]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_65_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_65_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_257_15 out_queue (
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

module queue_257_15 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [256:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [256:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd15;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd14) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd14) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_15x257 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_15x257 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [256:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [256:0] read_data
);

    reg  [256:0] words [0:14];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_65_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [64:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [64:0] out_data
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

    ram_1r1w_4x65 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x65 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [64:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [64:0] read_data
);

    reg  [64:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module os_core_8x8_int8_int8_acc32_multiplier_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [63:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [255:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  first;
    reg  [2:0] wait_;
    wire enough;

    assign enough = free >= 4'd8;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 3'd0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd15;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd8;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end else if (finish & popped) begin
                free <= free - 4'd7;
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
            wait_ <= 3'd0;
        end else begin
            if (finish) begin
                wait_ <= 3'd7;
            end else if (wait_ != 3'd0) begin
                wait_ <= wait_ - 3'd1;
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

    os_array_8x8_int8_int8_acc32_multiplier array (
        .clk(clk),
        .rst(rst),
        .valid(act__ready),
        .first(first),
        .last(act__last),
        .act(act__data),
        .wgt(wgt__data),
        .out_valid(out_valid),
        .out_last(out_last),
        .out(out_data)
    );

endmodule

module os_array_8x8_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [63:0] act,
    input  wire [63:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [255:0] out
);

    reg  [63:0] act_edge;
    reg  [63:0] wgt_edge;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [1:0] start;
    reg  [3:0] left;
    wire [63:0] bits_1;

    assign bits_1 = {act[7:0], act[15:8], act[23:16], act[31:24], act[39:32], act[47:40], act[55:48], act[63:56]} & {64{valid}};
    assign out_valid = left != 4'd0;
    assign out_last = left == 4'd1;

    always @(posedge clk) begin
        act_edge <= bits_1;
        wgt_edge <= wgt;
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 2'd0;
        end else begin
            start <= {start[0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 4'd0;
        end else begin
            if (start[1]) begin
                left <= 4'd8;
            end else if (out_valid) begin
                left <= left - 4'd1;
            end
        end
    end

    os_mesh_8x8_int8_int8_acc32_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(out)
    );

endmodule

module os_mesh_8x8_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [63:0] wgt,
    input  wire first,
    input  wire load,
    output wire [255:0] below
);

    os_tile_8x8_int8_int8_acc32_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(256'd0),
        .below(below)
    );

endmodule

module os_tile_8x8_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [63:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [255:0] above,
    output wire [255:0] below
);

    wire [31:0] below_0_0;
    wire [31:0] below_0_1;
    wire [31:0] below_0_2;
    wire [31:0] below_0_3;
    wire [31:0] below_0_4;
    wire [31:0] below_0_5;
    wire [31:0] below_0_6;
    wire [31:0] below_0_7;
    wire [31:0] below_1_0;
    wire [31:0] below_1_1;
    wire [31:0] below_1_2;
    wire [31:0] below_1_3;
    wire [31:0] below_1_4;
    wire [31:0] below_1_5;
    wire [31:0] below_1_6;
    wire [31:0] below_1_7;
    wire [31:0] below_2_0;
    wire [31:0] below_2_1;
    wire [31:0] below_2_2;
    wire [31:0] below_2_3;
    wire [31:0] below_2_4;
    wire [31:0] below_2_5;
    wire [31:0] below_2_6;
    wire [31:0] below_2_7;
    wire [31:0] below_3_0;
    wire [31:0] below_3_1;
    wire [31:0] below_3_2;
    wire [31:0] below_3_3;
    wire [31:0] below_3_4;
    wire [31:0] below_3_5;
    wire [31:0] below_3_6;
    wire [31:0] below_3_7;
    wire [31:0] below_4_0;
    wire [31:0] below_4_1;
    wire [31:0] below_4_2;
    wire [31:0] below_4_3;
    wire [31:0] below_4_4;
    wire [31:0] below_4_5;
    wire [31:0] below_4_6;
    wire [31:0] below_4_7;
    wire [31:0] below_5_0;
    wire [31:0] below_5_1;
    wire [31:0] below_5_2;
    wire [31:0] below_5_3;
    wire [31:0] below_5_4;
    wire [31:0] below_5_5;
    wire [31:0] below_5_6;
    wire [31:0] below_5_7;
    wire [31:0] below_6_0;
    wire [31:0] below_6_1;
    wire [31:0] below_6_2;
    wire [31:0] below_6_3;
    wire [31:0] below_6_4;
    wire [31:0] below_6_5;
    wire [31:0] below_6_6;
    wire [31:0] below_6_7;
    wire [31:0] below_7_0;
    wire [31:0] below_7_1;
    wire [31:0] below_7_2;
    wire [31:0] below_7_3;
    wire [31:0] below_7_4;
    wire [31:0] below_7_5;
    wire [31:0] below_7_6;
    wire [31:0] below_7_7;

    assign below = {below_7_7, below_7_6, below_7_5, below_7_4, below_7_3, below_7_2, below_7_1, below_7_0};

    os_cell_int8_int8_acc32_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(above[31:0]),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(above[63:32]),
        .below(below_0_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_2 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(above[95:64]),
        .below(below_0_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_3 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(above[127:96]),
        .below(below_0_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_4 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(above[159:128]),
        .below(below_0_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_5 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(above[191:160]),
        .below(below_0_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_6 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(above[223:192]),
        .below(below_0_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_0_7 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(above[255:224]),
        .below(below_0_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_2 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_0_2),
        .below(below_1_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_3 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_0_3),
        .below(below_1_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_4 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_0_4),
        .below(below_1_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_5 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_0_5),
        .below(below_1_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_6 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_0_6),
        .below(below_1_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_1_7 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_0_7),
        .below(below_1_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_1_0),
        .below(below_2_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_1 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_1_1),
        .below(below_2_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_1_2),
        .below(below_2_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_3 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_1_3),
        .below(below_2_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_4 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_1_4),
        .below(below_2_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_5 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_1_5),
        .below(below_2_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_6 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_1_6),
        .below(below_2_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_2_7 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_1_7),
        .below(below_2_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_0 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_2_0),
        .below(below_3_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_1 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_2_1),
        .below(below_3_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_2 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_2_2),
        .below(below_3_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_2_3),
        .below(below_3_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_4 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_2_4),
        .below(below_3_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_5 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_2_5),
        .below(below_3_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_6 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_2_6),
        .below(below_3_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_3_7 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_2_7),
        .below(below_3_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_0 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_3_0),
        .below(below_4_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_1 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_3_1),
        .below(below_4_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_2 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_3_2),
        .below(below_4_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_3 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_3_3),
        .below(below_4_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_3_4),
        .below(below_4_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_5 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_3_5),
        .below(below_4_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_6 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_3_6),
        .below(below_4_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_4_7 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_3_7),
        .below(below_4_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_0 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_4_0),
        .below(below_5_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_1 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_4_1),
        .below(below_5_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_2 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_4_2),
        .below(below_5_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_3 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_4_3),
        .below(below_5_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_4 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_4_4),
        .below(below_5_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_4_5),
        .below(below_5_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_6 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_4_6),
        .below(below_5_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_5_7 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_4_7),
        .below(below_5_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_0 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_5_0),
        .below(below_6_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_1 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_5_1),
        .below(below_6_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_2 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_5_2),
        .below(below_6_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_3 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_5_3),
        .below(below_6_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_4 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_5_4),
        .below(below_6_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_5 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_5_5),
        .below(below_6_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_5_6),
        .below(below_6_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_6_7 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_5_7),
        .below(below_6_7)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_0 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_6_0),
        .below(below_7_0)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_1 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_6_1),
        .below(below_7_1)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_2 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_6_2),
        .below(below_7_2)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_3 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_6_3),
        .below(below_7_3)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_4 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[39:32]),
        .first(first),
        .load(load),
        .above(below_6_4),
        .below(below_7_4)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_5 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[47:40]),
        .first(first),
        .load(load),
        .above(below_6_5),
        .below(below_7_5)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_6 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[55:48]),
        .first(first),
        .load(load),
        .above(below_6_6),
        .below(below_7_6)
    );

    os_cell_int8_int8_acc32_multiplier cell_7_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[63:56]),
        .first(first),
        .load(load),
        .above(below_6_7),
        .below(below_7_7)
    );

endmodule

module os_cell_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [31:0] above,
    output reg  [31:0] below
);

    wire [31:0] state;
    reg  [31:0] acc;
    wire [31:0] pe_next_state;

    assign state = first ? 32'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [31:0] state,
    output wire [31:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{16{product[15]}}, product};

endmodule

`default_nettype wire
