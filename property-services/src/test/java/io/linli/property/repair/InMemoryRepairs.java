package io.linli.property.repair;

import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.PageToken.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Repair orders in memory, for tests of rules.
final class InMemoryRepairs implements Repairs {
    private static final Comparator<Repair> NEWEST_FIRST =
            Comparator.comparing(Repair::raised)
                    .thenComparing(repair -> repair.id().toString())
                    .reversed();

    private final Map<RepairId, Repair> all = new LinkedHashMap<>();

    @Override
    public void add(Repair repair) {
        all.put(repair.id(), repair);
    }

    @Override
    public Optional<Repair> find(RepairId id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Repair> change(RepairId id, UnaryOperator<Repair> step) {
        return find(id).map(before -> {
            var after = step.apply(before);
            all.put(id, after);
            return after;
        });
    }

    @Override
    public Page<Repair> list(Reach reach, Optional<EstateId> estate, PageToken after, int size) {
        var rows =
                all.values().stream()
                        .filter(repair ->
                                reach.includes(repair.estate().id(), repair.estate().region()))
                        .filter(repair ->
                                estate.isEmpty() || estate.get().equals(repair.estate().id()))
                        .sorted(NEWEST_FIRST)
                        .filter(repair ->
                                repair.raised().isBefore(after.time())
                                        || (repair.raised().equals(after.time())
                                                && repair.id()
                                                                .toString()
                                                                .compareTo(after.id().toString())
                                                        < 0))
                        .limit(size + 1L)
                        .toList();
        return PageToken.cut(rows, size, last -> new PageToken(last.raised(), last.id().value()));
    }
}
