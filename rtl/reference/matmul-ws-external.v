// matmul_8x8_int8_int4_acc28_multiplier_ws: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       8            rows of PEs
//   cols       8            columns of PEs
//   act        int8         format of the activations
//   wgt        int4         format of the weights
//   acc_width  28 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   ws           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      256 rows     output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
//   memory: external
//
// digest 6ba5e3fa6fa7c82097381877da61a7b76549088862d0367e63f0beea7055efea
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_8x8_int8_int4_acc28_multiplier_ws (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire act__first,
    input  wire act__last,
    input  wire act__end,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [223:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [66:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [32:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [223:0] core_out_data;
    wire core_out_last;
    wire [224:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[223:0];
    assign out__last = out_queue_out_data[224];

    ws_core_8x8_int8_int4_acc28_multiplier_ws core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[63:0]),
        .act__first(act_queue_out_data[64]),
        .act__last(act_queue_out_data[65]),
        .act__end(act_queue_out_data[66]),
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

    queue_67_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__end, act__last, act__first, act__data}),
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

    queue_225_14 out_queue (
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

module queue_225_14 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [224:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [224:0] out_data
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

    ram_1r1w_14x225 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

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

module queue_67_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [66:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [66:0] out_data
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

    ram_1r1w_4x67 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ws_core_8x8_int8_int4_acc28_multiplier_ws (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [63:0] act__data,
    input  wire act__first,
    input  wire act__last,
    input  wire act__end,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [223:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    reg  full;
    wire swap;
    wire load;
    wire loaded;
    reg  [2:0] row;
    wire enough;
    reg  [3:0] free;
    reg  start;
    wire leaves;
    wire overflow;
    reg  [7:0] at;
    reg  [2:0] marks_9;
    reg  [223:0] row_data;
    reg  [2:0] row_marks;
    wire [223:0] sums_read_data;
    reg  row_valid;
    reg  [7:0] row_at;
    reg  [2:0] marks_1;
    reg  [2:0] marks_2;
    reg  [2:0] marks_3;
    reg  [2:0] marks_4;
    reg  [2:0] marks_5;
    reg  [2:0] marks_6;
    reg  [2:0] marks_7;
    reg  [2:0] marks_8;
    wire [223:0] array_out;
    wire [27:0] total_0;
    wire [27:0] total_1;
    wire [27:0] total_2;
    wire [27:0] total_3;
    wire [27:0] total_4;
    wire [27:0] total_5;
    wire [27:0] total_6;
    wire [27:0] total_7;

    assign wgt__ready = ~full | swap;
    assign load = wgt__valid & wgt__ready;
    assign loaded = load & (row == 3'd7);
    assign enough = free >= 4'd1;
    assign act__ready = (act__valid & (~start | full)) & (~act__last | enough);
    assign swap = act__ready & start;
    assign overflow = (leaves & (at == 8'd255)) & ~marks_9[2];
    assign total_0 = row_data[27:0] + (row_marks[0] ? 28'd0 : sums_read_data[27:0]);
    assign total_1 = row_data[55:28] + (row_marks[0] ? 28'd0 : sums_read_data[55:28]);
    assign total_2 = row_data[83:56] + (row_marks[0] ? 28'd0 : sums_read_data[83:56]);
    assign total_3 = row_data[111:84] + (row_marks[0] ? 28'd0 : sums_read_data[111:84]);
    assign total_4 = row_data[139:112] + (row_marks[0] ? 28'd0 : sums_read_data[139:112]);
    assign total_5 = row_data[167:140] + (row_marks[0] ? 28'd0 : sums_read_data[167:140]);
    assign total_6 = row_data[195:168] + (row_marks[0] ? 28'd0 : sums_read_data[195:168]);
    assign total_7 = row_data[223:196] + (row_marks[0] ? 28'd0 : sums_read_data[223:196]);
    assign out_valid = row_valid & row_marks[1];
    assign out_last = row_marks[2];
    assign out_data = {total_7, total_6, total_5, total_4, total_3, total_2, total_1, total_0};

    always @(posedge clk) begin
        marks_1 <= {act__end, act__last, act__first};
        marks_2 <= marks_1;
        marks_3 <= marks_2;
        marks_4 <= marks_3;
        marks_5 <= marks_4;
        marks_6 <= marks_5;
        marks_7 <= marks_6;
        marks_8 <= marks_7;
        marks_9 <= marks_8;
        row_marks <= marks_9;
        row_data <= array_out;
        row_at <= at;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 3'd0;
        end else begin
            if (loaded) begin
                row <= 3'd0;
            end else if (load) begin
                row <= row + 3'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            full <= 1'b0;
        end else begin
            if (loaded) begin
                full <= 1'b1;
            end else if (swap) begin
                full <= 1'b0;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd14;
        end else begin
            if ((act__ready & act__last) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(act__ready & act__last)) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 1'b1;
        end else begin
            if (act__ready) begin
                start <= act__end;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            at <= 8'd0;
        end else begin
            if (leaves) begin
                at <= (marks_9[2] | overflow) ? 8'd0 : (at + 8'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            row_valid <= 1'b0;
        end else begin
            row_valid <= leaves;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            error <= 1'b0;
        end else begin
            if (|{overflow, (load & (wgt__last != (row == 3'd7))), overrun}) begin
                error <= 1'b1;
            end
        end
    end

    ws_array_8x8_int8_int4_acc28_multiplier array (
        .clk(clk),
        .rst(rst),
        .wgt_valid(load),
        .wgt(wgt__data),
        .valid(act__ready),
        .swap(start),
        .act(act__data),
        .out_valid(leaves),
        .out(array_out)
    );

    ram_1r1w_256x224 sums (
        .clk(clk),
        .write_en(row_valid),
        .write_addr(row_at),
        .write_data({total_7, total_6, total_5, total_4, total_3, total_2, total_1, total_0}),
        .read_en(leaves),
        .read_addr(at),
        .read_data(sums_read_data)
    );

endmodule

module ws_array_8x8_int8_int4_acc28_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [31:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [63:0] act,
    output wire out_valid,
    output wire [223:0] out
);

    reg  [63:0] act_edge;
    reg  [7:0] act_skew_1;
    reg  [7:0] act_skew_2_1;
    reg  [7:0] act_skew_2_2;
    reg  [7:0] act_skew_3_1;
    reg  [7:0] act_skew_3_2;
    reg  [7:0] act_skew_3_3;
    reg  [7:0] act_skew_4_1;
    reg  [7:0] act_skew_4_2;
    reg  [7:0] act_skew_4_3;
    reg  [7:0] act_skew_4_4;
    reg  [7:0] act_skew_5_1;
    reg  [7:0] act_skew_5_2;
    reg  [7:0] act_skew_5_3;
    reg  [7:0] act_skew_5_4;
    reg  [7:0] act_skew_5_5;
    reg  [7:0] act_skew_6_1;
    reg  [7:0] act_skew_6_2;
    reg  [7:0] act_skew_6_3;
    reg  [7:0] act_skew_6_4;
    reg  [7:0] act_skew_6_5;
    reg  [7:0] act_skew_6_6;
    reg  [7:0] act_skew_7_1;
    reg  [7:0] act_skew_7_2;
    reg  [7:0] act_skew_7_3;
    reg  [7:0] act_skew_7_4;
    reg  [7:0] act_skew_7_5;
    reg  [7:0] act_skew_7_6;
    reg  [7:0] act_skew_7_7;
    reg  [31:0] wgt_edge;
    reg  [7:0] row;
    reg  [7:0] write_edge;
    wire [7:0] write;
    reg  [6:0] swap_line;
    reg  [8:0] valid_line;
    wire [119:0] resolved;

    assign write = row & {8{wgt_valid}};
    assign out_valid = valid_line[8];
    assign out = {{13{resolved[119]}}, resolved[119:105], {13{resolved[104]}}, resolved[104:90], {13{resolved[89]}}, resolved[89:75], {13{resolved[74]}}, resolved[74:60], {13{resolved[59]}}, resolved[59:45], {13{resolved[44]}}, resolved[44:30], {13{resolved[29]}}, resolved[29:15], {13{resolved[14]}}, resolved[14:0]};

    always @(posedge clk) begin
        act_edge <= act;
        act_skew_1 <= act_edge[15:8];
        act_skew_2_1 <= act_edge[23:16];
        act_skew_2_2 <= act_skew_2_1;
        act_skew_3_1 <= act_edge[31:24];
        act_skew_3_2 <= act_skew_3_1;
        act_skew_3_3 <= act_skew_3_2;
        act_skew_4_1 <= act_edge[39:32];
        act_skew_4_2 <= act_skew_4_1;
        act_skew_4_3 <= act_skew_4_2;
        act_skew_4_4 <= act_skew_4_3;
        act_skew_5_1 <= act_edge[47:40];
        act_skew_5_2 <= act_skew_5_1;
        act_skew_5_3 <= act_skew_5_2;
        act_skew_5_4 <= act_skew_5_3;
        act_skew_5_5 <= act_skew_5_4;
        act_skew_6_1 <= act_edge[55:48];
        act_skew_6_2 <= act_skew_6_1;
        act_skew_6_3 <= act_skew_6_2;
        act_skew_6_4 <= act_skew_6_3;
        act_skew_6_5 <= act_skew_6_4;
        act_skew_6_6 <= act_skew_6_5;
        act_skew_7_1 <= act_edge[63:56];
        act_skew_7_2 <= act_skew_7_1;
        act_skew_7_3 <= act_skew_7_2;
        act_skew_7_4 <= act_skew_7_3;
        act_skew_7_5 <= act_skew_7_4;
        act_skew_7_6 <= act_skew_7_5;
        act_skew_7_7 <= act_skew_7_6;
        wgt_edge <= wgt;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 8'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[6:0], row[7]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 8'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 7'd0;
        end else begin
            swap_line <= {swap_line[5:0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 9'd0;
        end else begin
            valid_line <= {valid_line[7:0], valid};
        end
    end

    ws_mesh_8x8_int8_int4_acc15_multiplier mesh (
        .clk(clk),
        .act({act_skew_7_7, act_skew_6_6, act_skew_5_5, act_skew_4_4, act_skew_3_3, act_skew_2_2, act_skew_1, act_edge[7:0]}),
        .wgt(wgt_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(resolved)
    );

endmodule

module ws_mesh_8x8_int8_int4_acc15_multiplier (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] write,
    input  wire [7:0] swap,
    output wire [119:0] below
);

    ws_tile_8x8_int8_int4_acc15_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(120'd0),
        .below(below)
    );

endmodule

module ws_tile_8x8_int8_int4_acc15_multiplier (
    input  wire clk,
    input  wire [63:0] act,
    input  wire [31:0] wgt,
    input  wire [7:0] write,
    input  wire [7:0] swap,
    input  wire [119:0] above,
    output wire [119:0] below
);

    wire [14:0] below_0_0;
    wire [14:0] below_0_1;
    wire [14:0] below_0_2;
    wire [14:0] below_0_3;
    wire [14:0] below_0_4;
    wire [14:0] below_0_5;
    wire [14:0] below_0_6;
    wire [14:0] below_0_7;
    wire [14:0] below_1_0;
    wire [14:0] below_1_1;
    wire [14:0] below_1_2;
    wire [14:0] below_1_3;
    wire [14:0] below_1_4;
    wire [14:0] below_1_5;
    wire [14:0] below_1_6;
    wire [14:0] below_1_7;
    wire [14:0] below_2_0;
    wire [14:0] below_2_1;
    wire [14:0] below_2_2;
    wire [14:0] below_2_3;
    wire [14:0] below_2_4;
    wire [14:0] below_2_5;
    wire [14:0] below_2_6;
    wire [14:0] below_2_7;
    wire [14:0] below_3_0;
    wire [14:0] below_3_1;
    wire [14:0] below_3_2;
    wire [14:0] below_3_3;
    wire [14:0] below_3_4;
    wire [14:0] below_3_5;
    wire [14:0] below_3_6;
    wire [14:0] below_3_7;
    wire [14:0] below_4_0;
    wire [14:0] below_4_1;
    wire [14:0] below_4_2;
    wire [14:0] below_4_3;
    wire [14:0] below_4_4;
    wire [14:0] below_4_5;
    wire [14:0] below_4_6;
    wire [14:0] below_4_7;
    wire [14:0] below_5_0;
    wire [14:0] below_5_1;
    wire [14:0] below_5_2;
    wire [14:0] below_5_3;
    wire [14:0] below_5_4;
    wire [14:0] below_5_5;
    wire [14:0] below_5_6;
    wire [14:0] below_5_7;
    wire [14:0] below_6_0;
    wire [14:0] below_6_1;
    wire [14:0] below_6_2;
    wire [14:0] below_6_3;
    wire [14:0] below_6_4;
    wire [14:0] below_6_5;
    wire [14:0] below_6_6;
    wire [14:0] below_6_7;
    wire [14:0] below_7_0;
    wire [14:0] below_7_1;
    wire [14:0] below_7_2;
    wire [14:0] below_7_3;
    wire [14:0] below_7_4;
    wire [14:0] below_7_5;
    wire [14:0] below_7_6;
    wire [14:0] below_7_7;

    assign below = {below_7_7, below_7_6, below_7_5, below_7_4, below_7_3, below_7_2, below_7_1, below_7_0};

    ws_cell_int8_int4_acc15_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[3:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[14:0]),
        .below(below_0_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:4]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[29:15]),
        .below(below_0_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_2 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[11:8]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[44:30]),
        .below(below_0_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_3 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:12]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[59:45]),
        .below(below_0_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_4 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[19:16]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[74:60]),
        .below(below_0_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_5 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:20]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[89:75]),
        .below(below_0_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_6 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[27:24]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[104:90]),
        .below(below_0_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_0_7 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:28]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[119:105]),
        .below(below_0_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[3:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:4]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_2 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[11:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_2),
        .below(below_1_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_3 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:12]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_3),
        .below(below_1_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_4 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[19:16]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_4),
        .below(below_1_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_5 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:20]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_5),
        .below(below_1_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_6 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[27:24]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_6),
        .below(below_1_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_1_7 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:28]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_7),
        .below(below_1_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[3:0]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_0),
        .below(below_2_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_1 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:4]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_1),
        .below(below_2_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[11:8]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_2),
        .below(below_2_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_3 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:12]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_3),
        .below(below_2_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_4 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[19:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_4),
        .below(below_2_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_5 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:20]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_5),
        .below(below_2_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_6 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[27:24]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_6),
        .below(below_2_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_2_7 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:28]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_7),
        .below(below_2_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_0 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[3:0]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_0),
        .below(below_3_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_1 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[7:4]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_1),
        .below(below_3_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_2 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[11:8]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_2),
        .below(below_3_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:12]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_3),
        .below(below_3_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_4 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[19:16]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_4),
        .below(below_3_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_5 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[23:20]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_5),
        .below(below_3_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_6 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[27:24]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_6),
        .below(below_3_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_3_7 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[31:28]),
        .write(write[3]),
        .swap(swap[3]),
        .above(below_2_7),
        .below(below_3_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_0 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[3:0]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_0),
        .below(below_4_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_1 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[7:4]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_1),
        .below(below_4_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_2 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[11:8]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_2),
        .below(below_4_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_3 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[15:12]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_3),
        .below(below_4_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_4 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[19:16]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_4),
        .below(below_4_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_5 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[23:20]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_5),
        .below(below_4_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_6 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[27:24]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_6),
        .below(below_4_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_4_7 (
        .clk(clk),
        .act(act[39:32]),
        .wgt(wgt[31:28]),
        .write(write[4]),
        .swap(swap[4]),
        .above(below_3_7),
        .below(below_4_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_0 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[3:0]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_0),
        .below(below_5_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_1 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[7:4]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_1),
        .below(below_5_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_2 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[11:8]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_2),
        .below(below_5_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_3 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[15:12]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_3),
        .below(below_5_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_4 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[19:16]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_4),
        .below(below_5_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_5 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[23:20]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_5),
        .below(below_5_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_6 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[27:24]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_6),
        .below(below_5_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_5_7 (
        .clk(clk),
        .act(act[47:40]),
        .wgt(wgt[31:28]),
        .write(write[5]),
        .swap(swap[5]),
        .above(below_4_7),
        .below(below_5_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_0 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[3:0]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_0),
        .below(below_6_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_1 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[7:4]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_1),
        .below(below_6_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_2 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[11:8]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_2),
        .below(below_6_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_3 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[15:12]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_3),
        .below(below_6_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_4 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[19:16]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_4),
        .below(below_6_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_5 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[23:20]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_5),
        .below(below_6_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_6 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[27:24]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_6),
        .below(below_6_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_6_7 (
        .clk(clk),
        .act(act[55:48]),
        .wgt(wgt[31:28]),
        .write(write[6]),
        .swap(swap[6]),
        .above(below_5_7),
        .below(below_6_7)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_0 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[3:0]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_0),
        .below(below_7_0)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_1 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[7:4]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_1),
        .below(below_7_1)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_2 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[11:8]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_2),
        .below(below_7_2)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_3 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[15:12]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_3),
        .below(below_7_3)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_4 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[19:16]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_4),
        .below(below_7_4)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_5 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[23:20]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_5),
        .below(below_7_5)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_6 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[27:24]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_6),
        .below(below_7_6)
    );

    ws_cell_int8_int4_acc15_multiplier cell_7_7 (
        .clk(clk),
        .act(act[63:56]),
        .wgt(wgt[31:28]),
        .write(write[7]),
        .swap(swap[7]),
        .above(below_6_7),
        .below(below_7_7)
    );

endmodule

module ws_cell_int8_int4_acc15_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [14:0] above,
    output reg  [14:0] below
);

    reg  [3:0] upcoming;
    reg  [3:0] weight;
    wire [14:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    always @(posedge clk) begin
        if (write) begin
            upcoming <= wgt;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            weight <= upcoming;
        end
    end

    pe_multiplier_int8_int4_acc15 pe (
        .act(act),
        .wgt(weight),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int4_acc15 (
    input  wire [7:0] act,
    input  wire [3:0] wgt,
    input  wire [14:0] state,
    output wire [14:0] next_state
);

    wire [11:0] product;

    assign product = $signed({{4{act[7]}}, act}) * $signed({{8{wgt[3]}}, wgt});
    assign next_state = state + {{3{product[11]}}, product};

endmodule

`default_nettype wire
