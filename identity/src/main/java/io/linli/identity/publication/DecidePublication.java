package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.PUBLICATIONS_FULL;
import static io.linli.identity.publication.PublicationReason.PUBLICATION_UNKNOWN;

import io.linli.mesh.caller.Caller;
import java.time.Clock;

/// Use case: what was proposed is decided by a second person, or taken back by the first side.
public final class DecidePublication {
    private final Publications publications;
    private final ContractCheck contracts;
    private final TargetRule targets;
    private final PublicationNews news;
    private final Clock clock;

    public DecidePublication(
            Publications publications,
            ContractCheck contracts,
            TargetRule targets,
            PublicationNews news,
            Clock clock) {
        this.publications = publications;
        this.contracts = contracts;
        this.targets = targets;
        this.news = news;
        this.clock = clock;
    }

    /// Replaces what was served under the name until now. Judges the contract and the target once
    /// more, because what may be served can have changed since they were proposed.
    ///
    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`, `STEP_ORDER`,
    ///   `SECOND_PERSON_REQUIRED`, `CONTRACT_BROKEN`, `GRANTS_UNFIT`, `TARGET_DENIED` or
    ///   `PUBLICATIONS_FULL`
    public Publication approve(Caller by, PublicationId id, String note) {
        var proposal = held(id);
        var approved = proposal.approved(by, clock.instant(), note);
        targets.check(proposal.target());
        contracts.check(
                proposal.name(), publications.contractOf(id).orElseThrow(), proposal.grants());
        var before = publications.servedAs(proposal.name());
        if (before.isEmpty() && isFull()) {
            throw PUBLICATIONS_FULL.refuse(
                    "publications", Publication.ACTIVE_MAX, "fewer; remove one first");
        }
        before.map(old -> old.replaced(by, clock.instant(), id)).ifPresent(publications::keep);
        publications.keep(approved);
        news.tell(publications.nextEdition());
        return approved;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`, `STEP_ORDER` or
    ///   `SECOND_PERSON_REQUIRED`
    public Publication reject(Caller by, PublicationId id, String note) {
        return kept(held(id).rejected(by, clock.instant(), note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN` or `STEP_ORDER`
    public Publication withdraw(Caller by, PublicationId id, String note) {
        return kept(held(id).withdrawn(by, clock.instant(), note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN` or `STEP_ORDER`
    public Publication proposeRemoval(Caller by, PublicationId id, String note) {
        return kept(held(id).removalProposed(by, clock.instant(), note));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`, `STEP_ORDER` or
    ///   `SECOND_PERSON_REQUIRED`
    public Publication approveRemoval(Caller by, PublicationId id, String note) {
        var removed = kept(held(id).removed(by, clock.instant(), note));
        news.tell(publications.nextEdition());
        return removed;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`, `STEP_ORDER` or
    ///   `SECOND_PERSON_REQUIRED`
    public Publication rejectRemoval(Caller by, PublicationId id, String note) {
        return kept(held(id).removalRejected(by, clock.instant(), note));
    }

    private Publication held(PublicationId id) {
        publications.hold();
        return publications
                .find(id)
                .orElseThrow(() -> PUBLICATION_UNKNOWN.refuse("publication", id));
    }

    private Publication kept(Publication publication) {
        publications.keep(publication);
        return publication;
    }

    private boolean isFull() {
        return publications.edition().served().size() >= Publication.ACTIVE_MAX;
    }
}
