package io.linli.gateway.partner;

import static io.linli.gateway.problem.EdgeReason.UPSTREAM_AWAY;

import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.gateway.caller.Remembered;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.VerifyingKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The keys partners sign with, asked of the identity service and remembered for half a minute: so
/// long may a partner go on after it has been switched off. Unknown keys are remembered too, for a
/// shorter time.
final class PartnerKeys {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration UNKNOWN_REMEMBERED = Duration.ofSeconds(5);
    private static final int REMEMBERED_MAX = 5_000;
    private static final int APP_KEY_MAX = 64; // as in the contract
    private static final long ANSWER_MAX_SECONDS = 2;

    private final Supplier<Channel> identity;
    private final Clock clock;
    private final Remembered<String, Entry> remembered = new Remembered<>(REMEMBERED_MAX);

    private record Known(VerifyingKey key, Partner partner) {}

    private record Entry(Optional<Known> known, Instant until) {}

    /// @param identity speaks for the gateway
    PartnerKeys(Supplier<Channel> identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /// Blocks for an answer of the identity service when the key is not remembered.
    ///
    /// @throws io.linli.gateway.problem.Refused `UPSTREAM_AWAY` when there is none
    Optional<VerifyingKey> find(String appKey) {
        return entry(appKey).known().map(Known::key);
    }

    /// The partner behind a key that has been found.
    Partner partner(String appKey) {
        return entry(appKey).known().orElseThrow().partner();
    }

    private Entry entry(String appKey) {
        var now = clock.instant();
        return remembered
                .get(appKey)
                .filter(entry -> now.isBefore(entry.until()))
                .orElseGet(() -> {
                    var known =
                            appKey.length() > APP_KEY_MAX ? Optional.<Known>empty() : ask(appKey);
                    var entry =
                            new Entry(
                                    known,
                                    now.plus(known.isPresent() ? REMEMBERED : UNKNOWN_REMEMBERED));
                    remembered.put(appKey, entry);
                    return entry;
                });
    }

    private Optional<Known> ask(String appKey) {
        try {
            return Optional.of(
                    known(
                            PartnerServiceGrpc.newBlockingStub(identity.get())
                                    .withDeadlineAfter(ANSWER_MAX_SECONDS, TimeUnit.SECONDS)
                                    .getPartnerKey(
                                            GetPartnerKeyRequest.newBuilder()
                                                    .setAppKey(appKey)
                                                    .build())));
        } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() == Status.Code.NOT_FOUND) {
                return Optional.empty();
            }
            throw UPSTREAM_AWAY.refuse("room: identity cannot tell the partner's key");
        }
    }

    private static Known known(PartnerKey answer) {
        var algorithm = SigningAlgorithm.ofWord(answer.getAlgorithm()).orElseThrow();
        var material =
                algorithm == SigningAlgorithm.SM2 ? answer.getPublicKey() : answer.getSecret();
        var partner = answer.getPartner();
        return new Known(VerifyingKey.of(partner.getId(), algorithm, material), partner);
    }
}
