package io.linli.citizen.governance.exports;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseKind;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.Cases;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.TablePart;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The ledger of issues (问题台账) and the list of needs (需求清单).
public final class CaseLedger implements Ledger {
    /// Cases read at a time, each with at most `CaseFile.EVENTS_MAX` events and its steps.
    static final int PAGE = 20;

    private static final List<String> HEAD =
            List.of(
                    "case",
                    "kind",
                    "region",
                    "region_name",
                    "channel",
                    "external_id",
                    "code_system",
                    "category",
                    "category_name",
                    "title",
                    "households",
                    "priority",
                    "assignee",
                    "decision",
                    "filed_at",
                    "due_at",
                    "seq",
                    "event",
                    "state",
                    "actor",
                    "role",
                    "at",
                    "note");

    private final Cases cases;

    public CaseLedger(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Set<LedgerKind> kinds() {
        return Set.of(LedgerKind.ISSUES, LedgerKind.NEEDS, LedgerKind.CASES);
    }

    @Override
    public List<String> head() {
        return HEAD;
    }

    @Override
    public TablePart part(ExportScope scope, PageToken after) {
        var files = cases.page(reach(scope), filter(scope), after, PAGE);
        return TablePart.of(
                files,
                PAGE,
                file -> cases.events(file.id()).stream().map(event -> line(file, event)),
                file -> new PageToken(file.createdAt(), file.id().value()));
    }

    @Override
    public long lines(ExportScope scope, long most) {
        return cases.lines(reach(scope), filter(scope), most);
    }

    private static CaseReach reach(ExportScope scope) {
        return new CaseReach(scope.region(), "");
    }

    private static CaseFilter filter(ExportScope scope) {
        var kind =
                switch (scope.ledger()) {
                    case ISSUES -> Optional.of(CaseKind.ISSUE);
                    case NEEDS -> Optional.of(CaseKind.NEED);
                    case CASES, DISPUTES -> Optional.<CaseKind>empty();
                };
        return new CaseFilter(Optional.empty(), kind, scope.from(), scope.until());
    }

    private static List<String> line(CaseFile file, CaseEvent event) {
        var filing = file.filing();
        var handling = file.handling();
        return List.of(
                file.id().toString(),
                filing.intake().kind().name(),
                filing.community().code(),
                filing.community().name(),
                filing.intake().channel().name(),
                filing.externalId(),
                filing.category().codeSystem(),
                filing.category().code(),
                filing.category().name(),
                filing.title(),
                filing.intake().households() == 0
                        ? ""
                        : Integer.toString(filing.intake().households()),
                handling.priority().name(),
                handling.assignee().map(Assignee::toString).orElse(""),
                handling.decision().map(decision -> decision.verdict().name()).orElse(""),
                file.createdAt().toString(),
                file.clock().due().toString(),
                Long.toString(event.seq()),
                event.type().name(),
                event.state().name(),
                event.actor().name(),
                event.actor().role(),
                event.at().toString(),
                event.note());
    }
}
