package io.linli.identity.partner.grpc;

import static io.linli.identity.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.linli.identity.IdentityRooms;
import io.linli.identity.partner.Certificate;
import io.linli.identity.partner.Certificates;
import io.linli.identity.partner.PartnerId;
import io.linli.identity.partner.Partners;
import io.linli.identity.partner.Pem;
import io.linli.identity.partner.Samples;
import io.linli.identity.partner.Thumbprint;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.store.Transactions;
import io.linli.mesh.testkit.Callers;
import io.linli.mesh.testkit.PostgresExtension;
import io.linli.mesh.testkit.SettableClock;
import io.linli.proto.identity.v1.ApproveCertificateRequest;
import io.linli.proto.identity.v1.GetPartnerCertificatesRequest;
import io.linli.proto.identity.v1.GetPartnerKeyRequest;
import io.linli.proto.identity.v1.PartnerCertificate;
import io.linli.proto.identity.v1.PartnerCertificate.State;
import io.linli.proto.identity.v1.PartnerServiceGrpc;
import io.linli.proto.identity.v1.PartnerServiceGrpc.PartnerServiceBlockingStub;
import io.linli.proto.identity.v1.ProposeCertificateRequest;
import io.linli.proto.identity.v1.RevokeCertificateRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateEndpointTest {
    private static final Caller GAO = Callers.person("gao", "system-admin", "");
    private static final Caller MA = Callers.person("ma", "security-admin", "");
    private static final Caller SHEN = Callers.person("shen", "auditor", "");
    private static final Caller GATEWAY = Caller.service("gateway");
    private static final String START = "2026-11-20T10:00:00+08:00";
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    @RegisterExtension static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final SettableClock CLOCK = SettableClock.at(START);
    private static IdentityRooms rooms;

    @BeforeAll
    static void open() {
        rooms = new IdentityRooms(POSTGRES, CLOCK);
    }

    @AfterAll
    static void close() {
        rooms.close();
    }

    @BeforeEach
    void fill() {
        CLOCK.set(Instant.parse("2026-11-20T02:00:00Z"));
        POSTGRES.owner().sql("TRUNCATE partner.certificate_step, partner.partner CASCADE").update();
        var partners = rooms.bean(Partners.class);
        rooms.bean(Transactions.class)
                .asMesh(() -> {
                    List.of(Samples.PORTAL, Samples.CERTIFIED).forEach(partners::keep);
                    return null;
                });
    }

    @Test
    void oneProposesAnotherApprovesAndWhoeverComesWithItIsThePartner() {
        var proposed = as(GAO).proposeCertificate(proposal().build());
        assertThat(proposed.getState()).isEqualTo(State.PROPOSED);
        assertThat(proposed.getThumbprint()).isEqualTo(Pem.thumbprint().value());
        assertThat(proposed.getExpireTime().getSeconds()).isEqualTo(END.getEpochSecond());
        assertThat(proposed.getLabel()).isEqualTo("gate 2");
        assertUnknown();

        var active = as(MA).approveCertificate(approval().build());
        assertThat(active.getState()).isEqualTo(State.ACTIVE);
        assertThat(holder()).isEqualTo("platform-tls");

        var revoked = as(MA).revokeCertificate(revocation().build());
        assertThat(revoked.getState()).isEqualTo(State.REVOKED);
        assertUnknown();
        assertThat(read(SHEN)).containsExactly(revoked);
        assertThat(revoked.getEventsList())
                .extracting(e -> e.getKind() + " " + e.getPerson() + " " + e.getNote())
                .containsExactly("PROPOSED gao by courier", "APPROVED ma ", "REVOKED ma stolen");
    }

    @Test
    void whoHoldsBothRolesStillNeedsASecondPerson() {
        var both =
                new Caller(
                        Caller.Kind.PERSON,
                        "gao",
                        "gao",
                        Set.of("system-admin", "security-admin"),
                        Set.of(),
                        "",
                        Set.of(),
                        "");
        as(GAO).proposeCertificate(proposal().build());
        assertRefused(
                () -> as(both).approveCertificate(approval().build()),
                Status.Code.PERMISSION_DENIED,
                "SECOND_PERSON_REQUIRED");
        assertUnknown();
    }

    @Test
    void theSameCertificateIsProposedOnceAndAgainOnlyAfterItWasTakenBack() {
        as(GAO).proposeCertificate(proposal().build());
        for (var partner : List.of("platform-tls", "portal-bj")) {
            assertRefused(
                    () -> as(GAO).proposeCertificate(proposal().setPartner(partner).build()),
                    Status.Code.ALREADY_EXISTS,
                    "CERTIFICATE_TAKEN");
        }
        assertThat(as(GAO).revokeCertificate(revocation().build()).getState())
                .isEqualTo(State.WITHDRAWN);
        var again = as(GAO).proposeCertificate(proposal().setLabel("gate 3").build());
        assertThat(again.getState()).isEqualTo(State.PROPOSED);
        assertThat(read(SHEN)).containsExactly(again);
        assertThat(again.getLabel()).isEqualTo("gate 3");

        as(MA).approveCertificate(approval().build());
        as(GAO).revokeCertificate(revocation().build());
        assertRefused(
                () -> as(GAO).proposeCertificate(proposal().build()),
                Status.Code.ALREADY_EXISTS,
                "CERTIFICATE_TAKEN");
    }

    @Test
    void aStepOutOfOrderIsRefused() {
        as(GAO).proposeCertificate(proposal().build());
        as(MA).approveCertificate(approval().build());
        assertRefused(
                () -> as(MA).approveCertificate(approval().build()),
                Status.Code.FAILED_PRECONDITION,
                "STEP_ORDER");
        as(MA).revokeCertificate(revocation().build());
        assertRefused(
                () -> as(MA).revokeCertificate(revocation().build()),
                Status.Code.FAILED_PRECONDITION,
                "STEP_ORDER");
    }

    @Test
    void onePartnerHasEightProposedOnesCounted() {
        keep("platform-tls", 7);
        as(GAO).proposeCertificate(proposal().build());
        as(MA).revokeCertificate(revocation().build());
        keep("platform-tls", 8);
        assertRefused(
                () -> as(GAO).proposeCertificate(proposal().build()),
                Status.Code.RESOURCE_EXHAUSTED,
                "CERTIFICATES_FULL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----",
                "-----BEGIN CERTIFICATE-----"
            })
    void whatIsNoCertificateIsRefused(String pem) {
        assertUnreadable(pem, "one X.509 certificate in PEM");
    }

    @Test
    void aChainIsRefusedAndSoIsAPrivateKey() {
        assertUnreadable(Pem.TEXT + Pem.TEXT, "several");
        assertUnreadable(Pem.TEXT + "-----BEGIN PRIVATE KEY-----", "a private key");
        assertThat(read(SHEN)).isEmpty();
    }

    @Test
    void oneWhoseTimeIsOverIsNeitherProposedNorApproved() {
        CLOCK.set(END);
        as(GAO).proposeCertificate(proposal().build());
        CLOCK.set(END.plusMillis(1));
        assertRefused(
                () -> as(MA).approveCertificate(approval().build()),
                Status.Code.INVALID_ARGUMENT,
                "CERTIFICATE_EXPIRED");
        as(MA).revokeCertificate(revocation().build());
        assertRefused(
                () -> as(GAO).proposeCertificate(proposal().build()),
                Status.Code.INVALID_ARGUMENT,
                "CERTIFICATE_EXPIRED");
    }

    @Test
    void whatDoesNotExistIsUnknown() {
        assertRefused(
                () -> as(GAO).proposeCertificate(proposal().setPartner("nobody").build()),
                Status.Code.NOT_FOUND,
                "PARTNER_UNKNOWN");
        assertRefused(
                () -> as(SHEN).getPartnerCertificates(get("nobody")),
                Status.Code.NOT_FOUND,
                "PARTNER_UNKNOWN");
        as(GAO).proposeCertificate(proposal().build());
        assertRefused(
                () -> as(MA).approveCertificate(approval().setPartner("portal-bj").build()),
                Status.Code.NOT_FOUND,
                "CERTIFICATE_UNREGISTERED");
        assertRefused(
                () -> as(MA).revokeCertificate(revocation().setThumbprint("ef".repeat(32)).build()),
                Status.Code.NOT_FOUND,
                "CERTIFICATE_UNREGISTERED");
    }

    @Test
    void aRevocationSaysWhy() {
        as(GAO).proposeCertificate(proposal().build());
        assertRefused(
                () -> as(MA).revokeCertificate(revocation().clearNote().build()),
                Status.Code.INVALID_ARGUMENT,
                "REQUEST_INVALID");
    }

    @Test
    void aRepeatIsToldWhatTheFirstWasTold() {
        var request = proposal().setRequestId("r-1").build();
        var first = as(GAO).proposeCertificate(request);
        assertThat(as(GAO).proposeCertificate(request)).isEqualTo(first);
        assertThat(read(SHEN)).containsExactly(first);
    }

    @Test
    void onlyAdministratorsRegisterAndEachOnlyItsPart() {
        var others =
                List.of(
                        SHEN,
                        Callers.person("zhou", "district-officer", "110105"),
                        Callers.portal("platform-tls", "110105", "cases.read"),
                        GATEWAY);
        for (var other : others) {
            assertDenied(() -> as(other).proposeCertificate(proposal().build()));
            assertDenied(() -> as(other).approveCertificate(approval().build()));
            assertDenied(() -> as(other).revokeCertificate(revocation().build()));
        }
        assertDenied(() -> as(MA).proposeCertificate(proposal().build()));
        assertDenied(() -> as(GAO).approveCertificate(approval().build()));
        assertDenied(() ->
                as(Callers.portal("platform-tls", "110105", "cases.read"))
                        .getPartnerCertificates(get("platform-tls")));
    }

    private static void assertDenied(Runnable call) {
        assertRefused(call::run, Status.Code.PERMISSION_DENIED, "ACCESS_DENIED");
    }

    private static void assertUnreadable(String pem, String why) {
        assertRefused(
                () -> {
                    try {
                        as(GAO).proposeCertificate(proposal().setPem(pem).build());
                    } catch (StatusRuntimeException e) {
                        assertThat(e).hasMessageContaining(why);
                        throw e;
                    }
                },
                Status.Code.INVALID_ARGUMENT,
                "CERTIFICATE_UNREADABLE");
    }

    private static void assertUnknown() {
        assertRefused(CertificateEndpointTest::holder, Status.Code.NOT_FOUND, "PARTNER_UNKNOWN");
    }

    private static String holder() {
        return as(GATEWAY)
                .getPartnerKey(
                        GetPartnerKeyRequest.newBuilder()
                                .setAppKey(Pem.thumbprint().value())
                                .build())
                .getPartner()
                .getId();
    }

    /// By a file.
    private static void keep(String partner, int count) {
        var all =
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                n -> new Certificate(new Thumbprint("%064x".formatted(n)), END, ""))
                        .toList();
        rooms.bean(Transactions.class)
                .asMesh(() -> {
                    rooms.bean(Certificates.class).keep(new PartnerId(partner), all);
                    return null;
                });
    }

    private static List<PartnerCertificate> read(Caller caller) {
        return as(caller).getPartnerCertificates(get("platform-tls")).getCertificatesList();
    }

    private static GetPartnerCertificatesRequest get(String partner) {
        return GetPartnerCertificatesRequest.newBuilder().setPartner(partner).build();
    }

    private static ProposeCertificateRequest.Builder proposal() {
        return ProposeCertificateRequest.newBuilder()
                .setPartner("platform-tls")
                .setPem(Pem.TEXT)
                .setLabel("gate 2")
                .setNote("by courier");
    }

    private static ApproveCertificateRequest.Builder approval() {
        return ApproveCertificateRequest.newBuilder()
                .setPartner("platform-tls")
                .setThumbprint(Pem.thumbprint().value());
    }

    private static RevokeCertificateRequest.Builder revocation() {
        return RevokeCertificateRequest.newBuilder()
                .setPartner("platform-tls")
                .setThumbprint(Pem.thumbprint().value())
                .setNote("stolen");
    }

    private static PartnerServiceBlockingStub as(Caller caller) {
        return PartnerServiceGrpc.newBlockingStub(rooms.as(caller));
    }
}
