package io.linli.identity.publication;

import static io.linli.identity.publication.PublicationReason.PUBLICATION_UNKNOWN;

import io.linli.mesh.store.PageToken;
import java.util.Optional;

/// Use case: administrators look publications up, and gateways what they are to serve.
public final class ReadPublication {
    private final Publications publications;

    /// @param contract the descriptor set
    public record Contract(Publication publication, byte[] contract) {}

    public ReadPublication(Publications publications) {
        this.publications = publications;
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`
    public Publication read(PublicationId id) {
        return publications.find(id).orElseThrow(() -> unknown(id));
    }

    /// @throws io.linli.mesh.refusal.Refusal `PAGE_TOKEN_INVALID`
    public PageToken.Page<Publication> list(
            Optional<Publication.State> state,
            Optional<PublicationName> name,
            int pageSize,
            String pageToken) {
        var from = PageToken.parse(pageToken);
        return publications.list(state, name, PageToken.size(pageSize), from);
    }

    public Publications.Edition edition() {
        return publications.edition();
    }

    /// @throws io.linli.mesh.refusal.Refusal `PUBLICATION_UNKNOWN`
    public Contract contract(PublicationId id) {
        return publications
                .contractOf(id)
                .map(contract -> new Contract(read(id), contract))
                .orElseThrow(() -> unknown(id));
    }

    private static RuntimeException unknown(PublicationId id) {
        return PUBLICATION_UNKNOWN.refuse("publication", id);
    }
}
