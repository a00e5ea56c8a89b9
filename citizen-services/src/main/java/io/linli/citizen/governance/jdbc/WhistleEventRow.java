package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.whistle.Dues;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.citizen.governance.whistle.WhistleHappening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Between an event of a whistle and its row.
final class WhistleEventRow {
    /// Numbered under the whistle's lock, without gaps.
    private static final String ADD =
            """
            INSERT INTO governance.whistle_event
                (region, whistle_id, seq, type, street, whistle_type, org, at, recorded_at, actor, role, note,
                 ack_due_at, arrive_due_at, deliver_due_at, until_at, missed, level, metres, place, flags)
            SELECT :region, :whistle, coalesce(max(seq), 0) + 1, :type, :street, :whistleType, :org, :at, :recorded,
                   :actor, :role, :note, :ackDue::timestamptz, :arriveDue::timestamptz, :deliverDue::timestamptz,
                   :until::timestamptz, :missed, :level, :metres::int, :place, :flags
              FROM governance.whistle_event
             WHERE region = :region AND whistle_id = :whistle
            """;

    private WhistleEventRow() {}

    static void add(JdbcClient db, Whistle of, WhistleEvent event) {
        db.sql(ADD)
                .param("region", of.region())
                .param("whistle", of.id().value())
                .param("type", event.what().name())
                .param("street", of.street())
                .param("whistleType", of.type().name())
                .param("org", event.org().map(OrgCode::value).orElse(""))
                .param("at", Columns.of(event.at()))
                .param("recorded", Columns.of(event.recorded()))
                .param("actor", event.by().name())
                .param("role", event.by().role())
                .param("note", event.note())
                .param("ackDue", Columns.of(event.dues().map(Dues::ack)))
                .param("arriveDue", Columns.of(event.dues().map(Dues::arrive)))
                .param("deliverDue", Columns.of(event.dues().flatMap(Dues::deliver)))
                .param("until", Columns.of(event.until()))
                .param("missed", Columns.text(event.missed().map(Missed::name)))
                .param("level", event.level())
                .param("metres", Columns.number(event.metres()))
                .param("place", event.place().base64())
                .param("flags", event.flags().stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    static WhistleEvent.Numbered of(ResultSet row, int number) throws SQLException {
        var org = row.getString("org");
        return new WhistleEvent.Numbered(
                row.getLong("seq"),
                new WhistleEvent(
                        WhistleHappening.valueOf(row.getString("type")),
                        org.isEmpty() ? Optional.empty() : Optional.of(new OrgCode(org)),
                        Columns.instant(row, "at"),
                        Columns.instant(row, "recorded_at"),
                        new Actor(row.getString("actor"), row.getString("role")),
                        row.getString("note"),
                        dues(row),
                        Columns.maybeInstant(row, "until_at"),
                        Optional.ofNullable(row.getString("missed")).map(Missed::valueOf),
                        row.getInt("level"),
                        Optional.ofNullable(row.getObject("metres", Integer.class)),
                        new SealedText(row.getString("place")),
                        Columns.texts(row, "flags").stream()
                                .map(WhistleEvent.Flag::valueOf)
                                .collect(Collectors.toSet())));
    }

    private static Optional<Dues> dues(ResultSet row) throws SQLException {
        var ack = Columns.maybeInstant(row, "ack_due_at");
        return ack.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Dues(
                                ack.get(),
                                Columns.instant(row, "arrive_due_at"),
                                Columns.maybeInstant(row, "deliver_due_at")));
    }
}
