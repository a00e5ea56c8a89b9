package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.Closing;
import io.linli.citizen.governance.whistle.Escalation;
import io.linli.citizen.governance.whistle.Missed;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Origin;
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
        Origin origin,
        Instant blownAt,
        Optional<Closing> closing,
        Optional<Instant> raised,
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
                new Origin(row.getString("duty_leader"), Columns.maybeUuid(row, "pre_whistle")),
                Columns.instant(row, "blown_at"),
                closed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Closing(
                                        closed.get(),
                                        row.getInt("score"),
                                        row.getString("close_note"))),
                Columns.maybeInstant(row, "raised_at"),
                row.getLong("version"));
    }

    static DepartmentOf department(ResultSet row, int number) throws SQLException {
        return new DepartmentOf(Columns.uuid(row, "whistle_id"), CalledRow.of(row));
    }

    static EscalationOf escalation(ResultSet row, int number) throws SQLException {
        return new EscalationOf(
                Columns.uuid(row, "whistle_id"),
                new Escalation(
                        new OrgCode(row.getString("org")),
                        Missed.valueOf(row.getString("missed")),
                        row.getInt("level"),
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
                origin,
                departments,
                blownAt,
                closing,
                escalations,
                raised,
                version);
    }
}
