// matmul_3x2_int4_int8_acc28_multiplier_is_depth8: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       3            rows of PEs
//   cols       2            columns of PEs
//   act        int4         format of the activations
//   wgt        int8         format of the weights
//   acc_width  28 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   is           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      8 rows       output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest 5a35ae4a56f72ebe0df11b5df7db9f3dbd5eb3ccc87d01eed03f24fe45a70cd7
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_3x2_int4_int8_acc28_multiplier_is_depth8 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [23:0] wgt__data,
    input  wire wgt__first,
    input  wire wgt__last,
    input  wire wgt__end,
    output wire out__valid,
    input  wire out__ready,
    output wire [55:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [8:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [26:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [55:0] core_out_data;
    wire core_out_last;
    wire [56:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[55:0];
    assign out__last = out_queue_out_data[56];

    is_core_3x2_int4_int8_acc28_multiplier_is_depth8 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[7:0]),
        .act__last(act_queue_out_data[8]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[23:0]),
        .wgt__first(wgt_queue_out_data[24]),
        .wgt__last(wgt_queue_out_data[25]),
        .wgt__end(wgt_queue_out_data[26]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_9_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_27_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__end, wgt__last, wgt__first, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_57_9 out_queue (
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

module queue_57_9 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [56:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [56:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd9;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd8) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd8) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_9x57 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_9x57 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [56:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [56:0] read_data
);

    reg  [56:0] words [0:8];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_27_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [26:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [26:0] out_data
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

    ram_1r1w_4x27 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x27 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [26:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [26:0] read_data
);

    reg  [26:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module queue_9_4 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [8:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [8:0] out_data
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

    ram_1r1w_4x9 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_4x9 (
    input  wire clk,
    input  wire write_en,
    input  wire [1:0] write_addr,
    input  wire [8:0] write_data,
    input  wire read_en,
    input  wire [1:0] read_addr,
    output reg  [8:0] read_data
);

    reg  [8:0] words [0:3];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module is_core_3x2_int4_int8_acc28_multiplier_is_depth8 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [23:0] wgt__data,
    input  wire wgt__first,
    input  wire wgt__last,
    input  wire wgt__end,
    output wire out_valid,
    output wire out_last,
    output wire [55:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    reg  full;
    wire swap;
    wire load;
    wire loaded;
    reg  [1:0] row;
    wire enough;
    reg  [3:0] free;
    reg  start;
    wire leaves;
    wire overflow;
    reg  [2:0] at;
    reg  [2:0] marks_4;
    reg  [55:0] row_data;
    reg  [2:0] row_marks;
    wire [55:0] sums_read_data;
    reg  row_valid;
    reg  [2:0] row_at;
    reg  [2:0] marks_1;
    reg  [2:0] marks_2;
    reg  [2:0] marks_3;
    wire [55:0] array_out;
    wire [27:0] total_0;
    wire [27:0] total_1;

    assign act__ready = ~full | swap;
    assign load = act__valid & act__ready;
    assign loaded = load & (row == 2'd2);
    assign enough = free >= 4'd1;
    assign wgt__ready = (wgt__valid & (~start | full)) & (~wgt__last | enough);
    assign swap = wgt__ready & start;
    assign overflow = (leaves & (at == 3'd7)) & ~marks_4[2];
    assign total_0 = row_data[27:0] + (row_marks[0] ? 28'd0 : sums_read_data[27:0]);
    assign total_1 = row_data[55:28] + (row_marks[0] ? 28'd0 : sums_read_data[55:28]);
    assign out_valid = row_valid & row_marks[1];
    assign out_last = row_marks[2];
    assign out_data = {total_1, total_0};

    always @(posedge clk) begin
        marks_1 <= {wgt__end, wgt__last, wgt__first};
        marks_2 <= marks_1;
        marks_3 <= marks_2;
        marks_4 <= marks_3;
        row_marks <= marks_4;
        row_data <= array_out;
        row_at <= at;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 2'd0;
        end else begin
            if (loaded) begin
                row <= 2'd0;
            end else if (load) begin
                row <= row + 2'd1;
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
            free <= 4'd9;
        end else begin
            if ((wgt__ready & wgt__last) & ~popped) begin
                free <= free - 4'd1;
            end else if (popped & ~(wgt__ready & wgt__last)) begin
                free <= free + 4'd1;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            start <= 1'b1;
        end else begin
            if (wgt__ready) begin
                start <= wgt__end;
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            at <= 3'd0;
        end else begin
            if (leaves) begin
                at <= (marks_4[2] | overflow) ? 3'd0 : (at + 3'd1);
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
            if (|{overflow, (load & (act__last != (row == 2'd2))), overrun}) begin
                error <= 1'b1;
            end
        end
    end

    is_array_3x2_int4_int8_acc28_multiplier array (
        .clk(clk),
        .rst(rst),
        .act_valid(load),
        .act(act__data),
        .valid(wgt__ready),
        .swap(start),
        .wgt(wgt__data),
        .out_valid(leaves),
        .out(array_out)
    );

    ram_1r1w_8x56 sums (
        .clk(clk),
        .write_en(row_valid),
        .write_addr(row_at),
        .write_data({total_1, total_0}),
        .read_en(leaves),
        .read_addr(at),
        .read_data(sums_read_data)
    );

endmodule

module ram_1r1w_8x56 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [55:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [55:0] read_data
);

    reg  [55:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module is_array_3x2_int4_int8_acc28_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire act_valid,
    input  wire [7:0] act,
    input  wire valid,
    input  wire swap,
    input  wire [23:0] wgt,
    output wire out_valid,
    output wire [55:0] out
);

    reg  [7:0] act_edge;
    reg  [23:0] wgt_edge;
    reg  [7:0] wgt_skew_1;
    reg  [7:0] wgt_skew_2_1;
    reg  [7:0] wgt_skew_2_2;
    reg  [2:0] row;
    reg  [2:0] write_edge;
    wire [2:0] write;
    reg  [1:0] swap_line;
    reg  [3:0] valid_line;
    wire [27:0] resolved;

    assign write = row & {3{act_valid}};
    assign out_valid = valid_line[3];
    assign out = {{14{resolved[27]}}, resolved[27:14], {14{resolved[13]}}, resolved[13:0]};

    always @(posedge clk) begin
        act_edge <= act;
        wgt_edge <= wgt;
        wgt_skew_1 <= wgt_edge[15:8];
        wgt_skew_2_1 <= wgt_edge[23:16];
        wgt_skew_2_2 <= wgt_skew_2_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 3'd1;
        end else begin
            if (act_valid) begin
                row <= {row[1:0], row[2]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 3'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 2'd0;
        end else begin
            swap_line <= {swap_line[0], (swap & valid)};
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 4'd0;
        end else begin
            valid_line <= {valid_line[2:0], valid};
        end
    end

    is_mesh_3x2_int4_int8_acc14_multiplier mesh (
        .clk(clk),
        .wgt({wgt_skew_2_2, wgt_skew_1, wgt_edge[7:0]}),
        .act(act_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(resolved)
    );

endmodule

module is_mesh_3x2_int4_int8_acc14_multiplier (
    input  wire clk,
    input  wire [23:0] wgt,
    input  wire [7:0] act,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    output wire [27:0] below
);

    is_tile_3x2_int4_int8_acc14_multiplier tile_0_0 (
        .clk(clk),
        .wgt(wgt),
        .act(act),
        .write(write),
        .swap(swap),
        .above(28'd0),
        .below(below)
    );

endmodule

module is_tile_3x2_int4_int8_acc14_multiplier (
    input  wire clk,
    input  wire [23:0] wgt,
    input  wire [7:0] act,
    input  wire [2:0] write,
    input  wire [2:0] swap,
    input  wire [27:0] above,
    output wire [27:0] below
);

    wire [13:0] below_0_0;
    wire [13:0] below_0_1;
    wire [13:0] below_1_0;
    wire [13:0] below_1_1;
    wire [13:0] below_2_0;
    wire [13:0] below_2_1;

    assign below = {below_2_1, below_2_0};

    is_cell_int4_int8_acc14_multiplier cell_0_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[13:0]),
        .below(below_0_0)
    );

    is_cell_int4_int8_acc14_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[27:14]),
        .below(below_0_1)
    );

    is_cell_int4_int8_acc14_multiplier cell_1_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    is_cell_int4_int8_acc14_multiplier cell_1_1 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

    is_cell_int4_int8_acc14_multiplier cell_2_0 (
        .clk(clk),
        .act(act[3:0]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_0),
        .below(below_2_0)
    );

    is_cell_int4_int8_acc14_multiplier cell_2_1 (
        .clk(clk),
        .act(act[7:4]),
        .wgt(wgt[23:16]),
        .write(write[2]),
        .swap(swap[2]),
        .above(below_1_1),
        .below(below_2_1)
    );

endmodule

module is_cell_int4_int8_acc14_multiplier (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [13:0] above,
    output reg  [13:0] below
);

    reg  [3:0] upcoming;
    reg  [3:0] activation;
    wire [13:0] pe_next_state;

    always @(posedge clk) begin
        below <= pe_next_state;
    end

    always @(posedge clk) begin
        if (write) begin
            upcoming <= act;
        end
    end

    always @(posedge clk) begin
        if (swap) begin
            activation <= upcoming;
        end
    end

    pe_multiplier_int4_int8_acc14 pe (
        .act(activation),
        .wgt(wgt),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int4_int8_acc14 (
    input  wire [3:0] act,
    input  wire [7:0] wgt,
    input  wire [13:0] state,
    output wire [13:0] next_state
);

    wire [11:0] product;

    assign product = $signed({{8{act[3]}}, act}) * $signed({{4{wgt[7]}}, wgt});
    assign next_state = state + {{2{product[11]}}, product};

endmodule

`default_nettype wire
