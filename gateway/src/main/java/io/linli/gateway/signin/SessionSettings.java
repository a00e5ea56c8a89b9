package io.linli.gateway.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a session may last. Rule: R-30.
///
/// @param idle without a request
/// @param absolute since sign-in, however busy
@ConfigurationProperties(prefix = "linli.session", ignoreUnknownFields = false)
record SessionSettings(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration absolute) {
    private static final Duration IDLE_MAX = Duration.ofHours(4);
    private static final Duration ABSOLUTE_MAX = Duration.ofHours(24);

    SessionSettings {
        check("idle", idle, IDLE_MAX);
        check("absolute", absolute, ABSOLUTE_MAX);
    }

    private static void check(String name, Duration value, Duration max) {
        if (value.isNegative() || value.isZero() || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(
                    name + ": " + value + " (expected: up to " + max + ")");
        }
    }
}
