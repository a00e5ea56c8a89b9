package io.linli.gateway.repeat;

import io.netty.channel.EventLoop;
import java.time.Duration;

/// One keyed request, as far as repeats are concerned.
///
/// @param caller such as `PERSON:…`
/// @param key the caller's own name for what it wants done once
/// @param method full name of the RPC
/// @param path raw
/// @param query raw, empty when there is none
/// @param body holds the body from `from` to `to`; nobody else writes to it meanwhile
/// @param json whether the body claims to be JSON
/// @param left how much time the request still has
/// @param loop the request's own
record Asked(
        String caller,
        String key,
        String method,
        String path,
        String query,
        byte[] body,
        int from,
        int to,
        boolean json,
        Duration left,
        EventLoop loop) {

    int size() {
        return to - from;
    }
}
