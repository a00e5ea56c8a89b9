package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.inbox.Inbox;
import io.linli.citizen.governance.inbox.InboxCount;
import io.linli.citizen.governance.inbox.Narrowing;
import io.linli.mesh.IfServed;
import io.linli.mesh.store.PageToken;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The inbox in PostgreSQL. A statement holds only the conditions that are asked for, so that each
/// is planned for its own index.
@Component
@IfServed("governance")
final class JdbcInbox implements Inbox {
    /// Words have no index: Chinese ones are too short for one. So few enough rows are looked at.
    private static final int LOOKED_AT_MAX = 10_000;

    private static final String OPEN = " AND state NOT IN ('CLOSED', 'CANCELLED', 'DUPLICATE')";
    private static final String MINE =
            OPEN + " AND assignee_kind = 'PERSON' AND assignee_id = :holder";
    private static final String NOBODYS = OPEN + " AND assignee_id IS NULL";
    private static final String OVERDUE =
            " AND stopped_at IS NULL AND due_at < coalesce(paused_at, :now)";
    private static final String SOON =
            " AND stopped_at IS NULL AND soon_at <= coalesce(paused_at, :now)"
                    + " AND due_at >= coalesce(paused_at, :now)";

    /// Spelled like the index of running clocks.
    private static final String TODAY =
            " AND stopped_at IS NULL AND paused_at IS NULL AND state NOT IN ('CANCELLED', 'DUPLICATE')"
                    + " AND due_at >= :now AND due_at < :tomorrow";

    private static final String NEWEST_FIRST = " ORDER BY created_at DESC, id DESC LIMIT ";
    private static final String WORDS =
            """
             WHERE strpos(lower(title), lower(:text)) > 0 OR strpos(lower(address), lower(:text)) > 0
                OR strpos(lower(external_id), lower(:text)) > 0
            """;
    private static final String COUNT =
            """
            SELECT (SELECT count(*) FROM governance.case_file%1$s%2$s) AS today,
                   (SELECT count(*) FROM governance.case_file%1$s%3$s) AS mine,
                   (SELECT count(*) FROM governance.case_file%1$s%4$s) AS nobodys
            """;

    private final JdbcClient db;

    JdbcInbox(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<CaseFile> page(
            CaseReach reach,
            CaseFilter filter,
            Narrowing more,
            Instant now,
            Instant tomorrow,
            PageToken after,
            int rows) {
        return Reaching.of(db.sql(statement(reach, filter, more)), reach)
                .param("state", filter.state().map(CaseState::name).orElse(""))
                .param("kind", filter.kind().map(CaseKind::name).orElse(""))
                .param("category", more.category())
                .param("channel", more.channel().map(Enum::name).orElse(""))
                .param("holder", more.holder().orElse(""))
                .param("text", more.text())
                .param("named", more.named().map(CaseId::value).orElse(after.id()))
                .param("now", Columns.of(now))
                .param("tomorrow", Columns.of(tomorrow))
                .param("time", Columns.of(after.time()))
                .param("id", after.id())
                .param("rows", rows)
                .query(CaseRow::file)
                .list();
    }

    private static String statement(CaseReach reach, CaseFilter filter, Narrowing more) {
        var sql = new StringBuilder("SELECT * FROM governance.case_file");
        sql.append(Reaching.where(reach));
        sql.append(" AND (created_at, id) < (:time, :id)");
        filter.state().ifPresent(_ -> sql.append(" AND state = :state"));
        filter.kind().ifPresent(_ -> sql.append(" AND kind = :kind"));
        if (!more.category().isEmpty()) {
            sql.append(" AND category = :category");
        }
        more.channel().ifPresent(_ -> sql.append(" AND channel = :channel"));
        more.due().ifPresent(due -> sql.append(clock(due)));
        more.holder().ifPresent(holder -> sql.append(holder.isEmpty() ? NOBODYS : MINE));
        if (more.named().isPresent()) {
            return sql.append(" AND id = :named LIMIT :rows").toString();
        }
        if (more.text().isEmpty()) {
            return sql.append(NEWEST_FIRST).append(":rows").toString();
        }
        sql.append(NEWEST_FIRST).append(LOOKED_AT_MAX);
        return "SELECT * FROM (%s) AS newest%s%s:rows".formatted(sql, WORDS, NEWEST_FIRST);
    }

    private static String clock(Narrowing.Due due) {
        return switch (due) { // no default: a new word must say what it means
            case OVERDUE -> OVERDUE;
            case SOON -> SOON;
            case TODAY -> TODAY;
        };
    }

    @Override
    public InboxCount count(CaseReach reach, String person, Instant now, Instant tomorrow) {
        var sql = COUNT.formatted(Reaching.where(reach), TODAY, MINE, NOBODYS);
        return Reaching.of(db.sql(sql), reach)
                .param("holder", person)
                .param("now", Columns.of(now))
                .param("tomorrow", Columns.of(tomorrow))
                .query((row, _) ->
                        new InboxCount(
                                row.getLong("today"), row.getLong("mine"), row.getLong("nobodys")))
                .single();
    }
}
