package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.template.AnswerTemplate;
import io.linli.citizen.governance.cases.template.AnswerTemplates;
import io.linli.mesh.IfServed;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Ready-made answers in PostgreSQL.
@Component
@IfServed("governance")
final class JdbcAnswerTemplates implements AnswerTemplates {
    private static final String IN_FORCE =
            """
            SELECT area, code, name, text
              FROM (SELECT DISTINCT ON (code) area, code, name, text
                      FROM (SELECT DISTINCT ON (area, code) area, code, name, text
                              FROM governance.answer_template
                             WHERE starts_with(:region, area) AND code > :after AND effective_from <= :now
                             ORDER BY area, code, effective_from DESC) newest
                     ORDER BY code, length(area) DESC) nearest
             WHERE text <> ''
             ORDER BY code
             LIMIT :rows
            """;
    private static final String OTHERS =
            """
            SELECT count(DISTINCT code) FROM governance.answer_template WHERE area = :area AND code <> :code
            """;
    private static final String PUT =
            """
            INSERT INTO governance.answer_template (area, code, effective_from, name, text)
            VALUES (:area, :code, :at, :name, :text)
            ON CONFLICT (area, code, effective_from) DO UPDATE SET name = excluded.name, text = excluded.text
            """;

    private final JdbcClient db;

    JdbcAnswerTemplates(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<AnswerTemplate> inForce(String region, String afterCode, int rows, Instant now) {
        return db.sql(IN_FORCE)
                .param("region", region)
                .param("after", afterCode)
                .param("rows", rows)
                .param("now", Columns.of(now))
                .query((row, _) ->
                        new AnswerTemplate(
                                row.getString("area"),
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("text")))
                .list();
    }

    @Override
    public int others(String area, String code) {
        return db.sql(OTHERS).param("area", area).param("code", code).query(Integer.class).single();
    }

    @Override
    public void put(AnswerTemplate template, Instant at) {
        db.sql(PUT)
                .param("area", template.area())
                .param("code", template.code())
                .param("at", Columns.of(at))
                .param("name", template.name())
                .param("text", template.text())
                .update();
    }
}
