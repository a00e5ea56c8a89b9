package io.linli.citizen.governance.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Deadlines of one test, without a database: one caller, no rollback.
final class InMemoryDeadlines implements Deadlines {
    private final Map<Subject, Deadline> rows = new LinkedHashMap<>();
    private final Map<Subject, List<DeadlineEvent>> events = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    @Override
    public void add(Deadline started) {
        if (rows.putIfAbsent(started.subject(), started) != null) {
            throw new IllegalStateException(started.subject() + " has a deadline");
        }
        events.put(started.subject(), new ArrayList<>(List.of(started.start())));
    }

    @Override
    public Optional<Deadline> find(Subject subject) {
        return Optional.ofNullable(rows.get(subject));
    }

    @Override
    public Deadline lock(Subject subject) {
        return find(subject).orElseThrow(() -> new IllegalStateException("no " + subject));
    }

    @Override
    public void save(Deadline after, DeadlineEvent event) {
        rows.put(after.subject(), after);
        events.get(after.subject()).add(event);
    }

    @Override
    public List<DeadlineEvent> events(Deadline of) {
        return List.copyOf(events.get(of.subject()));
    }

    @Override
    public List<ToldMark> marks(Deadline of) {
        return told.stream()
                .filter(each -> each.subject().equals(of.subject()))
                .map(each -> new ToldMark(each.mark().name(), each.reached(), each.told()))
                .toList();
    }

    @Override
    public List<Deadline> takeReached(Instant now, int limit) {
        return rows.values().stream()
                .filter(each -> each.reached(now).isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public void told(List<Deadline> after, List<Told> marks) {
        after.forEach(each -> rows.put(each.subject(), each));
        told.addAll(marks);
    }

    @Override
    public void putOff(Deadline failed, Instant now) {}
}
