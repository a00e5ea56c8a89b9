package io.linli.dev.recount;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// The three rates of the hotline, counted again from what happened to each ticket.
final class Rates {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final List<String> COUNTS =
            List.of("dispatched", "excluded", "contacted", "calledBack", "solved", "satisfied");
    private static final List<String> RATES =
            List.of("responseRate", "solutionRate", "satisfactionRate", "score");

    private final Map<String, Object> answer;
    private final Map<String, Object> whole;
    private final Map<String, Object> weights;
    private final String region;
    private final Map<String, Long> counted = new TreeMap<>();

    Rates(Map<String, Object> answer) {
        this.answer = answer;
        this.whole = part(answer, "whole");
        this.weights = part(answer, "weights");
        this.region = text(whole, "region");
    }

    /// What the answer says, each figure under a name of its own.
    Map<String, Long> told() {
        var told = new TreeMap<String, Long>();
        tell(told, whole);
        for (var each : (List<?>) answer.getOrDefault("parts", List.of())) {
            tell(told, object(each));
        }
        return told;
    }

    private static void tell(Map<String, Long> told, Map<String, Object> figures) {
        var of = text(figures, "region") + " ";
        COUNTS.forEach(name -> told.put(of + name, number(figures, name)));
        RATES.stream()
                .filter(figures::containsKey)
                .forEach(name -> told.put(of + name, number(figures, name)));
    }

    List<String> differences(Ledger ledger) {
        var asOf = Instant.parse(text(answer, "asOfTime"));
        var tickets = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var line : ledger.lines()) {
            if (!Instant.parse(line.get("at")).isAfter(asOf)) {
                tickets.computeIfAbsent(line.get("ticket"), _ -> new ArrayList<>()).add(line);
            }
        }
        COUNTS.forEach(name -> add(region, name, 0));
        tickets.values().forEach(this::count);
        new TreeSet<>(counted.keySet().stream().map(name -> name.split(" ")[0]).toList())
                .forEach(this::rate);
        var told = told();
        var names = new TreeSet<>(told.keySet());
        names.addAll(counted.keySet());
        var wrong = new ArrayList<String>();
        for (var name : names) {
            if (!counted.getOrDefault(name, -1L).equals(told.getOrDefault(name, -1L))) {
                wrong.add(name + ": told " + told.get(name) + ", counted " + counted.get(name));
            }
        }
        return wrong;
    }

    private void count(List<Map<String, String>> lines) {
        var last = lines.getLast();
        var day = LocalDate.ofInstant(Instant.parse(last.get("dispatched_at")), BEIJING);
        var isAsked =
                last.get("region").startsWith(region)
                        && !day.isBefore(LocalDate.parse(text(answer, "firstDate")))
                        && !day.isAfter(LocalDate.parse(text(answer, "lastDate")));
        if (!isAsked || last.get("state").equals("RETURNED")) {
            return;
        }
        count(last.get("region"), Ticket.of(lines));
    }

    private void count(String at, Ticket ticket) {
        var areas = new TreeSet<>(List.of(region));
        if (region.length() < 12) {
            areas.add(at.substring(0, region.length() + 3));
        }
        for (var area : areas) {
            COUNTS.forEach(name -> add(area, name, 0));
            add(area, "dispatched", 1);
            if (ticket.isExcluded()) {
                add(area, "excluded", 1);
                continue;
            }
            add(area, "contacted", ticket.isContacted() ? 1 : 0);
            var success = ticket.success();
            if (success.isEmpty()) {
                continue;
            }
            add(area, "calledBack", 1);
            add(area, "solved", success.get("solved").equals("true") ? 1 : 0);
            add(area, "satisfied", isSatisfied(success.get("satisfaction")) ? 1 : 0);
        }
    }

    private boolean isSatisfied(String how) {
        return how.equals("SATISFIED")
                || (how.equals("BASICALLY_SATISFIED")
                        && text(weights, "basicallyCounts").equals("true"));
    }

    private void rate(String area) {
        var n = get(area, "dispatched") - get(area, "excluded");
        var called = get(area, "calledBack");
        var contacted = get(area, "contacted");
        var solved = get(area, "solved");
        var satisfied = get(area, "satisfied");
        if (n > 0) {
            put(area, "responseRate", halfUp(big(contacted), 10_000, big(n)));
        }
        if (called > 0) {
            put(area, "solutionRate", halfUp(big(solved), 10_000, big(called)));
            put(area, "satisfactionRate", halfUp(big(satisfied), 10_000, big(called)));
        }
        if (n > 0 && called > 0) {
            var ofCalled =
                    number(weights, "solution") * solved
                            + number(weights, "satisfaction") * satisfied;
            var sum =
                    big(number(weights, "response") * contacted)
                            .multiply(big(called))
                            .add(big(ofCalled).multiply(big(n)));
            put(area, "score", halfUp(sum, 100, big(n).multiply(big(called))));
        }
    }

    /// part × times / whole, rounded half up.
    private static long halfUp(BigInteger part, long times, BigInteger whole) {
        return part.multiply(big(2 * times)).add(whole).divide(whole.shiftLeft(1)).longValueExact();
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    private void add(String area, String name, long number) {
        counted.merge(area + " " + name, number, Long::sum);
    }

    private void put(String area, String name, long number) {
        counted.put(area + " " + name, number);
    }

    private long get(String area, String name) {
        return counted.getOrDefault(area + " " + name, 0L);
    }

    private static long number(Map<String, Object> of, String name) {
        return Long.parseLong(String.valueOf(of.getOrDefault(name, 0)));
    }

    private static String text(Map<String, Object> of, String name) {
        return String.valueOf(of.getOrDefault(name, ""));
    }

    private static Map<String, Object> part(Map<String, Object> of, String name) {
        return object(of.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked") // objects in these answers have names that are texts
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }
}
