package io.linli.citizen.governance.exports;

import static io.linli.citizen.governance.exports.ExportReason.EXPORT_TOO_LARGE;
import static io.linli.citizen.governance.exports.ExportReason.EXPORT_UNKNOWN;

import io.linli.citizen.governance.cases.Hand;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.time.Clock;
import java.util.Optional;

/// Use case: somebody asks for an export, somebody else decides, and the first one takes it.
public final class AskForExport {
    private final Exports exports;
    private final Ledgers ledgers;
    private final long linesMax;
    private final Clock clock;

    /// @param linesMax how many may leave at once
    public AskForExport(Exports exports, Ledgers ledgers, long linesMax, Clock clock) {
        this.exports = exports;
        this.ledgers = ledgers;
        this.linesMax = linesMax;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EXPORT_TOO_LARGE`
    public Export ask(ExportId id, ExportScope scope, String purpose, Hand hand) {
        var fresh =
                new Export(
                        id,
                        scope,
                        purpose,
                        counted(scope),
                        Export.Person.of(hand),
                        Export.tier(scope.region(), hand),
                        clock.instant(),
                        ExportState.REQUESTED,
                        Optional.empty(),
                        0);
        exports.add(fresh);
        return fresh;
    }

    private long counted(ExportScope scope) {
        var lines = ledgers.of(scope.ledger()).lines(scope, linesMax + 1);
        if (lines > linesMax) {
            throw EXPORT_TOO_LARGE.refuse("lines", "> " + linesMax, "up to " + linesMax);
        }
        return lines;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EXPORT_UNKNOWN`, `SELF_APPROVE`, `TIER_TOO_LOW` or
    ///   `EXPORT_DECIDED`
    public Export decide(ExportId id, boolean approved, Hand hand, String note) {
        var after = exports.lock(id).decided(approved, hand, clock.instant(), note);
        exports.save(after);
        return after;
    }

    /// Writes down that it leaves now.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `EXPORT_UNKNOWN`, `NOT_THE_APPLICANT`,
    ///   `EXPORT_NOT_APPROVED`, `EXPORT_EXPIRED`, or `EXPORT_TOO_LARGE` when it has grown
    public Export take(ExportId id, Hand hand) {
        var now = clock.instant();
        var after = exports.lock(id).taken(hand, now);
        counted(after.scope());
        exports.taken(after, now);
        return after;
    }

    /// @throws io.linli.mesh.refusal.Refusal `EXPORT_UNKNOWN`
    public Export one(ExportId id) {
        return exports.find(id).orElseThrow(() -> EXPORT_UNKNOWN.refuse("export", id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public Page<Export> page(String region, int pageSize, String pageToken) {
        var size = PageToken.size(pageSize);
        var rows = exports.page(region, PageToken.parse(pageToken), size + 1);
        return PageToken.cut(
                rows, size, last -> new PageToken(last.requestedAt(), last.id().value()));
    }
}
