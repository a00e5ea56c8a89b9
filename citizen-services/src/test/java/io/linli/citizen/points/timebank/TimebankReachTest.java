package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Message;
import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.GetMemberRequest;
import io.linli.proto.points.v1.GetPoolRequest;
import io.linli.proto.points.v1.GetSessionRequest;
import io.linli.proto.points.v1.ListMembersRequest;
import io.linli.proto.points.v1.ListSessionEventsRequest;
import io.linli.proto.points.v1.ListSessionsRequest;
import io.linli.proto.points.v1.TimeBankServiceGrpc.TimeBankServiceBlockingStub;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every method of the time bank that reads, by role and home: whoever's region contains the
/// community is told of it, and nobody else of anything in it.
class TimebankReachTest {
    private static final List<String> ROLES =
            List.of("community-officer", "street-officer", "district-officer", "auditor");

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld here = new TimebankWorld(SERVICE, "110105");
    private final TimebankWorld sibling = new TimebankWorld(SERVICE, "110105");

    private String member = "";
    private String session = "";

    @Test
    void officersAreToldOfTheirRegionAndOfNothingElse() {
        member = here.elder();
        session =
                here.request(member, here.nextDay().plus(Duration.ofHours(9)), Duration.ofHours(1))
                        .getId();
        var wrong = new ArrayList<String>();
        var homes =
                List.of(
                        here.region,
                        here.region.substring(0, 9),
                        "110105",
                        sibling.region,
                        "110105999",
                        "310105",
                        "");
        for (var role : ROLES) {
            for (var home : homes) {
                var theirs = !home.isEmpty() && here.region.startsWith(home);
                reads().forEach((name, read) -> {
                    var told = told(Callers.person(role + home, role, home), read);
                    if (theirs != (told.contains(member) || told.contains(session))) {
                        wrong.add("%s by %s of %s: %s".formatted(name, role, home, told));
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private Map<String, Function<TimeBankServiceBlockingStub, Message>> reads() {
        var reads = new LinkedHashMap<String, Function<TimeBankServiceBlockingStub, Message>>();
        reads.put(
                "GetMember",
                bank -> bank.getMember(GetMemberRequest.newBuilder().setId(member).build()));
        reads.put(
                "ListMembers",
                bank -> bank.listMembers(ListMembersRequest.newBuilder().setPageSize(100).build()));
        reads.put(
                "ListMembers of here",
                bank ->
                        bank.listMembers(
                                ListMembersRequest.newBuilder().setRegion(here.region).build()));
        reads.put(
                "GetSession",
                bank -> bank.getSession(GetSessionRequest.newBuilder().setId(session).build()));
        reads.put(
                "ListSessions",
                bank ->
                        bank.listSessions(
                                ListSessionsRequest.newBuilder().setPageSize(100).build()));
        reads.put(
                "ListSessions of a member",
                bank ->
                        bank.listSessions(
                                ListSessionsRequest.newBuilder().setMemberId(member).build()));
        return reads;
    }

    private static String told(Caller caller, Function<TimeBankServiceBlockingStub, Message> read) {
        try {
            return read.apply(new TimebankWorld(SERVICE, "110105").as(caller)).toString();
        } catch (StatusRuntimeException refused) {
            return Refusals.reasonOf(refused).orElseThrow();
        }
    }

    @Test
    void poolsAndHistoriesAreRefusedLikeTheRest() {
        var asked =
                here.request(
                        here.elder(),
                        here.nextDay().plus(Duration.ofHours(9)),
                        Duration.ofHours(1));
        var events = ListSessionEventsRequest.newBuilder().setSessionId(asked.getId()).build();
        var pool = GetPoolRequest.newBuilder().setRegion(here.region).build();

        assertThat(told(here.officer, bank -> bank.listSessionEvents(events))).contains("REQUEST");
        assertThat(told(sibling.officer, bank -> bank.listSessionEvents(events)))
                .isEqualTo("SESSION_UNKNOWN");
        assertThat(told(here.officer, bank -> bank.getPool(pool))).contains(here.region);
        assertThat(told(sibling.officer, bank -> bank.getPool(pool))).isEqualTo("REGION_DENIED");
    }
}
