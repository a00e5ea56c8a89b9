package io.linli.property.repair.jdbc;

import io.linli.property.repair.Escalation;
import io.linli.property.repair.Repair;
import io.linli.property.repair.Step;
import io.linli.property.repair.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The escalations of orders in PostgreSQL.
final class JdbcEscalations {
    private static final String FIND =
            """
            SELECT repair_id, missed, told, told_at
              FROM repair.escalation
             WHERE repair_id = ANY (:repairs)
            """;
    private static final String ADD =
            """
            INSERT INTO repair.escalation (region, repair_id, missed, told, told_at)
            VALUES (:region, :repair, :missed, :told, :at)
            """;
    private static final Comparator<Escalation> OLDEST_FIRST =
            Comparator.comparing(Escalation::at)
                    .thenComparing(Escalation::missed)
                    .thenComparing(Escalation::told);

    private final JdbcClient db;

    JdbcEscalations(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID repair, Escalation escalation) {}

    List<Repair> addTo(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return repairs;
        }
        var byRepair = new HashMap<UUID, List<Escalation>>();
        db.sql(FIND)
                .param(
                        "repairs",
                        repairs.stream().map(repair -> repair.id().value()).toArray(UUID[]::new))
                .query((row, _) ->
                        new Row(
                                row.getObject("repair_id", UUID.class),
                                new Escalation(
                                        Step.valueOf(row.getString("missed")),
                                        Told.valueOf(row.getString("told")),
                                        RepairRow.instant(row, "told_at").orElseThrow())))
                .list()
                .forEach(row ->
                        byRepair.computeIfAbsent(row.repair(), _ -> new ArrayList<>())
                                .add(row.escalation()));
        byRepair.values().forEach(all -> all.sort(OLDEST_FIRST));
        return repairs.stream()
                .map(repair ->
                        repair.withEscalations(
                                byRepair.getOrDefault(repair.id().value(), List.of())))
                .toList();
    }

    void addMissing(Repair repair, List<Escalation> known) {
        repair.escalations().stream()
                .filter(escalation -> !known.contains(escalation))
                .forEach(escalation ->
                        db.sql(ADD)
                                .param("region", repair.estate().region())
                                .param("repair", repair.id().value())
                                .param("missed", escalation.missed().name())
                                .param("told", escalation.told().name())
                                .param("at", RepairRow.utc(escalation.at()))
                                .update());
    }
}
