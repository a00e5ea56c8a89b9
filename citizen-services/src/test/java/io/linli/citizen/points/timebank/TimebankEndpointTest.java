package io.linli.citizen.points.timebank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.grpc.Status.Code;
import io.linli.citizen.CitizenExtension;
import io.linli.citizen.Refused;
import io.linli.citizen.Together;
import io.linli.proto.points.v1.Kinship;
import io.linli.proto.points.v1.TimeSession;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lives of sessions through the door, with the worked example of R-71.
class TimebankEndpointTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TEN_FIFTY = LocalTime.of(10, 50);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    @RegisterExtension static final CitizenExtension SERVICE = new CitizenExtension();

    private final TimebankWorld beijing = new TimebankWorld(SERVICE, "110105");

    @AfterEach
    void coinsOfMembersAreTheLedgers() {
        TimebankChecks.hold(SERVICE);
    }

    private static Instant on(Instant midnight, LocalTime time) {
        return midnight.plusSeconds(time.toSecondOfDay());
    }

    @Test
    void oneHourFiftyIsOneAndAHalfAndWhatIsLeftOfTheHoldGoesBack() {
        var pool = beijing.granted(10);
        var volunteer = beijing.adult();
        var served = beijing.served(beijing.nextDay(), beijing.elder(), volunteer, NINE, TEN_FIFTY);

        assertThat(pool.getAvailableHalfHours()).isEqualTo(10);
        assertThat(served.getHours()).isEqualTo("1.5");
        assertThat(served.getCoins()).isEqualTo("1.5");
        assertThat(beijing.pool().getHeldHalfHours()).isEqualTo(4);
        assertThat(beijing.confirm(served, volunteer).getState())
                .isEqualTo(TimeSession.State.SIGNED_OUT);
        var done = beijing.confirm(served, served.getRequesterId());
        assertThat(done.getState()).isEqualTo(TimeSession.State.DONE);
        assertThat(beijing.known(volunteer).getCoins()).isEqualTo("1.5");
        assertThat(beijing.pool().getHeldHalfHours()).isZero();
        assertThat(beijing.pool().getAvailableHalfHours()).isEqualTo(7);
        assertThat(beijing.pool().getPaidHalfHours()).isEqualTo(3);
    }

    @Test
    void aSessionThatOverlapsAnotherIsRefused() {
        beijing.granted(20);
        var volunteer = beijing.adult();
        var nine = on(beijing.nextDay(), NINE);
        beijing.accept(beijing.request(beijing.elder(), nine, TWO_HOURS), volunteer);
        var later = beijing.request(beijing.elder(), nine.plus(Duration.ofMinutes(119)), TWO_HOURS);
        var after = beijing.request(beijing.elder(), nine.plus(TWO_HOURS), TWO_HOURS);

        Refused.with(
                "SESSION_OVERLAP", Code.ALREADY_EXISTS, () -> beijing.accept(later, volunteer));
        assertThat(beijing.accept(after, volunteer).getState())
                .isEqualTo(TimeSession.State.ACCEPTED);
    }

    @Test
    void whoHasNotSignedOutCannotSignInElsewhere() {
        beijing.granted(20);
        var volunteer = beijing.adult();
        var nine = on(beijing.nextDay(), NINE);
        var first = beijing.accept(beijing.request(beijing.elder(), nine, TWO_HOURS), volunteer);
        var second =
                beijing.accept(
                        beijing.request(beijing.elder(), nine.plus(TWO_HOURS), TWO_HOURS),
                        volunteer);
        SERVICE.clock().set(nine);
        beijing.signIn(first);
        SERVICE.clock().set(nine.plus(TWO_HOURS));

        Refused.with("SESSION_OVERLAP", Code.ALREADY_EXISTS, () -> beijing.signIn(second));
        beijing.signOut(first);
        assertThat(beijing.signIn(second).getState()).isEqualTo(TimeSession.State.SIGNED_IN);
    }

    @Test
    void ofTwoWhoSignTheSameVolunteerInAtOnceOneSucceeds() throws InterruptedException {
        beijing.granted(20);
        var volunteer = beijing.adult();
        var nine = on(beijing.nextDay(), NINE);
        var half = Duration.ofMinutes(30);
        var first = beijing.accept(beijing.request(beijing.elder(), nine, half), volunteer);
        var second =
                beijing.accept(beijing.request(beijing.elder(), nine.plus(half), half), volunteer);
        SERVICE.clock().set(nine.plus(half));

        var outcomes =
                Together.all(2, number -> beijing.signIn(number == 0 ? first : second).getState());

        assertThat(outcomes).filteredOn(each -> each.value() != null).hasSize(1);
    }

    @Test
    void lessThanAHalfHourIsNothingAndMoreThanWasPlannedIsHonour() {
        beijing.granted(100);
        var volunteer = beijing.adult();

        var brief = beijing.rendered(beijing.elder(), volunteer, NINE, LocalTime.of(9, 29));
        var lengthy = beijing.rendered(beijing.elder(), volunteer, NINE, LocalTime.of(12, 0));

        assertThat(brief.getState()).isEqualTo(TimeSession.State.DONE);
        assertThat(brief.getCoins()).isEqualTo("0");
        assertThat(lengthy.getHours()).isEqualTo("3");
        assertThat(lengthy.getCoins()).isEqualTo("2");
        assertThat(lengthy.getHonourHours()).isEqualTo("1");
    }

    @Test
    void whoDoesNotComeGetsNothingAndTheHoldIsReleasedByTimeAlone() {
        beijing.granted(4);
        var nine = on(beijing.nextDay(), NINE);
        var session =
                beijing.accept(beijing.request(beijing.elder(), nine, TWO_HOURS), beijing.adult());
        SERVICE.clock().set(nine.plus(Duration.ofMinutes(60)).minusNanos(1_000));
        beijing.timeOut(session); // not due
        assertThat(beijing.session(session.getId()).getState())
                .isEqualTo(TimeSession.State.ACCEPTED);

        SERVICE.clock().set(nine.plus(Duration.ofMinutes(60)));
        assertThatThrownBy(() -> beijing.signIn(session)) // the task may have been faster
                .hasMessageMatching("(?s).*(TOO_LATE|SESSION_STATE|now|state).*");
        beijing.timeOut(session);

        assertThat(beijing.session(session.getId()).getState())
                .isEqualTo(TimeSession.State.NO_SHOW);
        assertThat(beijing.pool().getAvailableHalfHours()).isEqualTo(4);
    }

    @Test
    void whatOneDoesNotConfirmGoesToAnOfficerAndWhatNobodyDecidesIsReleased() {
        beijing.granted(20);
        var decided =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);
        beijing.confirm(decided, decided.getProviderId());
        var undecided =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);
        SERVICE.clock().forward(Duration.ofDays(7));
        beijing.timeOut(decided);
        beijing.timeOut(undecided);

        assertThat(beijing.session(decided.getId()).getState())
                .isEqualTo(TimeSession.State.DISPUTED);
        assertThat(beijing.decide(decided, 2).getCoins()).isEqualTo("1");
        assertThat(beijing.session(undecided.getId()).getState())
                .isEqualTo(TimeSession.State.DISPUTED);
        SERVICE.clock().forward(Duration.ofDays(30));
        beijing.timeOut(undecided);
        assertThat(beijing.session(undecided.getId()).getState())
                .isEqualTo(TimeSession.State.VOIDED);
        assertThat(beijing.pool().getHeldHalfHours()).isZero();
        assertThat(beijing.pool().getPaidHalfHours()).isEqualTo(2);
    }

    @Test
    void eitherMayDisputeAndTheOfficersWordEndsIt() {
        beijing.granted(20);
        var one =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);
        beijing.dispute(one, one.getRequesterId());
        Refused.with(
                "SESSION_STATE",
                Code.FAILED_PRECONDITION,
                () -> beijing.confirm(one, one.getProviderId()));
        assertThat(beijing.decide(one, 0).getState()).isEqualTo(TimeSession.State.VOIDED);
        assertThat(beijing.known(one.getProviderId()).getCoins()).isEqualTo("0");
        assertThat(beijing.pool().getHeldHalfHours()).isZero();

        var two =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);
        beijing.dispute(two, two.getProviderId());
        assertThat(beijing.decide(two, 4).getCoins()).isEqualTo("2");
        assertThat(beijing.actions(two)).contains("ALLOW");
    }

    @Test
    void whoeverCallsItOffInTimeGetsTheHoldBack() {
        beijing.granted(4);
        var session =
                beijing.accept(
                        beijing.request(beijing.elder(), on(beijing.nextDay(), NINE), TWO_HOURS),
                        beijing.adult());

        assertThat(beijing.cancel(session, session.getProviderId()).getState())
                .isEqualTo(TimeSession.State.CANCELLED);
        assertThat(beijing.pool().getAvailableHalfHours()).isEqualTo(4);
        Refused.with(
                "SESSION_STATE",
                Code.FAILED_PRECONDITION,
                () -> beijing.cancel(session, session.getRequesterId()));
    }

    @Test
    void aHundredWhoConfirmAtOncePayOnce() throws InterruptedException {
        beijing.granted(20);
        var served =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);

        var outcomes =
                Together.all(
                        100,
                        number ->
                                beijing.confirm(
                                        served,
                                        number % 2 == 0
                                                ? served.getRequesterId()
                                                : served.getProviderId()));

        assertThat(outcomes).filteredOn(each -> each.value() != null).hasSize(2);
        assertThat(beijing.session(served.getId()).getState()).isEqualTo(TimeSession.State.DONE);
        assertThat(beijing.pool().getPaidHalfHours()).isEqualTo(3);
    }

    @Test
    void ofManyWhoAcceptAtOnceOneComesAndOneHoldIsMade() throws InterruptedException {
        beijing.granted(40);
        var session = beijing.request(beijing.elder(), on(beijing.nextDay(), NINE), TWO_HOURS);
        var volunteers = new String[10];
        for (var place = 0; place < volunteers.length; place++) {
            volunteers[place] = beijing.adult();
        }

        var outcomes = Together.all(10, number -> beijing.accept(session, volunteers[number]));

        assertThat(outcomes).filteredOn(each -> each.value() != null).hasSize(1);
        assertThat(beijing.pool().getHeldHalfHours()).isEqualTo(4);
    }

    @Test
    void aRepeatWithTheSameKeyAnswersTheSameAndPaysOnce() {
        beijing.granted(20);
        var served =
                beijing.served(
                        beijing.nextDay(), beijing.elder(), beijing.adult(), NINE, TEN_FIFTY);
        beijing.confirm(served, served.getProviderId());
        var request = TimebankWorld.confirming(served, served.getRequesterId());
        var keyed = beijing.as(SERVICE.as(beijing.portal, "k-" + served.getId()));

        var first = keyed.confirmSession(request);

        assertThat(first.getState()).isEqualTo(TimeSession.State.DONE);
        assertThat(keyed.confirmSession(request)).isEqualTo(first);
        assertThat(beijing.pool().getPaidHalfHours()).isEqualTo(3);
    }

    @Test
    void aRefusedKeyMayBeUsedAgain() {
        var session = beijing.request(beijing.elder(), on(beijing.nextDay(), NINE), TWO_HOURS);
        var request =
                io.linli.proto.points.v1.AcceptSessionRequest.newBuilder()
                        .setId(session.getId())
                        .setMemberId(beijing.adult())
                        .build();
        var keyed = beijing.as(SERVICE.as(beijing.portal, "r-" + session.getId()));
        Refused.with("POOL_EMPTY", Code.ALREADY_EXISTS, () -> keyed.acceptSession(request));

        beijing.granted(4);

        assertThat(keyed.acceptSession(request).getState()).isEqualTo(TimeSession.State.ACCEPTED);
    }

    @Test
    void aGiftSentTwiceIsGivenOnce() {
        beijing.granted(20);
        var child = beijing.adult();
        var mother = beijing.elder();
        beijing.related(mother, child, Kinship.KINSHIP_CHILD);
        beijing.rendered(beijing.elder(), child, NINE, LocalTime.of(11, 0));
        var gift = TimebankWorld.giving(child, mother, 3);

        assertThat(beijing.portal().giveCoins(gift).getCoins()).isEqualTo("0.5");
        assertThat(beijing.portal().giveCoins(gift).getCoins()).isEqualTo("0.5");
        Refused.with(
                "ID_TAKEN",
                Code.ALREADY_EXISTS,
                () -> beijing.portal().giveCoins(gift.toBuilder().setHalfHours(1).build()));
        Refused.with("COINS_SHORT", Code.ALREADY_EXISTS, () -> beijing.gift(child, mother, 2));
        assertThat(beijing.known(mother).getCoins()).isEqualTo("1.5");
    }

    @Test
    void aServiceIsRatedOnceByWhoWasHelped() {
        beijing.granted(20);
        var done = beijing.rendered(beijing.elder(), beijing.adult(), NINE, TEN);

        assertThat(beijing.rate(done, 5).getRating()).isEqualTo(5);
        Refused.with("ALREADY_RATED", Code.FAILED_PRECONDITION, () -> beijing.rate(done, 1));
        Refused.with("REQUEST_INVALID", Code.INVALID_ARGUMENT, () -> beijing.rate(done, 6));
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        beijing.granted(20);
        var done = beijing.rendered(beijing.elder(), beijing.adult(), NINE, TEN);

        assertThat(beijing.actions(done))
                .containsExactly("REQUEST", "ACCEPT", "SIGN_IN", "SIGN_OUT", "CONFIRM", "CONFIRM");
    }
}
