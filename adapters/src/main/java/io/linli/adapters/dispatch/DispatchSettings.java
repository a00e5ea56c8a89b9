package io.linli.adapters.dispatch;

import io.linli.adapters.outside.GuardLimits;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The dispatch platform. Both sides sign with the same key (HMAC-SM3).
///
/// @param url without the path `/dispatch/api`
/// @param straggling how long an order may still be on its way after we have stopped waiting; zero
///   for a platform that places a repeated order once
/// @param atOnce calls at the same time; half of the tasks this service runs
@ConfigurationProperties(prefix = "linli.dispatch", ignoreUnknownFields = false)
record DispatchSettings(
        URI url,
        String appKey,
        String secret,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest,
        @DefaultValue("15s") Duration straggling) {
    DispatchSettings {
        if (url == null || appKey == null || secret == null) {
            throw new IllegalArgumentException(
                    "linli.dispatch: (expected: url, app-key and secret)");
        }
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "DispatchSettings[" + url + ", " + appKey + "]"; // never the secret
    }
}
