package io.linli.gateway.publication;

import io.grpc.NameResolver;
import io.grpc.NameResolverProvider;
import io.grpc.NameResolverRegistry;
import java.net.URI;

/// Finds the addresses behind a published target by DNS, and drops those that are nobody's service.
/// The name was judged when it was proposed; what it stands for can change every minute.
final class GuardedNames extends NameResolverProvider {
    static final String SCHEME = "published";

    @Override
    public NameResolver newNameResolver(URI target, NameResolver.Args args) {
        var dns =
                NameResolverRegistry.getDefaultRegistry()
                        .asFactory()
                        .newNameResolver(URI.create("dns://" + target.getPath()), args);
        if (dns == null) {
            throw new IllegalStateException("gRPC knows no dns");
        }
        return new GuardedResolver(dns);
    }

    @Override
    public String getDefaultScheme() {
        return SCHEME;
    }

    @Override
    protected boolean isAvailable() {
        return true;
    }

    @Override
    protected int priority() {
        return 0; // never in place of dns
    }
}
