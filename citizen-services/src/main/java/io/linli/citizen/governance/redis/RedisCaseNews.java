package io.linli.citizen.governance.redis;

import io.linli.citizen.governance.cases.CaseId;
import io.linli.citizen.governance.cases.CaseState;
import io.linli.citizen.governance.cases.step.CaseChange;
import io.linli.citizen.governance.cases.step.CaseNews;
import io.linli.mesh.live.LiveLog;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// News as one line each: id, region, state, version, and `*` for everybody in reach or `=` and
/// whom the case is confided to.
final class RedisCaseNews implements CaseNews {
    static final String TOPIC = "cases";
    private static final String SPLIT = " ";
    private static final String ALL = "*";
    private static final String ONLY = "=";
    private static final int CONFIDED = 4;

    private final LiveLog log;

    RedisCaseNews(LiveLog log) {
        this.log = log;
    }

    @Override
    public void tell(CaseChange change) {
        log.tell(written(change));
    }

    @Override
    public Runnable listen(Consumer<Event> listener) {
        return log.listen(event -> listener.accept(read(event)));
    }

    @Override
    public Optional<List<Event>> since(long number) {
        return log.since(number).map(events -> events.stream().map(RedisCaseNews::read).toList());
    }

    private static Event read(LiveLog.Event event) {
        return new Event(event.number(), read(event.text()));
    }

    static String written(CaseChange change) {
        return String.join(
                SPLIT,
                change.id().toString(),
                change.region(),
                change.state().name(),
                Long.toString(change.version()),
                change.confidedTo().map(person -> ONLY + person).orElse(ALL));
    }

    static CaseChange read(String line) {
        var parts = line.split(SPLIT);
        return new CaseChange(
                new CaseId(UUID.fromString(parts[0])),
                parts[1],
                CaseState.valueOf(parts[2]),
                Long.parseLong(parts[3]),
                parts.length > CONFIDED && parts[CONFIDED].equals(ALL)
                        ? Optional.empty()
                        : Optional.of(
                                parts.length > CONFIDED && parts[CONFIDED].startsWith(ONLY)
                                        ? parts[CONFIDED].substring(ONLY.length())
                                        : "")); // an older replica does not say: to few
    }
}
