package io.linli.adapters.dispatch.ykz;

import io.linli.adapters.outside.GuardLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// 渝快政's open platform. Without a `url` the dispatch platform is spoken to in the `X-Sign` dialect.
///
/// @param appKey and `secret` open the way to a token, and sign requests and callbacks
/// @param apiKey to sign with, if the platform gave out another for that; else `appKey`
/// @param appSecret for the token, if the platform gave out another for that; else `secret`
/// @param ip of this machine as the platform has it on its list
/// @param mac of this machine's network card, likewise
/// @param tokensPerMinute tokens asked for at most
@ConfigurationProperties(prefix = "linli.ykz", ignoreUnknownFields = false)
record YkzSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String appKey,
        @DefaultValue("") String appSecret,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String secret,
        @DefaultValue("") String tenantId,
        @DefaultValue("127.0.0.1") String ip,
        @DefaultValue("00:00:00:00:00:00") String mac,
        @DefaultValue("5") int tokensPerMinute,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("4") int atOnce,
        @DefaultValue("5s") Duration rest) {
    YkzSettings {
        if (!url.isEmpty() && (appKey.isEmpty() || secret.isEmpty())) {
            throw new IllegalArgumentException("linli.ykz: (expected: url, app-key and secret)");
        }
        apiKey = apiKey.isEmpty() ? appKey : apiKey;
        appSecret = appSecret.isEmpty() ? secret : appSecret;
    }

    GuardLimits limits() {
        return new GuardLimits(timeLimit, atOnce, rest);
    }

    @Override
    public String toString() {
        return "YkzSettings[" + url + ", " + appKey + "]"; // never a secret
    }
}
