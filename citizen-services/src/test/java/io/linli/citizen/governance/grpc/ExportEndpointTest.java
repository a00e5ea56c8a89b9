package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Exported;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.testkit.Callers;
import io.linli.proto.governance.v1.ApproveExportRequest;
import io.linli.proto.governance.v1.CommentCaseRequest;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.GetExportRequest;
import io.linli.proto.governance.v1.ListExportsRequest;
import io.linli.proto.governance.v1.RefuseExportRequest;
import io.linli.proto.governance.v1.RequestExportRequest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// No ledger leaves on one person's word. Rules: G-09, R-34.
class ExportEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static final Caller GAO = Callers.person("gao", "community-officer", NORTH);
    private static final Caller MA = Callers.person("ma", "street-officer", "110105017");

    private final Filed filed = new Filed(CITIZEN);
    private final Exported exported = new Exported(CITIZEN);

    @Test
    void whatNobodyHasApprovedDoesNotLeave() {
        var asked = exported.asked(LIU, Export.Ledger.CASES, null);

        assertThat(asked.getState()).isEqualTo(Export.State.REQUESTED);
        assertThat(asked.getPurpose()).isEqualTo("月度例会");
        Refused.with(
                "EXPORT_NOT_APPROVED", Code.FAILED_PRECONDITION, () -> exported.taken(LIU, asked));
        var refused =
                exported.exports(MA)
                        .refuseExport(
                                RefuseExportRequest.newBuilder()
                                        .setId(asked.getId())
                                        .setReason("不必")
                                        .build());
        assertThat(refused.getState()).isEqualTo(Export.State.REFUSED);
        assertThat(refused.getNote()).isEqualTo("不必");
        Refused.with(
                "EXPORT_NOT_APPROVED", Code.FAILED_PRECONDITION, () -> exported.taken(LIU, asked));
        Refused.with("EXPORT_DECIDED", Code.FAILED_PRECONDITION, () -> approve(MA, asked));
        assertThat(get(asked).getDownloads()).isZero();
    }

    @Test
    void nobodyApprovesTheirOwnNorWhatIsAboveThem() {
        var ofStreet = exported.asked(LIU, Export.Ledger.CASES, null);
        Refused.with("SELF_APPROVE", Code.PERMISSION_DENIED, () -> approve(LIU, ofStreet));
        Refused.with("EXPORT_UNKNOWN", Code.NOT_FOUND, () -> approve(CHEN, ofStreet));
        Refused.with("EXPORT_UNKNOWN", Code.NOT_FOUND, () -> approve(SUN, ofStreet));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> approve(XU, ofStreet));

        var ofCommunity =
                exported.exports(LIU)
                        .requestExport(
                                RequestExportRequest.newBuilder()
                                        .setRegion(NORTH)
                                        .setLedger(Export.Ledger.ISSUES)
                                        .setPurpose("核对数字")
                                        .build());
        Refused.with("TIER_TOO_LOW", Code.PERMISSION_DENIED, () -> approve(GAO, ofCommunity));
        assertThat(approve(MA, ofCommunity).getState()).isEqualTo(Export.State.APPROVED);

        var byCommunity = exported.asked(CHEN, Export.Ledger.NEEDS, null);
        assertThat(approve(GAO, byCommunity).getApprover()).isEqualTo("gao");
    }

    @Test
    void itIsTakenByWhoeverAskedUntilADayAfterItWasApprovedAndEachTimeIsWrittenDown() {
        filed.filed();
        var asked = exported.asked(LIU, Export.Ledger.CASES, null);
        var approved = exported.approved(asked);

        assertThat(exported.taken(LIU, approved)).contains("FILED");
        Refused.with(
                "NOT_THE_APPLICANT", Code.PERMISSION_DENIED, () -> exported.taken(MA, approved));
        CITIZEN.clock().forward(Duration.ofHours(24));
        assertThat(exported.taken(LIU, approved)).contains("FILED"); // the last instant
        CITIZEN.clock().forward(Duration.ofNanos(1_000));
        Refused.with(
                "EXPORT_EXPIRED", Code.FAILED_PRECONDITION, () -> exported.taken(LIU, approved));
        assertThat(get(asked).getDownloads()).isEqualTo(2);
    }

    @Test
    void atMostFiveThousandLinesLeaveAtOnce() {
        var from = CITIZEN.clock().instant();
        CITIZEN.clock().forward(Duration.ofDays(1));
        var id = filed.cases(PORTAL).fileCase(Filed.request(NORTH).build()).getId();
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.case_event
                            (region, case_id, seq, type, actor, actor_role, at, note, state, inner_only)
                        SELECT region, case_id, number, type, actor, actor_role, at, note, state, false
                          FROM governance.case_event CROSS JOIN generate_series(1001, 5999) number
                         WHERE case_id = :id::uuid AND seq = 1
                        """)
                .param("id", id)
                .update();
        try {
            atMost(id, from.plus(Duration.ofHours(1)));
        } finally {
            CITIZEN.postgres()
                    .owner()
                    .sql("DELETE FROM governance.case_event WHERE seq > 1000")
                    .update();
        }
    }

    private void atMost(String id, Instant from) {
        var asked = exported.asked(LIU, Export.Ledger.ISSUES, from);
        assertThat(asked.getLines()).isEqualTo(5_000);
        var approved = exported.approved(asked);

        filed.cases(WANG)
                .commentCase(CommentCaseRequest.newBuilder().setId(id).setText("一").build());
        Refused.with(
                "EXPORT_TOO_LARGE",
                Code.INVALID_ARGUMENT,
                () -> exported.asked(LIU, Export.Ledger.ISSUES, from));
        Refused.with(
                "EXPORT_TOO_LARGE", Code.INVALID_ARGUMENT, () -> exported.taken(LIU, approved));
    }

    @Test
    void gridWorkersAndPortalsAskForNoneAndSystemAdministratorsDecideNone() {
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> exported.asked(WANG, Export.Ledger.CASES, null));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> exported.asked(PORTAL, Export.Ledger.CASES, null));
        var asked = exported.asked(LIU, Export.Ledger.CASES, null);
        var admin = Callers.person("root", "system-admin", "110105");
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> approve(admin, asked));
    }

    @Test
    void whoAskedForWhatIsSeenByThoseAbove() {
        var asked = exported.asked(CHEN, Export.Ledger.DISPUTES, null);

        assertThat(
                        exported.exports(XU)
                                .listExports(ListExportsRequest.newBuilder().setPageSize(1).build())
                                .getExportsList())
                .first()
                .isEqualTo(asked);
    }

    private Export approve(Caller who, Export asked) {
        return exported.exports(who)
                .approveExport(ApproveExportRequest.newBuilder().setId(asked.getId()).build());
    }

    private Export get(Export asked) {
        return exported.exports(ZHOU)
                .getExport(GetExportRequest.newBuilder().setId(asked.getId()).build());
    }
}
