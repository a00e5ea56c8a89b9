package io.linli.citizen.governance.grpc;

import com.google.protobuf.Message;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.Communities;
import io.linli.citizen.governance.cases.Hand;
import io.linli.citizen.governance.disputes.Agreement;
import io.linli.citizen.governance.disputes.CarryDispute;
import io.linli.citizen.governance.disputes.DisputeId;
import io.linli.citizen.governance.disputes.Mediation;
import io.linli.citizen.governance.disputes.OpenDispute;
import io.linli.citizen.governance.disputes.ReadDisputes;
import io.linli.citizen.governance.disputes.StrikeDispute;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AssignDisputeRequest;
import io.linli.proto.governance.v1.CountDisputesRequest;
import io.linli.proto.governance.v1.CountDisputesResponse;
import io.linli.proto.governance.v1.Dispute;
import io.linli.proto.governance.v1.DisputeReport;
import io.linli.proto.governance.v1.DisputeServiceGrpc.DisputeServiceImplBase;
import io.linli.proto.governance.v1.EscalateDisputeRequest;
import io.linli.proto.governance.v1.FollowUpDisputeRequest;
import io.linli.proto.governance.v1.GetDisputeReportRequest;
import io.linli.proto.governance.v1.GetDisputeRequest;
import io.linli.proto.governance.v1.ListDisputeEventsRequest;
import io.linli.proto.governance.v1.ListDisputeEventsResponse;
import io.linli.proto.governance.v1.ListDisputesRequest;
import io.linli.proto.governance.v1.ListDisputesResponse;
import io.linli.proto.governance.v1.OpenDisputeRequest;
import io.linli.proto.governance.v1.RecordAgreementRequest;
import io.linli.proto.governance.v1.RecordMediationRequest;
import io.linli.proto.governance.v1.ReopenDisputeRequest;
import io.linli.proto.governance.v1.ReturnDisputeRequest;
import io.linli.proto.governance.v1.RevealDisputePartiesRequest;
import io.linli.proto.governance.v1.StrikeDisputeRequest;
import io.linli.seal.Seal;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of disputes.
@Component
@IfServed("governance")
final class DisputeEndpoint extends DisputeServiceImplBase {
    private final Door door;
    private final Communities communities;
    private final OpenDispute openDispute;
    private final ReadDisputes readDisputes;
    private final CarryDispute carryDispute;
    private final StrikeDispute strikeDispute;
    private final DisputeSealing sealing;
    private final Clock clock;

    DisputeEndpoint(
            @Qualifier("governanceRoom") Room room,
            Communities communities,
            OpenDispute openDispute,
            ReadDisputes readDisputes,
            CarryDispute carryDispute,
            StrikeDispute strikeDispute,
            Seal seal,
            Clock clock) {
        this.door = room.door();
        this.communities = communities;
        this.openDispute = openDispute;
        this.readDisputes = readDisputes;
        this.carryDispute = carryDispute;
        this.strikeDispute = strikeDispute;
        this.sealing = new DisputeSealing(seal);
        this.clock = clock;
    }

    @Override
    public void openDispute(OpenDisputeRequest request, StreamObserver<Dispute> out) {
        communities.inForce(request.getRegion()); // asked before a transaction is open
        var id = new DisputeId(UUID.randomUUID());
        var matter = DisputeWire.in(request, id, sealing);
        write(request, out, () -> openDispute.open(id, matter, hand()));
    }

    @Override
    public void getDispute(GetDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        door.read(sealing.one(out), () -> DisputeWire.of(readDisputes.one(id), clock.instant()));
    }

    @Override
    public void listDisputes(
            ListDisputesRequest request, StreamObserver<ListDisputesResponse> out) {
        var now = clock.instant();
        var filter = DisputeWire.in(request, now);
        door.read(
                sealing.many(out),
                () -> {
                    var page =
                            readDisputes.page(
                                    Who.reaches(request.getRegion()).region(),
                                    filter,
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListDisputesResponse.newBuilder()
                            .addAllDisputes(
                                    page.items().stream()
                                            .map(each -> DisputeWire.listed(each, now))
                                            .toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void countDisputes(
            CountDisputesRequest request, StreamObserver<CountDisputesResponse> out) {
        var region = Who.reaches(request.getRegion()).region();
        door.read(out, () -> DisputeWire.of(readDisputes.count(region)));
    }

    @Override
    public void getDisputeReport(
            GetDisputeReportRequest request, StreamObserver<DisputeReport> out) {
        var region = Who.reaches(request.getRegion()).region();
        var month = request.getMonth();
        door.read(out, () -> DisputeWire.of(readDisputes.report(region, month)));
    }

    @Override
    public void listDisputeEvents(
            ListDisputeEventsRequest request, StreamObserver<ListDisputeEventsResponse> out) {
        var id = DisputeWire.idIn(request.getDisputeId());
        door.read(
                out,
                () ->
                        ListDisputeEventsResponse.newBuilder()
                                .addAllEvents(
                                        readDisputes.history(id).stream()
                                                .map(DisputeWire::of)
                                                .toList())
                                .build());
    }

    @Override
    public void assignDispute(AssignDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var to = DisputeWire.in(request.getMediator());
        write(request, out, () -> carryDispute.assign(id, to, hand(), request.getNote()));
    }

    @Override
    public void recordMediation(RecordMediationRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var now = clock.instant();
        var number = UUID.randomUUID();
        var attempt =
                new Mediation(
                        number,
                        request.hasHoldTime() ? past(request.getHoldTime(), now) : now,
                        request.getPlace(),
                        Who.acts().name(),
                        sealing.minutes(number, request.getMinutes()),
                        now);
        write(request, out, () -> carryDispute.mediate(id, attempt, hand()));
    }

    @Override
    public void recordAgreement(RecordAgreementRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var made =
                new Agreement(
                        DisputeWire.in(request.getForm()),
                        sealing.terms(id, request.getTerms()),
                        request.hasEffectiveTime()
                                ? Words.in(request.getEffectiveTime())
                                : clock.instant());
        write(request, out, () -> carryDispute.agree(id, made, hand()));
    }

    @Override
    public void followUpDispute(FollowUpDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var proofs = DisputeWire.in(request.getEvidenceList(), clock.instant());
        var settled = Set.copyOf(request.getConfirmedByList());
        var note = request.getNote();
        write(request, out, () -> carryDispute.followUp(id, proofs, settled, hand(), note));
    }

    @Override
    public void returnDispute(ReturnDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        write(request, out, () -> carryDispute.sendBack(id, hand(), request.getReason()));
    }

    @Override
    public void escalateDispute(EscalateDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var to = DisputeWire.in(request.getTo());
        write(request, out, () -> carryDispute.escalate(id, to, hand(), request.getReason()));
    }

    @Override
    public void strikeDispute(StrikeDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        var proofs = DisputeWire.in(request.getEvidenceList(), clock.instant());
        var settled = Set.copyOf(request.getConfirmedByList());
        var note = request.getNote();
        write(request, out, () -> strikeDispute.strike(id, proofs, settled, hand(), note));
    }

    @Override
    public void reopenDispute(ReopenDisputeRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        write(request, out, () -> carryDispute.reopen(id, hand(), request.getReason()));
    }

    @Override
    public void revealDisputeParties(
            RevealDisputePartiesRequest request, StreamObserver<Dispute> out) {
        var id = DisputeWire.idIn(request.getId());
        write(request, out, () -> carryDispute.reveal(id, hand(), request.getReason()));
    }

    private static Hand hand() {
        return new Hand(Who.acts(), Caller.current().id());
    }

    private static Instant past(com.google.protobuf.Timestamp time, Instant now) {
        var at = Words.in(time);
        if (at.isAfter(now)) {
            throw Words.invalid("holdTime", "expected no later than now");
        }
        return at;
    }

    private void write(
            Message request,
            StreamObserver<Dispute> out,
            Supplier<io.linli.citizen.governance.disputes.Dispute> step) {
        door.write(
                request,
                Dispute.getDefaultInstance(),
                sealing.one(out),
                () -> DisputeWire.of(step.get(), clock.instant()));
    }
}
