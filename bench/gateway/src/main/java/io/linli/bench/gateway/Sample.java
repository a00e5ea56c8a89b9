package io.linli.bench.gateway;

/// What one round of one rival gave.
///
/// @param requests answered as they should be
/// @param errors answered otherwise, or not
/// @param micros how long the round took
/// @param cpuMicros what the measured process used meanwhile
/// @param p50 microseconds
/// @param p99 microseconds
/// @param residentKib at the end of the round
record Sample(
        long requests,
        long errors,
        long micros,
        long cpuMicros,
        long p50,
        long p99,
        long residentKib) {
    double cpuPerRequest() {
        return (double) cpuMicros / Math.max(1, requests);
    }

    double perSecond() {
        return requests * 1e6 / micros;
    }
}
