package io.linli.dev.recount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Counts exported events and compares with the dashboard and trend that the API told, or with the
/// three rates of the hotline:
///
///     java dev/src/main/java/io/linli/dev/recount/Recount.java CASES.csv DASHBOARD.json TREND.json
///     java dev/src/main/java/io/linli/dev/recount/Recount.java TICKETS.csv RATES.json
///
/// Ends with 0 when every figure is the same, with 1 and the figures that are not otherwise.
public final class Recount {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final Set<String> ENDS = Set.of("CLOSED", "CANCELLED", "DUPLICATE");
    private static final Set<String> GIVEN_UP = Set.of("CANCELLED", "DUPLICATE");
    private static final int DAYS = 30;
    private static final String OTHERS = "openInOtherCategories";
    private static final String MEDIAN = "medianMinutesToResolve";

    private final Map<String, Long> counted = new TreeMap<>();
    private final List<Long> minutes = new ArrayList<>();
    private final String region;
    private final Instant asOf;
    private final LocalDate today;

    private Recount(String region, Instant asOf) {
        this.region = region;
        this.asOf = asOf;
        this.today = LocalDate.ofInstant(asOf, BEIJING);
    }

    /// @param arguments the export, the dashboard and the trend; or the tickets and the rates
    public static void main(String[] arguments) throws IOException {
        var ledger = Ledger.parse(Files.readString(Path.of(arguments[0])));
        var wrong = new ArrayList<String>();
        var figures = 0;
        if (arguments.length == 2) {
            var rates = new Rates(Json.object(Files.readString(Path.of(arguments[1]))));
            wrong.addAll(rates.differences(ledger));
            end(rates.told().size(), ledger, wrong);
        }
        for (var file : List.of(arguments[1], arguments[2])) {
            var answer = Json.object(Files.readString(Path.of(file)));
            var told = Told.figures(answer);
            var recount =
                    new Recount(
                            String.valueOf(answer.get("region")),
                            Instant.parse(String.valueOf(answer.get("asOfTime"))));
            wrong.addAll(recount.differences(ledger, told, answer.containsKey("days")));
            figures += told.size();
        }
        end(figures, ledger, wrong);
    }

    private static void end(int figures, Ledger ledger, List<String> wrong) {
        wrong.forEach(System.out::println);
        System.out.println(
                figures
                        + " figures of "
                        + ledger.lines().size()
                        + " events, "
                        + wrong.size()
                        + " wrong");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }

    private List<String> differences(Ledger ledger, Map<String, Long> told, boolean byDay) {
        ledger.cases(region, asOf).forEach(this::count);
        if (!minutes.isEmpty()) {
            var sorted = minutes.stream().sorted().toList();
            counted.put(MEDIAN, sorted.get((sorted.size() - 1) / 2));
        }
        counted.keySet().removeIf(name -> name.startsWith("day ") != byDay);
        if (told.containsKey(OTHERS)) {
            gatherOthers(told);
        }
        var wrong = new ArrayList<String>();
        var names = new TreeSet<>(counted.keySet());
        names.addAll(told.keySet());
        for (var name : names) {
            var truth = counted.getOrDefault(name, 0L);
            var said = told.getOrDefault(name, 0L);
            if (!truth.equals(said)) {
                wrong.add(name + ": told " + said + ", counted " + truth);
            }
        }
        return wrong;
    }

    /// Categories beyond the longest list are told as one figure.
    private void gatherOthers(Map<String, Long> told) {
        var others =
                counted.keySet().stream()
                        .filter(name -> name.startsWith("category ") && !told.containsKey(name))
                        .toList();
        others.forEach(name -> add(OTHERS, counted.remove(name)));
    }

    private void count(Ledger.OneCase one) {
        var state = one.events().getLast().state();
        add("total", 1);
        add("state " + state, 1);
        if (!ENDS.contains(state)) {
            add("open", 1);
            add("category " + one.category(), 1);
            add("region " + part(one) + " open", 1);
        }
        if (lately(one.filed())) {
            add("filed", 1);
            add("day " + day(one.filed()) + " filed", 1);
        }
        if (!GIVEN_UP.contains(state)) {
            var clock = Stopwatch.of(one.events());
            clock.stopped()
                    .ifPresentOrElse(at -> resolved(one, at, clock), () -> running(one, clock));
        }
    }

    private void resolved(Ledger.OneCase one, Instant at, Stopwatch clock) {
        if (!lately(at)) {
            return;
        }
        add("resolved", 1);
        add("day " + day(at) + " resolved", 1);
        minutes.add(Duration.between(one.filed(), at).toMinutes());
        if (!clock.paused().orElse(at).isAfter(one.due())) {
            add("resolvedOnTime", 1);
            add("day " + day(at) + " resolvedOnTime", 1);
        }
    }

    private void running(Ledger.OneCase one, Stopwatch clock) {
        if (one.due().isBefore(clock.paused().orElse(asOf))) {
            add("overdue", 1);
            add("region " + part(one) + " overdue", 1);
        } else if (clock.paused().isEmpty() && day(one.due()).equals(today)) {
            add("dueToday", 1);
        }
    }

    /// Which region of the next tier; a community has none.
    private String part(Ledger.OneCase one) {
        return region.length() < 12 ? one.region().substring(0, region.length() + 3) : "";
    }

    private boolean lately(Instant at) {
        return day(at).isAfter(today.minusDays(DAYS));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BEIJING);
    }

    private void add(String name, long number) {
        if (!name.startsWith("region  ")) {
            counted.merge(name, number, Long::sum);
        }
    }
}
