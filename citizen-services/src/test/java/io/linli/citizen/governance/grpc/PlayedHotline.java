package io.linli.citizen.governance.grpc;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.People;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.GetHotlineTicketRequest;
import io.linli.proto.governance.v1.HotlineServiceGrpc;
import io.linli.proto.governance.v1.HotlineServiceGrpc.HotlineServiceBlockingStub;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.CalledBack;
import io.linli.proto.governance.v1.TellHotlineTicketRequest.Dispatched;
import io.linli.proto.governance.v1.TellHotlineTicketResponse.Outcome;
import java.time.Instant;
import java.util.UUID;

/// The hotline as adapters pass it on: each message has a key and a version of its own.
final class PlayedHotline {
    private final CitizenExtension citizen;
    private long version;

    PlayedHotline(CitizenExtension citizen) {
        this.citizen = citizen;
    }

    HotlineServiceBlockingStub of(Caller caller) {
        return HotlineServiceGrpc.newBlockingStub(citizen.as(caller));
    }

    /// A ticket about a matter in a community, dispatched now.
    Dispatched.Builder ticket(String region, String level) {
        return Dispatched.newBuilder()
                .setRegion(region)
                .setLevel(level)
                .setTitle("路灯不亮")
                .setContent("三号楼前路灯三天不亮")
                .setCallerName("张三丰")
                .setCallerPhone("13800000000")
                .setDispatchTime(Words.of(citizen.clock().instant()));
    }

    HotlineTicket dispatched(String level) {
        return dispatched(ticket(People.NORTH, level));
    }

    HotlineTicket dispatched(Dispatched.Builder ticket) {
        var id = UUID.randomUUID().toString();
        tell(word(id).setDispatched(ticket));
        return get(id);
    }

    HotlineTicket get(String id) {
        return of(People.ZHOU)
                .getHotlineTicket(GetHotlineTicketRequest.newBuilder().setId(id).build());
    }

    /// The next word about a ticket; not said yet.
    TellHotlineTicketRequest.Builder word(String id) {
        version++;
        return TellHotlineTicketRequest.newBuilder()
                .setId(id)
                .setNumber("H-" + id)
                .setVersion(version)
                .setKey("hotline:" + UUID.randomUUID())
                .setTime(Words.of(citizen.clock().instant()));
    }

    Outcome tell(TellHotlineTicketRequest.Builder word) {
        return of(People.ADAPTERS).tellHotlineTicket(word.build()).getOutcome();
    }

    Outcome rules(String id, boolean upheld) {
        var word = word(id);
        word.getObjectionRuledBuilder().setUpheld(upheld).setReason("经研究");
        return tell(word);
    }

    Outcome withdraws(String id) {
        var word = word(id);
        word.getWithdrawnBuilder().setReason("诉求人撤回");
        return tell(word);
    }

    Outcome grants(String id, Instant until) {
        var word = word(id);
        word.getExtensionRuledBuilder().setGranted(true).setUntilTime(Words.of(until));
        return tell(word);
    }

    Outcome callsInVain(String id, int round) {
        return tell(word(id).setCalledBack(CalledBack.newBuilder().setRound(round)));
    }

    Outcome calls(String id, int round, boolean solved, HotlineTicket.Satisfaction how) {
        return tell(
                word(id).setCalledBack(
                                CalledBack.newBuilder()
                                        .setRound(round)
                                        .setReached(true)
                                        .setContacted(true)
                                        .setSolved(solved)
                                        .setSatisfaction(how)));
    }
}
