package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.ADAPTERS;
import static io.linli.citizen.People.CGW;
import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.LI;
import static io.linli.citizen.People.LIU;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.OTHER_PORTAL;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.SUN;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static io.linli.citizen.People.ZHAO;
import static io.linli.citizen.People.ZHOU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.Timestamp;
import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Eventually;
import io.linli.citizen.Filed;
import io.linli.citizen.Refused;
import io.linli.mesh.caller.Caller;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CaseEvent;
import io.linli.proto.governance.v1.CommentCaseRequest;
import io.linli.proto.governance.v1.DeadlineExplanation;
import io.linli.proto.governance.v1.DeadlineExplanation.Mark;
import io.linli.proto.governance.v1.DeadlineExplanation.Pause;
import io.linli.proto.governance.v1.DeadlineExplanation.Policy;
import io.linli.proto.governance.v1.DeadlineExplanation.Step;
import io.linli.proto.governance.v1.DeadlineServiceGrpc;
import io.linli.proto.governance.v1.DeadlineServiceGrpc.DeadlineServiceBlockingStub;
import io.linli.proto.governance.v1.ExplainCaseDeadlineRequest;
import io.linli.proto.governance.v1.GetCaseRequest;
import io.linli.proto.governance.v1.ListCaseEventsRequest;
import io.linli.proto.governance.v1.PauseCaseClockRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.ResumeCaseClockRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeadlineEndpointTest {
    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    private final Filed filed = new Filed(CITIZEN);

    @Test
    void saysWhyACaseIsDueWhenItIs() {
        var file = filed.filed();
        var explained = explain(WANG, file);

        assertThat(explained.getPolicy())
                .isEqualTo(
                        Policy.newBuilder()
                                .setName("category/linli/ROAD_COLLAPSE")
                                .setVersion("*@2025-12-31T16:00:00Z")
                                .setAmount(8)
                                .setUnit(Policy.Unit.CLOCK_HOUR)
                                .build());
        assertThat(explained.getStartTime()).isEqualTo(file.getCreateTime());
        assertThat(explained.getDueTime()).isEqualTo(file.getClock().getDueTime());
        assertThat(between(explained.getStartTime(), explained.getDueTime()))
                .isEqualTo(Duration.ofHours(8));
        assertThat(explained.getDaysList()).isEmpty();
        assertThat(explained.getLadderList())
                .extracting(Step::getLevel, Step::getAfterMinutes)
                .containsExactly(
                        tuple(Case.Clock.Level.GRID, 0),
                        tuple(Case.Clock.Level.COMMUNITY, 240),
                        tuple(Case.Clock.Level.STREET, 1_440),
                        tuple(Case.Clock.Level.DISTRICT, 4_320));
    }

    @Test
    void listsTheDaysOfALimitThatIsCountedByACalendar() {
        CITIZEN.postgres()
                .owner()
                .sql(
                        """
                        INSERT INTO governance.category_limit
                        VALUES ('linli', 'NOISE', '110105017', '2026-01-01T00:00:00+08:00', 7, 'NATURAL_DAY')
                        """)
                .update();
        var file = filed.cases(PORTAL).fileCase(Filed.request(NORTH).setCategory("NOISE").build());
        var explained = explain(ZHOU, file);

        assertThat(explained.getPolicy().getVersion()).isEqualTo("110105017@2025-12-31T16:00:00Z");
        assertThat(explained.getDaysList()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(explained.getDays(0).getWhy()).isEqualTo(DeadlineExplanation.Day.Why.FIRST_DAY);
        assertThat(explained.getZone()).isEqualTo("Asia/Shanghai");
        assertThat(explained.getOpens()).isEqualTo("09:00");
    }

    @Test
    void whoSeesTheCaseSeesWhyItIsDueAndNobodyElseDoes() {
        var file = filed.filed();

        for (var who : List.of(WANG, CHEN, LIU, ZHOU, XU, PORTAL)) {
            assertThat(explain(who, file).hasDueTime()).as(who.name()).isTrue();
        }
        for (var who : List.of(ZHAO, SUN, OTHER_PORTAL)) {
            Refused.with("CASE_UNKNOWN", Code.NOT_FOUND, () -> explain(who, file));
        }
        for (var who : List.of(LI, CGW, ADAPTERS)) {
            Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> explain(who, file));
        }
    }

    @Test
    void aCaseThatNobodyTakesOnIsToldUpwards() {
        var file = filed.filed();
        filed.cases(WANG)
                .commentCase(
                        CommentCaseRequest.newBuilder().setId(file.getId()).setText("催").build());
        CITIZEN.clock().forward(Duration.ofHours(8));
        Eventually.holds(() -> assertThat(history(file)).containsExactly("DEADLINE_NEAR "));
        CITIZEN.clock().forward(Duration.ofNanos(1_000));
        Eventually.holds(() ->
                assertThat(get(file).getClock().getEscalationLevel())
                        .isEqualTo(Case.Clock.Level.GRID));
        assertThat(get(file).getClock().getState()).isEqualTo(Case.Clock.State.OVERDUE);
        CITIZEN.clock().forward(Duration.ofHours(72));
        Eventually.holds(() ->
                assertThat(history(file))
                        .containsExactly(
                                "DEADLINE_NEAR ",
                                "DEADLINE_MISSED ",
                                "ESCALATED GRID",
                                "ESCALATED COMMUNITY",
                                "ESCALATED STREET",
                                "ESCALATED DISTRICT"));
        assertThat(get(file).getClock().getEscalationLevel()).isEqualTo(Case.Clock.Level.DISTRICT);
        assertThat(explain(LIU, file).getMarksList())
                .extracting(Mark::getName)
                .containsExactly("WARN", "BREACH", "RUNG_1", "RUNG_2", "RUNG_3", "RUNG_4");
    }

    @Test
    void aClockStandsStillForACauseAndGoesOnWithWhatWasLeft() {
        var file = filed.filed();
        var due = file.getClock().getDueTime();
        CITIZEN.clock().forward(Duration.ofHours(1));
        var paused = pause(LIU, file, Pause.Cause.REPORTER_AWAITED);
        assertThat(paused.getClock().hasPauseTime()).isTrue();
        CITIZEN.clock().forward(Duration.ofHours(100));
        assertThat(get(file).getClock().getState()).isEqualTo(Case.Clock.State.RUNNING);
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> pause(LIU, file, Pause.Cause.OUTSIDE_CAUSE));
        var running = resume(LIU, file);

        assertThat(between(due, running.getClock().getDueTime())).isEqualTo(Duration.ofHours(100));
        assertThat(running.getClock().hasPauseTime()).isFalse();
        assertThat(explain(WANG, file).getPausesList())
                .extracting(Pause::getCause)
                .containsExactly(Pause.Cause.REPORTER_AWAITED);
        Refused.with("STEP_ORDER", Code.FAILED_PRECONDITION, () -> resume(LIU, file));
        assertThat(events(file))
                .extracting(CaseEvent::getType)
                .containsExactly("FILED", "CLOCK_PAUSED", "CLOCK_RESUMED");
    }

    @Test
    void aClockThatHasStoppedIsNotPaused() {
        var file = filed.filed();
        var id = file.getId();
        filed.cases(WANG).acceptCase(AcceptCaseRequest.newBuilder().setId(id).build());
        var resolved =
                filed.cases(WANG)
                        .resolveCase(
                                ResolveCaseRequest.newBuilder().setId(id).setNote("好了").build());

        assertThat(resolved.getClock().getState()).isEqualTo(Case.Clock.State.MET);
        assertThat(explain(WANG, file).getStopTime()).isEqualTo(resolved.getClock().getStopTime());
        Refused.with(
                "STEP_ORDER",
                Code.FAILED_PRECONDITION,
                () -> pause(LIU, file, Pause.Cause.OUTSIDE_CAUSE));
    }

    @Test
    void onlyStreetAndDistrictLetAClockStandStillAndOnlyForACauseThatCanBeAskedFor() {
        var file = filed.filed();

        for (var who : List.of(WANG, CHEN, XU, PORTAL, CGW, ADAPTERS)) {
            Refused.with(
                    "ACCESS_DENIED",
                    Code.PERMISSION_DENIED,
                    () -> pause(who, file, Pause.Cause.OUTSIDE_CAUSE));
            Refused.with("ACCESS_DENIED", Code.PERMISSION_DENIED, () -> resume(who, file));
        }
        Refused.with(
                "CASE_UNKNOWN", Code.NOT_FOUND, () -> pause(SUN, file, Pause.Cause.OUTSIDE_CAUSE));
        for (var cause : List.of(Pause.Cause.CAUSE_UNSPECIFIED, Pause.Cause.REWORK)) {
            Refused.with("REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> pause(LIU, file, cause));
        }
        assertThat(pause(ZHOU, file, Pause.Cause.SPECIAL_PROCEDURE).getClock().hasPauseTime())
                .isTrue();
    }

    private DeadlineServiceBlockingStub deadlines(Caller who) {
        return DeadlineServiceGrpc.newBlockingStub(CITIZEN.as(who));
    }

    private DeadlineExplanation explain(Caller who, Case file) {
        return deadlines(who)
                .explainCaseDeadline(
                        ExplainCaseDeadlineRequest.newBuilder().setCaseId(file.getId()).build());
    }

    private Case pause(Caller who, Case file, Pause.Cause cause) {
        return deadlines(who)
                .pauseCaseClock(
                        PauseCaseClockRequest.newBuilder()
                                .setCaseId(file.getId())
                                .setCause(cause)
                                .build());
    }

    private Case resume(Caller who, Case file) {
        return deadlines(who)
                .resumeCaseClock(
                        ResumeCaseClockRequest.newBuilder().setCaseId(file.getId()).build());
    }

    private Case get(Case file) {
        return filed.cases(WANG).getCase(GetCaseRequest.newBuilder().setId(file.getId()).build());
    }

    private List<CaseEvent> events(Case file) {
        return filed.cases(WANG)
                .listCaseEvents(ListCaseEventsRequest.newBuilder().setCaseId(file.getId()).build())
                .getEventsList();
    }

    private List<String> history(Case file) {
        return events(file).stream()
                .filter(event -> event.getActorRole().equals("timer"))
                .map(event -> event.getType() + " " + event.getNote())
                .toList();
    }

    private static Duration between(Timestamp one, Timestamp other) {
        return Duration.ofSeconds(other.getSeconds() - one.getSeconds());
    }
}
