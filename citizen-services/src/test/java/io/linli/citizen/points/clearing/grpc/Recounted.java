package io.linli.citizen.points.clearing.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.proto.points.v1.SolvencyStatement;
import io.linli.proto.points.v1.Transfer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;

/// A community's statement, computed anew from nothing but the transfers of the accounts it names,
/// as a stranger would do it: knowing the rules of docs/rules/clearing.md §5 and none of the code.
final class Recounted {
    private final SolvencyStatement statement;
    private final Map<String, Long> sums = new HashMap<>();
    private final Map<String, Long> owes = new TreeMap<>();
    private final Map<String, Long> owed = new TreeMap<>();

    Recounted(ClearingWorld world, SolvencyStatement statement) {
        this.statement = statement;
        var seen = new HashSet<String>();
        for (var line : statement.getLinesList()) {
            if (seen.add(line.getAccountId())) {
                world.transfers(line.getAccountId()).stream()
                        .filter(each -> each.getTimestamp() <= statement.getTimestamp())
                        .forEach(each -> count(line, each));
            }
        }
        owes.values().removeIf(each -> each == 0);
        owed.values().removeIf(each -> each == 0);
    }

    private void count(SolvencyStatement.Line line, Transfer transfer) {
        var in = transfer.getCreditAccountId().equals(line.getAccountId());
        var amount = transfer.getAmount();
        switch (line.getAccountCode()) {
            case 1 -> add(pool(in, transfer.getCode()), amount);
            case 41 -> owes.merge(line.getOtherRegion(), in ? amount : -amount, Long::sum);
            case 42 -> owed.merge(line.getOtherRegion(), in ? -amount : amount, Long::sum);
            case 43 -> add(in ? "settled by it" : "settled to it", amount);
            case 44 -> add(in ? "netted off debts" : "netted off claims", amount);
            default -> throw new AssertionError("account code " + line.getAccountCode());
        }
    }

    private static String pool(boolean in, int code) {
        return switch (code) {
            case 2 -> in ? "redeemed" : "issued";
            case 3 -> in ? "returned" : "refunded";
            case 6 -> in ? "expired" : "issued";
            case 41 -> in ? "received" : "issued";
            case 45 -> in ? "returned" : "passed on";
            default -> in ? "returned" : "issued";
        };
    }

    private void add(String what, long amount) {
        sums.merge(what, amount, Long::sum);
    }

    private long sum(String what) {
        return sums.getOrDefault(what, 0L);
    }

    void agrees() {
        assertThat(statement.getIssued()).isEqualTo(sum("issued"));
        assertThat(statement.getReceived()).isEqualTo(sum("received"));
        assertThat(statement.getPassedOn()).isEqualTo(sum("passed on"));
        assertThat(statement.getRedeemed()).isEqualTo(sum("redeemed") - sum("refunded"));
        assertThat(statement.getExpired()).isEqualTo(sum("expired"));
        assertThat(statement.getReturned()).isEqualTo(sum("returned"));
        assertThat(ClearingWorld.debts(statement.getOwesList())).isEqualTo(owes);
        assertThat(ClearingWorld.debts(statement.getOwedList())).isEqualTo(owed);
        assertThat(statement.getPosition())
                .isEqualTo(
                        owed.values().stream().mapToLong(each -> each).sum()
                                - owes.values().stream().mapToLong(each -> each).sum());
        assertThat(statement.getSettledByIt()).isEqualTo(sum("settled by it"));
        assertThat(statement.getSettledToIt()).isEqualTo(sum("settled to it"));
        assertThat(statement.getNettedOffDebts()).isEqualTo(sum("netted off debts"));
        assertThat(statement.getNettedOffClaims()).isEqualTo(sum("netted off claims"));
    }
}
