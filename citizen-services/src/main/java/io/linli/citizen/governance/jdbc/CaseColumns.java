package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Decision;
import io.linli.citizen.governance.cases.Place;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// From parts of a case to the parameters of a statement.
final class CaseColumns {
    private CaseColumns() {}

    /// How it came in; never changes.
    static StatementSpec cameIn(StatementSpec statement, CaseFile file) {
        var intake = file.filing().intake();
        var place = intake.place();
        return statement
                .param("kind", intake.kind().name())
                .param("categoryKind", file.filing().category().kind().name())
                .param("channel", intake.channel().name())
                .param("anonymous", intake.anonymous())
                .param("lng", Columns.number(place.point().map(Place.Point::lng)))
                .param("lat", Columns.number(place.point().map(Place.Point::lat)))
                .param("address", place.address())
                .param("building", place.building())
                .param("unit", place.unit())
                .param("grid", place.grid())
                .param("lane", place.lane())
                .param("photos", intake.photos().toArray(String[]::new))
                .param(
                        "households",
                        Columns.number(Optional.of(intake.households()).filter(each -> each > 0)))
                .param("linked", of(file.bond().linked()))
                .param("splitFrom", of(file.bond().splitFrom()));
    }

    /// Who handles it, and what it hangs together with.
    static StatementSpec handled(StatementSpec statement, CaseFile file) {
        var handling = file.handling();
        var bond = file.bond();
        return statement
                .param("priority", handling.priority().name())
                .param("secret", handling.secret())
                .param(
                        "assigneeKind",
                        Columns.text(handling.assignee().map(by -> by.kind().name())))
                .param("assigneeId", Columns.text(handling.assignee().map(Assignee::id)))
                .param("assigneeName", Columns.text(handling.assignee().map(Assignee::name)))
                .param("reopened", handling.reopened())
                .param("closedAt", Columns.of(handling.closedAt()))
                .param("decision", Columns.text(handling.decision().map(d -> d.verdict().name())))
                .param("decisionReason", Columns.text(handling.decision().map(Decision::reason)))
                .param("decidedAt", Columns.of(handling.decision().map(Decision::at)))
                .param("main", of(bond.main()))
                .param("cameFrom", Columns.text(bond.cameFrom().map(Enum::name)))
                .param("shown", Columns.text(bond.shown().map(Enum::name)))
                .param("followed", bond.followed())
                .param("followers", bond.followers());
    }

    static Object of(Optional<CaseId> id) {
        return Columns.uuid(id.map(CaseId::value));
    }
}
