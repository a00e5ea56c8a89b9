package io.linli.gateway.publication;

import io.grpc.Status;
import io.linli.proto.identity.v1.PublicationEdition;
import io.linli.proto.identity.v1.PublishedContract;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Identity as a test wants it: what is published, and whether it answers.
final class FakeIdentity implements PublicationSource {
    private final Map<String, PublishedContract> served = new LinkedHashMap<>();
    private long number = 1;
    private boolean away;
    final AtomicInteger contractsRead = new AtomicInteger();

    /// Publishes in place of whatever had the name.
    synchronized PublishedContract publish(PublishedContract.Builder contract) {
        var name = contract.getPublication().getName();
        served.values().removeIf(each -> each.getPublication().getName().equals(name));
        var built = contract.build();
        served.put(built.getPublication().getId(), built);
        number++;
        return built;
    }

    synchronized void remove(String name) {
        served.values().removeIf(each -> each.getPublication().getName().equals(name));
        number++;
    }

    synchronized void isAway(boolean now) {
        away = now;
    }

    @Override
    public synchronized PublicationEdition edition() {
        refuseIfAway();
        return PublicationEdition.newBuilder()
                .setNumber(number)
                .addAllPublicationIds(served.keySet())
                .build();
    }

    @Override
    public synchronized PublishedContract contract(String id) {
        refuseIfAway();
        contractsRead.incrementAndGet();
        return served.get(id);
    }

    private void refuseIfAway() {
        if (away) {
            throw Status.UNAVAILABLE.asRuntimeException();
        }
    }
}
