package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.proto.points.v1.Kinship;
import io.linli.proto.points.v1.TimeSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the schemes of Beijing and Changning say of ages, caps and pools, with the worked examples
/// of R-71 and T-02.
class TimebankSchemesTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld beijing = new TimebankWorld(SERVICE, "110105");
    private final TimebankWorld changning = new TimebankWorld(SERVICE, "310105");

    @AfterEach
    void coinsOfMembersAreTheLedgers() {
        TimebankChecks.hold(SERVICE);
    }

    private static Instant on(Instant midnight, LocalTime time) {
        return midnight.plusSeconds(time.toSecondOfDay());
    }

    @Test
    void at59NobodyRedeemsForThemselvesButGivesToTheirMother() {
        beijing.granted(20);
        var today = beijing.nextDay();
        var sixtyOnTheNextDay =
                today.atZone(Ages.BEIJING).toLocalDate().plusDays(1).minusYears(60).toString();
        var daughter = beijing.member(sixtyOnTheNextDay);
        var mother = beijing.elder();
        var stranger = beijing.elder();
        beijing.related(daughter, mother, Kinship.KINSHIP_PARENT);
        beijing.related(daughter, stranger, Kinship.KINSHIP_OTHER);
        beijing.renderedOn(today, beijing.elder(), daughter, NINE, LocalTime.of(11, 0));
        var start = on(today, LocalTime.of(23, 59)).plus(Duration.ofHours(5));

        Refused.with(
                "REDEEM_AGE",
                Code.PERMISSION_DENIED,
                () -> beijing.requestOwn(daughter, start, Duration.ofHours(1)));
        Refused.with("NOT_KIN", Code.PERMISSION_DENIED, () -> beijing.gift(daughter, stranger, 1));
        Refused.with(
                "NOT_KIN",
                Code.PERMISSION_DENIED,
                () -> beijing.gift(daughter, UUID.randomUUID().toString(), 1));
        assertThat(beijing.gift(daughter, mother, 1).getCoins()).isEqualTo("1.5");
        assertThat(beijing.known(mother).getCoins()).isEqualTo("0.5");

        SERVICE.clock().set(today.plus(Duration.ofDays(1)).minusNanos(1_000));
        Refused.with(
                "REDEEM_AGE",
                Code.PERMISSION_DENIED,
                () -> beijing.requestOwn(daughter, start, Duration.ofHours(1)));
        SERVICE.clock().set(today.plus(Duration.ofDays(1))); // the birthday itself
        assertThat(beijing.requestOwn(daughter, start, Duration.ofHours(1)).getState())
                .isEqualTo(TimeSession.State.REQUESTED);
    }

    @Test
    void inChangningTheSecondSessionOfADayGetsWhatTheCapLeavesAndTheThirdHonourHours() {
        changning.granted(100);
        var volunteer = changning.adult();
        var day = changning.nextDay();
        changning.renderedOn(day, changning.elder(), volunteer, NINE, LocalTime.of(10, 30));
        var second =
                changning.served(
                        day,
                        changning.elder(),
                        volunteer,
                        LocalTime.of(12, 0),
                        LocalTime.of(13, 0));

        assertThat(second.getHours()).isEqualTo("1");
        assertThat(second.getCoins()).isEqualTo("0.5"); // T-02
        var done = changning.confirmed(second);
        assertThat(done.getCoins()).isEqualTo("0.5");
        assertThat(done.getHonourHours()).isEqualTo("0.5");

        var third =
                changning.renderedOn(
                        day,
                        changning.elder(),
                        volunteer,
                        LocalTime.of(15, 0),
                        LocalTime.of(16, 0));
        assertThat(third.getState()).isEqualTo(TimeSession.State.DONE);
        assertThat(third.getCoins()).isEqualTo("0");
        assertThat(third.getHonourHours()).isEqualTo("1");
        assertThat(changning.known(volunteer).getCoins()).isEqualTo("2");
        assertThat(changning.known(volunteer).getHonourHalfHours()).isEqualTo(3);
        assertThat(changning.pool().getHeldHalfHours()).isZero();

        var nextDay = changning.rendered(changning.elder(), volunteer, NINE, TEN);
        assertThat(nextDay.getCoins()).isEqualTo("1");
    }

    @Test
    void nobodyInChangningHasMoreThan600() {
        changning.granted(100);
        var volunteer = changning.adult();
        setCoins(volunteer, 1_199);

        var done = changning.rendered(changning.elder(), volunteer, NINE, TEN);

        assertThat(done.getCoins()).isEqualTo("0.5");
        assertThat(done.getHonourHours()).isEqualTo("0.5");
        assertThat(changning.known(volunteer).getCoins()).isEqualTo("600");
        setCoins(volunteer, 1);
    }

    @Test
    void tenThousandCoinsInBeijingAreMarkedTheMomentTheyAreReached() {
        beijing.granted(100);
        var volunteer = beijing.adult();
        setCoins(volunteer, 19_998);
        beijing.rendered(beijing.elder(), volunteer, NINE, LocalTime.of(9, 30));
        assertThat(beijing.known(volunteer).hasMarkTime()).isFalse();

        beijing.rendered(beijing.elder(), volunteer, NINE, LocalTime.of(9, 30));

        assertThat(beijing.known(volunteer).getCoins()).isEqualTo("10000");
        assertThat(beijing.known(volunteer).hasMarkTime()).isTrue();
        setCoins(volunteer, 2);
    }

    @Test
    void whoHasCoinsPaysWithThemAndWhoHasNoneIsPaidForByTheCommunity() {
        beijing.granted(4);
        var elder = beijing.elder();
        var start = on(beijing.nextDay(), LocalTime.of(15, 0));
        Refused.with(
                "COINS_SHORT",
                Code.ALREADY_EXISTS,
                () -> beijing.requestOwn(elder, start, TWO_HOURS));
        beijing.renderedOn(beijing.nextDay(), beijing.elder(), elder, NINE, LocalTime.of(11, 0));

        Refused.with(
                "OWN_COINS_FIRST",
                Code.FAILED_PRECONDITION,
                () -> beijing.request(elder, start, TWO_HOURS));
        Refused.with(
                "BENEFIT_AGE",
                Code.PERMISSION_DENIED,
                () -> beijing.request(beijing.adult(), start, TWO_HOURS));
        var own = beijing.accept(beijing.requestOwn(elder, start, TWO_HOURS), beijing.adult());
        assertThat(beijing.known(elder).getHeldHalfHours()).isEqualTo(4);
        SERVICE.clock().set(start);
        beijing.signIn(own);
        SERVICE.clock().forward(Duration.ofMinutes(90));
        beijing.confirmed(beijing.signOut(own));
        assertThat(beijing.known(elder).getCoins()).isEqualTo("0.5");
        assertThat(beijing.known(own.getProviderId()).getCoins()).isEqualTo("1.5");
    }

    @Test
    void thePoolIsBounded() {
        beijing.granted(3);
        var session = beijing.request(beijing.elder(), on(beijing.nextDay(), NINE), TWO_HOURS);

        Refused.with(
                "POOL_EMPTY", Code.ALREADY_EXISTS, () -> beijing.accept(session, beijing.adult()));
        beijing.granted(1);
        assertThat(beijing.accept(session, beijing.adult()).getState())
                .isEqualTo(TimeSession.State.ACCEPTED);
        Refused.with("GRANT_LIMIT", Code.RESOURCE_EXHAUSTED, () -> beijing.granted(39_997));
        assertThat(beijing.granted(39_996).getGrantedHalfHours()).isEqualTo(40_000);
    }

    @Test
    void whoIsUnder18HelpsOnlyAsAStudentWithAGuardian() {
        beijing.granted(100);
        var born = beijing.nextDay().atZone(Ages.BEIJING).toLocalDate().minusYears(18);
        var guardian = beijing.adult();
        var child = beijing.member(born.toString());
        var student =
                beijing.portal()
                        .enrolMember(
                                beijing.enrolling("s-" + UUID.randomUUID(), born.toString())
                                        .setStudent(true)
                                        .setGuardianId(guardian)
                                        .build())
                        .getId();
        var nine = on(beijing.nextDay(), NINE);
        var one = beijing.request(beijing.elder(), nine, TWO_HOURS);
        var two = beijing.request(beijing.elder(), nine, TWO_HOURS);

        Refused.with("VOLUNTEER_AGE", Code.PERMISSION_DENIED, () -> beijing.accept(one, child));
        assertThat(beijing.accept(two, student).getState()).isEqualTo(TimeSession.State.ACCEPTED);
        SERVICE.clock().set(beijing.nextDay()); // the 18th birthday
        assertThat(beijing.accept(one, child).getState()).isEqualTo(TimeSession.State.ACCEPTED);
        Refused.with(
                "GUARDIAN_UNFIT",
                Code.FAILED_PRECONDITION,
                () ->
                        beijing.portal()
                                .enrolMember(
                                        beijing.enrolling("s-" + UUID.randomUUID(), "2015-01-01")
                                                .setGuardianId(beijing.member("2010-01-01"))
                                                .build()));
    }

    /// As if earned long ago; the ledger is not told, so it is set back before the checks.
    private static void setCoins(String member, int halfHours) {
        SERVICE.postgres()
                .owner()
                .sql("UPDATE points.timebank_member SET coins = :coins WHERE id = :id::uuid")
                .param("coins", halfHours)
                .param("id", member)
                .update();
    }
}
