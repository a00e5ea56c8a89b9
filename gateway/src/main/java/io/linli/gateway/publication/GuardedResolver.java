package io.linli.gateway.publication;

import io.grpc.EquivalentAddressGroup;
import io.grpc.NameResolver;
import io.grpc.Status;
import io.grpc.StatusOr;
import java.util.List;

/// Hands on what another resolver finds, without addresses of this machine and its link.
final class GuardedResolver extends NameResolver {
    private final NameResolver inner;

    GuardedResolver(NameResolver inner) {
        this.inner = inner;
    }

    @Override
    public String getServiceAuthority() {
        return inner.getServiceAuthority();
    }

    @Override
    public void start(Listener2 listener) {
        inner.start(new Guarded(listener));
    }

    @Override
    public void refresh() {
        inner.refresh();
    }

    @Override
    public void shutdown() {
        inner.shutdown();
    }

    private static final class Guarded extends Listener2 {
        private final Listener2 listener;

        Guarded(Listener2 listener) {
            this.listener = listener;
        }

        @Override
        public void onResult(ResolutionResult result) {
            listener.onResult(guarded(result));
        }

        @Override
        public Status onResult2(ResolutionResult result) {
            return listener.onResult2(guarded(result));
        }

        @Override
        public void onError(Status error) {
            listener.onError(error);
        }
    }

    static NameResolver.ResolutionResult guarded(NameResolver.ResolutionResult result) {
        var found = result.getAddressesOrError();
        if (!found.hasValue()) {
            return result;
        }
        var allowed = found.getValue().stream().filter(GuardedResolver::isAllowed).toList();
        return result.toBuilder().setAddressesOrError(orNone(allowed)).build();
    }

    private static StatusOr<List<EquivalentAddressGroup>> orNone(
            List<EquivalentAddressGroup> allowed) {
        return allowed.isEmpty()
                ? StatusOr.fromStatus(
                        Status.UNAVAILABLE.withDescription(
                                "no address of the target may be called"))
                : StatusOr.fromValue(allowed);
    }

    private static boolean isAllowed(EquivalentAddressGroup group) {
        return group.getAddresses().stream().allMatch(Addresses::mayBeCalled);
    }
}
