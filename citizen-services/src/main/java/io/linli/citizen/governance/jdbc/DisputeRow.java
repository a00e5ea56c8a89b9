package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.citizen.governance.clock.Level;
import io.linli.citizen.governance.disputes.Agreement;
import io.linli.citizen.governance.disputes.Dispute;
import io.linli.citizen.governance.disputes.DisputeEvent;
import io.linli.citizen.governance.disputes.DisputeHappening;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.citizen.governance.disputes.DisputeState;
import io.linli.citizen.governance.disputes.DisputeType;
import io.linli.citizen.governance.disputes.Evidence;
import io.linli.citizen.governance.disputes.Instance;
import io.linli.citizen.governance.disputes.Matter;
import io.linli.citizen.governance.disputes.Mediation;
import io.linli.citizen.governance.disputes.Mediator;
import io.linli.citizen.governance.disputes.Party;
import io.linli.citizen.governance.disputes.Progress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// A dispute from its rows: its own, and those of what belongs to it.
final class DisputeRow {
    private DisputeRow() {}

    /// What belongs to one dispute of several.
    record Of<T>(UUID dispute, T thing) {}

    /// A dispute that waits for what belongs to it.
    record Bare(UUID id, Function<Parts, Dispute> whole) {}

    record Parts(List<Party> parties, List<Mediation> mediations, List<Evidence> evidence) {}

    static Bare bare(ResultSet row, int number) throws SQLException {
        var id = Columns.uuid(row, "id");
        var region = row.getString("region");
        var caseId = Columns.maybeUuid(row, "case_id").map(CaseId::new);
        var type = DisputeType.valueOf(row.getString("type"));
        var level = row.getInt("level");
        var title = row.getString("title");
        var facts = row.getString("facts");
        var state = DisputeState.valueOf(row.getString("state"));
        var instance = Optional.ofNullable(row.getString("instance")).map(Instance::valueOf);
        var mediator = mediator(row);
        var handlers = Set.copyOf(Columns.texts(row, "handlers"));
        var agreement = agreement(row);
        var reopened = row.getInt("reopened");
        var round = Columns.instant(row, "round_at");
        var tier = Level.valueOf(row.getString("strike_tier"));
        var clock = clock(row);
        var version = row.getLong("version");
        var events = row.getLong("events");
        var listed = Columns.instant(row, "listed_at");
        var updated = Columns.instant(row, "updated_at");
        return new Bare(
                id,
                parts ->
                        new Dispute(
                                new DisputeId(id),
                                new Matter(
                                        region, caseId, type, level, title, facts, parts.parties()),
                                state,
                                new Progress(
                                        instance,
                                        mediator,
                                        handlers,
                                        parts.mediations(),
                                        agreement,
                                        parts.evidence(),
                                        reopened,
                                        round),
                                tier,
                                clock,
                                version,
                                events,
                                listed,
                                updated));
    }

    private static Optional<Mediator> mediator(ResultSet row) throws SQLException {
        var kind = row.getString("mediator_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Mediator(
                                Mediator.Kind.valueOf(kind),
                                row.getString("mediator_id"),
                                row.getString("mediator_name")));
    }

    private static Optional<Agreement> agreement(ResultSet row) throws SQLException {
        var form = row.getString("agreement_form");
        return form == null
                ? Optional.empty()
                : Optional.of(
                        new Agreement(
                                Agreement.Form.valueOf(form),
                                new SealedText(row.getString("agreement_terms")),
                                Columns.instant(row, "agreement_at")));
    }

    private static DeadlineClock clock(ResultSet row) throws SQLException {
        return new DeadlineClock(
                Columns.instant(row, "started_at"),
                Columns.instant(row, "soon_at"),
                Columns.instant(row, "due_at"),
                Columns.maybeInstant(row, "paused_at"),
                Columns.maybeInstant(row, "stopped_at"),
                Optional.ofNullable(row.getString("escalated_to")).map(Level::valueOf));
    }

    static Of<Party> party(ResultSet row, int number) throws SQLException {
        return new Of<>(
                Columns.uuid(row, "dispute_id"),
                new Party(
                        row.getInt("number"),
                        new SealedText(row.getString("name")),
                        new SealedText(row.getString("phone")),
                        row.getString("part"),
                        row.getBoolean("confirmed")));
    }

    static Of<Mediation> mediation(ResultSet row, int number) throws SQLException {
        return new Of<>(
                Columns.uuid(row, "dispute_id"),
                new Mediation(
                        Columns.uuid(row, "id"),
                        Columns.instant(row, "held_at"),
                        row.getString("place"),
                        row.getString("mediator"),
                        new SealedText(row.getString("minutes")),
                        Columns.instant(row, "recorded_at")));
    }

    static Of<Evidence> evidence(ResultSet row, int number) throws SQLException {
        return new Of<>(
                Columns.uuid(row, "dispute_id"),
                new Evidence(
                        Evidence.Kind.valueOf(row.getString("kind")),
                        row.getString("reference"),
                        Columns.instant(row, "recorded_at")));
    }

    static DisputeEvent event(ResultSet row, int number) throws SQLException {
        return new DisputeEvent(
                row.getLong("seq"),
                DisputeHappening.valueOf(row.getString("type")),
                DisputeState.valueOf(row.getString("state")),
                new Actor(row.getString("actor"), row.getString("actor_role")),
                Columns.instant(row, "at"),
                row.getString("note"));
    }
}
