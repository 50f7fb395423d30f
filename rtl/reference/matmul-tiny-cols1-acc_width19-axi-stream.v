// matmul_2x1_int8_int8_acc19_multiplier_os_axis: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       2            rows of PEs
//   cols       1            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  19 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         multiplier   PE family
//   dataflow   os           what stays in the array: the outputs (os, broadcast, cube), the weights (ws, tree) or the activations (is)
//   depth      256 rows     output rows (is: columns) that accumulate on chip over the k-tiles (ws, tree, is)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//   deep       4            planes of PEs one behind the other in a cube: products that a cycle adds to every sum
//   stages     0 cycles     registers of every PE between operands and accumulator, to trade latency for clock
//   drain      chain        how finished sums leave (os, broadcast): chain: through registers of their own, behind the next sums; shift: through the accumulators, the next sums wait
//
//   wrap: axi-stream
//
// digest b685981f5e0f62a722b83b3f502c8a9d0285bfbb52568a5cb9d8cb937108a78a
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_2x1_int8_int8_acc19_multiplier_os_axis (
    input  wire aclk,
    input  wire aresetn,
    input  wire s_axis_act_tvalid,
    output wire s_axis_act_tready,
    input  wire [15:0] s_axis_act_tdata,
    input  wire s_axis_act_tlast,
    input  wire s_axis_wgt_tvalid,
    output wire s_axis_wgt_tready,
    input  wire [7:0] s_axis_wgt_tdata,
    input  wire s_axis_wgt_tlast,
    output wire m_axis_out_tvalid,
    input  wire m_axis_out_tready,
    output wire [23:0] m_axis_out_tdata,
    output wire m_axis_out_tlast,
    output wire error
);

    wire inner_act__ready;
    wire inner_wgt__ready;
    wire inner_out__valid;
    wire [18:0] inner_out__data;
    wire rst;

    assign s_axis_act_tready = inner_act__ready & ~rst;
    assign s_axis_wgt_tready = inner_wgt__ready & ~rst;
    assign m_axis_out_tvalid = inner_out__valid & ~rst;
    assign rst = ~aresetn;
    assign m_axis_out_tdata = {{5{inner_out__data[18]}}, inner_out__data};

    matmul_2x1_int8_int8_acc19_multiplier_os inner (
        .clk(aclk),
        .rst(rst),
        .act__valid(s_axis_act_tvalid),
        .act__data(s_axis_act_tdata),
        .act__last(s_axis_act_tlast),
        .wgt__valid(s_axis_wgt_tvalid),
        .wgt__data(s_axis_wgt_tdata),
        .wgt__last(s_axis_wgt_tlast),
        .out__ready(m_axis_out_tready),
        .act__ready(inner_act__ready),
        .wgt__ready(inner_wgt__ready),
        .out__valid(inner_out__valid),
        .out__data(inner_out__data),
        .out__last(m_axis_out_tlast),
        .error(error)
    );

endmodule

module matmul_2x1_int8_int8_acc19_multiplier_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [18:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [16:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [8:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [18:0] core_out_data;
    wire core_out_last;
    wire [19:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[18:0];
    assign out__last = out_queue_out_data[19];

    os_core_2x1_int8_int8_acc19_multiplier_os core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[15:0]),
        .act__last(act_queue_out_data[16]),
        .wgt__valid(wgt_queue_out_valid),
        .wgt__data(wgt_queue_out_data[7:0]),
        .wgt__last(wgt_queue_out_data[8]),
        .popped(popped),
        .overrun(overrun),
        .act__ready(core_act__ready),
        .wgt__ready(core_wgt__ready),
        .out_valid(core_out_valid),
        .out_last(core_out_last),
        .out_data(core_out_data),
        .error(error)
    );

    queue_17_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
        .out_ready(core_act__ready),
        .in_ready(act__ready),
        .out_valid(act_queue_out_valid),
        .out_data(act_queue_out_data)
    );

    queue_9_4 wgt_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(wgt__valid),
        .in_data({wgt__last, wgt__data}),
        .out_ready(core_wgt__ready),
        .in_ready(wgt__ready),
        .out_valid(wgt_queue_out_valid),
        .out_data(wgt_queue_out_data)
    );

    queue_20_9 out_queue (
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

module queue_20_9 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [19:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [19:0] out_data
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

    ram_1r1w_9x20 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_9x20 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [19:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [19:0] read_data
);

    reg  [19:0] words [0:8];

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

module os_core_2x1_int8_int8_acc19_multiplier_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [15:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [18:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  first;
    reg  wait_;
    wire enough;

    assign enough = free >= 4'd2;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 1'b0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd9;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd2;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end else if (finish & popped) begin
                free <= free - 4'd1;
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
            wait_ <= 1'b0;
        end else begin
            if (finish) begin
                wait_ <= 1'b1;
            end else if (wait_ != 1'b0) begin
                wait_ <= wait_ - 1'b1;
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

    os_array_2x1_int8_int8_acc19_multiplier array (
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

module os_array_2x1_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [18:0] out
);

    reg  [15:0] act_edge;
    reg  [7:0] wgt_edge;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [1:0] start;
    reg  [1:0] left;

    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8]} & {16{valid}};
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
            left <= 2'd0;
        end else begin
            if (start[1]) begin
                left <= 2'd2;
            end else if (out_valid) begin
                left <= left - 2'd1;
            end
        end
    end

    os_mesh_2x1_int8_int8_acc19_multiplier mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(out)
    );

endmodule

module os_mesh_2x1_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    output wire [18:0] below
);

    os_tile_2x1_int8_int8_acc19_multiplier tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(19'd0),
        .below(below)
    );

endmodule

module os_tile_2x1_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [15:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [18:0] above,
    output wire [18:0] below
);

    wire [18:0] below_0_0;

    os_cell_int8_int8_acc19_multiplier cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(above),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc19_multiplier cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below)
    );

endmodule

module os_cell_int8_int8_acc19_multiplier (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [18:0] above,
    output reg  [18:0] below
);

    wire [18:0] state;
    reg  [18:0] acc;
    wire [18:0] pe_next_state;

    assign state = first ? 19'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_multiplier_int8_int8_acc19 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_multiplier_int8_int8_acc19 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [18:0] state,
    output wire [18:0] next_state
);

    wire [15:0] product;

    assign product = $signed({{8{act[7]}}, act}) * $signed({{8{wgt[7]}}, wgt});
    assign next_state = state + {{3{product[15]}}, product};

endmodule

`default_nettype wire
