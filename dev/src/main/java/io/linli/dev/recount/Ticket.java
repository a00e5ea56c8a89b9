package io.linli.dev.recount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A ticket after its events, as the rates see it.
///
/// @param success what the last successful call-back told; empty if there is none
record Ticket(boolean isExcluded, boolean isContacted, Map<String, String> success) {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int DAYS_IN_VAIN = 3;

    static Ticket of(List<Map<String, String>> lines) {
        var isExcluded = false;
        var isContacted = false;
        var rounds = new TreeMap<Integer, Map<String, String>>();
        for (var line : lines) {
            switch (line.get("event")) {
                case "DISPATCHED" -> { // anew: what was before does not count
                    isExcluded = false;
                    isContacted = false;
                    rounds.clear();
                }
                case "WITHDRAWN", "EXCLUSION_GRANTED" -> isExcluded = true;
                case "CONTACTED" -> isContacted = !at(line, "at").isAfter(due(line));
                case "CALLED_BACK" -> {
                    var facts = facts(line.get("facts"));
                    rounds.put(Integer.parseInt(facts.get("round")), facts);
                }
                default -> {}
            }
        }
        return judged(isExcluded, isContacted, rounds);
    }

    private static Ticket judged(
            boolean isExcluded, boolean isContacted, TreeMap<Integer, Map<String, String>> rounds) {
        for (var facts : rounds.descendingMap().values()) {
            var isSuccess =
                    facts.get("reached").equals("true")
                            && !facts.get("solved").isEmpty()
                            && !facts.get("satisfaction").isEmpty();
            if (isSuccess) {
                var wasContacted = isContacted && !facts.get("contacted").equals("false");
                return new Ticket(isExcluded, wasContacted, facts);
            }
        }
        var days =
                rounds.values().stream()
                        .filter(facts -> facts.get("reached").equals("false"))
                        .map(facts -> LocalDate.ofInstant(Instant.parse(facts.get("at")), BEIJING))
                        .distinct()
                        .count();
        return new Ticket(isExcluded || days >= DAYS_IN_VAIN, isContacted, Map.of());
    }

    private static Instant due(Map<String, String> line) {
        return at(line, "contact_due_at");
    }

    private static Instant at(Map<String, String> line, String column) {
        return Instant.parse(line.get(column));
    }

    /// `round=1 solved=true …`
    private static Map<String, String> facts(String text) {
        var facts = new HashMap<String, String>();
        for (var each : text.split(" ")) {
            var cut = each.indexOf('=');
            facts.put(each.substring(0, cut), each.substring(cut + 1));
        }
        return facts;
    }
}
