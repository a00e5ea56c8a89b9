package io.linli.citizen.governance.cases.list;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseEvent;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseFilter;
import io.linli.citizen.governance.cases.CaseReach;
import io.linli.citizen.governance.cases.Cases;
import io.linli.mesh.store.PageToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Use case: the ledger of issues (问题台账) or the list of needs (需求清单) leaves as a table: one line
/// for everything that happened to each case, with who and when. Nothing personal of reporters is
/// in it. Rule: G-09.
public final class ExportLedger {
    /// Cases read at a time, each with at most `CaseFile.EVENTS_MAX` events and its steps.
    static final int PAGE = 20;

    private final Cases cases;

    public ExportLedger(Cases cases) {
        this.cases = cases;
    }

    public static List<String> head() {
        return List.of(
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
    }

    /// A part of the table.
    ///
    /// @param next where to go on; empty at the end
    public record Part(List<List<String>> lines, Optional<PageToken> next) {}

    /// The lines of the next few cases, newest first.
    public Part part(CaseReach reach, CaseFilter filter, PageToken after) {
        var files = cases.page(reach, filter, after, PAGE);
        var lines = new ArrayList<List<String>>();
        for (var file : files) {
            cases.events(file.id()).forEach(event -> lines.add(line(file, event)));
        }
        return new Part(
                lines,
                files.size() < PAGE
                        ? Optional.empty()
                        : Optional.of(
                                new PageToken(
                                        files.getLast().createdAt(),
                                        files.getLast().id().value())));
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
