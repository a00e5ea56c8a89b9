package io.linli.citizen.governance.calls;

import io.linli.citizen.NamedId;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.step.Awards;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.task.DurableTasks;
import io.linli.proto.points.v1.Account;
import io.linli.proto.points.v1.CreateAccountsRequest;
import io.linli.proto.points.v1.CreateTransfersRequest;
import io.linli.proto.points.v1.LedgerServiceGrpc;
import io.linli.proto.points.v1.LedgerServiceGrpc.LedgerServiceBlockingStub;
import io.linli.proto.points.v1.Transfer;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Credits earned points in the ledger by a durable task: opens the accounts if need be, then
/// writes one transfer whose id follows from the case, so that a repeat writes nothing.
@Component
@IfServed("governance")
final class LedgerAwards implements Awards {
    static final String TASK = "award";
    static final int LEDGER = 1;
    private static final int POOL = 1;
    private static final int REPORTER = 2;
    private static final int RATED_CASE = 1;
    private static final String SPLIT = " ";
    private static final Set<String> DONE = Set.of("CREATED", "EXISTS");

    /// A reporter's account stays with the community of the first rated case.
    private static final Set<String> KEPT_ELSEWHERE =
            Set.of("EXISTS_WITH_DIFFERENT_REGION", "EXISTS_WITH_DIFFERENT_FIELDS");

    private final DurableTasks tasks;
    private final LedgerServiceBlockingStub ledger;
    private final Clock clock;

    LedgerAwards(@Qualifier("governanceRoom") Room room, Channels channels, Clock clock) {
        this.tasks = room.tasks();
        this.ledger = LedgerServiceGrpc.newBlockingStub(channels.to("points"));
        this.clock = clock;
        tasks.define(
                TASK,
                HandOvers.RETRY,
                (caseId, data) -> {
                    var parts = data.split(SPLIT);
                    credit(caseId, parts[0], parts[1], parts[2], Long.parseLong(parts[3]));
                });
    }

    @Override
    public void owe(CaseFile rated, UUID account, long points) {
        var filing = rated.filing();
        var data =
                String.join(
                        SPLIT,
                        account.toString(),
                        filing.community().code(),
                        filing.partner().orElseThrow(),
                        Long.toString(points));
        tasks.schedule(TASK, rated.id().toString(), data, clock.instant());
    }

    private void credit(String caseId, String account, String region, String partner, long points) {
        var pool = NamedId.of("pool", region).toString();
        var opened =
                ledger.createAccounts(
                        CreateAccountsRequest.newBuilder()
                                .setLedger(LEDGER)
                                .addAccounts(account(pool, POOL, region, ""))
                                .addAccounts(account(account, REPORTER, region, partner))
                                .build());
        expect(opened.getResults(0), DONE);
        if (!KEPT_ELSEWHERE.contains(opened.getResults(1))) {
            expect(opened.getResults(1), DONE);
        }
        var written =
                ledger.createTransfers(
                        CreateTransfersRequest.newBuilder()
                                .addTransfers(
                                        Transfer.newBuilder()
                                                .setId(NamedId.of("award", caseId).toString())
                                                .setDebitAccountId(pool)
                                                .setCreditAccountId(account)
                                                .setAmount(points)
                                                .setLedger(LEDGER)
                                                .setCode(RATED_CASE)
                                                .setEvidence(caseId))
                                .build());
        expect(written.getResults(0), DONE);
    }

    private static Account account(String id, int code, String region, String partner) {
        return Account.newBuilder()
                .setId(id)
                .setLedger(LEDGER)
                .setCode(code)
                .setRegion(region)
                .setPartnerId(partner)
                .setDebitsMustNotExceedCredits(code == REPORTER)
                .build();
    }

    private static void expect(String result, Set<String> expected) {
        if (!expected.contains(result)) {
            throw new IllegalStateException("ledger: " + result + " (expected: " + expected + ")");
        }
    }
}
