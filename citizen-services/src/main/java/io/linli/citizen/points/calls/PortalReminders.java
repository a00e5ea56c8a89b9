package io.linli.citizen.points.calls;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.linli.citizen.NamedId;
import io.linli.citizen.points.lot.BeijingDays;
import io.linli.citizen.points.lot.ReminderDesk;
import io.linli.citizen.points.lot.Reminders.Reminder;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceBlockingStub;
import io.linli.proto.adapters.v1.ProgressNotice;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Hands reminders over to adapters by a durable task, as notices to the person's portal. The
/// delivery's id follows from what it reminds of, so that adapters know a repeat.
@Component
@IfServed("points")
final class PortalReminders implements ReminderDesk {
    static final String TASK = "points-reminder";
    static final String STATUS = "POINTS_EXPIRING";
    private static final Retry RETRY =
            new Retry(Retry.ATTEMPTS_MAX, Duration.ofMillis(500), Duration.ofSeconds(30));

    private final DurableTasks tasks;
    private final DeliveryServiceBlockingStub deliveries;
    private final Clock clock;

    PortalReminders(@Qualifier("pointsRoom") Room room, Channels channels, Clock clock) {
        this.tasks = room.tasks();
        this.deliveries = DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"));
        this.clock = clock;
        tasks.define(TASK, RETRY, (_, data) -> deliveries.createDelivery(read(data)));
    }

    @Override
    public void owe(Reminder reminder) {
        var notice = notice(reminder);
        var data = Base64.getEncoder().encodeToString(notice.toByteArray());
        tasks.schedule(TASK, notice.getId(), data, clock.instant());
    }

    /// The time is the instant from which on they are gone.
    private static CreateDeliveryRequest notice(Reminder reminder) {
        var account = reminder.account().toString();
        var gone = BeijingDays.start(reminder.expiresOn().plusDays(1));
        var id =
                NamedId.of(
                        "reminder",
                        account,
                        reminder.expiresOn().toString(),
                        Integer.toString(reminder.days()));
        return CreateDeliveryRequest.newBuilder()
                .setId(id.toString())
                .setSubject(account)
                .setVersion(reminder.number())
                .setRegion(reminder.region())
                .setProgressNotice(
                        ProgressNotice.newBuilder()
                                .setPartnerId(reminder.partner())
                                .setExternalId(reminder.person())
                                .setStatus(STATUS)
                                .setTime(Timestamp.newBuilder().setSeconds(gone.getEpochSecond())))
                .build();
    }

    private static CreateDeliveryRequest read(String base64) {
        try {
            return CreateDeliveryRequest.parseFrom(Base64.getDecoder().decode(base64));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a reminder that cannot be read", e);
        }
    }
}
