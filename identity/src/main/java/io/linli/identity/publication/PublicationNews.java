package io.linli.identity.publication;

/// Tells the gateways that there is another edition, once the present transaction has committed.
/// May be lost: they ask every few seconds anyway.
public interface PublicationNews {
    void tell(long edition);
}
