package io.linli.adapters.exchange;

import io.linli.adapters.outside.PlatformFailure;
import io.linli.mesh.store.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The secret we sign with towards the exchange. Replaced before its end, once for all processes;
/// while no new one can be had the old one is used to its last instant. Rule: R-84.
public final class RotatingSecret {
    private static final Logger LOG = LoggerFactory.getLogger(RotatingSecret.class);

    /// After a failure, how long no new one is asked for.
    static final Duration REST = Duration.ofSeconds(30);

    private final ExchangeSecrets secrets;
    private final Function<String, ExchangeSecret> refresh;
    private final String first;
    private final Duration ahead;
    private final Transactions transactions;
    private final Clock clock;
    private volatile Instant notBefore = Instant.MIN;

    /// @param refresh asks the exchange for the next one; given the one to sign that with
    /// @param first given to us on paper, for the very first request and after all have ended
    /// @param ahead how long before its end a secret is replaced
    public RotatingSecret(
            ExchangeSecrets secrets,
            Function<String, ExchangeSecret> refresh,
            String first,
            Duration ahead,
            Transactions transactions,
            Clock clock) {
        this.secrets = secrets;
        this.refresh = refresh;
        this.first = first;
        this.ahead = ahead;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What to sign with now.
    ///
    /// @throws PlatformFailure if there is none; nothing was sent then
    public String current() {
        var known = inForce();
        if (!known.isEmpty() && !isDue(known.getFirst())) {
            return known.getFirst().value();
        }
        try {
            return replaced();
        } catch (PlatformFailure e) {
            if (known.isEmpty()) {
                throw PlatformFailure.unsent("exchange: no secret: " + e.getMessage(), e);
            }
            return known.getFirst().value(); // to its last instant
        }
    }

    /// All that count now, newest first, for checking what others signed.
    public List<String> accepted() {
        return inForce().stream().map(ExchangeSecret::value).toList();
    }

    private String replaced() {
        if (clock.instant().isBefore(notBefore)) {
            throw PlatformFailure.unsent("exchange: gave no new secret a moment ago", null);
        }
        return transactions.asMesh(() -> {
            secrets.lock();
            var known = secrets.inForce(clock.instant());
            if (!known.isEmpty() && !isDue(known.getFirst())) {
                return known.getFirst().value(); // another process was faster
            }
            var next = refreshed(known.isEmpty() ? first : known.getFirst().value());
            secrets.add(next);
            LOG.info("exchange: new secret, good until {}", next.end());
            return next.value();
        });
    }

    private ExchangeSecret refreshed(String signingWith) {
        try {
            return refresh.apply(signingWith);
        } catch (PlatformFailure e) {
            notBefore = clock.instant().plus(REST);
            LOG.warn("exchange: no new secret: {}", e.getMessage());
            throw e;
        }
    }

    private List<ExchangeSecret> inForce() {
        return transactions.asMesh(() -> secrets.inForce(clock.instant()));
    }

    private boolean isDue(ExchangeSecret secret) {
        return !clock.instant().isBefore(secret.end().minus(ahead));
    }
}
