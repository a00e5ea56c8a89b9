package io.linli.citizen.governance.jdbc;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.Decision;
import io.linli.citizen.governance.cases.Place;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                .param("lng", place.point().map(Place.Point::lng).orElse(null))
                .param("lat", place.point().map(Place.Point::lat).orElse(null))
                .param("address", place.address())
                .param("building", place.building())
                .param("unit", place.unit())
                .param("grid", place.grid())
                .param("lane", place.lane())
                .param("photos", intake.photos().toArray(String[]::new))
                .param("households", intake.households() == 0 ? null : intake.households())
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
                .param("assigneeKind", handling.assignee().map(by -> by.kind().name()).orElse(null))
                .param("assigneeId", handling.assignee().map(Assignee::id).orElse(null))
                .param("assigneeName", handling.assignee().map(Assignee::name).orElse(null))
                .param("reopened", handling.reopened())
                .param("closedAt", Columns.of(handling.closedAt()))
                .param("decision", handling.decision().map(d -> d.verdict().name()).orElse(null))
                .param("decisionReason", handling.decision().map(Decision::reason).orElse(null))
                .param("decidedAt", Columns.of(handling.decision().map(Decision::at)))
                .param("main", of(bond.main()))
                .param("cameFrom", bond.cameFrom().map(Enum::name).orElse(null))
                .param("shown", bond.shown().map(Enum::name).orElse(null))
                .param("followed", bond.followed())
                .param("followers", bond.followers());
    }

    static @Nullable UUID of(Optional<CaseId> id) {
        return id.map(CaseId::value).orElse(null);
    }
}
