package io.linli.citizen.points.clearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Finds circles of debts until there is none: first two communities that owe each other, then
/// longer ways round. What is cancelled around a circle leaves every community's position as it
/// was, makes no debt larger and no new one, so nobody comes to owe one that did not consent. The
/// same debts give the same circles. Rule source: docs/rules/clearing.md §3.
final class Circles {
    private final TreeMap<CommunityCode, TreeMap<CommunityCode, Long>> owes = new TreeMap<>();
    private final List<Circle> found = new ArrayList<>();

    /// From these communities no way leads round any more.
    private final Set<CommunityCode> done = new HashSet<>();

    private Circles(Map<Pair, Long> debts) {
        debts.forEach((pair, amount) -> {
            if (amount > 0) {
                owes.computeIfAbsent(pair.debtor(), _ -> new TreeMap<>())
                        .put(pair.creditor(), amount);
            }
        });
    }

    static List<Circle> in(Map<Pair, Long> debts) {
        var circles = new Circles(debts);
        circles.ofTwo();
        circles.longer();
        return circles.found;
    }

    private void ofTwo() {
        for (var one : List.copyOf(owes.keySet())) {
            for (var other : List.copyOf(owes.get(one).keySet())) {
                if (one.compareTo(other) < 0 && owed(other, one) > 0) {
                    cancel(List.of(one, other));
                }
            }
        }
    }

    private void longer() {
        for (var start : List.copyOf(owes.keySet())) {
            for (var path = round(start); path.isPresent(); path = round(start)) {
                cancel(path.get());
            }
        }
    }

    /// A way round that can be reached from a community.
    private Optional<List<CommunityCode>> round(CommunityCode start) {
        var path = new ArrayList<CommunityCode>();
        var on = new HashSet<CommunityCode>();
        if (!done.contains(start)) {
            path.add(start);
            on.add(start);
        }
        while (!path.isEmpty()) {
            var here = path.getLast();
            var next =
                    owes.getOrDefault(here, new TreeMap<>()).keySet().stream()
                            .filter(each -> !done.contains(each))
                            .findFirst();
            if (next.isEmpty()) {
                done.add(here);
                on.remove(path.removeLast());
            } else if (on.add(next.get())) {
                path.add(next.get());
            } else {
                return Optional.of(
                        List.copyOf(path.subList(path.indexOf(next.get()), path.size())));
            }
        }
        return Optional.empty();
    }

    private long owed(CommunityCode debtor, CommunityCode creditor) {
        return owes.getOrDefault(debtor, new TreeMap<>()).getOrDefault(creditor, 0L);
    }

    private void cancel(List<CommunityCode> path) {
        var pairs = new Circle(path, 1).pairs();
        var least =
                pairs.stream()
                        .map(pair -> owed(pair.debtor(), pair.creditor()))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        found.add(new Circle(path, least));
        for (var pair : pairs) {
            owes.get(pair.debtor())
                    .computeIfPresent(
                            pair.creditor(),
                            (_, amount) -> amount == least.longValue() ? null : amount - least);
        }
    }
}
