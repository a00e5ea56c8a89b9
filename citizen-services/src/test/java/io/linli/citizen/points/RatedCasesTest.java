package io.linli.citizen.points;

import static io.linli.citizen.People.ADAPTERS;
import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.points.ledger.AccountId;
import io.linli.proto.governance.v1.AssignCaseRequest;
import io.linli.proto.governance.v1.Assignee;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.CloseWhistleRequest;
import io.linli.proto.governance.v1.DeliverOnWhistleRequest;
import io.linli.proto.governance.v1.Place;
import io.linli.proto.governance.v1.RateCaseRequest;
import io.linli.proto.governance.v1.Reporter;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.ReworkCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Cases that are rated, and snaps that are verified, earn points, up to a cap. Rule: T-05.
class RatedCasesTest {
    private static final String ORG = "110105-CGW";

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final Filed filed = new Filed(SERVICE);
    private final PointsWorld world = new PointsWorld(SERVICE);

    @Test
    void theEleventhOfADayIsRatedAllTheSameAndBringsNothing() {
        var rated = IntStream.range(0, 11).mapToObj(_ -> rated()).toList();

        assertThat(rated).allMatch(each -> each.getRating().getScore() == 5);
        var account = rated.getFirst().getReporterAccountId();
        Eventually.holds(() ->
                assertThat(outcomes(account))
                        .hasSize(11)
                        .containsOnlyOnce("DAILY_CAP 0")
                        .containsOnly("EARNED 10", "DAILY_CAP 0"));
        assertThat(world.balance(CHEN, new AccountId(UUID.fromString(account))).getBalance())
                .isEqualTo(100);
        world.addsUp();
    }

    @Test
    void aSnapIsThankedForWhenItIsVerifiedAndNotAgainAfterRework() {
        var snap =
                filed.cases(PORTAL)
                        .fileCase(
                                Filed.request(NORTH)
                                        .setChannel(Case.Channel.RESIDENT_SNAP)
                                        .setPlace(
                                                Place.newBuilder()
                                                        .setPoint(
                                                                Place.Point.newBuilder()
                                                                        .setLng(116_450_000)
                                                                        .setLat(39_880_000)))
                                        .setReporter(Reporter.newBuilder().setId("r-snap"))
                                        .build());
        filed.cases(WANG)
                .assignCase(
                        AssignCaseRequest.newBuilder()
                                .setId(snap.getId())
                                .setAssignee(
                                        Assignee.newBuilder()
                                                .setKind(Assignee.Kind.PERSON)
                                                .setId("wang")
                                                .setName("王师傅"))
                                .build());
        verified(snap.getId());
        filed.cases(CHEN)
                .reworkCase(
                        ReworkCaseRequest.newBuilder()
                                .setId(snap.getId())
                                .setReason("又塌了")
                                .build());
        verified(snap.getId());

        var account = snap.getReporterAccountId();
        Eventually.holds(() -> assertThat(outcomes(account)).containsExactly("EARNED 10"));
        Eventually.holds(() -> assertThat(tasks(snap.getId())).isZero());
        assertThat(outcomes(account)).containsExactly("EARNED 10");
    }

    private void verified(String id) {
        filed.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(id).build());
        filed.cases(WANG).verifyCase(VerifyCaseRequest.newBuilder().setId(id).build());
    }

    private static long tasks(String caseId) {
        return SERVICE.postgres()
                .owner()
                .sql(
                        "SELECT count(*) FROM governance.scheduled_tasks WHERE task_instance LIKE :id || '%'")
                .param("id", caseId)
                .query(Long.class)
                .single();
    }

    private static List<String> outcomes(String account) {
        return SERVICE.postgres()
                .owner()
                .sql(
                        "SELECT outcome || ' ' || amount FROM points.earning WHERE account_id = CAST(:id AS uuid)")
                .param("id", account)
                .query(String.class)
                .list();
    }

    private Case rated() {
        var whistle = filed.blown(ORG);
        filed.whistles(ADAPTERS)
                .deliverOnWhistle(
                        DeliverOnWhistleRequest.newBuilder()
                                .setId(whistle.getId())
                                .setOrg(ORG)
                                .build());
        filed.whistles(LIU)
                .closeWhistle(
                        CloseWhistleRequest.newBuilder()
                                .setId(whistle.getId())
                                .setScore(5)
                                .build());
        var id = whistle.getCaseId();
        filed.cases(WANG).verifyCase(VerifyCaseRequest.newBuilder().setId(id).build());
        filed.cases(CHEN).closeCase(CloseCaseRequest.newBuilder().setId(id).build());
        return filed.cases(PORTAL)
                .rateCase(RateCaseRequest.newBuilder().setId(id).setScore(5).build());
    }
}
