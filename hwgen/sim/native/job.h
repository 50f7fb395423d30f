// What Python and the compiled loop share: `hwgen.sim.native.library` has the same structures.
#ifndef HWGEN_JOB_H
#define HWGEN_JOB_H
#include <cstdint>

namespace hwgen {

constexpr int MOST_WORDS = 4096;  // in the widest port

// Words are of 32 bits here; buffers of a port hold `words` of them per beat: two for each begun
// 64 bits.
struct Port {
    const uint32_t *data;      // inputs: [beats][words]
    const uint32_t *noise;     // inputs: [noises][words]
    uint32_t *record;          // outputs: [capacity][words]
    const uint32_t *expected;  // outputs: [beats][words], or null
    const uint32_t *mask;      // outputs: [words], the bits that are compared
    uint32_t *held;            // sinks: [4][words]: the payload that waits, the present one, and
                               // of the first change the payload before and after
};

struct Channel {
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

}  // namespace hwgen
#endif
