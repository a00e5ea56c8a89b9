package io.linli.citizen.points.clearing;

import java.util.ArrayList;
import java.util.List;

/// Debts that go round: each community owes the next at least `amount`, and the last one the first.
public record Circle(List<CommunityCode> path, long amount) {
    public Circle {
        path = List.copyOf(path);
        if (path.size() < 2 || amount < 1) {
            throw new IllegalArgumentException(
                    "circle: "
                            + path.size()
                            + " of "
                            + amount
                            + " (expected: 2 or more of 1 or more)");
        }
    }

    List<Pair> pairs() {
        var pairs = new ArrayList<Pair>(path.size());
        for (var place = 0; place < path.size(); place++) {
            pairs.add(new Pair(path.get(place), path.get((place + 1) % path.size())));
        }
        return pairs;
    }
}
