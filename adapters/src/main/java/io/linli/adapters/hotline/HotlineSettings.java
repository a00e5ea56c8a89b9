package io.linli.adapters.hotline;

import io.linli.adapters.outside.GuardLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The hotline. Both sides sign with the same key (HMAC-SM3). Without a `url` there is none.
///
/// @param url without the path `/hotline/api`
@ConfigurationProperties(prefix = "linli.hotline", ignoreUnknownFields = false)
record HotlineSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String appKey,
        @DefaultValue("") String secret,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest) {
    HotlineSettings {
        if (!url.isEmpty() && (appKey.isEmpty() || secret.isEmpty())) {
            throw new IllegalArgumentException(
                    "linli.hotline: (expected: url, app-key and secret)");
        }
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "HotlineSettings[" + url + ", " + appKey + "]"; // never the secret
    }
}
