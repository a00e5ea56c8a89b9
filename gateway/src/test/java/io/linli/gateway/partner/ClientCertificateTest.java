package io.linli.gateway.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.ManagedChannel;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.StreamObserver;
import io.linli.gateway.caller.Credential;
import io.linli.gateway.caller.CredentialSource.Strength;
import io.linli.gateway.caller.FakeAsked;
import io.linli.gateway.caller.TrustedProxies;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.Partner;
import io.linli.proto.identity.v1.PartnerKey;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceImplBase;
import io.linli.transcode.problem.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.scheduler.Schedulers;

class ClientCertificateTest {
    /// Of nobody, signed by itself; good in 2026.
    private static final String DER =
            """
            MIIBOTCB4KADAgECAgkAnTBoH74HCZMwCgYIKoZIzj0EAwMwETEPMA0GA1UEAxMGcG9ydGFsMB4XDTI2
            MDEwMTAwMDAwMFoXDTI3MDEwMTAwMDAwMFowETEPMA0GA1UEAxMGcG9ydGFsMFkwEwYHKoZIzj0CAQYI
            KoZIzj0DAQcDQgAE+liImFtbPAtS4zlIBmrwluw8Z9B9zC+MkWvBu9d2Mt7tAIF2JZ5aq3Evy/P7p4ML
            aNe4owVWJ6FdNZfhBfGBK6MhMB8wHQYDVR0OBBYEFBPvGfn8m7qlJWSVaxCycKEAZ2MwMAoGCCqGSM49
            BAMDA0gAMEUCIQCq8vOWNIfwTFuOZjfUeCn9PvDZEKiINF5J95ans2vhwAIgRAckS9aEK4l1we0APXaU
            l8daNPWvCX+zA0AKysZF4Uw=
            """
                    .replace("\n", "");

    private static final Instant IN_TIME = Instant.parse("2026-11-20T02:00:00Z");
    private static final InetAddress PROXY = InetAddress.ofLiteral("10.0.0.1");
    private static final InetAddress STRANGER = InetAddress.ofLiteral("9.9.9.9");

    private final SettableClock clock = new SettableClock(IN_TIME);
    private final AtomicInteger asked = new AtomicInteger();
    private volatile PartnerKey registered = key(false);
    private volatile boolean known = true;
    private Server identity;
    private ManagedChannel channel;
    private ClientCertificate door;

    @BeforeEach
    void open() throws IOException {
        var name = InProcessServerBuilder.generateName();
        identity =
                InProcessServerBuilder.forName(name)
                        .directExecutor()
                        .addService(new Identity())
                        .build()
                        .start();
        channel = InProcessChannelBuilder.forName(name).build();
        door =
                new ClientCertificate(
                        new PartnerKeys(() -> channel, clock),
                        new TrustedProxies(List.of("10.0.0.0/8")),
                        Schedulers.immediate(),
                        clock);
    }

    @AfterEach
    void close() {
        channel.shutdownNow();
        identity.shutdownNow();
    }

    private final class Identity extends PartnerServiceImplBase {
        @Override
        public void getPartnerKey(GetPartnerKeyRequest request, StreamObserver<PartnerKey> out) {
            asked.incrementAndGet();
            if (known && request.getAppKey().equals(thumbprint())) {
                out.onNext(registered);
                out.onCompleted();
            } else {
                out.onError(Status.NOT_FOUND.asRuntimeException());
            }
        }
    }

    private static PartnerKey key(boolean disabled) {
        return PartnerKey.newBuilder()
                .setPartner(
                        Partner.newBuilder()
                                .setId("portal")
                                .setRegion("110105")
                                .addScopes("cases.read")
                                .setDisabled(disabled))
                .setAlgorithm("mtls")
                .build();
    }

    private static byte[] der() {
        return Base64.getDecoder().decode(DER);
    }

    private static String thumbprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(der()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X509Certificate certificate() {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der()));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FakeAsked named(InetAddress peer, String header) {
        return new FakeAsked(Map.of("Client-Cert", header), peer, null);
    }

    private static FakeAsked shown(InetAddress peer) {
        return new FakeAsked(Map.of(), peer, certificate());
    }

    private @Nullable Credential prove(FakeAsked request) {
        return door.prove(request).block();
    }

    @Test
    void aTrustedProxyNamesTheCertificateItHasSeen() {
        var request = named(PROXY, ":" + DER + ":");

        assertThat(door.strength(request)).isEqualTo(Strength.CONNECTION);
        var caller = prove(request).caller();
        assertThat(caller.id()).isEqualTo("portal");
        assertThat(caller.scopes()).containsExactly("cases.read");
        assertThat(caller.region()).isEqualTo("110105");
    }

    @Test
    void fromAnybodyElseTheHeaderSaysNothing() {
        var header = ":" + DER + ":";

        assertThat(door.strength(named(STRANGER, header))).isEqualTo(Strength.NONE);
        assertThat(door.strength(new FakeAsked(Map.of("Client-Cert", header), null, null)))
                .isEqualTo(Strength.NONE);
        assertThatThrownBy(() -> prove(named(STRANGER, header)))
                .hasMessageContaining("Client-Cert");
        assertThat(asked).hasValue(0);
    }

    @Test
    void aStrangersHeaderDoesNotReplaceTheCertificateOfItsConnection() {
        var both = new FakeAsked(Map.of("Client-Cert", ":AAAA:"), STRANGER, certificate());

        assertThat(door.strength(both)).isEqualTo(Strength.CONNECTION);
        assertThat(prove(both).caller().id()).isEqualTo("portal");
    }

    @Test
    void aConnectionThatEndsHereShowsItsOwn() {
        assertThat(door.strength(shown(STRANGER))).isEqualTo(Strength.CONNECTION);
        assertThat(prove(shown(STRANGER)).caller().id()).isEqualTo("portal");
    }

    /// It proves who the proxy is, and nothing about whom it speaks for.
    @Test
    void aProxysOwnCertificateIsNobodysProof() {
        assertThat(door.strength(shown(PROXY))).isEqualTo(Strength.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "::", ":", "AAAA", ":AAAA", ":not base64:", ":AAAA:", ":*:"})
    void aHeaderOfTheWrongFormIsRefused(String header) {
        assertThatThrownBy(() -> prove(named(PROXY, header)))
                .hasMessageContaining("expected")
                .isInstanceOf(Refused.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void aCertificateIsGoodInItsOwnTimeOnly() {
        clock.set(Instant.parse("2025-12-31T23:59:59Z"));
        assertThatThrownBy(() -> prove(shown(STRANGER))).hasMessageContaining("not valid");
        clock.set(Instant.parse("2027-01-01T00:00:01Z"));
        assertThatThrownBy(() -> prove(shown(STRANGER))).hasMessageContaining("not valid");
    }

    @Test
    void onlyARegisteredCertificateLetsIn() {
        known = false;
        assertThatThrownBy(() -> prove(shown(STRANGER))).hasMessageContaining(thumbprint());
    }

    @Test
    void aPartnerSwitchedOffIsKeptOut() {
        registered = key(true);
        assertThatThrownBy(() -> prove(shown(STRANGER))).hasMessageContaining("switched off");
    }

    @Test
    void aCertificateIsAskedForOnceInHalfAMinute() {
        var request = shown(STRANGER);
        assertThat(door.remembered(request)).isNull();
        prove(request);
        registered = key(true);

        clock.forward(Duration.ofMillis(29_999));
        assertThat(door.remembered(request)).isNotNull();
        assertThat(asked).hasValue(1);
        clock.forward(Duration.ofMillis(1));
        assertThat(door.remembered(request)).isNull();
        assertThatThrownBy(() -> prove(request)).hasMessageContaining("switched off");
        assertThat(asked).hasValue(2);
    }
}
