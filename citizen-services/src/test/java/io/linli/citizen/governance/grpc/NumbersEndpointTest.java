package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.HOMELESS;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.STREET;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.Dashboard;
import io.linli.proto.governance.v1.GetDashboardRequest;
import io.linli.proto.governance.v1.GetTrendRequest;
import io.linli.proto.governance.v1.NumbersServiceGrpc;
import io.linli.proto.governance.v1.NumbersServiceGrpc.NumbersServiceBlockingStub;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.SetCasePrivacyRequest;
import io.linli.proto.governance.v1.Trend;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Filed at 10:00 Beijing time with 8 hours: four in the north, one resolved after 90 minutes and
/// one private; two in the middle; one in the next street.
class NumbersEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private static final Filed FILED = new Filed(CITIZEN);

    @BeforeAll
    static void fileSome() {
        var first = FILED.filed();
        var secret = FILED.filed();
        FILED.filed();
        FILED.cases(PORTAL).fileCase(Filed.request(NORTH).setCategory("NOISE").build());
        FILED.cases(PORTAL).fileCase(Filed.request(MIDDLE).build());
        FILED.cases(PORTAL).fileCase(Filed.request(MIDDLE).build());
        FILED.cases(PORTAL).fileCase(Filed.request("110105018001").build());
        FILED.cases(CHEN)
                .setCasePrivacy(
                        SetCasePrivacyRequest.newBuilder()
                                .setId(secret.getId())
                                .setPrivate(true)
                                .build());
        CITIZEN.clock().forward(Duration.ofMinutes(90));
        FILED.cases(WANG).acceptCase(AcceptCaseRequest.newBuilder().setId(first.getId()).build());
        FILED.cases(WANG).resolveCase(ResolveCaseRequest.newBuilder().setId(first.getId()).build());
    }

    @Test
    void aDashboardTellsHowARegionStands() {
        var north = dashboard(WANG, "");

        assertThat(north.getRegion()).isEqualTo(NORTH);
        assertThat(north.getTotal()).isEqualTo(4);
        assertThat(north.getOpen()).isEqualTo(4);
        assertThat(north.getByStateList())
                .extracting(Dashboard.StateCount::getState, Dashboard.StateCount::getCount)
                .containsExactly(tuple(Case.State.FILED, 3L), tuple(Case.State.RESOLVED, 1L));
        assertThat(north.getByCategoryList())
                .extracting(Dashboard.CategoryCount::getCategory, Dashboard.CategoryCount::getOpen)
                .containsExactly(tuple("ROAD_COLLAPSE", 3L), tuple("NOISE", 1L));
        assertThat(north.getByRegionList()).isEmpty();
        assertThat(north.getResolved()).isOne();
        assertThat(north.getResolvedOnTime()).isOne();
        assertThat(north.getMedianMinutesToResolve()).isEqualTo(90);
        assertThat(north.getAsOfTime().getSeconds())
                .isEqualTo(CITIZEN.clock().instant().getEpochSecond());
    }

    @Test
    void aTierIsTheSumOfTheTierBelow() {
        assertThat(dashboard(LIU, "").getTotal()).isEqualTo(6);
        assertThat(dashboard(LIU, "").getByRegionList())
                .extracting(Dashboard.RegionCount::getRegion, Dashboard.RegionCount::getOpen)
                .containsExactly(tuple(MIDDLE, 2L), tuple(NORTH, 4L));
        assertThat(dashboard(ZHOU, "").getByRegionList())
                .extracting(Dashboard.RegionCount::getRegion, Dashboard.RegionCount::getOpen)
                .containsExactly(tuple(STREET, 6L), tuple("110105018", 1L));
        assertThat(dashboard(ZHOU, MIDDLE).getTotal()).isEqualTo(2);
        assertThat(dashboard(ZHOU, MIDDLE).hasMedianMinutesToResolve()).isFalse();
    }

    @Test
    void nobodyIsToldOfWhatIsNotTheirs() {
        assertThat(dashboard(ZHAO, "").getTotal()).isEqualTo(2);
        assertThat(dashboard(HOMELESS, "").getTotal()).isZero();
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> dashboard(WANG, MIDDLE));
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> dashboard(WANG, STREET));
        Refused.with("REGION_DENIED", Code.PERMISSION_DENIED, () -> trend(LIU, "110105018"));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> dashboard(LI, ""));
        Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> trend(PORTAL, ""));
    }

    @Test
    void whatIsDueTodayIsOverdueRightAfterItsLastInstant() {
        var before = CITIZEN.clock().instant();
        try {
            CITIZEN.clock().set(Instant.parse("2026-11-20T10:00:00Z"));
            assertThat(dashboard(WANG, "").getDueToday()).isEqualTo(3);
            assertThat(dashboard(WANG, "").getOverdue()).isZero();
            CITIZEN.clock().forward(Duration.ofNanos(1_000));
            assertThat(dashboard(WANG, "").getDueToday()).isZero();
            assertThat(dashboard(WANG, "").getOverdue()).isEqualTo(3);
        } finally {
            CITIZEN.clock().set(before);
        }
    }

    @Test
    void aTrendHasThirtyDaysOfWhichTodayIsTheLast() {
        var days = trend(LIU, "").getDaysList();

        assertThat(days).hasSize(30);
        assertThat(days.getFirst().getDate()).isEqualTo("2026-10-22");
        assertThat(days.getLast())
                .isEqualTo(
                        Trend.Day.newBuilder()
                                .setDate("2026-11-20")
                                .setFiled(6)
                                .setResolved(1)
                                .setResolvedOnTime(1)
                                .build());
    }

    private static Dashboard dashboard(Caller who, String region) {
        return numbers(who)
                .getDashboard(GetDashboardRequest.newBuilder().setRegion(region).build());
    }

    private static Trend trend(Caller who, String region) {
        return numbers(who).getTrend(GetTrendRequest.newBuilder().setRegion(region).build());
    }

    private static NumbersServiceBlockingStub numbers(Caller who) {
        return NumbersServiceGrpc.newBlockingStub(CITIZEN.as(who));
    }
}
