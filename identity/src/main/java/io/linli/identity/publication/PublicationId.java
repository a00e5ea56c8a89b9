package io.linli.identity.publication;

import java.util.UUID;

/// Names one version of one published service, for good.
public record PublicationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
