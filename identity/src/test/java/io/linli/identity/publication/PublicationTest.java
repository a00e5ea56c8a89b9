package io.linli.identity.publication;

import static io.linli.identity.publication.Publication.State.ACTIVE;
import static io.linli.identity.publication.Publication.State.PROPOSED;
import static io.linli.identity.publication.Publication.State.REJECTED;
import static io.linli.identity.publication.Publication.State.REMOVAL_PROPOSED;
import static io.linli.identity.publication.Publication.State.REMOVED;
import static io.linli.identity.publication.Publication.State.REPLACED;
import static io.linli.identity.publication.Publication.State.WITHDRAWN;
import static io.linli.identity.publication.PublicationReason.SECOND_PERSON_REQUIRED;
import static io.linli.identity.publication.PublicationReason.STEP_ORDER;
import static io.linli.identity.publication.Samples.AT;
import static io.linli.identity.publication.Samples.GAO;
import static io.linli.identity.publication.Samples.MA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.publication.Publication.State;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationTest {
    private static final PublicationId NEWER = new PublicationId(UUID.randomUUID());

    /// Where each step begins and leads to; no other step is possible.
    private enum Move {
        APPROVE(Map.of(PROPOSED, ACTIVE)),
        REJECT(Map.of(PROPOSED, REJECTED)),
        WITHDRAW(Map.of(PROPOSED, WITHDRAWN)),
        REPLACE(Map.of(ACTIVE, REPLACED, REMOVAL_PROPOSED, REPLACED)),
        PROPOSE_REMOVAL(Map.of(ACTIVE, REMOVAL_PROPOSED)),
        APPROVE_REMOVAL(Map.of(REMOVAL_PROPOSED, REMOVED)),
        REJECT_REMOVAL(Map.of(REMOVAL_PROPOSED, ACTIVE));

        private final Map<State, State> leads;

        Move(Map<State, State> leads) {
            this.leads = leads;
        }

        Publication of(Publication from, Caller by) {
            return switch (this) {
                case APPROVE -> from.approved(by, AT, "");
                case REJECT -> from.rejected(by, AT, "no");
                case WITHDRAW -> from.withdrawn(by, AT, "");
                case REPLACE -> from.replaced(by, AT, NEWER);
                case PROPOSE_REMOVAL -> from.removalProposed(by, AT, "old");
                case APPROVE_REMOVAL -> from.removed(by, AT, "");
                case REJECT_REMOVAL -> from.removalRejected(by, AT, "no");
            };
        }
    }

    static Stream<Publication> everyState() {
        return Arrays.stream(State.values()).map(PublicationTest::in);
    }

    @ParameterizedTest
    @MethodSource("everyState")
    void everyStepLeadsWhereTheTableSaysAndIsKept(Publication from) {
        for (var move : Move.values()) {
            var leads = move.leads.get(from.state());
            if (leads == null) {
                assertThatThrownBy(() -> move.of(from, MA))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.reason()).isEqualTo(STEP_ORDER));
            } else {
                var after = move.of(from, MA);
                assertThat(after.state()).as(move.name()).isEqualTo(leads);
                assertThat(after.steps()).startsWith(from.steps().toArray(Step[]::new));
                assertThat(after.steps()).hasSize(from.steps().size() + 1);
                assertThat(after.steps().getLast().person()).isEqualTo("ma");
            }
        }
    }

    @Test
    void whoeverProposedDecidesNothing() {
        assertSecondPerson(() -> in(PROPOSED).approved(GAO, AT, ""));
        assertSecondPerson(() -> in(PROPOSED).rejected(GAO, AT, ""));
        assertSecondPerson(() -> in(REMOVAL_PROPOSED).removed(GAO, AT, ""));
        assertSecondPerson(() -> in(REMOVAL_PROPOSED).removalRejected(GAO, AT, ""));
    }

    @Test
    void whoeverProposedTakesItBackAlone() {
        assertThat(in(PROPOSED).withdrawn(GAO, AT, "").state()).isEqualTo(WITHDRAWN);
    }

    @Test
    void whoApprovedMayProposeTheRemovalButNotApproveIt() {
        var proposed = in(ACTIVE).removalProposed(MA, AT, "");
        assertSecondPerson(() -> proposed.removed(MA, AT, ""));
        assertThat(proposed.removed(GAO, AT, "").state()).isEqualTo(REMOVED);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void itIsServedFromApprovalUntilRemovalIsApproved(State state) {
        assertThat(in(state).served()).isEqualTo(state == ACTIVE || state == REMOVAL_PROPOSED);
    }

    private static void assertSecondPerson(ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.reason()).isEqualTo(SECOND_PERSON_REQUIRED));
    }

    private static Publication in(State state) {
        var proposal = Samples.proposal("bus");
        return switch (state) {
            case PROPOSED -> proposal;
            case ACTIVE -> proposal.approved(MA, AT, "");
            case REJECTED -> proposal.rejected(MA, AT, "");
            case WITHDRAWN -> proposal.withdrawn(GAO, AT, "");
            case REPLACED -> in(ACTIVE).replaced(MA, AT, NEWER);
            case REMOVAL_PROPOSED -> in(ACTIVE).removalProposed(GAO, AT, "");
            case REMOVED -> in(REMOVAL_PROPOSED).removed(MA, AT, "");
        };
    }
}
