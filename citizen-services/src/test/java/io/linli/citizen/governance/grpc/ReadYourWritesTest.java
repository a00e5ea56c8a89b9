package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.CaseServiceGrpc;
import io.linli.proto.governance.v1.CaseServiceGrpc.CaseServiceBlockingStub;
import io.linli.proto.governance.v1.GetCaseRequest;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What was answered is there for whoever asks next, whichever replica is asked. Bar: B1;
/// `-Dlinli.long=true` asks ten thousand times.
class ReadYourWritesTest {
    private static final int WRITES = Boolean.getBoolean("linli.long") ? 10_000 : 400;
    private static final int CALLERS = 8;

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    @BeforeAll
    static void twoReplicas() {
        CITIZEN.startSecond();
    }

    @Test
    void aReadRightAfterAnAnswerSeesWhatWasAnsweredOnEitherReplica() throws Exception {
        var next = new AtomicInteger();
        Callable<Integer> caller =
                () -> {
                    var seen = 0;
                    while (next.getAndAdd(2) < WRITES) {
                        seen += twoWritesSeen(seen % 4 == 0);
                    }
                    return seen;
                };
        var seen = 0;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : callers.invokeAll(Collections.nCopies(CALLERS, caller))) {
                seen += one.get();
            }
        }
        assertThat(seen).isEqualTo(WRITES);
    }

    /// Files a case on one replica and accepts it on the other, each time asking the one that did
    /// not write.
    private static int twoWritesSeen(boolean onFirst) {
        var seen = 0;
        var filed = cases(onFirst, PORTAL).fileCase(Filed.request(NORTH).build());
        if (cases(!onFirst, PORTAL).getCase(get(filed.getId())).equals(filed)) {
            seen++;
        }
        var step = AcceptCaseRequest.newBuilder().setId(filed.getId()).build();
        var accepted = cases(!onFirst, WANG).acceptCase(step);
        if (cases(onFirst, WANG).getCase(get(filed.getId())).equals(accepted)) {
            seen++;
        }
        return seen;
    }

    private static GetCaseRequest get(String id) {
        return GetCaseRequest.newBuilder().setId(id).build();
    }

    private static CaseServiceBlockingStub cases(boolean first, Caller caller) {
        return CaseServiceGrpc.newBlockingStub(
                first ? CITIZEN.as(caller) : CITIZEN.asOnSecond(caller));
    }
}
