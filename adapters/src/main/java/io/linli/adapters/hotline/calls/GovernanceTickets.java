package io.linli.adapters.hotline.calls;

import com.google.protobuf.Timestamp;
import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import io.linli.adapters.hotline.HotlineEvent;
import io.linli.adapters.hotline.HotlineRoom;
import io.linli.mesh.channel.Channels;
import io.linli.proto.governance.v1.HotlineServiceGrpc;
import io.linli.proto.governance.v1.HotlineServiceGrpc.HotlineServiceBlockingStub;
import io.linli.proto.governance.v1.HotlineTicket;
import io.linli.proto.governance.v1.TellHotlineTicketRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The hotline's messages as calls to the governance room, under a key made of the event, so that a
/// repeat changes nothing there either. None is ever turned down for good: what the room refuses,
/// or has no place for, is tried again and ends as a dead letter that an operator looks at, because
/// a ticket that is lost answers itself to nobody.
@Component
@ConditionalOnProperty("linli.hotline.url")
final class GovernanceTickets implements HotlineRoom {
    private static final Metadata.Key<String> IDEMPOTENCY_KEY =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);

    private final Channels channels;

    GovernanceTickets(Channels channels) {
        this.channels = channels;
    }

    @Override
    public Optional<String> take(
            UUID ticket, long version, HotlineEvent event, Instant happenedAt, String key) {
        var request =
                TellHotlineTicketRequest.newBuilder()
                        .setId(ticket.toString())
                        .setNumber(event.ticketNumber())
                        .setVersion(version)
                        .setKey(key)
                        .setTime(timestamp(happenedAt));
        switch (event) { // no default: a new event must fail to compile here
            case HotlineEvent.Dispatched told -> request.setDispatched(of(told));
            case HotlineEvent.Withdrawn told ->
                    request.getWithdrawnBuilder().setReason(told.reason());
            case HotlineEvent.ObjectionRuled told ->
                    request.getObjectionRuledBuilder()
                            .setUpheld(told.isUpheld())
                            .setReason(told.reason());
            case HotlineEvent.ExtensionRuled told -> {
                var ruled =
                        request.getExtensionRuledBuilder()
                                .setGranted(told.isGranted())
                                .setReason(told.reason());
                told.until().ifPresent(until -> ruled.setUntilTime(timestamp(until)));
            }
            case HotlineEvent.CalledBack told -> request.setCalledBack(of(told));
        }
        stub(key).tellHotlineTicket(request.build());
        return Optional.empty();
    }

    private static TellHotlineTicketRequest.Dispatched of(HotlineEvent.Dispatched told) {
        var region =
                told.region()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "area: "
                                                + told.areaCode()
                                                + " (expected: one in code_map)"));
        var answer =
                TellHotlineTicketRequest.Dispatched.newBuilder()
                        .setRegion(region)
                        .setUnit(told.unit().orElse(""))
                        .setCommunityRole(
                                told.isCommunityPrimary()
                                        ? HotlineTicket.Role.PRIMARY
                                        : HotlineTicket.Role.ASSIST)
                        .setLevel(told.level().orElse(""))
                        .setCategory(told.category().orElse(""))
                        .setTitle(told.title())
                        .setContent(told.content())
                        .setCallerName(told.caller().name())
                        .setCallerPhone(told.caller().phone())
                        .setAddress(told.address())
                        .setPrivate(told.isPrivate())
                        .setDispatchTime(timestamp(told.dispatchedAt()));
        told.kind().ifPresent(kind -> answer.setKind(HotlineTicket.Kind.valueOf(kind)));
        return answer.build();
    }

    private static TellHotlineTicketRequest.CalledBack of(HotlineEvent.CalledBack told) {
        var answer =
                TellHotlineTicketRequest.CalledBack.newBuilder()
                        .setRound(told.round())
                        .setReached(told.isReached())
                        .setRemark(told.remark());
        told.wasContacted().ifPresent(answer::setContacted);
        told.isSolved().ifPresent(answer::setSolved);
        told.isSatisfied()
                .ifPresent(is ->
                        answer.setSatisfaction(
                                is
                                        ? HotlineTicket.Satisfaction.SATISFIED
                                        : HotlineTicket.Satisfaction.DISSATISFIED));
        return answer.build();
    }

    private HotlineServiceBlockingStub stub(String key) {
        var headers = new Metadata();
        headers.put(IDEMPOTENCY_KEY, key);
        return HotlineServiceGrpc.newBlockingStub(channels.to("governance"))
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
