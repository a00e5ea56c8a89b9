package io.linli.citizen.points.timebank.jdbc;

import io.linli.citizen.points.timebank.Gifts;
import io.linli.citizen.points.timebank.HalfHours;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.mesh.IfServed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gifts and grants in PostgreSQL.
@Component
@IfServed("points")
final class JdbcGifts implements Gifts {
    private static final String GIFT = "SELECT * FROM points.timebank_gift WHERE id = :id";
    private static final String ADD_GIFT =
            """
            INSERT INTO points.timebank_gift (id, giver_id, taker_id, amount, given_at)
            VALUES (:id, :giver, :taker, :amount, :at)
            """;
    private static final String GRANT = "SELECT * FROM points.timebank_grant WHERE id = :id";
    private static final String ADD_GRANT =
            """
            INSERT INTO points.timebank_grant (id, region, year, amount, granted_by, granted_at)
            VALUES (:id, :region, :year, :amount, :by, :at)
            """;
    private static final String GRANTED =
            """
            SELECT coalesce(sum(amount), 0) FROM points.timebank_grant WHERE region = :region AND year = :year
            """;

    private final JdbcClient db;

    JdbcGifts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Gift> gift(UUID id) {
        return db.sql(GIFT)
                .param("id", id)
                .query((row, _) ->
                        new Gift(
                                Columns.uuid(row, "id"),
                                new MemberId(Columns.uuid(row, "giver_id")),
                                new MemberId(Columns.uuid(row, "taker_id")),
                                Columns.halfHours(row, "amount"),
                                Columns.instant(row, "given_at")))
                .optional();
    }

    @Override
    public void add(Gift gift) {
        db.sql(ADD_GIFT)
                .param("id", gift.id())
                .param("giver", gift.giver().value())
                .param("taker", gift.taker().value())
                .param("amount", gift.amount().count())
                .param("at", Columns.of(gift.at()))
                .update();
    }

    @Override
    public Optional<Grant> grant(UUID id) {
        return db.sql(GRANT)
                .param("id", id)
                .query((row, _) ->
                        new Grant(
                                Columns.uuid(row, "id"),
                                row.getString("region"),
                                row.getInt("year"),
                                Columns.halfHours(row, "amount"),
                                row.getString("granted_by"),
                                Columns.instant(row, "granted_at")))
                .optional();
    }

    @Override
    public void add(Grant grant) {
        db.sql(ADD_GRANT)
                .param("id", grant.id())
                .param("region", grant.region())
                .param("year", grant.year())
                .param("amount", grant.amount().count())
                .param("by", grant.by())
                .param("at", Columns.of(grant.at()))
                .update();
    }

    @Override
    public HalfHours granted(String region, int year) {
        return new HalfHours(
                db.sql(GRANTED)
                        .param("region", region)
                        .param("year", year)
                        .query(Integer.class)
                        .single());
    }
}
