package io.linli.dev.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an export of `CASES` sent: one line for everything that happened to each case.
///
/// @param lines by the names of their columns
record Ledger(List<Map<String, String>> lines) {

    /// One thing that happened, and the state it led to.
    record Event(String type, String state, Instant at) {}

    /// A case and what happened to it, in order.
    record OneCase(
            String region, String category, Instant filed, Instant due, List<Event> events) {}

    static Ledger parse(String csv) {
        var rows = rows(csv.startsWith("\uFEFF") ? csv.substring(1) : csv);
        var lines = new ArrayList<Map<String, String>>();
        for (var row : rows.subList(1, rows.size())) {
            var line = new LinkedHashMap<String, String>();
            for (var column = 0; column < row.size(); column++) {
                line.put(rows.getFirst().get(column), row.get(column));
            }
            lines.add(line);
        }
        return new Ledger(lines);
    }

    /// The cases of a region as they were at an instant.
    List<OneCase> cases(String region, Instant asOf) {
        var cases = new LinkedHashMap<String, OneCase>();
        for (var line : lines) {
            var at = Instant.parse(line.get("at"));
            if (line.get("region").startsWith(region) && !at.isAfter(asOf)) {
                cases.computeIfAbsent(line.get("case"), _ -> of(line))
                        .events()
                        .add(new Event(line.get("event"), line.get("state"), at));
            }
        }
        return List.copyOf(cases.values());
    }

    private static OneCase of(Map<String, String> line) {
        return new OneCase(
                line.get("region"),
                line.get("code_system") + "/" + line.get("category"),
                Instant.parse(line.get("filed_at")),
                Instant.parse(line.get("due_at")),
                new ArrayList<>());
    }

    /// Cells in quotes may hold commas and ends of lines; a quote in them stands twice.
    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < csv.length(); at++) {
            var letter = csv.charAt(at);
            if (letter == '"') {
                if (quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                    cell.append(letter);
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || (letter != ',' && letter != '\r' && letter != '\n')) {
                cell.append(letter);
            } else if (letter != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
