package io.linli.citizen.governance.whistle;

import io.linli.citizen.governance.whistle.WhistleEvent.Numbered;
import io.linli.mesh.store.PageToken;
import io.linli.mesh.store.TablePart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Use case: what happened to whistles leaves as a table, one line for each event; enough to count
/// every figure again. Where somebody reported in is not in it. Rule: R-14.
public final class ExportWhistles {
    /// Whistles read at a time.
    static final int PAGE = 20;

    private static final int EVENTS = 500;

    private final Whistles whistles;

    public ExportWhistles(Whistles whistles) {
        this.whistles = whistles;
    }

    public static List<String> head() {
        return List.of(
                "whistle",
                "region",
                "street",
                "type",
                "case",
                "seq",
                "event",
                "org",
                "flags",
                "at",
                "recorded_at",
                "actor",
                "role",
                "note",
                "ack_due_at",
                "arrive_due_at",
                "deliver_due_at",
                "until_at",
                "missed",
                "level",
                "metres");
    }

    /// The lines of the next few whistles, newest first.
    public TablePart part(
            String region, Optional<Instant> from, Optional<Instant> before, PageToken after) {
        var page = whistles.blown(region, from, before, after, PAGE);
        return TablePart.of(
                page,
                PAGE,
                this::lines,
                whistle -> new PageToken(whistle.blownAt(), whistle.id().value()));
    }

    private Stream<List<String>> lines(Whistle whistle) {
        var lines = new ArrayList<List<String>>();
        var last = 0L;
        var some = whistles.events(whistle.id(), last, EVENTS);
        while (!some.isEmpty()) {
            some.forEach(each -> lines.add(line(whistle, each)));
            last = some.getLast().number();
            some = some.size() < EVENTS ? List.of() : whistles.events(whistle.id(), last, EVENTS);
        }
        return lines.stream();
    }

    private static List<String> line(Whistle whistle, Numbered each) {
        var event = each.event();
        return List.of(
                whistle.id().toString(),
                whistle.region(),
                whistle.street(),
                whistle.type().name(),
                whistle.caseId().toString(),
                Long.toString(each.number()),
                event.what().name(),
                event.org().map(OrgCode::value).orElse(""),
                event.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                event.at().toString(),
                event.recorded().toString(),
                event.by().name(),
                event.by().role(),
                event.note(),
                event.dues().map(dues -> dues.ack().toString()).orElse(""),
                event.dues().map(dues -> dues.arrive().toString()).orElse(""),
                event.dues().flatMap(Dues::deliver).map(Instant::toString).orElse(""),
                event.until().map(Instant::toString).orElse(""),
                event.missed().map(Enum::name).orElse(""),
                event.level() == 0 ? "" : Integer.toString(event.level()),
                event.metres().map(Object::toString).orElse(""));
    }
}
