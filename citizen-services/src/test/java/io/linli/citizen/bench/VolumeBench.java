package io.linli.citizen.bench;

import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHOU;

import io.linli.citizen.CitizenExtension;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceBlockingStub;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// B2: what everyday calls cost with a thousand cases and with a million, side by side on one
/// PostgreSQL, call by call in turn.
class VolumeBench {
    private static final int MANY = Integer.getInteger("bench.cases", 1_000_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 12);
    private static final int CALLS = 20;

    @RegisterExtension static final CitizenExtension SMALL = new CitizenExtension();
    @RegisterExtension static final CitizenExtension BIG = new CitizenExtension();

    @BeforeAll
    static void seed() {
        Durable.commits(SMALL.postgres());
        Durable.commits(BIG.postgres());
        Seed.cases(SMALL, 1_000);
        Seed.cases(BIG, MANY);
    }

    /// The calls of one world.
    private static final class Side {
        private final Lifecycle lifecycle;
        private final CaseServiceBlockingStub worker;
        private final CaseServiceBlockingStub district;
        private final ArrayDeque<String> filed = new ArrayDeque<>();
        private final ArrayDeque<String> assigned = new ArrayDeque<>();
        private final Map<String, Latencies> took = new LinkedHashMap<>();

        Side(CitizenExtension citizen) {
            lifecycle = new Lifecycle(citizen);
            worker = stub(citizen, WANG);
            district = stub(citizen, ZHOU);
        }

        private static CaseServiceBlockingStub stub(CitizenExtension citizen, Caller caller) {
            return CaseServiceGrpc.newBlockingStub(citizen.as(caller));
        }

        private void time(String what, Latencies.Step step) throws Exception {
            took.computeIfAbsent(what, _ -> new Latencies()).time(step);
        }

        void everyday() throws Exception {
            time("create", () -> filed.add(lifecycle.file().getId()));
            var id = filed.remove();
            time("assign", () -> lifecycle.assign(id));
            assigned.add(id);
            time("resolve", () -> lifecycle.resolve(assigned.remove()));
            time("search", () -> worker.listCases(page(NORTH).setText("塌陷 1").build()));
            time(
                    "inbox",
                    () -> worker.listCases(page(NORTH).setState(Case.State.ASSIGNED).build()));
            time("count", () -> worker.countCases(count(NORTH)));
        }

        void wide() throws Exception {
            time(
                    "inbox of the district",
                    () -> district.listCases(page("").setState(Case.State.ASSIGNED).build()));
            time("count of the district", () -> district.countCases(count("")));
        }

        private static ListCasesRequest.Builder page(String region) {
            return ListCasesRequest.newBuilder().setRegion(region).setPageSize(20);
        }

        private static CountCasesRequest count(String region) {
            return CountCasesRequest.newBuilder().setRegion(region).build();
        }
    }

    @Test
    void aMillionBesideAThousand() throws Exception {
        var warm = new Side[] {new Side(SMALL), new Side(BIG)};
        for (var turn = 0; turn < 150; turn++) {
            warm[turn % 2].everyday();
        }
        var small = new Side(SMALL);
        var big = new Side(BIG);
        for (var round = 0; round < ROUNDS; round++) {
            for (var call = 0; call < CALLS; call++) {
                small.everyday();
                big.everyday();
            }
            small.wide();
            big.wide();
        }
        small.took.forEach((what, least) -> {
            var most = big.took.get(what);
            System.out.printf(
                    "%-24s p95 %7.2f ms at 1,000, %7.2f ms at %,d: ratio %.2f (p50 %.2f, %.2f; %d calls each)%n",
                    what,
                    least.percentile(95),
                    most.percentile(95),
                    MANY,
                    most.percentile(95) / least.percentile(95),
                    least.percentile(50),
                    most.percentile(50),
                    least.count());
        });
    }
}
