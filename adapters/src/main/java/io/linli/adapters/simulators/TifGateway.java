package io.linli.adapters.simulators;

import io.linli.adapters.simulators.kit.Faults;
import io.linli.adapters.simulators.kit.Mood;
import io.linli.adapters.simulators.kit.RecentNonces;
import io.linli.adapters.simulators.kit.SkewedClock;
import io.linli.adapters.simulators.kit.Web;
import io.linli.adapters.simulators.kit.Web.Answer;
import io.linli.signing.SignatureRefused;
import io.linli.signing.TifKey;
import io.linli.signing.TifVerifier;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// A stand-in for a TIF gateway: whoever signs well is answered at `/tif/echo`.
final class TifGateway {
    static final String PLATFORM = "tif";
    static final String PAAS_ID = "linli-tif";

    private final Mood mood;
    private final TifVerifier verifier;

    TifGateway(String token, TifKey.Hash hash, Faults faults, Clock real) {
        this.mood = new Mood(faults, PLATFORM);
        var key = new TifKey(PAAS_ID, token, hash);
        this.verifier =
                new TifVerifier(
                        id -> id.equals(PAAS_ID) ? Optional.of(key) : Optional.empty(),
                        new RecentNonces(),
                        new SkewedClock(real, faults, PLATFORM));
    }

    void open(Web web) {
        web.on(
                "POST",
                "/tif/echo",
                request ->
                        mood.answer(() -> {
                            try {
                                var by = verifier.verify(request);
                                return Answer.envelope(200, "0", "ok", Map.of("paasId", by));
                            } catch (SignatureRefused e) {
                                var no = TifVerifier.refusal(e);
                                return Answer.json(
                                        no.status(), Map.of("code", no.code(), "msg", no.msg()));
                            }
                        }));
    }
}
