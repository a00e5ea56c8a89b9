package io.linli.e2e;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Asks a running mesh to recompute its ledgers from their lines, as it does itself every hour, and
/// prints what came of it: `linli verify ledger`.
public final class Verify {
    private static final String AUDITOR = "auditor.xu";

    private Verify() {}

    /// Ends with 1 when something does not add up.
    ///
    /// @param args where `mesh.json` is
    public static void main(String[] args) {
        var mesh = MeshFile.read(Path.of(args[0]));
        try {
            var told =
                    new People(mesh, Clock.systemUTC())
                            .person(AUDITOR)
                            .get("/v1/ledgers:verify")
                            .expect(200)
                            .json();
            lines(told).forEach(System.out::println);
            System.exit(isRight(told) ? 0 : 1);
        } catch (JourneyBroken broken) {
            System.out.println("  ✗ " + broken.getMessage());
            System.exit(1);
        }
    }

    /// Whether nothing is wrong and debits are credits in every ledger.
    static boolean isRight(JsonNode told) {
        return told.path("wrong").isEmpty()
                && told.path("ledgers")
                        .valueStream()
                        .allMatch(each ->
                                each.path("debits")
                                        .asString()
                                        .equals(each.path("credits").asString()));
    }

    static List<String> lines(JsonNode told) {
        var lines = new ArrayList<String>();
        lines.add(
                "%6s  %10s  %12s  %20s  %20s  %14s"
                        .formatted(
                                "ledger",
                                "accounts",
                                "transfers",
                                "sum of debits",
                                "sum of credits",
                                "wrong balances"));
        for (var each : told.path("ledgers")) {
            lines.add(
                    "%6s  %10s  %12s  %20s  %20s  %14s"
                            .formatted(
                                    number(each, "ledger"),
                                    number(each, "accounts"),
                                    number(each, "transfers"),
                                    number(each, "debits"),
                                    number(each, "credits"),
                                    number(each, "wrong")));
        }
        told.path("wrong").forEach(each -> lines.add("  ✗ " + each.asString()));
        lines.add(isRight(told) ? "It adds up." : "It does NOT add up.");
        return lines;
    }

    /// 64 bit numbers come as text, and zeros may be left out.
    private static String number(JsonNode ledger, String field) {
        return ledger.path(field).asString("0");
    }
}
