package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.hotline.CallBack;
import io.linli.citizen.governance.hotline.CommunityRole;
import io.linli.citizen.governance.hotline.Dispatch;
import io.linli.citizen.governance.hotline.DispatchLevel;
import io.linli.citizen.governance.hotline.Exclusion;
import io.linli.citizen.governance.hotline.Extension;
import io.linli.citizen.governance.hotline.RequestKind;
import io.linli.citizen.governance.hotline.Satisfaction;
import io.linli.citizen.governance.hotline.Step;
import io.linli.citizen.governance.hotline.Ticket;
import io.linli.citizen.governance.hotline.TicketEvent;
import io.linli.citizen.governance.hotline.TicketId;
import io.linli.citizen.governance.hotline.TicketState;
import io.linli.citizen.governance.hotline.Tickets;
import io.linli.citizen.governance.hotline.Try;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Between rows and tickets.
final class TicketRow {
    private TicketRow() {}

    static Tickets.Titled titled(ResultSet row, int number) throws SQLException {
        return new Tickets.Titled(of(row, number), row.getString("title"));
    }

    static Ticket of(ResultSet row, int number) throws SQLException {
        return new Ticket(
                new TicketId(Columns.uuid(row, "id")),
                row.getString("number"),
                dispatch(row),
                TicketState.valueOf(row.getString("state")),
                new Step(
                        Columns.instant(row, "contact_due_at"),
                        Columns.maybeInstant(row, "contacted_at"),
                        row.getBoolean("contact_on_time")),
                new Step(
                        Columns.instant(row, "due_at"),
                        Columns.maybeInstant(row, "answered_at"),
                        row.getBoolean("answer_on_time")),
                row.getString("answer"),
                row.getBoolean("paused"),
                row.getInt("returns"),
                extension(row),
                callBack(row),
                exclusion(row),
                row.getLong("events"),
                row.getLong("told"));
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                new CaseId(Columns.uuid(row, "case_id")),
                row.getString("region"),
                row.getString("unit"),
                CommunityRole.valueOf(row.getString("community_role")),
                Optional.ofNullable(row.getString("kind")).map(RequestKind::valueOf),
                DispatchLevel.valueOf(row.getString("level")),
                row.getInt("round"),
                Columns.instant(row, "dispatched_at"),
                Columns.instant(row, "return_until"));
    }

    private static Optional<Extension> extension(ResultSet row) throws SQLException {
        var state = row.getString("ext_state");
        return state == null
                ? Optional.empty()
                : Optional.of(
                        new Extension(
                                Extension.State.valueOf(state),
                                Columns.instant(row, "ext_until"),
                                row.getString("ext_reason")));
    }

    private static Optional<CallBack> callBack(ResultSet row) throws SQLException {
        var state = row.getString("cb_state");
        return state == null
                ? Optional.empty()
                : Optional.of(
                        new CallBack(
                                CallBack.State.valueOf(state),
                                row.getInt("cb_rounds"),
                                Columns.instant(row, "cb_at"),
                                maybe(row, "cb_contacted"),
                                maybe(row, "cb_solved"),
                                satisfaction(row.getString("cb_satisfaction"))));
    }

    private static Optional<Exclusion> exclusion(ResultSet row) throws SQLException {
        var state = row.getString("exc_state");
        return state == null
                ? Optional.empty()
                : Optional.of(
                        new Exclusion(
                                Exclusion.State.valueOf(state),
                                row.getString("exc_ground"),
                                row.getString("exc_name"),
                                row.getString("exc_evidence"),
                                row.getString("exc_reviewer"),
                                row.getString("exc_reason")));
    }

    static TicketEvent event(ResultSet row, int number) throws SQLException {
        return new TicketEvent(
                row.getLong("seq"),
                row.getString("region"),
                TicketEvent.What.valueOf(row.getString("type")),
                new Actor(row.getString("actor"), row.getString("actor_role")),
                Columns.instant(row, "at"),
                row.getString("note"),
                row.getString("facts"),
                TicketState.valueOf(row.getString("state")));
    }

    static Try attempt(ResultSet row, int number) throws SQLException {
        return new Try(
                row.getInt("round"),
                Columns.instant(row, "at"),
                row.getBoolean("reached"),
                maybe(row, "contacted"),
                maybe(row, "solved"),
                satisfaction(row.getString("satisfaction")));
    }

    private static Optional<Boolean> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Boolean.class));
    }

    private static Optional<Satisfaction> satisfaction(@Nullable String name) {
        return Optional.ofNullable(name).map(Satisfaction::valueOf);
    }
}
