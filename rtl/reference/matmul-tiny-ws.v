// matmul_2x2_int8_int8_acc32_multiplier_ws_depth8: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       2            rows of PEs
//   cols       2            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   ws           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      8 rows       output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
// digest a8c4077aa19807dc79e832396ccc65be48259fca85679b864419440e9a071448
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_2x2_int8_int8_acc32_multiplier_ws_depth8 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire act__first,
    input  wire act__last,
    input  wire act__end,
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

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [18:0] act_queue_out_data;
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

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[63:0];
    assign out__last = out_queue_out_data[64];

    ws_core_2x2_int8_int8_acc32_multiplier_ws_depth8 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[15:0]),
        .act__first(act_queue_out_data[16]),
        .act__last(act_queue_out_data[17]),
        .act__end(act_queue_out_data[18]),
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

    queue_19_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__end, act__last, act__first, act__data}),
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

    queue_65_8 out_queue (
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

module queue_65_8 (
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
    reg  [2:0] write_at;
    reg  [2:0] read_at;

    assign in_ready = count != 4'd8;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 3'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 3'd7) ? 3'd0 : (write_at + 3'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 3'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 3'd7) ? 3'd0 : (read_at + 3'd1);
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

    ram_1r1w_8x65 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_8x65 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [64:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [64:0] read_data
);

    reg  [64:0] words [0:7];

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

module ws_core_2x2_int8_int8_acc32_multiplier_ws_depth8 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire act__first,
    input  wire act__last,
    input  wire act__end,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [15:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [63:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    reg  full;
    wire swap;
    wire load;
    wire loaded;
    reg  row;
    wire enough;
    reg  [3:0] free;
    reg  start;
    wire leaves;
    wire overflow;
    reg  [2:0] at;
    reg  [2:0] marks_3;
    reg  [63:0] row_data;
    reg  [2:0] row_marks;
    wire [63:0] sums_read_data;
    reg  row_valid;
    reg  [2:0] row_at;
    reg  [2:0] marks_1;
    reg  [2:0] marks_2;
    wire [63:0] array_out;
    wire [31:0] total_0;
    wire [31:0] total_1;

    assign wgt__ready = ~full | swap;
    assign load = wgt__valid & wgt__ready;
    assign loaded = load & (row == 1'b1);
    assign enough = free >= 4'd1;
    assign act__ready = (act__valid & (~start | full)) & (~act__last | enough);
    assign swap = act__ready & start;
    assign overflow = (leaves & (at == 3'd7)) & ~marks_3[2];
    assign total_0 = row_data[31:0] + (row_marks[0] ? 32'd0 : sums_read_data[31:0]);
    assign total_1 = row_data[63:32] + (row_marks[0] ? 32'd0 : sums_read_data[63:32]);
    assign out_valid = row_valid & row_marks[1];
    assign out_last = row_marks[2];
    assign out_data = {total_1, total_0};

    always @(posedge clk) begin
        marks_1 <= {act__end, act__last, act__first};
        marks_2 <= marks_1;
        marks_3 <= marks_2;
        row_marks <= marks_3;
        row_data <= array_out;
        row_at <= at;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 1'b0;
        end else begin
            if (loaded) begin
                row <= 1'b0;
            end else if (load) begin
                row <= row + 1'b1;
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
            free <= 4'd8;
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
            at <= 3'd0;
        end else begin
            if (leaves) begin
                at <= (marks_3[2] | overflow) ? 3'd0 : (at + 3'd1);
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
            if (|{overflow, (load & (wgt__last != (row == 1'b1))), overrun}) begin
                error <= 1'b1;
            end
        end
    end

    ws_array_2x2_int8_int8_acc32_multiplier array (
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

    ram_1r1w_8x64 sums (
        .clk(clk),
        .write_en(row_valid),
        .write_addr(row_at),
        .write_data({total_1, total_0}),
        .read_en(leaves),
        .read_addr(at),
        .read_data(sums_read_data)
    );

endmodule

module ram_1r1w_8x64 (
    input  wire clk,
    input  wire write_en,
    input  wire [2:0] write_addr,
    input  wire [63:0] write_data,
    input  wire read_en,
    input  wire [2:0] read_addr,
    output reg  [63:0] read_data
);

    reg  [63:0] words [0:7];

    always @(posedge clk) begin
        if (write_en)
            words[write_addr] <= write_data;
    end

    always @(posedge clk) begin
        if (read_en)
            read_data <= words[read_addr];
    end

endmodule

module ws_array_2x2_int8_int8_acc32_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire wgt_valid,
    input  wire [15:0] wgt,
    input  wire valid,
    input  wire swap,
    input  wire [15:0] act,
    output wire out_valid,
    output wire [63:0] out
);

    reg  [15:0] act_edge;
    reg  [7:0] act_skew_1;
    reg  [15:0] wgt_edge;
    reg  [1:0] row;
    reg  [1:0] write_edge;
    wire [1:0] write;
    reg  swap_line;
    reg  [2:0] valid_line;
    wire [33:0] resolved;

    assign write = row & {2{wgt_valid}};
    assign out_valid = valid_line[2];
    assign out = {{15{resolved[33]}}, resolved[33:17], {15{resolved[16]}}, resolved[16:0]};

    always @(posedge clk) begin
        act_edge <= act;
        act_skew_1 <= act_edge[15:8];
        wgt_edge <= wgt;
    end

    always @(posedge clk) begin
        if (rst) begin
            row <= 2'd1;
        end else begin
            if (wgt_valid) begin
                row <= {row[0], row[1]};
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            write_edge <= 2'd0;
        end else begin
            write_edge <= write;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            swap_line <= 1'b0;
        end else begin
            swap_line <= swap & valid;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            valid_line <= 3'd0;
        end else begin
            valid_line <= {valid_line[1:0], valid};
        end
    end

    ws_mesh_2x2_int8_int8_acc17_multiplier mesh (
        .clk(clk),
        .act({act_skew_1, act_edge[7:0]}),
        .wgt(wgt_edge),
        .write(write_edge),
        .swap({swap_line, (swap & valid)}),
        .below(resolved)
    );

endmodule

module ws_mesh_2x2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    output wire [33:0] below
);

    ws_tile_2x2_int8_int8_acc17_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .write(write),
        .swap(swap),
        .above(34'd0),
        .below(below)
    );

endmodule

module ws_tile_2x2_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [15:0] wgt,
    input  wire [1:0] write,
    input  wire [1:0] swap,
    input  wire [33:0] above,
    output wire [33:0] below
);

    wire [16:0] below_0_0;
    wire [16:0] below_0_1;
    wire [16:0] below_1_0;
    wire [16:0] below_1_1;

    assign below = {below_1_1, below_1_0};

    ws_cell_int8_int8_acc17_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[16:0]),
        .below(below_0_0)
    );

    ws_cell_int8_int8_acc17_multiplier cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .write(write[0]),
        .swap(swap[0]),
        .above(above[33:17]),
        .below(below_0_1)
    );

    ws_cell_int8_int8_acc17_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_0),
        .below(below_1_0)
    );

    ws_cell_int8_int8_acc17_multiplier cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .write(write[1]),
        .swap(swap[1]),
        .above(below_0_1),
        .below(below_1_1)
    );

endmodule

module ws_cell_int8_int8_acc17_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire write,
    input  wire swap,
    input  wire [16:0] above,
    output reg  [16:0] below
);

    reg  [7:0] upcoming;
    reg  [7:0] weight;
    wire [16:0] pe_next_state;

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

    pe_multiplier_int8_int8_acc17 pe (
        .act(act),
        .wgt(weight),
        .state(above),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc17 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [16:0] state,
    output wire [16:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {product[15], product};

endmodule

`default_nettype wire
