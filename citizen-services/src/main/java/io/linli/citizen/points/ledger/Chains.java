package io.linli.citizen.points.ledger;

import static io.linli.citizen.points.ledger.Outcome.CREATED;
import static io.linli.citizen.points.ledger.Outcome.LINKED_EVENT_CHAIN_OPEN;
import static io.linli.citizen.points.ledger.Outcome.LINKED_EVENT_FAILED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// Goes through a batch in order and holds linked items together: a chain is every linked item up
/// to and with the first that is not, and it is written whole or not at all. Only the item that
/// broke it has a reason of its own.
///
/// @param judge writes an item or says what is wrong with it
/// @param afterwards told of each outcome once a broken chain is taken back
record Chains<T>(
        Pages pages,
        Predicate<T> linked,
        Function<T, Outcome> judge,
        BiConsumer<T, Outcome> afterwards) {
    private static final int NONE = -1;

    List<Outcome> run(List<T> batch) {
        var outcomes = new ArrayList<Outcome>(batch.size());
        var start = NONE;
        var mark = 0;
        var broken = false;
        for (var place = 0; place < batch.size(); place++) {
            var item = batch.get(place);
            var link = linked.test(item);
            if (link && start == NONE) {
                start = place;
                mark = pages.mark();
            }
            var open = link && place == batch.size() - 1;
            var outcome =
                    broken
                            ? LINKED_EVENT_FAILED
                            : open ? LINKED_EVENT_CHAIN_OPEN : judge.apply(item);
            if (start != NONE && outcome != CREATED && !broken) {
                broken = true;
                pages.undo(mark);
                outcomes.subList(start, place).replaceAll(_ -> LINKED_EVENT_FAILED);
            }
            afterwards.accept(item, outcome);
            outcomes.add(outcome);
            if (!link) {
                start = NONE;
                broken = false;
            }
        }
        return outcomes;
    }
}
