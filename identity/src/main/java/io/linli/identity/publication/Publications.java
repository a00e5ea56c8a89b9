package io.linli.identity.publication;

import io.linli.mesh.store.PageToken;
import java.util.List;
import java.util.Optional;

/// Where publications, their contracts and their history are kept. All runs inside the caller's
/// transaction.
public interface Publications {
    /// Which publications are served.
    ///
    /// @param number grows with every change of the set
    record Edition(long number, List<PublicationId> served) {}

    /// Waits until no other transaction changes publications, and keeps it so until this one ends.
    void hold();

    Optional<Publication> find(PublicationId id);

    /// The one that is served under a name.
    Optional<Publication> servedAs(PublicationName name);

    /// Whether a proposal of this name waits for its decision.
    boolean isPending(PublicationName name);

    Edition edition();

    /// The descriptor set as it was proposed.
    Optional<byte[]> contractOf(PublicationId id);

    /// Newest first.
    ///
    /// @param state empty for all
    /// @param name empty for all
    PageToken.Page<Publication> list(
            Optional<Publication.State> state,
            Optional<PublicationName> name,
            int size,
            PageToken from);

    void add(Publication proposal, byte[] contract);

    /// Keeps the state and the steps that are new; a step that is kept stays as it is.
    void keep(Publication publication);

    /// Begins another edition.
    long nextEdition();
}
