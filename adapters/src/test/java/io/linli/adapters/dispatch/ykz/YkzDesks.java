package io.linli.adapters.dispatch.ykz;

import io.linli.adapters.codes.Codes;
import io.linli.adapters.outside.Guard;
import io.linli.adapters.outside.Outside;
import io.linli.signing.GovDingSigner;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;

/// Desks for tests.
final class YkzDesks {
    static final Duration PATIENCE = Duration.ofMillis(700);

    private YkzDesks() {}

    static YkzDesk at(String url, String secret, Codes codes, Clock clock) {
        var settings =
                new YkzSettings(
                        url,
                        "linli-ykz",
                        secret,
                        "linli-ykz",
                        secret,
                        "1",
                        "127.0.0.1",
                        "00:00:00:00:00:00",
                        20,
                        PATIENCE,
                        4,
                        Duration.ofMinutes(1));
        var signer =
                new GovDingSigner(settings.apiKey(), secret, settings.ip(), settings.mac(), clock);
        var envelope = new YkzEnvelope(code -> codes.outcome(code, "answer"));
        var api = new Outside(PATIENCE).client(YkzApi.class, url, signer, envelope::ofStatus);
        return new YkzDesk(
                api,
                settings,
                new Guard("ykz", settings.limits(), new SimpleMeterRegistry()),
                codes,
                clock);
    }
}
