package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Exported;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CountCasesRequest;
import io.linli.proto.governance.v1.DecideNeedRequest;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCasesRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The list of needs and the ledger of issues.
class CaseLedgerEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @Test
    void aNeedIsAdoptedDeferredOrRejectedAndARejectionSaysWhy() {
        var need = need("加装扶手", 12);

        Refused.with(
                "REASON_MISSING",
                Code.INVALID_ARGUMENT,
                () -> decide(CHEN, need, Case.Decision.Verdict.REJECT, " "));
        assertThat(get(need).hasDecision()).isFalse();
        decide(CHEN, need, Case.Decision.Verdict.DEFER, "");
        var rejected = decide(LIU, need, Case.Decision.Verdict.REJECT, "消防通道");
        assertThat(rejected.getDecision().getReason()).isEqualTo("消防通道");
        assertThat(get(need).getDecision().getVerdict()).isEqualTo(Case.Decision.Verdict.REJECT);
        assertThat(get(need).getHouseholds()).isEqualTo(12);
        assertThat(get(need).getVersion()).isOne();
    }

    @Test
    void anIssueIsNotDecided() {
        var issue = filed.filed();

        Refused.with(
                "NOT_A_NEED",
                Code.FAILED_PRECONDITION,
                () -> decide(CHEN, issue, Case.Decision.Verdict.ADOPT, ""));
        Refused.with(
                "CASE_UNKNOWN",
                Code.NOT_FOUND,
                () -> decide(SUN, issue, Case.Decision.Verdict.ADOPT, ""));
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> decide(WANG, issue, Case.Decision.Verdict.ADOPT, ""));
    }

    @Test
    void theTwoListsAreListedApart() {
        var need = need("路灯", 1);
        filed.filed();

        assertThat(list(Case.Kind.NEED)).isNotEmpty().contains(need.getId());
        assertThat(list(Case.Kind.ISSUE)).isNotEmpty().doesNotContain(need.getId());
        assertThat(list(Case.Kind.KIND_UNSPECIFIED))
                .hasSize(list(Case.Kind.NEED).size() + list(Case.Kind.ISSUE).size());
    }

    @Test
    void anExportHasEveryChangeWithWhoAndWhenAndNobodysName() {
        CITIZEN.clock().forward(Duration.ofDays(1));
        var from = CITIZEN.clock().instant();
        var need = need("=扶手,\"两层\"", 3);
        decide(LIU, need, Case.Decision.Verdict.ADOPT, "");
        CITIZEN.clock().forward(Duration.ofMinutes(5));
        filed.cases(CHEN).acceptCase(AcceptCaseRequest.newBuilder().setId(need.getId()).build());
        var accepted = CITIZEN.clock().instant();
        var csv = export(LIU, Export.Ledger.NEEDS, from);

        assertThat(csv).startsWith("\uFEFFcase,kind,region,");
        var lines = csv.lines().skip(1).toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith(need.getId() + ",NEED,"));
        assertThat(lines.get(0)).contains(",1,FILED,FILED,");
        assertThat(lines.get(1)).contains(",2,DECIDED,FILED,").contains(",ADOPT,");
        assertThat(lines.get(2))
                .contains(",3,ACCEPTED,ACCEPTED,")
                .contains("community-officer")
                .contains(accepted.toString())
                .contains("\"'=扶手,\"\"两层\"\"\"");
        assertThat(csv).doesNotContain("张三丰").doesNotContain("13800000000");
        assertThat(export(SUN, Export.Ledger.NEEDS, from).lines().count()).isOne();
        assertThat(export(LIU, Export.Ledger.ISSUES, from).lines().count()).isOne();
        Refused.with(
                "ACCESS_DENIED",
                Code.PERMISSION_DENIED,
                () -> export(WANG, Export.Ledger.NEEDS, from));
    }

    @Test
    void anExportOfManyPagesHasEachCaseOnce() {
        for (var number = 0; number < 45; number++) {
            filed.cases(PORTAL).fileCase(Filed.request(number % 2 == 0 ? NORTH : MIDDLE).build());
        }
        var lines = export(XU, Export.Ledger.CASES, null).lines().skip(1).toList();
        var cases = lines.stream().map(line -> line.split(",")[0]).toList();

        assertThat(cases.stream().distinct().count())
                .isEqualTo(
                        filed.cases(XU)
                                .countCases(CountCasesRequest.getDefaultInstance())
                                .getTotal());
        assertThat(lines).doesNotHaveDuplicates();
    }

    private String export(Caller who, Export.Ledger ledger, @Nullable Instant from) {
        return new Exported(CITIZEN).csv(who, ledger, from);
    }

    private List<String> list(Case.Kind kind) {
        return filed
                .cases(XU)
                .listCases(ListCasesRequest.newBuilder().setKind(kind).setPageSize(100).build())
                .getCasesList()
                .stream()
                .map(Case::getId)
                .toList();
    }

    private Case need(String title, int households) {
        return filed.cases(PORTAL)
                .fileCase(
                        Filed.request(NORTH)
                                .setKind(Case.Kind.NEED)
                                .setTitle(title)
                                .setHouseholds(households)
                                .build());
    }

    private Case decide(Caller who, Case about, Case.Decision.Verdict verdict, String reason) {
        return filed.cases(who)
                .decideNeed(
                        DecideNeedRequest.newBuilder()
                                .setId(about.getId())
                                .setVerdict(verdict)
                                .setReason(reason)
                                .build());
    }

    private Case get(Case about) {
        return filed.cases(WANG).getCase(GetCaseRequest.newBuilder().setId(about.getId()).build());
    }
}
