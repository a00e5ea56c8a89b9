package io.linli.citizen.governance.exports;

import io.linli.citizen.governance.disputes.Dispute;
import io.linli.citizen.governance.disputes.DisputeEvent;
import io.linli.citizen.governance.disputes.DisputeFilter;
import io.linli.citizen.governance.disputes.Disputes;
import io.linli.citizen.governance.disputes.Mediator;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.TablePart;
import java.util.List;
import java.util.Set;

/// The list of disputes (矛盾化解清单), without names, minutes and terms.
public final class DisputeLedger implements Ledger {
    static final int PAGE = 20;

    private static final List<String> HEAD =
            List.of(
                    "dispute",
                    "region",
                    "case",
                    "type",
                    "level",
                    "title",
                    "parties",
                    "mediator",
                    "attempts",
                    "agreement",
                    "reopened",
                    "listed_at",
                    "due_at",
                    "struck_at",
                    "seq",
                    "event",
                    "state",
                    "actor",
                    "role",
                    "at",
                    "note");

    private final Disputes disputes;

    public DisputeLedger(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public Set<LedgerKind> kinds() {
        return Set.of(LedgerKind.DISPUTES);
    }

    @Override
    public List<String> head() {
        return HEAD;
    }

    @Override
    public TablePart part(ExportScope scope, PageToken after) {
        var found = disputes.page(scope.region(), filter(scope), after, PAGE);
        return TablePart.of(
                found,
                PAGE,
                dispute ->
                        disputes.events(dispute.id()).stream().map(event -> line(dispute, event)),
                dispute -> new PageToken(dispute.listedAt(), dispute.id().value()));
    }

    @Override
    public long lines(ExportScope scope, long most) {
        return disputes.lines(scope.region(), filter(scope), most);
    }

    private static DisputeFilter filter(ExportScope scope) {
        return DisputeFilter.listed(scope.from(), scope.until());
    }

    private static List<String> line(Dispute dispute, DisputeEvent event) {
        var matter = dispute.matter();
        var made = dispute.progress();
        return List.of(
                dispute.id().toString(),
                matter.region(),
                matter.caseId().map(Object::toString).orElse(""),
                matter.type().name(),
                Integer.toString(matter.level()),
                matter.title(),
                Integer.toString(matter.parties().size()),
                made.mediator().map(Mediator::toString).orElse(""),
                Integer.toString(made.mediations().size()),
                made.agreement().map(one -> one.form().name()).orElse(""),
                Integer.toString(made.reopened()),
                dispute.listedAt().toString(),
                dispute.clock().due().toString(),
                dispute.clock().stopped().map(Object::toString).orElse(""),
                Long.toString(event.seq()),
                event.type().name(),
                event.state().name(),
                event.actor().name(),
                event.actor().role(),
                event.at().toString(),
                event.note());
    }
}
