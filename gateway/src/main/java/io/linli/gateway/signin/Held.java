package io.linli.gateway.signin;

import io.linli.gateway.caller.Credential;

/// A session as it was a moment ago.
///
/// @param atMillis when it was read
/// @param untilMillis how long it is taken for granted
record Held(SignedIn signedIn, Credential credential, long atMillis, long untilMillis) {
    boolean goodAt(long millis) {
        return millis >= atMillis && millis < untilMillis;
    }
}
