package io.linli.citizen.points.volunteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.People;
import io.linli.citizen.Refused;
import io.linli.citizen.points.timebank.TimebankWorld;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.points.v1.IssueCertificateRequest;
import io.linli.proto.points.v1.ReadVolunteerRecordsRequest;
import io.linli.proto.points.v1.RecordPurpose;
import io.linli.proto.points.v1.VerifyCertificateRequest;
import io.linli.proto.points.v1.VolunteerServiceGrpc;
import io.linli.proto.points.v1.VolunteerServiceGrpc.VolunteerServiceBlockingStub;
import io.linli.signing.SigningAlgorithm;
import io.linli.signing.Sm3;
import io.linli.signing.VerifyingKey;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who is told what a volunteer has done, and what for. Rules: R-72, T-03.
class VolunteerEndpointTest {
    private static final Caller BUSINESS = Callers.portal("shop", "110105", "points.read");

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld here = new TimebankWorld(SERVICE, "110105");
    private String volunteer = "";

    @BeforeEach
    void somebodyHelps() {
        here.granted(100);
        volunteer = here.adult();
        var done = here.rendered(here.elder(), volunteer, LocalTime.of(9, 0), LocalTime.of(10, 50));
        here.rate(done, 5);
        here.rendered(here.elder(), volunteer, LocalTime.of(9, 0), LocalTime.of(11, 0));
    }

    private static VolunteerServiceBlockingStub as(Caller caller) {
        return VolunteerServiceGrpc.newBlockingStub(SERVICE.as(caller));
    }

    private ReadVolunteerRecordsRequest.Builder reading(RecordPurpose purpose) {
        return ReadVolunteerRecordsRequest.newBuilder()
                .setMemberId(volunteer)
                .setPurpose(purpose)
                .setReason("本人申请");
    }

    private IssueCertificateRequest.Builder issuing(RecordPurpose purpose) {
        return IssueCertificateRequest.newBuilder()
                .setMemberId(volunteer)
                .setPurpose(purpose)
                .setReason("本人申请");
    }

    @Test
    void theRecordHasTimePlaceContentDurationAndRating() {
        var records =
                as(here.portal)
                        .readVolunteerRecords(reading(RecordPurpose.RECORD_PURPOSE_OWN_USE).build())
                        .getRecordsList();

        assertThat(records).hasSize(2);
        var first = records.get(1);
        assertThat(first.getHours()).isEqualTo("1.5");
        assertThat(first.getEndTime().getSeconds() - first.getStartTime().getSeconds())
                .isEqualTo(6_600);
        assertThat(first.getPlace()).isEqualTo("幸福里3号楼***");
        assertThat(first.getContent()).isEqualTo("陪同就医");
        assertThat(first.getRating()).isEqualTo(5);
    }

    @Test
    void theRecordIsPagedNewestFirst() {
        var request = reading(RecordPurpose.RECORD_PURPOSE_OWN_USE).setPageSize(1);
        var page = as(here.portal).readVolunteerRecords(request.build());
        var rest =
                as(here.portal)
                        .readVolunteerRecords(
                                request.setPageToken(page.getNextPageToken()).build());

        assertThat(page.getRecords(0).getHours()).isEqualTo("2");
        assertThat(rest.getRecords(0).getHours()).isEqualTo("1.5");
        assertThat(rest.getNextPageToken()).isEmpty();
    }

    @Test
    void anOfficerIsToldOfHelpGivenInOtherCommunitiesToo() {
        var there = new TimebankWorld(SERVICE, "110105");
        there.granted(10);
        there.rendered(there.elder(), volunteer, LocalTime.of(9, 0), LocalTime.of(11, 0));
        var duty = reading(RecordPurpose.RECORD_PURPOSE_DUTY).build();

        assertThat(as(here.officer).readVolunteerRecords(duty).getRecordsList()).hasSize(3);
        Refused.with(
                "MEMBER_UNKNOWN",
                Code.NOT_FOUND,
                () -> as(there.officer).readVolunteerRecords(duty));
    }

    @Test
    void whereNobodySignedOutItEndedAfterWhatCountsWheneverItIsRated() {
        var start = here.nextDay().plus(Duration.ofHours(9));
        var session =
                here.accept(here.request(here.elder(), start, Duration.ofHours(2)), volunteer);
        SERVICE.clock().set(start);
        here.signIn(session);
        here.dispute(session, session.getRequesterId());
        SERVICE.clock().forward(Duration.ofHours(5));
        here.decide(session, 2);
        SERVICE.clock().forward(Duration.ofHours(5));
        here.rate(session, 5);

        var record =
                as(here.portal)
                        .readVolunteerRecords(reading(RecordPurpose.RECORD_PURPOSE_OWN_USE).build())
                        .getRecords(0);
        assertThat(record.getHours()).isEqualTo("1");
        assertThat(record.getEndTime().getSeconds() - record.getStartTime().getSeconds())
                .isEqualTo(3_600);
    }

    @Test
    void aBusinessAppIsRefusedWhateverItSays() {
        for (var purpose :
                new RecordPurpose[] {
                    RecordPurpose.RECORD_PURPOSE_OWN_USE,
                    RecordPurpose.RECORD_PURPOSE_REWARD,
                    RecordPurpose.RECORD_PURPOSE_DUTY,
                    RecordPurpose.RECORD_PURPOSE_COMMERCIAL
                }) {
            Refused.with(
                    "PURPOSE",
                    Code.PERMISSION_DENIED,
                    () -> as(BUSINESS).readVolunteerRecords(reading(purpose).build()));
            Refused.with(
                    "PURPOSE",
                    Code.PERMISSION_DENIED,
                    () -> as(BUSINESS).issueCertificate(issuing(purpose).build()));
        }
    }

    @Test
    void nobodyIsToldForCommerceAndAPortalOnlyForItsOwn() {
        Refused.with(
                "PURPOSE",
                Code.PERMISSION_DENIED,
                () ->
                        as(here.officer)
                                .readVolunteerRecords(
                                        reading(RecordPurpose.RECORD_PURPOSE_COMMERCIAL).build()));
        Refused.with(
                "PURPOSE",
                Code.PERMISSION_DENIED,
                () ->
                        as(here.portal)
                                .readVolunteerRecords(
                                        reading(RecordPurpose.RECORD_PURPOSE_DUTY).build()));
        Refused.with(
                "MEMBER_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        as(Callers.portal("portal-o", "110105", "volunteers.read"))
                                .readVolunteerRecords(
                                        reading(RecordPurpose.RECORD_PURPOSE_OWN_USE).build()));
        Refused.with(
                "MEMBER_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        as(new TimebankWorld(SERVICE, "110105").officer)
                                .issueCertificate(
                                        issuing(RecordPurpose.RECORD_PURPOSE_DUTY).build()));
    }

    @Test
    void whoLookedAndWhatForIsKept() {
        as(here.officer)
                .readVolunteerRecords(
                        reading(RecordPurpose.RECORD_PURPOSE_REWARD).setReason("年底回馈").build());

        assertThat(
                        SERVICE.postgres()
                                .owner()
                                .sql(
                                        "SELECT viewer || ' ' || what || ' ' || reason FROM points.timebank_look"
                                                + " WHERE member_id = :id::uuid")
                                .param("id", volunteer)
                                .query(String.class)
                                .list())
                .containsExactly("guo RECORD REWARD: 年底回馈");
    }

    @Test
    void aCertificateIsSignedAndAnybodyCanCheckItByItsNumber() {
        var certificate =
                as(here.portal)
                        .issueCertificate(issuing(RecordPurpose.RECORD_PURPOSE_OWN_USE).build());
        var key =
                VerifyingKey.of(
                        certificate.getKeyId(), SigningAlgorithm.SM2, certificate.getPublicKey());
        var document = certificate.getDocument().getBytes(UTF_8);
        var signature = Base64.getDecoder().decode(certificate.getSignature());

        assertThat(certificate.getDocument())
                .contains("\"name\":\"张三丰\"")
                .contains("\"hours\":\"3.5\"")
                .contains("\"content\":\"陪同就医\",\"hours\":\"1.5\",\"rating\":5")
                .doesNotContain("501");
        assertThat(key.verifies(document, signature)).isTrue();
        assertThat(key.verifies("{}".getBytes(UTF_8), signature)).isFalse();
        assertThat(Sm3.hex(document)).isEqualTo(certificate.getDigest());
        assertThat(certificate.getPrintable())
                .contains("张三丰", certificate.getNumber(), "3.5 小时")
                .doesNotContain("501");

        var check =
                as(People.LI)
                        .verifyCertificate(
                                VerifyCertificateRequest.newBuilder()
                                        .setNumber(certificate.getNumber())
                                        .build());
        assertThat(check.getGenuine()).isTrue();
        assertThat(check.getName()).isEqualTo("张*丰");
        assertThat(check.getHours()).isEqualTo("3.5");
        assertThat(check.getServices()).isEqualTo(2);
        assertThat(check.getDigest()).isEqualTo(certificate.getDigest());
        Refused.with(
                "CERTIFICATE_UNKNOWN",
                Code.NOT_FOUND,
                () ->
                        as(People.LI)
                                .verifyCertificate(
                                        VerifyCertificateRequest.newBuilder()
                                                .setNumber("V-00000000000000000000")
                                                .build()));
    }

    @Test
    void aCertificateOfOtherDaysIsOfWhatWasDoneThen() {
        var certificate =
                as(here.portal)
                        .issueCertificate(
                                issuing(RecordPurpose.RECORD_PURPOSE_OWN_USE)
                                        .setFromDate("2020-01-01")
                                        .setUntilDate("2020-12-31")
                                        .build());

        assertThat(certificate.getDocument()).contains("\"count\":0,\"hours\":\"0\"");
    }

    @Test
    void aRepeatWithTheSameKeyIsTheSameCertificate() {
        var keyed =
                VolunteerServiceGrpc.newBlockingStub(
                        SERVICE.as(here.portal, "certificate-" + volunteer));
        var request = issuing(RecordPurpose.RECORD_PURPOSE_OWN_USE).build();

        assertThat(keyed.issueCertificate(request)).isEqualTo(keyed.issueCertificate(request));
    }
}
