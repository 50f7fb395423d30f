// matmul_4x4_int8_int8_acc32_carry_save_os: matrix engine: C = A*B over tiles, valid/ready streams
//
//   rows       4            rows of PEs
//   cols       4            columns of PEs
//   act        int8         format of the activations
//   wgt        int8         format of the weights
//   acc_width  32 bits      width of the accumulator; results wrap modulo 2**acc_width
//   pe         carry-save   PE family
//   dataflow   os           what stays in the array: the outputs (os) or the weights (ws)
//   depth      256 rows     output rows that accumulate on chip over the k-tiles (ws)
//   tile       8 PEs        side of the tiles: operands are registered between tiles, not inside
//   queue      4 beats      beats that each input queue holds, to even out stalls
//
// digest 152fb70e89f238bcbe8f39a6624cec454541cf9daf9b592edfb6b52952dcbaa6
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_4x4_int8_int8_acc32_carry_save_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [31:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [127:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [32:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [32:0] wgt_queue_out_data;
    wire core_out_valid;
    wire [127:0] core_out_data;
    wire core_out_last;
    wire [128:0] out_queue_out_data;
    wire popped;
    wire overrun;
    wire out_queue_in_ready;

    assign popped = out__valid & out__ready;
    assign overrun = core_out_valid & ~out_queue_in_ready;
    assign out__data = out_queue_out_data[127:0];
    assign out__last = out_queue_out_data[128];

    os_core_4x4_int8_int8_acc32_carry_save_os core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[31:0]),
        .act__last(act_queue_out_data[32]),
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

    queue_33_4 act_queue (
        .clk(clk),
        .rst(rst),
        .in_valid(act__valid),
        .in_data({act__last, act__data}),
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

    queue_129_12 out_queue (
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

module queue_129_12 (
    input  wire clk,
    input  wire rst,
    input  wire in_valid,
    output wire in_ready,
    input  wire [128:0] in_data,
    output reg  out_valid,
    input  wire out_ready,
    output wire [128:0] out_data
);

    reg  [3:0] count;
    wire push;
    wire fetch;
    reg  [3:0] write_at;
    reg  [3:0] read_at;

    assign in_ready = count != 4'd12;
    assign push = in_valid & in_ready;
    assign fetch = (count != 4'd0) & (out_ready | ~out_valid);

    always @(posedge clk) begin
        if (rst) begin
            write_at <= 4'd0;
        end else begin
            if (push) begin
                write_at <= (write_at == 4'd11) ? 4'd0 : (write_at + 4'd1);
            end
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            read_at <= 4'd0;
        end else begin
            if (fetch) begin
                read_at <= (read_at == 4'd11) ? 4'd0 : (read_at + 4'd1);
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

    ram_1r1w_12x129 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_12x129 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [128:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [128:0] read_data
);

    reg  [128:0] words [0:11];

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

module os_core_4x4_int8_int8_acc32_carry_save_os (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [31:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [31:0] wgt__data,
    input  wire wgt__last,
    output wire out_valid,
    output wire out_last,
    output wire [127:0] out_data,
    input  wire popped,
    input  wire overrun,
    output reg  error
);

    wire finish;
    reg  [3:0] free;
    reg  first;
    reg  [1:0] wait_;
    wire enough;

    assign enough = free >= 4'd4;
    assign act__ready = (act__valid & wgt__valid) & (~act__last | (enough & (wait_ == 2'd0)));
    assign finish = act__ready & act__last;
    assign wgt__ready = act__ready;

    always @(posedge clk) begin
        if (rst) begin
            free <= 4'd12;
        end else begin
            if (finish & ~popped) begin
                free <= free - 4'd4;
            end else if (popped & ~finish) begin
                free <= free + 4'd1;
            end else if (finish & popped) begin
                free <= free - 4'd3;
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

    os_array_4x4_int8_int8_acc32_carry_save array (
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

module os_array_4x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    output wire out_valid,
    output wire out_last,
    output reg  [127:0] out
);

    reg  [31:0] act_edge;
    reg  [31:0] wgt_edge;
    reg  first_edge;
    reg  last_edge;
    reg  load_edge;
    reg  [2:0] start;
    reg  [2:0] left;
    wire [255:0] mesh_below;
    wire [31:0] resolved_0;
    wire [31:0] resolved_1;
    wire [31:0] resolved_2;
    wire [31:0] resolved_3;

    assign resolved_0 = mesh_below[31:0] + mesh_below[63:32];
    assign resolved_1 = mesh_below[95:64] + mesh_below[127:96];
    assign resolved_2 = mesh_below[159:128] + mesh_below[191:160];
    assign resolved_3 = mesh_below[223:192] + mesh_below[255:224];
    assign out_valid = left != 3'd0;
    assign out_last = left == 3'd1;

    always @(posedge clk) begin
        act_edge <= {act[7:0], act[15:8], act[23:16], act[31:24]} & {32{valid}};
        wgt_edge <= wgt;
        first_edge <= first & valid;
        last_edge <= last & valid;
        load_edge <= last_edge;
        out <= {resolved_3, resolved_2, resolved_1, resolved_0};
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
            left <= 3'd0;
        end else begin
            if (start[2]) begin
                left <= 3'd4;
            end else if (out_valid) begin
                left <= left - 3'd1;
            end
        end
    end

    os_mesh_4x4_int8_int8_acc32_carry_save mesh (
        .clk(clk),
        .act(act_edge),
        .wgt(wgt_edge),
        .first(first_edge),
        .load(load_edge),
        .below(mesh_below)
    );

endmodule

module os_mesh_4x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire first,
    input  wire load,
    output wire [255:0] below
);

    os_tile_4x4_int8_int8_acc32_carry_save tile_0_0 (
        .clk(clk),
        .act(act),
        .wgt(wgt),
        .first(first),
        .load(load),
        .above(256'd0),
        .below(below)
    );

endmodule

module os_tile_4x4_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [31:0] act,
    input  wire [31:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [255:0] above,
    output wire [255:0] below
);

    wire [63:0] below_0_0;
    wire [63:0] below_0_1;
    wire [63:0] below_0_2;
    wire [63:0] below_0_3;
    wire [63:0] below_1_0;
    wire [63:0] below_1_1;
    wire [63:0] below_1_2;
    wire [63:0] below_1_3;
    wire [63:0] below_2_0;
    wire [63:0] below_2_1;
    wire [63:0] below_2_2;
    wire [63:0] below_2_3;
    wire [63:0] below_3_0;
    wire [63:0] below_3_1;
    wire [63:0] below_3_2;
    wire [63:0] below_3_3;

    assign below = {below_3_3, below_3_2, below_3_1, below_3_0};

    os_cell_int8_int8_acc32_carry_save cell_0_0 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(above[63:0]),
        .below(below_0_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_1 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(above[127:64]),
        .below(below_0_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_2 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(above[191:128]),
        .below(below_0_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_0_3 (
        .clk(clk),
        .act(act[7:0]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(above[255:192]),
        .below(below_0_3)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_0 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_0_0),
        .below(below_1_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_1 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_0_1),
        .below(below_1_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_2 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_0_2),
        .below(below_1_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_1_3 (
        .clk(clk),
        .act(act[15:8]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_0_3),
        .below(below_1_3)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_0 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_1_0),
        .below(below_2_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_1 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_1_1),
        .below(below_2_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_2 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_1_2),
        .below(below_2_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_2_3 (
        .clk(clk),
        .act(act[23:16]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_1_3),
        .below(below_2_3)
    );

    os_cell_int8_int8_acc32_carry_save cell_3_0 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[7:0]),
        .first(first),
        .load(load),
        .above(below_2_0),
        .below(below_3_0)
    );

    os_cell_int8_int8_acc32_carry_save cell_3_1 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[15:8]),
        .first(first),
        .load(load),
        .above(below_2_1),
        .below(below_3_1)
    );

    os_cell_int8_int8_acc32_carry_save cell_3_2 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[23:16]),
        .first(first),
        .load(load),
        .above(below_2_2),
        .below(below_3_2)
    );

    os_cell_int8_int8_acc32_carry_save cell_3_3 (
        .clk(clk),
        .act(act[31:24]),
        .wgt(wgt[31:24]),
        .first(first),
        .load(load),
        .above(below_2_3),
        .below(below_3_3)
    );

endmodule

module os_cell_int8_int8_acc32_carry_save (
    input  wire clk,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [63:0] above,
    output reg  [63:0] below
);

    wire [63:0] state;
    reg  [63:0] acc;
    wire [63:0] pe_next_state;

    assign state = first ? 64'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_carry_save_int8_int8_acc32 pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_carry_save_int8_int8_acc32 (
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    input  wire [63:0] state,
    output wire [63:0] next_state
);

    wire two_0;
    wire [8:0] row_0;
    wire one_1;
    wire two_1;
    wire [8:0] row_1;
    wire one_2;
    wire two_2;
    wire [8:0] row_2;
    wire one_3;
    wire two_3;
    wire [8:0] row_3;
    wire [31:0] sum_0;
    wire [30:0] carry_0;
    wire [31:0] sum_1;
    wire [30:0] carry_1;
    wire [31:0] sum_2;
    wire [30:0] carry_2;
    wire [31:0] sum_3;
    wire [30:0] carry_3;
    wire [31:0] sum_4;
    wire [30:0] carry_4;
    wire [30:0] bits_1;

    assign two_0 = wgt[1] & ~wgt[0];
    assign row_0 = (({act[7], act} & {9{wgt[0]}}) | ({act, 1'b0} & {9{two_0}})) ^ {~wgt[1], {8{wgt[1]}}};
    assign one_1 = wgt[2] ^ wgt[1];
    assign two_1 = (wgt[3] & ~(wgt[2] | wgt[1])) | (~wgt[3] & (wgt[2] & wgt[1]));
    assign row_1 = (({act[7], act} & {9{one_1}}) | ({act, 1'b0} & {9{two_1}})) ^ {~wgt[3], {8{wgt[3]}}};
    assign one_2 = wgt[4] ^ wgt[3];
    assign two_2 = (wgt[5] & ~(wgt[4] | wgt[3])) | (~wgt[5] & (wgt[4] & wgt[3]));
    assign row_2 = (({act[7], act} & {9{one_2}}) | ({act, 1'b0} & {9{two_2}})) ^ {~wgt[5], {8{wgt[5]}}};
    assign one_3 = wgt[6] ^ wgt[5];
    assign two_3 = (wgt[7] & ~(wgt[6] | wgt[5])) | (~wgt[7] & (wgt[6] & wgt[5]));
    assign row_3 = (({act[7], act} & {9{one_3}}) | ({act, 1'b0} & {9{two_3}})) ^ {~wgt[7], {8{wgt[7]}}};
    assign sum_0 = (state[31:0] ^ state[63:32]) ^ {23'd0, row_0};
    assign carry_0 = (state[30:0] & state[62:32]) | ((state[30:0] | state[62:32]) & {22'd0, row_0});
    assign sum_1 = ({21'd0, row_1, 1'b0, wgt[1]} ^ {19'd0, row_2, 1'b0, wgt[3], 2'd0}) ^ {17'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign bits_1 = ({20'd0, row_1, 1'b0, wgt[1]} | {18'd0, row_2, 1'b0, wgt[3], 2'd0}) & {16'd0, row_3, 1'b0, wgt[5], 4'd0};
    assign carry_1 = ({20'd0, row_1, 1'b0, wgt[1]} & {18'd0, row_2, 1'b0, wgt[3], 2'd0}) | bits_1;
    assign sum_2 = ({25'h1ffff56, wgt[7], 6'd0} ^ sum_0) ^ {carry_0, 1'b0};
    assign carry_2 = ({24'hffff56, wgt[7], 6'd0} & sum_0[30:0]) | (({24'hffff56, wgt[7], 6'd0} | sum_0[30:0]) & {carry_0[29:0], 1'b0});
    assign sum_3 = (sum_1 ^ {carry_1, 1'b0}) ^ sum_2;
    assign carry_3 = (sum_1[30:0] & {carry_1[29:0], 1'b0}) | ((sum_1[30:0] | {carry_1[29:0], 1'b0}) & sum_2[30:0]);
    assign sum_4 = ({carry_2, 1'b0} ^ sum_3) ^ {carry_3, 1'b0};
    assign carry_4 = ({carry_2[29:0], 1'b0} & sum_3[30:0]) | (({carry_2[29:0], 1'b0} | sum_3[30:0]) & {carry_3[29:0], 1'b0});
    assign next_state = {carry_4, 1'b0, sum_4};

endmodule

`default_nettype wire
