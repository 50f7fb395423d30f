// Drives a compiled design by its serial port: clock cycles, one after the other, a bit of the
// line for every `divider` of them.
//
// The glue that includes this file defines `Model`; see harness.h of hwgen.sim.native.
#ifndef HWGEN_UART_H
#define HWGEN_UART_H
#include <cstdint>
#include <cstring>

namespace hwgen {

enum Kind { SOURCE, SINK, RIGID_IN, RIGID_OUT };

struct Shape {
    Kind kind;
    int valid, ready, first, ports;
};

// `hwgen.emulate.library` has the same structure.
struct Uart {
    int32_t rx, tx;        // ports, seen from the design
    int32_t reset;         // port, or -1
    int32_t reset_on;
    int64_t divider;       // cycles of a bit
    const uint8_t *in;     // bytes for the design
    int64_t in_count;
    int64_t in_at;         // how many of them have begun
    uint8_t *out;          // bytes from it
    int64_t out_room;
    int64_t out_count;
    int32_t until;         // stop behind this byte where another came before it, or -1
    int32_t before;        // the byte that came last, or -1
    int64_t cycle;         // since power-on
    int64_t quiet;         // cycles since something moved on a line
    int64_t quiet_most;    // stop after so many of them, with nothing left to send
    int64_t framing;       // bytes whose stop bit was 0: not delivered
    // The line towards the design.
    int64_t rx_left;       // cycles of the present bit that are left
    int32_t rx_bits;       // bits that are left, the present one too
    int32_t rx_word;       // present bit lowest
    // The line from it.
    int64_t tx_left;       // cycles to the middle of the next bit
    int32_t tx_bits;       // bits that are left; 0: idle
    int32_t tx_word;
    // Noise: the line is turned around for `glitch` cycles, every `gap` on average.
    int64_t gap;           // 0: never
    int64_t glitch;
    int64_t next[2];       // cycles to the next one, of rx and tx
    int64_t last[2];       // cycles that are left of this one
    uint64_t random;
    int64_t glitches;
};

template <class Model> struct Line {
    Model &model;
    Uart &uart;

    void put(int port, int value) { *model.pins[port] = uint8_t(value); }

    uint64_t draw() {
        uart.random ^= uart.random << 13;
        uart.random ^= uart.random >> 7;
        uart.random ^= uart.random << 17;
        return uart.random;
    }

    // The level that arrives where `level` was sent.
    int noisy(int way, int level) {
        if (!uart.gap) return level;
        if (uart.last[way] > 0) {
            uart.last[way]--;
            return !level;
        }
        if (--uart.next[way] < 0) {
            uart.next[way] = 1 + int64_t(draw() % uint64_t(2 * uart.gap));
            uart.last[way] = uart.glitch;
            uart.glitches++;
        }
        return level;
    }

    // The level that the host drives; begins a byte where one waits.
    int sent() {
        if (uart.rx_left == 0) {
            if (uart.rx_bits > 1) {
                uart.rx_word >>= 1;
                uart.rx_bits--;
                uart.rx_left = uart.divider;
            } else if (uart.in_at < uart.in_count) {
                uart.rx_word = 0x200 | uart.in[uart.in_at++] << 1;  // start, 8 bits, stop
                uart.rx_bits = 10;
                uart.rx_left = uart.divider;
            } else {
                uart.rx_bits = 0;
                return 1;
            }
        }
        uart.rx_left--;
        uart.quiet = 0;
        return uart.rx_word & 1;
    }

    // Looks at the line as a UART of the host does: at the middle of each bit.  True where the
    // byte came that is waited for.
    bool heard(int level) {
        if (uart.tx_bits == 0) {
            if (level) return false;
            uart.tx_bits = 10;
            uart.tx_left = uart.divider / 2;
        }
        uart.quiet = 0;
        if (uart.tx_left-- > 0) return false;
        uart.tx_left = uart.divider - 1;
        uart.tx_bits--;
        if (uart.tx_bits == 9) {
            if (level) uart.tx_bits = 0;  // a glitch, no start
            return false;
        }
        if (uart.tx_bits) {
            uart.tx_word = uart.tx_word >> 1 | level << 7;
            return false;
        }
        if (!level) {
            uart.framing++;
            uart.before = -1;
            return false;
        }
        int byte = uart.tx_word & 0xFF, before = uart.before;
        uart.out[uart.out_count++] = uint8_t(byte);
        uart.before = byte;
        return byte == uart.until && before >= 0 && before != byte;
    }

    bool start(int64_t cycles) {
        put(uart.rx, 1);
        if (uart.reset >= 0) put(uart.reset, uart.reset_on);
        for (int64_t i = 0; i < cycles; i++) {
            if (!model.settle()) return false;
            model.edge();
        }
        if (uart.reset >= 0) put(uart.reset, !uart.reset_on);
        return true;
    }

    bool run(int64_t cycles) {
        while (cycles-- > 0) {
            put(uart.rx, noisy(0, sent()));
            if (!model.settle()) return false;
            int level = noisy(1, *model.pins[uart.tx] & 1);
            uart.quiet++;
            bool done = heard(level);
            model.edge();
            uart.cycle++;
            if (done || uart.out_count == uart.out_room) break;
            if (uart.quiet > uart.quiet_most && uart.in_at == uart.in_count) break;
        }
        return true;
    }
};

}  // namespace hwgen

// All else is hidden, so that calls inside the library are direct.
#define HWGEN_EXPORT extern "C" __attribute__((visibility("default")))
#define HWGEN_EXPORTS(Model)                                                                       \
    HWGEN_EXPORT void *hwgen_new() { return new Model; }                                           \
    HWGEN_EXPORT void hwgen_free(void *m) { delete static_cast<Model *>(m); }                      \
    HWGEN_EXPORT int hwgen_start(void *m, hwgen::Uart *uart, int64_t cycles) {                     \
        return hwgen::Line<Model>{*static_cast<Model *>(m), *uart}.start(cycles);                  \
    }                                                                                              \
    HWGEN_EXPORT int hwgen_run(void *m, hwgen::Uart *uart, int64_t cycles) {                       \
        return hwgen::Line<Model>{*static_cast<Model *>(m), *uart}.run(cycles);                    \
    }
#endif
