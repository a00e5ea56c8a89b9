package io.linli.citizen.governance.grpc;

import static io.linli.citizen.People.CHEN;
import static io.linli.citizen.People.MIDDLE;
import static io.linli.citizen.People.NORTH;
import static io.linli.citizen.People.PORTAL;
import static io.linli.citizen.People.WANG;
import static io.linli.citizen.People.XU;
import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Exported;
import io.linli.citizen.Filed;
import io.linli.proto.governance.v1.AcceptCaseRequest;
import io.linli.proto.governance.v1.CancelCaseRequest;
import io.linli.proto.governance.v1.Case;
import io.linli.proto.governance.v1.CloseCaseRequest;
import io.linli.proto.governance.v1.Export;
import io.linli.proto.governance.v1.GetDashboardRequest;
import io.linli.proto.governance.v1.GetTrendRequest;
import io.linli.proto.governance.v1.MergeCasesRequest;
import io.linli.proto.governance.v1.NumbersServiceGrpc;
import io.linli.proto.governance.v1.ReopenCaseRequest;
import io.linli.proto.governance.v1.ResolveCaseRequest;
import io.linli.proto.governance.v1.ReworkCaseRequest;
import io.linli.proto.governance.v1.VerifyCaseRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The program that counts exported events again, which shares no code with the figures, comes to
/// the same; and it notices when they are wrong by one.
class RecountTest {
    private static final int CASES = 60;
    private static final int STEPS = 300;

    @RegisterExtension static final CitizenExtension CITIZEN = new CitizenExtension();

    @TempDir static Path files;

    private final Filed filed = new Filed(CITIZEN);
    private final List<Case> cases = new ArrayList<>();

    @Test
    void exportedEventsCountedAnewGiveEveryFigureToTheLastCase() throws Exception {
        var seed = new Random().nextLong();
        var dice = new Random(seed);
        for (var step = 0; step < STEPS; step++) {
            CITIZEN.clock().forward(Duration.ofSeconds(dice.nextInt(2_400)));
            play(dice);
        }
        var program = new RecountProgram(files);
        var export = export();
        var numbers = NumbersServiceGrpc.newBlockingStub(CITIZEN.as(XU));
        for (var region : List.of("110105", "110105017", NORTH)) {
            var dashboard =
                    numbers.getDashboard(
                            GetDashboardRequest.newBuilder().setRegion(region).build());
            var trend = numbers.getTrend(GetTrendRequest.newBuilder().setRegion(region).build());

            var dashboardTold = program.told("dashboard.json", dashboard);
            var trendTold = program.told("trend.json", trend);
            var right = program.run(export, dashboardTold, trendTold);
            assertThat(right.exit()).as("seed " + seed + ": " + right.said()).isZero();
            var late = dashboard.toBuilder().setOverdue(dashboard.getOverdue() + 1).build();
            var wrong = program.run(export, program.told("late.json", late), trendTold);
            assertThat(wrong.exit()).as(wrong.said()).isOne();
            assertThat(wrong.said()).contains("overdue: told " + late.getOverdue());
            var more = trend.toBuilder();
            more.getDaysBuilder(29).setFiled(more.getDays(29).getFiled() + 1);
            var moreTold = program.told("more.json", more.build());
            assertThat(program.run(export, dashboardTold, moreTold).exit()).isOne();

            if (region.equals(NORTH)) { // as the handbook runs it: the same
                assertThat(program.runFromSources(export, dashboardTold, trendTold))
                        .isEqualTo(right);
            }
        }
    }

    private void play(Random dice) {
        if (cases.size() < CASES && dice.nextInt(3) == 0) {
            var category = dice.nextBoolean() ? "NOISE" : "ROAD_COLLAPSE";
            var region = List.of(NORTH, MIDDLE, "110105018001").get(dice.nextInt(3));
            cases.add(
                    filed.cases(PORTAL)
                            .fileCase(Filed.request(region).setCategory(category).build()));
        }
        if (cases.isEmpty()) {
            return;
        }
        try {
            step(dice, cases.get(dice.nextInt(cases.size())).getId());
        } catch (StatusRuntimeException refused) {
            assertThat(refused.getTrailers())
                    .isNotNull(); // an order that the machine does not have
        }
    }

    private void step(Random dice, String id) {
        var wang = filed.cases(WANG);
        var chen = filed.cases(CHEN);
        switch (dice.nextInt(10)) {
            case 0, 1 -> wang.acceptCase(AcceptCaseRequest.newBuilder().setId(id).build());
            case 2, 3 -> wang.resolveCase(ResolveCaseRequest.newBuilder().setId(id).build());
            case 4 -> wang.verifyCase(VerifyCaseRequest.newBuilder().setId(id).build());
            case 5 -> wang.closeCase(CloseCaseRequest.newBuilder().setId(id).build());
            case 6 ->
                    chen.reworkCase(
                            ReworkCaseRequest.newBuilder().setId(id).setReason("没好").build());
            case 7 ->
                    chen.cancelCase(
                            CancelCaseRequest.newBuilder().setId(id).setReason("误报").build());
            case 8 ->
                    chen.reopenCase(
                            ReopenCaseRequest.newBuilder().setId(id).setReason("又坏").build());
            default -> {
                var main = cases.get(dice.nextInt(cases.size())).getId();
                chen.mergeCases(MergeCasesRequest.newBuilder().setId(main).addOtherIds(id).build());
            }
        }
    }

    private Path export() throws IOException {
        var text = new Exported(CITIZEN).csv(XU, Export.Ledger.CASES, null);
        return Files.writeString(files.resolve("cases.csv"), text);
    }
}
