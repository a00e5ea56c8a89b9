package io.linli.citizen.governance.calls;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.linli.citizen.NamedId;
import io.linli.citizen.governance.hotline.HotlineSteps;
import io.linli.citizen.governance.hotline.Ticket;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.task.DurableTasks;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceBlockingStub;
import io.linli.proto.adapters.v1.HotlineStep;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What the hotline is owed, handed to adapters by a durable task. A delivery's id follows from the
/// ticket and the number of the step; adapters tell the steps of a ticket in that order.
@Component
@IfServed("governance")
final class HotlineHandOvers implements HotlineSteps {
    static final String TASK = "hotline_step";

    private final DurableTasks tasks;
    private final DeliveryServiceBlockingStub deliveries;
    private final Clock clock;

    HotlineHandOvers(@Qualifier("governanceRoom") Room room, Channels channels, Clock clock) {
        this.tasks = room.tasks();
        this.deliveries = DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"));
        this.clock = clock;
        tasks.define(TASK, HandOvers.RETRY, (_, data) -> deliveries.createDelivery(read(data)));
    }

    @Override
    public void owe(Ticket ticket, Kind kind, String text, Instant time) {
        var id = ticket.id().toString();
        var number = Long.toString(ticket.told());
        var request =
                CreateDeliveryRequest.newBuilder()
                        .setId(NamedId.of("hotline-step", id, number).toString())
                        .setSubject(id)
                        .setVersion(ticket.told())
                        .setRegion(ticket.dispatch().region())
                        .setHotlineStep(
                                HotlineStep.newBuilder()
                                        .setStep(HotlineStep.Step.valueOf(kind.name()))
                                        .setTicketNumber(ticket.number())
                                        .setOrg(ticket.dispatch().unit())
                                        .setText(text)
                                        .setTime(timestamp(time)))
                        .build();
        tasks.schedule(
                TASK,
                request.getId(),
                Base64.getEncoder().encodeToString(request.toByteArray()),
                clock.instant());
    }

    private static CreateDeliveryRequest read(String base64) {
        try {
            return CreateDeliveryRequest.parseFrom(Base64.getDecoder().decode(base64));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a hand-over that cannot be read", e);
        }
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
