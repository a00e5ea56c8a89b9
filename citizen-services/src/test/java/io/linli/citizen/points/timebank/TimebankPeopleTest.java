package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.NamedId;
import io.linli.citizen.Refused;
import io.linli.proto.points.v1.Kinship;
import io.linli.proto.points.v1.ListSessionsRequest;
import io.linli.proto.points.v1.TimeSession;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who is who, and what becomes known of whom.
class TimebankPeopleTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld here = new TimebankWorld(SERVICE, "110105");
    private final TimebankWorld next = new TimebankWorld(SERVICE, "110105");

    @AfterEach
    void itAddsUp() {
        TimebankChecks.hold(SERVICE);
    }

    @Test
    void whoIsKnownInAnotherCommunityIsNotEnrolledAgain() {
        var reference = "r-" + UUID.randomUUID();
        here.portal().enrolMember(here.enrolling(reference, "1990-01-01").build());

        Refused.with(
                "MEMBER_DIFFERS",
                Code.ALREADY_EXISTS,
                () -> next.portal().enrolMember(next.enrolling(reference, "1990-01-01").build()));
    }

    @Test
    void whoseAccountIsOpenInAnotherCommunityIsNotEnrolled() {
        var reference = "r-" + UUID.randomUUID();
        var id = here.portal().enrolMember(here.enrolling(reference, "1990-01-01").build()).getId();
        // as if it had broken off behind the account
        change("DELETE FROM points.timebank_member WHERE id = :id::uuid", id);

        Refused.with(
                "MEMBER_DIFFERS",
                Code.ALREADY_EXISTS,
                () -> next.portal().enrolMember(next.enrolling(reference, "1990-01-01").build()));
        assertThat(
                        here.portal()
                                .enrolMember(here.enrolling(reference, "1990-01-01").build())
                                .getId())
                .isEqualTo(id);
    }

    @Test
    void whoIsNotEnrolledHasNoAccount() {
        var child =
                here.enrolling("r-" + UUID.randomUUID(), "2015-01-01")
                        .setGuardianId(here.member("2010-01-01"))
                        .build();

        Refused.with(
                "GUARDIAN_UNFIT", Code.FAILED_PRECONDITION, () -> here.portal().enrolMember(child));

        var account = CoinLines.member(MemberId.of(here.portal.id(), child.getReference()));
        assertThat(
                        SERVICE.postgres()
                                .owner()
                                .sql("SELECT count(*) FROM points.account WHERE id = :id")
                                .param("id", account.value())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void nobodyHelpsThemselvesUnderASecondReference() {
        here.granted(20);
        var first = here.member("1950-01-01");
        var second = here.member("1950-01-01");
        var session =
                here.request(first, here.nextDay().plus(Duration.ofHours(9)), Duration.ofHours(1));

        Refused.with("SELF_SERVICE", Code.PERMISSION_DENIED, () -> here.accept(session, second));
        assertThat(here.accept(session, here.elder()).getState())
                .isEqualTo(TimeSession.State.ACCEPTED);
    }

    @Test
    void noGiftTakesTheIdsOfASessionsLines() {
        here.granted(20);
        var giver = here.adult();
        var mother = here.elder();
        here.related(giver, mother, Kinship.KINSHIP_PARENT);
        here.rendered(here.elder(), giver, NINE, TEN);
        var served = here.served(here.nextDay(), here.elder(), here.adult(), NINE, TEN);
        for (var name : new String[] {"timebank-pay", "timebank-release"}) {
            here.portal()
                    .giveCoins(
                            TimebankWorld.giving(giver, mother, 1).toBuilder()
                                    .setId(NamedId.of(name, served.getId()).toString())
                                    .build());
        }

        assertThat(here.confirmed(served).getState()).isEqualTo(TimeSession.State.DONE);
    }

    @Test
    void aGiftBeyondTheCapDoesNotTellWhatTheTakerHas() {
        var changning = new TimebankWorld(SERVICE, "310105");
        changning.granted(20);
        var giver = changning.adult();
        var mother = changning.elder();
        changning.related(giver, mother, Kinship.KINSHIP_PARENT);
        changning.rendered(changning.elder(), giver, NINE, TEN);
        change("UPDATE points.timebank_member SET coins = 1199 WHERE id = :id::uuid", mother);

        Refused.with("TOTAL_CAP", Code.RESOURCE_EXHAUSTED, () -> changning.gift(giver, mother, 2));
        assertThatThrownBy(() -> changning.gift(giver, mother, 2))
                .hasMessageContaining("no more than the taker may still have")
                .hasMessageNotContaining("599");

        change("UPDATE points.timebank_member SET coins = 0 WHERE id = :id::uuid", mother);
    }

    @Test
    void aPortalListsWhatItsMembersAskFor() {
        var member = here.elder();
        var session =
                here.request(member, here.nextDay().plus(Duration.ofHours(9)), Duration.ofHours(1));
        var theirs = ListSessionsRequest.newBuilder().setMemberId(member).build();

        assertThat(here.portal().listSessions(theirs).getSessionsList())
                .extracting(TimeSession::getId)
                .containsExactly(session.getId());
    }

    private static void change(String sql, String id) {
        SERVICE.postgres().owner().sql(sql).param("id", id).update();
    }
}
