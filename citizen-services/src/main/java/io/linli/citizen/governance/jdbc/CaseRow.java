package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Actor;
import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.Bond;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.Category;
import io.linli.citizen.governance.cases.CategoryKind;
import io.linli.citizen.governance.cases.Channel;
import io.linli.citizen.governance.cases.Community;
import io.linli.citizen.governance.cases.Decision;
import io.linli.citizen.governance.cases.Filing;
import io.linli.citizen.governance.cases.Handling;
import io.linli.citizen.governance.cases.Happening;
import io.linli.citizen.governance.cases.Intake;
import io.linli.citizen.governance.cases.Place;
import io.linli.citizen.governance.cases.Priority;
import io.linli.citizen.governance.cases.Rating;
import io.linli.citizen.governance.cases.Reporter;
import io.linli.citizen.governance.cases.SealedText;
import io.linli.citizen.governance.clock.DeadlineClock;
import io.linli.citizen.governance.clock.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Between rows and cases.
final class CaseRow {
    private CaseRow() {}

    static CaseFile file(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                new CaseId(Columns.uuid(row, "id")),
                filing(row),
                CaseState.valueOf(row.getString("state")),
                new DeadlineClock(
                        Columns.instant(row, "started_at"),
                        Columns.instant(row, "soon_at"),
                        Columns.instant(row, "due_at"),
                        Columns.maybeInstant(row, "paused_at"),
                        Columns.maybeInstant(row, "stopped_at"),
                        Optional.ofNullable(row.getString("escalated_to")).map(Level::valueOf)),
                Columns.maybeUuid(row, "whistle_id"),
                rating(row),
                handling(row),
                bond(row),
                row.getLong("version"),
                row.getLong("events"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                new Community(row.getString("region"), row.getString("region_name")),
                new Category(
                        row.getString("code_system"),
                        CategoryKind.valueOf(row.getString("category_kind")),
                        row.getString("category"),
                        row.getString("category_name")),
                row.getString("title"),
                row.getString("description"),
                Optional.ofNullable(row.getString("partner_id")),
                row.getString("external_id"),
                row.getString("content_mark"),
                new Reporter(
                        row.getString("reporter_id"),
                        new SealedText(row.getString("reporter_name")),
                        new SealedText(row.getString("reporter_phone"))),
                intake(row));
    }

    private static Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                Channel.valueOf(row.getString("channel")),
                CaseKind.valueOf(row.getString("kind")),
                row.getBoolean("anonymous"),
                new Place(
                        point(row),
                        row.getString("address"),
                        row.getString("building"),
                        row.getString("unit"),
                        row.getString("grid"),
                        row.getString("lane")),
                Columns.texts(row, "photos"),
                row.getInt("households"));
    }

    private static Optional<Place.Point> point(ResultSet row) throws SQLException {
        var lng = row.getObject("lng", Integer.class);
        var lat = row.getObject("lat", Integer.class);
        return lng == null || lat == null
                ? Optional.empty()
                : Optional.of(new Place.Point(lng, lat));
    }

    private static Optional<Rating> rating(ResultSet row) throws SQLException {
        var at = Columns.maybeInstant(row, "rated_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rating(
                                row.getInt("rating_score"),
                                row.getString("rating_comment"),
                                at.get()));
    }

    private static Handling handling(ResultSet row) throws SQLException {
        return new Handling(
                assignee(row),
                Priority.valueOf(row.getString("priority")),
                row.getBoolean("secret"),
                row.getInt("reopened"),
                Columns.maybeInstant(row, "closed_at"),
                decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var verdict = row.getString("decision");
        return verdict == null
                ? Optional.empty()
                : Optional.of(
                        new Decision(
                                Decision.Verdict.valueOf(verdict),
                                row.getString("decision_reason"),
                                Columns.instant(row, "decided_at")));
    }

    private static Optional<Assignee> assignee(ResultSet row) throws SQLException {
        var kind = row.getString("assignee_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(
                        new Assignee(
                                Assignee.Kind.valueOf(kind),
                                row.getString("assignee_id"),
                                row.getString("assignee_name")));
    }

    private static Bond bond(ResultSet row) throws SQLException {
        return new Bond(
                Columns.maybeUuid(row, "linked_to").map(CaseId::new),
                Columns.maybeUuid(row, "split_from").map(CaseId::new),
                Columns.maybeUuid(row, "main_id").map(CaseId::new),
                Optional.ofNullable(row.getString("came_from")).map(CaseState::valueOf),
                Optional.ofNullable(row.getString("shown")).map(CaseState::valueOf),
                row.getLong("followed"),
                row.getInt("followers"));
    }

    static CaseEvent event(ResultSet row, int number) throws SQLException {
        var state = CaseState.valueOf(row.getString("state"));
        var shown = row.getString("shown");
        return new CaseEvent(
                row.getLong("seq"),
                Happening.valueOf(row.getString("type")),
                new Actor(row.getString("actor"), row.getString("actor_role")),
                Columns.instant(row, "at"),
                row.getString("note"),
                state,
                shown == null ? state : CaseState.valueOf(shown));
    }
}
