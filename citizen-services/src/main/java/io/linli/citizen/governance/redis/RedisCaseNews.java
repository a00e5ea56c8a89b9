package io.linli.citizen.governance.redis;

import io.linli.citizen.governance.cases.CaseChange;
import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseNews;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.mesh.live.LiveUpdates;
import java.util.UUID;
import java.util.function.Consumer;

/// News as one line each: id, region, state and version.
final class RedisCaseNews implements CaseNews {
    static final String TOPIC = "cases";
    private static final String SPLIT = " ";

    private final LiveUpdates updates;

    RedisCaseNews(LiveUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void tell(CaseChange change) {
        updates.tell(TOPIC, written(change));
    }

    @Override
    public Runnable listen(Consumer<CaseChange> listener) {
        return updates.listen(TOPIC, line -> listener.accept(read(line)));
    }

    static String written(CaseChange change) {
        return String.join(
                SPLIT,
                change.id().toString(),
                change.region(),
                change.state().name(),
                Long.toString(change.version()));
    }

    static CaseChange read(String line) {
        var parts = line.split(SPLIT);
        return new CaseChange(
                new CaseId(UUID.fromString(parts[0])),
                parts[1],
                CaseState.valueOf(parts[2]),
                Long.parseLong(parts[3]));
    }
}
