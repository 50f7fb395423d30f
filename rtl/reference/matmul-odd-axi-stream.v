// matmul_5x3_uint5_int3_acc24_multiplier_os_tile2_axis: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       5            rows of PEs
//   cols       3            columns of PEs
//   act        uint5        format of the activations
//   wgt        int3         format of the weights
//   acc_width  24 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   os           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      256 rows     output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       2 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
//   wrap: axi-stream
//
// digest b6896b9ba147481bacc970db5d536d846cfd0487c8a340d3c87e4cb164d5e4c9
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_5x3_uint5_int3_acc24_multiplier_os_tile2_axis (
    input  wire aclk,
    input  wire aresetn,
    input  wire s_axis_act_tvalid,
    output wire s_axis_act_tready,
    input  wire [31:0] s_axis_act_tdata,
    input  wire s_axis_act_tlast,
    input  wire s_axis_wgt_tvalid,
    output wire s_axis_wgt_tready,
    input  wire [15:0] s_axis_wgt_tdata,
    input  wire s_axis_wgt_tlast,
    output wire m_axis_out_tvalid,
    input  wire m_axis_out_tready,
    output wire [71:0] m_axis_out_tdata,
    output wire m_axis_out_tlast,
    output wire error
);

    wire unused_padding;
    wire inner_act__ready;
    wire inner_wgt__ready;
    wire inner_out__valid;
    wire rst;

    assign unused_padding = |{s_axis_wgt_tdata[15:9], s_axis_act_tdata[31:25]};
    assign s_axis_act_tready = inner_act__ready & ~rst;
    assign s_axis_wgt_tready = inner_wgt__ready & ~rst;
    assign m_axis_out_tvalid = inner_out__valid & ~rst;
    assign rst = ~aresetn;

    matmul_5x3_uint5_int3_acc24_multiplier_os_tile2 inner (
        .clk(aclk),
        .rst(rst),
        .act__valid(s_axis_act_tvalid),
        .act__data(s_axis_act_tdata[24:0]),
        .act__last(s_axis_act_tlast),
        .wgt__valid(s_axis_wgt_tvalid),
        .wgt__data(s_axis_wgt_tdata[8:0]),
        .wgt__last(s_axis_wgt_tlast),
        .out__ready(m_axis_out_tready),
        .act__ready(inner_act__ready),
        .wgt__ready(inner_wgt__ready),
        .out__valid(inner_out__valid),
        .out__data(m_axis_out_tdata),
        .out__last(m_axis_out_tlast),
        .error(error)
    );

endmodule

module matmul_5x3_uint5_int3_acc24_multiplier_os_tile2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [24:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [8:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [71:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [25:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [9:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [71:0] core_out_data;
    wire core_out_last;
    wire [72:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[71:0];
    assign out__last = out_queue_out_data[72];

    os_core_5x3_uint5_int3_acc24_multiplier_os_tile2 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[24:0]),
        .act__last(act_queue_out_data[25]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[8:0]),
        .wgt__last(wgt_queue_out_data[9]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_26_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_10_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_73_15 out_queue (
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

module queue_73_15 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [72:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [72:0] out_data
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

    ram_1r1w_15x73 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_15x73 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [72:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [72:0] read_data
);

    reg  [72:0] words [0:14];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_10_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [9:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [9:0] out_data
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

    ram_1r1w_4x10 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x10 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [9:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [9:0] read_data
);

    reg  [9:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_26_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [25:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [25:0] out_data
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

    ram_1r1w_4x26 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x26 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [25:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [25:0] read_data
);

    reg  [25:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module os_core_5x3_uint5_int3_acc24_multiplier_os_tile2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [24:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [8:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [71:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  first;
    reg  [2:0] wait_;
    wire enough;

    assign enough = free >= 4'd5;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 3'd0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd15;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd5;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end else if (finish & popped) begin
                free <= free - 4'd4;
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
                wait_ <= 3'd4;
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

    os_array_5x3_uint5_int3_acc24_multiplier_tile2 array (
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

module os_array_5x3_uint5_int3_acc24_multiplier_tile2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [24:0] act,
    input  wire [8:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [71:0] out
);

    reg  [24:0] act_edge;
    reg  [8:0] wgt_edge;
    reg  [9:0] act_skew_1;
    reg  [4:0] act_skew_2_1;
    reg  [4:0] act_skew_2_2;
    reg  [2:0] wgt_skew_1;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  first_skew_1;
    reg  [1:0] first_skew_2;
    reg  load_skew_1;
    reg  [1:0] load_skew_2;
    reg  [47:0] deskew_0;
    wire [71:0] mesh_below;
    reg  [4:0] start;
    reg  [2:0] left;

    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;
    assign out = {mesh_below[71:48], deskew_0};

    always @(posedge clk) begin
        act_edge <= {act[4:0], act[9:5], act[14:10], act[19:15], act[24:20]} & {25{valid}};
        wgt_edge <= wgt;
        act_skew_1 <= act_edge[19:10];
        act_skew_2_1 <= act_edge[24:20];
        act_skew_2_2 <= act_skew_2_1;
        wgt_skew_1 <= wgt_edge[8:6];
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
        first_skew_1 <= first_edge;
        first_skew_2 <= {first_skew_2[0], first_edge};
        load_skew_1 <= load_edge;
        load_skew_2 <= {load_skew_2[0], load_edge};
        deskew_0 <= mesh_below[47:0];
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 5'd0;
        end else begin
            start <= {start[3:0], (valid & last)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            left <= 3'd0;
        end else begin
            if (start[4]) begin
                left <= 3'd5;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    os_mesh_5x3_uint5_int3_acc24_multiplier_tile2 mesh (
        .clk(clk),
        .act({act_skew_2_2, act_skew_1, act_edge[9:0]}),
        .wgt({wgt_skew_1, wgt_edge[5:0]}),
        .first({first_skew_2[1], first_skew_1, first_edge}),
        .load({load_skew_2[1], load_skew_1, load_edge}),
        .below(mesh_below)
    );

endmodule

module os_mesh_5x3_uint5_int3_acc24_multiplier_tile2 (
    input  wire clk,
    input  wire [24:0] act,
    input  wire [8:0] wgt,
    input  wire [2:0] first,
    input  wire [2:0] load,
    output wire [71:0] below
);

    reg  [9:0] act_0_1;
    reg  first_0_1;
    reg  load_0_1;
    reg  [5:0] wgt_1_0;
    reg  [9:0] act_1_1;
    reg  first_1_1;
    reg  load_1_1;
    reg  [2:0] wgt_1_1;
    reg  [5:0] wgt_2_0;
    reg  [4:0] act_2_1;
    reg  first_2_1;
    reg  load_2_1;
    reg  [2:0] wgt_2_1;
    wire [47:0] below_0_0;
    reg  [47:0] above_1_0;
    wire [47:0] below_1_0;
    reg  [47:0] above_2_0;
    wire [47:0] below_2_0;
    wire [23:0] below_0_1;
    reg  [23:0] above_1_1;
    wire [23:0] below_1_1;
    reg  [23:0] above_2_1;
    wire [23:0] below_2_1;

    assign below = {below_2_1, below_2_0};

    always @(posedge clk) begin
        act_0_1 <= act[9:0];
        first_0_1 <= first[0];
        load_0_1 <= load[0];
        wgt_1_0 <= wgt[5:0];
        wgt_1_1 <= wgt[8:6];
        act_1_1 <= act[19:10];
        first_1_1 <= first[1];
        load_1_1 <= load[1];
        wgt_2_0 <= wgt_1_0;
        wgt_2_1 <= wgt_1_1;
        act_2_1 <= act[24:20];
        first_2_1 <= first[2];
        load_2_1 <= load[2];
        above_1_0 <= below_0_0;
        above_2_0 <= below_1_0;
        above_1_1 <= below_0_1;
        above_2_1 <= below_1_1;
    end

    os_tile_2x2_uint5_int3_acc24_multiplier tile_0_0 (
        .clk(clk),
        .act(act[9:0]),
        .wgt(wgt[5:0]),
        .first(first[0]),
        .load(load[0]),
        .above(48'd0),
        .below(below_0_0)
    );

    os_tile_2x1_uint5_int3_acc24_multiplier tile_0_1 (
        .clk(clk),
        .act(act_0_1),
        .wgt(wgt[8:6]),
        .first(first_0_1),
        .load(load_0_1),
        .above(24'd0),
        .below(below_0_1)
    );

    os_tile_2x2_uint5_int3_acc24_multiplier tile_1_0 (
        .clk(clk),
        .act(act[19:10]),
        .wgt(wgt_1_0),
        .first(first[1]),
        .load(load[1]),
        .above(above_1_0),
        .below(below_1_0)
    );

    os_tile_2x1_uint5_int3_acc24_multiplier tile_1_1 (
        .clk(clk),
        .act(act_1_1),
        .wgt(wgt_1_1),
        .first(first_1_1),
        .load(load_1_1),
        .above(above_1_1),
        .below(below_1_1)
    );

    os_tile_1x2_uint5_int3_acc24_multiplier tile_2_0 (
        .clk(clk),
        .act(act[24:20]),
        .wgt(wgt_2_0),
        .first(first[2]),
        .load(load[2]),
        .above(above_2_0),
        .below(below_2_0)
    );

    os_tile_1x1_uint5_int3_acc24_multiplier tile_2_1 (
        .clk(clk),
        .act(act_2_1),
        .wgt(wgt_2_1),
        .first(first_2_1),
        .load(load_2_1),
        .above(above_2_1),
        .below(below_2_1)
    );

endmodule

module os_tile_1x1_uint5_int3_acc24_multiplier (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [23:0] above,
    output wire [23:0] below
);

    os_cell_uint5_int3_acc24_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below)
    );

endmodule

module os_tile_1x2_uint5_int3_acc24_multiplier (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [5:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [47:0] above,
    output wire [47:0] below
);

    wire [23:0] below_0_0;
    wire [23:0] below_0_1;

    assign below = {below_0_1, below_0_0};

    os_cell_uint5_int3_acc24_multiplier cell_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt[2:0]),
        .first(first),
        .load(load),
        .above(above[23:0]),
        .below(below_0_0)
    );

    os_cell_uint5_int3_acc24_multiplier cell_0_1 (
        .clk(clk),
        .act(act),
        .wgt(wgt[5:3]),
        .first(first),
        .load(load),
        .above(above[47:24]),
        .below(below_0_1)
    );

endmodule

module os_tile_2x1_uint5_int3_acc24_multiplier (
    input  wire clk,
    input  wire [9:0] act,
    input  wire [2:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [23:0] above,
    output wire [23:0] below
);

    wire [23:0] below_0_0;

    os_cell_uint5_int3_acc24_multiplier cell_0_0 (
        .clk(clk),
        .act(act[4:0]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below_0_0)
    );

    os_cell_uint5_int3_acc24_multiplier cell_1_0 (
        .clk(clk),
        .act(act[9:5]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below)
    );

endmodule

module os_tile_2x2_uint5_int3_acc24_multiplier (
    input  wire clk,
    input  wire [9:0] act,
    input  wire [5:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [47:0] above,
    output wire [47:0] below
);

    wire [23:0] below_0_0;
    wire [23:0] below_0_1;
    wire [23:0] below_1_0;
    wire [23:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    os_cell_uint5_int3_acc24_multiplier cell_0_0 (
        .clk(clk),
        .act(act[4:0]),
        .wgt(wgt[2:0]),
        .first(first),
        .load(load),
        .above(above[23:0]),
        .below(below_0_0)
    );

    os_cell_uint5_int3_acc24_multiplier cell_0_1 (
        .clk(clk),
        .act(act[4:0]),
        .wgt(wgt[5:3]),
        .first(first),
        .load(load),
        .above(above[47:24]),
        .below(below_0_1)
    );

    os_cell_uint5_int3_acc24_multiplier cell_1_0 (
        .clk(clk),
        .act(act[9:5]),
        .wgt(wgt[2:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_uint5_int3_acc24_multiplier cell_1_1 (
        .clk(clk),
        .act(act[9:5]),
        .wgt(wgt[5:3]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module os_cell_uint5_int3_acc24_multiplier (
    input  wire clk,
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [23:0] above,
    output reg  [23:0] below
);

    wire [23:0] state;
    reg  [23:0] acc;
    wire [23:0] pe_next_state;

    assign state = first ? 24'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_uint5_int3_acc24 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_uint5_int3_acc24 (
    input  wire [4:0] act,
    input  wire [2:0] wgt,
    input  wire [23:0] state,
    output wire [23:0] next_state
);

    wire [7:0] product;

    assign product = $signed({3'd0, act}) * $signed({{5{wgt[2]}}, wgt});
    assign next_state = state + {{16{product[7]}}, product};

endmodule

`default_nettype wire
