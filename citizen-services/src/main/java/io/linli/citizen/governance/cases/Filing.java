package io.linli.citizen.governance.cases;

import io.linli.citizen.NamedId;
import java.util.Optional;
import java.util.UUID;

/// What was filed; never changes.
///
/// @param partner the partner that filed it; empty when an officer did
/// @param externalId the partner's own number for the case; empty when there is none
/// @param contentMark equal for filings of equal content, telling nothing else about it
public record Filing(
        Community community,
        Category category,
        String title,
        String description,
        Optional<String> partner,
        String externalId,
        String contentMark,
        Reporter reporter,
        Intake intake) {

    public Filing(
            Community community,
            Category category,
            String title,
            String description,
            Optional<String> partner,
            String externalId,
            String contentMark,
            Reporter reporter) {
        this(
                community,
                category,
                title,
                description,
                partner,
                externalId,
                contentMark,
                reporter,
                Intake.PLAIN);
    }

    public Filing in(Category known) {
        return new Filing(
                community,
                known,
                title,
                description,
                partner,
                externalId,
                contentMark,
                reporter,
                intake);
    }

    /// The ledger account the reporter's points go to. A portal that keeps the reporter to itself
    /// answers for one account per case; a case filed by an officer, or by nobody, earns nothing.
    public Optional<UUID> account() {
        return partner.filter(_ -> !intake.anonymous())
                .map(by ->
                        reporter.id().isEmpty()
                                ? NamedId.of("account", by, "case", externalId)
                                : NamedId.of("account", by, "reporter", reporter.id()));
    }
}
