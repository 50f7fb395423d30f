// Runs a netlist of gates and registers cycle by cycle, with zero delay, and counts transitions.
//
// Values are one byte each, 0 or 1, of numbered rows.  A gate is a truth table: input j gives bit
// j of the index.  Gates stand in an order in which inputs come first.
#include <cstdint>
#include <cstring>
#include <vector>

struct Netlist {
    int64_t gates;
    const uint64_t *table;
    const int32_t *first;   // [gates + 1]: where the inputs of a gate begin
    const int32_t *input;   // rows
    const int32_t *output;  // [gates] rows
    int64_t registers;
    const int32_t *state;   // [registers] rows
    const int32_t *next;    // [registers] rows of what is loaded
    const int32_t *clear;   // [registers] rows, at once; row 0, which is always 0: never
    const int32_t *preset;  // [registers] rows; it yields to clear
    int64_t rows;
    uint8_t *value;         // [rows]; what it holds at first is what registers begin with
    int64_t sources;
    const int32_t *source;  // [sources] rows that are given
    int64_t results;
    const int32_t *result;  // [results] rows that are wanted
};

static void evaluate(const Netlist &n) {
    const int32_t *in = n.input;
    for (int64_t g = 0; g < n.gates; g++) {
        uint32_t index = 0;
        const int32_t many = n.first[g + 1] - n.first[g];
        for (int32_t j = 0; j < many; j++) index |= uint32_t(n.value[*in++]) << j;
        n.value[n.output[g]] = uint8_t(n.table[g] >> index & 1);
    }
}

// Resets without a clock act until nothing changes; false if that never comes.
static bool settle(const Netlist &n) {
    for (int round = 0; round < 100; round++) {
        evaluate(n);
        bool changed = false;
        for (int64_t r = 0; r < n.registers; r++) {
            uint8_t &state = n.value[n.state[r]], old = state;
            if (n.value[n.clear[r]]) state = 0;
            else if (n.value[n.preset[r]]) state = 1;
            changed |= state != old;
        }
        if (!changed) return true;
    }
    return false;
}

// `cycles` more.  given: [cycles][sources]; found: [cycles][results].
// `before` holds the values of the previous cycle; changes into the cycles `from` to `to` are
// added to `changes` and `rises`, [rows].  Returns the cycles that settled.
extern "C" int64_t hwgen_count(const Netlist *netlist, int64_t cycles, const uint8_t *given,
                               uint8_t *found, int64_t from, int64_t to, uint8_t *before,
                               int64_t *changes, int64_t *rises) {
    const Netlist &n = *netlist;
    std::vector<uint8_t> loaded(n.registers);
    for (int64_t t = 0; t < cycles; t++) {
        for (int64_t i = 0; i < n.sources; i++) n.value[n.source[i]] = given[t * n.sources + i];
        if (!settle(n)) return t;
        for (int64_t i = 0; i < n.results; i++) found[t * n.results + i] = n.value[n.result[i]];
        if (t >= from && t <= to) {
            for (int64_t r = 0; r < n.rows; r++) {
                const uint8_t change = n.value[r] ^ before[r];
                changes[r] += change;
                rises[r] += change & n.value[r];
            }
        }
        std::memcpy(before, n.value, n.rows);
        for (int64_t r = 0; r < n.registers; r++) {
            const bool held = n.value[n.clear[r]] || n.value[n.preset[r]];
            loaded[r] = n.value[held ? n.state[r] : n.next[r]];
        }
        for (int64_t r = 0; r < n.registers; r++) n.value[n.state[r]] = loaded[r];
    }
    return cycles;
}
