package io.linli.citizen.points.timebank.jdbc;

import io.linli.citizen.points.timebank.HelpKind;
import io.linli.citizen.points.timebank.MemberId;
import io.linli.citizen.points.timebank.Payer;
import io.linli.citizen.points.timebank.Plan;
import io.linli.citizen.points.timebank.Sealed;
import io.linli.citizen.points.timebank.Session;
import io.linli.citizen.points.timebank.Session.Rendered;
import io.linli.citizen.points.timebank.SessionId;
import io.linli.citizen.points.timebank.SessionState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/// A session from its row.
final class SessionRow {
    private SessionRow() {}

    static Session of(ResultSet row, int number) throws SQLException {
        return new Session(
                new SessionId(Columns.uuid(row, "id")),
                row.getString("region"),
                new MemberId(Columns.uuid(row, "requester_id")),
                row.getString("requester_partner"),
                plan(row),
                SessionState.valueOf(row.getString("state")),
                Columns.maybeUuid(row, "provider_id").map(MemberId::new),
                row.getString("provider_partner"),
                Columns.maybeUuid(row, "hold_id"),
                rendered(row),
                row.getInt("rating"),
                Columns.maybeInstant(row, "due_at"),
                row.getLong("version"),
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "updated_at"));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                HelpKind.valueOf(row.getString("kind")),
                new Sealed(row.getString("place")),
                row.getString("content"),
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                Payer.valueOf(row.getString("payer")));
    }

    private static Rendered rendered(ResultSet row) throws SQLException {
        return new Rendered(
                Columns.maybeInstant(row, "in_at"),
                Columns.maybeInstant(row, "out_at"),
                row.getBoolean("by_requester"),
                row.getBoolean("by_provider"),
                Columns.halfHours(row, "rendered"),
                Columns.halfHours(row, "paid"),
                Columns.halfHours(row, "honour"),
                Optional.ofNullable(row.getObject("served_on", LocalDate.class)));
    }
}
