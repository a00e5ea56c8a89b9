package io.linli.adapters.servicesportal;

import io.linli.adapters.outside.GuardLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The services portal. Without a `url` there is none.
///
/// @param partnerId the portal's id among our partners; what it filed it is told of in its dialect
/// @param secret goes to the portal as `appSecret`
/// @param tokensPerMinute tokens asked for at most; the portal counts as well
@ConfigurationProperties(prefix = "linli.servicesportal", ignoreUnknownFields = false)
record YkbSettings(
        @DefaultValue("") String url,
        @DefaultValue("portal-ykb") String partnerId,
        @DefaultValue("") String appId,
        @DefaultValue("") String appKey,
        @DefaultValue("") String secret,
        @DefaultValue("5") int tokensPerMinute,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest) {
    YkbSettings {
        if (!url.isEmpty() && (appId.isEmpty() || appKey.isEmpty() || secret.isEmpty())) {
            throw new IllegalArgumentException(
                    "linli.servicesportal: (expected: url, app-id, app-key and secret)");
        }
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "YkbSettings[" + url + ", " + appId + "]"; // never a secret
    }
}
