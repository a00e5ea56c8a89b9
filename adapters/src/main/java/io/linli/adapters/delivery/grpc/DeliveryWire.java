package io.linli.adapters.delivery.grpc;

import com.google.protobuf.Timestamp;
import io.linli.adapters.delivery.Content;
import io.linli.adapters.delivery.Delivery;
import io.linli.mesh.store.PageToken.Page;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.HotlineStep;
import io.linli.proto.adapters.v1.ListDeliveriesResponse;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.WhistleNotice;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Between domain words and wire words; the only class that knows both.
final class DeliveryWire {
    private DeliveryWire() {}

    static Delivery in(CreateDeliveryRequest request, Instant now) {
        return Delivery.fresh(
                UUID.fromString(request.getId()),
                UUID.fromString(request.getSubject()),
                request.getVersion(),
                request.getRegion(),
                switch (request.getContentCase()) {
                    case WHISTLE_ORDER -> order(request.getWhistleOrder());
                    case WHISTLE_NOTICE -> notice(request.getWhistleNotice());
                    case PROGRESS_NOTICE -> notice(request.getProgressNotice());
                    case HOTLINE_STEP -> step(request.getHotlineStep());
                    case CONTENT_NOT_SET ->
                            throw new IllegalStateException("refused by the contract");
                },
                now.truncatedTo(ChronoUnit.MICROS)); // as PostgreSQL keeps it
    }

    static io.linli.proto.adapters.v1.Delivery of(Delivery delivery) {
        return io.linli.proto.adapters.v1.Delivery.newBuilder()
                .setId(delivery.id().toString())
                .setPlatform(delivery.platform().word())
                .setSubject(delivery.subject().toString())
                .setVersion(delivery.version())
                .setRegion(delivery.region())
                .setState(state(delivery.state()))
                .setAttempts(delivery.attempts())
                .setReceipt(delivery.receipt())
                .setLastError(delivery.lastError())
                .setCreateTime(timestamp(delivery.createTime()))
                .setUpdateTime(timestamp(delivery.updateTime()))
                .setMayHaveArrived(delivery.unclear())
                .setDeadlineTime(timestamp(delivery.deadline()))
                .setGivenUpReason(delivery.givenUp())
                .build();
    }

    static ListDeliveriesResponse of(Page<Delivery> page) {
        return ListDeliveriesResponse.newBuilder()
                .addAllDeliveries(page.items().stream().map(DeliveryWire::of).toList())
                .setNextPageToken(page.next())
                .build();
    }

    private static Content order(WhistleOrder order) {
        return new Content.WhistleOrder(
                order.getTitle(),
                order.getType(),
                order.getDepartmentsList().stream()
                        .map(department ->
                                new Content.WhistleOrder.Department(
                                        department.getOrg(),
                                        department.getLead(),
                                        instant(department.getAckDueTime()),
                                        instant(department.getArriveDueTime())))
                        .toList());
    }

    private static Content notice(WhistleNotice notice) {
        return new Content.WhistleNotice(
                notice.getStep(),
                notice.getOrg(),
                notice.getNote(),
                instant(notice.getTime()),
                notice.getScore(),
                notice.hasAckDueTime()
                        ? Optional.of(
                                new Content.WhistleNotice.Dues(
                                        instant(notice.getAckDueTime()),
                                        instant(notice.getArriveDueTime()),
                                        notice.hasDeliverDueTime()
                                                ? Optional.of(instant(notice.getDeliverDueTime()))
                                                : Optional.empty()))
                        : Optional.empty());
    }

    private static Content notice(ProgressNotice notice) {
        return new Content.ProgressNotice(
                notice.getPartnerId(),
                notice.getExternalId(),
                notice.getStatus(),
                instant(notice.getTime()));
    }

    private static Content step(HotlineStep step) {
        return new Content.HotlineStep(
                switch (step.getStep()) {
                    case CONTACT -> Content.HotlineStep.Step.CONTACT;
                    case FEEDBACK -> Content.HotlineStep.Step.FEEDBACK;
                    case OBJECTION -> Content.HotlineStep.Step.OBJECTION;
                    case EXTENSION -> Content.HotlineStep.Step.EXTENSION;
                    case STEP_UNSPECIFIED, UNRECOGNIZED ->
                            throw new IllegalStateException("refused by the contract");
                },
                step.getTicketNumber(),
                step.getOrg(),
                step.getText(),
                instant(step.getTime()));
    }

    private static io.linli.proto.adapters.v1.Delivery.State state(Delivery.State state) {
        return switch (state) {
            case TO_SEND -> io.linli.proto.adapters.v1.Delivery.State.TO_SEND;
            case SENT -> io.linli.proto.adapters.v1.Delivery.State.SENT;
            case FAILED -> io.linli.proto.adapters.v1.Delivery.State.FAILED;
            case UNKNOWN -> io.linli.proto.adapters.v1.Delivery.State.UNKNOWN;
            case ACKNOWLEDGED -> io.linli.proto.adapters.v1.Delivery.State.ACKNOWLEDGED;
            case DEAD -> io.linli.proto.adapters.v1.Delivery.State.DEAD;
        };
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
