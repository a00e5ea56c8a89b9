package io.linli.property.repair.jdbc;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import io.linli.property.repair.EstateId;
import io.linli.property.repair.Reach;
import io.linli.property.repair.Repair;
import io.linli.property.repair.RepairId;
import io.linli.property.repair.Repairs;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Repair orders in PostgreSQL.
@Component
final class JdbcRepairs implements Repairs {
    private static final String SELECT =
            """
            SELECT id, region, estate_id, firm, room, category, title, description, call_at,
                   accept_due_at, accepted_at, arrive_due_at, arrived_at, done_at, note,
                   raised_at, version
              FROM repair.repair
            """;
    private static final String FIND = SELECT + " WHERE id = :id";
    private static final String LOCK = SELECT + " WHERE id = :id FOR UPDATE";
    private static final String PAGE =
            """
               AND (raised_at, id) < (:time, :id)
             ORDER BY raised_at DESC, id DESC
             LIMIT :limit
            """;
    private static final String OF_ESTATES = SELECT + " WHERE estate_id = ANY (:estates)\n" + PAGE;
    private static final String OF_ESTATE_IN_REGION =
            SELECT + " WHERE estate_id = :estate AND starts_with(region, :region)\n" + PAGE;

    /// `:` comes right after `9`, so the range holds what starts with the prefix, by index.
    private static final String OF_REGION =
            SELECT + " WHERE region >= :region AND region < :region || ':'\n" + PAGE;

    private static final String ADD =
            """
            INSERT INTO repair.repair
                   (id, region, estate_id, firm, room, category, title, description, call_at,
                    accept_due_at, arrive_due_at, note, raised_at, version)
            VALUES (:id, :region, :estate, :firm, :room, :category, :title, :description, :call,
                    :acceptDue, :arriveDue, :note, :raised, :version)
            """;
    private static final String UPDATE =
            """
            UPDATE repair.repair
               SET accepted_at = :accepted, arrived_at = :arrived, done_at = :done, note = :note,
                   version = :version
             WHERE region = :region AND id = :id
            """;

    private final JdbcClient db;
    private final JdbcEscalations escalations;

    JdbcRepairs(JdbcClient db) {
        this.db = db;
        this.escalations = new JdbcEscalations(db);
    }

    @Override
    public void add(Repair repair) {
        var fault = repair.fault();
        db.sql(ADD)
                .param("id", repair.id().value())
                .param("region", repair.estate().region())
                .param("estate", repair.estate().id().value())
                .param("firm", repair.estate().firm())
                .param("room", fault.room())
                .param("category", fault.category())
                .param("title", fault.title())
                .param("description", fault.description())
                .param("call", RepairRow.utc(repair.call()))
                .param("acceptDue", RepairRow.utc(repair.acceptClock().due()))
                .param("arriveDue", RepairRow.utc(repair.arriveClock().due()))
                .param("note", repair.note())
                .param("raised", RepairRow.utc(repair.raised()))
                .param("version", repair.version())
                .update();
    }

    @Override
    public Optional<Repair> find(RepairId id) {
        return one(FIND, id);
    }

    @Override
    public Optional<Repair> change(RepairId id, UnaryOperator<Repair> step) {
        return one(LOCK, id)
                .map(before -> {
                    var after = step.apply(before);
                    if (after != before) {
                        write(after);
                        escalations.addMissing(after, before.escalations());
                    }
                    return after;
                });
    }

    @Override
    public Page<Repair> list(Reach reach, Optional<EstateId> estate, PageToken after, int size) {
        var rows =
                select(reach, estate)
                        .map(statement -> page(statement, after, size))
                        .orElse(List.of());
        return PageToken.cut(rows, size, last -> new PageToken(last.raised(), last.id().value()));
    }

    private Optional<StatementSpec> select(Reach reach, Optional<EstateId> estate) {
        return switch (reach) {
            case Reach.OfEstates of ->
                    Optional.of(db.sql(OF_ESTATES).param("estates", narrowed(of, estate)));
            case Reach.OfRegion of when estate.isPresent() ->
                    Optional.of(
                            db.sql(OF_ESTATE_IN_REGION)
                                    .param("estate", estate.get().value())
                                    .param("region", of.prefix()));
            case Reach.OfRegion of -> Optional.of(db.sql(OF_REGION).param("region", of.prefix()));
            case Reach.Nothing _ -> Optional.empty();
        };
    }

    private static String[] narrowed(Reach.OfEstates of, Optional<EstateId> estate) {
        return of.estates().stream()
                .filter(one -> estate.isEmpty() || estate.get().equals(one))
                .map(EstateId::value)
                .toArray(String[]::new);
    }

    /// One row more than a page, which tells whether there is a next one.
    private List<Repair> page(StatementSpec statement, PageToken after, int size) {
        var rows =
                statement
                        .param("time", RepairRow.utc(after.time()))
                        .param("id", after.id())
                        .param("limit", size + 1)
                        .query(RepairRow::of)
                        .list();
        return escalations.addTo(rows);
    }

    private Optional<Repair> one(String statement, RepairId id) {
        var rows = db.sql(statement).param("id", id.value()).query(RepairRow::of).list();
        return escalations.addTo(rows).stream().findFirst();
    }

    private void write(Repair repair) {
        db.sql(UPDATE)
                .param("accepted", repair.acceptClock().stop().map(RepairRow::utc).orElse(null))
                .param("arrived", repair.arriveClock().stop().map(RepairRow::utc).orElse(null))
                .param("done", repair.done().map(RepairRow::utc).orElse(null))
                .param("note", repair.note())
                .param("version", repair.version())
                .param("region", repair.estate().region())
                .param("id", repair.id().value())
                .update();
    }
}
