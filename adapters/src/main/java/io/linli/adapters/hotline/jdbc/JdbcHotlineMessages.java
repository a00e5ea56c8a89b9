package io.linli.adapters.hotline.jdbc;

import io.linli.adapters.hotline.HotlineMessages;
import io.linli.seal.Seal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty("linli.hotline.url")
final class JdbcHotlineMessages implements HotlineMessages {
    private static final String ADD =
            """
            INSERT INTO delivery.hotline_message (event_id, sealed, create_time)
            VALUES (:eventId, :sealed, :now)
            ON CONFLICT (event_id) DO NOTHING
            """;
    private static final String DATA =
            "SELECT sealed FROM delivery.hotline_message WHERE event_id = :eventId";

    private final JdbcClient db;
    private final Seal seal;

    JdbcHotlineMessages(JdbcClient db, Seal seal) {
        this.db = db;
        this.seal = seal;
    }

    @Override
    public void add(String eventId, String data, Instant now) {
        db.sql(ADD)
                .param("eventId", eventId)
                .param("sealed", seal.seal(data, place(eventId)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public String data(String eventId) {
        var sealed = db.sql(DATA).param("eventId", eventId).query(byte[].class).optional();
        return seal.open(sealed.orElseThrow(), place(eventId));
    }

    private static Seal.Place place(String eventId) {
        return new Seal.Place("delivery.hotline_message", "sealed", eventId);
    }
}
