package io.linli.adapters.dispatch.calls;

import com.google.protobuf.Timestamp;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.linli.adapters.delivery.Platform;
import io.linli.adapters.dispatch.DispatchStatus;
import io.linli.adapters.receipt.Effect;
import io.linli.adapters.receipt.Report;
import io.linli.mesh.call.Refusals;
import io.linli.mesh.channel.Channels;
import io.linli.proto.governance.v1.CheckInToWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest;
import io.linli.proto.governance.v1.RespondToWhistleRequest.Answer;
import io.linli.proto.governance.v1.WhistleServiceGrpc;
import io.linli.proto.governance.v1.WhistleServiceGrpc.WhistleServiceBlockingStub;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Departments' steps as calls to the whistle they belong to, under a key made of the event, so
/// that a repeat changes nothing there either.
@Component
final class WhistleSteps implements Effect {
    private static final Metadata.Key<String> IDEMPOTENCY_KEY =
            Metadata.Key.of("idempotency-key", Metadata.ASCII_STRING_MARSHALLER);

    /// No later try could end otherwise.
    private static final Set<String> FINAL =
            Set.of(
                    "NOT_CALLED",
                    "WHISTLE_CLOSED",
                    "STEP_ORDER",
                    "WHISTLE_UNKNOWN",
                    "REQUEST_INVALID");

    private final Channels channels;

    WhistleSteps(Channels channels) {
        this.channels = channels;
    }

    @Override
    public Platform platform() {
        return Platform.DISPATCH;
    }

    @Override
    public Optional<String> apply(Report report) {
        try {
            tell(report);
            return Optional.empty();
        } catch (StatusRuntimeException e) {
            return Optional.of(Refusals.reasonOf(e).filter(FINAL::contains).orElseThrow(() -> e));
        }
    }

    private void tell(Report report) {
        var whistles = stub(report.key());
        switch (DispatchStatus.valueOf(report.status())) {
            case ACK -> whistles.respondToWhistle(answer(report, Answer.ACKNOWLEDGE, ""));
            case REFUSED -> whistles.respondToWhistle(answer(report, Answer.REFUSE, report.note()));
            case CHECK_IN ->
                    whistles.checkInToWhistle(
                            CheckInToWhistleRequest.newBuilder()
                                    .setId(report.subject().toString())
                                    .setOrg(report.org())
                                    .setTime(timestamp(report.happenedAt()))
                                    .build());
            case DONE ->
                    whistles.deliverOnWhistle(
                            DeliverOnWhistleRequest.newBuilder()
                                    .setId(report.subject().toString())
                                    .setOrg(report.org())
                                    .setNote(report.note())
                                    .setTime(timestamp(report.happenedAt()))
                                    .build());
        }
    }

    private WhistleServiceBlockingStub stub(String key) {
        var headers = new Metadata();
        headers.put(IDEMPOTENCY_KEY, key);
        return WhistleServiceGrpc.newBlockingStub(channels.to("governance"))
                .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    }

    private static RespondToWhistleRequest answer(Report report, Answer answer, String reason) {
        return RespondToWhistleRequest.newBuilder()
                .setId(report.subject().toString())
                .setOrg(report.org())
                .setAnswer(answer)
                .setReason(reason)
                .setTime(timestamp(report.happenedAt()))
                .build();
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }
}
