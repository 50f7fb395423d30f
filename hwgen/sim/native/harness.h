// Drives a compiled model from buffers: the loop of hwgen.sim.driver, cycle by cycle the same.
//
// The glue that includes this file defines `Model`:
//   hwgen::Pin pins[]   where each port of the module lies in it
//   bool settle()   with the inputs as they are, until outputs are those before the next edge;
//                   false if they never settle
//   void edge()     the rising edge of the clock (nothing in a combinational design)
#include <cstdint>
#include <cstring>

namespace hwgen {

// Words are of 32 bits here; buffers of a port hold `words` of them per beat.
struct Port {
    int32_t index;
    int32_t words;
    const uint32_t *data;      // inputs: [beats][words]
    const uint32_t *noise;     // inputs: [noises][words]
    uint32_t *record;          // outputs: [capacity][words]
    const uint32_t *expected;  // outputs: [beats][words], or null
    const uint32_t *mask;      // outputs: [words], the bits that are compared
    uint32_t *held;            // sinks: [4][words]: the payload that waits, the present one, and
                               // of the first change the payload before and after
};

enum Kind : int32_t { SOURCE, SINK, RIGID_IN, RIGID_OUT };

struct Channel {
    int32_t kind;
    int32_t valid;  // port, or -1
    int32_t ready;  // port, or -1
    int32_t ports;
    Port *port;
    int64_t beats;  // sent, or expected (-1: nobody knows)
    int64_t capacity;
    int64_t *cycles;  // of the handshake of each beat [capacity]
    int64_t *offers;  // streams: the first cycle in which each was valid, or -1 [capacity]
    const uint8_t *care;
    const uint8_t *idle;
    int64_t idles;
    int64_t noises;
    // State.
    int64_t count;
    int64_t idle_at;
    int64_t noise_at;
    int64_t stalls;
    int64_t longest;
    int64_t dropped;  // cycle in which valid fell without ready, or -1
    int64_t changed;  // cycle in which a waiting payload changed, or -1
    int32_t offered;  // sources: a beat waits; sinks: one waited in the last cycle
    int32_t drives;   // sources: valid as it is driven; sinks: ready as it is driven
    int32_t sees;     // sources: ready as it was seen; sinks: valid
    int32_t taken;
};

enum Status : int32_t { RUNNING, FINISHED, CUT, DEADLOCK, FULL, MISMATCH, UNSETTLED };

struct Job {
    int32_t channels;
    int32_t flags;
    Channel *channel;
    const int32_t *flag;   // ports
    int64_t *flag_cycle;   // the first cycle in which each was not 0, or -1
    int32_t reset;         // port, or -1
    int32_t reset_on;
    int32_t reset_cycles;
    int32_t rigid_quiet;   // rigid inputs are 0, not garbage, before cycle 0
    const int32_t *quiet;  // inputs that nothing drives: 0
    int32_t quiets;
    int32_t constant;      // rigid inputs beside streams: one beat that stays
    int64_t latency;
    int64_t interval;
    int64_t idle_limit;
    int64_t stop_after;    // last cycle, or -1
    int32_t stop_early;    // at the first mismatch
    int32_t status;
    int64_t cycle;
    int64_t active;
    int64_t end;           // last cycle of the grace period, or -1
    int64_t grace;
    int64_t grace_most;
    int64_t rigid_last;
    int64_t mismatch;      // cycle of the first one seen here, or -1
};

// A port in the model's memory, the low byte first (the hosts are little-endian).
struct Pin {
    uint8_t *at;
    uint32_t bytes;
};

static uint32_t random32(uint64_t &state) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return uint32_t(state >> 16);
}

template <class Model> struct Loop {
    Model &model;
    Job &job;

    // Sizes that are known make a move of one instruction out of a copy.
    void put(int port, const uint32_t *words) {
        const Pin &pin = model.pins[port];
        switch (pin.bytes) {
        case 1: *pin.at = uint8_t(*words); return;
        case 2: std::memcpy(pin.at, words, 2); return;
        case 4: std::memcpy(pin.at, words, 4); return;
        case 8: std::memcpy(pin.at, words, 8); return;
        case 16: std::memcpy(pin.at, words, 16); return;
        case 32: std::memcpy(pin.at, words, 32); return;
        default: std::memcpy(pin.at, words, pin.bytes);
        }
    }

    // The words beyond the port keep what they hold, which is 0.
    void get(int port, uint32_t *words) {
        const Pin &pin = model.pins[port];
        switch (pin.bytes) {
        case 1: *words = *pin.at; return;
        case 2: *words = uint32_t(pin.at[0]) | uint32_t(pin.at[1]) << 8; return;
        case 4: std::memcpy(words, pin.at, 4); return;
        case 8: std::memcpy(words, pin.at, 8); return;
        case 16: std::memcpy(words, pin.at, 16); return;
        case 32: std::memcpy(words, pin.at, 32); return;
        default: std::memcpy(words, pin.at, pin.bytes);
        }
    }

    void put_bit(int port, uint32_t value) { *model.pins[port].at = uint8_t(value); }

    uint32_t get_bit(int port) { return *model.pins[port].at & 1; }

    void put_beat(Channel &c, int64_t beat) {
        for (int i = 0; i < c.ports; i++)
            put(c.port[i].index, c.port[i].data + beat * c.port[i].words);
    }

    void put_noise(Channel &c) {
        for (int i = 0; i < c.ports; i++)
            put(c.port[i].index, c.port[i].noise + c.noise_at * c.port[i].words);
        if (++c.noise_at == c.noises) c.noise_at = 0;
    }

    bool idles(Channel &c) {
        bool idle = c.idle[c.idle_at];
        if (++c.idle_at == c.idles) c.idle_at = 0;
        return idle;
    }

    void note_offer(Channel &c) {
        if (c.count < c.capacity && c.offers[c.count] < 0) c.offers[c.count] = job.cycle;
    }

    // Sources ------------------------------------------------------------------------------------
    void offer(Channel &c) {
        bool done = c.count == c.beats;
        if (done || idles(c)) {
            if (!done) c.stalls++;
            if (c.drives) put_bit(c.valid, 0);
            c.drives = c.offered = 0;
            put_noise(c);
            return;
        }
        put_beat(c, c.count);
        if (!c.drives) put_bit(c.valid, 1);
        c.drives = c.offered = 1;
    }

    bool step_source(Channel &c) {
        if (c.offered) note_offer(c);
        c.taken = c.offered && c.sees;
        if (c.taken) {
            c.cycles[c.count++] = job.cycle;
            open -= c.count == c.beats;
            c.offered = 0;
        }
        if (!c.offered && (c.taken || c.count != c.beats)) offer(c);
        return c.taken;
    }

    // Sinks --------------------------------------------------------------------------------------
    void choose(Channel &c, bool eager) {
        if (c.ready < 0) return;
        int32_t ready = eager || !idles(c);
        if (!ready) c.stalls++;
        if (ready != c.drives) put_bit(c.ready, ready);
        c.drives = ready;
    }

    void compare(Channel &c, int64_t beat) {
        if (beat >= c.beats || (c.care && !c.care[beat]) || job.mismatch >= 0) return;
        for (int i = 0; i < c.ports; i++) {
            const Port &p = c.port[i];
            if (!p.expected) continue;
            const uint32_t *want = p.expected + beat * p.words;
            const uint32_t *got = p.record + beat * p.words;
            for (int w = 0; w < p.words; w++)
                if ((want[w] ^ got[w]) & p.mask[w]) job.mismatch = job.cycle;
        }
    }

    void read_sink(Channel &c) {
        c.sees = get_bit(c.valid);
        if (!c.sees) {
            if (c.offered && c.dropped < 0) c.dropped = job.cycle;
            c.offered = 0;
            return;
        }
        if (c.drives && !c.offered) {
            if (c.count < c.capacity)
                for (int i = 0; i < c.ports; i++)
                    get(c.port[i].index, c.port[i].record + c.count * c.port[i].words);
            return;
        }
        bool differs = false;
        for (int i = 0; i < c.ports; i++) {
            Port &p = c.port[i];
            get(p.index, p.held + p.words);
            if (c.offered && std::memcmp(p.held, p.held + p.words, p.words * 4)) differs = true;
        }
        bool first = differs && c.changed < 0;
        if (first) c.changed = job.cycle;
        for (int i = 0; i < c.ports; i++) {
            Port &p = c.port[i];
            if (first) std::memcpy(p.held + 2 * p.words, p.held, p.words * 8);
            std::memcpy(p.held, p.held + p.words, p.words * 4);
            if (c.drives && c.count < c.capacity)
                std::memcpy(p.record + c.count * p.words, p.held, p.words * 4);
        }
    }

    bool step_sink(Channel &c, bool eager) {
        if (c.sees) note_offer(c);
        c.taken = c.sees && c.drives;
        if (c.taken) {
            if (c.count < c.capacity) {
                if (c.count) {
                    int64_t gap = job.cycle - c.cycles[c.count - 1];
                    if (gap > c.longest) c.longest = gap;
                }
                c.cycles[c.count] = job.cycle;
                compare(c, c.count);
            }
            c.count++;
            open -= c.count == c.beats;
            full |= c.beats < 0 && c.count == c.capacity;
        }
        c.offered = c.sees && !c.taken;
        choose(c, eager);
        return c.taken;
    }

    // Rigid channels: see hwgen.sim.rigid for the convention -------------------------------------
    void apply(Channel &c, int64_t cycle) {
        int64_t beat = cycle >= 0 ? cycle / job.interval : -1;
        if (cycle >= 0 && cycle % job.interval) return;
        if (job.constant && c.beats) {
            if (cycle <= 0) put_beat(c, 0);
        } else if (beat >= 0 && beat < c.beats) {
            put_beat(c, beat);
        } else {
            put_noise(c);
        }
    }

    void read_rigid(Channel &c) {
        int64_t since = job.cycle - job.latency;
        if (since < 0 || since % job.interval || since / job.interval >= c.beats) return;
        int64_t beat = since / job.interval;
        for (int i = 0; i < c.ports; i++)
            get(c.port[i].index, c.port[i].record + beat * c.port[i].words);
        c.cycles[beat] = job.cycle;
        c.count = beat + 1;
        compare(c, beat);
    }

    // The run ------------------------------------------------------------------------------------
    void reset() {
        if (job.reset >= 0) put_bit(job.reset, job.reset_on);
        static const uint32_t zeros[4096] = {};
        for (int i = 0; i < job.quiets; i++) put(job.quiet[i], zeros);
        for (int i = 0; i < job.channels; i++) {
            Channel &c = job.channel[i];
            if (c.kind == SOURCE) {
                put_bit(c.valid, 0);
                put_noise(c);
            } else if (c.kind == SINK) {
                if (c.ready >= 0) put_bit(c.ready, 0);
            } else if (c.kind == RIGID_IN) {
                if (!job.rigid_quiet) apply(c, -job.interval);
                else
                    for (int k = 0; k < c.ports; k++) put(c.port[k].index, zeros);
            }
        }
    }

    bool start() {
        reset();
        for (int i = 0; i < job.reset_cycles; i++) {
            if (!model.settle()) return false;
            model.edge();
        }
        if (job.reset >= 0) put_bit(job.reset, !job.reset_on);
        for (int i = 0; i < job.channels; i++) {
            Channel &c = job.channel[i];
            if (c.kind == SOURCE) offer(c);
            else if (c.kind == SINK) choose(c, false);
            else if (c.kind == RIGID_IN) apply(c, 0);
        }
        return true;
    }

    void read() {
        for (int i = 0; i < job.flags; i++)
            if (job.flag_cycle[i] < 0 && get_bit(job.flag[i])) job.flag_cycle[i] = job.cycle;
        for (int i = 0; i < job.channels; i++) {
            Channel &c = job.channel[i];
            if (c.kind == SOURCE) c.sees = c.ready < 0 || get_bit(c.ready);
            else if (c.kind == SINK) read_sink(c);
            else if (c.kind == RIGID_OUT) read_rigid(c);
        }
    }

    void write() {
        bool moved = false, eager = job.end >= 0;
        for (int i = 0; i < job.channels; i++) {
            Channel &c = job.channel[i];
            if (c.kind == SOURCE) moved |= step_source(c);
            else if (c.kind == SINK) moved |= step_sink(c, eager);
            else if (c.kind == RIGID_IN) apply(c, job.cycle + 1);
        }
        if (moved) job.active = job.cycle;
    }

    // Where the streams stand: counted once, then kept as beats move.
    int32_t open = 0;  // streams that have not sent, or received, all
    bool sinks = false, full = false;

    void tally() {
        for (int i = 0; i < job.channels; i++) {
            Channel &c = job.channel[i];
            sinks |= c.kind == SINK;
            if (c.kind == SOURCE || c.kind == SINK) open += c.beats >= 0 && c.count < c.beats;
            full |= c.kind == SINK && c.beats < 0 && c.count == c.capacity;
        }
    }

    // Cycles to go on for once all has come: something may come that should not.
    int64_t wait() {
        int64_t longest = job.grace;
        for (int i = 0; i < job.channels; i++)
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
    bool scramble(int64_t cycles, uint64_t seed, const int32_t *ports, const int32_t *words, int n) {
        uint64_t state = seed * 2 + 0x9E3779B97F4A7C15ull;
        uint32_t buffer[4096];
        if (job.reset >= 0) put_bit(job.reset, !job.reset_on);
        while (cycles-- > 0) {
            for (int i = 0; i < n; i++) {
                int whole = words[2 * i] < 4096 ? words[2 * i] : 4095;
                for (int w = 0; w < whole; w++) buffer[w] = random32(state);
                buffer[whole - 1] &= uint32_t(words[2 * i + 1]);
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
                                  const int32_t *ports, const int32_t *words, int n) {             \
        return hwgen::Loop<Model>{*static_cast<Model *>(m), *job}.scramble(cycles, seed, ports,    \
                                                                           words, n);              \
    }
