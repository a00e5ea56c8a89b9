package io.linli.adapters.exchange.jdbc;

import io.linli.adapters.exchange.ExchangeSecret;
import io.linli.adapters.exchange.ExchangeSecrets;
import io.linli.seal.Seal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("linli.exchange.url")
final class JdbcExchangeSecrets implements ExchangeSecrets {
    private static final String LOCK =
            "SELECT pg_advisory_xact_lock(hashtextextended('platform_secret exchange', 0))";
    private static final String IN_FORCE =
            """
            SELECT fetch_time, end_time, sealed
              FROM delivery.platform_secret
             WHERE platform = 'exchange' AND end_time > :now
             ORDER BY fetch_time DESC
             LIMIT 10
            """;
    private static final String ADD =
            """
            INSERT INTO delivery.platform_secret (platform, fetch_time, end_time, sealed)
            VALUES ('exchange', :fetched, :end, :sealed)
            """;

    private final JdbcClient db;
    private final Seal seal;

    JdbcExchangeSecrets(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    @Override
    public void lock() {
        db.sql(LOCK).query((_, _) -> 0).single();
    }

    @Override
    public List<ExchangeSecret> inForce(Instant now) {
        return db.sql(IN_FORCE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    var fetched = row.getObject("fetch_time", OffsetDateTime.class).toInstant();
                    return new ExchangeSecret(
                            seal.open(row.getBytes("sealed"), place(fetched)),
                            fetched,
                            row.getObject("end_time", OffsetDateTime.class).toInstant());
                })
                .list();
    }

    @Override
    public void add(ExchangeSecret secret) {
        var fetched = secret.fetched().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        db.sql(ADD)
                .param("fetched", fetched.atOffset(ZoneOffset.UTC))
                .param("end", secret.end().atOffset(ZoneOffset.UTC))
                .param("sealed", seal.seal(secret.value(), place(fetched)))
                .update();
    }

    private static Seal.Place place(Instant fetched) {
        return new Seal.Place("delivery.platform_secret", "sealed", "exchange " + fetched);
    }
}
