package io.linli.citizen.governance.cases;

import static io.linli.citizen.governance.cases.CaseExamples.FILED_AT;
import static io.linli.citizen.governance.cases.CaseExamples.WANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicStatusTest {
    @Test
    void tellsEachStateOnceWithTheVersionItCameWith() {
        var history =
                List.of(
                        event(1, Happening.FILED, CaseState.FILED),
                        event(2, Happening.COMMENTED, CaseState.FILED),
                        event(3, Happening.ACCEPTED, CaseState.ACCEPTED),
                        event(4, Happening.WHISTLE_BLOWN, CaseState.IN_PROGRESS),
                        event(5, Happening.DEPARTMENT_DONE, CaseState.IN_PROGRESS),
                        event(6, Happening.RESOLVED, CaseState.RESOLVED));

        assertThat(PublicStatus.of(history))
                .containsExactly(
                        new PublicStatus(2, CaseState.ACCEPTED, FILED_AT.plusSeconds(3)),
                        new PublicStatus(3, CaseState.IN_PROGRESS, FILED_AT.plusSeconds(4)),
                        new PublicStatus(4, CaseState.RESOLVED, FILED_AT.plusSeconds(6)));
    }

    @Test
    void doesNotTellThePortalWhatItFiledItself() {
        assertThat(PublicStatus.of(List.of(event(1, Happening.FILED, CaseState.FILED)))).isEmpty();
    }

    private static CaseEvent event(long seq, Happening what, CaseState state) {
        return new CaseEvent(seq, what, WANG, FILED_AT.plusSeconds(seq), "", state);
    }
}
