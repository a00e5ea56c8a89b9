package io.linli.citizen.governance.calls;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import io.linli.citizen.NamedId;
import io.linli.citizen.governance.cases.CaseFile;
import io.linli.citizen.governance.cases.PublicStatus;
import io.linli.citizen.governance.cases.step.PortalNotices;
import io.linli.citizen.governance.whistle.Called;
import io.linli.citizen.governance.whistle.DispatchOrders;
import io.linli.citizen.governance.whistle.OrgCode;
import io.linli.citizen.governance.whistle.Whistle;
import io.linli.citizen.governance.whistle.WhistleEvent;
import io.linli.mesh.IfServed;
import io.linli.mesh.Room;
import io.linli.mesh.channel.Channels;
import io.linli.mesh.task.DurableTasks;
import io.linli.mesh.task.Retry;
import io.linli.proto.adapters.v1.CreateDeliveryRequest;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc;
import io.linli.proto.adapters.v1.DeliveryServiceGrpc.DeliveryServiceBlockingStub;
import io.linli.proto.adapters.v1.ProgressNotice;
import io.linli.proto.adapters.v1.WhistleNotice;
import io.linli.proto.adapters.v1.WhistleOrder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// What is owed to outside platforms, handed to adapters by a durable task. A delivery's id follows
/// from what it is about, so that adapters know a repeat. Nothing personal is in it.
@Component
@IfServed("governance")
final class HandOvers implements PortalNotices, DispatchOrders {
    static final String TASK = "handover";

    /// About eight hours; then an operator finds it in `dead_task`.
    static final Retry RETRY =
            new Retry(Retry.ATTEMPTS_MAX, Duration.ofMillis(500), Duration.ofSeconds(30));

    private static final String SPLIT = "\n";

    private final DurableTasks tasks;
    private final DeliveryServiceBlockingStub deliveries;
    private final Clock clock;

    HandOvers(@Qualifier("governanceRoom") Room room, Channels channels, Clock clock) {
        this.tasks = room.tasks();
        this.deliveries = DeliveryServiceGrpc.newBlockingStub(channels.to("adapters"));
        this.clock = clock;
        tasks.define(TASK, RETRY, (_, data) -> handOver(data));
    }

    @Override
    public void owe(CaseFile changed, String portal, List<PublicStatus> statuses) {
        owe(statuses.stream().map(status -> notice(changed, portal, status)).toList());
    }

    @Override
    public void owe(Whistle blown, List<Called> called, long number) {
        var order = WhistleOrder.newBuilder().setTitle(blown.title()).setType(blown.type().name());
        called.forEach(each -> order.addDepartments(department(each)));
        owe(List.of(about(blown, number).setWhistleOrder(order).build()));
    }

    @Override
    public void owe(Whistle whistle, WhistleEvent event, long number) {
        var notice =
                WhistleNotice.newBuilder()
                        .setStep(event.what().name())
                        .setOrg(event.org().map(OrgCode::value).orElse(""))
                        .setNote(event.note())
                        .setScore(event.level())
                        .setTime(timestamp(event.at()));
        event.org()
                .map(org -> whistle.called(org).dues())
                .ifPresent(dues -> {
                    notice.setAckDueTime(timestamp(dues.ack()))
                            .setArriveDueTime(timestamp(dues.arrive()));
                    dues.deliver().ifPresent(due -> notice.setDeliverDueTime(timestamp(due)));
                });
        owe(List.of(about(whistle, number).setWhistleNotice(notice).build()));
    }

    /// The call itself keeps the id it has always had.
    private static CreateDeliveryRequest.Builder about(Whistle whistle, long number) {
        var id = whistle.id().toString();
        var named =
                number == 1
                        ? NamedId.of("order", id)
                        : NamedId.of("order", id, Long.toString(number));
        return CreateDeliveryRequest.newBuilder()
                .setId(named.toString())
                .setSubject(id)
                .setVersion(number)
                .setRegion(whistle.region());
    }

    private void owe(List<CreateDeliveryRequest> inOrder) {
        var data =
                inOrder.stream()
                        .map(request -> Base64.getEncoder().encodeToString(request.toByteArray()))
                        .collect(Collectors.joining(SPLIT));
        tasks.schedule(TASK, inOrder.getLast().getId(), data, clock.instant());
    }

    private void handOver(String data) {
        for (var request : data.split(SPLIT)) {
            deliveries.createDelivery(read(request));
        }
    }

    private static CreateDeliveryRequest notice(CaseFile file, String portal, PublicStatus status) {
        return CreateDeliveryRequest.newBuilder()
                .setId(
                        NamedId.of("notice", file.id().toString(), Long.toString(status.version()))
                                .toString())
                .setSubject(file.id().toString())
                .setVersion(status.version())
                .setRegion(file.filing().community().code())
                .setProgressNotice(
                        ProgressNotice.newBuilder()
                                .setPartnerId(portal)
                                .setExternalId(file.filing().externalId())
                                .setStatus(status.state().name())
                                .setTime(timestamp(status.since())))
                .build();
    }

    private static WhistleOrder.Department department(Called called) {
        return WhistleOrder.Department.newBuilder()
                .setOrg(called.org().value())
                .setLead(called.lead())
                .setAckDueTime(timestamp(called.dues().ack()))
                .setArriveDueTime(timestamp(called.dues().arrive()))
                .build();
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
