// matmul_fma_e2m1_e2m1_acc_e4m3ieee_sums_2x2: matrix engine of fused multiply-adds
//
//   act     e2m1         format of the activations
//   wgt     e2m1         format of the weights
//   acc     e4m3ieee     format of the accumulator, with infinities and NaN
//   addend  sums         what is added to: any code of the format, or sums of such products only, which are multiples of the least product and never far above the greatest
//   stages  0 cycles     registers between the product and the addition, to trade latency for clock
//   turns   1 cycles     cycles from accumulator to accumulator: as many independent sums take turns, one a cycle
//   path    exchanged    what is shifted: exchanged: the smaller of product and addend; plain: the addend alone, along the whole product, as one would write it: the baseline
//   rows    2            rows of PEs
//   cols    2            columns of PEs
//   queue   4 beats      beats that each input queue holds, to even out stalls
//
// digest b8953a7ed1c309c69a236b63ebffe35f5ea3ddfc5fc4d90fdf0c38d7976d31aa
// Written by hwgen; the generator claims no rights in this file.

`timescale 1ns / 1ps
`default_nettype none

module matmul_fma_e2m1_e2m1_acc_e4m3ieee_sums_2x2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
    input  wire wgt__last,
    output wire out__valid,
    input  wire out__ready,
    output wire [15:0] out__data,
    output wire out__last,
    output wire error
);

    wire act_queue_out_valid;
    wire core_act__ready;
    wire [8:0] act_queue_out_data;
    wire wgt_queue_out_valid;
    wire core_wgt__ready;
    wire [8:0] wgt_queue_out_data;
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

    fma_core_e2m1_e2m1_acc_e4m3ieee_sums_2x2 core (
        .clk(clk),
        .rst(rst),
        .act__valid(act_queue_out_valid),
        .act__data(act_queue_out_data[7:0]),
        .act__last(act_queue_out_data[8]),
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

    queue_17_9 out_queue (
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

module queue_17_9 (
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

    ram_1r1w_9x17 entries (
        .clk(clk),
        .write_en(push),
        .write_addr(write_at),
        .write_data(in_data),
        .read_en(fetch),
        .read_addr(read_at),
        .read_data(out_data)
    );

endmodule

module ram_1r1w_9x17 (
    input  wire clk,
    input  wire write_en,
    input  wire [3:0] write_addr,
    input  wire [16:0] write_data,
    input  wire read_en,
    input  wire [3:0] read_addr,
    output reg  [16:0] read_data
);

    reg  [16:0] words [0:8];

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

module fma_core_e2m1_e2m1_acc_e4m3ieee_sums_2x2 (
    input  wire clk,
    input  wire rst,
    input  wire act__valid,
    output wire act__ready,
    input  wire [7:0] act__data,
    input  wire act__last,
    input  wire wgt__valid,
    output wire wgt__ready,
    input  wire [7:0] wgt__data,
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

    array_fma_e2m1_e2m1_acc_e4m3ieee_sums_2x2 array (
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

module array_fma_e2m1_e2m1_acc_e4m3ieee_sums_2x2 (
    input  wire clk,
    input  wire rst,
    input  wire valid,
    input  wire first,
    input  wire last,
    input  wire [7:0] act,
    input  wire [7:0] wgt,
    output wire out_valid,
    output wire out_last,
    output wire [15:0] out
);

    wire [3:0] act_0;
    wire [3:0] act_1;
    wire [3:0] wgt_0;
    wire [3:0] wgt_1;
    wire begins;
    reg  first_edge;
    reg  [3:0] act_edge_1;
    reg  [3:0] wgt_edge_0;
    reg  [1:0] load_22;
    reg  [3:0] wgt_edge_1;
    reg  [3:0] act_edge_0;
    wire [7:0] cell_0_0_below;
    wire [7:0] cell_0_1_below;
    wire [7:0] cell_1_0_below;
    wire [7:0] cell_1_1_below;
    reg  [1:0] left;
    reg  [1:0] start;

    assign act_0 = valid ? act[3:0] : 4'd8;
    assign act_1 = valid ? act[7:4] : 4'd8;
    assign wgt_0 = valid ? wgt[3:0] : 4'd0;
    assign wgt_1 = valid ? wgt[7:4] : 4'd0;
    assign begins = first & valid;
    assign out_valid = left != 2'd0;
    assign out_last = left == 2'd1;
    assign out = {cell_1_1_below, cell_1_0_below};

    always @(posedge clk) begin
        act_edge_0 <= act_0;
        act_edge_1 <= act_1;
        wgt_edge_0 <= wgt_0;
        wgt_edge_1 <= wgt_1;
    end

    always @(posedge clk) begin
        if (rst) begin
            first_edge <= 1'b0;
        end else begin
            first_edge <= begins;
        end
    end

    always @(posedge clk) begin
        if (rst) begin
            load_22 <= 2'd0;
        end else begin
            load_22 <= {load_22[0], (valid & last)};
        end
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

    fma_cell_e2m1_e2m1_acc_e4m3ieee_sums cell_0_0 (
        .clk(clk),
        .act(act_edge_1),
        .wgt(wgt_edge_0),
        .first(first_edge),
        .load(load_22[1]),
        .above(8'd0),
        .below(cell_0_0_below)
    );

    fma_cell_e2m1_e2m1_acc_e4m3ieee_sums cell_0_1 (
        .clk(clk),
        .act(act_edge_1),
        .wgt(wgt_edge_1),
        .first(first_edge),
        .load(load_22[1]),
        .above(8'd0),
        .below(cell_0_1_below)
    );

    fma_cell_e2m1_e2m1_acc_e4m3ieee_sums cell_1_0 (
        .clk(clk),
        .act(act_edge_0),
        .wgt(wgt_edge_0),
        .first(first_edge),
        .load(load_22[1]),
        .above(cell_0_0_below),
        .below(cell_1_0_below)
    );

    fma_cell_e2m1_e2m1_acc_e4m3ieee_sums cell_1_1 (
        .clk(clk),
        .act(act_edge_0),
        .wgt(wgt_edge_1),
        .first(first_edge),
        .load(load_22[1]),
        .above(cell_0_1_below),
        .below(cell_1_1_below)
    );

endmodule

module fma_cell_e2m1_e2m1_acc_e4m3ieee_sums (
    input  wire clk,
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire first,
    input  wire load,
    input  wire [7:0] above,
    output reg  [7:0] below
);

    wire [7:0] state;
    reg  [7:0] acc;
    wire [7:0] pe_next_state;

    assign state = first ? 8'd0 : acc;

    always @(posedge clk) begin
        acc <= pe_next_state;
        below <= load ? acc : above;
    end

    pe_fma_e2m1_e2m1_acc_e4m3ieee_sums pe (
        .act(act),
        .wgt(wgt),
        .state(state),
        .next_state(pe_next_state)
    );

endmodule

module pe_fma_e2m1_e2m1_acc_e4m3ieee_sums (
    input  wire [3:0] act,
    input  wire [3:0] wgt,
    input  wire [7:0] state,
    output wire [7:0] next_state
);

    wire act_normal;
    wire act_fraction;
    wire wgt_normal;
    wire wgt_fraction;
    wire product_1_0_sum;
    wire product_1_0_carry;
    wire product_2_0_sum;
    wire product_2_0_carry;
    wire product_zero;
    wire product_nan;
    wire acc_normal;
    wire acc_high;
    wire [5:0] distance;
    wire swap;
    wire [4:0] steps;
    wire [3:0] amount;
    wire [7:0] front;
    wire [7:0] other;
    wire [7:0] other_down_1;
    wire other_lost_1;
    wire [7:0] other_down_2;
    wire other_lost_2;
    wire [7:0] other_down_4;
    wire other_lost_4;
    wire [7:0] other_down_8;
    wire other_lost_8;
    wire front_sign;
    wire minus;
    wire nan;
    wire inf;
    wire inf_sign;
    wire carry_in;
    wire [7:0] subtrahend;
    wire [9:0] raw;
    wire unused_carry_in;
    wire negative;
    wire word_upper_8_empty;
    wire [6:0] word_deciding_8;
    wire word_upper_4_empty;
    wire [2:0] word_deciding_4;
    wire word_upper_2_empty;
    wire word_deciding_2;
    wire word_upper_1_empty;
    wire zero;
    wire [4:0] above;
    wire unused_above;
    wire [8:0] total_by_8;
    wire [8:0] total_by_4;
    wire [8:0] total_by_2;
    wire [8:0] total_by_1;
    wire sum_sign;
    wire sum_rest;
    wire up;
    wire [3:0] size;
    wire [3:0] rounded;
    wire special;
    wire sign;
    wire bits_1;
    wire [3:0] sum_1;
    wire [3:0] greatest;
    wire bits_2;
    wire [8:0] bits_3;
    wire [4:0] sum_exponent;

    assign act_normal = |act[2:1];
    assign act_fraction = act[0];
    assign wgt_normal = |wgt[2:1];
    assign wgt_fraction = wgt[0];
    assign product_1_0_sum = (act_normal & wgt[0]) ^ (act[0] & wgt_normal);
    assign product_1_0_carry = (act_normal & wgt[0]) & (act[0] & wgt_normal);
    assign product_2_0_sum = (act_normal & wgt_normal) ^ product_1_0_carry;
    assign product_2_0_carry = (act_normal & wgt_normal) & product_1_0_carry;
    assign bits_1 = act[0] & wgt[0];
    assign sum_1 = {1'b0, ({1'b0, act[2], (act[1] | ~act_normal)} + {1'b0, wgt[2], (wgt[1] | ~wgt_normal)})} + 4'd6;
    assign product_zero = (~act_normal & ~act_fraction) | (~wgt_normal & ~wgt_fraction);
    assign product_nan = ((1'b0 | 1'b0) | (1'b0 & (~wgt_normal & ~wgt_fraction))) | (1'b0 & (~act_normal & ~act_fraction));
    assign acc_normal = |state[6:3];
    assign acc_high = &state[6:3];
    assign distance = {2'd0, sum_1} - {2'd0, state[6:3]};
    assign swap = distance[5] | product_zero;
    assign steps = distance[4:0] ^ {5{distance[5]}};
    assign amount = steps[3:0] | {steps[4], steps[4], steps[4], steps[4]};
    assign front = swap ? {acc_normal, state[2:0], 4'd0} : {product_2_0_carry, product_2_0_sum, product_1_0_sum, bits_1, 4'd0};
    assign other = swap ? {1'b0, product_2_0_carry, product_2_0_sum, product_1_0_sum, bits_1, 3'd0} : {acc_normal, state[2:0], 4'd0};
    assign other_down_1 = amount[0] ? {1'b0, other[7:1]} : other;
    assign other_lost_1 = amount[0] & other[0];
    assign other_down_2 = amount[1] ? {2'd0, other_down_1[7:2]} : other_down_1;
    assign other_lost_2 = amount[1] & (|other_down_1[1:0]);
    assign other_down_4 = amount[2] ? {4'd0, other_down_2[7:4]} : other_down_2;
    assign other_lost_4 = amount[2] & (|other_down_2[3:0]);
    assign other_down_8 = amount[3] ? 8'd0 : other_down_4;
    assign other_lost_8 = amount[3] & (|other_down_4);
    assign greatest = swap ? state[6:3] : sum_1;
    assign front_sign = swap ? state[7] : (act[3] ^ wgt[3]);
    assign minus = state[7] ^ (act[3] ^ wgt[3]);
    assign nan = (product_nan | (acc_high & state[2])) | (((1'b0 | 1'b0) & (acc_high & ~state[2])) & minus);
    assign inf = (1'b0 | 1'b0) | (acc_high & ~state[2]);
    assign inf_sign = (1'b0 | 1'b0) ? (act[3] ^ wgt[3]) : state[7];
    assign carry_in = minus & ~(|{other_lost_8, other_lost_4, other_lost_2, other_lost_1});
    assign subtrahend = other_down_8 ^ {8{minus}};
    assign raw = {1'b0, front, carry_in} + {1'b0, subtrahend, carry_in};
    assign negative = minus & ~raw[9];
    assign bits_2 = raw[9] ^ minus;
    assign bits_3 = {bits_2, raw[8:1]} ^ {9{negative}};
    assign word_upper_8_empty = ~(|bits_3[8:1]);
    assign word_deciding_8 = word_upper_8_empty ? {bits_3[0], negative, 5'd0} : bits_3[8:2];
    assign word_upper_4_empty = ~(|word_deciding_8[6:3]);
    assign word_deciding_4 = word_upper_4_empty ? word_deciding_8[2:0] : word_deciding_8[6:4];
    assign word_upper_2_empty = ~(|word_deciding_4[2:1]);
    assign word_deciding_2 = word_upper_2_empty ? word_deciding_4[0] : word_deciding_4[2];
    assign word_upper_1_empty = ~word_deciding_2;
    assign zero = (&{word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty}) & ~negative;
    assign above = {1'b0, greatest} - {1'b0, word_upper_8_empty, word_upper_4_empty, word_upper_2_empty, word_upper_1_empty};
    assign total_by_8 = word_upper_8_empty ? {raw[1], 8'd0} : {bits_2, raw[8:1]};
    assign total_by_4 = word_upper_4_empty ? {total_by_8[4:0], 4'd0} : total_by_8;
    assign total_by_2 = word_upper_2_empty ? {total_by_4[6:0], 2'd0} : total_by_4;
    assign total_by_1 = word_upper_1_empty ? {total_by_2[7:0], 1'b0} : total_by_2;
    assign sum_sign = (front_sign ^ negative) & ~((zero & minus) & ~(|{other_lost_8, other_lost_4, other_lost_2, other_lost_1}));
    assign sum_rest = (|{other_lost_8, other_lost_4, other_lost_2, other_lost_1}) | (|total_by_1[3:0]);
    assign up = (total_by_1[4] & (sum_rest | total_by_1[5])) ^ negative;
    assign size = total_by_1[8:5] ^ {4{negative}};
    assign rounded = {1'b0, size[2:0]} + {3'd0, up};
    assign sum_exponent = ({1'b0, (above[3:0] & {~zero, ~zero, ~zero, ~zero})} + {4'd0, size[3]}) + {4'd0, rounded[3]};
    assign special = (nan | inf) | (sum_exponent[4] | (&sum_exponent[3:0]));
    assign sign = (inf ? inf_sign : sum_sign) & ~nan;
    assign unused_carry_in = raw[0];
    assign unused_above = above[4];
    assign next_state = {sign, (sum_exponent[3:0] | {4{special}}), ((rounded[2] & ~special) | nan), (rounded[1:0] & {~special, ~special})};

endmodule

`default_nettype wire
