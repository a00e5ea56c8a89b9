package io.linli.adapters.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.linli.adapters.outside.GuardLimits;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The national data exchange. Without a `url` there is none.
///
/// @param requester our `rid`
/// @param service the `sid` of the service for secrets
/// @param appKey 16, 24 or 32 bytes; opens new secrets
/// @param secret the first one, given to us on paper
/// @param ahead how long before its end a secret is replaced
@ConfigurationProperties(prefix = "linli.exchange", ignoreUnknownFields = false)
record ExchangeSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String requester,
        @DefaultValue("") String service,
        @DefaultValue("") String appKey,
        @DefaultValue("") String secret,
        @DefaultValue("1h") Duration ahead,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest) {
    private static final Set<Integer> KEY_BYTES = Set.of(16, 24, 32);

    ExchangeSettings {
        if (!url.isEmpty()
                && (requester.isEmpty()
                        || secret.isEmpty()
                        || !KEY_BYTES.contains(appKey.getBytes(UTF_8).length))) {
            throw new IllegalArgumentException(
                    "linli.exchange: (expected: url, requester, secret, and an app-key of 16, 24 or"
                            + " 32 bytes)");
        }
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "ExchangeSettings[" + url + ", " + requester + "]"; // never a secret
    }
}
