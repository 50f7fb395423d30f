// Drives a compiled model from buffers: the loop of hwgen.sim.driver, cycle by cycle the same.
//
// The glue that includes this file defines `Model`, with the shape of the design as constants, so
// that the loop below is compiled for this design: every channel without a test of what it is,
// every port as a move of known size.
//   int ports, channels   how many there are
//   uint32_t bytes[]      size of each port in the model
//   hwgen::Shape shape[]  of each channel
//   int payload[]         port numbers, of all channels one after the other
// and besides
//   uint8_t *pins[]       where each port lies in it, low byte first (the hosts are little-endian)
//   bool settle()   with the inputs as they are, until outputs are those before the next edge;
//                   false if they never settle
//   void edge()     the rising edge of the clock (nothing in a combinational design)
#include "job.h"
#include <cstring>
#include <utility>

namespace hwgen {

enum Kind { SOURCE, SINK, RIGID_IN, RIGID_OUT };

struct Shape {
    Kind kind;
    int valid;  // port number, or -1
    int ready;  // port number, or -1
    int first;  // its ports: payload[first], payload[first + 1] ...
    int ports;
};

// A number that is part of a type.
template <int N> using Number = std::integral_constant<int, N>;

static uint32_t random32(uint64_t &state) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return uint32_t(state >> 16);
}

template <class Model> struct Loop {
    Model &model;
    Job &job;

    // Does `what` for each number from 0, in this order.
    template <class F, int... N> static void each(F what, std::integer_sequence<int, N...>) {
        (what(Number<N>{}), ...);
    }

    template <class F> static void each_channel(F what) {
        each(what, std::make_integer_sequence<int, Model::channels>{});
    }

    template <int C, class F> static void each_port(F what) {
        each(what, std::make_integer_sequence<int, Model::shape[C].ports>{});
    }

    // Port I of channel C: its number, the words of a beat in buffers.
    template <int C, int I> static constexpr int at = Model::payload[Model::shape[C].first + I];
    template <int C, int I> static constexpr int words = 2 * ((Model::bytes[at<C, I>] + 7) / 8);

    template <int C> Channel &channel() { return job.channel[C]; }

    void put(int port, const uint32_t *from) {
        std::memcpy(model.pins[port], from, Model::bytes[port]);
    }

    void put_bit(int port, uint32_t value) { *model.pins[port] = uint8_t(value); }

    uint32_t get_bit(int port) { return *model.pins[port] & 1; }

    template <int C> void put_all(const uint32_t *Port::*table, int64_t row) {
        each_port<C>([&](auto i) {
            const uint32_t *from = channel<C>().port[i].*table + row * words<C, i>;
            std::memcpy(model.pins[at<C, i>], from, Model::bytes[at<C, i>]);
        });
    }

    // The words beyond the port keep what they hold, which is 0.
    template <int C, int I> void get(uint32_t *to) {
        std::memcpy(to, model.pins[at<C, I>], Model::bytes[at<C, I>]);
    }

    template <int C> void record(int64_t beat) {
        each_port<C>([&](auto i) { get<C, i>(channel<C>().port[i].record + beat * words<C, i>); });
    }

    template <int C> void put_noise() {
        Channel &c = channel<C>();
        put_all<C>(&Port::noise, c.noise_at);
        if (++c.noise_at == c.noises) c.noise_at = 0;
    }

    static bool idles(Channel &c) {
        bool idle = c.idle[c.idle_at];
        if (++c.idle_at == c.idles) c.idle_at = 0;
        return idle;
    }

    // Sources ------------------------------------------------------------------------------------
    // What it drives from `cycle` on.
    template <int C> void offer(int64_t cycle) {
        constexpr Shape s = Model::shape[C];
        Channel &c = channel<C>();
        bool done = c.count == c.beats;
        if (done || idles(c)) {
            if (!done) c.stalls++;
            if (c.drives) put_bit(s.valid, 0);
            c.drives = c.offered = 0;
            put_noise<C>();
            return;
        }
        put_all<C>(&Port::data, c.count);
        c.offers[c.count] = cycle;
        if (!c.drives) put_bit(s.valid, 1);
        c.drives = c.offered = 1;
    }

    template <int C> bool step_source() {
        Channel &c = channel<C>();
        c.taken = c.offered && c.sees;
        if (c.taken) {
            c.cycles[c.count++] = job.cycle;
            open -= c.count == c.beats;
            c.offered = 0;
        }
        if (!c.offered && (c.taken || c.count != c.beats)) offer<C>(job.cycle + 1);
        return c.taken;
    }

    // Sinks --------------------------------------------------------------------------------------
    template <int C> void choose(bool eager) {
        constexpr Shape s = Model::shape[C];
        if (s.ready < 0) return;
        Channel &c = channel<C>();
        int32_t ready = eager || !idles(c);
        if (!ready) c.stalls++;
        if (ready != c.drives) put_bit(s.ready, ready);
        c.drives = ready;
    }

    template <int C> void compare(int64_t beat) {
        Channel &c = channel<C>();
        if (beat >= c.beats || (c.care && !c.care[beat]) || job.mismatch >= 0) return;
        uint32_t differ = 0;
        each_port<C>([&](auto i) {
            const Port &p = c.port[i];
            if (!p.expected) return;
            const uint32_t *want = p.expected + beat * words<C, i>;
            const uint32_t *got = p.record + beat * words<C, i>;
            for (int w = 0; w < words<C, i>; w++) differ |= (want[w] ^ got[w]) & p.mask[w];
        });
        if (differ) job.mismatch = job.cycle;
    }

    template <int C> void read_sink() {
        Channel &c = channel<C>();
        c.sees = get_bit(Model::shape[C].valid);
        if (!c.sees) {
            if (c.offered && c.dropped < 0) c.dropped = job.cycle;
            c.offered = 0;
            return;
        }
        if (!c.offered && c.count < c.capacity && c.offers[c.count] < 0)
            c.offers[c.count] = job.cycle;
        if (c.drives && c.count < c.capacity) record<C>(c.count);
        if (c.offered || !c.drives) watch<C>();
    }

    // The payload of a beat that waits, or has waited: it must not change.
    template <int C> void watch() {
        Channel &c = channel<C>();
        bool differs = false;
        each_port<C>([&](auto i) {
            uint32_t *held = c.port[i].held, *now = held + words<C, i>;
            get<C, i>(now);
            differs |= c.offered && std::memcmp(held, now, words<C, i> * 4);
        });
        bool first = differs && c.changed < 0;
        if (first) c.changed = job.cycle;
        each_port<C>([&](auto i) {
            constexpr int n = words<C, i>;
            uint32_t *held = c.port[i].held;
            if (first) std::memcpy(held + 2 * n, held, n * 8);
            std::memcpy(held, held + n, n * 4);
        });
    }

    template <int C> bool step_sink(bool eager) {
        Channel &c = channel<C>();
        c.taken = c.sees && c.drives;
        if (c.taken) {
            if (c.count < c.capacity) {
                if (c.count) {
                    int64_t gap = job.cycle - c.cycles[c.count - 1];
                    if (gap > c.longest) c.longest = gap;
                }
                c.cycles[c.count] = job.cycle;
                compare<C>(c.count);
            }
            c.count++;
            open -= c.count == c.beats;
            full |= c.beats < 0 && c.count == c.capacity;
        }
        c.offered = c.sees && !c.taken;
        choose<C>(eager);
        return c.taken;
    }

    // Rigid channels: see hwgen.sim.rigid for the convention -------------------------------------
    template <int C> void apply(int64_t cycle) {
        Channel &c = channel<C>();
        int64_t beat = cycle >= 0 ? cycle / job.interval : -1;
        if (cycle >= 0 && cycle % job.interval) return;
        if (job.constant && c.beats) {
            if (cycle <= 0) put_all<C>(&Port::data, 0);
        } else if (beat >= 0 && beat < c.beats) {
            put_all<C>(&Port::data, beat);
        } else {
            put_noise<C>();
        }
    }

    template <int C> void read_rigid() {
        Channel &c = channel<C>();
        int64_t since = job.cycle - job.latency;
        if (since < 0 || since % job.interval || since / job.interval >= c.beats) return;
        int64_t beat = since / job.interval;
        record<C>(beat);
        c.cycles[beat] = job.cycle;
        c.count = beat + 1;
        compare<C>(beat);
    }

    // The run ------------------------------------------------------------------------------------
    void reset() {
        if (job.reset >= 0) put_bit(job.reset, job.reset_on);
        static const uint32_t zeros[MOST_WORDS] = {};
        for (int i = 0; i < job.quiets; i++) put(job.quiet[i], zeros);
        each_channel([&](auto n) {
            constexpr Shape s = Model::shape[n];
            if constexpr (s.kind == SOURCE) {
                put_bit(s.valid, 0);
                put_noise<n>();
            } else if constexpr (s.kind == SINK) {
                if (s.ready >= 0) put_bit(s.ready, 0);
            } else if constexpr (s.kind == RIGID_IN) {
                if (!job.rigid_quiet) apply<n>(-job.interval);
                else
                    for (int i = 0; i < s.ports; i++) put(Model::payload[s.first + i], zeros);
            }
        });
    }

    bool start() {
        reset();
        for (int i = 0; i < job.reset_cycles; i++) {
            if (!model.settle()) return false;
            model.edge();
        }
        if (job.reset >= 0) put_bit(job.reset, !job.reset_on);
        each_channel([&](auto n) {
            constexpr Kind kind = Model::shape[n].kind;
            if constexpr (kind == SOURCE) offer<n>(0);
            else if constexpr (kind == SINK) choose<n>(false);
            else if constexpr (kind == RIGID_IN) apply<n>(0);
        });
        return true;
    }

    void read() {
        for (int i = 0; i < job.flags; i++)
            if (job.flag_cycle[i] < 0 && get_bit(job.flag[i])) job.flag_cycle[i] = job.cycle;
        each_channel([&](auto n) {
            constexpr Shape s = Model::shape[n];
            if constexpr (s.kind == SOURCE) channel<n>().sees = s.ready < 0 || get_bit(s.ready);
            else if constexpr (s.kind == SINK) read_sink<n>();
            else if constexpr (s.kind == RIGID_OUT) read_rigid<n>();
        });
    }

    void write() {
        bool moved = false, eager = job.end >= 0;
        each_channel([&](auto n) {
            constexpr Kind kind = Model::shape[n].kind;
            if constexpr (kind == SOURCE) moved |= step_source<n>();
            else if constexpr (kind == SINK) moved |= step_sink<n>(eager);
            else if constexpr (kind == RIGID_IN) apply<n>(job.cycle + 1);
        });
        if (moved) job.active = job.cycle;
    }

    // Where the streams stand: counted once, then kept as beats move.
    int32_t open = 0;  // streams that have not sent, or received, all
    bool sinks = false, full = false;

    void tally() {
        for (int i = 0; i < Model::channels; i++) {
            Kind kind = Model::shape[i].kind;
            const Channel &c = job.channel[i];
            sinks |= kind == SINK;
            if (kind == SOURCE || kind == SINK) open += c.beats >= 0 && c.count < c.beats;
            full |= kind == SINK && c.beats < 0 && c.count == c.capacity;
        }
    }

    // Cycles to go on for once all has come: something may come that should not.
    int64_t wait() {
        int64_t longest = job.grace;
        for (int i = 0; i < Model::channels; i++)
            if (2 * job.channel[i].longest > longest) longest = 2 * job.channel[i].longest;
        return longest < job.grace_most ? longest : job.grace_most;
    }

    int32_t outcome() {
        int64_t cycle = job.cycle;
        if (job.stop_after >= 0 && cycle >= job.stop_after) return CUT;
        if (job.stop_early && job.mismatch >= 0) return MISMATCH;
        if (job.end >= 0) {
            if (cycle >= job.end) return FINISHED;
        } else if (cycle < job.rigid_last) {
            job.active = cycle;
        } else if (!open) {
            if (!sinks) return FINISHED;
            job.end = cycle + wait();
        } else if (cycle - job.active >= job.idle_limit) {
            return DEADLOCK;
        }
        return full ? FULL : RUNNING;
    }

    void run(int64_t cycles) {
        tally();
        job.status = RUNNING;
        while (cycles-- > 0 && job.status == RUNNING) {
            if (!model.settle()) {
                job.status = UNSETTLED;
                return;
            }
            read();
            model.edge();
            write();
            job.status = outcome();
            job.cycle++;
        }
    }

    // Random values on all inputs, so that no register is as clean as two-state models begin.
    bool scramble(int64_t cycles, uint64_t seed, const int32_t *ports, const int32_t *sizes, int n) {
        uint64_t state = seed * 2 + 0x9E3779B97F4A7C15ull;
        uint32_t buffer[MOST_WORDS];
        if (job.reset >= 0) put_bit(job.reset, !job.reset_on);
        while (cycles-- > 0) {
            for (int i = 0; i < n; i++) {
                int whole = sizes[2 * i];
                for (int w = 0; w < whole; w++) buffer[w] = random32(state);
                buffer[whole - 1] &= uint32_t(sizes[2 * i + 1]);
                put(ports[i], buffer);
            }
            if (!model.settle()) return false;
            model.edge();
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
    HWGEN_EXPORT int hwgen_start(void *m, hwgen::Job *job) {                                       \
        return hwgen::Loop<Model>{*static_cast<Model *>(m), *job}.start();                         \
    }                                                                                              \
    HWGEN_EXPORT void hwgen_run(void *m, hwgen::Job *job, int64_t cycles) {                        \
        hwgen::Loop<Model>{*static_cast<Model *>(m), *job}.run(cycles);                            \
    }                                                                                              \
    HWGEN_EXPORT int hwgen_scramble(void *m, hwgen::Job *job, int64_t cycles, uint64_t seed,       \
                                  const int32_t *ports, const int32_t *sizes, int n) {             \
        return hwgen::Loop<Model>{*static_cast<Model *>(m), *job}.scramble(cycles, seed, ports,    \
                                                                           sizes, n);              \
    }
