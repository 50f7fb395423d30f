// Drives a compiled design by its ports, cycle by cycle, and records what it answers.
// The glue that includes this file defines `Model`; see harness.h of hwgen.sim.native.
#ifndef HWGEN_TEST_WAVE_H
#define HWGEN_TEST_WAVE_H
#include <cstdint>
#include <cstring>

namespace hwgen {
enum Kind { SOURCE, SINK, RIGID_IN, RIGID_OUT };
struct Shape {
    Kind kind;
    int valid, ready, first, ports;
};
}  // namespace hwgen

#define HWGEN_EXPORT extern "C" __attribute__((visibility("default")))
#define HWGEN_EXPORTS(Model)                                                                       \
    HWGEN_EXPORT void *hwgen_new() { return new Model; }                                           \
    HWGEN_EXPORT void hwgen_free(void *m) { delete static_cast<Model *>(m); }                      \
    HWGEN_EXPORT int hwgen_wave(void *m, int port, const uint32_t *in, int out, uint32_t *seen,    \
                                int64_t cycles) {                                                  \
        Model &model = *static_cast<Model *>(m);                                                   \
        for (int64_t i = 0; i < cycles; i++) {                                                     \
            std::memcpy(model.pins[port], in + i, model.bytes[port] < 4 ? model.bytes[port] : 4);  \
            if (!model.settle()) return 0;                                                         \
            seen[i] = 0;                                                                           \
            std::memcpy(seen + i, model.pins[out], model.bytes[out] < 4 ? model.bytes[out] : 4);   \
            model.edge();                                                                          \
        }                                                                                          \
        return 1;                                                                                  \
    }
#endif
