package io.linli.citizen.governance.grpc;

import com.google.api.HttpBody;
import com.google.protobuf.Message;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.linli.citizen.governance.cases.Communities;
import io.linli.citizen.governance.hotline.By;
import io.linli.citizen.governance.hotline.HearHotline;
import io.linli.citizen.governance.hotline.JudgeTicket;
import io.linli.citizen.governance.hotline.ReadRates;
import io.linli.citizen.governance.hotline.ReadTickets;
import io.linli.citizen.governance.hotline.Ticket;
import io.linli.citizen.governance.hotline.WorkTicket;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.call.Door;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.proto.governance.v1.AnswerHotlineTicketRequest;
import io.linli.proto.governance.v1.AskHotlineExclusionRequest;
import io.linli.proto.governance.v1.ContactHotlineTicketRequest;
import io.linli.proto.governance.v1.ExportHotlineTicketsRequest;
import io.linli.proto.governance.v1.ExtendHotlineTicketRequest;
import io.linli.proto.governance.v1.GetHotlineRatesRequest;
import io.linli.proto.governance.v1.GetHotlineTicketRequest;
import io.linli.proto.governance.v1.HotlineRates;
import io.linli.proto.governance.v1.HotlineServiceGrpc.HotlineServiceImplBase;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.ListHotlineTicketEventsRequest;
import io.linli.proto.governance.v1.ListHotlineTicketEventsResponse;
import io.linli.proto.governance.v1.ListHotlineTicketsRequest;
import io.linli.proto.governance.v1.ListHotlineTicketsResponse;
import io.linli.proto.governance.v1.RecordHotlineCallBackRequest;
import io.linli.proto.governance.v1.ReturnHotlineTicketRequest;
import io.linli.proto.governance.v1.RuleHotlineExclusionRequest;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import io.linli.proto.governance.v1.TellHotlineTicketResponse;
import io.linli.seal.Seal;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// The gRPC door of the hotline's tickets.
@Component
@IfServed("governance")
final class HotlineEndpoint extends HotlineServiceImplBase {
    private final Door door;
    private final Communities communities;
    private final HearHotline hearHotline;
    private final WorkTicket workTicket;
    private final JudgeTicket judgeTicket;
    private final ReadTickets readTickets;
    private final ReadRates readRates;
    private final Transactions transactions;
    private final TicketTales tales;

    HotlineEndpoint(
            @Qualifier("governanceRoom") Room room,
            Communities communities,
            HearHotline hearHotline,
            WorkTicket workTicket,
            JudgeTicket judgeTicket,
            ReadTickets readTickets,
            ReadRates readRates,
            Transactions transactions,
            Seal seal) {
        this.door = room.door();
        this.communities = communities;
        this.hearHotline = hearHotline;
        this.workTicket = workTicket;
        this.judgeTicket = judgeTicket;
        this.readTickets = readTickets;
        this.readRates = readRates;
        this.transactions = transactions;
        this.tales = new TicketTales(new Unsealing(seal));
    }

    @Override
    public void tellHotlineTicket(
            TellHotlineTicketRequest request, StreamObserver<TellHotlineTicketResponse> out) {
        var word = tales.in(request, communities::inForce); // asked before a transaction is open
        door.write(
                request,
                TellHotlineTicketResponse.getDefaultInstance(),
                out,
                () -> HotlineWire.of(hearHotline.hear(word)));
    }

    @Override
    public void getHotlineTicket(
            GetHotlineTicketRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        door.read(out, () -> HotlineWire.of(readTickets.one(id)));
    }

    @Override
    public void listHotlineTickets(
            ListHotlineTicketsRequest request, StreamObserver<ListHotlineTicketsResponse> out) {
        door.read(
                out,
                () -> {
                    var page =
                            readTickets.page(
                                    Who.reaches(request.getRegion()).region(),
                                    HotlineWire.in(request.getState()),
                                    request.getToCallBack(),
                                    request.getExclusionAsked(),
                                    WhistleWire.caseIn(request.getCaseId()),
                                    request.getPageSize(),
                                    request.getPageToken());
                    return ListHotlineTicketsResponse.newBuilder()
                            .addAllTickets(page.items().stream().map(HotlineWire::of).toList())
                            .setNextPageToken(page.next())
                            .build();
                });
    }

    @Override
    public void listHotlineTicketEvents(
            ListHotlineTicketEventsRequest request,
            StreamObserver<ListHotlineTicketEventsResponse> out) {
        var id = HotlineWire.idIn(request.getId());
        door.read(
                out,
                () ->
                        ListHotlineTicketEventsResponse.newBuilder()
                                .addAllEvents(
                                        readTickets.history(id).stream()
                                                .map(HotlineWire::of)
                                                .toList())
                                .build());
    }

    @Override
    public void contactHotlineTicket(
            ContactHotlineTicketRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        write(request, out, () -> workTicket.contact(id, by(), request.getText()));
    }

    @Override
    public void answerHotlineTicket(
            AnswerHotlineTicketRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        write(request, out, () -> workTicket.answer(id, by(), request.getText()));
    }

    @Override
    public void returnHotlineTicket(
            ReturnHotlineTicketRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        write(request, out, () -> workTicket.handBack(id, by(), request.getReason()));
    }

    @Override
    public void extendHotlineTicket(
            ExtendHotlineTicketRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        var until = Words.in(request.getUntilTime());
        write(request, out, () -> workTicket.extend(id, by(), until, request.getReason()));
    }

    @Override
    public void recordHotlineCallBack(
            RecordHotlineCallBackRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        var answers = HotlineWire.in(request);
        write(request, out, () -> judgeTicket.calledBack(id, by(), answers, request.getRemark()));
    }

    @Override
    public void askHotlineExclusion(
            AskHotlineExclusionRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        write(
                request,
                out,
                () ->
                        workTicket.askExclusion(
                                id, by(), request.getGround(), request.getEvidence()));
    }

    @Override
    public void ruleHotlineExclusion(
            RuleHotlineExclusionRequest request, StreamObserver<HotlineTicket> out) {
        var id = HotlineWire.idIn(request.getId());
        write(
                request,
                out,
                () ->
                        judgeTicket.ruleExclusion(
                                id, by(), request.getGranted(), request.getReason()));
    }

    @Override
    public void getHotlineRates(GetHotlineRatesRequest request, StreamObserver<HotlineRates> out) {
        var period =
                readRates.period(
                        RatesWire.day("firstDate", request.getFirstDate()),
                        RatesWire.day("lastDate", request.getLastDate()));
        if (!period.isSound()) {
            throw Words.invalid(
                    "firstDate",
                    "expected none after lastDate, and " + ReadRates.DAYS_MAX + " days at most");
        }
        door.read(
                out,
                () ->
                        RatesWire.of(
                                readRates.of(Who.reaches(request.getRegion()).region(), period)));
    }

    @Override
    public void exportHotlineTickets(
            ExportHotlineTicketsRequest request, StreamObserver<HttpBody> out) {
        var region = Who.reaches(request.getRegion()).region();
        new TableStream(
                        transactions,
                        ReadTickets.head(),
                        after -> readTickets.part(region, after),
                        (ServerCallStreamObserver<HttpBody>) out)
                .start();
    }

    private static By by() {
        return new By(Who.acts(), Caller.current().region());
    }

    private void write(Message request, StreamObserver<HotlineTicket> out, Supplier<Ticket> step) {
        door.write(
                request,
                HotlineTicket.getDefaultInstance(),
                out,
                () -> HotlineWire.of(readTickets.one(step.get().id())));
    }
}
