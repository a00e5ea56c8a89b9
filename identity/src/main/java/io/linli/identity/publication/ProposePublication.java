package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.PROPOSAL_PENDING;

import io.linli.mesh.caller.Caller;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// Use case: a system administrator proposes to publish a service, or a newer version of one.
public final class ProposePublication {
    private final Publications publications;
    private final ContractCheck contracts;
    private final TargetRule targets;
    private final Clock clock;

    /// What is proposed.
    ///
    /// @param contract a descriptor set
    public record Proposal(
            PublicationName name,
            String displayName,
            Target target,
            byte[] contract,
            List<Grant> grants,
            Terms terms,
            String note) {}

    public ProposePublication(
            Publications publications, ContractCheck contracts, TargetRule targets, Clock clock) {
        this.publications = publications;
        this.contracts = contracts;
        this.targets = targets;
        this.clock = clock;
    }

    /// @throws io.linli.mesh.refusal.Refusal `CONTRACT_BROKEN`, `GRANTS_UNFIT`, `TARGET_DENIED` or
    ///   `PROPOSAL_PENDING`
    public Publication propose(Caller by, Proposal proposal) {
        targets.check(proposal.target());
        var routes = contracts.check(proposal.name(), proposal.contract(), proposal.grants());
        publications.hold();
        if (publications.isPending(proposal.name())) {
            throw PROPOSAL_PENDING.refuse(
                    "name", proposal.name().value(), "one proposal of a name at a time");
        }
        var step = Step.of(Step.Kind.PROPOSED, by, clock.instant(), proposal.note());
        var publication =
                new Publication(
                        new PublicationId(UUID.randomUUID()),
                        proposal.name(),
                        proposal.displayName(),
                        proposal.target(),
                        proposal.grants(),
                        proposal.terms(),
                        routes,
                        digest(proposal.contract()),
                        Publication.State.PROPOSED,
                        List.of(step));
        publications.add(publication, proposal.contract());
        return publication;
    }

    private static String digest(byte[] contract) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contract));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
