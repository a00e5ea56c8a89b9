package io.linli.gateway.partner;

import static io.linli.transcode.problem.EdgeReason.PARTNER_DISABLED;
import static io.linli.transcode.problem.EdgeReason.UPSTREAM_AWAY;

import io.grpc.Channel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.gateway.caller.Remembered;
import io.linli.mesh.caller.Caller;
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
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The keys partners sign with, asked of the identity service and remembered for half a minute: so
/// long may a partner go on after it has been switched off. Unknown keys are remembered too, for a
/// shorter time.
final class PartnerKeys {
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration UNKNOWN_REMEMBERED = Duration.ofSeconds(5);
    private static final int REMEMBERED_MAX = 5_000;
    private static final int APP_KEY_MAX = 64; // as in the contract
    private static final String CERTIFICATE = "mtls";
    private static final long ANSWER_MAX_SECONDS = 2;

    private final Supplier<Channel> identity;
    private final Clock clock;
    private final Remembered<String, Entry> remembered = new Remembered<>(REMEMBERED_MAX);

    /// @param key nothing for a partner that is known by a certificate
    private record Known(@Nullable VerifyingKey key, Caller caller, boolean disabled) {
        Caller checked() {
            if (disabled) {
                throw PARTNER_DISABLED.refuse("partner: " + caller.id() + " is switched off");
            }
            return caller;
        }
    }

    private record Entry(Optional<Known> known, Instant until) {}

    /// @param identity speaks for the gateway
    PartnerKeys(Supplier<Channel> identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /// Blocks for an answer of the identity service when the key is not remembered.
    ///
    /// @throws io.linli.transcode.problem.Refused `UPSTREAM_AWAY` when there is none
    Optional<VerifyingKey> find(String appKey) {
        return entry(appKey).known().map(Known::key);
    }

    /// The partner behind a key that has been found.
    ///
    /// @throws io.linli.transcode.problem.Refused `PARTNER_DISABLED`
    Caller caller(String appKey) {
        return entry(appKey).known().orElseThrow().checked();
    }

    /// The partner a certificate is registered for; asks as `find` does.
    ///
    /// @param thumbprint SHA-256 of the certificate, as 64 hex digits; never an application key,
    ///   which is shorter
    /// @throws io.linli.transcode.problem.Refused `PARTNER_DISABLED`
    Optional<Caller> byCertificate(String thumbprint) {
        return entry(thumbprint).known().filter(known -> known.key() == null).map(Known::checked);
    }

    /// The same, when it has been asked for not long ago; asks nobody.
    @Nullable Caller remembered(String thumbprint) {
        var entry = remembered.find(thumbprint);
        return entry == null || !clock.instant().isBefore(entry.until())
                ? null
                : entry.known()
                        .filter(known -> known.key() == null)
                        .map(Known::checked)
                        .orElse(null);
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
        var partner = answer.getPartner();
        return new Known(
                answer.getAlgorithm().equals(CERTIFICATE) ? null : key(answer),
                caller(partner),
                partner.getDisabled());
    }

    private static VerifyingKey key(PartnerKey answer) {
        var algorithm = SigningAlgorithm.ofWord(answer.getAlgorithm()).orElseThrow();
        var material =
                algorithm == SigningAlgorithm.SM2 ? answer.getPublicKey() : answer.getSecret();
        return VerifyingKey.of(answer.getPartner().getId(), algorithm, material);
    }

    private static Caller caller(Partner partner) {
        return new Caller(
                Caller.Kind.PARTNER,
                partner.getId(),
                partner.getName(),
                Set.of(),
                Set.copyOf(partner.getScopesList()),
                partner.getRegion(),
                Set.copyOf(partner.getEstatesList()),
                "");
    }
}
