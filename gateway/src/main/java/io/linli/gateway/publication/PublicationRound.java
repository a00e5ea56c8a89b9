package io.linli.gateway.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One look at what is published, and what follows from it. Contracts are read once, because what
/// an id stands for never changes. One that cannot be served is left out and told of; all others
/// are served. For one thread.
final class PublicationRound {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationRound.class);

    private final PublicationSource source;
    private final PublishedReader reader;
    private final Editions editions;
    private final Farewell farewell;
    private final LongSupplier nanoTime;
    private final Map<String, Published> known = new HashMap<>();
    private final Map<String, String> broken = new HashMap<>();
    private volatile Map<String, String> leftOut = Map.of();
    private volatile int served;
    private volatile long heardAt;
    private long number = -1;

    PublicationRound(
            PublicationSource source,
            PublishedReader reader,
            Editions editions,
            Farewell farewell,
            LongSupplier nanoTime) {
        this.source = source;
        this.reader = reader;
        this.editions = editions;
        this.farewell = farewell;
        this.nanoTime = nanoTime;
        this.heardAt = nanoTime.getAsLong();
    }

    /// @throws io.grpc.StatusRuntimeException when identity does not answer; nothing has changed
    void look() {
        farewell.sweep(nanoTime.getAsLong(), known.values());
        var edition = source.edition();
        if (edition.getNumber() != number) {
            serve(edition.getNumber(), List.copyOf(edition.getPublicationIdsList()));
            number = edition.getNumber();
        }
        heardAt = nanoTime.getAsLong();
    }

    private void serve(long next, List<String> ids) {
        for (var id : ids) {
            if (!known.containsKey(id) && !broken.containsKey(id)) {
                read(id);
            }
        }
        broken.keySet().retainAll(ids);
        var gone = new ArrayList<>(known.values());
        gone.removeIf(each -> ids.contains(each.id()));
        gone.forEach(each -> known.remove(each.id()));
        var byName = new LinkedHashMap<String, Published>();
        ids.stream()
                .filter(known::containsKey)
                .map(known::get)
                .forEach(each -> byName.put(each.name(), each));
        farewell.begin(gone, nanoTime.getAsLong());
        editions.publish(next, byName.values(), farewell.leaving());
        leftOut = Map.copyOf(new TreeMap<>(broken));
        served = byName.size();
        LOG.info("edition {} of publications: {} served, {} left out", next, served, broken.size());
    }

    private void read(String id) {
        var contract = source.contract(id);
        try {
            known.put(id, reader.read(contract));
        } catch (IllegalArgumentException e) {
            broken.put(id, String.valueOf(e.getMessage()));
            LOG.warn(
                    "publication {} ({}) cannot be served and is left out: {}",
                    id,
                    contract.getPublication().getName(),
                    e.getMessage());
        }
    }

    long number() {
        return editions.number();
    }

    int served() {
        return served;
    }

    /// Ids of what cannot be served, and why.
    Map<String, String> leftOut() {
        return leftOut;
    }

    /// How long ago identity was heard.
    long ageSeconds() {
        return (nanoTime.getAsLong() - heardAt) / 1_000_000_000L;
    }
}
