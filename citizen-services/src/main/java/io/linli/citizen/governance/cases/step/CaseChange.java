package io.linli.citizen.governance.cases.step;

import io.linli.citizen.governance.cases.Assignee;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import java.util.Optional;

/// News of a case that changed.
///
/// @param confidedTo of a private case the id of the person it was given to, or nothing if it was
///   given to nobody; officers above the grid see it as well. Empty when everybody in reach does.
public record CaseChange(
        CaseId id, String region, CaseState state, long version, Optional<String> confidedTo) {

    /// A change that everybody in reach may be told of.
    public CaseChange(CaseId id, String region, CaseState state, long version) {
        this(id, region, state, version, Optional.empty());
    }

    public static CaseChange of(CaseFile file) {
        return new CaseChange(
                file.id(),
                file.filing().community().code(),
                file.state(),
                file.version(),
                confidedTo(file));
    }

    private static Optional<String> confidedTo(CaseFile file) {
        var handling = file.handling();
        return handling.secret()
                ? Optional.of(
                        handling.assignee()
                                .filter(holder -> holder.kind() == Assignee.Kind.PERSON)
                                .map(Assignee::id)
                                .orElse(""))
                : Optional.empty();
    }
}
