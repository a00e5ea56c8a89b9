package io.linli.citizen.governance.whistle;

import static io.linli.citizen.governance.whistle.WhistleExamples.CGW;
import static io.linli.citizen.governance.whistle.WhistleExamples.PSJT;
import static io.linli.citizen.governance.whistle.WhistleExamples.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import io.linli.mesh.refusal.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Platforms report at least once and in any order.
class WhistleOrderTest {
    private static final Whistle BLOWN = WhistleExamples.emergency(CGW, PSJT);

    private record Report(OrgCode org, Fact fact) {}

    private static final List<Report> REPORTS =
            List.of(
                    new Report(CGW, new Fact.Acknowledged(beijing("10:02:00"))),
                    new Report(CGW, new Fact.Arrived(beijing("10:20:00"))),
                    new Report(CGW, new Fact.Done(beijing("11:00:00"), "已回填")),
                    new Report(PSJT, new Fact.Refused(beijing("10:03:00"), "不归我管")),
                    new Report(PSJT, new Fact.Acknowledged(beijing("10:06:00"))),
                    new Report(PSJT, new Fact.Arrived(beijing("10:31:00"))),
                    new Report(PSJT, new Fact.Arrived(beijing("10:30:00"))));

    @Test
    void everyOrderOfReportsEndsInTheSameState() {
        var ends = new HashSet<List<Called>>();
        permute(new ArrayList<>(REPORTS), 0, ends);

        assertThat(ends).hasSize(1);
        var end = ends.iterator().next();
        assertThat(end.getFirst().state()).isEqualTo(DepartmentState.DONE);
        assertThat(end.getLast().arrived()).contains(beijing("10:30:00"));
        assertThat(end.getLast().arriveMark()).contains(Mark.ON_TIME);
        assertThat(end.getLast().ackMark()).contains(Mark.LATE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void repeatsAndShufflesChangeNothing(long seed) {
        var random = new Random(seed);
        var reports = new ArrayList<>(REPORTS);
        reports.add(new Report(PSJT, new Fact.Done(beijing("11:30:00"), "")));
        reports.add(new Report(PSJT, new Fact.Done(beijing("11:30:00"), "修好了")));
        var ends = new HashSet<String>();
        for (var round = 0; round < 200; round++) {
            var twice = new ArrayList<>(reports);
            twice.addAll(reports);
            Collections.shuffle(twice, random);
            ends.add(visible(hear(twice)));
        }

        assertThat(ends).as("seed %d", seed).hasSize(1);
    }

    private static void permute(List<Report> reports, int fixed, Set<List<Called>> ends) {
        if (fixed == reports.size()) {
            ends.add(hear(reports).departments());
            return;
        }
        for (var place = fixed; place < reports.size(); place++) {
            Collections.swap(reports, fixed, place);
            permute(reports, fixed + 1, ends);
            Collections.swap(reports, fixed, place);
        }
    }

    private static Whistle hear(List<Report> reports) {
        var whistle = BLOWN;
        for (var report : reports) {
            try {
                whistle = whistle.knowing(report.org(), report.fact());
            } catch (Refusal refused) { // a refusal after the work was done
                assertThat(refused.reason()).isEqualTo(WhistleReason.STEP_ORDER);
            }
        }
        return whistle;
    }

    /// What anyone can see of it.
    private static String visible(Whistle whistle) {
        return whistle.state()
                + whistle.departments().stream()
                        .map(called ->
                                called.org()
                                        + " "
                                        + called.state()
                                        + " "
                                        + called.acked()
                                        + called.ackMark()
                                        + called.arrived()
                                        + called.arriveMark()
                                        + called.doneAt()
                                        + called.note())
                        .toList()
                        .toString();
    }
}
