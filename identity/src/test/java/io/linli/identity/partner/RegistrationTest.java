package io.linli.identity.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.linli.identity.partner.Registration.State;
import io.linli.mesh.caller.Caller;
import io.linli.mesh.refusal.Refusal;
import io.linli.mesh.testkit.Callers;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistrationTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Caller GAO = Callers.person("gao", "system-admin", "");
    private static final Caller MA = Callers.person("ma", "security-admin", "");
    private static final Certificate CERTIFICATE =
            new Certificate(Pem.thumbprint(), NOW.plusSeconds(60), "gate 2");
    private static final Registration PROPOSED =
            Registration.proposed(new PartnerId("portal-bj"), CERTIFICATE, GAO, NOW, "by post");

    @Test
    void theSecondPersonApproves() {
        var active = PROPOSED.approved(MA, NOW, "seen");
        assertThat(active.state()).isEqualTo(State.ACTIVE);
        assertThat(active.steps())
                .extracting(step -> step.kind() + " " + step.person() + " " + step.note())
                .containsExactly("PROPOSED gao by post", "APPROVED ma seen");
    }

    @Test
    void whoProposedDoesNotApprove() {
        assertRefused(() -> PROPOSED.approved(GAO, NOW, ""), PartnerReason.SECOND_PERSON_REQUIRED);
        var again =
                PROPOSED.revoked(GAO, NOW, "slip")
                        .proposedAgain(
                                Registration.proposed(
                                        PROPOSED.partner(), CERTIFICATE, MA, NOW, ""));
        assertRefused(() -> again.approved(MA, NOW, ""), PartnerReason.SECOND_PERSON_REQUIRED);
        assertThat(again.approved(GAO, NOW, "").state()).isEqualTo(State.ACTIVE);
        assertThat(again.approved(GAO, NOW, "").steps()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyAProposalIsApproved(State state) {
        var one = new Registration(PROPOSED.partner(), CERTIFICATE, state, PROPOSED.steps());
        if (state != State.PROPOSED) {
            assertRefused(() -> one.approved(MA, NOW, ""), PartnerReason.STEP_ORDER);
        }
    }

    @Test
    void oneAloneTakesAProposalBackAndShutsOutWhatCounted() {
        assertThat(PROPOSED.revoked(GAO, NOW, "slip").state()).isEqualTo(State.WITHDRAWN);
        var active = PROPOSED.approved(MA, NOW, "");
        assertThat(active.revoked(MA, NOW, "stolen").state()).isEqualTo(State.REVOKED);
        var fromFile = new Registration(PROPOSED.partner(), CERTIFICATE, State.ACTIVE, List.of());
        assertThat(fromFile.revoked(GAO, NOW, "stolen").steps()).hasSize(1);
    }

    @Test
    void whatCountsNoMoreIsNotRevokedAgain() {
        for (var state : EnumSet.of(State.WITHDRAWN, State.REVOKED)) {
            var one = new Registration(PROPOSED.partner(), CERTIFICATE, state, PROPOSED.steps());
            assertRefused(() -> one.revoked(MA, NOW, "x"), PartnerReason.STEP_ORDER);
        }
    }

    private static void assertRefused(Runnable step, PartnerReason reason) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
