package io.linli.property.repair.grpc;

import com.google.protobuf.Timestamp;
import io.linli.mesh.store.PageToken.Page;
import io.linli.property.repair.EstateId;
import io.linli.property.repair.Fault;
import io.linli.property.repair.ResponseClock;
import io.linli.property.repair.State;
import io.linli.proto.property.v1.CreateRepairRequest;
import io.linli.proto.property.v1.ListRepairsRequest;
import io.linli.proto.property.v1.ListRepairsResponse;
import io.linli.proto.property.v1.Repair;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Between the repair room's words and the contract's.
final class RepairWire {

    private RepairWire() {}

    static Fault faultIn(CreateRepairRequest request) {
        return new Fault(
                request.getRoomId(),
                request.getCategory(),
                request.getTitle(),
                request.getDescription(),
                timeIn(request.hasCallTime(), request.getCallTime()));
    }

    /// Cut to microseconds, which is what the database keeps, before any rule looks at it.
    static Optional<Instant> timeIn(boolean given, Timestamp time) {
        return given
                ? Optional.of(
                        Instant.ofEpochSecond(time.getSeconds(), time.getNanos())
                                .truncatedTo(ChronoUnit.MICROS))
                : Optional.empty();
    }

    static Optional<EstateId> estateIn(ListRepairsRequest request) {
        return Optional.of(request.getEstateId()).filter(id -> !id.isEmpty()).map(EstateId::new);
    }

    static ListRepairsResponse of(Page<io.linli.property.repair.Repair> page, Instant now) {
        return ListRepairsResponse.newBuilder()
                .addAllRepairs(page.items().stream().map(repair -> of(repair, now)).toList())
                .setNextPageToken(page.next())
                .build();
    }

    static Repair of(io.linli.property.repair.Repair repair, Instant now) {
        var accept = repair.acceptClock();
        var arrive = repair.arriveClock();
        var wire =
                Repair.newBuilder()
                        .setId(repair.id().toString())
                        .setEstateId(repair.estate().id().value())
                        .setRegion(repair.estate().region())
                        .setFirm(repair.estate().firm())
                        .setRoomId(repair.fault().room())
                        .setCategory(repair.fault().category())
                        .setTitle(repair.fault().title())
                        .setDescription(repair.fault().description())
                        .setState(of(repair.state()))
                        .setCallTime(of(repair.call()))
                        .setAcceptDueTime(of(accept.due()))
                        .setAcceptMark(mark(accept, now))
                        .setArriveDueTime(of(arrive.due()))
                        .setArriveMark(mark(arrive, now))
                        .setNote(repair.note())
                        .setEtag(Long.toString(repair.version()));
        accept.stop().map(RepairWire::of).ifPresent(wire::setAcceptTime);
        arrive.stop().map(RepairWire::of).ifPresent(wire::setArriveTime);
        repair.done().map(RepairWire::of).ifPresent(wire::setDoneTime);
        repair.escalations()
                .forEach(escalation ->
                        wire.addEscalationsBuilder()
                                .setMissed(escalation.missed().name())
                                .setTold(escalation.told().name())
                                .setTime(of(escalation.at())));
        return wire.build();
    }

    private static Repair.State of(State state) {
        return switch (state) {
            case NEW -> Repair.State.NEW;
            case ACCEPTED -> Repair.State.ACCEPTED;
            case ARRIVED -> Repair.State.ARRIVED;
            case DONE -> Repair.State.DONE;
        };
    }

    private static Repair.Mark mark(ResponseClock clock, Instant now) {
        return switch (clock.mark(now)) {
            case RUNNING -> Repair.Mark.MARK_UNSPECIFIED;
            case MET -> Repair.Mark.MET;
            case BREACHED -> Repair.Mark.BREACHED;
        };
    }

    private static Timestamp of(Instant at) {
        return Timestamp.newBuilder()
                .setSeconds(at.getEpochSecond())
                .setNanos(at.getNano())
                .build();
    }
}
