package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.Answer;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.Closing;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Fact;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleId;
import io.linli.citizen.governance.whistle.WhistleType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// A whistle's own row; its departments and escalations stand in tables of their own.
record WhistleRow(
        UUID id,
        UUID caseId,
        String region,
        String street,
        WhistleType type,
        String title,
        Instant blownAt,
        Optional<Closing> closing,
        long version) {

    record DepartmentOf(UUID whistle, Called called) {}

    record EscalationOf(UUID whistle, Escalation told) {}

    static WhistleRow of(ResultSet row, int number) throws SQLException {
        var closed = Columns.maybeInstant(row, "closed_at");
        return new WhistleRow(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "case_id"),
                row.getString("region"),
                row.getString("street"),
                WhistleType.valueOf(row.getString("type")),
                row.getString("title"),
                Columns.instant(row, "blown_at"),
                closed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Closing(
                                        closed.get(),
                                        row.getInt("score"),
                                        row.getString("close_note"))),
                row.getLong("version"));
    }

    static DepartmentOf department(ResultSet row, int number) throws SQLException {
        var answered = Columns.maybeInstant(row, "answered_at");
        var done = Columns.maybeInstant(row, "done_at");
        return new DepartmentOf(
                Columns.uuid(row, "whistle_id"),
                new Called(
                        new OrgCode(row.getString("org")),
                        row.getString("name"),
                        row.getInt("place") == 1,
                        Columns.instant(row, "ack_due_at"),
                        Columns.instant(row, "arrive_due_at"),
                        Columns.maybeInstant(row, "ack_at"),
                        answered.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new Answer(
                                                row.getBoolean("refused"),
                                                answered.get(),
                                                row.getString("reason"))),
                        Columns.maybeInstant(row, "arrive_at"),
                        done.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new Fact.Done(done.get(), row.getString("done_note")))));
    }

    static EscalationOf escalation(ResultSet row, int number) throws SQLException {
        return new EscalationOf(
                Columns.uuid(row, "whistle_id"),
                new Escalation(
                        new OrgCode(row.getString("org")),
                        Missed.valueOf(row.getString("missed")),
                        Columns.instant(row, "at")));
    }

    static Collector<DepartmentOf, ?, List<Called>> departments() {
        return Collectors.mapping(DepartmentOf::called, Collectors.toList());
    }

    static Collector<EscalationOf, ?, List<Escalation>> escalations() {
        return Collectors.mapping(EscalationOf::told, Collectors.toList());
    }

    Whistle with(List<Called> departments, List<Escalation> escalations) {
        return new Whistle(
                new WhistleId(id),
                new CaseId(caseId),
                region,
                street,
                type,
                title,
                departments,
                blownAt,
                closing,
                escalations,
                version);
    }
}
